"""The demo's tour: three hints where the key will be, until there is one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.sessions.outcome import Created
from csr_desktop.ui.form.session_form import SessionForm
from csr_desktop.ui.outcome.outcome_card import OutcomeCard
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, bare_column, button, set_tone
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel


class Tour(Translated, QWidget):
    """Takes the place of the empty card. It ends with the first session, or when it is skipped.

    Signals:
        add_site_asked(): the rep has seen enough.
        ended(): it was finished or skipped.
    """

    add_site_asked = Signal()
    ended = Signal()

    def __init__(self, form: SessionForm, outcome: OutcomeCard) -> None:
        super().__init__()
        self._form = form
        self._outcome = outcome
        self._is_typed = False
        self._steps = tuple(IconLabel() for _ in range(3))
        self.add_button = button("", "link")
        self.add_button.clicked.connect(self.add_site_asked)
        self.skip_button = button("", "link")
        self.skip_button.clicked.connect(self._on_skipped)
        self._arrange()
        self.retranslate()
        self._usual_page = outcome.empty_page
        outcome.turned.connect(self._on_turned)
        form.edited.connect(self._on_edited)
        form.emptied.connect(self._on_edited)

    def retranslate(self) -> None:
        words = (
            self.tr("1. Select a session type"),
            self.tr("2. Enter the case"),
            self.tr("3. Press Enter"),
        )
        for label, text in zip(self._steps, words, strict=True):
            label.setText(text)
        self.add_button.setText(self.tr("Add your site"))
        self.skip_button.setText(self.tr("Skip the tour"))
        self.skip_button.setAccessibleDescription(" ".join(words))

    def _arrange(self) -> None:
        hints = QWidget()
        flow = FlowLayout(hints)
        flow.setSpacing(tokens.SPACE_WIDE)
        for label in self._steps:
            flow.addWidget(label)
        links = QHBoxLayout()
        links.addStretch(1)
        links.addWidget(self.add_button)
        links.addWidget(self.skip_button)
        column = bare_column(self)
        column.setSpacing(tokens.SPACE_SMALL)
        column.addWidget(hints)
        column.addLayout(links)
        column.addStretch(1)

    def start(self) -> None:
        """Show the hints instead of the empty card."""
        self._outcome.set_empty_page(self)

    @Slot()
    def _on_edited(self) -> None:
        """The type that is selected is accepted by entering the case."""
        is_typed = any(text.strip() for text in self._form.typed.values())
        if is_typed == self._is_typed:
            return
        self._is_typed = is_typed
        for label in self._steps[:2]:
            label.set_icon("done" if is_typed else "")
            set_tone(label, "success" if is_typed else "")

    @Slot()
    def _on_turned(self) -> None:
        attempt = self._outcome.attempt
        is_on = self._outcome.empty_page is self
        if is_on and attempt is not None and isinstance(attempt.outcome, Created):
            self._end()

    @Slot()
    def _on_skipped(self) -> None:
        self._form.focus_first()  # before the button that has the focus goes
        self._end()

    def _end(self) -> None:
        self._outcome.set_empty_page(self._usual_page)
        self.ended.emit()
