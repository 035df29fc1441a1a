"""`make screenshots`: every picture in README and docs comes from here, off the real program."""

from __future__ import annotations

import contact_sheet
import driving
import pictures
import views
from PySide6.QtWidgets import QWidget

from csr_desktop.app.controller import Desktop
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.widgets.basics import Card
from csr_desktop.ui.window.main_window import MainWindow

_WINDOWS = {
    "unknown": "problem",
    "menus": "menu",
    "preset, save": "preset",
    "read aloud": "read-aloud",
    "QR code": "qr-code",
    "live sessions": "live-sessions",
    "history": "history",
    "keyboard": "keyboard",
    "preferences, behavior": "preferences-behaviour",
    "preferences, invitations": "preferences-invitations",
    "preferences, network": "preferences-network",
    "preferences, own site": "preferences-sites",
}
"""Views that are a picture as a whole, by the picture's name."""


def main() -> None:
    """Draw everything."""
    _, theme = driving.make_application()
    contact_sheet.draw(theme)
    for stage in views.STAGES:
        with stage.open() as desktop:
            for view in stage.views:
                with view.open(desktop) as widgets:
                    driving.wait(50)
                    _draw(desktop, theme, view.name, widgets[0])
    pictures.side_by_side("window-light", "window-dark", "window")


def _draw(desktop: Desktop, theme: Theme, view: str, widget: QWidget) -> None:
    shown = desktop.window
    if view in _WINDOWS:
        pictures.save(widget, _WINDOWS[view])
    elif view == "created":
        _light_and_dark(shown, theme)
    elif part := _part(desktop, view):
        pictures.save_part(shown, *part)


def _part(desktop: Desktop, view: str) -> tuple[QWidget, str] | None:
    """What of the window a picture shows, and its name."""
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
