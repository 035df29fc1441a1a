"""The session types of a site, edited: a number and a name for each."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from csr_desktop.sessions.sites import SessionType, SiteProblem
from csr_desktop.ui import tokens
from csr_desktop.ui.parts import bare_column, button, text_label
from csr_desktop.ui.preferences.pieces import row_of_widgets


class _Row(QWidget):
    """One type.

    Signals:
        removed(object): this row is to go.
    """

    removed = Signal(object)

    def __init__(self, number: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = QLineEdit(number)
        self.number.setFixedWidth(tokens.grown(tokens.NUMBER_WIDTH))
        self.number.setPlaceholderText(self.tr("Number"))
        self.name = QLineEdit(name)
        self.name.setPlaceholderText(self.tr("Name"))
        self.remove = button(self.tr("Remove"))
        self.remove.clicked.connect(self._on_remove_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.number)
        row.addWidget(self.name, 1)
        row.addWidget(self.remove)

    def call_it(self, place: int) -> None:
        """Name its fields for a screen reader."""
        self.number.setAccessibleName(self.tr("Number of session type {0}").format(place))
        self.name.setAccessibleName(self.tr("Name of session type {0}").format(place))
        self.remove.setAccessibleName(self.tr("Remove session type {0}").format(place))

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)


class SessionTypeTable(QWidget):
    """As many rows as there are types, and a button for one more."""

    def __init__(self, session_types: Iterable[SessionType]) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._places = QVBoxLayout()
        self._places.setSpacing(tokens.SPACE_SMALL)
        for session_type in session_types:
            self._add(str(session_type.id), session_type.name)
        self.add_button = button(self.tr("Add a session type"))
        self.add_button.clicked.connect(self._on_add_clicked)
        self._problem = text_label(role="wrong")
        self._problem.hide()
        column = bare_column(self)
        column.addLayout(self._places)
        column.addLayout(row_of_widgets(self.add_button))
        column.addWidget(self._problem)

    @property
    def typed(self) -> tuple[tuple[str, str], ...]:
        """The texts of every row."""
        return tuple((row.number.text().strip(), row.name.text().strip()) for row in self.rows)

    @property
    def value(self) -> tuple[SessionType, ...]:
        """The types; an empty row is none. Raises SiteProblem."""
        return tuple(self._type_of(*typed) for typed in self.typed if any(typed))

    def _type_of(self, number: str, name: str) -> SessionType:
        try:
            found = int(number)
        except ValueError:
            sentence = self.tr("The number of a session type is digits, such as 13.")
            raise SiteProblem("session_types", sentence) from None
        if not name:
            raise SiteProblem("session_types", self.tr("Give each session type a name."))
        return SessionType(found, name)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; '' takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.add_button.setAccessibleDescription(sentence)

    def focus_first(self) -> None:
        """Go to the first field."""
        (self.rows[0].number if self.rows else self.add_button).setFocus()

    def _add(self, number: str, name: str) -> _Row:
        row = _Row(number, name, self)
        row.removed.connect(self._on_row_removed)
        self.rows.append(row)
        self._places.addWidget(row)
        self._call_them()
        return row

    def _call_them(self) -> None:
        for place, row in enumerate(self.rows, 1):
            row.call_it(place)

    @Slot()
    def _on_add_clicked(self) -> None:
        row = self._add("", "")
        chain: list[QWidget] = [row.number, row.name, row.remove, self.add_button]
        if len(self.rows) > 1:
            chain.insert(0, self.rows[-2].remove)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        row.number.setFocus()

    @Slot(object)
    def _on_row_removed(self, row: _Row) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._call_them()
        (
            self.rows[min(place, len(self.rows) - 1)].number if self.rows else self.add_button
        ).setFocus()
