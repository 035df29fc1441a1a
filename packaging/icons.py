"""Draws the program's icon in the icon theme's sizes, with Qt, as in the window."""

from __future__ import annotations

import shutil
from pathlib import Path

from project import NAME, ROOT
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
SOURCE = ROOT / "resources" / "icons" / "csr-desktop.svg"


def write_icons(theme: Path) -> None:
    """Fill the theme's folder, such as share/icons/hicolor."""
    for size in SIZES:
        path = theme / f"{size}x{size}" / "apps" / f"{NAME}.png"
        path.parent.mkdir(parents=True)
        if not drawn(size).save(str(path)):
            raise SystemExit(f"{path} can't be written")
    path = theme / "scalable" / "apps" / f"{NAME}.svg"
    path.parent.mkdir(parents=True)
    shutil.copyfile(SOURCE, path)


def drawn(size: int) -> QImage:
    """The icon as an image of this width and height."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return image
