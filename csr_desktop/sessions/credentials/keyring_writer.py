"""Changes to the keyring that run in the background."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from csr_desktop.sessions.credentials import system_keyring
from csr_desktop.webex.cancellation import Cancellation, call_detached

_log = logging.getLogger(__name__)


class KeyringWriter:
    """Makes one change after another on separate threads, each within 20 s.

    A keyring's dialog can stay open indefinitely; neither the next click nor Stop waiting may wait
    for it.
    """

    def __init__(self) -> None:
        self._last: threading.Thread | None = None

    def begin(self, what: str, change: Callable[[], None], done: Callable[[bool], None]) -> None:
        """Start a change and return at once; `done` is called on another thread with its success.

        `what` describes the change for the log if it fails.
        """
        before = self._last

        def run() -> None:
            if before is not None:
                before.join()
            done(_worked(what, change))

        self._last = threading.Thread(target=run, name="csr-desktop-keyring", daemon=True)
        self._last.start()

    def finish(self, seconds: float) -> bool:
        """Wait for the changes that were started. False on time-out."""
        if self._last is None:
            return True
        self._last.join(seconds)
        return not self._last.is_alive()


def _worked(what: str, change: Callable[[], None]) -> bool:
    try:
        call_detached(change, system_keyring.KEYRING_SECONDS, Cancellation())
    except Exception as error:  # noqa: BLE001  back ends raise any exception
        _log.warning("The keyring did not %s: %s", what, type(error).__name__)
        return False
    return True
