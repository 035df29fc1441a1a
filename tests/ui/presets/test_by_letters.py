"""Letters that come before the menu, or its submenu, is on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.support.rep import Rep


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_they_wait_and_each_is_for_the_menu_that_is_open_by_then(rep: Rep) -> None:
    """The main menu has another entry with the second letter."""
    rep.presses(Qt.Key.Key_F10)
    for key in (Qt.Key.Key_P, Qt.Key.Key_S):
        popup = QApplication.activePopupWidget()
        assert popup is not None
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, chr(key))
        QCoreApplication.sendEvent(popup, press)  # no timer comes between them
    presets = rep.desktop.features.presets
    rep.qtbot.waitUntil(lambda: presets.dialog is not None)
    assert presets.dialog is not None
    presets.dialog.reject()
