"""Shortcuts on keyboards that have moved their character, or lack it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from csr_desktop.ui.widgets.key_places import by_place
from tests.support.rep import Rep

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
# X's codes for the keys that an American keyboard calls 1, 9, N, H, V, R and comma.
KEYS = {
    "1": 10,
    "9": 18,
    "N": 57,
    "H": 43,
    "V": 55,
    "C": 54,
    "A": 38,
    "E": 26,
    "O": 32,
    "R": 27,
    ",": 59,
}

ALEF, BE = "\u0627", "\u0431"
linux = pytest.mark.skipif(sys.platform != "linux", reason="numbers of X and Wayland")


def pressed(place: str, character: str, modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    """The key at this position, on whose layout it is this character."""
    kind, key = QEvent.Type.KeyPress, ord(character.upper())
    return QKeyEvent(kind, key, modifiers, KEYS.get(place, 0), 0, 0, "")


def presses(rep: Rep, place: str, character: str, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    handle = rep.window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, pressed(place, character, modifiers))


@linux
@pytest.mark.parametrize(
    ("place", "character", "modifiers", "meant"),
    [
        ("1", "&", CTRL, "Ctrl+1"),  # French
        ("9", "ç", CTRL, "Ctrl+9"),
        ("1", "+", CTRL, "Ctrl+1"),  # Czech
        ("N", "т", CTRL, "Ctrl+N"),  # Russian
        ("H", ALEF, CTRL, "Ctrl+H"),  # Arabic
        ("V", "ω", CTRL, "Ctrl+V"),  # Greek
        ("E", "ק", CTRL | SHIFT, "Ctrl+Shift+E"),  # Hebrew
        (",", BE, CTRL, "Ctrl+,"),
        ("R", "к", ALT, "Alt+R"),
        ("", "1", CTRL | KEYPAD, "Ctrl+1"),
        ("", "/", CTRL | KEYPAD, "Ctrl+/"),
    ],
)
def test_a_press_counts_by_its_place(
    place: str, character: str, modifiers: Qt.KeyboardModifier, meant: str
) -> None:
    found = by_place(pressed(place, character, modifiers))
    assert found is not None
    assert QKeySequence(found.keyCombination()).toString() == meant


@linux
@pytest.mark.parametrize(
    ("place", "character", "modifiers"),
    [
        ("N", "b", CTRL),  # Dvorak: a Latin layout's letters are its own
        ("A", "q", CTRL),  # French
        ("H", "é", CTRL),  # Bépo
        ("1", "1", CTRL),
        ("N", "т", SHIFT),  # typed
        ("N", "т", CTRL | ALT),  # AltGr types, too
        ("1", "&", Qt.KeyboardModifier.NoModifier),
        ("", "т", CTRL),  # a key that no keyboard has
    ],
)
def test_all_other_presses_are_what_the_layout_says(
    place: str, character: str, modifiers: Qt.KeyboardModifier
) -> None:
    assert by_place(pressed(place, character, modifiers)) is None


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_Enter, Qt.Key.Key_Left])
def test_the_keypads_other_keys_stay_themselves(key: Qt.Key) -> None:
    assert by_place(QKeyEvent(QEvent.Type.KeyPress, key, CTRL | KEYPAD)) is None


@linux
def test_ctrl_n_empties_the_form_on_a_russian_keyboard(rep: Rep) -> None:
    rep.types("CASE-1")
    presses(rep, "N", "т")
    assert rep.window.form.typed[1] == ""


@linux
def test_the_clipboard_works_without_latin_letters(rep: Rep) -> None:
    rep.types("CASE-1")
    presses(rep, "A", "ش")
    presses(rep, "C", "ؤ")
    assert rep.clipboard == "CASE-1"
    QGuiApplication.clipboard().setText("CASE-2")
    presses(rep, "V", "ر")
    assert rep.window.form.typed[1] == "CASE-2"


@linux
def test_a_dialog_has_its_own_shortcuts_and_not_the_windows(rep: Rep) -> None:
    presses(rep, ",", BE)
    window = rep.desktop.features.preferences.window
    assert window is not None
    rep.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    rep.window.form.codes[0].set_text("CASE-1")
    handle = window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, pressed("N", "т", CTRL))
    assert rep.window.form.typed[1] == "CASE-1"


@linux
def test_alt_goes_to_what_the_letter_stands_for(rep: Rep) -> None:
    label = next(each for each in rep.window.findChildren(QLabel) if "Sessi&on" in each.text())
    assert label.buddy() is rep.window.form.session_types
    presses(rep, "O", "щ", ALT)
    assert rep.focus is rep.window.form.session_types
    with rep.qtbot.waitSignal(rep.window.form.submitted):
        presses(rep, "R", "к", ALT)


def test_no_shortcut_is_taken_where_there_is_none(rep: Rep) -> None:
    rep.types("CASE-1")
    presses(rep, "9", "ç")
    assert rep.window.form.typed[1] == "CASE-1"
