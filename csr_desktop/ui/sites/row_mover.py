"""Moves the rows of a table up and down: by two buttons, and by Alt with the arrows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from csr_desktop.ui.widgets.basics import Translated, announce, bare_column, button, text_label
from csr_desktop.ui.widgets.controls import row_of_widgets


class Row(Protocol):
    """A row of a table: its fields, and its title."""

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """From the first to the last."""
        ...

    @property
    def title(self) -> str:
        """A few words."""
        ...


class RowMover(Translated, QWidget):
    """Moves the row that has the focus, or had it last.

    Signals:
        move_asked(int, int): swap the rows at these two places; then call `follow`.
    """

    move_asked = Signal(int, int)

    def __init__(self, table: QWidget, rows: Callable[[], Sequence[Row]]) -> None:
        super().__init__(table)
        self._rows = rows
        self._current: Row | None = None
        self.up_button, self.down_button = button(""), button("")
        self._which = text_label(role="quiet")
        column = bare_column(self)
        column.addWidget(self._which)
        column.addWidget(row_of_widgets(self.up_button, self.down_button))
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        for keys, slot in (("Alt+Up", self._on_up), ("Alt+Down", self._on_down)):
            shortcut = QShortcut(QKeySequence(keys), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.retranslate()

    def retranslate(self) -> None:
        self.follow()

    def set_labels(self, up: str, down: str) -> None:
        """Set the buttons' texts."""
        self.up_button.setText(up)
        self.down_button.setText(down)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        row = next((row for row in self._rows() if now in row.fields), None)
        if row is not None and row is not self._current:
            self._current = row
            self.follow()

    @property
    def _place(self) -> int:
        return next((n for n, row in enumerate(self._rows()) if row is self._current), -1)

    def follow(self) -> None:
        """Call this when rows were added, removed or reordered."""
        place, count = self._place, len(self._rows())
        for one, can_move in (
            (self.up_button, place > 0),
            (self.down_button, 0 <= place < count - 1),
        ):
            if not can_move and one.hasFocus() and self._current is not None:
                self._current.fields[0].setFocus()
            one.setEnabled(can_move)
            one.setAccessibleDescription(self._words)
        self._which.setText(self._words)
        self.setVisible(count > 1)

    @property
    def _words(self) -> str:
        place = self._place
        if place < 0 or self._current is None:
            return self.tr("To change the order, go to a row and press Alt+Up or Alt+Down.")
        words = self.tr("{0}: {1} of {2}")
        return words.format(self._current.title, place + 1, len(self._rows()))

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        place = self._place
        if place < 0 or not 0 <= place + step < len(self._rows()):
            return
        self.move_asked.emit(place, place + step)
        self.follow()
        announce(self, self._words)
