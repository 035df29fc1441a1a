"""The window's menu and its shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class MainMenu(QMenu):
    """What can be done besides creating a session.

    An entry whose feature is not there is hidden: the feature calls `offer`, and connects to the
    entry's `triggered`.

    Signals:
        new_asked(): the next customer.
        add_site_asked()
        demo_asked(): the demo site's window.
        quit_asked()
        fault_chosen(str): what the demo site is to do wrong; '' for nothing.
    """

    new_asked = Signal()
    add_site_asked = Signal()
    demo_asked = Signal()
    quit_asked = Signal()
    fault_chosen = Signal(str)

    def __init__(self, window: QWidget, *, is_demo: bool) -> None:
        super().__init__(window)
        self._window = window
        self._fill(is_demo=is_demo)

    def _fill(self, *, is_demo: bool) -> None:
        self._entry(self.tr("&New session"), QKeySequence.StandardKey.New, self.new_asked)
        self.same_again = self._entry(self.tr("Same a&gain"), "Ctrl+R")
        self.presets = self._submenu(self.tr("&Presets"))
        self.addSeparator()
        self.history = self._entry(self.tr("All &sessions…"), "Ctrl+H")
        self.live_sessions = self._entry(self.tr("&Live sessions…"), "Ctrl+L")
        self.addSeparator()
        self.preferences = self._entry(self.tr("Pr&eferences…"), "Ctrl+,")
        if not is_demo:
            self._entry(self.tr("&Add a site…"), "", self.add_site_asked)
            self._entry(self.tr("&Demo site"), "", self.demo_asked)
        self._faults = self._submenu(self.tr("&What goes wrong"))
        self.always_on_top = self._entry(self.tr("Always on &top"))
        self.always_on_top.setCheckable(True)
        self.addSeparator()
        self.help = self._entry(self.tr("&Help"), QKeySequence.StandardKey.HelpContents)
        self.keyboard = self._entry(self.tr("&Keyboard"), "Ctrl+/")
        self.diagnostics = self._entry(self.tr("&Copy diagnostics"))
        self.about = self._entry(self.tr("A&bout CSR Desktop"))
        self._entry(self.tr("&Quit"), QKeySequence.StandardKey.Quit, self.quit_asked)

    def offer(self, entry: QAction) -> None:
        """Show an entry: its feature is there."""
        entry.setVisible(True)
        entry.setEnabled(True)

    def offer_faults(self, faults: Sequence[tuple[str, str]]) -> None:
        """For trainers: let the demo site show each outcome. Names and descriptions."""
        group = QActionGroup(self)
        for name, description in (("", self.tr("Nothing")), *faults):
            action = self._faults.addAction(f"{description} ({name})" if name else description)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(not name)
            group.addAction(action)
        group.triggered.connect(self._on_fault_triggered)
        self._faults.menuAction().setVisible(bool(faults))

    @Slot(QAction)
    def _on_fault_triggered(self, action: QAction) -> None:
        self.fault_chosen.emit(action.data())

    def _entry(
        self,
        text: str,
        keys: QKeySequence.StandardKey | str = "",
        asked: SignalInstance | None = None,
    ) -> QAction:
        action = self.addAction(text)
        action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)  # its shortcut holds in the whole window
        if asked is not None:
            action.triggered.connect(asked)
        else:
            action.setVisible(False)
            action.setEnabled(False)  # its shortcut, too
        return action

    def _submenu(self, text: str) -> QMenu:
        menu = self.addMenu(text)
        menu.menuAction().setVisible(False)
        return menu
