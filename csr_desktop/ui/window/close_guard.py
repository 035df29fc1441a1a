"""Closing the window: asks if something would be lost, but never when the system ends."""

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
    """Another window with unsaved input."""

    @property
    def has_unsaved(self) -> bool:
        """Whether something would be lost; this starts saving what can be saved."""
        ...

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` once nothing would be lost, or the rep agrees to discard it."""
        ...


class CloseGuard(QObject):
    """Decides whether the window may close now, and what happens next."""

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._is_ending = False
        self.unsaved: list[Unsaved] = []
        """Asked in this order, each once."""
        self.question = Question()

    def may_close(self) -> bool:
        """Whether nothing would be lost; otherwise the rep is asked."""
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
        """Call `then`, which closes this window, once nothing would be lost or the rep agrees."""
        if not self._background.is_creating:
            self._leave_unsaved(self.unsaved, then)
            return
        bring_to_front(self._window)  # closed from the task bar or the tray, it may not be visible
        self.question.ask(self._wording, partial(self._leave_unsaved, self.unsaved, then))

    def _wording(self) -> Wording:
        return Wording(
            self.tr("Still waiting for the site"),
            yes=self.tr("Close an&yway"),
            no=self.tr("Keep &waiting"),
            details=self.tr(
                "The site hasn't answered yet, so the session isn't confirmed. If you "
                "close now, you can check it the next time you open CSR Desktop."
            ),
        )

    def _leave_unsaved(self, left: Sequence[Unsaved], then: Callable[[], None]) -> None:
        """Each one's question after the other, then `then`."""
        for place, each in enumerate(left, 1):
            if each.has_unsaved:
                each.leave(partial(self._leave_unsaved, left[place:], then))
                return
        then()

    def _leave_clipboard(self) -> None:
        """Close, but ask first if a copied key would be lost that the rep has not pasted yet."""
        if is_only_here():
            bring_to_front(self._window)
            self.question.ask(self._clipboard_wording, self.end)
        else:
            self.end()

    def _clipboard_wording(self) -> Wording:
        return Wording(
            self.tr("You haven't pasted what you copied"),
            yes=self.tr("Close an&yway"),
            no=self.tr("Keep &window open"),
            details=self.tr(
                "On this desktop, the clipboard may be empty after CSR Desktop closes. Paste first."
            ),
        )

    @Slot()
    def end(self) -> None:
        """Close without asking; the outcome of a create in progress becomes Unknown."""
        self.set_ending(ending=True)
        self._window.close()

    def set_ending(self, *, ending: bool) -> None:
        """Whether the system is ending the user's session: closing then asks nothing."""
        self._is_ending = ending
