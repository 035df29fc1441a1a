"""Runs the window: one application, one desktop, one way out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from csr_desktop.command_line import Options
from csr_desktop.desktop import Desktop
from csr_desktop.places import find_places
from csr_desktop.signals import EndSignals
from csr_desktop.single_instance import SingleInstance, request_of
from csr_desktop.ui.application import Application
from csr_desktop.ui.theme import Theme

NO_DISPLAY = 2
_LISTEN_AFTER = 200  # milliseconds: after the first paint


def run(options: Options, make_desktop: Callable[[Options], Desktop] = Desktop) -> int:
    """Open the window and stay until it is closed; gives the exit status.

    Where one is open already it gets the arguments instead. Benchmarks and tests make a desktop
    that tells more.
    """
    os.umask(0o077)
    request = request_of(link=options.link, site=options.site)
    application = _make_application()
    instance = SingleInstance()
    if not instance.enter(find_places(demo=options.demo).journal, request):
        return 0
    theme = Theme(application)
    desktop = make_desktop(options)
    theme.apply(desktop.settings)
    desktop.settings_changed.connect(theme.apply)
    desktop.faults.install()
    signals = EndSignals()
    signals.received.connect(desktop.end)
    signals.install()
    instance.asked.connect(desktop.on_asked)
    application.link_opened.connect(desktop.on_link_opened)
    desktop.demo_opened.connect(instance.move)
    QTimer.singleShot(_LISTEN_AFTER, instance.listen)
    status = application.exec()
    instance.close()  # the next start is the first, while this one still closes
    is_stopped = desktop.close()
    signals.close()
    if not is_stopped:
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
