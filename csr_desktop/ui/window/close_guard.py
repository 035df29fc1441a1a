"""Leaving the window: a question where something would be lost by it; by the system, never."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.background import Background
from csr_desktop.ui.widgets.clipboard import is_only_here
from csr_desktop.ui.widgets.question import Question, Wording
from csr_desktop.ui.widgets.window_state import bring_to_front


class Unsaved(Protocol):
    """Another window with what the rep typed."""

    @property
    def has_unsaved(self) -> bool:
        """Whether something would be lost; what can be saved is on its way from here on."""
        ...

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing is lost by it, or the rep has given that up: they are asked."""
        ...


class CloseGuard(QObject):
    """Knows whether the window may go now, and what comes after it."""

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._is_ending = False
        self.unsaved: list[Unsaved] = []
        """Asked in this order, each once."""
        self.question = Question()

    def may_close(self) -> bool:
        """Whether nothing is lost by it; where something is, the rep is asked."""
        is_unsaved = [
            each.has_unsaved for each in self.unsaved
        ]  # a log-out, too, saves what it can
        if self._is_ending:
            return True
        if not (self._background.is_creating or any(is_unsaved) or is_only_here()):
            return True
        self.leave(self._leave_clipboard)
        return False

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then`, which ends this window, once nothing is lost by it or the rep agrees."""
        if not self._background.is_creating:
            self._leave_unsaved(self.unsaved, then)
            return
        bring_to_front(self._window)  # closed from the task bar or the tray, it may not be seen
        self.question.ask(self._wording, partial(self._leave_unsaved, self.unsaved, then))

    def _wording(self) -> Wording:
        return Wording(
            self.tr("A request is out"),
            yes=self.tr("Close an&yway"),
            no=self.tr("Stay"),
            details=self.tr(
                "Whether it makes a session can't be told before its answer is here. If you close "
                "now, CSR Desktop says so at its next start, and can check with the site."
            ),
        )

    def _leave_unsaved(self, left: Sequence[Unsaved], then: Callable[[], None]) -> None:
        """Each one's question after the other's, then `then`."""
        for place, each in enumerate(left, 1):
            if each.has_unsaved:
                each.leave(partial(self._leave_unsaved, left[place:], then))
                return
        then()

    def _leave_clipboard(self) -> None:
        """The end, unless a copied key would go with it that the rep has not pasted yet."""
        if is_only_here():
            bring_to_front(self._window)
            self.question.ask(self._clipboard_wording, self.end)
        else:
            self.end()

    def _clipboard_wording(self) -> Wording:
        return Wording(
            self.tr("You haven't pasted what you copied"),
            yes=self.tr("Close an&yway"),
            no=self.tr("Stay"),
            details=self.tr(
                "On this desktop, the clipboard may be empty after CSR Desktop closes. Paste first."
            ),
        )

    @Slot()
    def end(self) -> None:
        """Close without a question; the outcome of a request that is out becomes Unknown."""
        self.set_ending(ending=True)
        self._window.close()

    def set_ending(self, *, ending: bool) -> None:
        """Whether the system ends the session: then closing asks nothing."""
        self._is_ending = ending
