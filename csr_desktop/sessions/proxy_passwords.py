"""The proxy's password: in the system's keyring, or in memory for this run."""

from __future__ import annotations

import logging

from csr_desktop.sessions.passwords import KEYRING_SECONDS, SERVICE, system_keyring
from csr_desktop.webex.cancellation import Cancellation, Cancelled, call_detached
from csr_desktop.webex.secret import Secret

_log = logging.getLogger(__name__)


class ProxyPasswords:
    """Finds and keeps passwords of proxies, under `<user>@<host:port>`. Blocks.

    A password that a proxy did not take is not sent again: it is often the desktop's own, and
    tried again at every look at the site's state it would lock the account.
    """

    def __init__(self) -> None:
        self._known: dict[str, Secret | None] = {}
        self._refused: dict[str, Secret] = {}

    def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:
        """The password, or None. The keyring is asked once in a run, for 20 s at most."""
        entry = _entry(user, proxy)
        if entry not in self._known:
            self._known[entry] = self._look_up(entry, cancellation)
        password = self._known[entry]
        return None if password == self._refused.get(entry) else password

    def refuse(self, user: str, proxy: str) -> None:
        """Note that the proxy did not take the password."""
        entry = _entry(user, proxy)
        if (password := self._known.get(entry)) is not None:
            self._refused[entry] = password

    def remember(
        self, user: str, proxy: str, password: Secret, cancellation: Cancellation, *, keep: bool
    ) -> bool:
        """Use this password from now on; False when `keep` is set and the keyring did not take it.

        An empty one is forgotten, here and in the keyring.
        """
        entry = _entry(user, proxy)
        self._refused.pop(entry, None)
        self._known[entry] = password or None
        if not keep:
            return True

        def store() -> None:
            keyring = system_keyring()
            if password:
                keyring.set_password(SERVICE, entry, password.reveal())
            elif keyring.get_password(SERVICE, entry) is not None:
                keyring.delete_password(SERVICE, entry)

        try:
            call_detached(store, KEYRING_SECONDS, cancellation)
        except Exception as error:  # noqa: BLE001  back ends raise what they like
            _log.warning("The keyring did not take a proxy's password: %s", type(error).__name__)
            return False
        return True

    @staticmethod
    def _look_up(entry: str, cancellation: Cancellation) -> Secret | None:
        def look_up() -> str | None:
            return system_keyring().get_password(SERVICE, entry)

        try:
            found = call_detached(look_up, KEYRING_SECONDS, cancellation)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001  back ends raise what they like
            _log.info("The keyring gave no proxy's password: %s", type(error).__name__)
            return None
        return Secret(found) if found else None


def _entry(user: str, proxy: str) -> str:
    return f"{user}@{proxy}"
