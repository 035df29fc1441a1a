"""Builds everything and hands it down by argument; then runs it."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from datetime import datetime
from functools import partial
from platform import python_version
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from csr_desktop import __version__
from csr_desktop.background import Background
from csr_desktop.command_line import Options
from csr_desktop.garbage import GarbageCollector
from csr_desktop.places import Places, close_log, find_places, open_log
from csr_desktop.sessions.services import Services, SiteSource
from csr_desktop.signals import EndSignals
from csr_desktop.ui.main_window import MainWindow
from csr_desktop.ui.manners_controller import MannersController
from csr_desktop.ui.theme import Theme

NO_DISPLAY = 2
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


def build_services(places: Places, *, demo: bool, debug: bool = False) -> Services:
    """What the background thread works with. Called there: this is where the weight is."""
    from csr_desktop.demo_sites import DemoSites
    from csr_desktop.sessions.clients import Clients
    from csr_desktop.sessions.create import CreateSession
    from csr_desktop.sessions.journal import Journal
    from csr_desktop.sessions.passwords import Passwords
    from csr_desktop.sessions.reconcile import CheckWithSite
    from csr_desktop.sessions.sites_file import SitesFile

    open_log(places.log, debug=debug)
    _log.info("CSR Desktop %s, Python %s, Qt %s", __version__, python_version(), qVersion())
    journal, passwords, clients = Journal(places.journal), Passwords(), Clients()
    sites: SiteSource = DemoSites(passwords) if demo else SitesFile(places.sites)
    return Services(
        sites=sites,
        journal=journal,
        passwords=passwords,
        clients=clients,
        create=CreateSession(journal, passwords, clients.of),
        check=CheckWithSite(journal, passwords, clients.of),
    )


class Desktop(QObject):
    """Holds the window that is open and its background."""

    def __init__(self, options: Options) -> None:
        super().__init__()
        self.faults = Faults()
        self._garbage = GarbageCollector()
        self._site = options.site
        self._debug = options.debug
        self._open(demo=options.demo)

    def _open(self, *, demo: bool) -> None:
        places = find_places(demo=demo)
        build = partial(build_services, places, demo=demo, debug=self._debug)
        self.background = Background(build, _start_of_today)
        self.window = MainWindow(self.background, is_demo=demo, site_name=self._site)
        self.window.demo_asked.connect(self._on_demo_asked)
        self.manners = MannersController(self.window, self.background, places)
        self.faults.happened.connect(self.window.show_fault)
        self.background.opened.connect(self._garbage.collect_soon)
        self.background.recent_read.connect(self._garbage.collect_soon)
        self.manners.restore_place()
        self.window.show()
        self.background.open()

    @Slot()
    def _on_demo_asked(self) -> None:
        old_window, old_background = self.window, self.background
        self._open(demo=True)
        old_window.close()
        old_background.close()
        old_window.deleteLater()  # not by the garbage collector, which knows no order and no thread

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


def run(options: Options) -> int:
    """Open the window and stay until it is closed; gives the exit status."""
    os.umask(0o077)
    application = _make_application()
    Theme(application)
    desktop = Desktop(options)
    desktop.faults.install()
    signals = EndSignals()
    signals.received.connect(desktop.end)
    signals.install()
    status = application.exec()
    is_stopped = desktop.close()
    signals.close()
    if not is_stopped:
        os._exit(status)  # a thread stuck in the disk or the keyring must not hold the rep up
    return status


def _make_application() -> QApplication:
    """The QApplication; without a display, one clear line and exit status 2."""
    qInstallMessageHandler(_on_message_without_display)
    application = QApplication(sys.argv[:1])
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
