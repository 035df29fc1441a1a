"""Passwords: in the system's keyring, or in memory for this run. Never anywhere else."""

from __future__ import annotations

import logging
from typing import Protocol

from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.sessions.preferences import Settings
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation, Cancelled, call_detached
from csr_desktop.webex.secret import Secret

SERVICE = "csr-desktop"
KEYRING_SECONDS = 20.0  # long enough to type the keyring's own password into its dialogue
_UNSAFE_BACKENDS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")

_log = logging.getLogger(__name__)


class Keyring(Protocol):
    """The part of a keyring back end that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """The stored password, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete a password that is there."""
        ...


class Passwords:
    """Finds and keeps the passwords of accounts. Blocks: not for the main thread.

    With `may_store` off nothing is written to the keyring; what is there already is still read.
    """

    def __init__(self, *, may_store: bool = True) -> None:
        self.may_store = may_store
        self._this_run: dict[str, Secret] = {}
        self._to_keep: set[str] = set()
        self._refused: dict[str, Secret] = {}
        self._ahead: tuple[str, Secret] | None = None

    def heed(self, settings: Settings) -> None:
        """Take what the settings say of storing passwords."""
        self.may_store = settings.preferences.store_passwords

    def get(self, site: Site, cancellation: Cancellation) -> Secret | LocalCause:
        """The account's password, or why there is none.

        Waits for a locked keyring's dialogue for 20 s at most.
        """
        ahead = self._take_ahead(site)
        if site.account in self._this_run:
            return self._this_run[site.account]
        if ahead is not None:
            return ahead

        def look_up() -> str | None:
            return system_keyring().get_password(SERVICE, site.account)

        try:
            found = call_detached(look_up, KEYRING_SECONDS, cancellation)
        except (TimeoutError, Cancelled):
            return LocalCause.KEYRING_LOCKED  # then the window asks for it, whoever ended the wait
        except Exception as error:  # noqa: BLE001  back ends raise what they like
            return _cause_of(error)
        if not found:
            return LocalCause.NO_PASSWORD
        password = Secret(found)
        is_refused = password == self._refused.get(site.account)
        return LocalCause.PASSWORD_REFUSED if is_refused else password

    def fetch_ahead(self, site: Site, cancellation: Cancellation) -> None:
        """Have the account's password at hand for the next `get`, until `drop_ahead`.

        Only where the keyring gives it without asking anybody: a dialogue now would take the keys
        that the rep is typing. What goes wrong is left to `get`, which tells it.
        """
        from csr_desktop.sessions.quiet_keyring import is_quiet

        if site.account in self._this_run or (self._ahead and self._ahead[0] == site.account):
            return

        def look_up() -> str | None:
            found = system_keyring()
            return found.get_password(SERVICE, site.account) if is_quiet(found) else None

        try:
            found = call_detached(look_up, KEYRING_SECONDS, cancellation)
        except Exception as error:  # noqa: BLE001  back ends raise what they like
            _log.debug("No password was fetched ahead: %s", type(error).__name__)
            return
        if found and Secret(found) != self._refused.get(site.account):
            self._ahead = (site.account, Secret(found))

    def drop_ahead(self) -> None:
        """Forget a password that was fetched ahead and not taken."""
        self._ahead = None

    def _take_ahead(self, site: Site) -> Secret | None:
        """What was fetched ahead, once: it may have been changed in the keyring since."""
        ahead, self._ahead = self._ahead, None
        return ahead[1] if ahead and ahead[0] == site.account else None

    def remember(self, site: Site, password: Secret, *, keep: bool) -> None:
        """Hold a password in memory; `keep` writes it to the keyring at the next `settle`.

        Where passwords may not be stored, `keep` has no effect.
        """
        self._this_run[site.account] = password
        if keep and self.may_store:
            self._to_keep.add(site.account)
        else:
            self._to_keep.discard(site.account)

    def settle(self, site: Site, cancellation: Cancellation) -> bool:
        """Write a remembered password to the keyring, once the site has accepted it.

        False when the keyring did not take it: then it stays in memory for this run.
        """
        if not self.may_store:
            self._to_keep.clear()  # forbidden since the password was typed
        if site.account not in self._to_keep:
            return True
        password = self._this_run[site.account].reveal()

        def store() -> None:
            system_keyring().set_password(SERVICE, site.account, password)

        self._to_keep.discard(site.account)
        try:
            call_detached(store, KEYRING_SECONDS, cancellation)
        except Exception as error:  # noqa: BLE001  back ends raise what they like
            _log.warning("The keyring did not take the password: %s", type(error).__name__)
            return False
        del self._this_run[site.account]
        return True

    def holds(self, site: Site) -> bool:
        """Whether a password of this run is in memory. Does not block."""
        return site.account in self._this_run

    def forget(self, site: Site) -> None:
        """Forget a password of this run; the keyring's stays."""
        self._ahead = None
        self._this_run.pop(site.account, None)
        self._to_keep.discard(site.account)

    def refuse(self, site: Site, password: Secret) -> None:
        """Note that the site refused this password: it is neither kept nor sent again.

        Sent again and again by a rep in a hurry, it would lock the account. Typed anew, it counts
        as a new one.
        """
        self.forget(site)
        self._refused[site.account] = password

    def delete(self, site: Site, cancellation: Cancellation) -> bool:
        """Take the account's password out of memory and keyring; it may not have been there.

        Waits for a locked keyring's dialogue for 20 s at most. False when the keyring still
        holds it.
        """
        self.forget(site)

        def delete() -> None:
            found = system_keyring()
            if found.get_password(SERVICE, site.account) is not None:
                found.delete_password(SERVICE, site.account)

        try:
            call_detached(delete, KEYRING_SECONDS, cancellation)
        except NoUsableKeyringError:
            return True
        except Exception as error:  # noqa: BLE001  back ends raise what they like
            _log.warning("The keyring did not delete the password: %s", type(error).__name__)
            return False
        return True


class NoUsableKeyringError(Exception):
    """The only back ends found would write the password in plain text, or nowhere."""


def system_keyring() -> Keyring:
    """The system's keyring. Raises NoUsableKeyringError, or what its back end raises. Blocks."""
    # 80 ms and 15 MiB with its back end: only when a password is needed.
    import keyring

    found = keyring.get_keyring()
    # Where there are several back ends, keyring gives a chain: the safe with the unsafe.
    for backend in getattr(found, "backends", (found,)):
        if not type(backend).__module__.startswith(_UNSAFE_BACKENDS):
            return backend
    raise NoUsableKeyringError


def _cause_of(error: Exception) -> LocalCause:
    from keyring.errors import KeyringLocked

    _log.info("The keyring gave no password: %s", type(error).__name__)
    return LocalCause.KEYRING_LOCKED if isinstance(error, KeyringLocked) else LocalCause.NO_KEYRING
