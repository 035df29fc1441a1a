"""The service's calls that look for sessions which exist already."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from csr_desktop.webex.operations import NAMESPACE, TRACKING_CODE_NUMBERS, Content
from csr_desktop.webex.reading import number_in, text_at

if TYPE_CHECKING:
    from lxml.etree import _Element

_TIME_FORMAT = "%m/%d/%Y %H:%M:%S"


@dataclass(frozen=True)
class ListedSession:
    """A support session as the site lists it.

    `start` is a naive time in the zone `time_zone_id`; both are None where the site gave none that
    can be read. `tracking_codes` and `session_type` are None where the list does not hold them.
    """

    session_key: str
    host: str
    start: datetime | None
    time_zone_id: int | None
    tracking_codes: Mapping[int, str] | None = None
    session_type: int | None = None


@dataclass(frozen=True)
class LstOpenSession:
    """ep.LstOpenSession: the host's support sessions in progress. None: 000015, a refusal."""

    name: ClassVar[str] = "ep.LstOpenSession"
    needs_account: ClassVar[bool] = True

    def content(self) -> Content:
        """The service alone."""
        return [("serviceType", "SupportCenter")]

    def read(self, content: _Element) -> tuple[ListedSession, ...]:
        """Every session with a readable key."""
        ep = f"{{{NAMESPACE}/ep}}"
        sessions = (
            ListedSession(
                _key(text_at(element, f"{ep}sessionKey")),
                text_at(element, f"{ep}hostWebExID"),
                _time(
                    text_at(element, f"{ep}actualStartTime") or text_at(element, f"{ep}startTime")
                ),
                number_in(text_at(element, f"{ep}timeZoneID")),
            )
            for element in content.iterfind(f"{ep}services/{ep}sessions")
        )
        return tuple(session for session in sessions if session.session_key)


@dataclass(frozen=True)
class HistoryPage:
    """A page of the history; `total` is how many there are in all, 0 where the site is silent."""

    sessions: tuple[ListedSession, ...]
    total: int


@dataclass(frozen=True)
class LstsupportsessionHistory:
    """history.LstsupportsessionHistory: ended and running sessions of a host, the newest first.

    A session may be missing for 48 hours. None: 000015, a refusal.
    """

    name: ClassVar[str] = "history.LstsupportsessionHistory"
    needs_account: ClassVar[bool] = True

    host: str
    start_from: int = 1
    most: int = 50

    def content(self) -> Content:
        """Host, page and order, in the schema's order."""
        control: Content = [("startFrom", str(self.start_from)), ("maximumNum", str(self.most))]
        order: Content = [("orderBy", "SESSIONSTARTTIME"), ("orderAD", "DESC")]
        host: Content = [("hostWebExID", self.host)] if self.host else []
        return [*host, ("listControl", control), ("order", order)]

    def read(self, content: _Element) -> HistoryPage:
        """Every session with a readable key."""
        serv, history = f"{{{NAMESPACE}}}", f"{{{NAMESPACE}/history}}"
        sessions = (
            ListedSession(
                _key(text_at(element, f"{history}sessionKey")),
                text_at(element, f"{history}hostWebExID"),
                _time(text_at(element, f"{history}sessionStartTime")),
                number_in(text_at(element, f"{history}timezone")),
                dict(_tracking_codes(element)),
                number_in(text_at(element, f"{history}meetingType")),
            )
            for element in content.iterfind(f"{history}supportSessionHistory")
        )
        records = f"{history}matchingRecords/{serv}total"
        return HistoryPage(
            tuple(session for session in sessions if session.session_key),
            number_in(text_at(content, records)) or 0,
        )


@dataclass(frozen=True)
class LstTimeZone:
    """site.LstTimeZone: how many minutes each zone is ahead of GMT at a moment.

    `at` is in UTC. Source: the service's reference, LstTimeZone (gmtOffset in minutes).
    """

    name: ClassVar[str] = "site.LstTimeZone"
    needs_account: ClassVar[bool] = True

    time_zone_ids: Sequence[int]
    at: datetime

    def content(self) -> Content:
        """The zones, then the moment."""
        ids: Content = [("timeZoneID", str(number)) for number in self.time_zone_ids]
        return [*ids, ("date", self.at.strftime(_TIME_FORMAT))]

    def read(self, content: _Element) -> dict[int, int]:
        """Minutes ahead of GMT, by the zone's number."""
        site = f"{{{NAMESPACE}/site}}"
        pairs = (
            (
                number_in(text_at(zone, f"{site}timeZoneID")),
                number_in(text_at(zone, f"{site}gmtOffset")),
            )
            for zone in content.iterfind(f"{site}timeZone")
        )
        return {zone: offset for zone, offset in pairs if zone is not None and offset is not None}


def _tracking_codes(element: _Element) -> Iterator[tuple[int, str]]:
    # com:trackingCodeN inside history:trackingCode; some answers use the list's own namespace
    for holder in element.iterfind(f"{{{NAMESPACE}/history}}trackingCode"):
        for number in TRACKING_CODE_NUMBERS:
            text = (holder.findtext(f"{{*}}trackingCode{number}") or "").strip()
            if text:
                yield number, text


def _key(text: str) -> str:
    return text if re.fullmatch(r"[0-9]{1,19}", text) else ""


def _time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, _TIME_FORMAT)  # noqa: DTZ007  its zone stands beside it
    except ValueError:
        return None
