"""A site's mark: its initial on its color, in every scheme, where there are several sites."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from csr_desktop.settings.preferences.preferences import Preferences, Settings
from csr_desktop.ui.sites.site_mark import initial_of, place_of, site_mark
from csr_desktop.ui.style import tokens
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.widgets.combo_box import PickList
from tests.support.contrast import contrast
from tests.support.rep import Rep

WINDOWS = [
    colors.window
    for colors in (tokens.LIGHT, tokens.DARK, tokens.CONTRAST_LIGHT, tokens.CONTRAST_DARK)
]


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


def wear(theme: Theme, appearance: str) -> None:
    theme.apply(Settings(msgspec.convert({"appearance": appearance}, Preferences), {}))


@pytest.mark.parametrize(
    ("name", "initial"),
    [("Acme Support", "A"), ("  «beta»", "B"), ("42", "4"), ("ß", "S"), ("★", "★"), ("東京", "東")],
)
def test_the_initial_is_the_first_letter_or_digit(name: str, initial: str) -> None:
    assert initial_of(name) == initial


def test_a_name_has_its_color_whatever_else_there_is() -> None:
    assert place_of("Acme Support", 8) == place_of("ACME  support", 8)
    many = {place_of(f"Site {number}", 8) for number in range(40)}
    assert many == set(range(8)), "every color is used"


@pytest.mark.parametrize("window", WINDOWS)
def test_every_initial_can_be_read_on_its_color_and_in_its_window(window: str) -> None:
    marks = tokens.marks_on(window)
    for ground in marks.grounds:
        assert contrast(marks.text, ground) >= 4.5
        seen = marks.border if ground == window else ground
        assert contrast(seen, window) >= 3


def drawn(name: str) -> QImage:
    return site_mark(name, 18, 1.0).pixmap(18, 18).toImage()


def test_marks_differ_by_color_and_by_letter_and_follow_the_theme(theme: Theme) -> None:
    wear(theme, "light")
    before = drawn("Acme")
    assert before == drawn("acme")
    assert before != drawn("Beta")
    wear(theme, "dark")
    assert drawn("Acme") != before
    wear(theme, "high contrast")
    assert drawn("Acme") != drawn("Beta"), "by the letter alone"
    wear(theme, "light")


def test_one_site_has_no_mark_and_several_have(
    open_desktop: Callable[..., Rep], theme: Theme
) -> None:
    rep = open_desktop(demo=True)
    (shown,) = rep.window.site_bar.findChildren(PickList)
    sites = rep.window.sites.sites
    rep.window.sites.set_sites(sites[:1])
    assert shown.itemIcon(0).isNull()
    rep.window.sites.set_sites(sites)
    assert not any(shown.itemIcon(place).isNull() for place in range(len(sites)))
    before = shown.itemIcon(0).pixmap(18, 18).toImage()
    wear(theme, "dark")
    rep.qtbot.waitUntil(lambda: shown.itemIcon(0).pixmap(18, 18).toImage() != before)
    wear(theme, "light")


def test_a_long_name_is_cut_beside_its_mark(rep: Rep) -> None:
    sites = rep.window.sites.sites
    long = msgspec.structs.replace(sites[0], name="W" * 80)
    rep.window.sites.set_sites((long, sites[1]))
    rep.window.sites.pick(long.name)
    (shown,) = rep.window.site_bar.findChildren(PickList)
    text = shown.cut_option().currentText
    assert text.endswith("…")
    used = shown.fontMetrics().horizontalAdvance(text) + shown.iconSize().width()
    assert used <= shown.width() - tokens.ARROW_ROOM
