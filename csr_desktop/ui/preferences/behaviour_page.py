"""How the program behaves, and what it remembers."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from csr_desktop.ui.parts import announce, button
from csr_desktop.ui.preferences.keep_days_row import KeepDaysRow
from csr_desktop.ui.preferences.page import SettingsPage
from csr_desktop.ui.preferences.pieces import row_of_widgets
from csr_desktop.ui.preferences.question import Question
from csr_desktop.ui.preferences.rows import SwitchRow


class BehaviourPage(SettingsPage):
    """The window's manners and the program's memory.

    Signals:
        forget_values_asked(): the remembered values of tracking codes are to go.
    """

    forget_values_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Behaviour"))
        self._add_window()
        self._add_memory()
        self.finish()

    def _add_window(self) -> None:
        card = self.card(self.tr("Window"))
        for key, label, hint in (
            ("always_on_top", self.tr("Keep the window above all others"), ""),
            ("remember_place", self.tr("Open the window where it was closed"), ""),
            (
                "tray_icon",
                self.tr("Show an icon in the system's tray"),
                self.tr("Its menu has New session."),
            ),
            (
                "notifications",
                self.tr("Notify when a session is there"),
                self.tr("Only while another window is in front."),
            ),
        ):
            self.add_row(card, SwitchRow(key, label, hint))

    def _add_memory(self) -> None:
        card = self.card(self.tr("Memory"))
        codes = SwitchRow(
            "remember_codes",
            self.tr("Offer values that were typed before"),
            self.tr("For tracking codes, on this computer alone."),
        )
        self.add_row(card, codes)
        self.forget_button = button(self.tr("&Forget remembered values"))
        self.forget_button.clicked.connect(self._on_forget_clicked)
        self.forget_question = Question()
        card.column.addLayout(row_of_widgets(self.forget_button))
        card.column.addWidget(self.forget_question)
        self.keep_days = KeepDaysRow()
        self.add_row(card, self.keep_days)
        passwords = SwitchRow(
            "store_passwords",
            self.tr("Keep passwords in the system's keyring"),
            self.tr("Off: a password is asked once in each run, and kept in memory."),
        )
        self.add_row(card, passwords)

    @Slot()
    def _on_forget_clicked(self) -> None:
        self.forget_question.ask(
            self.tr("Forget every remembered value? The sessions stay."),
            yes=self.tr("Forget"),
            no=self.tr("Keep"),
            then=self._forget,
        )

    def _forget(self) -> None:
        self.forget_values_asked.emit()
        self.forget_button.setText(self.tr("Forgotten"))
        announce(self, self.tr("Forgotten"))
