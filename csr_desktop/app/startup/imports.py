"""Imports for after the first paint, so that what comes later finds them loaded.

Anything missing here is imported where it is used, and blocks the main thread.
"""

from __future__ import annotations

from collections.abc import Iterator

# ruff: noqa: F401


def import_services() -> None:
    """What creating a session needs: the background, the journal, the network. For a thread."""
    from csr_desktop import background, wiring
    from csr_desktop.sessions import create, journal, services
    from csr_desktop.sessions.credentials import browser_sign_in, sign_in
    from csr_desktop.sessions.network import clients, networks
    from csr_desktop.settings import joined_sites, merged
    from csr_desktop.settings.presets import presets
    from csr_desktop.system import log
    from csr_desktop.webex import client


def import_features() -> Iterator[None]:
    """The window's features, in pieces, and what receives requests of other programs.

    On the main thread alone: PySide6 makes a class when its name is first used, and another thread
    that uses it meanwhile finds it without its enumerations.
    """
    from PySide6.QtCore import Qt  # the longest piece, 16 ms

    yield
    from PySide6.QtWidgets import QStyle

    yield
    from csr_desktop.app import unix_signals
    from csr_desktop.ui.style import desktop_portal
    from csr_desktop.ui.widgets import announcements, notice

    yield
    from csr_desktop.app.single_instance import connection

    yield
    from csr_desktop.ui.outcome import problem_card

    yield
    from csr_desktop.ui.menu import main_menu
    from csr_desktop.ui.outcome import check_controller, key_card, waiting_card
    from csr_desktop.ui.recent import controller, recent_list

    yield
    from csr_desktop.ui.sites import controller as sites
    from csr_desktop.ui.window import close_guard, create_controller, welcome

    yield
    from csr_desktop.app import features

    yield
