"""Outcome Created: the key, large and in groups, ready to copy or read aloud."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.ui import theme
from csr_desktop.ui.parts import bare_column, button, grouped, text_label

_SMALLEST_POINTS = 14.0


class KeyField(QLineEdit):
    """The key as a read-only text: a tab stop, selectable, and read by a screen reader.

    Signals:
        copy_asked(): the system's copy key was pressed.
    """

    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("session_key")
        self.setReadOnly(True)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFont(theme.key_font(self.font()))
        self.setMinimumHeight(self.fontMetrics().height() + 2 * theme.SPACE_SMALL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Make a long key as large as the width allows."""
        font = theme.key_font(self.font())
        room = self.width() - 4 * theme.SPACE
        self.setFont(font)
        width = self.fontMetrics().horizontalAdvance(self.text())
        if width > room > 0:
            font.setPointSizeF(max(_SMALLEST_POINTS, font.pointSizeF() * room / width))
            self.setFont(font)


class KeyCard(QWidget):
    """Heading, key and buttons.

    Signals:
        copy_asked(): the rep wants the key on the clipboard.
    """

    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.key_field = KeyField()
        self.key_field.setAccessibleName(self.tr("Session key"))
        self.key_field.copy_asked.connect(self.copy_asked)
        self.copy_button = button(self.tr("Copy key"), "primary")
        self.copy_button.clicked.connect(self.copy_asked)
        self._copied = text_label(self.tr("✓ Copied"), "heading", tone="success")
        self._heading = text_label(self.tr("✓ Session created"), "heading", tone="success")
        self._facts = text_label(role="quiet")
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._warning = text_label(tone="warning")
        self._arrange()
        self.clear()

    def _arrange(self) -> None:
        outer = QHBoxLayout()
        outer.addWidget(self._heading)
        outer.addWidget(self._facts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_WIDE)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self._copied)
        buttons.addStretch(1)
        column = bare_column(self)
        column.addLayout(outer)
        column.addWidget(self.key_field)
        column.addWidget(self._warning)
        column.addLayout(buttons)

    def show_attempt(self, attempt: Attempt, session_key: str) -> None:
        """Show the key of an attempt."""
        self.key_field.setText(grouped(session_key))
        self.key_field.setCursorPosition(0)
        self.key_field.fit()
        self._facts.setText(_facts_of(attempt))
        self._copied.hide()
        warning = self.tr("Note the key down: it could not be written to the journal.")
        self._warning.setText("" if attempt.is_saved else warning)
        self._warning.setVisible(not attempt.is_saved)

    def clear(self) -> None:
        """No key: the field is empty for a screen reader too."""
        self.key_field.clear()
        self._copied.hide()
        self._warning.hide()

    @Slot()
    def show_copied(self) -> None:
        """Say that the key is on the clipboard."""
        self._copied.show()


def _facts_of(attempt: Attempt) -> str:
    locale = QLocale()
    started = attempt.started_at.astimezone()
    clock = QTime(started.hour, started.minute)
    time = locale.toString(clock, QLocale.FormatType.ShortFormat)
    seconds = f"{locale.toString(attempt.seconds, 'f', 2)} s"
    code = attempt.first_code
    code = code if len(code) <= 24 else f"{code[:23]}…"
    return " · ".join(part for part in (time, seconds, code) if part)
