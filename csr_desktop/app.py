"""Builds everything and hands it down by argument; then runs it."""

from __future__ import annotations

import logging
import os
import signal
import sys
import traceback
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from shiboken6 import delete, isValid

from csr_desktop.background import Background
from csr_desktop.building import build_services
from csr_desktop.command_line import Options
from csr_desktop.garbage import GarbageCollector
from csr_desktop.places import Places, close_log, find_places
from csr_desktop.sessions.link import Link
from csr_desktop.sessions.preferences import Settings
from csr_desktop.sessions.settings_files import SettingsFiles
from csr_desktop.single_instance import Request, SingleInstance, request_of
from csr_desktop.ui.application import Application
from csr_desktop.ui.hand_over_controller import HandOverController
from csr_desktop.ui.history_controller import HistoryController
from csr_desktop.ui.link_controller import LinkController
from csr_desktop.ui.live_controller import LiveController
from csr_desktop.ui.main_window import MainWindow
from csr_desktop.ui.presets_controller import PresetsController
from csr_desktop.ui.same_again_controller import SameAgainController
from csr_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from csr_desktop.sessions.history import History

NO_DISPLAY = 2
_LISTEN_AFTER = 200  # milliseconds: after the first paint
_log = logging.getLogger(__name__)


class Faults(QObject):
    """The one hook for unexpected exceptions, of any thread.

    Signals:
        happened(str): the details, on the main thread.
    """

    happened = Signal(str)

    def install(self) -> None:
        """Take over sys.excepthook."""
        sys.excepthook = self._on_exception

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        _log.critical("Unexpected", exc_info=(kind, error, where))
        # Places in the code and the type alone: an exception's text may quote what was typed.
        places = "".join(traceback.format_tb(where))
        self.happened.emit(f"{kind.__name__}\n{places}")


def build_history(places: Places) -> History:
    """What the thread that looks up works with. Called there."""
    from csr_desktop.sessions.history import History

    return History(places.journal)


class Desktop(QObject):
    """Holds the window that is open and its background.

    Signals:
        demo_opened(Path): the window is the demo's from now on; the path is its journal's.
    """

    demo_opened = Signal(object)

    def __init__(self, options: Options) -> None:
        super().__init__()
        self.faults = Faults()
        self._garbage = GarbageCollector()
        self._site = options.site
        self._open(demo=options.demo)
        if options.link:
            self.links.take(options.link)

    def _open(self, *, demo: bool) -> None:
        places = find_places(demo=demo)
        files = SettingsFiles(places.preferences, places.policies)
        self.settings, _ = files.load()  # 1 ms; mistakes are said once the window is there
        build = partial(build_services, places, files, demo=demo)
        self.background = Background(build, _start_of_today, partial(build_history, places))
        self.window = MainWindow(self.background, is_demo=demo, site_name=self._site)
        window = self.window
        parts = (self.background, window.menu, window.form, window.sites, window.notice)
        presets = PresetsController(*parts)
        SameAgainController(*parts)
        self.hand_over = HandOverController(
            self.background, self.window.outcome, self.window.recent, self.window.sites
        )
        self._heed(self.settings)
        self.links = LinkController(self.window, self.background)
        self.history = HistoryController(self.background, window.menu, window.sites, window)
        self.history.show_asked.connect(window.show_again)
        self.live = LiveController(self.background, window.menu, window.sites, window)
        self.window.demo_asked.connect(self._on_demo_asked)
        self.faults.happened.connect(self.window.show_fault)
        self.background.opened.connect(self._garbage.collect_soon)
        self.background.recent_read.connect(self._garbage.collect_soon)
        self.window.show()
        self.background.open()
        presets.read()  # before the site is measured, which may take its time

    @Slot(object)
    def _heed(self, settings: Settings) -> None:
        """Follow the rep's and the administrator's choices."""
        preferences = settings.preferences
        self.settings = settings
        self.window.heed(settings)
        self.hand_over.set_preferences(
            rep_name=preferences.rep_name,
            invitation_language=preferences.invitation_language,
            invitations=preferences.invitations,
        )

    @Slot()
    def _on_demo_asked(self) -> None:
        old_window, old_background = self.window, self.background
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

    def close(self) -> bool:
        """Stop the background; False when it did not stop in time."""
        stopped = self.background.close()
        if isValid(self.window):
            delete(self.window)
        close_log()
        return stopped


def _start_of_today() -> datetime:
    return datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)


def run(options: Options) -> int:
    """Open the window and stay until it is closed; gives the exit status."""
    os.umask(0o077)
    request = request_of(link=options.link, site=options.site)
    application = _make_application()
    instance = SingleInstance()
    if not instance.enter(find_places(demo=options.demo).journal, request):
        return 0
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends the program
    Theme(application)
    desktop = Desktop(options)
    desktop.faults.install()
    instance.asked.connect(desktop.on_asked)
    application.link_opened.connect(desktop.on_link_opened)
    desktop.demo_opened.connect(instance.move)
    QTimer.singleShot(_LISTEN_AFTER, instance.listen)
    status = application.exec()
    instance.close()  # the next start is the first, while this one still closes
    if not desktop.close():
        os._exit(status)  # a thread stuck in the disk or the keyring must not hold the rep up
    return status


def _make_application() -> Application:
    """The application; without a display, one clear line and exit status 2."""
    qInstallMessageHandler(_on_message_without_display)
    application = Application(sys.argv[:1])
    qInstallMessageHandler(None)
    application.setApplicationName("csr-desktop")
    application.setDesktopFileName("csr-desktop")
    return application


def _on_message_without_display(
    kind: QtMsgType, _context: QMessageLogContext, _message: str
) -> None:
    # Qt aborts the process after this message: say it in our words, and leave without a core.
    if kind == QtMsgType.QtFatalMsg:
        os.write(2, b"csr-desktop: there is no display to open a window on.\n")
        os._exit(NO_DISPLAY)
