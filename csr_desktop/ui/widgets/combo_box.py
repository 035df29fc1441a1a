"""Drop-down lists that the mouse wheel does not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize, QTimer, Slot
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import announce_value
from csr_desktop.ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from PySide6.QtCore import QChildEvent
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QStyleOptionComboBox

_LEAST_SHOWN = 8  # characters
_BESIDE_A_TEXT = 2  # pixels, Qt's own
_AFTER_THE_PAINT = 200  # milliseconds: loading the classes of the list takes 3 ms
_BESIDE_AN_ICON = 4  # pixels, Qt's own


class ElidedList(QComboBox):
    """Shows as much as possible of the selected value, and all of it in its tooltip."""

    def minimumSizeHint(self) -> QSize:
        least = _LEAST_SHOWN * self.fontMetrics().averageCharWidth() + tokens.PICK_ROOM
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable() or self._fits():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStylePainter

        painter = QStylePainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        option = self.cut_option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _fits(self) -> bool:
        """Whether Qt can draw the value unchanged, as in the first paint."""
        wanted = self.fontMetrics().horizontalAdvance(self.currentText())
        return wanted + tokens.PICK_ROOM <= self.width()

    def cut_option(self) -> QStyleOptionComboBox:
        """What the style draws: the value, cut if it has no room."""
        # QStyle takes 6 ms to load into Python: not for the first paint.
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - _BESIDE_A_TEXT
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _BESIDE_AN_ICON
        mode, words = QtCore.Qt.TextElideMode.ElideRight, option.currentText
        option.currentText = self.fontMetrics().elidedText(words, mode, room)
        return option

    def event(self, event: QEvent) -> bool:
        """Show the tooltip on request: a screen reader would read a fixed one as a description."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            from PySide6.QtWidgets import QToolTip

            QToolTip.showText(event.globalPos(), plain_tip(self.currentText()), self)
            return True
        return super().event(event)


class PickList(ElidedList):
    """A list that fits its place, whatever it contains.

    The mouse wheel scrolls its surroundings and does not change it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        if event.added():
            QTimer.singleShot(_AFTER_THE_PAINT, self, self._on_child_added)

    @Slot()
    def _on_child_added(self) -> None:
        """Qt creates the list when it styles the widget, or when it is needed: by a click, say."""
        from PySide6.QtWidgets import QAbstractItemView

        view = self.findChild(QAbstractItemView)
        if view is not None:
            flag = QtCore.Qt.ConnectionType.UniqueConnection
            view.selectionModel().selectionChanged.connect(self._on_selected, flag)
            self._on_selected()  # it may already be in use

    @Slot()
    def _on_selected(self) -> None:
        """Handle a screen reader's selection in the closed list, which Qt ignores."""
        view = self.view()
        rows = [index.row() for index in view.selectedIndexes()]
        if rows and not view.isVisible() and rows != [self.currentIndex()]:
            self.setCurrentIndex(rows[0])
            self.activated.emit(rows[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and not self.isEditable():
            announce_value(self, self.currentText() or self.placeholderText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the form scrolls under the pointer: that must not select another value


class SearchList(PickList):
    """A list that, if it is long, opens with a search field; typing opens it, too."""

    def showPopup(self) -> None:
        from csr_desktop.ui.widgets.list_search import FEW  # not on the start path

        if self.count() > FEW:
            self._search("")
        else:
            super().showPopup()

    def _search(self, typed: str) -> None:
        from csr_desktop.ui.widgets.search_popup import SearchPopup

        texts = [self.itemText(row) for row in range(self.count())]
        popup = SearchPopup(self, texts, self.currentIndex())
        popup.picked.connect(self._on_picked)
        popup.open(typed)

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        self.setCurrentIndex(row)
        self.activated.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from csr_desktop.ui.widgets.list_search import FEW

        typed = event.text()
        with_keys = event.modifiers() & (
            QtCore.Qt.KeyboardModifier.ControlModifier | QtCore.Qt.KeyboardModifier.AltModifier
        )
        if self.count() > FEW and typed.isprintable() and typed.strip() and not with_keys:
            self._search(typed)
        else:
            super().keyPressEvent(event)
