"""Signing in with the browser: from a panel's button to the job that continues."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from csr_desktop.background import Background
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.sign_in.panel import SignInPanel
from csr_desktop.ui.widgets.open_in_desktop import open_in_desktop
from csr_desktop.ui.widgets.window_state import bring_to_front
from csr_desktop.webex.faults import Cause, Problem

if TYPE_CHECKING:
    from csr_desktop.ui.widgets.step import Step
    from csr_desktop.webex.oauth.device import DeviceCode

_NOBODY_IS_THERE = frozenset({Cause.STOPPED, Cause.SIGN_IN_EXPIRED})
"""Ends of a sign-in without any action of the rep in the browser."""


class SignInController(QObject):
    """Signs in for the panels of a window, one at a time.

    A panel that is dismissed cancels its sign-in: nothing continues unseen.
    """

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._panel: SignInPanel | None = None  # the one that waits
        self._site: Site | None = None
        background.sign_in_waiting.connect(self._on_waiting)
        background.browser_asked.connect(self._on_browser_asked)
        background.sign_in_ended.connect(self._on_ended)

    def attend(self, panel: SignInPanel, site_of: Callable[[Step], Site | None]) -> None:
        """Handle this panel's requests, for the site that `site_of` returns for its step."""
        panel.begun.connect(partial(self._begin, panel, site_of))
        panel.canceled.connect(partial(self._on_canceled, panel))
        panel.left.connect(partial(self._on_left, panel))
        self._background.sign_in_changed.connect(panel.on_sign_in_changed)

    @Slot()
    def leave(self) -> None:
        """The window is about to close: nothing continues after a sign-in."""
        if self._panel is not None:
            self._panel.dismiss()

    def _begin(
        self, panel: SignInPanel, site_of: Callable[[Step], Site | None], with_code: bool
    ) -> None:
        site = site_of(panel.step) if panel.step is not None else None
        if site is None:
            panel.dismiss()
            return
        before, self._panel, self._site = self._panel, panel, site
        if before is not None and before is not panel:
            before.ask_again()
        panel.show_starting(with_code=with_code)
        self._background.sign_in(site, with_code=with_code)

    def _on_left(self, panel: SignInPanel) -> None:
        if panel is self._panel:
            self._panel = self._site = None
            self._background.cancel_sign_in()

    def _on_canceled(self, panel: SignInPanel) -> None:
        """Nothing continues, even if the rep has signed in at this very moment."""
        self._on_left(panel)
        panel.ask_again()

    @Slot(object, object)
    def _on_waiting(self, site: Site, code: DeviceCode | None) -> None:
        if self._panel is not None and site is self._site and code is not None:
            self._panel.show_code(code)

    @Slot(str)
    def _on_browser_asked(self, address: str) -> None:
        if self._panel is not None:
            self._panel.show_browser(address, is_open=open_in_desktop(address))

    @Slot(object, object)
    def _on_ended(self, site: Site, problem: Problem | None) -> None:
        panel = self._panel
        if panel is None or site is not self._site:
            return
        self._panel = self._site = None
        if problem is None or problem.cause not in _NOBODY_IS_THERE:
            bring_to_front(panel.window())  # the browser is in front of it
        if problem is None:
            panel.finish()
        elif problem.cause is Cause.STOPPED:  # signed out in the meantime
            panel.ask_again()
        else:
            panel.show_problem(problem)
