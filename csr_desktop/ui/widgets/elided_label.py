"""A text on one line that ends in an ellipsis where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip

from csr_desktop.ui.widgets.basics import TextLabel
from csr_desktop.ui.widgets.text import plain_tip


class ElidedLabel(TextLabel):
    """Shows as much as it can of its text. The whole is in its tool tip and for a screen reader.

    Line breaks become spaces. `show_whole` lets it wrap instead.

    Signals:
        resized(): it has another room now.
    """

    resized = Signal()

    def __init__(self, text: str = "", *, role: str = "", tone: str = "") -> None:
        super().__init__(text)
        self.setProperty("role", role)
        self.setProperty("tone", tone)

    def show_whole(self, *, whole: bool) -> None:
        """Take as many lines as the text needs, selectable, or one."""
        flag = Qt.TextInteractionFlag
        selectable = flag.TextSelectableByMouse
        self.setTextInteractionFlags(selectable if whole else flag.NoTextInteraction)
        self.setWordWrap(whole)
        self.updateGeometry()

    @property
    def is_cut(self) -> bool:
        """Whether it has less room than its text needs."""
        if self.wordWrap():
            return False
        return self.fontMetrics().horizontalAdvance(self._line) > self.contentsRect().width()

    @property
    def tip(self) -> str:
        """The whole text, where it is cut."""
        return plain_tip(self.text()) if self.is_cut else ""

    @property
    def _line(self) -> str:
        return " ".join(self.text().split())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            return super().minimumSizeHint()
        return QSize(1, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        if self.wordWrap():
            return super().sizeHint()
        margins = self.contentsMargins()
        across = margins.left() + margins.right()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._line) + across + 1, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap() or (not self.is_cut and self._line == self.text()):
            super().paintEvent(event)
            return
        room = self.contentsRect()
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._line, mode, room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment(), shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show the tip when it is asked for: a screen reader has the whole text already."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip, self)
            return True
        return super().event(event)
