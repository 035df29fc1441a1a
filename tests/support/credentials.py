"""A password and its entry in the keyring."""

from __future__ import annotations

from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import ACME

ENTRY = ("csr-desktop", "hostid@acme.webex.com")
SESAME = Secret("sesame-4711")


def settled(passwords: Passwords, site: Site = ACME) -> bool:
    """Store the password, and wait for the keyring; False if it could not store it."""
    failures: list[bool] = []
    passwords.not_kept = lambda: failures.append(True)
    passwords.store_accepted(site)
    assert passwords.finish(5)
    return not failures
