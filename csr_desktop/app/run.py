"""Runs the window: one application, one desktop, one way to exit."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QTimer

from csr_desktop.app.controller import Desktop
from csr_desktop.app.single_instance.instance import SingleInstance, activation_token
from csr_desktop.app.startup.first_frame import frame_in_time
from csr_desktop.command_line import Options
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.language import Language
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.window.window_system import make_application

if TYPE_CHECKING:
    from csr_desktop.app.single_instance.request import Request
    from csr_desktop.ui.window.application import Application
    from csr_desktop.wiring import FirstFrame

NO_DISPLAY = 2


def run(options: Options, make_desktop: Callable[[Options, FirstFrame], Desktop] = Desktop) -> int:
    """Open the window and run until it is closed. Returns the exit status.

    If a window is already open, it gets the arguments instead. Benchmarks and tests pass their own
    `make_desktop`.
    """
    os.umask(0o077)
    token = activation_token()  # before there is a QApplication: Qt removes it
    application = _make_application()
    instance = SingleInstance()
    paths = find_paths(demo=options.demo)
    if not instance.enter(paths.journal, partial(_request, options, token)):
        return 0
    frame = frame_in_time(paths, demo=options.demo)
    theme = Theme(application, frame.look.appearance)
    language = Language(application, wanted=frame.look.language)
    desktop = make_desktop(options, frame)
    desktop.settings_changed.connect(theme.apply)
    desktop.settings_changed.connect(language.apply)
    at_end = ExitStack()
    desktop.painted.connect(partial(_handle_signals, desktop, at_end))
    desktop.setup_finished.connect(desktop.faults.install)
    for follows in (theme.ask_desktop, instance.listen):  # each in its own turn of the event loop
        desktop.setup_finished.connect(partial(QTimer.singleShot, 0, follows))
    instance.asked.connect(desktop.on_asked)
    application.link_opened.connect(desktop.on_link_opened)
    desktop.window_replaced.connect(instance.move)
    status = application.exec()
    instance.close()  # the next start may be the first, while this one is still closing
    is_stopped = desktop.close()
    at_end.close()
    if not is_stopped:
        os._exit(status)  # a thread stuck in the disk or the keyring must not delay the exit
    return status


def _request(options: Options, token: str) -> Request:
    """The request to the first window, if this is a second start."""
    from csr_desktop.app.single_instance.request import request_of

    return request_of(link=options.link, site=options.site, token=token)


def _handle_signals(desktop: Desktop, at_end: ExitStack) -> None:
    """Let the system's signals end the window. Python handles none while Qt waits."""
    from csr_desktop.app.unix_signals import EndSignals  # saves the first paint 3 ms

    signals = EndSignals()
    signals.received.connect(desktop.end)
    signals.install()
    at_end.callback(signals.close)


def _make_application() -> Application:
    """The application. Without a display: one clear line and exit status 2."""
    application = make_application(_refuse)
    application.setApplicationName("csr-desktop")
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "csr-desktop"))
    return application


def _refuse(reason: str) -> NoReturn:
    # At once and without a core dump: Qt would abort, or crash at its first paint.
    with suppress(OSError):
        os.write(2, f"csr-desktop: {reason}\n".encode(errors="replace"))
    os._exit(NO_DISPLAY)
