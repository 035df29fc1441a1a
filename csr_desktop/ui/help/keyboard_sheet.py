"""The keyboard shortcuts, read from the window itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from csr_desktop.ui.help.text_window import Reader, as_markdown
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated
from csr_desktop.ui.widgets.text import without_mnemonic

_SIZE = QSize(*tokens.DIALOG_KEYBOARD)


class KeyboardSheet(Translated, Reader):
    """A table of keys and what they do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "", _SIZE)
        self._window = window
        self.retranslate()

    def retranslate(self) -> None:
        window = self._window
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.text.setAccessibleName(self.tr("Keyboard shortcuts"))
        everywhere = "\n".join(_row(keys, what) for keys, what in shortcuts_of(window))
        in_the_form = "\n".join(_row(keys, what) for keys, what in self._form_keys())
        with_a_key = "\n".join(_row(keys, what) for keys, what in _button_shortcuts_of(window))
        self.set_markdown(
            self._heading(self.tr("Anywhere"))
            + everywhere
            + "\n\n"
            + self._heading(self.tr("In the form"))
            + in_the_form
            + "\n\n"
            + self._heading(self.tr("With a session key"))
            + with_a_key
            + "\n"
        )

    def _heading(self, text: str) -> str:
        keys, what = self.tr("Keys"), self.tr("Action")
        return f"### {text}\n\n| {keys} | {what} |\n|:--|:--|\n"

    def _form_keys(self) -> list[tuple[str, str]]:
        return [
            (_native("Enter"), self.tr("Create the session; after success, copy its key")),
            (
                _native("Enter"),
                self.tr("Sign in when the site asks for it; the session is then created"),
            ),
            (_native("Tab"), self.tr("Go to the next field or button")),
            (_native("Shift+Tab"), self.tr("Go to the previous field or button")),
            (_native("Space"), self.tr("Press the focused button")),
            (_native("Esc"), self.tr("Close a list, question, or window")),
            (self.tr("Alt + letter"), self.tr("Go to the item with that letter underlined")),
        ]


def shortcuts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Keys and text of each action that the window offers now, in the menu's order."""
    of_buttons = {button.shortcut().toString() for button in window.findChildren(QPushButton)}
    for action in window.findChildren(QAction):
        is_button = action.shortcut().toString() in of_buttons  # one in the menu of More
        if action.isVisible() and action.isEnabled() and action.shortcuts() and not is_button:
            keys = [
                keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()
            ]
            yield ", ".join(keys), _words_of(action)


def _button_shortcuts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Keys and text of the card's buttons, even hidden ones; no mnemonics."""
    for button in window.findChildren(QPushButton):
        if not button.shortcut().isEmpty() and "&" not in button.text():
            yield (
                button.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                button.text(),
            )


def _words_of(action: QAction) -> str:
    return without_mnemonic(action.text()).removesuffix("…")


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _row(keys: str, what: str) -> str:
    return f"| **{as_markdown(keys)}** | {as_markdown(what)} |"
