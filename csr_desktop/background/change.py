"""A change to saved data, which its caller can withdraw until it starts."""

from __future__ import annotations

import threading


class Change:
    """One change: it either starts or is withdrawn, whichever comes first. For two threads.

    A dialog keeps the one that it has requested, so it can tell its answer from a late one.
    """

    def __init__(self) -> None:
        self._is_decided = threading.Lock()  # never released

    def begin(self) -> bool:
        """Start. False: it was withdrawn and must not be done."""
        return self._is_decided.acquire(blocking=False)

    def withdraw(self) -> bool:
        """Withdraw. False: it has started, or was done; its answer still comes."""
        return self._is_decided.acquire(blocking=False)
