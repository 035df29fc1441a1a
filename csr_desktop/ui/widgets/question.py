"""A question in place: never a modal box."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from csr_desktop.ui.widgets.basics import (
    Card,
    Translated,
    announce,
    bring_into_view,
    button,
    has_focus_within,
    text_label,
)
from csr_desktop.ui.widgets.controls import BoxCaption, box_with_caption, row_of_widgets


@dataclass(frozen=True)
class Wording:
    """A question and its answers.

    `details` are below it, `also` is an option for yes; '' if there are none.
    """

    words: str
    yes: str
    no: str
    details: str = ""
    also: str = ""


class Question(Translated, Card):
    """Asks, and calls the callback for yes. Escape is the safe answer."""

    def __init__(self) -> None:
        super().__init__("warning")
        self.words = text_label(role="heading")
        self._details = text_label()
        self.also = QCheckBox()
        self._also_caption = BoxCaption(self.also)
        self._also_row = box_with_caption(self.also, self._also_caption)
        self.yes = button("")
        self.no = button("")
        self._wording: Callable[[], Wording] | None = None
        self._then: Callable[[], None] | None = None
        self._back_to: QWidget | None = None
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.dismiss)
        self.column.addWidget(self.words)
        self.column.addWidget(self._details)
        self.column.addWidget(self._also_row)
        self.column.addWidget(row_of_widgets(self.no, self.yes))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.dismiss)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        if self._wording is None:
            return
        wording = self._wording()
        self.setAccessibleName(wording.words)
        self.words.setText(wording.words)
        self._details.setText(wording.details)
        self._details.setVisible(bool(wording.details))
        self._also_caption.set_label(wording.also)
        self._also_row.setVisible(bool(wording.also))
        for choice, text in ((self.yes, wording.yes), (self.no, wording.no)):
            choice.setText(text)
            choice.setAccessibleDescription(self._said)

    @property
    def _said(self) -> str:
        return ". ".join(filter(None, (self.words.text(), self._details.text())))

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer, even on a hidden page."""
        return self._then is not None

    def ask(self, wording: Callable[[], Wording], then: Callable[[], None]) -> None:
        """Show the question with the focus on the safe answer; `then` is for yes.

        `wording` is called again when the language changes.
        """
        if not self.isVisible():
            self._back_to = self.window().focusWidget()
        self._then, self._wording = then, wording
        self.also.setChecked(False)
        self.retranslate()
        self.show()
        self.ask_again()

    def ask_again(self) -> None:
        """Focus the question, which still waits for its answer."""
        self.no.setFocus()
        bring_into_view(self)
        announce(self, self._said)

    @Slot()
    def _on_yes(self) -> None:
        then, self._then = self._then, None
        self._leave()
        if then is not None:
            then()

    @Slot()
    def dismiss(self) -> None:
        """The safe answer: nothing happens."""
        self._then = None
        self._leave()

    def _leave(self) -> None:
        if has_focus_within(self) and self._back_to is not None:
            self._back_to.setFocus()
            bring_into_view(self._back_to)  # the question may have been scrolled to
        self._back_to = self._wording = None
        self.hide()
