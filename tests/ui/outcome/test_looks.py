"""Sizes, long texts and contrast."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.sessions.outcome import Created, NotSent, Outcome, Refused, Unknown
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.style.tokens import LIGHT
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.support.events import process_events
from tests.support.forms import attempt_with
from tests.support.rep import Rep

REFUSAL = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "030002", "Wrong user or password " * 8)
OUTCOMES: dict[str, Outcome] = {
    "created": Created("1234567890123456789"),
    "refused": Refused(REFUSAL),
    "not sent": NotSent(Problem(Cause.CERTIFICATE, Certainty.NOT_SENT, detail="x" * 300)),
    "unknown": Unknown(Problem(Cause.WEB_PAGE, Certainty.UNKNOWN)),
}


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Theme:
    return Theme(qapp)


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [(520, 760), (800, 600), (1600, 900), (420, 640)])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_nothing_leaves_the_window(rep: Rep, size: tuple[int, int], outcome: str) -> None:
    window = rep.window
    window.resize(*size)
    window.outcome.show_attempt(attempt_with(OUTCOMES[outcome]))
    process_events()

    assert (window.width(), window.height()) == size, "the contents fit this size"
    inside = window.rect()
    for widget in (window.site_bar, window.form.create_button):
        assert inside.contains(place_of(widget, window))
    focus = window.focusWidget()
    assert focus is not None
    assert inside.contains(place_of(focus, window)), "where the page scrolls, it scrolls to it"
    if size != (420, 640):
        assert inside.contains(place_of(window.outcome, window))
    if outcome == "created":
        field = window.outcome.key.key_field
        assert field.fontMetrics().horizontalAdvance(field.text()) <= field.width()


def test_a_usual_key_is_thirty_points_or_more(rep: Rep) -> None:
    shown = replace(attempt_with(Created("119169612")), tracking_codes={1: "CASE-1"})
    rep.window.outcome.show_attempt(shown)
    process_events()
    assert rep.window.outcome.key.key_field.font().pointSizeF() >= 30
    assert rep.key_on_screen == "119 169 612"


@pytest.mark.parametrize("field_of", [QLineEdit, QPlainTextEdit])
def test_every_kind_of_field_has_the_hints_color(
    dressed: Theme, qtbot: QtBot, field_of: type[QWidget]
) -> None:
    dressed.choose("light")
    field = field_of()
    qtbot.addWidget(field)
    field.show()
    process_events()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(LIGHT.quiet_text)
    dressed.choose("system")
