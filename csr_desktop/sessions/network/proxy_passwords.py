"""The proxy password, from the system keyring or in memory for this run."""

from __future__ import annotations

import logging
from functools import partial

from csr_desktop.sessions.credentials import system_keyring
from csr_desktop.sessions.credentials.system_keyring import NoUsableKeyringError
from csr_desktop.sessions.credentials.unlocked_keyring import is_quiet
from csr_desktop.system import clock
from csr_desktop.webex.cancellation import Canceled, Cancellation, call_detached
from csr_desktop.webex.secret import Secret

AGAIN_SECONDS = 10.0  # a keyring that had none is not asked again at every connection check
_log = logging.getLogger(__name__)


class ProxyPasswords:
    """Finds and stores passwords for proxy servers, under `<user>@<host:port>`. Blocks.

    A password that a proxy server refused is not sent again: it is often the desktop account's own,
    and repeating it at every check of the site's state would lock that account.
    """

    def __init__(self) -> None:
        self._known: dict[str, Secret] = {}  # an empty one was deleted on request
        self._asked_at: dict[str, float] = {}
        self._dismissed: set[str] = set()
        self._refused: dict[str, Secret] = {}

    def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:
        """The password, or None. Waits up to 20 s for the dialog of a locked keyring.

        A keyring that had none is asked again after 10 s, but opens no second dialog.
        """
        entry = _entry(user, proxy)
        if entry not in self._known and self._may_ask(entry):
            if found := self._look_up(entry, cancellation):
                self._known[entry] = found
            self._asked_at[entry] = clock.now()
        password = self._known.get(entry)
        if password and password == self._refused.get(entry):
            del self._known[entry]  # the keyring may have another one by the next time
            return None
        return password or None

    def refuse(self, user: str, proxy: str) -> None:
        """Note that the proxy server refused the password."""
        entry = _entry(user, proxy)
        if (password := self._known.get(entry)) is not None:
            self._refused[entry] = password

    def remember(
        self, user: str, proxy: str, password: Secret, cancellation: Cancellation, *, keep: bool
    ) -> bool:
        """Use this password from now on. False if `keep` is set and the keyring could not store it.

        An empty password deletes the stored one, here and in the keyring.
        """
        entry = _entry(user, proxy)
        self._refused.pop(entry, None)
        self._known[entry] = password
        if not keep:
            return True
        store = partial(system_keyring.store, entry, password)
        change = store if password else partial(system_keyring.delete, entry)
        try:
            call_detached(change, system_keyring.KEYRING_SECONDS, cancellation)
        except Exception as error:  # noqa: BLE001  back ends raise any exception
            _log.warning("The keyring did not take a proxy's password: %s", type(error).__name__)
            return False
        return True

    def _may_ask(self, entry: str) -> bool:
        asked_at = self._asked_at.get(entry)
        return asked_at is None or clock.now() - asked_at >= AGAIN_SECONDS

    def _look_up(self, entry: str, cancellation: Cancellation) -> Secret | None:
        def look_up() -> Secret | None:
            if entry in self._dismissed and not is_quiet(system_keyring.system_keyring()):
                return None
            return system_keyring.look_up(entry)

        try:
            return call_detached(look_up, system_keyring.KEYRING_SECONDS, cancellation)
        except Canceled:
            raise
        except NoUsableKeyringError as error:
            _log.info("The keyring gave no proxy's password: %s", type(error).__name__)
        except Exception as error:  # noqa: BLE001  back ends raise any exception
            self._dismissed.add(entry)
            _log.info("The keyring gave no proxy's password: %s", type(error).__name__)
        return None


def _entry(user: str, proxy: str) -> str:
    return f"{user}@{proxy}"
