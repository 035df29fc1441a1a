"""The window's menu and its shortcuts."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from csr_desktop.ui.menu.demo_faults_menu import FaultsMenu
from csr_desktop.ui.widgets.basics import Translated
from csr_desktop.ui.widgets.menu import FittedMenu


class MainMenu(Translated, FittedMenu):
    """Everything the rep can do besides creating a session.

    An entry is hidden until its feature calls `offer`, and connects to the entry's `triggered`.

    Signals:
        new_asked(): the next customer.
        add_site_asked()
        demo_asked(): open the demo site's window.
        leave_demo_asked(): open the window for the rep's own sites.
        quit_asked()
    """

    new_asked = Signal()
    add_site_asked = Signal()
    demo_asked = Signal()
    leave_demo_asked = Signal()
    quit_asked = Signal()

    def __init__(self, window: QWidget, *, is_demo: bool) -> None:
        super().__init__(window)
        self._window = window
        self._is_demo = is_demo
        self._fill()
        self.retranslate()

    def _fill(self) -> None:
        self._new = self._entry(QKeySequence.StandardKey.New, self.new_asked)
        self.repeat_last = self._entry("Ctrl+R")
        self.presets = self._submenu()
        self.addSeparator()
        self.history = self._entry("Ctrl+H")
        self.live_sessions = self._entry("Ctrl+L")
        self.addSeparator()
        self.preferences = self._entry("Ctrl+,")
        self._add_site = self._entry("", self.add_site_asked)
        self._demo = self._entry("", self.demo_asked)
        self._leave_demo = self._entry("", self.leave_demo_asked)
        self._demo.setVisible(not self._is_demo)
        self._leave_demo.setVisible(self._is_demo)
        self.faults = FaultsMenu(self)
        self.addMenu(self.faults)
        self.faults.menuAction().setVisible(False)
        self.always_on_top = self._entry()
        self.always_on_top.setCheckable(True)
        self.addSeparator()
        self.help = self._entry(QKeySequence.StandardKey.HelpContents)
        self.keyboard = self._entry("Ctrl+/")
        self.diagnostics = self._entry()
        self.about = self._entry()
        self._quit = self._entry(QKeySequence.StandardKey.Quit, self.quit_asked)

    def retranslate(self) -> None:
        # No mnemonic is used twice, in the menu and the window together: C&reate session and so on.
        self._new.setText(self.tr("&New session"))
        self.repeat_last.setText(self.tr("Repeat &last session"))
        self.presets.setTitle(self.tr("&Presets"))
        self.history.setText(self.tr("Hi&story"))
        self.live_sessions.setText(self.tr("Sessions in pro&gress"))
        self.preferences.setText(self.tr("Pr&eferences"))
        self._add_site.setText(
            self.tr("&Add your site…") if self._is_demo else self.tr("&Add site…")
        )
        self._leave_demo.setText(self.tr("Lea&ve demo"))
        self._demo.setText(self.tr("Open de&mo site"))
        self.faults.setTitle(self.tr("Sim&ulate a problem"))
        self.always_on_top.setText(self.tr("Always on &top"))
        self.help.setText(self.tr("&Help"))
        self.keyboard.setText(self.tr("&Keyboard shortcuts"))
        self.diagnostics.setText(self.tr("&Copy diagnostics"))
        self.about.setText(self.tr("A&bout CSR Desktop"))
        self._quit.setText(self.tr("&Quit"))

    def offer(self, entry: QAction) -> None:
        """Show an entry, because its feature is available."""
        entry.setVisible(True)
        entry.setEnabled(True)

    def _entry(
        self,
        keys: QKeySequence.StandardKey | str = "",
        asked: SignalInstance | None = None,
    ) -> QAction:
        action = self.addAction("")
        action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)  # its shortcut works in the whole window
        if asked is not None:
            action.triggered.connect(asked)
        else:
            action.setVisible(False)
            action.setEnabled(False)  # its shortcut, too
        return action

    def _submenu(self) -> QMenu:
        menu = FittedMenu(self)  # a rep's own names may be long
        self.addMenu(menu)
        menu.menuAction().setVisible(False)
        return menu
