"""Refresh tokens: in the system keyring, or in memory for this run. Never anywhere else."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from functools import partial

from csr_desktop.sessions.credentials import system_keyring
from csr_desktop.sessions.credentials.keyring_writer import KeyringWriter
from csr_desktop.webex.cancellation import Canceled, Cancellation, call_detached
from csr_desktop.webex.secret import Secret

_log = logging.getLogger(__name__)


class NotFound(Enum):
    """Why the keyring returned nothing."""

    NOTHING = "nothing"
    LOCKED = "locked"


class RefreshTokens:
    """Finds and keeps one secret for each entry. Blocks; for any thread but the main one.

    With `may_store` off, nothing is written to the keyring, but stored tokens are still read.
    Without `uses_keyring`, the keyring is left alone, so nothing can open its dialog.
    `not_kept` and `not_deleted` are called, on another thread, if the keyring could not store or
    delete a token; `not_kept` at most once in a run.
    """

    def __init__(self, *, may_store: bool = True, uses_keyring: bool = True) -> None:
        self.may_store = may_store
        self._uses_keyring = uses_keyring
        self.not_kept: Callable[[], None] = _nothing
        self.not_deleted: Callable[[], None] = _nothing
        self._lock = threading.Lock()
        self._this_run: dict[str, Secret] = {}
        self._gone: set[str] = set()  # deleted, though the keyring may still have them
        self._writer = KeyringWriter()
        self._has_told = False

    def get(
        self, entry: str, cancellation: Cancellation, *, quietly: bool = False
    ) -> Secret | NotFound:
        """The token. Waits up to 20 s for the dialog of a locked keyring.

        `quietly`: no dialog is opened, and a keyring that might need one counts as locked.
        """
        with self._lock:
            if entry in self._this_run:
                return self._this_run[entry]
            if entry in self._gone or not self._uses_keyring:
                return NotFound.NOTHING
        return look_up(entry, cancellation, quietly=quietly)

    def keep(self, entry: str, token: Secret) -> None:
        """Keep a token, and store it in the keyring. Does not block; see `finish`.

        It stays in memory until the keyring has stored it. The keyring's earlier token is deleted
        in any case, as it is no longer valid.
        """
        with self._lock:
            self._this_run[entry] = token
            self._gone.discard(entry)
            if self.may_store and self._uses_keyring:
                store = partial(_store, entry, token)
                done = partial(self._on_stored, entry, token)
                self._writer.begin("take the sign-in", store, done)

    def _on_stored(self, entry: str, token: Secret, is_stored: bool) -> None:
        with self._lock:
            if is_stored:
                if self._this_run.get(entry) == token:  # no other arrived in the meantime
                    del self._this_run[entry]
                return
            has_told, self._has_told = self._has_told, True
        if not has_told:
            self.not_kept()

    def is_kept(self, entry: str) -> bool:
        """Whether the keyring has the token, and not just this run."""
        with self._lock:
            if entry in self._this_run or entry in self._gone:
                return False
        return isinstance(look_up(entry, Cancellation(), quietly=False), Secret)

    def has_for_this_run(self, entry: str) -> bool:
        """Whether a token is kept in memory, because the keyring does not have it (yet)."""
        with self._lock:
            return entry in self._this_run

    def delete(self, entry: str) -> None:
        """Delete a token from memory and, without waiting, from the keyring."""
        with self._lock:
            self._this_run.pop(entry, None)
            if not self._uses_keyring:
                return
            self._gone.add(entry)
            delete = partial(system_keyring.delete, entry)
            done = partial(self._on_deleted, entry)
            self._writer.begin("delete the sign-in", delete, done)

    def _on_deleted(self, entry: str, is_deleted: bool) -> None:
        if not is_deleted:
            self.not_deleted()
            return
        with self._lock:  # anything found from now on was stored by another program
            self._gone.discard(entry)

    def finish(self, seconds: float) -> bool:
        """Wait for the keyring to finish its changes. False on time-out."""
        return self._writer.finish(seconds)

    def close(self, seconds: float) -> None:
        """As `finish`; no callback is called afterwards."""
        self.finish(seconds)
        self.not_kept = self.not_deleted = _nothing


def look_up(entry: str, cancellation: Cancellation, *, quietly: bool) -> Secret | NotFound:
    """The secret that the keyring has for an entry; see RefreshTokens.get."""

    def find() -> Secret | NotFound:
        if quietly and not _is_quiet():
            return NotFound.LOCKED
        return system_keyring.look_up(entry) or NotFound.NOTHING

    try:
        return call_detached(find, system_keyring.KEYRING_SECONDS, cancellation)
    except (TimeoutError, Canceled):
        return NotFound.LOCKED
    except Exception as error:  # noqa: BLE001  back ends raise any exception
        _log.info("The keyring gave nothing of a sign-in: %s", type(error).__name__)
        return NotFound.LOCKED if _is_locked(error) else NotFound.NOTHING


def _is_quiet() -> bool:
    from csr_desktop.sessions.credentials.unlocked_keyring import is_quiet

    return is_quiet(system_keyring.system_keyring())


def _store(entry: str, token: Secret) -> None:
    try:
        system_keyring.store(entry, token)
    except Exception as error:
        if not _is_locked(error):  # otherwise it would ask a second time
            with suppress(Exception):  # the stored token is outdated and would be refused
                system_keyring.delete(entry)
        raise


def _is_locked(error: Exception) -> bool:
    from keyring.errors import KeyringLocked

    return isinstance(error, KeyringLocked)


def _nothing() -> None:
    """The callback when there is no listener."""
