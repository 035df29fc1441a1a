"""The history's filters: words, outcome, site, day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QDateEdit, QLabel, QWidget

from csr_desktop.sessions.history.query import Query
from csr_desktop.sessions.history.words import MOST_TYPED
from csr_desktop.sessions.site.attempt_site import follow_site, is_same_account
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.day import start_of_day
from csr_desktop.system.text import is_blank
from csr_desktop.ui.widgets.basics import Translated, bare_column
from csr_desktop.ui.widgets.combo_box import PickList
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.line_edit import LineEdit

_ANY_DAY, _A_DAY = -1, -2
_DAYS = (_ANY_DAY, 0, 6, 29, _A_DAY)
_FIRST_AND_LAST = QDate(1971, 1, 1), QDate(2999, 12, 31)  # days that every system can convert
_OUTCOMES = (None, "created", "refused", "not sent", "unknown")


class SearchField(LineEdit):
    """The field for the words to search for.

    Signals:
        down_pressed(): go to the list.
    """

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


class HistoryFilters(Translated, QWidget):
    """The fields that make up a query: words, outcome, site and day.

    Signals:
        changed(): at each key, and at each selection.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField()
        self.search.setMaxLength(MOST_TYPED)
        self.search.setClearButtonEnabled(True)
        self.outcome = PickList()
        self.site = PickList()
        self._sites: Sequence[Site] = ()
        self.day = PickList()
        self.date = QDateEdit(QDate.currentDate())
        self.date.setDateRange(*_FIRST_AND_LAST)
        self.date.setCalendarPopup(True)
        self.date.hide()
        for name in _OUTCOMES:
            self.outcome.addItem("", name)
        for days in _DAYS:
            self.day.addItem("", days)
        self.site.addItem("", "")
        self._arrange()
        self.retranslate()
        self.search.textChanged.connect(self.changed)
        self.outcome.currentIndexChanged.connect(self.changed)
        self.site.currentIndexChanged.connect(self.changed)
        self.day.currentIndexChanged.connect(self._on_day_changed)
        self.date.dateChanged.connect(self.changed)

    def _arrange(self) -> None:
        choices = QWidget()
        row = FlowLayout(choices)
        self._unseen = []
        for box in (self.outcome, self.site, self.day):
            # A list's own accessible name is its value: a screen reader reads this label instead.
            unseen = QLabel(self)
            unseen.setTextFormat(Qt.TextFormat.PlainText)
            unseen.setBuddy(box)
            unseen.hide()
            self._unseen.append(unseen)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(box)
        row.addWidget(self.date)
        column = bare_column(self)
        column.addWidget(self.search)
        column.addWidget(choices)

    def retranslate(self) -> None:
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setAccessibleDescription(self.tr("Key, tracking code, site or note"))
        self.search.setPlaceholderText(self.tr("Key, tracking code, site or note"))
        self.search.setToolTip(self.search.placeholderText())  # complete, in case it doesn't fit
        self.date.setAccessibleName(self.tr("Day"))
        self._set_locale()
        names = (self.tr("Outcome"), self.tr("Site"), self.tr("Date"))
        for box, label, name in zip(
            (self.outcome, self.site, self.day), self._unseen, names, strict=True
        ):
            box.setAccessibleName(name)
            label.setText(name)
        for box, texts in ((self.outcome, self._outcomes()), (self.day, self._days_words())):
            for place, text in enumerate(texts):
                box.setItemText(place, text)
        self.site.setItemText(0, self.tr("All sites"))

    def _set_locale(self) -> None:
        """Set the new locale for the calendar: widgets keep the one they were created with."""
        self.date.setLocale(QLocale())
        self.date.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        if (calendar := self.date.findChild(QCalendarWidget)) is not None:  # once it was open
            calendar.setLocale(QLocale())

    def _outcomes(self) -> tuple[str, ...]:
        return (
            self.tr("All outcomes"),
            self.tr("Created"),
            self.tr("Refused"),
            self.tr("Not sent"),
            self.tr("Unconfirmed"),
        )

    def _days_words(self) -> tuple[str, ...]:
        return (
            self.tr("Any time"),
            self.tr("Today"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("Select date…"),
        )

    def set_sites(self, sites: Sequence[Site]) -> None:
        """Offer these sites; the selected one stays selected, even if renamed."""
        picked = self._picked
        now = follow_site(picked, sites, self._sites) if picked is not None else None
        self._sites = sites
        self.site.blockSignals(True)  # one change, not one for each item
        self.site.clear()
        self.site.addItem(self.tr("All sites"), "")
        for site in sites:
            self.site.addItem(site.name, site.name)
        self.site.setCurrentIndex(0 if now is None else self.site.findData(now.name))
        self.site.blockSignals(False)
        if picked != now:  # it was removed, and all sites are searched instead; or it has changed
            self.changed.emit()

    @property
    def _picked(self) -> Site | None:
        name = self.site.currentData()
        return next((site for site in self._sites if site.name == name), None)

    @property
    def query(self) -> Query:
        """The query as currently selected."""
        since, until = self._days()
        words, outcome, picked = self.search.text(), self.outcome.currentData(), self._picked
        if picked is None:
            return Query(words, outcome, since=since, until=until)
        account = picked.account
        alike = [site for site in self._sites if is_same_account(site.account, account)]
        others = tuple(site.name for site in alike if site is not picked)
        return Query(words, outcome, picked.name, since, until, account=account, others=others)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered."""
        return self.query == Query(self.search.text()) and is_blank(self.search.text())

    def _days(self) -> tuple[datetime | None, datetime | None]:
        chosen = self.day.currentData()
        if chosen == _ANY_DAY:
            return None, None
        if chosen == _A_DAY:
            date = self.date.date()
            first = datetime(date.year(), date.month(), date.day()).astimezone()
            return first, _midnight_after(first)
        today = datetime.now().astimezone()
        return start_of_day(today - timedelta(days=chosen)), None

    @Slot()
    def _on_day_changed(self) -> None:
        self.date.setVisible(self.day.currentData() == _A_DAY)
        self.changed.emit()


def _midnight_after(midnight: datetime) -> datetime:
    return start_of_day(midnight.replace(tzinfo=None) + timedelta(days=1, hours=1))
