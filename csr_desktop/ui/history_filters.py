"""What the history is searched for: words, outcome, site, day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QWidget

from csr_desktop.sessions.search.query import Query
from csr_desktop.sessions.search.words import MOST_TYPED
from csr_desktop.ui import tokens
from csr_desktop.ui.parts import bare_column

_ANY_DAY, _A_DAY = -1, -2


class SearchField(QLineEdit):
    """The words.

    Signals:
        down_pressed(): into the list.
    """

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


class HistoryFilters(QWidget):
    """Gives a query.

    Signals:
        changed(): at each key, and at each choice.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField()
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Key, tracking code, site or note"))
        self.search.setMaxLength(MOST_TYPED)
        self.search.setClearButtonEnabled(True)
        self.outcome = QComboBox()
        self.site = QComboBox()
        self.day = QComboBox()
        self.date = QDateEdit(QDate.currentDate())
        self.date.setAccessibleName(self.tr("Day"))
        self.date.setCalendarPopup(True)
        self.date.hide()
        self._fill()
        self._arrange()
        self.search.textChanged.connect(self.changed)
        self.outcome.currentIndexChanged.connect(self.changed)
        self.site.currentIndexChanged.connect(self.changed)
        self.day.currentIndexChanged.connect(self._on_day_changed)
        self.date.dateChanged.connect(self.changed)

    def _fill(self) -> None:
        for text, name in (
            (self.tr("All outcomes"), None),
            (self.tr("Created"), "created"),
            (self.tr("Refused"), "refused"),
            (self.tr("Not sent"), "not sent"),
            (self.tr("May have been created"), "unknown"),
        ):
            self.outcome.addItem(text, name)
        for text, days in (
            (self.tr("Any day"), _ANY_DAY),
            (self.tr("Today"), 0),
            (self.tr("Last 7 days"), 6),
            (self.tr("Last 30 days"), 29),
            (self.tr("A day…"), _A_DAY),
        ):
            self.day.addItem(text, days)
        self.set_sites(())

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        for box, name in (
            (self.outcome, self.tr("Outcome")),
            (self.site, self.tr("Site")),
            (self.day, self.tr("Days")),
        ):
            box.setAccessibleName(name)
            # A list's own accessible name is its value: a screen reader takes this label instead.
            unseen = QLabel(name, self)
            unseen.setBuddy(box)
            unseen.hide()
            row.addWidget(box, 1)
        row.addWidget(self.date, 1)
        column = bare_column(self)
        column.addWidget(self.search)
        column.addLayout(row)

    def set_sites(self, names: Sequence[str]) -> None:
        """Offer these sites; the one that is picked stays picked."""
        picked = self.site.currentData()
        self.site.blockSignals(True)  # one choice, not one for each item
        self.site.clear()
        self.site.addItem(self.tr("All sites"), "")
        for name in names:
            self.site.addItem(name, name)
        self.site.setCurrentIndex(max(0, self.site.findData(picked)))
        self.site.blockSignals(False)

    @property
    def query(self) -> Query:
        """As it is chosen now."""
        since, until = self._days()
        return Query(
            self.search.text(), self.outcome.currentData(), self.site.currentData(), since, until
        )

    @property
    def is_empty(self) -> bool:
        """Whether everything is asked for."""
        return self.query == Query(self.search.text()) and not self.search.text().strip()

    def _days(self) -> tuple[datetime | None, datetime | None]:
        chosen = self.day.currentData()
        if chosen == _ANY_DAY:
            return None, None
        if chosen == _A_DAY:
            date = self.date.date()
            first = datetime(date.year(), date.month(), date.day()).astimezone()
            return first, _midnight_after(first)
        today = datetime.now().astimezone()
        return _midnight_of(today - timedelta(days=chosen)), None

    @Slot()
    def _on_day_changed(self) -> None:
        self.date.setVisible(self.day.currentData() == _A_DAY)
        self.changed.emit()


def _midnight_of(moment: datetime) -> datetime:
    # Without its zone first: that night's offset may be another than now's.
    return moment.replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0).astimezone()


def _midnight_after(midnight: datetime) -> datetime:
    return _midnight_of(midnight.replace(tzinfo=None) + timedelta(days=1, hours=1))
