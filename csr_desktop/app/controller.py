"""The open window, and its setup, which is finished after the first paint."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from csr_desktop.app.excepthook import Faults
from csr_desktop.app.garbage_collector import GarbageCollector
from csr_desktop.app.startup import imports
from csr_desktop.app.startup.first_frame import frame_in_time
from csr_desktop.app.startup.first_paint import FirstPaint
from csr_desktop.app.startup.setup import Setup, Step
from csr_desktop.command_line import Options
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.desktop.window_geometry import WindowGeometry
from csr_desktop.ui.widgets.window_state import can_stay_on_top, set_on_top
from csr_desktop.ui.window.main_window import MainWindow
from csr_desktop.wiring import FirstFrame

if TYPE_CHECKING:
    from csr_desktop.app.features import Features
    from csr_desktop.app.single_instance.request import Request
    from csr_desktop.background import Background
    from csr_desktop.settings.preferences.preferences import Settings


class Desktop(QObject):
    """Opens the window for the sites or the demo, and ends it.

    The window is painted first, with the form that the rep will use. Everything that can be done in
    it is created right after that, step by step, or when it is needed.

    Signals:
        painted(): the first window is on screen, or complete before that. Once.
        setup_finished(): the window is complete; the sites and the journal are read next. Once.
        window_replaced(Path): the demo's or the rep's window was opened; its journal's path.
        settings_changed(Settings): the rep has changed something in the preferences.
    """

    painted = Signal()
    setup_finished = Signal()
    window_replaced = Signal(object)
    settings_changed = Signal(object)

    def __init__(self, options: Options, frame: FirstFrame | None = None) -> None:
        """`frame` is what the first window shows, if it has been read already."""
        super().__init__()
        self.faults = Faults()
        self._garbage = GarbageCollector()
        self._options = options
        self._features: Features | None = None
        self._is_set_up = self._is_painted = False
        self._look: dict[str, str] = {}
        """Language and appearance of the window before the demo's, unless the demo has its own."""
        self._open(demo=options.demo, frame=frame)

    def _open(self, *, demo: bool, frame: FirstFrame | None = None) -> None:
        self._options = self._options._replace(demo=demo)
        self._paths = find_paths(demo=demo)
        frame = frame or frame_in_time(self._paths, demo=demo)
        self._background: Background | None = None
        self.window = MainWindow(
            is_demo=demo,
            sites=frame.sites,
            site_name=self._options.site,
            with_presets=frame.with_presets,
        )
        self._geometry = WindowGeometry(self.window, self._paths.window)
        self._geometry.is_wanted = frame.look.remember_place
        self._geometry.restore()
        if frame.look.always_on_top and can_stay_on_top():
            set_on_top(self.window, on_top=True)
        self.window.show()
        self._setup = Setup(self._steps())
        paint = FirstPaint(self.window)
        paint.done.connect(self._on_painted)
        paint.done.connect(self._setup.start)

    def finish_setup(self) -> None:
        """Do the rest of the setup now, because it is needed."""
        self._setup.finish()

    def _steps(self) -> Iterator[Step]:
        """Everything that the first paint doesn't need.

        One step after another: two threads that import at once only take turns, and keys would wait
        for both.
        """
        yield imports.import_services
        yield from imports.import_features()
        from csr_desktop.app.features import Features
        from csr_desktop.background import Background
        from csr_desktop.settings.merged import SettingsFiles
        from csr_desktop.system.day import start_of_today
        from csr_desktop.wiring import build_history, build_services

        paths, options = self._paths, self._options
        files = SettingsFiles(paths.preferences, paths.policies)
        files.load()  # 1 ms; mistakes are reported once the sites are read
        build = partial(build_services, paths, files, demo=options.demo, debug=options.debug)
        self._background = Background(build, start_of_today, partial(build_history, paths))
        features = Features(
            self.window,
            self._background,
            paths,
            self._geometry,
            settings=files.settings,
            is_demo=options.demo,
        )
        yield from features.build()
        self._begin(features)

    def _begin(self, features: Features) -> None:
        self._features = features
        features.settings_changed.connect(self._on_settings_changed)
        self.faults.happened.connect(self.window.show_fault)
        self.window.demo_asked.connect(self._on_demo_asked)
        self.window.own_sites_asked.connect(self._on_own_sites_asked)
        features.background.opened.connect(self._garbage.collect_soon)
        features.background.recent_read.connect(self._garbage.collect_soon)
        features.open()
        if self._options.link:
            features.links.take(self._options.link)
        if not self._is_set_up:
            self._is_set_up = True
            self.settings_changed.emit(features.settings)  # the first paint has not checked them
            QTimer.singleShot(0, self._on_painted)
            QTimer.singleShot(0, self.setup_finished.emit)  # listeners are connected by then

    @Slot()
    def _on_painted(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    @property
    def features(self) -> Features:
        """All features of the window."""
        self.finish_setup()
        assert self._features is not None  # noqa: S101  the setup is finished
        return self._features

    @property
    def background(self) -> Background:
        """The window's background."""
        return self.features.background

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._look = {k: v for k, v in self._look.items() if k not in settings.origins}
        if self._look:
            from dataclasses import replace

            from msgspec import structs

            seen = structs.replace(settings.preferences, **self._look)
            settings = replace(settings, preferences=seen)
        self.settings_changed.emit(settings)

    @Slot()
    def _on_demo_asked(self) -> None:
        preferences = self.features.settings.preferences
        self._look = {"language": preferences.language, "appearance": preferences.appearance}
        self._replace_window(demo=True)

    @Slot(bool)
    def _on_own_sites_asked(self, adds_one: bool) -> None:
        self._look = {}
        self._replace_window(demo=False)
        if adds_one:
            self.window.sites.ask_for_site()

    def _replace_window(self, *, demo: bool) -> None:
        """Replace the window with that of the demo, or of the rep's own sites."""
        old_window, old_background = self.window, self.background
        self._features = None
        self._options = self._options._replace(
            link="", site=""
        )  # they were for the previous window
        self._open(demo=demo)
        self.finish_setup()
        old_window.end()  # the rep was asked before
        old_background.close()
        self._on_settings_changed(self.features.settings)
        old_window.deleteLater()  # not by the garbage collector, which knows no order and no thread
        self.window_replaced.emit(self._paths.journal)

    @Slot(str)
    def on_link_opened(self, link: str) -> None:
        """Handle a link that the system passes to this program."""
        links = self.features.links
        links.come_to_the_front("")
        links.take(link)

    @Slot(object)
    def on_asked(self, request: Request) -> None:
        """Handle the request of another start of the program."""
        from csr_desktop.sessions.links.link import Link

        links = self.features.links
        links.come_to_the_front(request.token)
        if request.link:
            links.take(request.link_text)
        elif request.site:
            links.apply(Link(request.site))

    @Slot()
    def end(self) -> None:
        """End the program for the system: no question, exit status 0."""
        self.window.end()
        QApplication.exit(0)

    def close(self) -> bool:
        """Stop the background. False if it did not stop in time."""
        self._setup.stop()
        stopped = self._background is None or self._background.close()
        if isValid(self.window):
            delete(self.window)
        if self._features is not None:
            from csr_desktop.system.log import close_log

            close_log()
        return stopped
