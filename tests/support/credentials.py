"""A password and its entry in the keyring, and a clock for tickets and tokens."""

from __future__ import annotations

from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import ACME

ENTRY = ("csr-desktop", "hostid@acme.webex.com")
SESAME = Secret("sesame-4711")


class Clock:
    """A clock that moves only when the test moves it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def settled(passwords: Passwords, site: Site = ACME) -> bool:
    """Store the password, and wait for the keyring; False if it could not store it."""
    failures: list[bool] = []
    passwords.not_kept = lambda: failures.append(True)
    passwords.store_accepted(site)
    assert passwords.finish(5)
    return not failures
