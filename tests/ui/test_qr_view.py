"""The QR code: what is on screen is what segno made, pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import segno
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.ui.qr_view import QUIET_ZONE, QrCode, QrView, qr_image
from csr_desktop.ui.theme import Theme

PAGE = "https://acme.webex.com/acme/support/join.php"
BLACK, WHITE = "#000000", "#ffffff"


def modules_of(address: str) -> list[list[bool]]:
    """What segno makes of an address, with the quiet zone that the standard wants."""
    code = segno.make(address, error="m", micro=False)
    return [[bool(m) for m in row] for row in code.matrix_iter(border=4)]


def modules_in(picture: QImage, side: int) -> list[list[bool]]:
    """Read a picture as a scanner would, and see that each module is of one colour."""
    module = picture.width() // side
    assert picture.width() == module * side, "a whole number of pixels"
    rows = []
    for y in range(side):
        row = []
        for x in range(side):
            part = picture.copy(x * module, y * module, module, module)
            colours = {part.pixel(i, j) for i in range(module) for j in range(module)}
            (colour,) = {QColor(c).name() for c in colours}
            assert colour in (BLACK, WHITE)
            row.append(colour == BLACK)
        rows.append(row)
    return rows


def drawn(code: QrCode, ratio: float) -> QImage:
    """What the widget draws on a screen of this scale, cut to the code."""
    picture = QImage(code.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.red)
    code.render(picture)
    inside = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).name() in (BLACK, WHITE)
    ]
    left, top = min(x for x, _ in inside), min(y for _, y in inside)
    right, bottom = max(x for x, _ in inside), max(y for _, y in inside)
    return picture.copy(left, top, right - left + 1, bottom - top + 1)


@pytest.fixture
def code(qtbot: QtBot) -> QrCode:
    code = QrCode(PAGE)
    qtbot.addWidget(code)
    return code


@pytest.mark.parametrize("address", [PAGE, "http://127.0.0.1:40123/join", f"{PAGE}?{'x' * 500}"])
def test_the_image_is_segnos_matrix(address: str) -> None:
    image = qr_image(address)
    expected = modules_of(address)
    assert image.size() == QSize(len(expected), len(expected))
    assert modules_in(image, len(expected)) == expected
    assert not any(any(row) for row in expected[:QUIET_ZONE])


@pytest.mark.parametrize("side", [240, 333, 500])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_each_module_is_crisp_on_screen(code: QrCode, side: int, ratio: float) -> None:
    code.resize(side, side + 40)
    expected = modules_of(PAGE)
    picture = drawn(code, ratio)
    assert modules_in(picture, len(expected)) == expected
    assert side * ratio >= picture.width() > side * ratio - len(expected), "as large as fits"


@pytest.mark.parametrize("dark", [False, True])
def test_dark_on_light_in_every_theme(code: QrCode, qapp: QApplication, dark: bool) -> None:
    theme = Theme(qapp)
    theme.choose("dark" if dark else "light")
    code.resize(300, 300)
    expected = modules_of(PAGE)
    assert modules_in(drawn(code, 1.0), len(expected)) == expected
    theme.choose("system")


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QrView]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    view = QrView(PAGE, "Acme Support", window)
    view.open()
    yield view
    window.close()


def test_the_address_stands_beside_it(view: QrView) -> None:
    assert view.address_field.text() == PAGE
    assert PAGE in view.code.accessibleName()
    assert "Acme Support" in view._what.text()


def test_address_and_picture_for_a_chat_window(view: QrView) -> None:
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == PAGE
    view.picture_button.click()
    picture = QGuiApplication.clipboard().image()
    expected = modules_of(PAGE)
    assert modules_in(picture, len(expected)) == expected
    assert picture.width() == 8 * len(expected)


def test_a_long_address_does_not_widen_the_view(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = QrView(f"{PAGE}?{'x' * 300}", "A" * 200, window)
    view.open()
    qtbot.wait(20)
    assert view.width() <= 600
    view.close()
