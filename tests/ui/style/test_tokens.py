"""The design tokens: contrast of every pair, and no color, pixel or point anywhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from csr_desktop.system.resources import resource
from csr_desktop.ui.style import style_sheet
from csr_desktop.ui.style.style_sheet import style_sheet_of
from csr_desktop.ui.style.tokens import Colors, Scheme, scheme_of
from tests.support.contrast import contrast

SCHEMES = [
    scheme_of(dark=dark, high_contrast=high) for high in (False, True) for dark in (False, True)
]
UI = Path(style_sheet.__file__).parent
CARDS = ("window", "card", "success_card", "problem_card", "warning_card")

# Texts on their backgrounds. Texts have 4.5:1, in high contrast 7:1.
TEXTS = {
    "text": (*CARDS, "field", "hover"),
    "quiet_text": (*CARDS, "field"),  # also hints in fields, and what is disabled
    "link": CARDS,
    "accent_text": ("accent", "accent_hover"),  # also what is selected
    "success": ("window", "card", "success_card"),
    "problem": ("window", "card", "problem_card"),
    "warning": ("window", "card", "warning_card", "success_card"),
}
# Borders, rings and icons next to everything that they can touch: 3:1.
LINES = {
    "field_border": (*CARDS, "field", "hover"),
    "focus": (*CARDS, "field", "hover"),
    "accent_focus": (*CARDS, "accent", "accent_hover"),
    "accent": (*CARDS, "field"),
    "accent_hover": CARDS,
    "success": ("window", "success_card"),
    "problem": ("window", "problem_card", "card", "field"),
    "warning": ("window", "warning_card"),
}
# In the usual schemes, a card's edge only structures what is clear without it.
ONLY_IN_HIGH_CONTRAST = {"card_border": ("window", "card")}


def test_the_dark_theme_differs_from_the_light_one_in_colors_alone() -> None:
    """Room needs checking in only one of them: see every_view/walk.py."""
    light, dark = (scheme_of(dark=dark, high_contrast=False) for dark in (False, True))
    assert dark._replace(name=light.name, colors=light.colors) == light
    sheets = [
        re.sub(rf"#[0-9a-f]{{6}}\b|\b{scheme.name}\b", "", style_sheet_of(scheme, 10, 12))
        for scheme in (light, dark)
    ]
    assert sheets[0] == sheets[1]
    assert len(sheets[0]) > 1000


def too_weak(
    colors: Colors, pairs: Mapping[str, tuple[str, ...]], least: float
) -> dict[str, float]:
    ratios = {
        f"{front} on {back}": contrast(getattr(colors, front), getattr(colors, back))
        for front, backs in pairs.items()
        for back in backs
    }
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


by_name = pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)


@by_name
def test_every_text_is_readable(scheme: Scheme) -> None:
    least = 7.0 if scheme.name.startswith("contrast") else 4.5
    assert too_weak(scheme.colors, TEXTS, least) == {}


@by_name
def test_every_border_ring_and_shape_is_seen(scheme: Scheme) -> None:
    assert too_weak(scheme.colors, LINES, 3.0) == {}
    if scheme.name.startswith("contrast"):
        assert too_weak(scheme.colors, ONLY_IN_HIGH_CONTRAST, 3.0) == {}
        assert (scheme.line, scheme.focus_line) >= (2, 4)


def test_every_role_is_measured_and_used() -> None:
    measured = {
        name
        for pairs in (TEXTS, LINES, ONLY_IN_HIGH_CONTRAST)
        for front, backs in pairs.items()
        for name in (front, *backs)
    }
    assert measured == set(Colors._fields)
    source = Path(style_sheet.__file__).read_text("utf-8")
    assert set(re.findall(r"\b(?:c|_c|colors)\.(\w+)", source)) == set(Colors._fields)


@by_name
def test_high_contrast_tints_nothing(scheme: Scheme) -> None:
    c = scheme.colors
    cards = {c.window, c.card, c.success_card, c.problem_card, c.warning_card}
    assert (len(cards) == 1) == scheme.name.startswith("contrast")


@by_name
def test_the_style_sheets_pictures_have_the_schemes_colors(scheme: Scheme) -> None:
    for name, color in (
        ("menu", scheme.colors.text),
        ("chevron", scheme.colors.quiet_text),
        ("chevron-up", scheme.colors.quiet_text),
        ("check", scheme.colors.accent_text),
    ):
        picture = resource(f"icons/{name}-{scheme.name}.svg").read_text("utf-8")
        assert set(re.findall(r"#[0-9a-f]{3,8}\b", picture)) == {color}


# No color, pixel or point but in the tokens

SETTERS = (
    *("resize", "setFixedSize", "setMinimumSize", "setMaximumSize", "setIconSize", "QSize"),
    *("setFixedHeight", "setMinimumHeight", "setMaximumHeight", "setSpacing", "addSpacing"),
    *("setFixedWidth", "setMinimumWidth", "setMaximumWidth", "setContentsMargins", "setIndent"),
    *("setHorizontalSpacing", "setVerticalSpacing", "setPointSize", "setPointSizeF", "QColor"),
    *("setPixelSize", "setLetterSpacing", "setLineWidth", "setMargin", "QMargins"),
)
ALLOWED = {
    ("tokens.py", "*"),  # they are defined here
    ("qr_code.py", "GlobalColor"),  # a QR code is dark on white in every scheme
}
NAMES = re.compile(r"(SIZE|WIDTH|HEIGHT|MARGIN|POINTS|SIDE|RADIUS|INDENT|COLOU?R)S?$")
UNITS = re.compile(r"#[0-9a-fA-F]{3,8}\b|(?<![\w.])\d+(\.\d+)?(px|pt|em)\b|\brgba?\(")


def literals(tree: ast.AST) -> Iterator[str]:
    """Literals that look like a size or a color. 0 and 1 measure nothing."""
    docs = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in docs and UNITS.search(text):
                yield text.strip()
            case ast.Attribute(attr="GlobalColor"):
                yield "GlobalColor"
            case ast.Call() if is_set(node):
                yield ast.unparse(node)
            case ast.Assign() if is_named(node) and is_measure(node.value):
                yield ast.unparse(node)


def is_set(call: ast.Call) -> bool:
    called = getattr(call.func, "attr", getattr(call.func, "id", ""))
    return called in SETTERS and any(map(is_measure, call.args))


def is_named(assigned: ast.Assign) -> bool:
    names = [each.id for each in ast.walk(assigned) if isinstance(each, ast.Name)]
    return any(map(NAMES.search, names))


def is_measure(value: ast.expr) -> bool:
    numbers = [each.value for each in ast.walk(value) if isinstance(each, ast.Constant)]
    is_plain = not any(isinstance(each, ast.Attribute | ast.Name) for each in ast.walk(value))
    return is_plain and any(
        isinstance(number, int | float) and number not in (0, 1) for number in numbers
    )


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.stem)
def test_no_color_or_size_but_in_the_tokens(path: Path) -> None:
    found = [
        each
        for each in literals(ast.parse(path.read_text("utf-8")))
        if (path.name, "*") not in ALLOWED and (path.name, each) not in ALLOWED
    ]
    assert found == []


def test_nothing_moves_by_itself() -> None:
    """There is no animation, so a system setting against it has no effect."""
    moving = re.compile(r"Animation\b|QTimeLine|QMovie|setAnimated|setEffectEnabled")
    assert [path.name for path in UI.rglob("*.py") if moving.search(path.read_text("utf-8"))] == []
