"""Writes the program's icon for Windows and macOS: build/csr-desktop.ico and .icns.

Both are drawn from resources/icons/csr-desktop.svg by Qt, which is available anyway: Pillow would
be one more dependency, for two formats that are a table followed by images.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "resources" / "icons" / "csr-desktop.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)  # at 100 to 250 % of the small and the large icon
# The plain 16 and 32 (icp4, icp5) are left out: several systems misread PNG there, and scale these.
ICNS_SIZES = {
    b"ic11": 32,  # 16 at twice the density, and so on
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def draw(renderer: QSvgRenderer, size: int) -> QImage:
    """The icon, `size` pixels wide and high, on a transparent background."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """The picture as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise OSError("Qt writes no PNG here")
    return bytes(data.data())


def bitmap(image: QImage) -> bytes:
    """The picture as an icon's bitmap: header, BGRA from the bottom up, an empty mask.

    Small ones have this format because not every program reads PNG for them.
    """
    size = image.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = bytes(image.flipped(Qt.Orientation.Vertical).constBits())
    mask = bytes((size + 31) // 32 * 4 * size)
    return header + rows + mask


def ico(images: list[QImage]) -> bytes:
    """A Windows icon of these pictures."""
    parts = [png(image) if image.width() >= 256 else bitmap(image) for image in images]
    offset = 6 + 16 * len(images)
    table = struct.pack("<HHH", 0, 1, len(images))
    for image, part in zip(images, parts, strict=True):
        side = image.width() % 256  # 0 means 256
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(part), offset)
        offset += len(part)
    return table + b"".join(parts)


def icns(images: dict[bytes, QImage]) -> bytes:
    """A macOS icon of these pictures, by their types."""
    parts = [(kind, png(image)) for kind, image in images.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(part)) + part for kind, part in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(folder: Path) -> None:
    """Write both icons into this folder."""
    application = QGuiApplication(["package_icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(PICTURE))
    folder.mkdir(parents=True, exist_ok=True)
    pictures = [draw(renderer, size) for size in ICO_SIZES]
    (folder / "csr-desktop.ico").write_bytes(ico(pictures))
    large = {kind: draw(renderer, size) for kind, size in ICNS_SIZES.items()}
    (folder / "csr-desktop.icns").write_bytes(icns(large))
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build")
