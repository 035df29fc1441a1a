"""One session of the history: all its codes, why it failed, the rep's note, what can be done."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit

from csr_desktop.sessions.outcome import Created, explain
from csr_desktop.sessions.search.query import Record
from csr_desktop.ui import tokens
from csr_desktop.ui.forget_row import ForgetRow
from csr_desktop.ui.history_model import when
from csr_desktop.ui.parts import Card, button, grouped, text_label

_NOTE_MS = 800  # after the last key
_NOTE_LENGTH = 2000


class _Note(QPlainTextEdit):
    """The rep's words.

    Signals:
        left(): the focus has gone elsewhere.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class HistoryDetails(Card):
    """Shows the selected session.

    Signals:
        copy_asked()
        show_asked(): an uncertain one is to be checked with the site.
        forget_asked(int): for good; the rep has agreed.
        note_changed(int, str): the attempt and its new note.
    """

    copy_asked = Signal()
    show_asked = Signal()
    forget_asked = Signal(int)
    note_changed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__("plain")
        self.record: Record | None = None
        self._heading = text_label(role="heading", selectable=True)
        self._facts = text_label(role="quiet", selectable=True)
        self._reason = text_label(selectable=True)
        self.note = _Note()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("A note for yourself, kept on this computer"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(tokens.grown(tokens.NOTE_HEIGHT))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_NOTE_MS)
        self._timer.timeout.connect(self.save_note)
        self.note.textChanged.connect(self._timer.start)
        self.note.left.connect(self.save_note)
        self.forget_row = ForgetRow()
        self.forget_row.agreed.connect(self._on_agreed)
        self.forget_row.declined.connect(self._on_declined)
        for widget in (self._heading, self._facts, self._reason, self._note_label(), self.note):
            self.column.addWidget(widget)
        self.column.addLayout(self._buttons())
        self.column.addWidget(self.forget_row)
        self.show_record(None)

    def _note_label(self) -> QLabel:
        label = QLabel(self.tr("&Note"))
        label.setProperty("role", "label")
        label.setBuddy(self.note)
        return label

    def _buttons(self) -> QHBoxLayout:
        self.copy_button = button(self.tr("&Copy key"), "primary")
        self.copy_button.setAccessibleName(self.tr("Copy key"))
        self.copy_button.clicked.connect(self.copy_asked)
        self.show_button = button(self.tr("Sho&w and check"), "primary")
        self.show_button.clicked.connect(self.show_asked)
        self.forget_button = button(self.tr("&Forget…"))
        self.forget_button.clicked.connect(self._on_forget_clicked)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        for each in (self.copy_button, self.show_button, self.forget_button):
            row.addWidget(each)
        row.addStretch(1)
        return row

    def show_record(self, record: Record | None) -> None:
        """Show a session; None hides the card. What was typed for the one before is kept."""
        self.save_note()
        is_same = _id_of(record) == _id_of(self.record)
        self.record = record
        self.setVisible(record is not None)
        if record is None:
            return
        if not is_same:
            self.forget_row.hide()
        self._fill(record)
        if not is_same or not self.note.hasFocus():
            self.note.blockSignals(True)
            self.note.setPlainText(record.note)
            self.note.blockSignals(False)

    def _fill(self, record: Record) -> None:
        attempt, outcome = record.attempt, record.attempt.outcome
        key = grouped(record.session_key)
        self._heading.setText(key or self._words_of(record))
        codes = [f"{number}: {text}" for number, text in sorted(attempt.tracking_codes.items())]
        facts = "\n".join([f"{when(record)} · {attempt.site}", " · ".join(codes)])
        self._facts.setText(_breakable(facts))
        copyable = Qt.TextInteractionFlag.TextSelectableByMouse
        is_whole = self._facts.text() == facts  # no invisible blank goes to the clipboard
        none = Qt.TextInteractionFlag.NoTextInteraction
        self._facts.setTextInteractionFlags(copyable if is_whole else none)
        reason = "" if isinstance(outcome, Created) else " ".join(explain(outcome.problem))
        if not isinstance(outcome, Created) and outcome.problem.reason:
            reason += f"\n{outcome.problem.exception_id} {outcome.problem.reason}"
        self._reason.setText("" if record.is_out else _breakable(reason))
        self._reason.setVisible(bool(reason) and not record.is_out)
        self.copy_button.setVisible(bool(key))
        self.show_button.setVisible(record.outcome_name == "unknown")

    def _words_of(self, record: Record) -> str:
        if record.is_out:
            return self.tr("The request is out: its answer is not here yet.")
        if record.outcome_name == "unknown":
            return self.tr("A session may have been created")
        return self.tr("No session was created")

    @Slot()
    def save_note(self) -> None:
        """Have the note written, if it is another one now."""
        self._timer.stop()
        text = self.note.toPlainText()[:_NOTE_LENGTH]
        if self.record is not None and text != self.record.note:
            attempt, old = self.record.attempt, self.record
            self.record = Record(attempt, old.account, text, old.is_out)
            self.note_changed.emit(attempt.attempt_id, text)

    @Slot()
    def _on_forget_clicked(self) -> None:
        if self.record is None:
            return
        sure = self.tr(
            "Forget it? Key, tracking codes and note are deleted from this computer for good."
        )
        uncertain = self.tr("It may exist at the site; afterwards it can't be checked any more.")
        unknown = self.record.outcome_name == "unknown"
        self.forget_row.ask(f"{sure} {uncertain}" if unknown else sure)

    @Slot()
    def _on_agreed(self) -> None:
        self.forget_row.hide()
        if self.record is not None:
            self.forget_asked.emit(self.record.attempt.attempt_id)

    @Slot()
    def _on_declined(self) -> None:
        self.forget_button.setFocus()
        self.forget_row.hide()


def _id_of(record: Record | None) -> int:
    return 0 if record is None else record.attempt.attempt_id


def _breakable(text: str) -> str:
    """With places where a long word may go on in the next line."""
    return re.sub(r"(\S{40})(?=\S)", "\\1\u200b", text)
