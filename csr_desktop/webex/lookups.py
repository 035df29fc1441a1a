"""The service's calls that list existing sessions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from csr_desktop.webex.operations import NAMESPACE, Content
from csr_desktop.webex.reading import number_in, text_at
from csr_desktop.webex.texts import TRACKING_CODE_NUMBERS, session_type_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_TIME_FORMAT = "%m/%d/%Y %H:%M:%S"
_YEARS = range(1995, 2100)  # others, such as 01/01/0001, mean no date
_EP, _HISTORY = f"{{{NAMESPACE}/ep}}", f"{{{NAMESPACE}/history}}"


@dataclass(frozen=True)
class ListedSession:
    """A support session as the site lists it.

    `session_key` and `host` are '' if the site gave none that is readable; `start`, a naive time in
    the zone `time_zone_id`, is then None; its year is 1995 to 2099. `tracking_codes` and
    `session_type` are None if the list does not contain them.
    """

    session_key: str
    host: str
    start: datetime | None
    time_zone_id: int | None
    tracking_codes: Mapping[int, str] | None = None
    session_type: int | None = None


@dataclass(frozen=True)
class Listing:
    """A list, or a page of one: every entry, including unreadable ones.

    `total` is how many there are in total; None if the site doesn't say.
    """

    sessions: tuple[ListedSession, ...]
    total: int | None = None


EMPTY = Listing(())


@dataclass(frozen=True)
class LstOpenSession:
    """ep.LstOpenSession: the host's support sessions in progress. None: 000015, a refusal."""

    name: ClassVar[str] = "ep.LstOpenSession"
    needs_account: ClassVar[bool] = True

    def content(self) -> Content:
        """Only the service."""
        return [("serviceType", "SupportCenter")]

    def read(self, content: _Element) -> Listing:
        """Every session of this service."""
        services = content.iterfind(f"{_EP}services")
        ours = (service for service in services if _is_support(service))
        elements = (element for service in ours for element in service.iterfind(f"{_EP}sessions"))
        return _listing(content, map(_open_session, elements))


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

    def read(self, content: _Element) -> Listing:
        """All sessions of the page."""
        return _listing(
            content, map(_past_session, content.iterfind(f"{_HISTORY}supportSessionHistory"))
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


def _is_support(service: _Element) -> bool:
    kind = text_at(service, f"{_EP}serviceType").replace(" ", "").casefold()
    return kind in ("supportcenter", "")


def _open_session(element: _Element) -> ListedSession:
    start = text_at(element, f"{_EP}actualStartTime") or text_at(element, f"{_EP}startTime")
    return ListedSession(
        _key(text_at(element, f"{_EP}sessionKey")),
        text_at(element, f"{_EP}hostWebExID"),
        _time(start),
        number_in(text_at(element, f"{_EP}timeZoneID")),
    )


def _past_session(element: _Element) -> ListedSession:
    return ListedSession(
        _key(text_at(element, f"{_HISTORY}sessionKey")),
        text_at(element, f"{_HISTORY}hostWebExID"),
        _time(text_at(element, f"{_HISTORY}sessionStartTime")),
        number_in(text_at(element, f"{_HISTORY}timezone")),
        dict(_tracking_codes(element)),
        session_type_in(text_at(element, f"{_HISTORY}meetingType")),
    )


def _listing(content: _Element, entries: Iterable[ListedSession]) -> Listing:
    sessions = tuple(entries)
    records = content.find(f"{{*}}matchingRecords/{{{NAMESPACE}}}total")
    total = number_in((records.text or "").strip()) if records is not None else None
    if total is None and not sessions and len(content):
        total = 1  # there is one, but it is unreadable
    return Listing(sessions, total)


def _tracking_codes(element: _Element) -> Iterator[tuple[int, str]]:
    # com:trackingCodeN inside history:trackingCode; some answers use the list's own namespace.
    for holder in element.iterfind(f"{_HISTORY}trackingCode"):
        for number in TRACKING_CODE_NUMBERS:
            text = (holder.findtext(f"{{*}}trackingCode{number}") or "").strip()
            if text:
                yield number, text


def _key(text: str) -> str:
    return text if re.fullmatch(r"[0-9]{1,19}", text) else ""


def _time(text: str) -> datetime | None:
    try:
        moment = datetime.strptime(text, _TIME_FORMAT)  # noqa: DTZ007  its zone is in another field
    except ValueError:
        return None
    return moment if moment.year in _YEARS else None
