"""The preferences for the window's behavior, and for what is stored."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from csr_desktop.ui.preferences.keep_days_row import KeepDaysRow
from csr_desktop.ui.preferences.page import SettingsPage
from csr_desktop.ui.preferences.rows import SwitchRow
from csr_desktop.ui.widgets.basics import announce, button, text_label
from csr_desktop.ui.widgets.controls import row_of_widgets
from csr_desktop.ui.widgets.question import Question, Wording


class BehaviourPage(SettingsPage):
    """The window's behavior, and what the program stores.

    Signals:
        forget_values_asked(): clear the suggestions for tracking codes.
    """

    forget_values_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._add_window()
        self._add_memory()
        self.finish()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("General")

    def retranslate(self) -> None:
        super().retranslate()
        self._say_window()
        self._say_memory()

    def _add_window(self) -> None:
        self._window = self.card()
        self._on_top = SwitchRow("always_on_top")
        self._place = SwitchRow("remember_place")
        self._tray = SwitchRow("tray_icon")
        self._notifications = SwitchRow("notifications")
        self._spaces = SwitchRow("copy_with_spaces")
        for row in (self._on_top, self._place, self._tray, self._notifications, self._spaces):
            self.add_row(self._window, row)

    def _say_window(self) -> None:
        self._window.set_label(self.tr("Window"))
        self._on_top.set_label(self.tr("&Keep window on top"))
        self._place.set_label(self.tr("Remember window size and p&osition"))
        hint = self.tr("Adds a menu with New session.")
        self._tray.set_label(self.tr("Show &tray icon"), hint)
        hint = self.tr("When CSR Desktop is in the background")
        self._notifications.set_label(self.tr("Show &notifications"), hint)
        hint = self.tr("For example 123 456 789. Otherwise only the digits are copied.")
        self._spaces.set_label(self.tr("Copy session keys &with spaces"), hint)

    def _add_memory(self) -> None:
        self._memory = self.card()
        self._codes = SwitchRow("remember_codes")
        self.add_row(self._memory, self._codes)
        self._is_forgotten = False
        self.forget_button = button("")
        self.forget_button.clicked.connect(self._on_forget_clicked)
        self.forget_question = Question()
        self._memory.column.addWidget(row_of_widgets(self.forget_button))
        self._memory.column.addWidget(self.forget_question)
        self.forget_problem = text_label(role="wrong")
        self.forget_problem.hide()
        self._memory.column.addWidget(self.forget_problem)
        self.keep_days = KeepDaysRow()
        self.add_row(self._memory, self.keep_days)
        self._passwords = SwitchRow("store_passwords")
        self.add_row(self._memory, self._passwords)

    def _say_memory(self) -> None:
        self._memory.set_label(self.tr("Privacy"))
        hint = self.tr("Tracking codes only. Stored on this computer.")
        self._codes.set_label(self.tr("Suggest pre&viously entered values"), hint)
        self._say_forget()
        hint = self.tr("If off, enter your password each time you start CSR Desktop.")
        self._passwords.set_label(self.tr("Save &passwords in the system keyring"), hint)

    def _say_forget(self) -> None:
        done = self.tr("Suggestions cleared")
        text = self.tr("Clear &suggestions…")
        self.forget_button.setText(done if self._is_forgotten else text)
        self.forget_button.setAccessibleName(done if self._is_forgotten else "")
        words = self.tr("Clear all suggestions for tracking codes")
        self.forget_button.setAccessibleDescription(words)

    @Slot()
    def _on_forget_clicked(self) -> None:
        self.forget_question.ask(self._forget_wording, self._forget)

    def _forget_wording(self) -> Wording:
        return Wording(
            self.tr("Clear all suggestions? Your history isn't affected."),
            yes=self.tr("Clear"),
            no=self.tr("Cancel"),
        )

    def _forget(self) -> None:
        self.forget_problem.hide()
        self.forget_values_asked.emit()

    def show_forgotten(self, problem: str) -> None:
        """Show that the suggestions were cleared, or why not."""
        self._is_forgotten = not problem
        self._say_forget()
        self.forget_problem.setText(problem)
        self.forget_problem.setVisible(bool(problem))
        announce(self, problem or self.tr("Suggestions cleared"))
