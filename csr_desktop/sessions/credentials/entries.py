"""The names of the keyring's entries for refresh tokens."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from csr_desktop.sessions.credentials.refresh_tokens import RefreshTokens
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

_Key = tuple[str, str, str]


class SignInEntries:
    """Assigns a separate entry to each account and integration. Thread-safe.

    `refresh:<account>` is the entry of the account's first site. Another integration of the same
    account has `refresh:<account>:<client ID>`, so that no server gets another one's token.
    """

    def __init__(self, refresh_tokens: RefreshTokens) -> None:
        self._refresh_tokens = refresh_tokens
        self._lock = threading.Lock()
        self._owners: dict[str, _Key] = {}  # the owners of the plain entries, by account

    def of(self, site: Site) -> str:
        """The name of the site's entry. Does not block."""
        with self._lock:
            owner = self._owners.get(site.account)
        return _plain(site) if owner in (None, site.sign_in_key) else _own(site)

    def tell_apart(self, sites: Sequence[Site]) -> None:
        """Apply the current list of sites; may read the keyring if it needs no dialog."""
        first: dict[str, Site] = {}
        for site in sites:
            if site.authentication == "browser":
                first.setdefault(site.account, site)
        with self._lock:
            before = self._owners
            self._owners = {account: site.sign_in_key for account, site in first.items()}
        for account, site in first.items():
            if before.get(account) not in (None, site.sign_in_key):
                self._take_over(site)

    def _take_over(self, site: Site) -> None:
        """Make the plain entry this site's; the token in it belongs to another integration."""
        token = self._refresh_tokens.get(_own(site), Cancellation(), quietly=True)
        if isinstance(token, Secret):
            self._refresh_tokens.keep(_plain(site), token)
            self._refresh_tokens.delete(_own(site))
        else:
            self._refresh_tokens.delete(_plain(site))


def _plain(site: Site) -> str:
    return f"refresh:{site.account}"


def _own(site: Site) -> str:
    _, client_id, _ = site.sign_in_key
    return f"refresh:{site.account}:{client_id}"
