"""Opens help (F1), the keyboard shortcuts, and About."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from csr_desktop.background import Background
from csr_desktop.sessions.diagnostics.versions import library_versions
from csr_desktop.system.paths import Paths
from csr_desktop.ui.widgets.window_state import bring_to_front
from csr_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from csr_desktop.ui.help.text_window import Reader


class HelpController(QObject):
    """Opens the help windows, each at most once: the second time, the open one comes to the front.

    Each is imported when it is needed.
    """

    def __init__(self, window: MainWindow, background: Background, paths: Paths) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._paths = paths
        self._open: dict[str, Reader] = {}
        menu = window.menu
        for entry, slot in (
            (menu.help, self.show_help),
            (menu.keyboard, self.show_keyboard),
            (menu.about, self.show_about),
        ):
            entry.triggered.connect(slot)
            menu.offer(entry)

    @Slot()
    def show_help(self) -> None:
        """Open the help."""
        from csr_desktop.ui.help.help_window import HelpWindow

        self._show("help", lambda: HelpWindow(self._window, self._paths))

    @Slot()
    def show_keyboard(self) -> None:
        """Open the table of shortcuts, as they are now."""
        from csr_desktop.ui.help.keyboard_sheet import KeyboardSheet

        self._show("keyboard", lambda: KeyboardSheet(self._window))

    @Slot()
    def show_about(self) -> None:
        """Open About."""
        from csr_desktop.ui.help.about import About

        shown = self._show("about", lambda: About(self._window))
        if isinstance(shown, About):
            self._background.ask(lambda *_: library_versions(), shown.show_versions)

    def _show(self, name: str, make: Callable[[], Reader]) -> Reader:
        shown = self._open.get(name)
        if shown is None or not isValid(shown):
            shown = self._open[name] = make()
        bring_to_front(shown)
        return shown
