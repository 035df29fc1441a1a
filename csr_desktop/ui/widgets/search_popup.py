"""A list that opens below its control, with a search field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.list_and_buttons import ItemList
from csr_desktop.ui.widgets.list_search import ListSearch
from csr_desktop.ui.widgets.text import plain_tip

_LINES = 12
_AROUND = 10  # spaces: margins, frames, and the scroll bar


class SearchPopup(QFrame):
    """Shows texts; emits the index of the selected one. It deletes itself.

    Signals:
        picked(int)
    """

    picked = Signal(int)

    def __init__(self, control: QWidget, texts: Sequence[str], current: int) -> None:
        super().__init__(control.window(), Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(control.accessibleName())
        self._control = control
        self.setProperty("card", "plain")
        self.list = ItemList()
        self.list.setAccessibleName(control.accessibleName())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.addItems(list(texts))
        for row, text in enumerate(texts):
            self.list.item(row).setToolTip(plain_tip(text))
        self.list.setCurrentRow(current)
        self.list.itemClicked.connect(self._on_picked)
        self.search = ListSearch(self.list)
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.returnPressed.connect(self._on_picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE,) * 4)
        column.addWidget(self.search)
        column.addWidget(self.list)

    def open(self, typed: str) -> None:
        """Open below the control and within the screen, wide enough for the texts if possible."""
        control = self._control
        room = control.screen().availableGeometry()
        width = min(max(control.width(), self._widest + _AROUND * tokens.SPACE), room.width())
        height = min(self.fontMetrics().lineSpacing() * 2 * _LINES, room.height() // 2)
        self.resize(width, height)
        at_left = control.width() - width if control.isRightToLeft() else 0
        corner = control.mapToGlobal(QPoint(at_left, control.height()))
        left = min(max(corner.x(), room.left()), room.right() - width)
        self.move(left, min(corner.y(), room.bottom() - height))
        self.show()
        self.search.setFocus()
        self.search.setText(typed)
        self.list.scrollToItem(self.list.currentItem())

    @property
    def _widest(self) -> int:
        texts = (self.list.item(row).text() for row in range(self.list.count()))
        return max(map(self.fontMetrics().horizontalAdvance, texts), default=0)

    @Slot()
    def _on_picked(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self.picked.emit(self.list.currentRow())
            self.close()
