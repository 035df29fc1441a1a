"""Lists to pick from that the mouse wheel does not change, and a long one to search in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox

from csr_desktop.ui import tokens
from csr_desktop.ui.line_edit import LineEdit
from csr_desktop.ui.parts import Translated, announce_value, plain_tip, restyle

if TYPE_CHECKING:
    from PySide6.QtCore import QChildEvent
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QStyleOptionComboBox

    from csr_desktop.sessions.sites import TrackingCode
    from csr_desktop.ui.completion import Completion, Then

MANY = 12
"""From more values than this on, a list is searched by typing."""

_LEAST_SHOWN = 8  # characters
_BESIDE_A_TEXT = 2  # pixels, Qt's own
_MAY_BE_CUT = 20  # characters: a narrow list shows no more of a value


class ElidedList(QComboBox):
    """Shows as much as it can of what is picked, and says all of it in its tool tip."""

    def minimumSizeHint(self) -> QSize:
        least = _LEAST_SHOWN * self.fontMetrics().averageCharWidth() + tokens.PICK_ROOM
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable() or not self.currentText():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStylePainter

        painter = QStylePainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        option = self.cut_option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def cut_option(self) -> QStyleOptionComboBox:
        """What the style draws: the value, cut where it has no room."""
        # QStyle takes 6 ms to become known to Python: not for the empty lists of the first paint.
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - _BESIDE_A_TEXT
        mode, words = Qt.TextElideMode.ElideRight, option.currentText
        option.currentText = self.fontMetrics().elidedText(words, mode, room)
        return option

    def event(self, event: QEvent) -> bool:
        """Show the tip when it is asked for: a screen reader would take a tip that is set for a
        description.
        """
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            from PySide6.QtWidgets import QToolTip

            QToolTip.showText(event.globalPos(), plain_tip(self.currentText()), self)
            return True
        return super().event(event)


class PickList(ElidedList):
    """A list that fits its place, whatever stands in it.

    The mouse's wheel does not change it while what it stands on is scrolled.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        if event.added():
            QTimer.singleShot(0, self, self._on_child_added)

    @Slot()
    def _on_child_added(self) -> None:
        """Qt makes the list when it is wanted: by a press, or by a screen reader that looks in."""
        from PySide6.QtWidgets import QAbstractItemView

        view = self.findChild(QAbstractItemView)
        if view is not None:
            flag = Qt.ConnectionType.UniqueConnection
            view.selectionModel().selectionChanged.connect(self._on_selected, flag)

    @Slot()
    def _on_selected(self) -> None:
        """A screen reader selects in the list while it is closed. Qt would keep that from all."""
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
        event.ignore()  # the form scrolls under the pointer: that must not pick another value


class ValueList(Translated, PickList):
    """The values of one tracking code. A required one has no empty value to fall back to.

    Signals:
        searched(): the rep has typed in it and goes on.
    """

    searched = Signal()

    def __init__(self, code: TrackingCode) -> None:
        super().__init__()
        self._values = tuple(value for value in code.values if value.strip())
        self.addItems([*([] if code.required else [""]), *self._values])
        for row in range(self.count()):
            if len(self.itemText(row)) >= _MAY_BE_CUT:
                self.setItemData(row, plain_tip(self.itemText(row)), Qt.ItemDataRole.ToolTipRole)
        self.completion: Completion | None = None
        if len(self._values) > MANY:
            self._let_type()
        self.retranslate()
        self.currentIndexChanged.connect(self._on_index_changed)
        self.set_text(code.default)
        self._on_index_changed()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Choose…"))
        if (line := self.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Choose…"))

    def _let_type(self) -> None:
        from csr_desktop.ui.completion import Completion

        line = LineEdit()
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # its list would swallow Enter
        line.editingFinished.connect(self._on_editing_finished)
        self.completion = Completion(self, line, selects=True)
        self.completion.source = self._matching
        line.textChanged.connect(self._on_text_changed)

    @property
    def text(self) -> str:
        """The value that is picked; what is typed, where it is none of them."""
        typed = self.currentText()
        if typed in self._values:
            return typed
        return next((v for v in self._values if v.casefold() == typed.strip().casefold()), typed)

    def set_text(self, text: str) -> bool:
        """Pick a value; '' picks none. False, and nothing is picked, where the list has no such."""
        self.setCurrentIndex(self.findText(text))
        return self.currentIndex() >= 0 or not text

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        """A value that is typed whole is picked: the arrow keys go on from it."""
        row = self.findText(text)
        line = self.lineEdit()
        if row >= 0 and row != self.currentIndex() and line is not None:
            place = line.cursorPosition()
            self.setCurrentIndex(row)
            line.setCursorPosition(place)

    @Slot()
    def _on_index_changed(self) -> None:
        self.setProperty("is_empty", self.currentIndex() < 0 and not self.isEditable())
        restyle(self)  # the placeholder must not look like a value

    @Slot()
    def _on_editing_finished(self) -> None:
        if self.currentText() != self.text:
            self.set_text(self.text)  # as the list writes it
        self.searched.emit()

    def _matching(self, typed: str, then: Then) -> None:
        """Values that begin with what is typed, then those that hold it."""
        found = [value for value in self._values if typed.casefold() in value.casefold()]
        then(tuple(sorted(found, key=lambda v: not v.casefold().startswith(typed.casefold()))))
