"""Drop-down lists, as a screen reader uses them."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from csr_desktop.ui.widgets import basics
from csr_desktop.ui.widgets.combo_box import PickList


@pytest.fixture
def pick(qtbot: QtBot) -> PickList:
    made = PickList()
    made.addItems(["Billing", "Hardware", "Network"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_selected_in_the_closed_list_is_picked(qtbot: QtBot, pick: PickList) -> None:
    picked: list[int] = []
    pick.activated.connect(picked.append)
    assert QAccessible.queryAccessibleInterface(pick).child(0) is not None  # reads it
    qtbot.waitUntil(lambda: _selects(pick, 2))
    assert pick.currentText() == "Network"
    assert picked == [2]


def _selects(pick: PickList, row: int) -> bool:
    index = pick.view().model().index(row, 0)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    pick.view().selectionModel().select(index, flag)
    return pick.currentIndex() == row


def test_a_value_that_an_arrow_key_picks_is_said(
    pick: PickList, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def announce(_widget: object, text: str) -> None:
        said.append(text)

    monkeypatch.setattr(basics, "announce", announce)
    monkeypatch.setattr(sys, "platform", "linux")
    QTest.keyClick(pick, Qt.Key.Key_Down)
    QTest.keyClick(pick, Qt.Key.Key_End)
    QTest.keyClick(pick, Qt.Key.Key_Down)
    assert said == ["Hardware", "Network"]
