"""Passwords: in the system's keyring, or in memory for this run. Never anywhere else."""

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

_AHEAD_SECONDS = 2.0  # a keyring that asks nobody answers at once, and other jobs wait behind it
_log = logging.getLogger(__name__)


class Passwords:
    """Finds and keeps the passwords of accounts. Blocks: not for the main thread.

    With `may_store` off nothing is written to the keyring; what is there already is still read.
    `not_kept` and `not_deleted` are called, on another thread, when the keyring did not take or
    did not give up a password.
    """

    def __init__(self, refused: RefusedPasswords | None = None, *, may_store: bool = True) -> None:
        self.may_store = may_store
        self.not_kept: Callable[[], None] = _nothing
        self.not_deleted: Callable[[], None] = _nothing
        self._lock = threading.Lock()  # for what a change to the keyring ends with
        self._this_run: dict[str, Secret] = {}
        self._to_keep: set[str] = set()
        self._refused = refused or RefusedPasswords()
        self._writer = KeyringWriter()
        self._ahead: tuple[str, Secret] | None = None

    def apply_settings(self, settings: Settings) -> None:
        """Take what the settings say of storing passwords. For any thread."""
        self.may_store = settings.preferences.store_passwords

    def for_one(self, site: Site, password: Secret) -> Passwords:
        """Others, that hold this password alone; what the site refuses is known to both."""
        made = Passwords(self._refused, may_store=False)
        made.take(site, password)
        return made

    def get(self, site: Site, cancellation: Cancellation) -> Secret | LocalCause:
        """The account's password, or why there is none to send.

        Waits for a locked keyring's dialog for 20 s at most.
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
            return LocalCause.KEYRING_LOCKED  # then the window asks for it, whoever ended the wait
        except Exception as error:  # noqa: BLE001  back ends raise what they like
            return _cause_of(error)
        return found or LocalCause.NO_PASSWORD

    def fetch_ahead(self, site: Site, cancellation: Cancellation) -> None:
        """Have the account's password at hand for the next `get`, until `drop_ahead`.

        Only where the keyring gives it without asking anybody: a dialog now would take the keys
        that the rep is typing. What goes wrong is left to `get`, which tells it.
        """
        from csr_desktop.sessions.credentials.unlocked_keyring import is_quiet

        if site.account in self._this_run or (self._ahead and self._ahead[0] == site.account):
            return

        def look_up() -> Secret:
            is_open = is_quiet(system_keyring.system_keyring())
            return system_keyring.look_up(site.account) if is_open else Secret("")

        try:
            found = call_detached(look_up, _AHEAD_SECONDS, cancellation)
        except Exception as error:  # noqa: BLE001  back ends raise what they like
            _log.debug("No password was fetched ahead: %s", type(error).__name__)
            return
        if found:
            self._ahead = (site.account, found)

    def drop_ahead(self) -> None:
        """Forget a password that was fetched ahead and not taken."""
        self._ahead = None

    def _take_ahead(self, site: Site) -> Secret | None:
        """What was fetched ahead, once: it may have been changed in the keyring since."""
        ahead, self._ahead = self._ahead, None
        return ahead[1] if ahead and ahead[0] == site.account else None

    def remember(self, site: Site, password: Secret, *, keep: bool) -> None:
        """Hold a password that was typed; `keep`: `store_accepted` stores it in the keyring.

        Where passwords may not be stored, `keep` has no effect. Typed anew, one that the site has
        refused is sent once more.
        """
        self._refused.lift(_asked_as(site), password)
        self._hold(site, password, keep=keep and self.may_store)

    def take(self, site: Site, password: Secret) -> None:
        """Hold a password that another program gives: one that the site has refused stays refused.

        A schedule gives it again and again, and would lock the account.
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
        """Have a remembered password written to the keyring, once the site has accepted it.

        Does not block. Until the keyring has taken it, it stays in memory.
        """
        if not self.may_store:
            self._to_keep.clear()  # forbidden since the password was typed
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
            if self._this_run.get(site.account) == password:  # no other was typed meanwhile
                del self._this_run[site.account]

    def holds(self, site: Site) -> bool:
        """Whether a password of this run is in memory. Does not block."""
        return site.account in self._this_run

    def forget(self, site: Site) -> None:
        """Forget a password of this run; the keyring's stays."""
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
        """Note that the site has taken a password of this account."""
        self._refused.clear(_asked_as(site))

    def delete(self, site: Site) -> None:
        """Take the account's password out of memory, and out of the keyring without waiting."""
        self.forget(site)
        self._refused.clear(_asked_as(site))
        delete = partial(system_keyring.delete, site.account)
        self._writer.begin("delete the password", delete, self._on_deleted)

    def _on_deleted(self, is_deleted: bool) -> None:
        if not is_deleted:
            self.not_deleted()

    def finish(self, seconds: float) -> bool:
        """Wait for the keyring to take what it was given; False when it took longer."""
        return self._writer.finish(seconds)

    def close(self, seconds: float) -> None:
        """As `finish`; afterwards nobody is told any more."""
        self.finish(seconds)
        self.not_kept = self.not_deleted = _nothing


def _asked_as(site: Site) -> str:
    """Who asks whom: a refusal holds no longer than this stays as it was."""
    site_words = (site.url, site.site_id, site.site_name, site.partner_id, site.email)
    return "\n".join((site.account, *site_words))


def _cause_of(error: Exception) -> LocalCause:
    from keyring.errors import KeyringLocked

    _log.info("The keyring gave no password: %s", type(error).__name__)
    return LocalCause.KEYRING_LOCKED if isinstance(error, KeyringLocked) else LocalCause.NO_KEYRING


def _nothing() -> None:
    """Nobody wants to know."""
