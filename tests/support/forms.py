"""Helpers for the tests of the form: other codes on the demo site, announcements, texts."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.outcome import Attempt, Outcome
from csr_desktop.settings.sites.site import Site, TrackingCode
from csr_desktop.ui.form.completion import Completion
from csr_desktop.ui.form.tracking_code_field import TrackingCodeField
from tests.support.rep import Rep

MANY = (
    *("England", "Ireland", "Finland", "Poland", "Holland", "Iceland", "Greenland", "Scotland"),
    *("Swaziland", "Thailand", "Rhineland", "New Zealand", "Netherlands <b>", "Landau"),
)
CTRL = Qt.KeyboardModifier.ControlModifier


def site_of(rep: Rep) -> Site:
    site = rep.window.sites.picked_site
    assert site is not None
    return site


def draft_at(rep: Rep) -> Draft:
    """A draft for the selected site."""
    return Draft(site_of(rep), 13, {1: "CASE-1"})


def use_codes(rep: Rep, *codes: TrackingCode) -> None:
    """The demo site's definition now has these tracking codes."""
    site = msgspec.structs.replace(site_of(rep), tracking_codes=codes)
    rep.window.sites.set_sites((site,))
    rep.window.form.focus_first()


def code(rep: Rep, number: int) -> TrackingCodeField:
    return next(field for field in rep.window.form.codes if field.code.number == number)


def marks(rep: Rep) -> dict[int, str]:
    """The text below each field that is marked as wrong."""
    found = {}
    for field in rep.window.form.codes:
        if field.field.property("wrong"):
            assert field.problem.isVisible()
            assert field.problem.text() in field.field.accessibleDescription()
            found[field.code.number] = field.problem.text()
    return found


def completion(rep: Rep, number: int) -> Completion:
    made = code(rep, number).field.completion
    assert made is not None
    return made


def offered(rep: Rep, number: int) -> list[str]:
    """The suggestions on screen."""
    shown = completion(rep, number).shown
    return [shown.item(row).text() for row in range(shown.count())] if shown is not None else []


def highlighted(rep: Rep, number: int) -> str:
    shown = completion(rep, number).shown
    assert shown is not None
    return shown.highlighted


def note(rep: Rep, number: int) -> str:
    shown = code(rep, number)._note
    return shown.text() if shown.isVisible() else ""


def paste(rep: Rep, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    rep.qtbot.keyClick(rep.focus, Qt.Key.Key_V, CTRL)


def ctrl(rep: Rep, key: Qt.Key) -> None:
    rep.qtbot.keyClick(rep.window, key, CTRL)


def notice(rep: Rep) -> str:
    shown = rep.window.notice
    return "\n".join(label.text() for label in shown.findChildren(QLabel) if shown.isVisible())


def attempt_with(outcome: Outcome) -> Attempt:
    codes = {1: "CASE-" + "1" * 123}
    return Attempt(1, "Demo site", 13, codes, datetime.now(UTC), 0.21, outcome)
