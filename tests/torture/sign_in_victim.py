"""A program that is killed at one moment of a browser sign-in, or of an attempt after it.

`python -m tests.torture.sign_in_victim WHAT MOMENT`: WHAT is `press` or `sign-in`. It works in the
folders of its environment, and prints how it ended if it was not killed.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any

from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.credentials.refresh_tokens import RefreshTokens
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.sign_in_state import SignInState
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created
from csr_desktop.sessions.services import Services
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.system.paths import find_paths
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.wiring import build_services
from tests.support.single_sign_on import Browser

BEFORE: dict[str, tuple[type, str]] = {
    "the intent": (Journal, "write_intent"),
    "the keyring is asked": (RefreshTokens, "get"),
    "the refresh token is sent": (Tokens, "_exchange"),
    "the tokens are taken": (SignInState, "take"),
    "the rotated token is in the keyring": (RefreshTokens, "keep"),
    "the ticket is asked for": (SignIn, "_ask_ticket"),
    "the ticket is taken": (SignIn, "_keep"),
    "the create is sent": (CreateSession, "_send"),
    "the step is taken back": (Journal, "withdraw"),
    "the outcome is written": (Journal, "write_outcome"),
    "the sign-in is stored": (Tokens, "store"),
}
AFTER: dict[str, tuple[type, str]] = {
    "the intent": (Journal, "write_intent"),
    "the rotated token is in the keyring": (RefreshTokens, "finish"),
    "the ticket is taken": (SignIn, "_keep"),
    "the create is sent": (CreateSession, "_send"),
    "the step is taken back": (Journal, "withdraw"),
    "the outcome is written": (Journal, "write_outcome"),
    "the sign-in is stored": (Tokens, "store"),
}


def arm(moment: str) -> None:
    """Kill this program at a moment, `before ...` or `after ...`; '': never."""
    when, _, what = moment.partition(" ")
    if not when:
        return
    kind, name = (BEFORE if when == "before" else AFTER)[what]
    method: Callable[..., Any] = getattr(kind, name)

    def killed(*args: Any, **kwargs: Any) -> None:
        if when == "after":
            method(*args, **kwargs)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(kind, name, killed)


def press(services: Services) -> str:
    ((site, *_), _) = services.sites.load()
    attempt = services.create(Draft(site, 13, {1: "CASE-1"}), time.monotonic(), Cancellation())
    outcome = attempt.outcome
    return outcome.session_key if isinstance(outcome, Created) else str(outcome.problem.cause)


def sign_in(services: Services) -> str:
    ((site, *_), _) = services.sites.load()
    browser = Browser()
    problem = services.browser_sign_in(site, browser, Cancellation())
    browser.finish()
    return str(problem.cause) if problem else "signed in"


def main() -> None:
    """Run it, and be killed on the way."""
    what, moment = sys.argv[1:]
    paths = find_paths(demo=False)
    settings = SettingsFiles(paths.preferences, paths.policies)
    settings.load()
    with closing(build_services(paths, settings, demo=False)) as services:
        services.journal.adopt_orphans()
        arm(moment)
        print(press(services) if what == "press" else sign_in(services), flush=True)


if __name__ == "__main__":
    main()
