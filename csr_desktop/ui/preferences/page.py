"""A page of preferences: its rows, and restoring the defaults."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.settings.preferences.preferences import Origin, Settings
from csr_desktop.ui.preferences.rows import SettingRow
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Card, Translated, bare_column, button, text_label
from csr_desktop.ui.widgets.controls import Group, row_of_widgets
from csr_desktop.ui.widgets.question import Question, Wording


class PreferencesPage(Translated, QWidget):
    """What every page has: a title, and perhaps unsaved input.

    A page calls `retranslate` at the end of its __init__.
    """

    def __init__(self) -> None:
        super().__init__()
        self.column = bare_column(self)
        self.column.setContentsMargins(tokens.SPACE_SMALL, 0, tokens.SPACE_SMALL, 0)
        self.column.setSpacing(tokens.SPACE_WIDE)
        self._heading = text_label(role="title")
        self.column.addWidget(self._heading)

    def retranslate(self) -> None:
        self._heading.setText(self.title)
        self.setAccessibleName(self.title)

    @property
    @abstractmethod
    def title(self) -> str:
        """The page's name, in the current language."""

    def card(self) -> Group:
        """Add a group to the page."""
        made = Group()
        self.column.addWidget(made)
        return made

    def flush(self) -> None:
        """Submit what was typed: the page is about to be left."""

    def discard(self) -> None:
        """Discard what is not saved."""

    @property
    def unsaved(self) -> str:
        """What would be lost now, as a sentence; '' if nothing."""
        return ""

    @property
    def open_question(self) -> Question | None:
        """A question that must be answered before the window closes."""
        return None


class SettingsPage(PreferencesPage):
    """A page whose changes are applied at once.

    Signals:
        changed(object): keys and new values; None: restore the default.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SettingRow] = []
        self.settings = Settings()
        self.restore_button = button("")
        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.question = Question()

    def retranslate(self) -> None:
        super().retranslate()
        self.restore_button.setText(self.tr("Restore &defaults"))
        words = self.tr("Reset this page to defaults")
        self.restore_button.setAccessibleDescription(words)

    def add_row(self, card: Card, row: SettingRow) -> None:
        """Add a preference to a card."""
        self.rows.append(row)
        row.changed.connect(self._on_row_changed)
        row.wrong_changed.connect(self._offer_to_restore)
        card.column.addWidget(row)

    def finish(self) -> None:
        """Add the button that restores the defaults, after the last card."""
        self.column.addWidget(self.question)
        self.column.addWidget(row_of_widgets(self.restore_button))
        self.column.addStretch(1)

    @property
    def keys(self) -> tuple[str, ...]:
        """The preferences of this page."""
        return tuple(row.key for row in self.rows)

    def show_settings(self, settings: Settings) -> None:
        """Show the effective values."""
        self.settings = settings
        for row in self.rows:
            row.show_settings(settings)
        self._offer_to_restore()

    def _offer_to_restore(self) -> None:
        own = [key for key in self.keys if self.settings.origin(key) is Origin.PREFERENCES]
        can_restore = bool(own) or any(row.is_wrong for row in self.rows)
        if not can_restore and self.restore_button.hasFocus():
            self.rows[0].control.setFocus()
        self.restore_button.setEnabled(can_restore)

    def show_problem(self, key: str, sentence: str) -> bool:
        """Show what is wrong at its row. False if the key is on another page."""
        key = key.partition(".")[0]
        for row in self.rows:
            if row.key == key:
                row.show_problem(sentence)
                return True
        return False

    def show_not_saved(self, keys: Sequence[str], sentence: str) -> bool:
        """Show why these could not be saved; their input is kept. Whether any row is here."""
        said = [row.show_not_saved(sentence) for row in self.rows if row.key in keys]
        return any(said)

    def flush(self) -> None:
        for row in self.rows:
            row.flush()

    def discard(self) -> None:
        for row in self.rows:
            row.discard()

    @property
    def unsaved(self) -> str:
        if any(row.is_unsaved for row in self.rows):
            return self.tr("Couldn't save your changes on this page.")
        return next((row.unfinished for row in self.rows if row.unfinished), "")

    @property
    def open_question(self) -> Question | None:
        return next((row.open_question for row in self.rows if row.open_question), None)

    @Slot(str, object)
    def _on_row_changed(self, key: str, value: object) -> None:
        self.changed.emit({key: value})

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.question.ask(self._restore_wording, self._restore)

    def _restore_wording(self) -> Wording:
        return Wording(
            self.tr("Reset all settings on this page?"),
            yes=self.tr("Reset"),
            no=self.tr("Cancel"),
        )

    def _restore(self) -> None:
        self.discard()  # also invalid input, which is no default
        own = [key for key in self.keys if self.settings.origin(key) is Origin.PREFERENCES]
        if own:
            self.changed.emit(dict.fromkeys(own))
