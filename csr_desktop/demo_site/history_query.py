"""The parameters of a history call: conditions, an order and a page.

Where the vendor's documents are silent, the demo decides: at most 50 sessions are listed at once
without maximumNum, and never more than 500; conditions are joined by AND without listMethod;
without an order, the oldest comes first; both ends of a time span are included.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from csr_desktop.demo_site.elements import Fields, every
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Session
from csr_desktop.demo_site.times import read_time
from csr_desktop.demo_site.values import choice, counted, integer

DEFAULT_MAXIMUM = 50
MOST = 500


@dataclass(frozen=True)
class Entry:
    """A session of the history. Times are in whole seconds, as they are written."""

    session: Session
    name: str
    start: datetime
    end: datetime


Condition = Callable[[Entry], bool]
_Key = Callable[[Entry], Any]
_ORDERS: dict[str, _Key] = {
    "CONFID": lambda entry: entry.session.conf_id,
    "SESSIONSTARTTIME": lambda entry: entry.start,
    "CONFNAME": lambda entry: entry.name,
}


class HistoryQuery:
    """Reads all parameters at once, so that a bad request is refused even if nothing is found."""

    def __init__(self, fields: Fields) -> None:
        """Raises RefusedError."""
        self.start_from = counted("listControl/startFrom", fields, 1)
        self.maximum = min(counted("listControl/maximumNum", fields, DEFAULT_MAXIMUM), MOST)
        method = fields.get("listControl/listMethod", "AND")
        self._join = all if choice("listMethod", method, ("AND", "OR")) == "AND" else any
        self._conditions = _conditions(fields)
        self._orders = _orders(fields)

    def apply(self, entries: Iterable[Entry]) -> list[Entry]:
        """Return the entries that meet the conditions, in order: all pages."""
        found = [entry for entry in entries if self._is_met_by(entry)]
        for key, is_descending in reversed(self._orders):
            found.sort(key=key, reverse=is_descending)
        return found

    def _is_met_by(self, entry: Entry) -> bool:
        return not self._conditions or self._join(meets(entry) for meets in self._conditions)


def _conditions(fields: Fields) -> list[Condition]:
    conditions: list[Condition] = []
    key, conf_id = integer("sessionKey", fields), integer("confID", fields)
    if key is not None:
        conditions.append(lambda entry: entry.session.key == str(key))
    if conf_id is not None:
        conditions.append(lambda entry: entry.session.conf_id == conf_id)
    if "startTimeScope" in fields:
        first, last = _span("startTimeScope/sessionStartTime", fields)
        conditions.append(lambda entry: first <= entry.start <= last)
    if "endTimeScope" in fields:
        early, late = _span("endTimeScope/sessionEndTime", fields)
        conditions.append(lambda entry: early <= entry.end <= late)
    return conditions


def _span(path: str, fields: Fields) -> tuple[datetime, datetime]:
    return read_time(f"{path}Start", fields), read_time(f"{path}End", fields)


def _orders(fields: Fields) -> list[tuple[_Key, bool]]:
    """Return sort keys, and whether each is descending.

    The first orderAD belongs to the first orderBy, and so on; a missing one is ASC.
    """
    keys = [choice("orderBy", text, _ORDERS) for text in every(fields, "order/orderBy")]
    ways = [choice("orderAD", text, ("ASC", "DESC")) for text in every(fields, "order/orderAD")]
    if max(len(keys), len(ways)) > 3:
        raise RefusedError(Cause.SCHEMA, "order contains more than three")
    ways += ["ASC"] * len(keys)
    return [(_ORDERS[key], way == "DESC") for key, way in zip(keys, ways, strict=False)]
