"""`csr-desktop create`: the window's own use case and journal, for shells and programs."""

from __future__ import annotations

import codecs
import json
import sys
import time
from collections.abc import Mapping
from enum import StrEnum

from csr_desktop.cli.interrupt import until_stopped
from csr_desktop.cli.opened import WrongUsage, opened, site_meant
from csr_desktop.command_line import Options
from csr_desktop.commands import Create
from csr_desktop.sessions.draft import Draft, DraftProblem, draft_of
from csr_desktop.sessions.history.export_format import json_object
from csr_desktop.sessions.links.compatibility import first_mismatch
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Refused,
    Unknown,
    explain,
)
from csr_desktop.sessions.services import Services
from csr_desktop.system.log import close_log
from csr_desktop.system.standard_streams import (
    NOT_SENT,
    WRONG_USAGE,
    complain,
    prepare_output,
    print_out,
)
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import WRONG_PASSWORD, Cause, Problem
from csr_desktop.webex.secret import Secret

STATUSES: Mapping[type, int] = {Created: 0, Refused: 3, NotSent: NOT_SENT, Unknown: 5}
_LONGEST_PASSWORD = 1024  # bytes
_GIVE_IT = "pass it on standard input with --password-stdin"
_REFUSED_ADVICE = f"Store the correct password in the system keyring, or {_GIVE_IT}."
_SIGN_IN_ADVICE = "Sign in with `csr-desktop sign-in --site NAME`, or in the window."
_ADVICE: Mapping[StrEnum, str] = {
    LocalCause.NO_PASSWORD: f"Store it in the system keyring, or {_GIVE_IT}.",
    LocalCause.NO_KEYRING: f"To use a password without a keyring, {_GIVE_IT}.",
    LocalCause.KEYRING_LOCKED: "Unlock the keyring and run the command again, "
    "or pass the password on standard input with --password-stdin.",
    LocalCause.PASSWORD_REFUSED: "It wasn't sent again, to avoid locking the account. "
    + _REFUSED_ADVICE,
    LocalCause.PASSWORD_UNUSABLE: _REFUSED_ADVICE,
    LocalCause.NO_SIGN_IN: _SIGN_IN_ADVICE,
    LocalCause.SIGN_IN_LOCKED: f"Unlock the keyring and run the command again. {_SIGN_IN_ADVICE}",
    Cause.SIGN_IN_ENDED: _SIGN_IN_ADVICE,
    Cause.OAUTH_REFUSED: _SIGN_IN_ADVICE,
}
"""What to do if no one can enter a password or sign in."""


def create(options: Options, wanted: Create) -> int:
    """Create one session and print its key. Returns the exit status. Never prompts."""
    pressed_at = time.monotonic()
    prepare_output(for_programs=wanted.as_json)
    try:
        password = _password_on_stdin() if wanted.password_on_stdin else None
        attempt = until_stopped(
            lambda cancellation: _attempt(options, wanted, password, pressed_at, cancellation)
        )
    except WrongUsage as mistake:
        complain(str(mistake))
        return WRONG_USAGE
    finally:
        close_log()
    _tell(attempt, as_json=wanted.as_json)
    return STATUSES[type(attempt.outcome)]


def _password_on_stdin() -> Secret:
    line = b"" if sys.stdin is None else sys.stdin.buffer.readline(_LONGEST_PASSWORD + 2)
    try:
        password = Secret(line.removeprefix(codecs.BOM_UTF8).decode())
    except UnicodeDecodeError:
        raise WrongUsage("The password on standard input isn't valid UTF-8.") from None
    if not password:
        raise WrongUsage("Standard input has no password on its first line.")
    if len(line.rstrip(b"\r\n")) > _LONGEST_PASSWORD:
        raise WrongUsage("The password on standard input is longer than 1 KiB.")
    return password


def _attempt(
    options: Options,
    wanted: Create,
    password: Secret | None,
    pressed_at: float,
    cancellation: Cancellation,
) -> Attempt:
    with opened(options) as services:
        draft = _draft(services, options, wanted)
        if password is not None:
            services.passwords.take(draft.site, password)
        return services.create(draft, pressed_at, cancellation)


def _draft(services: Services, options: Options, wanted: Create) -> Draft:
    site = site_meant(services, options)
    if sentence := first_mismatch(site, wanted.session_type, wanted.codes):
        raise WrongUsage(sentence)
    session_type = wanted.session_type
    if session_type is None:
        session_type = site.session_types[0].id
    codes = {code.number: code.default for code in site.tracking_codes} | dict(wanted.codes)
    try:
        return draft_of(site, session_type, codes)
    except DraftProblem as problem:
        raise WrongUsage(f"{problem.sentence} (--code {problem.number}=TEXT)") from None


def _tell(attempt: Attempt, *, as_json: bool) -> None:
    outcome = attempt.outcome
    if as_json:
        _print_json(attempt)
    elif isinstance(outcome, Created) and not print_out(outcome.session_key):
        complain(f"Couldn't write the session key to standard output: {outcome.session_key}")
    if isinstance(outcome, Created):
        if not attempt.is_saved:
            complain("Write down this key. It couldn't be saved to your history.")
        return
    complain(_sentence(outcome.problem, is_certain=not isinstance(outcome, Unknown)))


def _print_json(attempt: Attempt) -> None:
    found = json_object(attempt)
    if not isinstance(attempt.outcome, Created):
        found["what_happened"], found["what_to_do"] = _words(attempt.outcome.problem)
    if not print_out(json.dumps(found, ensure_ascii=False)) and found["session_key"]:
        complain(f"Couldn't write the session key to standard output: {found['session_key']}")


def _sentence(problem: Problem, *, is_certain: bool) -> str:
    heading = "No session was created." if is_certain else "A session may have been created."
    site_words = ": ".join(filter(None, (problem.exception_id, problem.reason)))
    happened, to_do = _words(problem)
    parts = (heading, happened, f"({site_words})" if site_words else "", to_do)
    return " ".join(filter(None, parts))


def _words(problem: Problem) -> tuple[str, str]:
    happened, to_do = explain(problem)
    if problem.exception_id == WRONG_PASSWORD:
        return happened, f"{_REFUSED_ADVICE} This one won't be sent again."
    return happened, _ADVICE.get(problem.cause, to_do)
