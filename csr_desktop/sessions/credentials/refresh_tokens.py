"""Refresh tokens: in the system's keyring, or in memory for this run. Never anywhere else."""

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
    """Why the keyring gave nothing."""

    NOTHING = "nothing"
    LOCKED = "locked"


class RefreshTokens:
    """Finds and keeps one secret for each entry. Blocks: not for the main thread; for any other.

    With `may_store` off nothing is written to the keyring; what is there already is still read.
    `not_kept` and `not_deleted` are called, on another thread, when the keyring did not take or
    did not give up a token: the first at most once in a run.
    """

    def __init__(self, *, may_store: bool = True) -> None:
        self.may_store = may_store
        self.not_kept: Callable[[], None] = _nothing
        self.not_deleted: Callable[[], None] = _nothing
        self._lock = threading.Lock()
        self._this_run: dict[str, Secret] = {}
        self._gone: set[str] = set()  # deleted, though the keyring may still hold them
        self._writer = KeyringWriter()
        self._has_told = False

    def get(
        self, entry: str, cancellation: Cancellation, *, quietly: bool = False
    ) -> Secret | NotFound:
        """The token. Waits for a locked keyring's dialog for 20 s at most.

        `quietly`: nobody is asked, and a keyring that might ask counts as locked.
        """
        with self._lock:
            if entry in self._this_run:
                return self._this_run[entry]
            if entry in self._gone:
                return NotFound.NOTHING
        return look_up(entry, cancellation, quietly=quietly)

    def keep(self, entry: str, token: Secret) -> None:
        """Hold a token, and have the keyring take it. Does not block; see `finish`.

        Until the keyring has taken it, it stays in memory. The one that the keyring holds goes in
        any case: it is no longer good.
        """
        with self._lock:
            self._this_run[entry] = token
            self._gone.discard(entry)
            if self.may_store:
                store = partial(_store, entry, token)
                done = partial(self._on_stored, entry, token)
                self._writer.begin("take the sign-in", store, done)

    def _on_stored(self, entry: str, token: Secret, is_stored: bool) -> None:
        with self._lock:
            if is_stored:
                if self._this_run.get(entry) == token:  # no other came meanwhile
                    del self._this_run[entry]
                return
            has_told, self._has_told = self._has_told, True
        if not has_told:
            self.not_kept()

    def is_kept(self, entry: str) -> bool:
        """Whether the keyring holds the token, and not this run alone."""
        with self._lock:
            if entry in self._this_run or entry in self._gone:
                return False
        return isinstance(look_up(entry, Cancellation(), quietly=False), Secret)

    def delete(self, entry: str) -> None:
        """Take a token out of memory, and out of the keyring without waiting."""
        with self._lock:
            self._this_run.pop(entry, None)
            self._gone.add(entry)
            delete = partial(system_keyring.delete, entry)
            done = partial(self._on_deleted, entry)
            self._writer.begin("delete the sign-in", delete, done)

    def _on_deleted(self, entry: str, is_deleted: bool) -> None:
        if not is_deleted:
            self.not_deleted()
            return
        with self._lock:  # what is there from now on, another program has put there
            self._gone.discard(entry)

    def finish(self, seconds: float) -> bool:
        """Wait for the keyring to do what it was told; False when it took longer."""
        return self._writer.finish(seconds)

    def close(self, seconds: float) -> None:
        """As `finish`; afterwards nobody is told any more."""
        self.finish(seconds)
        self.not_kept = self.not_deleted = _nothing


def look_up(entry: str, cancellation: Cancellation, *, quietly: bool) -> Secret | NotFound:
    """What the keyring has under an entry; see RefreshTokens.get."""

    def find() -> Secret | NotFound:
        if quietly and not _is_quiet():
            return NotFound.LOCKED
        return system_keyring.look_up(entry) or NotFound.NOTHING

    try:
        return call_detached(find, system_keyring.KEYRING_SECONDS, cancellation)
    except (TimeoutError, Canceled):
        return NotFound.LOCKED
    except Exception as error:  # noqa: BLE001  back ends raise what they like
        _log.info("The keyring gave nothing of a sign-in: %s", type(error).__name__)
        return NotFound.LOCKED if _is_locked(error) else NotFound.NOTHING


def _is_quiet() -> bool:
    from csr_desktop.sessions.credentials.unlocked_keyring import is_quiet

    return is_quiet(system_keyring.system_keyring())


def _store(entry: str, token: Secret) -> None:
    try:
        system_keyring.store(entry, token)
    except Exception as error:
        if not _is_locked(error):  # else it would ask a second time
            with suppress(Exception):  # what it holds is of an earlier time, and would be refused
                system_keyring.delete(entry)
        raise


def _is_locked(error: Exception) -> bool:
    from keyring.errors import KeyringLocked

    return isinstance(error, KeyringLocked)


def _nothing() -> None:
    """Nobody wants to know."""
