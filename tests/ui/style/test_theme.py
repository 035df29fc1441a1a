"""The theme follows the rep's choice, and the system's, while the program runs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from csr_desktop.sessions.outcome import Created
from csr_desktop.settings.preferences.values import value_of
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.ui.style import theme as theme_module
from csr_desktop.ui.style.desktop_portal import Looks
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.style.tokens import CONTRAST_LIGHT, LIGHT
from csr_desktop.ui.widgets.basics import text_label
from csr_desktop.ui.widgets.icon_label import IconLabel
from tests.support.events import process_events
from tests.support.forms import attempt_with
from tests.support.rep import Rep


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


def test_the_choice_and_the_system(theme: Theme) -> None:
    assert theme.scheme.name == "light", "as this platform says"
    for appearance in ("light", "dark"):
        theme.choose(appearance)
        assert theme.scheme.name == appearance
    theme.choose("high contrast")
    assert theme.scheme.name == "contrast-light"


def test_the_desktops_contrast_is_followed_and_a_choice_is_kept(
    theme: Theme, qapp: QApplication
) -> None:
    theme.follow_desktop(Looks(high_contrast=True))
    assert qapp.palette().text().color().name() == CONTRAST_LIGHT.text
    theme.choose("light")
    assert qapp.palette().text().color().name() == LIGHT.text
    theme.choose("system")
    theme.follow_desktop(Looks())
    assert qapp.palette().text().color().name() == LIGHT.text


def test_what_qt_hears_of_contrast_is_followed(
    theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No platform plugin here reports high contrast; the signal itself is Qt's.
    monkeypatch.setattr(theme_module, "_qt_wants_contrast", lambda _app: True)
    style_hints = qapp.styleHints()
    hints = style_hints.accessibility()
    hints.contrastPreferenceChanged.emit(hints.contrastPreference())
    assert qapp.palette().text().color().name() == CONTRAST_LIGHT.text


def test_a_qt_without_the_hint_is_no_problem() -> None:
    class Hints:
        pass

    class OldQt:
        def styleHints(self) -> Hints:  # noqa: N802  Qt's name
            return Hints()

    assert theme_module._qt_wants_contrast(OldQt()) is False  # type: ignore[arg-type]


def test_high_contrast_can_be_set_in_the_files() -> None:
    assert value_of("appearance", "high contrast") == "high contrast"
    with pytest.raises(Wrong):
        value_of("appearance", "contrast")


def test_every_size_follows_the_platforms_font(rep: Rep, theme: Theme, qapp: QApplication) -> None:
    shown = rep.window.outcome
    shown.show_attempt(attempt_with(Created("119169612")))
    label, marked = text_label("Label", "label"), IconLabel("done", "Copied")
    for widget in (label, marked):
        rep.qtbot.addWidget(widget)
        widget.show()
    key, create = shown.key.key_field, rep.window.form.create_button
    sizes, keys = [], []
    for points in (8.0, 12.0, 24.0):
        font = qapp.font()
        font.setPointSizeF(points)
        qapp.setFont(font)
        process_events()
        sizes.append(
            (
                label.fontInfo().pixelSize(),
                marked.contentsRect().left(),
                create.sizeHint().height(),
                create.fontInfo().pixelSize(),
            )
        )
        wanted = key.fontMetrics().horizontalAdvance(key.text())
        assert wanted <= key.width(), "the key fits"
        keys.append(key.font().pointSizeF())
    assert keys[0] == 30, "no smaller"
    assert keys[1] > 40
    assert keys[2] >= 30, "as large as fits"
    for small, large in pairwise(sizes):
        assert all(one < other for one, other in zip(small, large, strict=True)), sizes
