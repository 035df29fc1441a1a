"""The QR code: the screen shows segno's result, pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import segno
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.ui.hand_over.qr_view import QrView
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.widgets.qr_code import QUIET_ZONE, QrCode, qr_image
from tests.support.events import process_events

PAGE = "https://acme.webex.com/acme/support/join.php"
BLACK, WHITE = 0xFF000000, 0xFFFFFFFF


def image_of(address: str) -> QImage:
    image = qr_image(address)
    assert image is not None
    return image


@pytest.mark.parametrize("length", [2332, 100_000])
def test_an_address_that_no_code_can_hold(length: int) -> None:
    assert qr_image("x" * length) is None


def test_the_longest_address_that_a_code_can_hold() -> None:
    assert qr_image("x" * 2331) is not None


def modules_of(address: str) -> list[list[bool]]:
    """segno's code for an address, with the quiet zone of the standard."""
    code = segno.make(address, error="m", micro=False)
    return [[bool(m) for m in row] for row in code.matrix_iter(border=4)]


def pixels_of(picture: QImage) -> list[list[int]]:
    """Its rows of colors; one call for each pixel would take seconds."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    data, width = memoryview(plain.constBits()).cast("I"), plain.width()
    return [data[y * width : (y + 1) * width].tolist() for y in range(plain.height())]


def modules_in(picture: QImage, side: int) -> list[list[bool]]:
    """Read a picture like a scanner, and check that each module has one color."""
    module = picture.width() // side
    assert picture.width() == module * side, "a whole number of pixels"
    pixels, steps = pixels_of(picture), range(0, module * side, module)
    rows = []
    for y in steps:
        row = []
        for x in steps:
            (color,) = {pixel for line in pixels[y : y + module] for pixel in line[x : x + module]}
            assert color in (BLACK, WHITE)
            row.append(color == BLACK)
        rows.append(row)
    return rows


def drawn(code: QrCode, ratio: float) -> QImage:
    """What the widget draws on a screen of this scale, cut to the code."""
    picture = QImage(code.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.red)
    code.render(picture)
    pixels, ours = pixels_of(picture), {BLACK, WHITE}
    ys = [y for y, row in enumerate(pixels) if not ours.isdisjoint(row)]
    xs = [x for x, column in enumerate(zip(*pixels, strict=True)) if not ours.isdisjoint(column)]
    return picture.copy(xs[0], ys[0], xs[-1] - xs[0] + 1, ys[-1] - ys[0] + 1)


@pytest.fixture
def code(qtbot: QtBot) -> QrCode:
    code = QrCode(image_of(PAGE), PAGE)
    qtbot.addWidget(code)
    return code


@pytest.mark.parametrize("address", [PAGE, "http://127.0.0.1:40123/join", f"{PAGE}?{'x' * 500}"])
def test_the_image_is_segnos_matrix(address: str) -> None:
    image = image_of(address)
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


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QrView]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    view = QrView(image_of(PAGE), PAGE, "Acme Support", window)
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
    address = f"{PAGE}?{'x' * 300}"
    view = QrView(image_of(address), address, "A" * 200, window)
    view.open()
    process_events()
    assert view.width() <= 600
    view.close()
