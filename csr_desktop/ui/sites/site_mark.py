"""A site's mark: its initial on a colored square, so that reps don't confuse sites."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPen, QPixmap

from csr_desktop.system.text import alike
from csr_desktop.ui.style import tokens

_LETTER = 0.7  # of the side


def site_mark(name: str, side: int, ratio: float) -> QIcon:
    """The mark for a site's name; `side` in the widget's pixels, `ratio` the screen's.

    It depends only on the name, not on the other sites. In the current theme.
    """
    marks = tokens.marks_on(QGuiApplication.palette().color(QPalette.ColorRole.Window).name())
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(marks.grounds[place_of(name, len(marks.grounds))]))
    painter.setPen(QPen(QColor(marks.border), 1))
    inside = QRectF(0, 0, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
    font = QGuiApplication.font()
    font.setPixelSize(round(side * _LETTER))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(marks.text))
    painter.drawText(QRect(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, initial_of(name))
    painter.end()
    made = QIcon(drawn)
    made.addPixmap(drawn, QIcon.Mode.Selected)  # Qt would tint it
    return made


def initial_of(name: str) -> str:
    """The first letter or digit of a name."""
    return next((letter for letter in name if letter.isalnum()), name[:1]).upper()[:1]


def place_of(name: str, count: int) -> int:
    """The index of a name's color, of `count` colors."""
    return zlib.crc32(alike(name).encode("utf-8", "replace")) % count
