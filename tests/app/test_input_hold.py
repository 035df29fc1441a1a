"""The rep's input is let in once there is a form; the window closes all the same before."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csr_desktop.app.controller import Desktop
from csr_desktop.command_line import Options
from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.ui.form import session_form
from tests.support.forms import code, site_of
from tests.support.rep import Rep, sessions_made


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(Options(demo=True))
    yield made
    made.window.close()
    assert made.close()


def test_the_hold_ends_when_the_form_is_there_and_has_the_focus(desktop: Desktop) -> None:
    assert desktop.hold_input() is None
    assert desktop.window.focusWidget() is desktop.window.form.codes[0].field


def test_the_hold_ends_at_once_where_the_form_is_there(desktop: Desktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.background.opened):
        pass
    assert desktop.hold_input() is None


def test_the_window_closes_while_the_input_is_held(desktop: Desktop) -> None:
    QTimer.singleShot(0, desktop.window.close)
    assert desktop.hold_input() == 0


def test_a_fault_lets_the_input_in(desktop: Desktop) -> None:
    desktop.finish_setup()
    desktop.background.opened.disconnect(desktop._on_opened)
    QTimer.singleShot(0, lambda: desktop.faults.happened.emit("RuntimeError"))
    assert desktop.hold_input() is None


def test_a_window_that_is_closed_by_a_key_that_was_held_ends_the_program(desktop: Desktop) -> None:
    desktop.background.opened.connect(
        lambda _: QApplication.postEvent(desktop.window, QCloseEvent())
    )
    assert desktop.hold_input() == 0


def test_clicks_of_before_are_dropped(desktop: Desktop) -> None:
    seen = []
    desktop.hold_input()
    desktop.window.form.create_button.pressed.connect(lambda: seen.append(True))
    button = desktop.window.form.create_button
    place = QPointF(button.mapTo(desktop.window, button.rect().center()))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def click() -> QMouseEvent:
        return QMouseEvent(QEvent.Type.MouseButtonPress, place, place, left, left, none)

    handle = desktop.window.windowHandle()
    QApplication.postEvent(handle, click())
    desktop._hold._let_in()
    assert seen == []
    QApplication.sendEvent(handle, click())
    assert seen == [True]


def test_no_enter_is_heard_before_a_pause_in_a_form_that_came_late(
    rep: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_form, "_REST", 300)
    rep.window.form.hold_enter_until_rest()
    held = rep.window.form._hold
    rep.types("711")
    rep.presses(Qt.Key.Key_Return)
    rep.window.form.hold_enter()  # a second start: does not shorten it
    assert held.isActive()
    assert sessions_made(rep) == ()
    rep.qtbot.waitUntil(lambda: not held.isActive())
    rep.creates()
    assert [dict(made.tracking_codes) for made in sessions_made(rep)] == [{1: "711"}]


def test_another_definition_leaves_the_keys_in_the_form(rep: Rep) -> None:
    form, case, other = rep.window.form, TrackingCode(1, "Case"), TrackingCode(2, "Other")

    def define(*codes: TrackingCode) -> None:
        site = msgspec.structs.replace(site_of(rep), tracking_codes=codes)
        rep.window.sites.set_sites((site,))

    form.session_types.setFocus()
    define(case, other)
    assert rep.focus is form.session_types
    code(rep, 2).field.setFocus()
    define(other, case)
    assert rep.focus is code(rep, 2).field
    define(case)  # what had the keys is gone
    assert rep.focus is code(rep, 1).field
