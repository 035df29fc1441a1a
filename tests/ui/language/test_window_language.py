"""The window follows a change of language while it is open, in each of its states."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Collection, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from csr_desktop.app.controller import Desktop
from csr_desktop.command_line import Options
from csr_desktop.sessions.site.state import SiteState
from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.help.keyboard_sheet import KeyboardSheet
from csr_desktop.ui.language import Language
from tests.support.forms import code, ctrl, marks, site_of, use_codes
from tests.support.pseudo import CODE, is_pseudo, said_in
from tests.support.rep import Rep, SilentSite
from tests.ui.every_view import seen

Open = Callable[..., Rep]
RepOf = Callable[[str], Rep]
State = Callable[[Rep], None]


def empty(rep: Rep) -> None:
    """Nothing was done yet."""


def missing(rep: Rep) -> None:
    rep.presses(Qt.Key.Key_Return)
    assert marks(rep)


def created(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    rep.presses(Qt.Key.Key_Return)  # copies


def two_created(rep: Rep) -> None:
    created(rep)
    ctrl(rep, Qt.Key.Key_N)
    created(rep)


def refused(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.window.form.session_types.addItem("Training", 999)
    rep.window.form.session_types.setCurrentIndex(4)
    rep.creates()
    rep.window.form.session_types.removeItem(4)


def uncertain(rep: Rep) -> None:
    rep.types("CASE-1")
    code(rep, 10).set_text("fault:hang-up-before")
    rep.creates()


def checked(rep: Rep) -> None:
    uncertain(rep)
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        rep.presses(Qt.Key.Key_Return)


def lists(rep: Rep) -> None:
    many = tuple(f"value {number}" for number in range(20))
    use_codes(
        rep,
        TrackingCode(1, "", required=True, values=("A", "B")),
        TrackingCode(2, "", values=many),
        TrackingCode(3, default="x" * 120),
    )


def a_fault(rep: Rep) -> None:
    rep.window.show_fault("details")


def a_link(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.desktop.features.links.take("csr-desktop://new?code1=CASE-2")


STATES = (
    *(empty, missing, created, two_created, refused, uncertain, checked, lists, a_fault, a_link),
)


def steady(rep: Rep) -> list[str]:
    """All text of the window, except parts with separate tests."""
    tray = rep.desktop.features.desktop.tray
    window = rep.window
    rep.window.site_bar.show_state(SiteState.READY)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # rows that were there before
    return list(texts_of(window, (window.outcome.key.language, window.menu.presets, tray.menu)))


def texts_of(window: QWidget, without: Collection[QWidget]) -> Iterator[str]:
    """Every text of a window, shown or not, except some parts; digits are ignored."""
    for child in (window, *window.findChildren(QObject)):
        if any(part is child or _is_within(child, part) for part in without):
            continue
        for what, text in _texts_of(child):
            yield f"{type(child).__name__} {what} {re.sub(r'[0-9][0-9 .:,]*', '0', text)}"


def _is_within(child: QObject, part: QWidget) -> bool:
    parent = child.parent()
    return parent is not None and (parent is part or _is_within(parent, part))


def _texts_of(child: QObject) -> Iterator[tuple[str, str]]:
    """What the walk reads, plus font, keys and values."""
    match child:
        case QAction():
            yield "action", child.text()
        case QLabel() | QLineEdit():
            yield "value", child.text()
        case QAbstractButton():
            yield "value", child.text()
            yield "keys", child.shortcut().toString()
        case _:
            pass
    if isinstance(child, QWidget):
        yield from seen.texts_of(child)


@pytest.mark.parametrize("state", STATES)
def test_what_is_switched_reads_as_what_was_built_so(
    open_desktop: Open, pseudo: Language, state: State
) -> None:
    pseudo.speak(CODE)
    built = open_desktop(demo=True)
    state(built)
    wanted = steady(built)
    built.window.close()
    assert built.desktop.close()
    shutil.rmtree(find_paths(demo=True).journal.parent)  # Recent is empty again
    find_paths(demo=True).tour.unlink(missing_ok=True)

    pseudo.speak("en")
    rep = open_desktop(demo=True)
    state(rep)
    english = steady(rep)
    focus, form = rep.focus, rep.window.form.contents
    key = rep.key_on_screen
    pseudo.speak(CODE)
    rep.qtbot.waitUntil(lambda: is_pseudo(rep.window.windowTitle()))
    assert steady(rep) == wanted
    assert (rep.focus, rep.window.form.contents, rep.key_on_screen) == (focus, form, key)
    pseudo.speak("en")
    rep.qtbot.waitUntil(lambda: not is_pseudo(rep.window.windowTitle()))
    assert steady(rep) == english


def test_the_first_start_follows(open_desktop: Open, pseudo: Language) -> None:
    rep = open_desktop()
    assert rep.focus is rep.window.welcome.add_button
    pseudo.speak(CODE)
    rep.qtbot.waitUntil(lambda: is_pseudo(rep.window.welcome.add_button.text()))
    labels = [label.text() for label in rep.window.welcome.findChildren(QLabel)]
    assert all(is_pseudo(text) for text in labels)
    assert rep.focus is rep.window.welcome.add_button


def test_while_a_request_is_out(rep_of: RepOf, silent_site: SilentSite, pseudo: Language) -> None:
    rep = rep_of(silent_site.url)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    rep.window.close()  # the question
    waiting = rep.window.outcome.waiting
    pseudo.speak(CODE)
    rep.qtbot.waitUntil(lambda: is_pseudo(waiting.stop_button.text()))
    assert is_pseudo(waiting._elapsed.text())
    assert rep.window.form.create_button.text() == said_in("Creating session…")
    assert rep.window.close_question.words.text() == said_in("Still waiting for the site")
    assert rep.focus is rep.window.close_question.no
    assert rep.window.form.typed[1] == "CASE-1"
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.desktop.background.stop_waiting()
    assert said_in("A session may have been created") in rep.words


def test_the_keys_stay(rep: Rep, pseudo: Language) -> None:
    keys = [action.shortcut() for action in rep.window.menu.actions()]
    pseudo.speak(CODE)
    rep.qtbot.waitUntil(lambda: is_pseudo(rep.window.menu.history.text()))
    assert [action.shortcut() for action in rep.window.menu.actions()] == keys
    assert rep.window.outcome.key.invitation_button.shortcut().toString() == "Ctrl+I"


def test_an_open_table_of_keys_follows(rep: Rep, pseudo: Language) -> None:
    sheet = KeyboardSheet(rep.window)
    sheet.show()
    pseudo.speak(CODE)
    rep.qtbot.waitUntil(lambda: said_in("Anywhere") in sheet.text.toPlainText())
    assert said_in("Copy invitation") in sheet.text.toPlainText()
    assert sheet.windowTitle() == said_in("Keyboard shortcuts")
    sheet.close()


def test_the_words_of_a_site_stay(rep: Rep, pseudo: Language) -> None:
    pseudo.speak(CODE)
    rep.qtbot.waitUntil(lambda: is_pseudo(rep.window.windowTitle()))
    assert code(rep, 1).field.accessibleName() == site_of(rep).tracking_codes[0].label


def test_a_window_whose_setup_is_not_finished_follows(qapp: QApplication, pseudo: Language) -> None:
    desktop = Desktop(Options(demo=True))
    pseudo.speak(CODE)
    QApplication.processEvents()
    assert desktop.window.windowTitle() == said_in("CSR Desktop (demo)")
    desktop.window.close()
    assert desktop.close()
