"""The history's rows as a table, fetched page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from csr_desktop.sessions.history.query import OutcomeName, Place, Record, ResultPage
from csr_desktop.sessions.site.attempt_site import site_of
from csr_desktop.ui.style.icons import icon
from csr_desktop.ui.widgets.text import grouped, left_to_right, plain_tip

if TYPE_CHECKING:
    from csr_desktop.settings.sites.site import Site

TIME, KEY, OUTCOME, SITE, CODE = range(5)
_NAMES: tuple[OutcomeName, ...] = ("created", "refused", "not sent", "unknown", "out")
_WIDE_MOMENT = datetime(2028, 12, 28, 22, 58, 58, tzinfo=UTC)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ICONS = {
    "created": "done",
    "refused": "problem",
    "not sent": "problem",
    "unknown": "question",
    "out": "waiting",
}


class HistoryModel(QAbstractTableModel):
    """The rows fetched so far.

    Signals:
        more_asked(Place): the view has reached the end; fetch the page after this place.
    """

    more_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._records: list[Record] = []
        self._sites: Sequence[Site] = ()
        self._code_label = ""
        self._next: Place | None = None
        self._is_asking = False

    @property
    def records(self) -> tuple[Record, ...]:
        """The records fetched so far, in the list's order."""
        return tuple(self._records)

    def set_sites(self, sites: Sequence[Site]) -> None:
        """Name the first tracking code as on these sites."""
        self._sites = sites
        self._name_code()

    def show_page(self, page: ResultPage) -> None:
        """Start with a first page."""
        self.beginResetModel()
        self._records = list(page.records)
        self._next, self._is_asking = page.next, False
        self._code_label = self._label_of_code()
        self.endResetModel()

    def add_page(self, page: ResultPage) -> None:
        """Add the page that was requested."""
        self._next, self._is_asking = page.next, False
        if page.records:
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(page.records) - 1)
            self._records += page.records
            self.endInsertRows()
            self._name_code()

    def remove(self, row: int) -> None:
        """Remove a row: its session was deleted."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._records[row]
        self.endRemoveRows()

    def _name_code(self) -> None:
        self._code_label = self._label_of_code()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, CODE, CODE)

    def _label_of_code(self) -> str:
        """The first tracking code's name, if all rows have one site and start with that code."""
        sites = {s.name: s for r in self._records if (s := site_of(r.attempt, self._sites))}
        names = {record.attempt.site for record in self._records}
        numbers = {min(r.attempt.tracking_codes, default=0) for r in self._records} - {0}
        if len(sites) != 1 or len(names) != 1 or len(numbers) != 1:
            return ""
        (site,), (number,) = sites.values(), numbers
        return next((code.name for code in site.tracking_codes if code.number == number), "")

    def replace(self, row: int, record: Record) -> None:
        """Update a row's attempt."""
        self._records[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def row_of(self, attempt_id: int) -> int:
        """The row of an attempt; -1 if there is none."""
        ids = (record.attempt.attempt_id for record in self._records)
        return next((row for row, each in enumerate(ids) if each == attempt_id), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._is_asking

    def fetchMore(self, parent: _Index) -> None:
        if self._next is not None and self.canFetchMore(parent):
            self._is_asking = True
            self.more_asked.emit(self._next)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Time"),
            self.tr("Session key"),
            self.tr("Outcome"),
            self.tr("Site"),
            self._code_label or self.tr("Case"),
        )
        return names[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        record, column = self._records[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(record, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._whole(record, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(record, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole if column == KEY:
                return self._said_row(record)
            case Qt.ItemDataRole.DecorationRole if column == OUTCOME:
                return icon(_ICONS[record.outcome_name])
        return None

    def retranslate(self) -> None:
        """Update headers and cells in the current language."""
        self._code_label = self._label_of_code()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self._records:
            last = self.index(len(self._records) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def samples(self) -> tuple[tuple[str, ...], ...]:
        """The widest usual texts of each column."""
        outcomes = tuple(self._words(name) for name in _NAMES)
        codes = ("CASE-10427000",)
        return ((_when(_WIDE_MOMENT),), ("000 000 000 00",), outcomes, ("Acme Support 1",), codes)

    def _text(self, record: Record, column: int) -> str:
        """The visible text of a cell."""
        match column:
            case 0:
                return when(record)
            case 1:
                return left_to_right(grouped(record.session_key)) if record.session_key else ""
            case 2:
                return self._words(record.outcome_name)
            case 3:
                return _one_line(record.attempt.site)
            case _:
                return _one_line(record.attempt.first_code)

    def _whole(self, record: Record, column: int) -> str:
        """The complete text of a cell, which may have no room for it."""
        attempt = record.attempt
        wholes = {SITE: attempt.site, CODE: attempt.first_code}
        return wholes.get(column, self._text(record, column))

    def _said(self, record: Record, column: int) -> str:
        """The text of a cell for a screen reader: a key as digits, no symbols.

        A row's focus is in the key's column: a row without a key says why there.
        """
        if column == KEY and record.session_key:
            return " ".join(record.session_key)
        if column in (KEY, OUTCOME):
            return self._words(record.outcome_name)
        return self._text(record, column)

    def _said_row(self, record: Record) -> str:
        """The rest of a row, for screen readers that read only the focused cell."""
        outcome = self._words(record.outcome_name) if record.session_key else ""
        words = (outcome, *(self._text(record, column) for column in (CODE, TIME, SITE)))
        return ", ".join(word for word in words if word)

    def _words(self, outcome: OutcomeName) -> str:
        """The outcome in the window's words."""
        match outcome:
            case "created":
                return self.tr("Created")
            case "refused":
                return self.tr("Refused")
            case "not sent":
                return self.tr("Not sent")
            case "unknown":
                return self.tr("Unconfirmed")
            case "out":
                return self.tr("In progress")


def when(record: Record) -> str:
    """Day and time of the click."""
    return _when(record.attempt.started_at)


def _when(started_at: datetime) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(int(started_at.timestamp() * 1000))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _one_line(text: str) -> str:
    return " ".join(text.split())[:200]
