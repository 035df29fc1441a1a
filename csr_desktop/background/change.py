"""A change of what is kept, which whoever asked for it may call off until it begins."""

from __future__ import annotations

import threading


class Change:
    """One change: it either begins or is called off, whichever comes first. For two threads.

    A dialog keeps the one that it has asked for, and so knows its own answer from a late one.
    """

    def __init__(self) -> None:
        self._is_decided = threading.Lock()  # never released

    def begin(self) -> bool:
        """False: it was called off, and must not be done."""
        return self._is_decided.acquire(blocking=False)

    def call_off(self) -> bool:
        """False: it has begun, or was done; then its answer still comes."""
        return self._is_decided.acquire(blocking=False)
