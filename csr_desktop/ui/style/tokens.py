"""The design tokens: spacing, lines, type scale, sizes, and colors by role for each scheme.

Every color, pixel and point in the window comes from here; a test looks for others.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

# Lengths in pixels at 100 %. Layouts use them unchanged; the style sheet's grow with the font.

HAIR = 2
SPACE_SMALL = 4
SPACE_ROWS = 6  # between rows of fields
SPACE = 8
SPACE_CARDS = 10  # between cards, and inside them above and below
SPACE_WIDE = 12
SPACE_CARD = 16
RADIUS_CARD = 10
RADIUS_CONTROL = 6
RADIUS_SMALL = 4
RADIUS_CHIP = 12
RADIUS_BOX = 3

ICON = 16
ICON_SMALL = 12
CHECK_BOX = 16
TARGET = 24  # the minimum size of a click target
BESIDE_THE_BOX = 16  # from a check box to its text
ARROW_ROOM = 28
PICK_ROOM = 56
SCROLL_BAR = 14
SCROLL_HANDLE = 24
PROGRESS_BAR = 14

# Windows and their contents, in pixels at 100 %: width, height

TITLE_BAR, PANEL = 40, 32  # as high as on common desktops
WINDOW = (520, 772)
WIDE_FROM = 780  # of a window: the outcome is next to the form
FIELDS_MOST = 640
DIALOG_HISTORY = (760, 640)
DIALOG_PREFERENCES = (760, 600)
DIALOG_ADD_SITE_WIDTH = 600
DIALOG_KEYBOARD = (520, 700)
DIALOG_HELP = (600, 680)
DIALOG_ABOUT = (560, 640)
DIALOG_LIVE = (460, 320)
DIALOG_READ_ALOUD = (520, 420)
DIALOG_PRESETS = (420, 320)
DIALOG_PRESET_WIDTH = 400

OUTCOME_HEIGHT = 48  # until it is used
MESSAGE_LINE = 28
DETAILS_HEIGHT = 76
TWO_COLUMNS_FROM = 330
GRID_WIDTH = 120
QR_SIDE = 240
QR_SIDE_SMALL = 160  # next to a device code, on the outcome card
DIGITS_HEIGHT = 120  # read aloud; a lower window scrolls
QR_MODULE = 8  # for the picture that is copied

# The type scale, relative to the platform's font

LABEL_SCALE = 0.92
TITLE_SCALE = 1.5
KEY_SCALE = 3.75
KEY_LEAST_SCALE = 1.5  # for a key that has no room
DIGIT_MOST_SCALE = 22.0  # read aloud
WORD_MOST_SCALE = 4.5
KEY_LEAST_POINTS = 30.0  # for a key that has room, whatever the platform's font
MEASURE_POINTS = 100.0  # for measuring texts; never shown
KEY_TRACKING = 1.0  # pixels between the digits
LINE_HEIGHT = 1.3  # of a field, in ems
EM = 12.0  # the font size in pixels for which the lengths above are given


class Colors(NamedTuple):
    """One color for each role. The test of looks has the pairs, and the contrast of each."""

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
    accent_focus: str
    link: str
    focus: str
    hover: str
    success: str
    success_card: str
    problem: str
    problem_card: str
    warning: str
    warning_card: str


class Scheme(NamedTuple):
    """A complete look: `name` is that of the style sheet's images, lines are in pixels."""

    name: str
    colors: Colors
    line: int
    focus_line: int


