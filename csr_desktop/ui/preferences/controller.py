"""Preferences: opens the window, saves changes and applies them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.background import Background
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.menu.main_menu import MainMenu
from csr_desktop.ui.sign_in.controller import SignInController
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.widgets.window_state import bring_to_front

if TYPE_CHECKING:
    from csr_desktop.sessions.site.manage import NotSaved
    from csr_desktop.ui.preferences.sites_page_controller import SitesPageController
    from csr_desktop.ui.preferences.window import PreferencesWindow
    from csr_desktop.webex.secret import Secret

_PATIENCE = 2500  # milliseconds; as long as closing waits for what is being written


class PreferencesController(QObject):
    """Opens the one window, saves the rep's changes, and announces new settings.

    Signals:
        settings_changed(Settings): the effective settings have changed.
        forget_values_asked(): clear the suggestions for tracking codes.
        not_saved(str): why a change was not made whose window is closed.
    """

    settings_changed = Signal(object)
    forget_values_asked = Signal()
    not_saved = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        background: Background,
        menu: MainMenu,
        sites: SitesController,
        sign_in: SignInController,
        *,
        settings: Settings,
        is_demo: bool,
    ) -> None:
        """`parent` is the window to open over; `settings` are the effective ones at the start."""
        super().__init__(parent)
        self._parent = parent
        self._background = background
        self._sites = sites
        self._sign_in = sign_in
        self._is_demo = is_demo
        self._out = 0
        self._has_changes = False
        self._then: Callable[[], None] | None = None  # once nothing is lost by it
        self.settings = settings
        self.window: PreferencesWindow | None = None
        self._sites_page: SitesPageController | None = None
        sites.changed.connect(self._on_window_sites_changed)
        menu.preferences.triggered.connect(self.open)
        menu.offer(menu.preferences)

    @Slot()
    def open(self) -> None:
        """Show the window; an open one comes to the front."""
        if self.window is None:
            self.window = self._make_window()
        bring_to_front(self.window)

    def open_network(self) -> None:
        """Show the window with the network settings."""
        self.open()
        if self.window is not None:
            self.window.turn_to(self.window.network)

    def edit_site(self, name: str, at: str = "") -> None:
        """Show the window with its sites, and the editor of this one, in the field `at`."""
        self.open()
        if self.window is not None and self._sites_page is not None:
            self.window.turn_to(self.window.sites)
            self._sites_page.edit(name, at)

    @Slot(str)
    def edit_join_page(self, site: str) -> None:
        """Show the editor of this site, in the field for its join page."""
        self.edit_site(site, "join_address")

    @property
    def has_unsaved(self) -> bool:
        """See close_guard.Unsaved."""
        return self.window is not None and self.window.has_unsaved

    def leave(self, then: Callable[[], None]) -> None:
        """See close_guard.Unsaved. Stops waiting if the disk does not answer."""
        self._then = then
        if self.window is not None:
            self.window.leave(self._leave)
            QTimer.singleShot(_PATIENCE, self, self._on_patience_over)
        else:
            self._leave()

    @Slot()
    def _on_patience_over(self) -> None:
        is_asked = self.window is not None and self.window.question.isVisible()
        if self._out and not is_asked:
            self._leave()

    def _leave(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _make_window(self) -> PreferencesWindow:
        # Not on the start path: on most days it is never opened.
        from csr_desktop.ui.preferences.sites_page_controller import SitesPageController
        from csr_desktop.ui.preferences.window import PreferencesWindow

        window = PreferencesWindow(self._parent, is_demo=self._is_demo)
        window.setModal(False)
        controller = SitesPageController(window.sites, self._background, self, self._sign_in)
        window.show_settings(self.settings)
        window.changed.connect(self._on_changed)
        window.behavior.forget_values_asked.connect(self.forget_values_asked)
        window.network.proxy_password_given.connect(self._on_proxy_password_given)
        window.finished.connect(controller.stop)
        window.finished.connect(self._on_finished)
        controller.show_first(self._sites.sites)
        self._sites_page = controller
        self._check_certificate()
        return window

    def _check_certificate(self) -> None:
        """The certificate's file may be missing or expired since it was selected."""
        from csr_desktop.sessions.preferences import certificate_wrong

        path = self.settings.preferences.client_certificate
        if path:
            self._background.write(lambda *_: certificate_wrong(path), self._on_certificate_checked)

    @Slot(object)
    def _on_certificate_checked(self, problem: NotSaved | None) -> None:
        if problem is not None and self.window is not None:
            self.window.show_not_saved(problem)

    @Slot()
    def _on_finished(self) -> None:
        self.window = self._sites_page = None  # it deletes itself

    @Slot(str)
    def show_forgotten(self, problem: str) -> None:
        """The result of `forget_values_asked`; '' on success."""
        if self.window is not None:
            self.window.behavior.show_forgotten(problem)
        elif problem:
            self.not_saved.emit(problem)

    @Slot(bool)
    def keep_always_on_top(self, on_top: bool) -> None:
        """Save what was chosen in the menu."""
        self._on_changed({"always_on_top": on_top})

    @Slot()
    def dismiss_join_page_hint(self) -> None:
        """Save that the hint was dismissed."""
        self._on_changed({"join_page_hint": False})

    @Slot(object)
    def set_settings(self, settings: Settings) -> None:
        """Apply changed settings from any source."""
        self.settings = settings
        if self.window is not None and not self._out:
            self.window.show_settings(settings)

    @Slot(object)
    def _on_changed(self, changes: dict[str, object]) -> None:
        from csr_desktop.sessions.preferences import save_settings

        self._out += 1
        self._show_saving()
        self._background.write(
            partial(save_settings, changes),
            partial(self._on_saved, tuple(changes)),
            partial(self._on_save_failed, tuple(changes)),
        )

    def _on_saved(self, keys: tuple[str, ...], result: Settings | NotSaved) -> None:
        self._out -= 1
        if isinstance(result, Settings):
            self._has_changes = True
            self._take(result)
        else:
            self._say_not_saved(keys, result)  # first: what was typed then stays
            self._take(result.settings or self.settings)
        self._show_saving()
        self._tell()

    def _take(self, settings: Settings) -> None:
        """Apply settings; the connection settings only after a create in progress."""
        is_other_way = _way_of(settings) != _way_of(self.settings)
        self.set_settings(settings)
        if is_other_way:
            from csr_desktop.sessions.preferences import apply_network

            self._background.ask(partial(apply_network, settings), self._on_way_changed)

    def _on_way_changed(self, _: None) -> None:
        self._background.measure_anew()
        self._sites.measure_anew()

    def _say_not_saved(self, keys: tuple[str, ...], problem: NotSaved) -> None:
        """At its row, or in the main window if the preferences are closed."""
        if self.window is not None:
            self.window.show_not_saved(problem, keys)
            return
        words = self.tr("Couldn't save preferences: {0}").format(problem.sentence)
        self.not_saved.emit(words)

    def _show_saving(self) -> None:
        if self.window is not None:
            self.window.set_saving(saving=self._out > 0)

    def _tell(self) -> None:
        """Announce settings when no change is pending: the first of two would undo the second."""
        if self._has_changes and not self._out:
            self._has_changes = False
            self.settings_changed.emit(self.settings)

    def _on_save_failed(self, keys: tuple[str, ...]) -> None:
        from csr_desktop.sessions.site.manage import not_saved_by_fault

        self._on_saved(keys, not_saved_by_fault())

    @Slot(object)
    def _on_proxy_password_given(self, password: Secret) -> None:
        from csr_desktop.sessions.preferences import set_proxy_password

        if self.window is None:
            return
        site = self._sites.picked_site
        url = site.url if site is not None else "https://webex.com/"
        keep = self.settings.preferences.store_passwords
        self._background.ask(
            partial(set_proxy_password, url, password, keep=keep),
            self.window.network.proxy_password.show_kept,  # of no later window
        )

    @Slot()
    def _on_window_sites_changed(self) -> None:
        """The main window's sites have changed."""
        if self.window is None or self._sites_page is None or self._is_demo:
            return
        if self.window.sites.now.sites != self._sites.sites:
            self._sites_page.read_sites()

    def show_kept_sites(self, sites: Sequence[Site], renamed: Mapping[str, str]) -> None:
        """See SitesKept."""
        self._sites.set_sites(tuple(sites), renamed)

    def say_not_kept(self, sentence: str) -> None:
        """See SitesKept."""
        self.not_saved.emit(sentence)


def _way_of(settings: Settings) -> tuple[object, ...]:
    """The settings that connections depend on."""
    wanted = settings.preferences
    return wanted.proxy, wanted.proxy_user, wanted.minimum_tls, wanted.client_certificate
