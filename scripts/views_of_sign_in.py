"""How to open the views of a browser sign-in, on the demo's second site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import driving
from PySide6.QtWidgets import QWidget

from csr_desktop.app.controller import Desktop
from csr_desktop.sessions.outcome import Attempt, LocalCause, outcome_of
from csr_desktop.system import clock
from csr_desktop.ui.sign_in.panel import SignInPanel
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.device import DeviceCode
from csr_desktop.webex.secret import Secret

Widgets = Iterator[Sequence[QWidget]]
_SITE = "Demo site (single sign-on)"
_PAGE = "https://oauth-helper-a.wbx2.com/verification"
_CODE = "119169"
_LIFE = 300.0  # seconds
_DECLINED = Problem(
    Cause.SIGN_IN_DENIED, Certainty.NOT_SENT, reason="The user has declined the request."
)


class _NewCode(DeviceCode):
    """One whose time does not pass: the same picture each time."""

    @property
    def seconds_left(self) -> float:
        return _LIFE


@contextmanager
def asked(desktop: Desktop) -> Widgets:
    """A click without a sign-in."""
    shown = desktop.window
    before = shown.sites.picked_site
    shown.sites.pick(_SITE)
    site = shown.sites.picked_site
    if site is None or before is None:
        raise LookupError("the demo has no second site")
    driving.wait_until(lambda: site.sign_in_key in shown.sites.sign_ins, "who is signed in")
    step = outcome_of(Problem(LocalCause.NO_SIGN_IN, Certainty.NOT_SENT))
    codes = {1: "CASE-10431", 2: "Software"}
    for number, text in codes.items():
        shown.form.codes[number - 1].set_text(text)
    attempt = Attempt(0, site.name, 13, codes, datetime.now(UTC), 0.1, step, account=site.account)
    shown.outcome.show_attempt(attempt)
    yield (shown,)
    shown.menu.new_asked.emit()
    shown.sites.pick(before.name)


@contextmanager
def in_browser(desktop: Desktop) -> Widgets:
    """The browser is open."""
    with asked(desktop) as widgets:
        _panel(desktop).show_browser(_PAGE, is_open=True)
        yield widgets


@contextmanager
def no_browser(desktop: Desktop) -> Widgets:
    """It could not be opened."""
    with asked(desktop) as widgets:
        _panel(desktop).show_browser(_PAGE, is_open=False)
        yield widgets


@contextmanager
def with_code(desktop: Desktop) -> Widgets:
    """A code for any device."""
    until = clock.now() + _LIFE
    code = _NewCode(Secret("-"), _CODE, _PAGE, f"{_PAGE}?userCode={_CODE}", until)
    with asked(desktop) as widgets:
        _panel(desktop).show_starting(with_code=True)
        _panel(desktop).show_code(code)
        yield widgets


@contextmanager
def failed(desktop: Desktop) -> Widgets:
    """It was declined in the browser."""
    with asked(desktop) as widgets:
        _panel(desktop).show_problem(_DECLINED)
        yield widgets


@contextmanager
def signed_in(desktop: Desktop) -> Widgets:
    """The form has changed since the click."""
    with asked(desktop) as widgets:
        _panel(desktop).show_signed_in()
        yield widgets


def _panel(desktop: Desktop) -> SignInPanel:
    return desktop.window.outcome.problem.sign_in
