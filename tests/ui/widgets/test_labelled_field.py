"""A label, its control, and its problem: visible, and for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csr_desktop.ui.preferences.keep_days_row import KeepDaysRow
from csr_desktop.ui.preferences.network_page import ProxyRow
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LineEdit


@pytest.fixture
def field(qtbot: QtBot) -> LabelledField:
    made = LabelledField(LineEdit(), is_required=True)
    made.set_label("&Site name", "For example, acme")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_label_names_the_control(field: LabelledField) -> None:
    assert field.label.text() == "&Site name *"
    assert field.label.buddy() is field.control
    assert field.control.accessibleName() == "Site name"
    assert field.control.accessibleDescription() == "Required. For example, acme"


def test_a_problem_is_seen_and_heard_until_it_is_taken_away(field: LabelledField) -> None:
    field.show_problem("There is no such site.")
    assert field.problem.isVisible()
    assert field.control.property("wrong")
    heard = field.control.accessibleDescription()
    assert heard == "There is no such site. Required. For example, acme"
    field.show_problem("")
    assert not field.problem.isVisible()
    assert not field.control.property("wrong")
    assert field.control.accessibleDescription() == "Required. For example, acme"


@pytest.mark.parametrize("make", [ProxyRow, KeepDaysRow])
def test_a_second_control_of_a_row_is_described_as_the_first_in_every_language(
    make: type[ProxyRow | KeepDaysRow], qtbot: QtBot
) -> None:
    row = make()
    qtbot.addWidget(row)
    row.show_problem("This can't be used.")
    second = row.address if isinstance(row, ProxyRow) else row.days
    for _ in range(2):
        assert second.accessibleDescription() == row.control.accessibleDescription() != ""
        for widget in (row, *row.findChildren(LabelledField)):  # as Qt reports them, parents first
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
