"""The window that is open, and its setup, which is finished once it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from csr_desktop.app.excepthook import Faults
from csr_desktop.app.garbage_collector import GarbageCollector
from csr_desktop.app.startup.first_paint import FirstPaint
from csr_desktop.app.startup.input_hold import InputHold
from csr_desktop.command_line import Options
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.desktop.window_geometry import WindowGeometry
from csr_desktop.ui.widgets.window_state import can_stay_on_top, set_on_top
from csr_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from csr_desktop.app.features import Features
    from csr_desktop.app.single_instance.request import Request
    from csr_desktop.background import Background
    from csr_desktop.settings.merged import SettingsFiles
    from csr_desktop.settings.preferences.preferences import Settings


class Desktop(QObject):
    """Opens the window of the sites or of the demo, and ends it.

    The window is painted first, as the rep sees it without a site. All that can be done in it is
    built right after that, or when somebody asks for it.

    Signals:
        setup_finished(): the window is complete; now the sites and the journal are read. Once.
        demo_opened(Path): the window is the demo's from now on; the path is its journal's.
        settings_changed(Settings): the rep has changed something in the preferences.
    """

    setup_finished = Signal()
    demo_opened = Signal(object)
    settings_changed = Signal(object)
    _demo_shown = Signal()

    def __init__(self, options: Options) -> None:
        super().__init__()
        self.faults = Faults()
        self._garbage = GarbageCollector()
        self._options = options
        self._features: Features | None = None
        self._is_set_up = False
        self._look: dict[str, str] = {}
        """Language and appearance of the window that the demo's came from, unless its own."""
        self.first_settings: Settings | None = None
        """Those that count for the first paint; None where nobody has set any."""
        self._demo_shown.connect(self.hold_input, Qt.ConnectionType.QueuedConnection)
        self._open(demo=options.demo)

    def _open(self, *, demo: bool) -> None:
        self._options = self._options._replace(demo=demo)
        self._paths = find_paths(demo=demo)
        self._files: SettingsFiles | None = None
        self.window = MainWindow(is_demo=demo)
        self._geometry = WindowGeometry(self.window, self._paths.window)
        if self._paths.has_settings:
            self._apply_first_settings(self._load_settings())
        self._geometry.restore()
        self._hold = InputHold(self.window)
        self.window.show()
        FirstPaint(self.window).done.connect(self._on_painted)

    def _load_settings(self) -> SettingsFiles:
        if self._files is None:
            from csr_desktop.settings.merged import SettingsFiles

            self._files = SettingsFiles(self._paths.preferences, self._paths.policies)
            self._files.load()  # 1 ms; mistakes are said once the window is there
        return self._files

    def _apply_first_settings(self, files: SettingsFiles) -> None:
        """What the settings say of the first paint."""
        self.first_settings = files.settings
        preferences = files.settings.preferences
        self._geometry.is_wanted = preferences.remember_place
        if can_stay_on_top():
            set_on_top(self.window, on_top=preferences.always_on_top)

    @Slot()
    def _on_painted(self) -> None:
        try:
            self.finish_setup()
        except BaseException:
            QApplication.exit(1)  # a window that can do nothing must not stay
            raise

    def finish_setup(self) -> None:
        """Build what the first paint does without, and begin; once, sooner if it is asked for."""
        if self._features is not None:
            return
        from csr_desktop.app.features import Features

        files = self._load_settings()
        self._features = features = Features(
            self.window, self._paths, self._geometry, files, self._options
        )
        features.settings_changed.connect(self._on_settings_changed)
        self.faults.happened.connect(self.window.show_fault)
        self.window.demo_asked.connect(self._on_demo_asked)
        features.background.opened.connect(self._garbage.collect_soon)
        features.background.recent_read.connect(self._garbage.collect_soon)
        features.background.opened.connect(self._on_opened)  # after all who put something there
        self.faults.happened.connect(self._hold.end)
        features.open()
        if self._options.link:
            features.links.take(self._options.link)
        if not self._is_set_up:
            self._is_set_up = True
            QTimer.singleShot(0, self.setup_finished.emit)  # whoever made this listens by then

    @Slot()
    def _on_opened(self) -> None:
        if not self._hold.was_in_time:
            self.window.form.hold_enter_until_rest()
        self._hold.end()

    @Slot()
    def hold_input(self) -> int | None:
        """Run the event loop until what the rep types has a form to go to.

        Gives the exit status where the program ends instead.
        """
        return self._hold.run()

    @property
    def features(self) -> Features:
        """All that the window can do."""
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
        old_window, old_background = self.window, self.background
        preferences = self.features.settings.preferences
        self._look = {"language": preferences.language, "appearance": preferences.appearance}
        self._features = None
        self._options = self._options._replace(link="")
        self._open(demo=True)
        self.finish_setup()
        old_window.end()  # they were asked before
        old_background.close()
        self._on_settings_changed(self.features.settings)
        old_window.deleteLater()  # not by the garbage collector, which knows no order and no thread
        self.demo_opened.emit(self._paths.journal)
        self._demo_shown.emit()

    @Slot(str)
    def on_link_opened(self, link: str) -> None:
        """The system hands a link to this program."""
        links = self.features.links
        links.come_to_the_front("")
        links.take(link)

    @Slot(object)
    def on_asked(self, request: Request) -> None:
        """Another start of the program hands over to this one."""
        from csr_desktop.sessions.links.link import Link

        links = self.features.links
        links.come_to_the_front(request.token)
        if request.link:
            links.take(request.link_text)
        elif request.site:
            links.apply(Link(request.site))

    @Slot()
    def end(self) -> None:
        """The system wants the program to end: no question, exit status 0."""
        self.window.end()
        QApplication.exit(0)

    def close(self) -> bool:
        """Stop the background; False when it did not stop in time."""
        stopped = self._features is None or self._features.background.close()
        if isValid(self.window):
            delete(self.window)
        if self._features is not None:
            from csr_desktop.system.log import close_log

            close_log()
        return stopped
