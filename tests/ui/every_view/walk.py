"""Walks through every view in one process, which has one scale; prints findings as JSON.

python -m tests.ui.every_view.walk SCALE FONT WIDTH HEIGHT

Width and height are the screen's, in its own pixels.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[3]
_GIVEN = sys.argv[1:5] if len(sys.argv) > 4 else ("1", "1", "800", "600")
SCALE, FONT, WIDTH, HEIGHT = (float(text) for text in _GIVEN)
ROOM = (round(WIDTH / SCALE), round(HEIGHT / SCALE))
"""The screen, as large as the program sees it."""


def _make_screen(folder: Path) -> None:
    """The offscreen platform's screen."""
    screen = {"name": "walk", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    size = {"width": round(WIDTH), "height": round(HEIGHT)}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [{**screen, **size}]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    os.environ["QT_SCALE_FACTOR"] = f"{SCALE:g}"


_FOLDER = tempfile.TemporaryDirectory(prefix="csr-desktop-walk-")
_make_screen(Path(_FOLDER.name))
sys.path.insert(0, str(ROOT / "scripts"))

import driving  # noqa: E402  after the screen
import pseudo_language  # noqa: E402
import shiboken6  # noqa: E402
import views  # noqa: E402
from PySide6.QtCore import QSize  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from csr_desktop.system.languages import LANGUAGES  # noqa: E402
from csr_desktop.system.resources import resource  # noqa: E402
from csr_desktop.ui.language import Language  # noqa: E402
from csr_desktop.ui.style import tokens  # noqa: E402
from csr_desktop.ui.window.main_window import MainWindow  # noqa: E402
from tests.ui.every_view.clipping import check_clipping, check_room  # noqa: E402
from tests.ui.every_view.contrast import Contrast  # noqa: E402
from tests.ui.every_view.mnemonics import (  # noqa: E402
    check_character_keys,
    check_menu,
    check_mnemonics,
)
from tests.ui.every_view.names import (  # noqa: E402
    check_labels_in_names,
    check_markup,
    check_names,
)
from tests.ui.every_view.scroll_bars import check_scroll_bars  # noqa: E402
from tests.ui.every_view.seen import Finding  # noqa: E402
from tests.ui.every_view.tab_order import check_tab_order  # noqa: E402
from tests.ui.every_view.targets import check_targets  # noqa: E402
from tests.ui.every_view.untranslated import check_translated  # noqa: E402

CODES = (*LANGUAGES, pseudo_language.CODE)
_BOTH_DIRECTIONS = ("en", "ar")
_FIRST_THEME = driving.THEMES[0]
_IS_PLAIN = (SCALE, FONT) == (1, 1)
_REST_MS = 200


class Walk:
    """One application, switched to every language and every theme."""

    def __init__(self) -> None:
        self.application, self.theme = driving.make_application(font_scale=FONT)
        folder = Path(_FOLDER.name)
        pseudo_language.make(folder)
        for file in resource("translations").glob("*.qm"):
            (folder / file.name).write_bytes(file.read_bytes())
        self.language = Language(self.application, folder)
        self.language.speak(CODES[0])
        self.findings: dict[Finding, list[views.Where]] = {}
        self.steps = 0
        self._contrast = Contrast()

    def go(self) -> None:
        """All views."""
        for where, widgets in views.walk(self.theme, self.language, _looks()):
            self.steps += 1
            for widget in widgets:
                for found in (*self._checked(widget, where), *_scrolling_by_default(widget, where)):
                    self.findings.setdefault(found, []).append(where)

    def _checked(self, widget: QWidget, where: views.Where) -> Iterator[Finding]:
        """What does not depend on the theme is checked in the first one, and so on.

        Room depends on all three. Contrast depends only on the theme.
        """
        if not shiboken6.isValid(widget):
            yield Finding("the view closed itself", "", where.view)
            return
        yield from check_room(widget, QSize(*ROOM))
        driving.settle()
        yield from list(check_clipping(widget)) and _clipped_at_rest(widget)
        if _IS_PLAIN and where.language == CODES[0]:
            yield from self._contrast.check(widget, where.theme)
        if where.theme != _FIRST_THEME:
            return
        is_english = _IS_PLAIN and where.language == CODES[0]
        for check in (*_BY_LANGUAGE, *(_IN_ENGLISH if is_english else ())):
            yield from check(widget)
        if where.language == pseudo_language.CODE:
            yield from check_translated(widget)
        if where.language in _BOTH_DIRECTIONS:
            yield from check_tab_order(widget)


def _looks() -> dict[str, Sequence[str]]:
    """The languages of each theme: all, for the large font in one theme.

    The dark theme has other colors than the light one and nothing else, as a test of the style
    sheet proves: only its contrast is looked at. High contrast has thicker lines, so less room for
    texts: on a scaled screen, the light theme is walked in both directions and with long texts.
    """
    light, dark, high_contrast = driving.THEMES
    if FONT != 1:
        return {light: CODES}
    if SCALE != 1:
        return {light: (*_BOTH_DIRECTIONS, pseudo_language.CODE), high_contrast: CODES}
    return {light: CODES, dark: CODES[:1], high_contrast: CODES}


def _scrolling_by_default(widget: QWidget, where: views.Where) -> Iterator[Finding]:
    """The window's default size is more than this screen has. Last: the next view settles it."""
    is_window = shiboken6.isValid(widget) and isinstance(widget, MainWindow)
    if not (_IS_PLAIN and is_window and where.language in LANGUAGES):
        return
    given = widget.size()
    widget.resize(*map(tokens.grown, tokens.WINDOW))
    driving.settle()
    yield from check_scroll_bars(widget)
    widget.resize(given)


def _clipped_at_rest(widget: QWidget) -> Iterator[Finding]:
    """Again, in case the answer of a search had arrived and not everything was laid out again."""
    driving.wait(_REST_MS)
    driving.settle()
    return check_clipping(widget)


_BY_LANGUAGE: Sequence[Callable[[QWidget], Iterator[Finding]]] = (
    check_names,
    check_markup,
    check_mnemonics,
    check_menu,
)
_IN_ENGLISH = (check_labels_in_names, check_character_keys, check_targets)


def main() -> None:
    """Walk, and print."""
    walk = Walk()
    walk.go()
    found = [
        {**finding._asdict(), "where": [list(place) for place in places]}
        for finding, places in walk.findings.items()
    ]
    print(json.dumps({"steps": walk.steps, "seconds": process_time(), "findings": found}))


if __name__ == "__main__":
    main()
