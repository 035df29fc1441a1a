"""The session types of a site, edited: a number and a name for each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from csr_desktop.settings.sites.site import SessionType, SiteProblem
from csr_desktop.system.text import clean, whole_number
from csr_desktop.ui.sites.row_mover import RowMover
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Translated,
    bare_column,
    button,
    set_style_property,
    text_label,
)
from csr_desktop.ui.widgets.controls import fit_digits, row_of_widgets
from csr_desktop.ui.widgets.line_edit import LineEdit
from csr_desktop.ui.widgets.tab_order import order_tabs
from csr_desktop.webex.texts import SESSION_TYPES

_DIGITS = 7  # room for a usual number, and for the placeholder


class _Row(Translated, QWidget):
    """One session type.

    Signals:
        removed(object): remove this row.
    """

    removed = Signal(object)

    def __init__(self, number: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = 0
        self.number = LineEdit(number)
        fit_digits(self.number, _DIGITS)
        self.name = LineEdit(name)
        self.remove = button("")
        self.remove.clicked.connect(self._on_remove_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.number)
        row.addWidget(self.name, 1)
        row.addWidget(self.remove)

        self.retranslate()

    def retranslate(self) -> None:
        self.number.setPlaceholderText(self.tr("Number"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.remove.setText(self.tr("Remove"))
        for field, words in (
            (self.number, self.tr("Number of session type {0}")),
            (self.name, self.tr("Name of session type {0}")),
            (self.remove, self.tr("Remove session type {0}")),
        ):
            field.setAccessibleName(words.format(self._place))

    def set_label(self, place: int) -> None:
        """Name its fields for a screen reader."""
        self._place = place
        self.retranslate()

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """From the first to the last."""
        return (self.number, self.name, self.remove)

    @property
    def title(self) -> str:
        """Its name, or its number."""
        return clean(self.name.text()) or clean(self.number.text()) or self.name.placeholderText()

    @property
    def typed(self) -> tuple[str, str]:
        """Number and name as entered."""
        return clean(self.number.text()), clean(self.name.text())

    @property
    def wrong_field(self) -> QLineEdit | None:
        """The invalid field; None if the row is valid or empty."""
        number, name = self.typed
        if not number and not name:
            return None
        if not is_session_type(number):
            return self.number
        return None if name else self.name

    def show_problem(self, field: QLineEdit | None, sentence: str) -> None:
        """Mark and describe one of its fields; the others are valid."""
        for one in (self.number, self.name):
            one.setAccessibleDescription(sentence if one is field else "")
            set_style_property(one, "wrong", one is field)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)


class SessionTypeTable(Translated, QWidget):
    """One row for each type, and a button that adds one."""

    def __init__(self, session_types: Iterable[SessionType]) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._places = QVBoxLayout()
        self._places.setSpacing(tokens.SPACE_SMALL)
        for session_type in session_types:
            self._add(str(session_type.id), session_type.name)
        self.add_button = button("")
        self.add_button.clicked.connect(self._on_add_clicked)
        self._problem = text_label(role="wrong")
        self._problem.hide()
        column = bare_column(self)
        column.addLayout(self._places)
        column.addWidget(row_of_widgets(self.add_button))
        self.mover = RowMover(self, lambda: self.rows)
        self.mover.move_asked.connect(self._on_move_asked)
        column.addWidget(self.mover)
        column.addWidget(self._problem)
        self.retranslate()

    def retranslate(self) -> None:
        self.add_button.setText(self.tr("Add session type"))
        self.mover.set_labels(self.tr("Move session type up"), self.tr("Move session type down"))

    @property
    def typed(self) -> tuple[tuple[str, str], ...]:
        """The texts of every row."""
        return tuple(row.typed for row in self.rows)

    @property
    def value(self) -> tuple[SessionType, ...]:
        """The types, without empty rows. Raises SiteProblem."""
        return tuple(self._type_of(*typed) for typed in self.typed if any(typed))

    def _type_of(self, number: str, name: str) -> SessionType:
        if not is_session_type(number):
            sentence = self.tr("Enter the session type number, such as 13.")
            raise SiteProblem("session_types", sentence)
        if not name:
            raise SiteProblem("session_types", self.tr("Enter a name for each session type."))
        return SessionType(whole_number(number) or 0, name)

    def show_value(self, session_types: Iterable[SessionType]) -> None:
        """Show these types."""
        for row in tuple(self.rows):
            self._drop(row)
        for session_type in session_types:
            self._add(str(session_type.id), session_type.name)
        self._order()

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong, at its field; '' removes it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        wrong = self._first_wrong if sentence else None
        for row in self.rows:
            row.show_problem(wrong, sentence)
        self.add_button.setAccessibleDescription(sentence if wrong is None else "")

    @property
    def _first_wrong(self) -> QLineEdit | None:
        fields = [row.wrong_field for row in self.rows] + [row.number for row in self.rows]
        return next((field for field in fields if field is not None), None)

    def focus_first(self) -> None:
        """Focus the invalid field, or the first."""
        (self._first_wrong or self.add_button).setFocus()

    def _add(self, number: str, name: str) -> _Row:
        row = _Row(number, name, self)
        row.removed.connect(self._on_row_removed)
        self.rows.append(row)
        self._places.addWidget(row)
        row.set_label(len(self.rows))
        return row

    def _order(self) -> None:
        for place, row in enumerate(self.rows, 1):
            row.set_label(place)
        order_tabs(self.window())
        self.mover.follow()

    def _drop(self, row: _Row) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _on_add_clicked(self) -> None:
        row = self._add("", "")
        self._order()
        row.number.setFocus()

    @Slot(object)
    def _on_row_removed(self, row: _Row) -> None:
        place = self.rows.index(row)
        self._drop(row)
        self._order()
        (
            self.rows[min(place, len(self.rows) - 1)].number if self.rows else self.add_button
        ).setFocus()

    @Slot(int, int)
    def _on_move_asked(self, place: int, other: int) -> None:
        self.rows.insert(other, self.rows.pop(place))
        for row in self.rows:
            self._places.addWidget(row)  # last, which removes it from its old place
        self._order()


def is_session_type(text: str) -> bool:
    """Whether a text is the number of a session type, such as 13 or -1."""
    number = whole_number(text)
    return number is not None and number in SESSION_TYPES  # searching for None would take minutes
