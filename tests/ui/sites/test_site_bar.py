"""The window's top line: the menu by its key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from csr_desktop.ui.widgets.search_popup import SearchPopup
from tests.support.rep import Rep, site_toml

Open = Callable[..., Rep]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_f10_opens_the_menu_with_its_first_entry_ready(
    rep: Rep, direction: Qt.LayoutDirection
) -> None:
    rep.window.setLayoutDirection(direction)
    rep.presses(Qt.Key.Key_F10)
    menu = rep.window.menu
    assert QApplication.activePopupWidget() is menu
    assert menu.activeAction() is menu.actions()[0]
    rep.qtbot.keyClick(menu, Qt.Key.Key_Escape)
    rep.qtbot.waitUntil(lambda: not menu.isVisible())  # a key waits until the menu is on the screen
    assert rep.focus is rep.window.form.codes[0].field


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_f10_opens_it_where_there_is_no_site(open_desktop: Open) -> None:
    rep = open_desktop()
    assert not rep.window.site_bar.isVisible()
    rep.presses(Qt.Key.Key_F10)
    assert rep.window.menu.isVisible()
    rep.window.menu.close()


LONG = "Umbrella Corporation of Northern Europe, Customer Care and Field Service "


@pytest.fixture
def of_forty(open_desktop: Open, write_sites: Callable[[str], object]) -> Rep:
    """A rep of forty sites with long names."""
    site = site_toml("https://acme.webex.com/WBXService/XMLService", "{}")
    write_sites("\n".join(site.replace("{}", f"{LONG}{n}") for n in range(1, 41)))
    return open_desktop()


def popup_of(rep: Rep) -> SearchPopup:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, SearchPopup)
    return popup


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_one_of_forty_sites_is_found_by_typing(of_forty: Rep) -> None:
    bar = of_forty.window.site_bar
    bar._list.setFocus()
    of_forty.presses(Qt.Key.Key_3)
    popup = popup_of(of_forty)
    of_forty.qtbot.keyClicks(popup.search, "7 care")
    rows = [row for row in range(40) if not popup.list.item(row).isHidden()]
    assert rows == [36]
    of_forty.qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert bar.site is not None
    assert bar.site.name == f"{LONG}37"
    bar._list.showPopup()
    popup = popup_of(of_forty)
    assert popup.list.currentRow() == 36
    of_forty.qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    assert popup.list.currentRow() == 37
    of_forty.qtbot.keyClicks(popup.search, "no such site")
    of_forty.qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.isVisible(), "nothing fits"
    of_forty.qtbot.keyClick(popup.search, Qt.Key.Key_Escape)
    assert popup.search.text() == ""
    of_forty.qtbot.keyClick(popup.search, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert bar.site.name == f"{LONG}37"


def test_long_names_do_not_deform_the_bar(of_forty: Rep) -> None:
    window = of_forty.window
    window.resize(520, 772)
    of_forty.qtbot.waitUntil(lambda: window.width() == 520)
    assert window.minimumSizeHint().width() <= 520
    assert window.site_bar.width() <= 520
    assert window.site_bar._list.cut_option().currentText.endswith("…")


def test_the_list_of_sites_is_searched_in_preferences(of_forty: Rep) -> None:
    preferences = of_forty.desktop.features.preferences
    preferences.open()
    window = preferences.window
    assert window is not None
    page = window.sites
    of_forty.qtbot.waitUntil(lambda: page.list.count() == 40 and page.down_button.isEnabled())
    page.search.setText("FIELD 12")
    assert [row for row in range(40) if not page.list.item(row).isHidden()] == [11]
    assert page.site is not None
    assert page.site.name == f"{LONG}12"
    assert not page.up_button.isEnabled(), "it would pass what is not seen"
    page.search.clear()
    assert page.up_button.isEnabled()
    assert f"{LONG}12" in page.list.item(11).toolTip()
