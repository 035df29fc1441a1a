"""One session in the history: its codes, why it failed, the rep's note, actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csr_desktop.sessions.history.query import NOTE_LENGTH, Record
from csr_desktop.sessions.outcome import Created, explain
from csr_desktop.sessions.site.attempt_site import site_of
from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.ui.history.model import when
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Card, Translated, announce, button, set_tip, text_label
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.text import breakable, grouped
from csr_desktop.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from csr_desktop.settings.sites.site import Site

_NOTE_MS = 800  # after the last key
_NOTE_LINES = 2
_NOTE_AIR = 24  # pixels: frame, padding, margin


class _Note(TextArea):
    """The rep's note.

    Signals:
        left(): it has lost the focus.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        lines = _NOTE_LINES * self.fontMetrics().lineSpacing()
        return QSize(super().sizeHint().width(), lines + _NOTE_AIR)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class HistoryDetails(Translated, Card):
    """Shows the selected session.

    Signals:
        copy_asked()
        invitation_asked()
        show_asked(): check an uncertain one with the site.
        delete_asked()
        note_changed(str, str): the attempt and its new note.
    """

    copy_asked = Signal()
    invitation_asked = Signal()
    show_asked = Signal()
    delete_asked = Signal()
    note_changed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__("plain")
        self.record: Record | None = None
        self._sites: Sequence[Site] = ()
        self._heading = text_label(role="heading", selectable=True)
        self._facts = text_label(role="quiet", selectable=True)
        self._reason = text_label(selectable=True)
        self.note = _Note()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_NOTE_MS)
        self._timer.timeout.connect(self.save_note)
        self.note.textChanged.connect(self._timer.start)
        self.note.left.connect(self.save_note)
        self.note.textChanged.connect(self._on_note_edited)
        self._too_long = text_label(tone="problem")
        self._too_long.hide()
        self._note = LabelledField(self.note)
        self._note.column.setSpacing(tokens.SPACE)
        for widget in (self._heading, self._facts, self._reason, self._note):
            self.column.addWidget(widget)
        self.column.addWidget(self._too_long)
        self.column.addWidget(self._buttons())
        self.retranslate()
        self.show_record(None)

    def retranslate(self) -> None:
        hint = self.tr("Private note (stays on this computer)")
        self.note.setPlaceholderText(hint)
        set_tip(self.note, hint)
        self._note.set_label(self.tr("&Note"), hint)
        self.copy_button.setText(self.tr("&Copy key"))
        self.copy_button.setAccessibleName(self.tr("Copy key"))
        self.show_button.setText(self.tr("Check &with the site"))
        self.show_button.setAccessibleDescription(
            self.tr("Find out whether this session was created")
        )
        self.invitation_button.setText(self.tr("Copy &invitation"))
        self.invitation_button.setAccessibleName(self.tr("Copy invitation"))
        self.delete_button.setText(self.tr("&Delete"))
        self.delete_button.setAccessibleDescription(
            self.tr(
                "Delete the key, tracking codes, and note from this computer. You can "
                "undo this until you close this window."
            )
        )
        if self.record is not None:
            self._fill(self.record)

    def set_sites(self, sites: Sequence[Site]) -> None:
        """Name tracking codes as on these sites."""
        self._sites = sites
        if self.record is not None:
            self._fill(self.record)

    def _buttons(self) -> QWidget:
        self.copy_button = button("", "primary")
        self.copy_button.clicked.connect(self.copy_asked)
        self.show_button = button("", "primary")
        self.show_button.clicked.connect(self.show_asked)
        self.invitation_button = button("")
        self.invitation_button.clicked.connect(self.invitation_asked)
        self.delete_button = button("")
        self.delete_button.clicked.connect(self.delete_asked)
        buttons = QWidget()
        row = FlowLayout(buttons)
        shown = (self.copy_button, self.show_button, self.invitation_button, self.delete_button)
        for each in shown:
            row.addWidget(each)
        return buttons

    def show_record(self, record: Record | None) -> None:
        """Show a session; None hides the card. The note of the previous one is saved."""
        self.save_note()
        is_same = _mark_of(record) == _mark_of(self.record)
        self.record = record
        self.setVisible(record is not None)
        if record is None:
            return
        self._fill(record)
        is_other_note = self.note.toPlainText()[:NOTE_LENGTH] != record.note
        if not is_same or (is_other_note and not self.note.hasFocus()):
            self.note.blockSignals(True)
            self.note.setPlainText(record.note)
            self.note.blockSignals(False)
            self._on_note_edited()

    def _fill(self, record: Record) -> None:
        attempt, outcome = record.attempt, record.attempt.outcome
        key = grouped(record.session_key)
        self._heading.setText(key or self._words_of(record))
        codes = " · ".join(self._codes_of(record))
        facts = f"{when(record)} · {attempt.site}\n{codes}".strip()
        self._facts.setText(breakable(facts))
        copyable = Qt.TextInteractionFlag.TextSelectableByMouse
        is_whole = self._facts.text() == facts  # no invisible blank goes to the clipboard
        none = Qt.TextInteractionFlag.NoTextInteraction
        self._facts.setTextInteractionFlags(copyable if is_whole else none)
        reason = "" if isinstance(outcome, Created) else " ".join(explain(outcome.problem))
        if not isinstance(outcome, Created) and outcome.problem.reason:
            reason += f"\n{outcome.problem.exception_id} {outcome.problem.reason}"
        self._reason.setText("" if record.is_out else breakable(reason))
        self._reason.setVisible(bool(reason) and not record.is_out)
        self.copy_button.setVisible(bool(key))
        self.invitation_button.setVisible(bool(key))
        self.show_button.setVisible(record.outcome_name == "unknown")

    def _codes_of(self, record: Record) -> Iterator[str]:
        """Each tracking code with its name on the site, or its number."""
        site = site_of(record.attempt, self._sites)
        names = {code.number: code.name for code in site.tracking_codes} if site else {}
        for number, text in sorted(record.attempt.tracking_codes.items()):
            name = names.get(number) or TrackingCode(number).name
            yield self.tr("{0}: {1}").format(name, text)

    def _words_of(self, record: Record) -> str:
        if record.is_out:
            return self.tr("Waiting for the site.")
        if record.outcome_name == "unknown":
            return self.tr("A session may have been created")
        return self.tr("No session was created")

    @Slot()
    def _on_note_edited(self) -> None:
        """Report at once that a note is too long: nothing is cut without notice."""
        too_many = len(self.note.toPlainText()) - NOTE_LENGTH
        words = self._too_long_words(too_many) if too_many > 0 else ""
        self._too_long.setText(words)
        if words and self._too_long.isHidden():
            announce(self.note, words)
        self._too_long.setVisible(bool(words))

    def _too_long_words(self, too_many: int) -> str:
        return self.tr(
            "The note is %Ln character(s) too long, so the end isn't saved. Shorten it.",
            "",
            too_many,
        )

    @Slot()
    def save_note(self) -> None:
        """Save the note, if it has changed."""
        self._timer.stop()
        text = self.note.toPlainText()[:NOTE_LENGTH]
        if self.record is not None and text != self.record.note:
            attempt, old = self.record.attempt, self.record
            self.record = Record(attempt, old.account, text, old.is_out)
            self.note_changed.emit(attempt.mark, text)


def _mark_of(record: Record | None) -> str:
    return "" if record is None else record.attempt.mark
