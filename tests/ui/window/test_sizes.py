"""The window's default size, and a wide one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from csr_desktop.sessions.outcome import (
    STEP_CAUSES,
    Attempt,
    Created,
    NotSent,
    Outcome,
    Refused,
    Unknown,
)
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.language import Language
from csr_desktop.ui.style import tokens
from csr_desktop.ui.style.theme import Theme
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.support.events import process_events
from tests.support.forms import attempt_with
from tests.support.rep import Rep

REFUSAL = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "110055", "Session type 999 is not yours")
OUTCOMES: tuple[Outcome, ...] = (
    Created("119169612"),
    Refused(REFUSAL),
    NotSent(Problem(Cause.CERTIFICATE, Certainty.NOT_SENT)),
    Unknown(Problem(Cause.CONNECTION_LOST, Certainty.UNKNOWN)),
)
STEPS: tuple[Outcome, ...] = (
    Refused(Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "030002", "Wrong user or password")),
    *(NotSent(Problem(cause, Certainty.NOT_SENT)) for cause in sorted(STEP_CAUSES)),
)
KEYS = ("119169612", "119169613")


@pytest.fixture
def busy(qapp: QApplication, open_desktop: Callable[..., Rep]) -> Rep:
    """A rep with presets and three sessions today, on a site with ten codes."""
    Theme(qapp).choose("light")
    Presets(find_paths(demo=True).presets).save(Preset("Demo site", "Slow network", None, {3: "x"}))
    rep = open_desktop(demo=True)
    rep.qtbot.waitUntil(rep.window.preset_chips.isVisible)
    for case in ("CASE-1", "CASE-2", "CASE-3"):
        rep.window.form.codes[0].set_text(case)
        rep.window.form.focus_first()
        rep.creates()
    return rep


def resize(rep: Rep, width: int, height: int) -> None:
    rep.window.resize(width, height)
    rep.qtbot.waitUntil(lambda: rep.window.size() == QSize(width, height))
    process_events()


def place(rep: Rep, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(rep.window, QPoint(0, 0)), widget.size())


def attempt_of(outcome: Outcome) -> Attempt:
    """With a long tracking code, unless it is a step: those cards are the highest."""
    attempt = attempt_with(outcome)
    if outcome in STEPS:
        return replace(attempt, tracking_codes={1: "CASE-10431"})
    return attempt


def test_any_outcome_a_message_and_two_recent_rows_fit_by_default(
    busy: Rep, language: Language
) -> None:
    resize(busy, *map(tokens.grown, tokens.WINDOW))
    window = busy.window
    assert len(window.form.codes) == 10
    form = place(busy, window.form)
    for spoken in LANGUAGES:
        language.speak(spoken)
        window.notice.say("A message that is longer than the line that is kept for it. " * 2)
        for outcome in (*OUTCOMES, *STEPS):
            window.outcome.show_attempt(attempt_of(outcome))
            process_events()
            what = f"{spoken}: {outcome}"
            assert window.page.verticalScrollBar().maximum() == 0, what
            assert len(window.recent.shown) >= 2, what
            assert place(busy, window.form) == form, f"{what}: the form has moved"
            if isinstance(outcome, Unknown):
                window.outcome.problem.check.show_several(KEYS)
                process_events()
                assert len(window.recent.shown) >= 2, f"{what}: several were found"
        window.notice.close_all()
        link = busy.desktop.features.links.card
        link.offer("Demo site, CASE-10429", is_possible=True)
        process_events()
        assert len(window.recent.shown) >= 2, f"{spoken}: a link"
        link.hide()
        created = replace(attempt_with(OUTCOMES[0]), tracking_codes={1: "CASE-10431"})
        window.outcome.show_attempt(created)
        process_events()
        assert place(busy, window.form) == form
        heading = window.outcome.key._heading
        line = heading.fontMetrics().height()
        assert heading.heightForWidth(heading.width()) <= line, f"{spoken}: more than one line"


def test_what_is_small_stays_small_at_first(open_desktop: Callable[..., Rep]) -> None:
    demo = open_desktop(demo=True)
    outcome = demo.window.outcome
    process_events()
    assert outcome.height() == outcome.column.totalHeightForWidth(outcome.width())
    first = open_desktop()
    add = first.window.welcome.add_button
    process_events()
    assert place(first, add).bottom() < first.window.height() / 2


def test_a_wide_window_has_the_outcome_next_to_the_form(busy: Rep) -> None:
    window = busy.window
    resize(busy, 1600, 1000)
    form, outcome, recent = (
        place(busy, part) for part in (window.form, window.outcome, window.recent)
    )
    assert form.height() == window.form.sizeHint().height()
    assert form.right() < outcome.left()
    assert form.top() == outcome.top()
    assert recent.left() == outcome.left()
    bar = place(busy, window.site_bar)
    assert (bar.left(), bar.right()) == (form.left(), outcome.right())
    assert max(field.field.width() for field in window.form.codes) <= tokens.FIELDS_MOST
    assert window.form.session_types.width() <= tokens.FIELDS_MOST
    window.form.codes[1].field.setFocus()
    resize(busy, 520, 900)
    assert window.form.codes[1].field.hasFocus()
    assert place(busy, window.outcome).top() > place(busy, window.form).bottom()
    resize(busy, 800, 600)
    assert place(busy, window.site_bar).right() == place(busy, window.outcome).right()
    assert window.page.verticalScrollBar().maximum() == 0
