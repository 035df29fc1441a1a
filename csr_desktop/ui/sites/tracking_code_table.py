"""The ten tracking codes of a site, edited."""

from __future__ import annotations

import csv
from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.system.text import clean
from csr_desktop.ui.sites.row_mover import RowMover
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, bare_column, text_label
from csr_desktop.ui.widgets.line_edit import LineEdit
from csr_desktop.ui.widgets.tab_order import order_tabs
from csr_desktop.webex.texts import TRACKING_CODE_NUMBERS

SEPARATOR = ";"

_LONGEST = 32767  # Qt's count, for a list of values


def text_of_values(values: Sequence[str]) -> str:
    """A list of values on one line; a value that contains the separator is quoted."""
    return f"{SEPARATOR} ".join(_quoted(value) for value in values)


def _quoted(value: str) -> str:
    doubled = value.replace('"', '""')
    return f'"{doubled}"' if SEPARATOR in value or '"' in value else value


def values_of_text(text: str) -> tuple[str, ...]:
    """The values on a line."""
    rows = csv.reader([text], delimiter=SEPARATOR, skipinitialspace=True)
    return tuple(clean(value) for row in rows for value in row if clean(value))


class CodeRow(QObject):
    """The fields of one code; the table arranges them in its grid."""

    def __init__(self, code: TrackingCode, parent: QWidget, *, is_used: bool) -> None:
        super().__init__(parent)
        self._code = code
        self._values_text = text_of_values(code.values)
        self.used = QCheckBox(str(code.number), parent)
        self.label = _line(code.label, parent)
        self.required = QCheckBox(parent)
        self.required.setChecked(code.required)
        self.values = _line(self._values_text, parent)
        self.default = _line(code.default, parent)
        self.used.toggled.connect(self._on_toggled)
        self.used.setChecked(is_used)
        self._on_toggled(is_used)

    def retranslate(self) -> None:
        """Name its fields; called by the table, which is notified of language changes."""
        for field, words in (
            (self.used, self.tr("Use tracking code {0}")),
            (self.label, self.tr("Label of tracking code {0}")),
            (self.required, self.tr("Tracking code {0} is required")),
            (self.values, self.tr("Choices for tracking code {0}")),
            (self.default, self.tr("Default of tracking code {0}")),
        ):
            field.setAccessibleName(words.format(self._code.number))
        self.values.setAccessibleDescription(self.tr("Choices (separate with ;)"))

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (self.used, self.label, self.required, self.values, self.default)

    @property
    def title(self) -> str:
        """Its name."""
        return self.code.name

    @property
    def code(self) -> TrackingCode:
        """The code as entered; unchanged values are the file's own."""
        text = self.values.text()
        return TrackingCode(
            number=self._code.number,
            label=clean(self.label.text()),
            required=self.required.isChecked(),
            values=self._code.values if text == self._values_text else values_of_text(text),
            default=self.default.text(),
        )

    @Slot(bool)
    def _on_toggled(self, used: bool) -> None:
        for field in self.fields[1:]:
            field.setEnabled(used)


class TrackingCodeTable(Translated, QWidget):
    """Ten rows: those that the site uses in its order, then the others."""

    def __init__(self, codes: Sequence[TrackingCode]) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(tokens.SPACE)
        self._grid.setVerticalSpacing(tokens.SPACE_SMALL)
        self._headings = [text_label(role="label") for _ in range(5)]
        for column, label in enumerate(self._headings):
            self._grid.addWidget(label, 0, column)
        for column, stretch in ((1, 3), (3, 4), (4, 2)):
            self._grid.setColumnStretch(column, stretch)
        self.rows: list[CodeRow] = []
        self._fill(codes)
        self.mover = RowMover(self, lambda: self.rows)
        self.mover.move_asked.connect(self._on_move_asked)
        self._problem = text_label(role="wrong")
        self._problem.hide()
        outer = bare_column(self)
        outer.addLayout(self._grid)
        outer.addWidget(self.mover)
        outer.addWidget(self._problem)
        self.retranslate()

    def _fill(self, codes: Sequence[TrackingCode]) -> None:
        used = [code.number for code in codes]
        others = [TrackingCode(n) for n in TRACKING_CODE_NUMBERS if n not in used]
        self.rows = [CodeRow(code, self, is_used=code.number in used) for code in (*codes, *others)]
        self._place_rows()

    def _place_rows(self) -> None:
        for place, row in enumerate(self.rows, 1):
            for column, field in enumerate(row.fields):
                self._grid.addWidget(field, place, column)  # which removes it from its old place
        order_tabs(self.window())

    def show_value(self, codes: Sequence[TrackingCode]) -> None:
        """Show these codes."""
        for row in self.rows:
            for field in row.fields:
                field.hide()
                field.deleteLater()
            row.deleteLater()
        self._fill(codes)
        self.retranslate()
        self.mover.follow()

    @Slot(int, int)
    def _on_move_asked(self, place: int, other: int) -> None:
        self.rows.insert(other, self.rows.pop(place))
        self._place_rows()

    def retranslate(self) -> None:
        headings = (
            self.tr("Use"),
            self.tr("Label"),
            self.tr("Required"),
            self.tr("Choices (separate with ;)"),
            self.tr("Default"),
        )
        for label, heading in zip(self._headings, headings, strict=True):
            label.setText(heading)
        for row in self.rows:
            row.retranslate()
        self.mover.set_labels(self.tr("Move tracking code up"), self.tr("Move tracking code down"))

    @property
    def value(self) -> tuple[TrackingCode, ...]:
        """The codes that are used."""
        return tuple(row.code for row in self.rows if row.used.isChecked())

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong; '' removes it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.rows[0].used.setAccessibleDescription(sentence)

    def focus_first(self) -> None:
        """Focus the first field."""
        self.rows[0].used.setFocus()


def _line(text: str, parent: QWidget) -> QLineEdit:
    line = LineEdit("", parent)
    line.setMaxLength(max(_LONGEST, 2 * len(text)))  # otherwise Qt cuts a long list of values
    line.setText(text)
    line.setCursorPosition(0)
    return line