LIGHT = Colors(
    window="#f3f5f8",
    card="#ffffff",
    card_border="#d5dae1",
    field="#ffffff",
    field_border="#7c8591",
    text="#1a2230",
    quiet_text="#586174",
    accent="#0b5fd7",
    accent_hover="#1c6ce0",
    accent_text="#ffffff",
    accent_focus="#0a0f18",
    link="#0b5fd7",
    focus="#0b5fd7",
    hover="#eaf0f9",
    success="#13713a",
    success_card="#e8f5ec",
    problem="#b3261e",
    problem_card="#fdeeec",
    warning="#8a5300",
    warning_card="#fff4e0",
)
DARK = Colors(
    window="#171b21",
    card="#21262e",
    card_border="#3a424e",
    field="#1a1f26",
    field_border="#7d8796",
    text="#edf0f4",
    quiet_text="#a9b2bf",
    accent="#4d93f0",
    accent_hover="#3f84e0",
    accent_text="#0b1220",
    accent_focus="#ffffff",
    link="#7db4ff",
    focus="#8cc0ff",
    hover="#2d3541",
    success="#62d08b",
    success_card="#1b2f24",
    problem="#ff8a80",
    problem_card="#371f1f",
    warning="#ffc266",
    warning_card="#352a17",
)
# No card is tinted here: its border, its icon and its words say what it is.
CONTRAST_LIGHT = Colors(
    window="#ffffff",
    card="#ffffff",
    card_border="#000000",
    field="#ffffff",
    field_border="#000000",
    text="#000000",
    quiet_text="#262626",
    accent="#000000",
    accent_hover="#161616",
    accent_text="#ffffff",
    accent_focus="#0a5cff",
    link="#00309c",
    focus="#0a5cff",
    hover="#e6e6e6",
    success="#005a1e",
    success_card="#ffffff",
    problem="#8f0000",
    problem_card="#ffffff",
    warning="#5c3a00",
    warning_card="#ffffff",
)
CONTRAST_DARK = Colors(
    window="#000000",
    card="#000000",
    card_border="#ffffff",
    field="#000000",
    field_border="#ffffff",
    text="#ffffff",
    quiet_text="#e0e0e0",
    accent="#ffffff",
    accent_hover="#e8e8e8",
    accent_text="#000000",
    accent_focus="#1f75ff",
    link="#8ec5ff",
    focus="#ffdd00",
    hover="#262626",
    success="#7dffa8",
    success_card="#000000",
    problem="#ffb3ab",
    problem_card="#000000",
    warning="#ffd76a",
    warning_card="#000000",
)


class Marks(NamedTuple):
    """The colors of site marks; the initials distinguish them without color."""

    grounds: tuple[str, ...]
    text: str
    border: str


_LIGHT_MARKS = Marks(
    ("#0b5fd7", "#13713a", "#8a5300", "#6b3fa0", "#a3195b", "#00696f", "#b3261e", "#5c6400"),
    text="#ffffff",
    border="#00000000",
)
_DARK_MARKS = Marks(
    ("#7db4ff", "#62d08b", "#ffc266", "#c9a6ff", "#ff8fc0", "#5fd6d6", "#ff8a80", "#c8d46a"),
    text="#0b1220",
    border="#00000000",
)


def marks_on(window: str) -> Marks:
    """The marks for the scheme with this window color; high contrast has no colors."""
    for colors in (CONTRAST_LIGHT, CONTRAST_DARK):
        if colors.window == window:
            return Marks((colors.window,), colors.text, colors.card_border)
    return _DARK_MARKS if window == DARK.window else _LIGHT_MARKS


def scheme_of(*, dark: bool, high_contrast: bool) -> Scheme:
    """The scheme that the system, or the rep, has selected."""
    if high_contrast:
        name, colors = (
            ("contrast-dark", CONTRAST_DARK) if dark else ("contrast-light", CONTRAST_LIGHT)
        )
        return Scheme(name, colors, line=2, focus_line=4)
    return Scheme("dark" if dark else "light", DARK if dark else LIGHT, line=1, focus_line=2)


def points(scale: float) -> float:
    """A step of the type scale; the platform's font may change while the program runs."""
    return QGuiApplication.font().pointSizeF() * scale


def grown(pixels: int) -> int:
    """A length scaled with the platform's current font."""
    return round(pixels * QFontInfo(QGuiApplication.font()).pixelSize() / EM)


def beside_the_box() -> int:
    """Where a check box's text begins."""
    return grown(CHECK_BOX) + BESIDE_THE_BOX


def key_font(font: QFont) -> QFont:
    """The font of the session key: large, bold, digits of equal width."""
    large = QFont(font)
    large.setPointSizeF(max(KEY_LEAST_POINTS, points(KEY_SCALE)))
    large.setBold(True)
    large.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, KEY_TRACKING)
    return large
