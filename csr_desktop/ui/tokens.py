"""The design tokens: spacing, type scale, colours by role."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont

SPACE_SMALL = 4  # pixels at 100 %
SPACE = 8
SPACE_WIDE = 12
SPACE_CARD = 16
RADIUS_CARD = 10
RADIUS_CONTROL = 6

LABEL_SCALE = 0.92  # of the platform's font size
KEY_POINTS = 34.0


class Colours(NamedTuple):
    """One colour for each role. Text pairs have 4.5:1 or more, borders of controls 3:1."""

    window: str
    card: str
    card_border: str
    field: str
    field_border: str
    text: str
    quiet_text: str
    accent: str
    accent_hover: str
    accent_text: str
    focus: str
    hover: str
    success: str
    success_card: str
    problem: str
    problem_card: str
    warning: str
    warning_card: str


LIGHT = Colours(
    window="#f3f5f8",
    card="#ffffff",
    card_border="#d5dae1",
    field="#ffffff",
    field_border="#868e99",
    text="#1a2230",
    quiet_text="#586174",
    accent="#0b5fd7",
    accent_hover="#094fb4",
    accent_text="#ffffff",
    focus="#0b5fd7",
    hover="#eaf0f9",
    success="#13713a",
    success_card="#e8f5ec",
    problem="#b3261e",
    problem_card="#fdeeec",
    warning="#8a5300",
    warning_card="#fff4e0",
)
DARK = Colours(
    window="#171b21",
    card="#21262e",
    card_border="#3a424e",
    field="#1a1f26",
    field_border="#727c8a",
    text="#edf0f4",
    quiet_text="#a9b2bf",
    accent="#5ea4ff",
    accent_hover="#83b9ff",
    accent_text="#0b1220",
    focus="#8cc0ff",
    hover="#2d3541",
    success="#62d08b",
    success_card="#1b2f24",
    problem="#ff8a80",
    problem_card="#371f1f",
    warning="#ffc266",
    warning_card="#352a17",
)


def key_font(font: QFont) -> QFont:
    """The font of the session key: large, bold, digits of one width."""
    large = QFont(font)
    large.setPointSizeF(KEY_POINTS)
    large.setBold(True)
    large.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
    return large
