"""Changes to the keyring that nobody waits for."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from csr_desktop.sessions.credentials import system_keyring
from csr_desktop.webex.cancellation import Cancellation, call_detached

_log = logging.getLogger(__name__)


class KeyringWriter:
    """Does one change after the other on threads of its own, each within 20 s.

    A keyring's dialog can stay open for ever: neither the next press nor Stop waiting may wait
    for it.
    """

    def __init__(self) -> None:
        self._last: threading.Thread | None = None

    def begin(self, what: str, change: Callable[[], None], done: Callable[[bool], None]) -> None:
        """Begin a change and return at once; `done` hears on another thread whether it worked.

        `what` is for the log: what the keyring did not do.
        """
        before = self._last

        def run() -> None:
            if before is not None:
                before.join()
            done(_worked(what, change))

        self._last = threading.Thread(target=run, name="csr-desktop-keyring", daemon=True)
        self._last.start()

    def finish(self, seconds: float) -> bool:
        """Wait for what was begun; False when it took longer."""
        if self._last is None:
            return True
        self._last.join(seconds)
        return not self._last.is_alive()


def _worked(what: str, change: Callable[[], None]) -> bool:
    try:
        call_detached(change, system_keyring.KEYRING_SECONDS, Cancellation())
    except Exception as error:  # noqa: BLE001  back ends raise what they like
        _log.warning("The keyring did not %s: %s", what, type(error).__name__)
        return False
    return True
