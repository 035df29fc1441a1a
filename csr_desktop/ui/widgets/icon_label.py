"""A text after an icon. The icon is loaded when it is painted: there is none at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QLabel, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import face_leading, set_by_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class IconLabel(QLabel):
    """A text with an icon before it, both in the tone's color, as high as its font.

    The icon is decoration: the text says the same.
    """

    def __init__(
        self, icon: str = "", text: str = "", *, role: str = "", tone: str = "", wraps: bool = False
    ) -> None:
        super().__init__(text)
        self._icon = icon
        set_by_name(self, textFormat="PlainText")
        if wraps:
            self.setWordWrap(True)
            set_by_name(self, alignment="AlignLeading|AlignTop")
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self._make_room()
        if self.isRightToLeft():
            face_leading(self)

    @property
    def icon_name(self) -> str:
        """The icon before the text; '' for none."""
        return self._icon

    def set_icon(self, icon: str) -> None:
        """Put an icon before the text; '' for none."""
        self._icon = icon
        self._make_room()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kind = event.type()
        if kind in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._make_room()
        if kind == QEvent.Type.LayoutDirectionChange:
            face_leading(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon or not self.text():
            return
        from PySide6.QtGui import QPainter, QPalette

        from csr_desktop.ui.style.icons import pixmap

        painter = QPainter(self)
        color = self.palette().color(QPalette.ColorRole.WindowText)
        side = self._side
        drawn = pixmap(self._icon, color, side, self.devicePixelRatioF())
        painter.drawPixmap(self._place(side), drawn)
        painter.end()

    @property
    def _side(self) -> int:
        return min(side_of(self), self.fontMetrics().height())  # it doesn't make the line higher

    def _make_room(self) -> None:
        room = self._side + tokens.SPACE_SMALL if self._icon else 0
        left, right = (0, room) if self.isRightToLeft() else (room, 0)
        self.setContentsMargins(left, 0, right, 0)

    def _place(self, side: int) -> QPoint:
        """Next to the first line."""
        inner = self.contentsRect()
        left = inner.right() + 1 + tokens.SPACE_SMALL
        if not self.isRightToLeft():
            left = inner.left() - tokens.SPACE_SMALL - side
        line = self.fontMetrics().height()
        top = inner.top() if self.wordWrap() else inner.top() + (inner.height() - line) // 2
        return QPoint(left, top + (line - side) // 2)


def side_of(widget: QWidget) -> int:
    """The side of an icon next to a widget's text."""
    return round(widget.fontInfo().pixelSize() * tokens.ICON / tokens.EM)
