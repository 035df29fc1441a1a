"""Each view that opens from the window: switched to another language, large, with keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from csr_desktop.settings.presets.presets import Preset
from csr_desktop.ui.help import help_window
from csr_desktop.ui.help.about import About
from csr_desktop.ui.help.help_window import HelpWindow
from csr_desktop.ui.language import Language
from tests.support.pseudo import CODE, is_pseudo, said_in
from tests.support.rep import Rep, opens_live_sessions
from tests.ui.every_view.clipping import check_clipping
from tests.ui.every_view.mnemonics import check_mnemonics
from tests.ui.every_view.names import check_names
from tests.ui.every_view.tab_order import check_tab_order
from tests.ui.every_view.untranslated import check_translated

VIEWS = ("history", "live", "none live", "read aloud", "qr", "save", "edit", "help", "about")
TOO_LONG = {"HistoryFilters/QComboBox"}
"""A list's value that lacks pixels here; see docs/accessibility.md."""
Show = Callable[[str], QWidget]


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
            view = opens_live_sessions(rep)
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
            features.desktop.help.show_help()
            (view,) = rep.window.findChildren(HelpWindow)
        case _:
            features.desktop.help.show_about()
            (view,) = rep.window.findChildren(About)
    assert view is not None
    return view


def turn(view: QWidget, pseudo: Language, qtbot: QtBot) -> None:
    """Switch to the pseudo-language, while the view is open."""
    pseudo.speak(CODE)
    qtbot.waitUntil(lambda: is_pseudo(view.windowTitle()))


@pytest.mark.parametrize("name", VIEWS)
def test_the_focus_stays_in_another_language_and_escape_closes(
    show: Show, name: str, pseudo: Language, qtbot: QtBot
) -> None:
    view = show(name)
    focus = QApplication.focusWidget()
    assert focus is not None
    turn(view, pseudo, qtbot)
    assert QApplication.focusWidget() is focus
    with qtbot.waitSignal(view.destroyed):
        qtbot.keyClick(focus, Qt.Key.Key_Escape)


def test_an_empty_list_of_live_sessions(show: Show, pseudo: Language, qtbot: QtBot) -> None:
    """The one view that the walk does not reach."""
    view = show("none live")
    turn(view, pseudo, qtbot)
    for check in (check_names, check_mnemonics, check_translated, check_tab_order):
        assert list(check(view)) == []


@pytest.mark.parametrize("direction", ["left to right", "right to left"])
@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.usefixtures("large_letters")
def test_large_letters_and_long_texts_are_not_cut(
    show: Show, name: str, direction: str, pseudo: Language, qapp: QApplication, qtbot: QtBot
) -> None:
    view = show(name)
    turn(view, pseudo, qtbot)
    if direction == "right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(800, 600)
    qtbot.waitUntil(lambda: view.isRightToLeft() == (direction == "right to left"))
    qtbot.waitUntil(lambda: {found.widget for found in check_clipping(view)} <= TOO_LONG)
    assert (view.width(), view.height()) == (800, 600)


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


def test_reading_aloud_keeps_the_customer_s_words(
    show: Show, rep: Rep, pseudo: Language, qtbot: QtBot
) -> None:
    rep.window.outcome.key.language.set_usual("fr")
    view = show("read aloud")
    row = rep.desktop.features.hand_over.reading.row  # type: ignore[union-attr]
    before = [label.text() for label in row.words]
    turn(view, pseudo, qtbot)
    assert [label.text() for label in row.words] == before
    assert not any(is_pseudo(text) for text in before)


def test_why_a_preset_was_not_saved_is_said_in_the_new_language(
    show: Show, rep: Rep, pseudo: Language, qtbot: QtBot
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
    assert interface.text(QAccessible.Text.Description).startswith("Select at least")
    turn(dialog, pseudo, qtbot)
    assert interface.text(QAccessible.Text.Description).startswith(said_in("Select at least")[:9])
    assert dialog.name.text() == "x"
