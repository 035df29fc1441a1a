"""Saves pictures of widgets for the documents: small files, in one folder."""

from __future__ import annotations

import driving
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

FOLDER = driving.ROOT / "docs" / "pictures"
_SMALLEST = 0  # Qt's value for the best compression
_MARGIN = 12  # pixels around a part of a window


def save(shown: QWidget, name: str) -> None:
    """Save a whole window."""
    write(shown.grab().toImage(), name)


def save_part(window: QWidget, part: QWidget, name: str) -> None:
    """Save a part of a window, with a margin."""
    place = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    margin = place.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    write(window.grab(margin.intersected(window.rect())).toImage(), name)


def side_by_side(left: str, right: str, name: str) -> None:
    """One picture of two that were saved before."""
    images = [QImage(str(FOLDER / f"{part}.png")) for part in (left, right)]
    gap = 24
    width = sum(image.width() for image in images) + gap
    whole = QImage(QSize(width, images[0].height()), QImage.Format.Format_ARGB32)
    whole.fill(QColor(0, 0, 0, 0))
    painter = QPainter(whole)
    painter.drawImage(0, 0, images[0])
    painter.drawImage(images[0].width() + gap, 0, images[1])
    painter.end()
    whole.save(str(FOLDER / f"{name}.png"), quality=_SMALLEST)
    print(f"docs/pictures/{name}.png")


def write_small(image: QImage, name: str) -> None:
    """Save a large overview picture: a quarter of the size, with some loss."""
    image.save(str(FOLDER / f"{name}.webp"), quality=60)
    print(f"docs/pictures/{name}.webp")


def write(image: QImage, name: str) -> None:
    """Save an image."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    plain.save(str(FOLDER / f"{name}.png"), quality=_SMALLEST)
    print(f"docs/pictures/{name}.png")
