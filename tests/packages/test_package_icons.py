"""The icons of Windows and macOS, read back by Qt."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

ROOT = Path(__file__).resolve().parents[2]
BLUE = "#0b5fd7"
SIDES = {  # what macOS takes each type for
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    script = [sys.executable, str(ROOT / "scripts" / "package_icons.py"), str(folder)]
    subprocess.run(script, check=True)
    return folder


def looks_right(image: QImage) -> bool:
    """The blue near the left edge, nothing in the corner, the white band on top."""
    side = image.width()
    corner, field = image.pixelColor(0, 0), image.pixelColor(side // 10, side // 2)
    below = image.pixelColor(side // 2, side * 14 // 64)  # the headset's bow, over the middle
    return corner.alpha() == 0 and field.name() == BLUE and below.lightness() > field.lightness()


def test_every_size_of_windows(made: Path) -> None:
    reader = QImageReader(str(made / "csr-desktop.ico"))
    images = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        images.append(reader.read())
    assert [image.width() for image in images] == [16, 20, 24, 32, 40, 48, 64, 256]
    assert all(map(looks_right, images))


def test_only_the_large_one_of_windows_is_png(made: Path) -> None:
    data = (made / "csr-desktop.ico").read_bytes()
    (count,) = struct.unpack_from("<4xH", data)
    places = [struct.unpack_from("<8xII", data, 6 + 16 * n) for n in range(count)]
    kinds = [data[offset : offset + 4] for _size, offset in places]
    assert kinds == [struct.pack("<I", 40)] * (count - 1) + [b"\x89PNG"]
    assert [data[6 + 16 * n] for n in range(count)] == [16, 20, 24, 32, 40, 48, 64, 0]  # 0: 256
    size, offset = places[-1]
    assert offset + size == len(data)


def test_every_size_of_macos(made: Path) -> None:
    data = (made / "csr-desktop.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    found, offset = {}, 8
    while offset < len(data):
        kind, size = struct.unpack_from(">4sI", data, offset)
        image = QImage.fromData(data[offset + 8 : offset + size])
        assert looks_right(image), kind
        found[kind] = image.width()
        offset += size
    assert found == SIDES
