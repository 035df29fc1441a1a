"""Passwords: in the system keyring, or in memory for this run. Never anywhere else."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial

from csr_desktop.sessions.credentials import system_keyring
from csr_desktop.sessions.credentials.keyring_writer import KeyringWriter
from csr_desktop.sessions.credentials.refused_passwords import RefusedPasswords
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Canceled, Cancellation, call_detached
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.texts import TEXT_LENGTH, unwritable

_AHEAD_SECONDS = 2.0  # an unlocked keyring answers at once, and other jobs wait behind it
_log = logging.getLogger(__name__)


class Passwords:
    """Finds and keeps the passwords of accounts. Blocks: not for the main thread.

    With `may_store` off, nothing is written to the keyring, but stored passwords are still read.
    `not_kept` and `not_deleted` are called, on another thread, if the keyring could not store or
    delete a password.
    """

    def __init__(self, refused: RefusedPasswords | None = None, *, may_store: bool = True) -> None:
        self.may_store = may_store
        self.not_kept: Callable[[], None] = _nothing
        self.not_deleted: Callable[[], None] = _nothing
        self._lock = threading.Lock()  # for the end of a change to the keyring
        self._this_run: dict[str, Secret] = {}
        self._to_keep: set[str] = set()
        self._refused = refused or RefusedPasswords()
        self._writer = KeyringWriter()
        self._ahead: tuple[str, Secret] | None = None

    def apply_settings(self, settings: Settings) -> None:
        """Apply the setting for storing passwords. Thread-safe."""
        self.may_store = settings.preferences.store_passwords

    def for_one(self, site: Site, password: Secret) -> Passwords:
        """A copy with only this password. Both know which passwords the site refuses."""
        made = Passwords(self._refused, may_store=False)
        made.take(site, password)
        return made

    def get(self, site: Site, cancellation: Cancellation) -> Secret | LocalCause:
        """The account's password, or why there is none to send.

        Waits up to 20 s for the dialog of a locked keyring.
        """
        ahead = self._take_ahead(site)
        password = self._this_run.get(site.account) or ahead or self._look_up(site, cancellation)
        if isinstance(password, LocalCause):
            return password
        if unwritable(password.reveal()) or len(password.reveal()) > TEXT_LENGTH:
            self.forget(site)
            return LocalCause.PASSWORD_UNUSABLE
        if self._refused.holds(_asked_as(site), password):
            return LocalCause.PASSWORD_REFUSED
        return password

    def _look_up(self, site: Site, cancellation: Cancellation) -> Secret | LocalCause:
        look_up = partial(system_keyring.look_up, site.account)
        try:
            found = call_detached(look_up, system_keyring.KEYRING_SECONDS, cancellation)
        except (TimeoutError, Canceled):
            return LocalCause.KEYRING_LOCKED  # the window then asks for it, however the wait ended
        except Exception as error:  # noqa: BLE001  back ends raise any exception
            return _cause_of(error)
        return found or LocalCause.NO_PASSWORD

    def fetch_ahead(self, site: Site, cancellation: Cancellation) -> None:
        """Fetch the account's password for the next `get`, until `drop_ahead`.

        Only if the keyring needs no dialog: a dialog now would take the keys that the rep is
        typing. Problems are left for `get` to report.
        """
        from csr_desktop.sessions.credentials.unlocked_keyring import is_quiet

        if site.account in self._this_run or (self._ahead and self._ahead[0] == site.account):
            return

        def look_up() -> Secret:
            is_open = is_quiet(system_keyring.system_keyring())
            return system_keyring.look_up(site.account) if is_open else Secret("")

        try:
            found = call_detached(look_up, _AHEAD_SECONDS, cancellation)
        except Exception as error:  # noqa: BLE001  back ends raise any exception
            _log.debug("No password was fetched ahead: %s", type(error).__name__)
            return
        if found:
            self._ahead = (site.account, found)

    def drop_ahead(self) -> None:
        """Drop a password that was fetched ahead and not used."""
        self._ahead = None

    def _take_ahead(self, site: Site) -> Secret | None:
        """What was fetched ahead, only once: the keyring may have changed since."""
        ahead, self._ahead = self._ahead, None
        return ahead[1] if ahead and ahead[0] == site.account else None

    def remember(self, site: Site, password: Secret, *, keep: bool) -> None:
        """Keep a password that was typed; with `keep`, `store_accepted` stores it in the keyring.

        If passwords may not be stored, `keep` has no effect. A password that the site refused can
        be sent once more after it is typed again.
        """
        self._refused.lift(_asked_as(site), password)
        self._hold(site, password, keep=keep and self.may_store)

    def take(self, site: Site, password: Secret) -> None:
        """Keep a password from another program; one that the site refused stays refused.

        A schedule passes it again and again, and would lock the account.
        """
        self._hold(site, password, keep=False)

    def _hold(self, site: Site, password: Secret, *, keep: bool) -> None:
        with self._lock:
            self._this_run[site.account] = password
            if keep:
                self._to_keep.add(site.account)
            else:
                self._to_keep.discard(site.account)

    def store_accepted(self, site: Site) -> None:
        """Write a remembered password to the keyring, once the site has accepted it.

        Does not block. It stays in memory until the keyring has stored it.
        """
        if not self.may_store:
            self._to_keep.clear()  # storing was disabled after the password was typed
        password = self._this_run.get(site.account)
        if password is None or site.account not in self._to_keep:
            return
        self._to_keep.discard(site.account)
        store = partial(system_keyring.store, site.account, password)
        self._writer.begin("take the password", store, partial(self._on_stored, site, password))

    def _on_stored(self, site: Site, password: Secret, is_stored: bool) -> None:
        if not is_stored:
            self.not_kept()
            return
        with self._lock:
            if self._this_run.get(site.account) == password:  # no other was typed in the meantime
                del self._this_run[site.account]

    def holds(self, site: Site) -> bool:
        """Whether a password of this run is in memory. Does not block."""
        return site.account in self._this_run

    def forget(self, site: Site) -> None:
        """Remove a password of this run from memory; the keyring's is kept."""
        self._ahead = None
        with self._lock:
            self._this_run.pop(site.account, None)
            self._to_keep.discard(site.account)

    def refuse(self, site: Site, password: Secret) -> None:
        """Note that the site refused this password: it is neither kept nor sent again.

        Sent again and again, by a rep in a hurry or a schedule, it would lock the account.
        """
        self.forget(site)
        self._refused.add(_asked_as(site), password)

    def accept(self, site: Site) -> None:
        """Note that the site accepted a password of this account."""
        self._refused.clear(_asked_as(site))

    def delete(self, site: Site) -> None:
        """Delete the account's password from memory and, without waiting, from the keyring."""
        self.forget(site)
        self._refused.clear(_asked_as(site))
        delete = partial(system_keyring.delete, site.account)
        self._writer.begin("delete the password", delete, self._on_deleted)

    def _on_deleted(self, is_deleted: bool) -> None:
        if not is_deleted:
            self.not_deleted()

    def finish(self, seconds: float) -> bool:
        """Wait for the keyring to finish its changes. False on time-out."""
        return self._writer.finish(seconds)

    def close(self, seconds: float) -> None:
        """As `finish`; no callback is called afterwards."""
        self.finish(seconds)
        self.not_kept = self.not_deleted = _nothing


def _asked_as(site: Site) -> str:
    """Account and site as one text: a refusal is valid only as long as these stay the same."""
    site_words = (site.url, site.site_id, site.site_name, site.partner_id, site.email)
    return "\n".join((site.account, *site_words))


def _cause_of(error: Exception) -> LocalCause:
    from keyring.errors import KeyringLocked

    _log.info("The keyring gave no password: %s", type(error).__name__)
    return LocalCause.KEYRING_LOCKED if isinstance(error, KeyringLocked) else LocalCause.NO_KEYRING


def _nothing() -> None:
    """The callback when there is no listener."""
