"""The window that is open, its background, and everything that the window can do."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from csr_desktop.background import Background
from csr_desktop.building import build_history, build_services
from csr_desktop.command_line import Options
from csr_desktop.faults_hook import Faults
from csr_desktop.garbage import GarbageCollector
from csr_desktop.places import Places, close_log, find_places
from csr_desktop.sessions.link import Link
from csr_desktop.sessions.preferences import Settings
from csr_desktop.sessions.settings_files import SettingsFiles
from csr_desktop.single_instance import Request
from csr_desktop.ui.hand_over_controller import HandOverController
from csr_desktop.ui.history_controller import HistoryController
from csr_desktop.ui.link_controller import LinkController
from csr_desktop.ui.live_controller import LiveController
from csr_desktop.ui.main_window import MainWindow
from csr_desktop.ui.manners_controller import MannersController
from csr_desktop.ui.preferences_controller import PreferencesController
from csr_desktop.ui.presets_controller import PresetsController
from csr_desktop.ui.same_again_controller import SameAgainController
from csr_desktop.ui.suggestions_controller import SuggestionsController


class Desktop(QObject):
    """Opens the window of the sites or of the demo, and ends it.

    Signals:
        demo_opened(Path): the window is the demo's from now on; the path is its journal's.
        settings_changed(Settings): the rep has changed something in the preferences.
    """

    demo_opened = Signal(object)
    settings_changed = Signal(object)

    def __init__(self, options: Options) -> None:
        super().__init__()
        self.faults = Faults()
        self._garbage = GarbageCollector()
        self._options = options
        self._is_open = False
        self._open(demo=options.demo)
        if options.link:
            self.links.take(options.link)

    def _open(self, *, demo: bool) -> None:
        places = find_places(demo=demo)
        files = SettingsFiles(places.preferences, places.policies)
        settings, _ = files.load()  # 1 ms; mistakes are said once the window is there
        build = partial(build_services, places, files, demo=demo, debug=self._options.debug)
        self.background = Background(build, _start_of_today, partial(build_history, places))
        self.window = MainWindow(self.background, is_demo=demo, site_name=self._options.site)
        self._furnish(places, settings, is_demo=demo)
        self._heed(settings)
        self.window.demo_asked.connect(self._on_demo_asked)
        self.faults.happened.connect(self.window.show_fault)
        self.background.opened.connect(self._on_opened)
        self.background.opened.connect(self._garbage.collect_soon)
        self.background.recent_read.connect(self._garbage.collect_soon)
        self.manners.restore_place()
        self.window.show()
        self.background.open()
        self.presets.read()  # before the site is measured, which may take its time

    def _furnish(self, places: Places, settings: Settings, *, is_demo: bool) -> None:
        """One controller for each thing that the window can do beside creating a session."""
        window, background = self.window, self.background
        form_parts = (background, window.menu, window.form, window.sites, window.notice)
        self.presets = PresetsController(*form_parts)
        same_again = SameAgainController(*form_parts)
        self.suggestions = SuggestionsController(background, window.form)
        self.hand_over = HandOverController(background, window.outcome, window.recent, window.sites)
        self.links = LinkController(window, background)
        self.history = HistoryController(background, window.menu, window.sites, window)
        self.history.show_asked.connect(window.show_again)
        self.history.forgotten.connect(window.forget)
        self.history.forgotten.connect(same_again.forget)
        self.live = LiveController(background, window.menu, window.sites, window)
        self.manners = MannersController(window, background, places)
        self.preferences = PreferencesController(
            window, background, window.menu, window.sites, settings=settings, is_demo=is_demo
        )
        self.preferences.settings_changed.connect(self._heed)
        self.preferences.settings_changed.connect(self.settings_changed)
        self.preferences.forget_values_asked.connect(self.suggestions.forget_all)
        self.manners.always_on_top_chosen.connect(self.preferences.keep_always_on_top)

    @Slot(object)
    def _heed(self, settings: Settings) -> None:
        """Follow the rep's and the administrator's choices."""
        preferences = settings.preferences
        self.settings = settings
        self.window.heed(settings)
        self.manners.set_preferences(preferences)
        self.window.menu.always_on_top.setEnabled(not settings.is_locked("always_on_top"))
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

    @Slot()
    def _on_demo_asked(self) -> None:
        old_window, old_background = self.window, self.background
        self._is_open = False
        self._open(demo=True)
        old_window.close()
        old_background.close()
        old_window.deleteLater()  # not by the garbage collector, which knows no order and no thread
        self.demo_opened.emit(find_places(demo=True).journal)

    @Slot(str)
    def on_link_opened(self, link: str) -> None:
        """The system hands a link to this program."""
        self.links.come_to_the_front("")
        self.links.take(link)

    @Slot(object)
    def on_asked(self, request: Request) -> None:
        """Another start of the program hands over to this one."""
        self.links.come_to_the_front(request.token)
        if request.problem:
            self.links.refuse(request.problem)
        elif request.link:
            self.links.take(request.link)
        elif request.site:
            self.links.apply(Link(request.site))

    @Slot()
    def end(self) -> None:
        """The system wants the program to end: no question, exit status 0."""
        self.window.end()
        QApplication.exit(0)

    def close(self) -> bool:
        """Stop the background; False when it did not stop in time."""
        stopped = self.background.close()
        if isValid(self.window):
            delete(self.window)
        close_log()
        return stopped


def _start_of_today() -> datetime:
    return datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
