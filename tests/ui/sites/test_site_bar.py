"""The window's top line: the menu by its key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.support.rep import Rep

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
    assert not menu.isVisible()
    assert rep.focus is rep.window.form.codes[0].field


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_f10_opens_it_where_there_is_no_site(open_desktop: Open) -> None:
    rep = open_desktop()
    assert not rep.window.site_bar.isVisible()
    rep.presses(Qt.Key.Key_F10)
    assert rep.window.menu.isVisible()
    rep.window.menu.close()
