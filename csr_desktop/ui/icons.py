"""The icons of resources/icons: shapes, drawn in the colour of their role at any size.

They are asked for their colour each time they are painted, so they follow the theme at once.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QWidget

from csr_desktop.resource_files import resource
from csr_desktop.ui import tokens

Role = Literal["text", "quiet", "on accent", "link"]
_ROLES = {
    "text": QPalette.ColorRole.Text,
    "quiet": QPalette.ColorRole.PlaceholderText,
    "on accent": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
}
_MIRRORED = ("chevron-end",)  # it points to where the line goes


def icon(name: str, role: Role = "text") -> QIcon:
    """An icon for a button, a menu or a list: quiet while disabled, right where it is selected."""
    return QIcon(_Engine(name, role))


def pixmap(name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
    """An icon's shape in a colour; `side` in the widget's pixels, `ratio` the screen's to these."""
    size = QSize(side, side)
    drawn = QIcon(str(resource(f"icons/{name}.svg"))).pixmap(size, ratio)
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRect(QPoint(0, 0), size), colour)
    painter.end()
    if name in _MIRRORED and QGuiApplication.isRightToLeft():
        from PySide6.QtGui import QTransform

        drawn = drawn.transformed(QTransform.fromScale(-1, 1))
        drawn.setDevicePixelRatio(ratio)
    return drawn


class _Engine(QIconEngine):
    """Paints one icon in the colours of the moment."""

    _clones: list[_Engine] = []  # noqa: RUF012  Qt owns them, and Python must not end them first

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        side = round(min(size.width(), size.height()) / scale)  # Qt gives the screen's pixels
        return pixmap(self._name, self._colour(mode), side, scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = painter.deviceTransform().m11()
        drawn = pixmap(self._name, self._colour(mode), side, ratio)
        painter.drawPixmap(rect.center() - QRect(0, 0, side, side).center(), drawn)

    def clone(self) -> QIconEngine:
        made = _Engine(self._name, self._role)
        self._clones.append(made)
        return made

    def _colour(self, mode: QIcon.Mode) -> QColor:
        role: Role = self._role
        if mode is QIcon.Mode.Selected:
            role = "on accent"
        elif mode is QIcon.Mode.Disabled:
            role = "quiet"
        return QGuiApplication.palette().color(_ROLES[role])


class IconLabel(QLabel):
    """A text of one tone with an icon before it, both in the tone's colour, as high as its font.

    The icon is decoration: what it says, the text says too.
    """

    def __init__(
        self, icon: str = "", text: str = "", *, role: str = "", tone: str = "", wraps: bool = False
    ) -> None:
        super().__init__(text)
        self._icon = icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wraps:
            self.setWordWrap(True)
            self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self._make_room()

    @property
    def icon_name(self) -> str:
        """Which icon stands before the text; '' for none."""
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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon or not self.text():
            return
        painter = QPainter(self)
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        side = self._side
        drawn = pixmap(self._icon, colour, side, self.devicePixelRatioF())
        painter.drawPixmap(self._place(side), drawn)
        painter.end()

    @property
    def _side(self) -> int:
        return min(side_of(self), self.fontMetrics().height())  # the line is no higher for it

    def _make_room(self) -> None:
        room = self._side + tokens.SPACE_SMALL if self._icon else 0
        left, right = (0, room) if self.isRightToLeft() else (room, 0)
        self.setContentsMargins(left, 0, right, 0)

    def _place(self, side: int) -> QPoint:
        """Beside the first line."""
        inner = self.contentsRect()
        left = inner.right() + 1 + tokens.SPACE_SMALL
        if not self.isRightToLeft():
            left = inner.left() - tokens.SPACE_SMALL - side
        line = self.fontMetrics().height()
        top = inner.top() if self.wordWrap() else inner.top() + (inner.height() - line) // 2
        return QPoint(left, top + (line - side) // 2)


def side_of(widget: QWidget) -> int:
    """The side of an icon beside a widget's text."""
    return round(widget.fontInfo().pixelSize() * tokens.ICON / tokens.EM)
