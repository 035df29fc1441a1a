"""The background, and one controller for each thing that the window can do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.command_line import Options
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.system.day import start_of_today
from csr_desktop.system.paths import Paths
from csr_desktop.ui.desktop.controller import DesktopController
from csr_desktop.ui.desktop.window_geometry import WindowGeometry
from csr_desktop.ui.hand_over.controller import HandOverController
from csr_desktop.ui.history.controller import HistoryController
from csr_desktop.ui.links.controller import LinkController
from csr_desktop.ui.live.controller import LiveController
from csr_desktop.ui.preferences.controller import PreferencesController
from csr_desktop.ui.presets.controller import PresetsController
from csr_desktop.ui.presets.repeat_last_controller import RepeatLastController
from csr_desktop.ui.window.main_window import MainWindow
from csr_desktop.ui.window.suggestions_controller import SuggestionsController
from csr_desktop.wiring import build_history, build_services


class Features(QObject):
    """Furnishes a window that is painted already. This module is not on the way to that paint.

    Signals:
        settings_changed(Settings): the rep has changed something in the preferences.
    """

    settings_changed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        paths: Paths,
        geometry: WindowGeometry,
        files: SettingsFiles,
        options: Options,
    ) -> None:
        """`files` are loaded; `options` say whether the window is the demo's."""
        super().__init__()
        self._window = window
        self._geometry = geometry
        self._is_open = False
        build = partial(build_services, paths, files, demo=options.demo, debug=options.debug)
        self.background = Background(build, start_of_today, partial(build_history, paths))
        window.finish_setup(self.background, is_demo=options.demo, site_name=options.site)
        self._build(paths, files.settings, is_demo=options.demo)
        self._apply_settings(files.settings)
        self.background.opened.connect(self._on_opened)

    def _build(self, paths: Paths, settings: Settings, *, is_demo: bool) -> None:
        window, background = self._window, self.background
        form_parts = (background, window.menu, window.form, window.sites, window.notice)
        self.presets = PresetsController(*form_parts)
        repeat_last = RepeatLastController(*form_parts)
        self.suggestions = SuggestionsController(background, window.form, window.sites)
        self.hand_over = HandOverController(background, window.outcome, window.recent, window.sites)
        self.links = LinkController(window, background)
        self.history = HistoryController(background, window.menu, window.sites, window)
        window.recent.all_asked.connect(self.history.open)
        window.closed.connect(self.history.save_note)
        self.history.show_asked.connect(window.recents.show_again)
        self.history.forgotten.connect(window.recents.forget)
        self.history.forgotten.connect(repeat_last.forget)
        self.live = LiveController(background, window.menu, window.sites, window)
        self.desktop = DesktopController(window, background, paths, self._geometry)
        self.preferences = PreferencesController(
            window, background, window.menu, window.sites, settings=settings, is_demo=is_demo
        )
        window.closing.unsaved += [window.sites, self.preferences]
        self.preferences.settings_changed.connect(self._apply_settings)
        self.preferences.settings_changed.connect(self.settings_changed)
        self.preferences.not_saved.connect(window.notice.say)
        self.preferences.forget_values_asked.connect(self.suggestions.forget_all)
        self.suggestions.all_forgotten.connect(self.preferences.show_forgotten)
        self.suggestions.not_forgotten.connect(window.notice.say)
        self.desktop.always_on_top_chosen.connect(self.preferences.keep_always_on_top)

    def open(self) -> None:
        """Have the sites and the journal read."""
        self.background.open()
        self.presets.read()  # before the site is measured, which may take its time

    @Slot(object)
    def _apply_settings(self, settings: Settings) -> None:
        """Follow the rep's and the administrator's choices."""
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
        )

    @Slot()
    def _on_opened(self) -> None:
        self._is_open = True
        self.background.prune_history(self.settings.preferences.keep_sessions_days)
