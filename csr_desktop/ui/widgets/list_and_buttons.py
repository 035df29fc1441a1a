"""A list whose items are no wider than itself, and a list with buttons for its items."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidget,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from csr_desktop.ui.style import tokens

_CHARACTERS = 24  # of an item: a list that shows fewer has its buttons below


class ItemList(QListWidget):
    """Cuts what has no room with an ellipsis; give such an item a tooltip with its whole text."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_OfAnyWidth(self))


class _OfAnyWidth(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class ListAndButtons(QWidget):
    """The buttons are next to the list or, if there is no room, below it.

    `buttons` contains them.
    """

    def __init__(self, view: QListWidget, *buttons: QPushButton) -> None:
        super().__init__()
        self._view = view
        self.buttons = QWidget()
        column = QVBoxLayout(self.buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_SMALL)
        for each in buttons:
            column.addWidget(each)
        column.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE_WIDE)
        self._row.addWidget(view, 1)
        self._row.addWidget(self.buttons)

    def minimumSizeHint(self) -> QSize:
        widths = [part.minimumSizeHint().width() for part in (self._view, self.buttons)]
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self.fontMetrics().averageCharWidth() * _CHARACTERS
        beside = self.buttons.sizeHint().width() + self._row.spacing()
        is_narrow = self.width() < wanted + beside
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
