"""How long sessions are kept; deleting more of them needs confirmation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from csr_desktop.system.text import is_blank, whole_number
from csr_desktop.ui.preferences.rows import SettingRow
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.controls import fit_digits
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LineEdit
from csr_desktop.ui.widgets.question import Question, Wording

_LONGEST_DAYS = 36500
_USUAL_DAYS = 365
_DIGITS = 5
_CHARACTERS = 20  # with group separators, and some digits too many, to report them


class KeepDaysRow(SettingRow):
    """Whether sessions are deleted, and after how many days; 0 is never (unchecked).

    Asks before more of them are deleted.
    """

    def __init__(self) -> None:
        self.days = LineEdit()
        self.days.setMaxLength(_CHARACTERS)
        fit_digits(self.days, _DIGITS)
        self.box = QCheckBox()
        self._shown: int | None = None
        self._asked = 0
        self._is_no_number = False
        super().__init__("keep_sessions_days", self.box)
        self._days = LabelledField(self.days)
        self._days.column.setAlignment(self.days, Qt.AlignmentFlag.AlignLeading)
        self.column.insertWidget(1, self._days_beside_the_box())
        self.question = Question()
        self.question.no.clicked.connect(self._on_kept)
        self.column.addWidget(self.question)
        self.box.clicked.connect(self._on_clicked)
        self.days.editingFinished.connect(self._on_days_typed)
        self.retranslate()

    def _days_beside_the_box(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addSpacing(tokens.beside_the_box())  # unlike a margin, it is mirrored
        line.addWidget(self._days, 1)
        return holder

    def retranslate(self) -> None:
        self._days.set_label(self.tr("Da&ys to keep"))
        self.set_label(
            self.tr("Delete old sessions auto&matically"),
            self.tr("Deletes from this computer only, not from the site."),
        )

    def show_value(self, value: object) -> None:
        if value != self._shown:  # otherwise a number may be half typed
            self._shown = value if isinstance(value, int) else 0
            self._show_days()

    def _show_days(self) -> None:
        self.box.setChecked(bool(self._shown))
        self.days.setText(str(self._shown) if self._shown else "")
        self._hold_days()

    def set_locked(self, *, locked: bool) -> None:
        super().set_locked(locked=locked)
        self._hold_days()

    def _hold_days(self) -> None:
        self.days.setEnabled(self.box.isChecked() and not self.is_locked)

    def _describe(self) -> None:
        super()._describe()
        self._days.set_hint(self.box.accessibleDescription())

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        self._hold_days()
        if checked:
            self.days.setText(str(_USUAL_DAYS))
            self.days.setFocus()
            self.days.selectAll()
        else:
            self.discard()
            self.days.clear()
            self._give_on(0)

    @Slot()
    def _on_days_typed(self) -> None:
        wanted = self._wanted
        if not self.box.isChecked() or (self.question.is_open and wanted == self._asked):
            return
        self.question.dismiss()
        was_no_number, self._is_no_number = self._is_no_number, wanted is None
        if wanted is None:
            what = self.tr("Enter a whole number of days, up to {0}.")
            self.show_problem(what.format(_LONGEST_DAYS))
            return
        if was_no_number:
            self.show_problem("")
        if wanted == self._shown:
            self._show_days()
        elif not wanted or 0 < (self._shown or 0) < wanted:  # nothing more is deleted
            self._give_on(wanted)
        else:
            self._asked = wanted
            self.question.ask(self._forget_wording, self._forget_sessions)

    @property
    def _wanted(self) -> int | None:
        """The typed number of days, in any digits, grouped or not; None if it is invalid."""
        typed = self.days.text()
        days = 0 if is_blank(typed) else whole_number(typed)
        return days if days is not None and 0 <= days <= _LONGEST_DAYS else None

    def _forget_wording(self) -> Wording:
        return Wording(
            self.tr("Delete sessions older than %n day(s) from this computer?", "", self._asked),
            yes=self.tr("Delete"),
            no=self.tr("Cancel"),
        )

    def _forget_sessions(self) -> None:
        self._give_on(self._asked)

    def _give_on(self, days: int) -> None:
        self._shown = days
        self._show_days()
        self.changed.emit(self.key, days)

    @Slot()
    def _on_kept(self) -> None:
        self._show_days()

    def flush(self) -> None:
        if not self.is_locked:
            self._on_days_typed()

    def discard(self) -> None:
        self.question.dismiss()
        self._is_no_number = False
        super().discard()
        self._show_days()

    @property
    def open_question(self) -> Question | None:
        return self.question if self.question.is_open else None

    @property
    def unfinished(self) -> str:
        if self.question.is_open:
            return self.question.words.text()
        return self.problem_text if self._is_no_number else ""
