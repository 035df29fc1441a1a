"""`make screenshots`: draws every picture in README and docs from the running program.

The same program gives the same bytes, except for the contact sheet: the clock, the session keys and
the ports of the demo are fixed.
"""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import scene_clock

scene_clock.install()

import animation  # noqa: E402  after the clock
import contact_sheet  # noqa: E402
import driving  # noqa: E402
import pictures  # noqa: E402
import views  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from csr_desktop.app.controller import Desktop  # noqa: E402
from csr_desktop.demo_site.server import DemoServer  # noqa: E402
from csr_desktop.ui.outcome import waiting_card  # noqa: E402
from csr_desktop.ui.style.theme import Theme  # noqa: E402
from csr_desktop.ui.widgets.basics import Card  # noqa: E402
from csr_desktop.ui.window.main_window import MainWindow  # noqa: E402

_WINDOWS = {
    "unknown": "problem",
    "menus": "menu",
    "preset, save": "preset",
    "read aloud": "read-aloud",
    "QR code": "qr-code",
    "live sessions": "live-sessions",
    "history": "history",
    "keyboard": "keyboard",
    "preferences, behavior": "preferences-general",
    "preferences, invitations": "preferences-invitations",
    "preferences, network": "preferences-network",
    "preferences, own site": "preferences-sites",
}
"""Views that are complete pictures, by the picture's name."""


def main() -> None:
    """Make all pictures."""
    _fix_ports()
    application, theme = driving.make_application()
    application.setCursorFlashTime(0)  # a blinking cursor is only in some pictures
    setattr(waiting_card, "time", SimpleNamespace(monotonic=lambda: 0.0))  # noqa: B010  0.0 s
    contact_sheet.draw(theme)
    scene_clock.restart()
    animation.draw()
    scene_clock.restart()
    for stage in views.STAGES:
        with stage.open() as desktop:
            for view in stage.views:
                with view.open(desktop) as widgets:
                    driving.wait(300)  # suggestions arrive, and buttons fade in
                    _draw(desktop, theme, view.name, widgets[0])
    pictures.side_by_side("window-light", "window-dark", "window")


def _fix_ports() -> None:
    """The QR code is that of the demo's join page, which has the port in its address."""
    ports, start = itertools.count(45_901), DemoServer.start

    def start_at_next_port(server: DemoServer) -> None:
        server._port = server._port or next(ports)  # noqa: SLF001
        start(server)

    setattr(DemoServer, "start", start_at_next_port)  # noqa: B010


def _draw(desktop: Desktop, theme: Theme, view: str, widget: QWidget) -> None:
    shown = desktop.window
    if view in _WINDOWS:
        pictures.save(widget, _WINDOWS[view])
    elif view == "created":
        _light_and_dark(shown, theme)
    elif part := _part(desktop, view):
        pictures.save_part(shown, *part)


def _part(desktop: Desktop, view: str) -> tuple[QWidget, str] | None:
    """The part of the window that a picture shows, and its name."""
    shown = desktop.window
    match view:
        case "first start":
            return shown.welcome.findChildren(Card)[0], "first-start"
        case "suggestions":
            return shown.form, "suggestions"
        case "refused":
            return shown.outcome, "refused"
        case "link card":
            return desktop.features.links.card, "link"
        case _:
            return None


def _light_and_dark(shown: MainWindow, theme: Theme) -> None:
    for worn in ("dark", "light"):
        driving.dress(theme, worn)
        driving.wait(50)
        pictures.save(shown, f"window-{worn}")


if __name__ == "__main__":
    main()
