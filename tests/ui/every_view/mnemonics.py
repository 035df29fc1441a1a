"""Mnemonics: each once in a view, and one for each entry of a menu."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from tests.ui.every_view.seen import Finding, finding, shown


def check_mnemonics(root: QWidget) -> Iterator[Finding]:
    """No letter has two meanings."""
    texts = [action.text() for action in _entries(root)] if isinstance(root, QMenu) else []
    texts += [
        widget.text()
        for widget in shown(root)
        if isinstance(widget, QAbstractButton)
        or (isinstance(widget, QLabel) and widget.buddy() is not None)
    ]
    by_letter: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        if letter := QKeySequence.mnemonic(text).toString():
            by_letter[letter].append(text)
    for letter, users in by_letter.items():
        if len(users) > 1:
            yield finding("one letter for several things", root, f"{letter}: {' | '.join(users)}")


def check_menu(root: QWidget) -> Iterator[Finding]:
    """Every entry of a menu has its letter, except a rep's own names, and a trainer's list."""
    for action in _entries(root) if isinstance(root, QMenu) else ():
        is_of_ours = not action.isCheckable() or action.menu() is not None
        has_own_key = action.shortcut().toString().startswith("Ctrl+") and action.data() is not None
        if is_of_ours and not has_own_key and QKeySequence.mnemonic(action.text()).isEmpty():
            yield finding("an entry without a letter", root, action.text())


def check_character_keys(root: QWidget) -> Iterator[Finding]:
    """No single letter, digit or symbol triggers anything, so dictated text doesn't, either."""
    keys = [shortcut.key() for shortcut in root.findChildren(QShortcut)]
    keys += [action.shortcut() for action in root.findChildren(QAction)]
    keys += [button.shortcut() for button in root.findChildren(QAbstractButton)]
    for text in (each.toString().removeprefix("Shift+") for each in keys):
        if len(text) == 1 or text == "Space":
            yield finding("a character key does something", root, text)


def _entries(menu: QMenu) -> list[QAction]:
    return [each for each in menu.actions() if each.isVisible() and not each.isSeparator()]
