"""The icons: drawn at any size, in the current color."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap, QTransform
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from csr_desktop.system.resources import resource
from csr_desktop.ui.style.icons import icon, pixmap
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.style.tokens import CONTRAST_LIGHT, DARK, LIGHT
from csr_desktop.ui.widgets.icon_label import IconLabel

NAMES = sorted(
    path.stem
    for path in resource("icons").glob("*.svg")
    if not re.search(r"-(light|dark)$|csr-desktop", path.stem)
)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


def colors_in(image: QImage) -> set[str]:
    """Those of the pixels that are wholly covered."""
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    found = [image.pixelColor(*place) for place in places]
    return {color.name() for color in found if color.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_each_is_a_shape_on_the_grid(name: str, qapp: QApplication) -> None:
    drawing = resource(f"icons/{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 16 16"' in drawing
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', drawing)) <= {"none", "currentColor"}
    for ratio in (1.0, 1.25, 3.0):
        image = pixmap(name, QColor("#ff0000"), 16, ratio).toImage()
        assert image.size() == QSize(round(16 * ratio), round(16 * ratio))
        assert colors_in(image) == {"#ff0000"}


def test_a_button_follows_the_theme_at_once(theme: Theme, qtbot: QtBot) -> None:
    button = QToolButton()
    button.setIcon(icon("copy"))
    qtbot.addWidget(button)
    for appearance, colors in (
        ("light", LIGHT),
        ("dark", DARK),
        ("high contrast", CONTRAST_LIGHT),
    ):
        theme.choose(appearance)  # type: ignore[arg-type]
        assert colors.text in colors_in(button.icon().pixmap(QSize(16, 16)).toImage())
    quiet = button.icon().pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage()
    assert colors_in(quiet) == {CONTRAST_LIGHT.quiet_text}
    theme.choose("system")


def test_a_copied_icon_lives_on(qapp: QApplication) -> None:
    first = icon("copy")
    copied = QIcon(first)
    copied.addPixmap(QPixmap(3, 3))  # Qt creates the copy's own engine now
    assert not copied.pixmap(QSize(16, 16)).isNull()


def test_a_label_has_its_icon_before_the_text_and_in_its_color(theme: Theme, qtbot: QtBot) -> None:
    label = IconLabel("done", "Copied", tone="success")
    qtbot.addWidget(label)
    theme.choose("light")
    label.show()
    image = label.grab().toImage()
    side = image.copy(0, 0, 16, image.height())
    assert LIGHT.success in colors_in(side)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = label.grab().toImage()
    assert LIGHT.success in colors_in(image.copy(image.width() - 16, 0, 16, image.height()))
    label.set_icon("")
    assert label.sizeHint().width() < image.width()
    theme.choose("system")


def test_an_arrow_to_the_end_is_mirrored(qapp: QApplication) -> None:
    straight = pixmap("chevron-end", QColor("#000000"), 16, 1.0).toImage()
    mark = pixmap("done", QColor("#000000"), 16, 1.0).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = pixmap("chevron-end", QColor("#000000"), 16, 1.0).toImage()
        assert pixmap("done", QColor("#000000"), 16, 1.0).toImage() == mark, "a check mark is not"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored != straight
    assert mirrored == straight.transformed(QTransform.fromScale(-1, 1))


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    red = QColor("#ff0000")
    first = pixmap("done", red, 16, 1.0)
    assert pixmap("done", red, 16, 1.0).cacheKey() == first.cacheKey()
    others = [("problem", red, 16, 1.0), ("done", QColor("#00ff00"), 16, 1.0)]
    others += [("done", red, 17, 1.0), ("done", red, 16, 2.0)]
    assert first.toImage() not in [pixmap(*other).toImage() for other in others]
