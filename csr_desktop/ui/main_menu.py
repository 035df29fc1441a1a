"""The window's menu and its shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot, qVersion
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from csr_desktop import __version__


class MainMenu(QMenu):
    """What can be done besides creating a session.

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
        new = self._entry(self.tr("&New session"), self.new_asked)
        new.setShortcut(QKeySequence.StandardKey.New)
        if not is_demo:
            self._entry(self.tr("&Add a site…"), self.add_site_asked)
            self._entry(self.tr("&Demo site"), self.demo_asked)
        self._faults = self.addMenu(self.tr("&What goes wrong"))
        self._faults.menuAction().setVisible(False)
        about = self.addAction(self.tr("A&bout CSR Desktop"))
        about.triggered.connect(self._on_about_asked)
        leave = self._entry(self.tr("&Quit"), self.quit_asked)
        leave.setShortcut(QKeySequence.StandardKey.Quit)

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

    def _entry(self, text: str, asked: SignalInstance) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(asked)
        self._window.addAction(action)  # its shortcut holds in the whole window
        return action

    @Slot()
    def _on_about_asked(self) -> None:
        text = self.tr("CSR Desktop {0}\nCreates WebEx support sessions.\n\nMIT licence. Qt {1}")
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About CSR Desktop"))
        box.setText(text.format(__version__, qVersion()))
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.open()
