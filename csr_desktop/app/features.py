"""The background threads, and one controller for each feature of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.site.attempt_site import site_of
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.system.paths import Paths
from csr_desktop.ui.desktop.controller import DesktopController
from csr_desktop.ui.desktop.window_geometry import WindowGeometry, write_text
from csr_desktop.ui.hand_over.controller import HandOverController
from csr_desktop.ui.history.controller import HistoryController
from csr_desktop.ui.links.controller import LinkController
from csr_desktop.ui.live.controller import LiveController
from csr_desktop.ui.outcome.fixes import Fix
from csr_desktop.ui.preferences.controller import PreferencesController
from csr_desktop.ui.presets.controller import PresetsController
from csr_desktop.ui.presets.repeat_last_controller import RepeatLastController
from csr_desktop.ui.window.main_window import MainWindow
from csr_desktop.ui.window.suggestions_controller import SuggestionsController


class Features(QObject):
    """Adds the features to a window that is already painted. Not imported before the first paint.

    Signals:
        settings_changed(Settings): the rep has changed something in the preferences.
    """

    settings_changed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        paths: Paths,
        geometry: WindowGeometry,
        *,
        settings: Settings,
        is_demo: bool,
    ) -> None:
        """`is_demo`: the window is the demo's. Call `build` next."""
        super().__init__()
        self._window = window
        self._paths = paths
        self._geometry = geometry
        self._is_demo = is_demo
        self._is_open = False
        self.settings = settings
        self.background = background

    def build(self) -> Iterator[None]:
        """Create and start everything, step by step."""
        window, background = self._window, self.background
        yield from window.finish_setup(background, with_tour=not self._paths.tour.exists())
        if self._is_demo:
            window.tour.ended.connect(self._keep_tour_ended)
        yield
        form_parts = (background, window.menu, window.form, window.sites, window.notice)
        self.presets = PresetsController(*form_parts, chips=window.preset_chips)
        self.presets.first_read.connect(window.press_early_keys)
        yield
        repeat_last = RepeatLastController(*form_parts)
        self.suggestions = SuggestionsController(background, window.form, window.sites)
        yield
        self.hand_over = HandOverController(background, window.outcome, window.recent, window.sites)
        yield
        self.links = LinkController(window, background)
        yield
        self.history = HistoryController(background, window.menu, window.sites, window.keys, window)
        window.recent.all_asked.connect(self.history.open)
        window.closed.connect(self.history.finish)
        self.history.show_asked.connect(window.recents.show_again)
        self.history.invitation_asked.connect(self.hand_over.copy_invitation)
        self.hand_over.invitation_copied.connect(self.history.show_invitation_copied)
        self.history.forgotten.connect(window.recents.forget)
        self.history.forgotten.connect(repeat_last.forget)
        self.live = LiveController(
            background, window.menu, window.sites, window.sign_in, window, keys=window.keys
        )
        yield
        self.desktop = DesktopController(window, background, self._paths, self._geometry)
        yield
        self._build_preferences()
        yield
        self._apply_settings(self.settings)
        background.opened.connect(self._on_opened)

    @Slot()
    def _keep_tour_ended(self) -> None:
        """The demo starts without it from now on. If it can't be saved, the tour is shown again."""
        path = self._paths.tour
        self.background.write(lambda *_: write_text(path, "\n"))

    def _build_preferences(self) -> None:
        window = self._window
        self.preferences = PreferencesController(
            window,
            self.background,
            window.menu,
            window.sites,
            window.sign_in,
            settings=self.settings,
            is_demo=self._is_demo,
        )
        window.outcome.problem.fix_asked.connect(self._on_fix_asked)
        window.closing.unsaved += [window.sites, self.preferences]
        self.preferences.settings_changed.connect(self._apply_settings)
        self.preferences.settings_changed.connect(self.settings_changed)
        self.preferences.not_saved.connect(window.notice.say)
        self.preferences.forget_values_asked.connect(self.suggestions.forget_all)
        self.suggestions.all_forgotten.connect(self.preferences.show_forgotten)
        self.suggestions.not_forgotten.connect(window.notice.say)
        self.desktop.always_on_top_chosen.connect(self.preferences.keep_always_on_top)
        self.hand_over.join_page_wanted.connect(self.preferences.edit_join_page)
        self.hand_over.hint_dismissed.connect(self.preferences.dismiss_join_page_hint)

    def open(self) -> None:
        """Read the sites and the journal."""
        self.background.open()
        self.presets.read()  # before the site is measured, which may take long

    @Slot(object)
    def _apply_settings(self, settings: Settings) -> None:
        """Apply the rep's and the administrator's settings."""
        preferences = settings.preferences
        self.settings = settings
        self._window.apply_settings(settings)
        self.desktop.set_preferences(preferences)
        self._window.menu.always_on_top.setEnabled(not settings.is_locked("always_on_top"))
        self.suggestions.set_wanted(wanted=preferences.remember_codes)
        if self._is_open:
            self.background.prune_history(preferences.keep_sessions_days)
        self.hand_over.set_preferences(
            rep_name=preferences.rep_name,
            invitation_language=preferences.invitation_language,
            invitations=preferences.invitations,
            join_page_hint=preferences.join_page_hint,
        )

    @Slot(object)
    def _on_fix_asked(self, fix: Fix) -> None:
        """Open the settings that the failure on the card is about."""
        attempt = self._window.outcome.attempt
        if fix is Fix.NETWORK_SETTINGS:
            self.preferences.open_network()
        elif fix is Fix.EDIT_SITE and attempt is not None:
            site = site_of(attempt, self._window.sites.sites)
            self.preferences.edit_site(site.name if site is not None else attempt.site)

    @Slot()
    def _on_opened(self) -> None:
        self._is_open = True
        self.background.prune_history(self.settings.preferences.keep_sessions_days)
