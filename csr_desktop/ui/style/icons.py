"""The icons in resources/icons: shapes, drawn in the color of their role at any size.

Their color is determined each time they are painted, so they follow the theme at once.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)

from csr_desktop.system.resources import resource

Role = Literal["text", "quiet", "on accent", "link"]
_ROLES = {
    "text": QPalette.ColorRole.Text,
    "quiet": QPalette.ColorRole.PlaceholderText,
    "on accent": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
}
_MIRRORED = ("chevron-end",)  # it points forward


def icon(name: str, role: Role = "text") -> QIcon:
    """An icon for a button, a menu or a list; it is dimmed while disabled."""
    return QIcon(_Engine(name, role))


def pixmap(name: str, color: QColor, side: int, ratio: float) -> QPixmap:
    """An icon's shape in a color; `side` in the widget's pixels, `ratio` the screen's.

    Drawn once, and kept in Qt's pixmap cache.
    """
    is_mirrored = name in _MIRRORED and QGuiApplication.isRightToLeft()
    kept_as = f"csr-desktop {name} {color.rgba():x} {side} {ratio} {is_mirrored}"
    kept = QPixmap()
    if not QPixmapCache.find(kept_as, kept):
        kept = _drawn(name, color, QSize(side, side), ratio)
        if is_mirrored:
            from PySide6.QtGui import QTransform

            kept = kept.transformed(QTransform.fromScale(-1, 1))
            kept.setDevicePixelRatio(ratio)
        QPixmapCache.insert(kept_as, kept)
    return kept


def _drawn(name: str, color: QColor, size: QSize, ratio: float) -> QPixmap:
    # Each QIcon leaves what it has drawn in Qt's cache, where it is never found again.
    drawn = QIcon(str(resource(f"icons/{name}.svg"))).pixmap(size, ratio)
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRect(QPoint(0, 0), size), color)
    painter.end()
    return drawn


class _Engine(QIconEngine):
    """Paints one icon in the current colors."""

    _clones: list[_Engine] = []  # noqa: RUF012  Qt owns them, and Python must not delete them first

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        side = round(min(size.width(), size.height()) / scale)  # Qt passes the screen's pixels
        return pixmap(self._name, self._color(mode), side, scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = painter.deviceTransform().m11()
        drawn = pixmap(self._name, self._color(mode), side, ratio)
        painter.drawPixmap(rect.center() - QRect(0, 0, side, side).center(), drawn)

    def clone(self) -> QIconEngine:
        made = _Engine(self._name, self._role)
        self._clones.append(made)
        return made

    def _color(self, mode: QIcon.Mode) -> QColor:
        role: Role = self._role
        if mode is QIcon.Mode.Selected:
            role = "on accent"
        elif mode is QIcon.Mode.Disabled:
            role = "quiet"
        return QGuiApplication.palette().color(_ROLES[role])
