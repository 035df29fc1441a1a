"""The form's fields in one or two columns, depending on the width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import take_out

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from csr_desktop.ui.form.tracking_code_field import TrackingCodeField


class TrackingCodeGrid(QWidget):
    """One widget over the whole width, then the tracking codes; wide ones have their own row."""

    def __init__(self, top: QWidget, codes: Sequence[TrackingCodeField]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.SPACE_CARD)
        self._grid.setVerticalSpacing(tokens.SPACE_ROWS)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(top, 0, 0, 1, 2)
        self._codes = codes
        self._places: list[tuple[int, int, int]] = []
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        # One column must remain possible, even if there are two now.
        return QSize(tokens.GRID_WIDTH, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        places = list(self._places_for(self.width()))
        if places == self._places:
            return
        self._places = places
        for field, (row, column, span) in zip(self._codes, places, strict=True):
            take_out(field, self._grid)
            self._grid.addWidget(field, row, column, 1, span)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(len(places) + 1, 1)  # the rest of the height

    def _places_for(self, width: int) -> Iterator[tuple[int, int, int]]:
        """Row, column and column span of each field."""
        half = (width - tokens.SPACE_CARD) // 2
        row, column = 1, 0
        for field in self._codes:
            is_wide = width < tokens.TWO_COLUMNS_FROM or field.wanted_width > half
            if is_wide and column:
                row, column = row + 1, 0
            yield row, column, 2 if is_wide else 1
            column = 0 if is_wide else 1 - column
            row += column == 0
