"""What the window shows below its site: one column or, where it is wide, two."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import bare_column
from csr_desktop.ui.widgets.scrolling import ShrinkingPage, is_low

_DIRECTION = QBoxLayout.Direction
_ALL_THAT_IS_LEFT = 10_000  # a stretch; other ones are 1


class WindowPage(ShrinkingPage):
    """From top to bottom: a line for messages, questions, the form, the outcome, Recent.

    Nothing changes its parent when the window gets wide: focus, text and lists stay. The form and
    the outcome keep their own height in a high window.

    Signals:
        width_changed(int): the most pixels from the first column's left to the last one's right.
    """

    width_changed = Signal(int)

    def __init__(self, form: QWidget, outcome: QWidget) -> None:
        super().__init__()
        self._margin = 0
        self._messages = QWidget()
        self._message_lines = bare_column(self._messages)
        self._message_lines.setSpacing(tokens.SPACE_ROWS)
        self._aside = QVBoxLayout()
        self._aside.setSpacing(tokens.SPACE_CARDS)
        self._aside.addWidget(outcome)
        self._aside.addStretch(1)
        self._work = QBoxLayout(_DIRECTION.TopToBottom)
        self._work.setSpacing(tokens.SPACE_CARDS)
        left = QVBoxLayout()
        left.addWidget(form)
        left.addStretch(1)
        self._work.addLayout(left)
        self._work.addLayout(self._aside, 1)
        self.column.setSpacing(tokens.SPACE_ROWS)
        self.column.addWidget(self._messages)
        self.column.addLayout(self._work, 1)

    def add_message(self, message: QWidget) -> None:
        """Put a message, or a question, in the line reserved for it, below earlier ones."""
        self._message_lines.addWidget(message)

    def add_above_form(self, widget: QWidget) -> None:
        """Put something directly above the form."""
        self.column.insertWidget(self.column.indexOf(self._work), widget)

    def add_recent(self, recent: QWidget) -> None:
        """Put something below the outcome that takes what is left of the height."""
        self._aside.insertWidget(1, recent, _ALL_THAT_IS_LEFT)

    def add_instead(self, widget: QWidget) -> None:
        """Add what is shown instead of the form, the outcome and Recent."""
        self.column.addWidget(widget, _ALL_THAT_IS_LEFT)

    def arrange(self, width: int) -> None:
        """One column or two, no wider than fields should be; in the middle of a wider window."""
        is_wide = width >= tokens.grown(tokens.WIDE_FROM)
        self._work.setDirection(_DIRECTION.LeftToRight if is_wide else _DIRECTION.TopToBottom)
        self._work.setStretch(0, 1 if is_wide else 0)
        line = 0 if is_low(self.window()) else tokens.grown(tokens.MESSAGE_LINE)
        self._messages.setMinimumHeight(line)
        card = tokens.grown(tokens.FIELDS_MOST) + 2 * tokens.SPACE_CARD
        most = 2 * card + tokens.SPACE_CARDS if is_wide else card
        margin = max(tokens.SPACE_CARD, (width - most) // 2)
        if margin != self._margin:
            self._margin = margin
            self.column.setContentsMargins(margin, tokens.SPACE_ROWS, margin, tokens.SPACE_CARDS)
        self.width_changed.emit(most)
