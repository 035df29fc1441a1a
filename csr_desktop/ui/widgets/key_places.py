"""The position of a key, for shortcuts whose character a layout has moved or lacks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from csr_desktop.system.platform import is_macos, is_windows

_MOD = Qt.KeyboardModifier
_ROWS = {2: "1234567890-=", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM,./"}
"""By the number of a row's first key, as Linux and PC keyboards count them."""
_PLACES = {first + n: ord(c) for first, row in _ROWS.items() for n, c in enumerate(row)}
_MAC_DIGITS = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), b"1234567890", strict=True))
_X_OFFSET = 8  # X and Wayland count from there
_FIRST_GREEK = 0x370  # what comes before is a Latin letter, whose own shortcut it is
_FIRST_SPECIAL = 0x01000000  # Qt's numbers of keys without a character


def by_place(event: QKeyEvent) -> QKeyEvent | None:
    """The same key press on an American keyboard; None if that is no different.

    A digit of the upper row counts as such if the layout requires Shift for it, and on the keypad;
    a letter if the layout's alphabet is not the Latin one. Without Ctrl or Alt, a key types.
    """
    modifiers, key = event.modifiers(), int(event.key())
    is_shortcut = bool(modifiers & (_MOD.ControlModifier | _MOD.MetaModifier))
    if is_shortcut == bool(modifiers & _MOD.AltModifier):  # neither; or AltGr, which types
        return None
    if modifiers & _MOD.KeypadModifier:
        found = key if 0x20 < key < 0x7F else 0
    else:
        found = _moved(key, _place_of(event))
    if not found:
        return None
    modifiers &= ~_MOD.KeypadModifier
    return QKeyEvent(event.type(), found, modifiers, "", event.isAutoRepeat())


def _moved(key: int, place: int) -> int:
    """The key at this position, if the layout has another character there that hides it."""
    if key < 0x7F and chr(key).isalnum():
        return 0
    is_digit = chr(place).isdigit()
    is_foreign = _FIRST_GREEK <= key < _FIRST_SPECIAL
    return place if is_foreign or (is_digit and key < _FIRST_SPECIAL) else 0


def _place_of(event: QKeyEvent) -> int:
    """The character at the key's position on an American keyboard; 0: unknown."""
    if is_windows():
        code = event.nativeVirtualKey()
        return code if code < 0x7F and chr(code).isalnum() else 0
    if is_macos():  # letters already come from a Latin layout there
        return _MAC_DIGITS.get(event.nativeVirtualKey(), 0)
    return _PLACES.get(event.nativeScanCode() - _X_OFFSET, 0)


def as_override(event: QKeyEvent) -> QKeyEvent:
    """Ask whether a widget uses this key press itself; the event is ignored at first."""
    kind = QEvent.Type.ShortcutOverride
    asked = QKeyEvent(kind, event.key(), event.modifiers(), "", event.isAutoRepeat())
    asked.ignore()
    return asked
