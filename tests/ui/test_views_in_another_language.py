"""Each view that opens from the window: in another language while it is open, large, by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from csr_desktop.sessions.presets import Preset
from csr_desktop.ui import help_window
from csr_desktop.ui.about import About
from csr_desktop.ui.help_window import HelpWindow
from csr_desktop.ui.language import Language
from tests.rep import Rep
from tests.ui.pseudo import clipped, letters_of, untranslated
from tests.ui.test_accessibility import name_of, stops
from tests.ui.test_live_sessions import opens

VIEWS = ("history", "live", "none live", "read aloud", "qr", "save", "edit", "help", "about")
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
OWN = (
    *DIGITS,
    "Alt+",
    "Demo site",
    "CASE-1",
    "Billing",
    "Case number",
    "Department",
    "Support",
    "English",
)
Show = Callable[[str], QWidget]
Speak = Callable[[], None]


@pytest.fixture
def show(rep: Rep) -> Iterator[Show]:
    """Open a view of the window, with something in it."""
    opened: list[QWidget] = []

    def show_(name: str) -> QWidget:
        if name != "none live":
            rep.window.form.codes[1].set_text("Billing")
            rep.window.form.focus_first()
            rep.types("CASE-1")
            rep.creates()
        view = _open(rep, name)
        opened.append(view)
        view.activateWindow()
        rep.qtbot.waitUntil(view.isActiveWindow)
        return view

    yield show_
    for view in opened:
        if isValid(view):
            view.close()


def _open(rep: Rep, name: str) -> QWidget:
    features, card = rep.desktop.features, rep.window.outcome.key
    view: QWidget | None
    match name:
        case "history":
            with rep.qtbot.waitSignal(features.history.searched):
                features.history.open()
            view = features.history.window
        case "live" | "none live":
            view = opens(rep)
        case "read aloud":
            card.read_aloud_asked.emit()
            view = features.hand_over.reading
        case "qr":
            card.qr_code_asked.emit()
            view = features.hand_over.qr_view
        case "save":
            rep.window.form.codes[0].set_text("CASE-1")
            features.presets._on_save_asked()
            view = features.presets.dialog
        case "edit":
            features.presets._list = features.presets._list.__class__(
                (Preset("Demo site", "Billing", None, {2: "Billing"}),)
            )
            features.presets._on_edit_asked()
            view = features.presets.dialog
        case "help":
            features.manners.help.show_help()
            (view,) = rep.window.findChildren(HelpWindow)
        case _:
            features.manners.help.show_about()
            (view,) = rep.window.findChildren(About)
    assert view is not None
    return view


@pytest.mark.parametrize("name", VIEWS)
def test_every_text_follows_while_the_view_is_open(
    show: Show, name: str, speak_pseudo: Speak
) -> None:
    view = show(name)
    focus = QApplication.focusWidget()
    speak_pseudo()
    left = {text for text in untranslated(view) if not any(own in text for own in OWN)}
    assert {text for text in left if not text.startswith("http")} == set()
    assert QApplication.focusWidget() is focus


@pytest.mark.parametrize("name", VIEWS)
def test_mnemonics_are_unique_and_every_stop_has_a_name(show: Show, name: str) -> None:
    view = show(name)
    letters = letters_of(view)
    assert letters
    assert len(set(letters)) == len(letters)
    assert all(name_of(stop) for stop in stops(view))


@pytest.mark.parametrize("name", VIEWS)
def test_tab_comes_round_and_escape_closes(show: Show, name: str, qtbot: QtBot) -> None:
    view = show(name)
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert focus is seen[0], "a trap"
    with qtbot.waitSignal(view.destroyed):
        qtbot.keyClick(focus, Qt.Key.Key_Escape)


@pytest.mark.parametrize("direction", ["left to right", "right to left"])
@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.usefixtures("large_letters")
def test_large_letters_and_long_texts_are_not_cut(
    show: Show, name: str, direction: str, language: Language, speak_pseudo: Speak, qtbot: QtBot
) -> None:
    view = show(name)
    if direction == "right to left":
        language.speak("ar")
    speak_pseudo()
    view.resize(800, 600)
    qtbot.waitUntil(lambda: view.isRightToLeft() == (direction == "right to left"))
    qtbot.waitUntil(lambda: not clipped(view))
    assert (view.width(), view.height()) == (800, 600)
    for widget in view.findChildren(QWidget):
        parent = widget.parentWidget()
        if widget.isVisible() and parent is view:
            assert view.rect().contains(widget.geometry())


def test_counts_have_their_plural(show: Show, speak_pseudo: Speak) -> None:
    view = show("history")
    speak_pseudo()
    words = "\n".join(untranslated_or_not(view))
    assert "«1 session(s) one" in words


def untranslated_or_not(view: QWidget) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in view.findChildren(QLabel)]


def test_help_is_in_the_language_that_has_a_text(
    show: Show, language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "en.md").write_text("# Help\n{log}", "utf-8")
    (tmp_path / "help" / "de.md").write_text("# Hilfe\n{log}", "utf-8")
    monkeypatch.setattr(help_window, "resource", lambda name: tmp_path / name)
    view = show("help")
    assert isinstance(view, HelpWindow)
    assert view.text.toPlainText().startswith("Help")
    language.speak("de")
    qtbot.waitUntil(lambda: view.text.toPlainText().startswith("Hilfe"))
    assert "{" not in view.text.toPlainText()
    language.speak("ja")
    qtbot.waitUntil(lambda: view.text.toPlainText().startswith("Help"))


def test_the_tray_and_the_presets_menu_follow(rep: Rep, speak_pseudo: Speak) -> None:
    menus = (rep.desktop.features.manners.tray.menu, rep.window.menu.presets)
    speak_pseudo()
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert texts
        assert all("«" in text for text in texts)


def test_reading_aloud_keeps_the_customer_s_words(
    show: Show, rep: Rep, speak_pseudo: Speak
) -> None:
    rep.window.outcome.key.language.set_usual("fr")
    view = show("read aloud")
    row = rep.desktop.features.hand_over.reading.row  # type: ignore[union-attr]
    before = [label.text() for label in row.words]
    speak_pseudo()
    assert [label.text() for label in row.words] == before
    assert not any("«" in text for text in before)
    assert view.windowTitle().startswith("«Read aloud")


def test_why_a_preset_was_not_saved_is_said_in_the_new_language(
    show: Show, rep: Rep, speak_pseudo: Speak
) -> None:
    show("save")
    dialog = rep.desktop.features.presets.dialog
    assert dialog is not None
    rep.types("x")
    for box in dialog.findChildren(QWidget):
        if hasattr(box, "setChecked"):
            box.setChecked(False)
    dialog.save.click()
    interface = QAccessible.queryAccessibleInterface(dialog.name)
    assert interface.text(QAccessible.Text.Description).startswith("Tick at least")
    speak_pseudo()
    assert interface.text(QAccessible.Text.Description).startswith("«Tick at least")
    assert dialog.name.text() == "x"
