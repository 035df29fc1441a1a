"""The window is painted first and set up right after, or sooner if needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csr_desktop.app.controller import Desktop
from csr_desktop.app.single_instance.request import Request
from csr_desktop.app.startup.setup import Setup
from csr_desktop.command_line import Options
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.window.create_controller import CreateController


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(Options(demo=True))
    yield made
    made.window.close()
    assert made.close()


def test_its_setup_is_finished_by_itself_after_the_first_paint(
    desktop: Desktop, qtbot: QtBot
) -> None:
    assert desktop._features is None
    with qtbot.waitSignal(desktop.setup_finished):
        pass
    with qtbot.waitSignal(desktop.background.opened):
        pass
    assert len(desktop.window.form.codes) == 10


def test_the_paint_is_what_it_waits_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("csr_desktop.app.startup.first_paint._PATIENCE", 60_000)
    desktop = Desktop(Options(demo=True))
    with qtbot.waitSignal(desktop.setup_finished, timeout=20_000):
        pass
    desktop.window.close()
    assert desktop.close()


def test_its_setup_is_finished_once(desktop: Desktop, qtbot: QtBot) -> None:
    features = desktop.features
    with qtbot.waitSignal(desktop.background.opened):
        pass
    desktop.finish_setup()
    assert desktop.features is features


def test_a_link_that_comes_before_is_not_lost(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.on_asked(Request(link=b"csr-desktop://new?code1=CASE-7"))
    with qtbot.waitSignal(desktop.background.opened):
        pass
    assert desktop.window.form.typed[1] == "CASE-7"


def test_a_window_that_is_closed_before_needs_no_background(qtbot: QtBot) -> None:
    desktop = Desktop(Options(demo=True))
    event = QCloseEvent()
    QApplication.sendEvent(desktop.window, event)
    assert event.isAccepted()
    desktop.window.hide()
    assert desktop.close()
    assert desktop._features is None


def test_a_window_that_opens_minimized_is_set_up_all_the_same(qtbot: QtBot) -> None:
    desktop = Desktop(Options(demo=True))
    desktop.window.hide()  # it is not painted now
    with qtbot.waitSignal(desktop.setup_finished, timeout=20_000):
        pass
    desktop.window.close()
    assert desktop.close()


def test_always_on_top_holds_from_the_first_moment(qtbot: QtBot) -> None:
    path = find_paths(demo=True).preferences
    path.parent.mkdir(parents=True)
    path.write_text("always_on_top = true\n")
    desktop = Desktop(Options(demo=True))
    assert desktop._features is None
    assert desktop.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    with qtbot.waitSignal(desktop.background.opened):
        pass
    assert desktop.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    desktop.window.close()
    assert desktop.close()


def test_a_shortcut_counts_whenever_it_is_pressed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[None] = []
    monkeypatch.setattr(CreateController, "begin_anew", lambda *_: heard.append(None))
    monkeypatch.setattr(Setup, "start", lambda _: None)
    desktop = Desktop(Options(demo=True))
    qtbot.waitUntil(desktop.window.isActiveWindow)
    presses = 0
    for step in desktop._setup._steps:
        if step is not None:
            step()
        qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        presses += 1
    qtbot.waitUntil(lambda: len(heard) == presses)
    desktop.window.close()
    assert desktop.close()


@pytest.mark.parametrize(("number", "creates"), [(3, True), (1, False)])
def test_a_preset_before_the_click_is_in_the_session_or_nothing_is_sent(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, number: int, creates: bool
) -> None:
    monkeypatch.setattr(Setup, "start", lambda _: None)
    preset = Preset("Demo site", "Slow network", None, {number: "of the preset"})
    Presets(find_paths(demo=True).presets).save(preset)
    desktop = Desktop(Options(demo=True))
    window = desktop.window
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.form.codes[0].field, "CASE-1")
    window.form.create_button.click()
    features = desktop.features
    if creates:
        with qtbot.waitSignal(features.background.attempt_ended) as ended:
            pass
        assert ended.args is not None
        (attempt,) = ended.args
        assert attempt.tracking_codes == {1: "CASE-1", number: "of the preset"}
    else:
        qtbot.waitUntil(lambda: "Check your entries" in window.notice._text.text())
        assert not features.background.is_creating
        assert window.form.typed[1] == "of the preset"
    window.close()
    assert desktop.close()


FAULTY = """
import sys
from csr_desktop.app import (run as app, features)
from csr_desktop.command_line import Options
def fail(*_, **__):
    raise RuntimeError("not to be built")
features.Features.__init__ = fail
sys.exit(app.run(Options(demo=True)))
"""


def test_a_window_that_can_not_be_set_up_ends_with_the_reason() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", FAULTY], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert "RuntimeError: not to be built" in ended.stderr


DARK = """
import os
from csr_desktop.app import run as app
from csr_desktop.command_line import Options
from csr_desktop.app.startup import first_paint
def tell(self):
    print(self.parent().palette().window().color().name(), flush=True)
    os._exit(0)
first_paint.FirstPaint._end = tell
app.run(Options(demo=True))
"""


def test_the_first_paint_is_dark_for_whoever_wants_it_dark() -> None:
    path = find_paths(demo=True).preferences
    path.parent.mkdir(parents=True)
    path.write_text('appearance = "dark"\n')
    ended = subprocess.run(
        [sys.executable, "-c", DARK], capture_output=True, text=True, timeout=60, check=True
    )
    assert QColor(ended.stdout.strip()).lightness() < 64
