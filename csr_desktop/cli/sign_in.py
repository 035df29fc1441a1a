"""`csr-desktop sign-in` and `csr-desktop sign-out`: the browser sign-in, for scripts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from csr_desktop.cli.interrupt import until_stopped
from csr_desktop.cli.opened import WrongUsage, opened, site_meant
from csr_desktop.command_line import Options
from csr_desktop.commands import BrowserSignIn
from csr_desktop.sessions.links.link import quoted
from csr_desktop.sessions.outcome import LocalCause, explain
from csr_desktop.sessions.services import Services
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.log import close_log
from csr_desktop.system.standard_streams import (
    NOT_SENT,
    WRONG_USAGE,
    complain,
    plain,
    prepare_output,
    print_out,
)
from csr_desktop.webex.cancellation import Canceled, Cancellation, call_detached
from csr_desktop.webex.faults import Cause, Problem

if TYPE_CHECKING:
    from csr_desktop.webex.oauth.device import DeviceCode

_KEYRING_SECONDS = 25.0  # its dialog may be open
_BROWSER_SECONDS = 1.0  # a browser in the terminal keeps running, and has started by then


def sign_in(options: Options, wanted: BrowserSignIn) -> int:
    """Sign in at a site. Returns the exit status. Blocks until the rep has signed in."""

    def job(services: Services, site: Site, cancellation: Cancellation) -> str:
        begin = services.browser_sign_in
        if wanted.device:
            problem = begin.with_code(site, _print_code, cancellation)
        else:
            problem = begin(site, lambda url: _open(url, cancellation), cancellation)
        if problem is not None:
            return _sentence(problem)
        if not options.demo and not services.tokens.is_kept(site, _KEYRING_SECONDS):
            return f"{_why_not_kept(services, site)} The sign-in ends with this command."
        complain(f"You're signed in to {site.name}.")
        return ""

    return _run(options, job)


def sign_out(options: Options) -> int:
    """Sign out of a site. Returns the exit status."""

    def job(services: Services, site: Site, _: Cancellation) -> str:
        failures: list[str] = []
        services.tokens.refresh_tokens.not_deleted = lambda: failures.append(
            "Couldn't delete the sign-in from the system keyring. "
            "Unlock it and run the command again."
        )
        services.sign_in.sign_out(site)
        if not services.tokens.refresh_tokens.finish(_KEYRING_SECONDS):
            return "The system keyring isn't responding. Unlock it and run the command again."
        return "".join(failures[:1])

    return _run(options, job)


def _why_not_kept(services: Services, site: Site) -> str:
    tokens = services.tokens
    if not tokens.refresh_tokens.has_for_this_run(tokens.entries.of(site)):
        return "The sign-in service gave no refresh token."
    if not tokens.refresh_tokens.may_store:
        return "Saving passwords and sign-ins is turned off (store_passwords)."
    return "Couldn't save the sign-in in the system keyring."


def _run(options: Options, job: Callable[[Services, Site, Cancellation], str]) -> int:
    """Run `job` for the given site; it returns a sentence if it failed."""

    def work(cancellation: Cancellation) -> str:
        with opened(options) as services:
            site = site_meant(services, options)
            if site.authentication != "browser":
                raise WrongUsage(f"{quoted(site.name)} doesn't use browser sign-in.")
            return job(services, site, cancellation)

    prepare_output(for_programs=False)
    try:
        sentence = until_stopped(work)
    except WrongUsage as mistake:
        complain(str(mistake))
        return WRONG_USAGE
    finally:
        close_log()
    if sentence:
        complain(sentence)
    return NOT_SENT if sentence else 0


def _print_code(code: DeviceCode) -> None:
    print_out(f"Code: {plain(code.user_code)}")
    print_out(f"URL: {plain(code.verification_uri)}")
    if code.verification_uri_complete:
        print_out(f"URL with the code: {plain(code.verification_uri_complete)}")


def _open(url: str, cancellation: Cancellation) -> bool:
    import webbrowser

    complain("Opening your browser to sign in. Press Ctrl+C to cancel.")
    try:
        return call_detached(lambda: webbrowser.open(url), _BROWSER_SECONDS, cancellation)
    except (TimeoutError, Canceled):  # waiting for the answer raises the latter
        return True


def _sentence(problem: Problem) -> str:
    if problem.cause is Cause.STOPPED:
        return "Canceled. You aren't signed in."
    happened, to_do = explain(problem)
    if problem.cause is LocalCause.SIGN_IN_LOCKED:
        to_do = "Unlock it and run the command again."
    said = ", ".join(filter(None, (problem.reason, problem.detail)))
    parts = ("You aren't signed in.", happened, f"({said})" if said else "", to_do)
    return " ".join(filter(None, parts))
