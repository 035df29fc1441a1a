"""Sizes, long texts and contrast."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.sessions.outcome import Attempt, Created, NotSent, Outcome, Refused, Unknown
from csr_desktop.ui.theme import Theme
from csr_desktop.ui.tokens import DARK, LIGHT, Colours
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.rep import Rep

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


def attempt_with(outcome: Outcome) -> Attempt:
    codes = {1: "CASE-" + "1" * 123}
    return Attempt(1, "Demo site", 13, codes, datetime.now(UTC), 0.21, outcome)


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [(520, 760), (800, 600), (1600, 900), (420, 640)])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_nothing_leaves_the_window(rep: Rep, size: tuple[int, int], outcome: str) -> None:
    window = rep.window
    window.resize(*size)
    window.outcome.show_attempt(attempt_with(OUTCOMES[outcome]))
    rep.qtbot.wait(20)

    assert (window.width(), window.height()) == size, "the contents fit this size"
    inside = window.rect()
    for widget in (window.site_bar, window.form.create_button, window.outcome):
        assert inside.contains(place_of(widget, window))
    if outcome == "created":
        field = window.outcome.key.key_field
        assert field.fontMetrics().horizontalAdvance(field.text()) <= field.width()


def test_a_usual_key_is_thirty_points_or_more(rep: Rep) -> None:
    shown = replace(attempt_with(Created("119169612")), tracking_codes={1: "CASE-1"})
    rep.window.outcome.show_attempt(shown)
    rep.qtbot.wait(20)
    assert rep.window.outcome.key.key_field.font().pointSizeF() >= 30
    assert rep.key_on_screen == "119 169 612"


def contrast(one: str, other: str) -> float:
    """WCAG's ratio of two colours."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts: list[float] = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_have_four_and_a_half_to_one(colours: Colours) -> None:
    c = colours
    cards = (c.card, c.window, c.success_card, c.problem_card, c.warning_card, c.field)
    pairs = [(text, card) for text in (c.text, c.quiet_text) for card in cards]
    pairs += [(c.success, c.window), (c.success, c.success_card), (c.problem, c.problem_card)]
    pairs += [(c.problem, c.card), (c.problem, c.window), (c.warning, c.warning_card)]
    pairs += [(c.accent_text, c.accent), (c.accent_text, c.accent_hover), (c.accent, c.card)]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


@pytest.mark.parametrize("field_of", [QLineEdit, QPlainTextEdit])
def test_every_kind_of_field_has_the_hints_colour(
    dressed: Theme, qtbot: QtBot, field_of: type[QWidget]
) -> None:
    dressed.set_dark(dark=False)
    field = field_of()
    qtbot.addWidget(field)
    field.show()
    qtbot.wait(20)
    assert field.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(LIGHT.quiet_text)
    dressed.set_dark(dark=None)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_controls_have_three_to_one(colours: Colours) -> None:
    c = colours
    pairs = [(c.field_border, c.field), (c.field_border, c.card), (c.focus, c.field)]
    pairs += [(c.focus, c.card), (c.accent, c.card), (c.problem, c.field)]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 3} == {}
