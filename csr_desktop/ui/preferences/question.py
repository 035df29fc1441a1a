"""A question in place: never a modal box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from csr_desktop.ui.parts import (
    Card,
    announce,
    bring_into_view,
    button,
    has_focus_within,
    text_label,
)


class Question(Card):
    """Asks, and calls what the answer stands for. Escape is the careful answer.

    `also` is a choice that goes with the answer yes; hidden where there is none.
    """

    def __init__(self) -> None:
        super().__init__("warning")
        self.words = text_label(role="heading")
        self.also = QCheckBox()
        self.yes = button("")
        self.no = button("")
        self._then: Callable[[], None] | None = None
        self._back_to: QWidget | None = None
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.dismiss)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.column.addWidget(self.words)
        self.column.addWidget(self.also)
        self.column.addLayout(row)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.dismiss)
        self.hide()

    def ask(
        self, words: str, *, yes: str, no: str, then: Callable[[], None], also: str = ""
    ) -> None:
        """Show the question with the focus on the careful answer; `then` is for yes."""
        if not self.isVisible():
            self._back_to = self.window().focusWidget()
        self._then = then
        self.words.setText(words)
        self.also.setText(also)
        self.also.setVisible(bool(also))
        self.also.setChecked(False)
        for choice, text in ((self.yes, yes), (self.no, no)):
            _name(choice, text, words)
        self.show()
        self.no.setFocus()
        bring_into_view(self)
        announce(self, words)

    @Slot()
    def _on_yes(self) -> None:
        then, self._then = self._then, None
        self._leave()
        if then is not None:
            then()

    @Slot()
    def dismiss(self) -> None:
        """The careful answer: nothing happens."""
        self._then = None
        self._leave()

    def _leave(self) -> None:
        if has_focus_within(self) and self._back_to is not None:
            self._back_to.setFocus()
        self._back_to = None
        self.hide()


def _name(choice: QPushButton, text: str, words: str) -> None:
    choice.setText(text)
    choice.setAccessibleDescription(words)
