"""A simulated site: its sessions, its clock, its time zones, and how it lists them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from tests.support.answers import failure, success
from tests.support.scripted_server import Conversation

NO_RECORD = failure("000015", "Sorry, no record found")
_TIME = "%m/%d/%Y %H:%M:%S"


@dataclass(frozen=True)
class Made:
    """A session as the site stores it; `start` is in UTC by the site's clock.

    `key` is '' if the lists show no readable one; `date` replaces a start that is no time of this
    session.
    """

    key: str
    start: datetime
    host: str = "hostid"
    codes: Mapping[int, str] = field(default_factory=dict)
    type: int = 13
    zone: int = 25
    is_open: bool = False
    is_past: bool = True
    date: str | None = None


@dataclass
class MadeUpSite:
    """The site's data. `page` entries are listed at once, whatever is requested."""

    sessions: Sequence[Made] = ()
    zones: Mapping[int, str] = field(default_factory=lambda: {25: "Europe/Berlin"})
    page: int = 500
    tells_total: bool = True
    clock_ahead: float | None = 0.0  # None: its answers have no Date
    is_ordered: bool = True
    refuses: frozenset[str] = frozenset()  # operations that this account may not use
    turns_pages: bool = True
    most: int | None = None  # what it lists of the history; its total counts them all
    asked: list[str] = field(default_factory=list)

    def play(self, client: Conversation) -> None:
        """Answer each request of a connection."""
        while request := client.read_request():
            if b"CreateSupportSession" in request:  # everything it creates is in `sessions`
                client.hang_up()
                return
            client.send(self.answer(request.decode()))

    def answer(self, request: str) -> bytes:
        """Answer one request that only reads."""
        found = re.search(r'xsi:type="[\w:.]*?\.(\w+)"', request)
        operation = found[1] if found else ""
        self.asked.append(operation)
        answers: dict[str, Callable[[str], bytes]] = {
            "LstOpenSession": self._open,
            "LstsupportsessionHistory": self._history,
            "LstTimeZone": self._zones,
            "GetAPIVersion": lambda _: success("ep", "<x:apiVersion>12</x:apiVersion>"),
        }
        body = failure("000001") if operation in self.refuses else answers[operation](request)
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n"
        if self.clock_ahead is not None:
            now = datetime.now(UTC) + timedelta(seconds=self.clock_ahead)
            head += f"Date: {format_datetime(now, usegmt=True)}\r\n"
        return f"{head}\r\n".encode() + body

    def _open(self, _request: str) -> bytes:
        listed = [session for session in self.sessions if session.is_open]
        if not listed:
            return NO_RECORD
        inside = "".join(map(self._open_entry, listed))
        content = f"<x:services><x:serviceType>SupportCenter</x:serviceType>{inside}</x:services>"
        return success("ep", self._records(len(listed)) + content)

    def _history(self, request: str) -> bytes:
        host = _value(request, "hostWebExID").casefold()
        past = (session for session in self.sessions if session.is_past)
        listed = [session for session in past if host in (session.host.casefold(), "")]
        listed.sort(key=lambda session: session.start, reverse=self.is_ordered)
        first = int(_value(request, "startFrom")) - 1 if self.turns_pages else 0
        most = min(int(_value(request, "maximumNum")), self.page)
        page = listed[: self.most][first : first + most]
        if not page:
            return NO_RECORD
        return success("history", "".join(map(self._entry, page)) + self._records(len(listed)))

    def _zones(self, request: str) -> bytes:
        at = datetime.strptime(_value(request, "date"), _TIME).replace(tzinfo=UTC)
        asked = [int(number) for number in re.findall(r"<timeZoneID>(\d+)<", request)]
        known = [(number, self.zones[number]) for number in asked if number in self.zones]
        if not known:
            return NO_RECORD
        return success("site", "".join(_zone(number, name, at) for number, name in known))

    def _open_entry(self, session: Made) -> str:
        date = self._date(session)
        return (
            f"<x:sessions>{_key(session)}<x:hostWebExID>{escape(session.host)}</x:hostWebExID>"
            f"<x:startTime>{date}</x:startTime><x:actualStartTime>{date}</x:actualStartTime>"
            f"<x:timeZoneID>{session.zone}</x:timeZoneID></x:sessions>"
        )

    def _entry(self, session: Made) -> str:
        codes = "".join(
            f"<com:trackingCode{n}>{escape(code)}</com:trackingCode{n}>"
            for n, code in session.codes.items()
        )
        return (
            f"<x:supportSessionHistory>{_key(session)}"
            f"<x:sessionStartTime>{self._date(session)}</x:sessionStartTime>"
            f"<x:timezone>{session.zone}</x:timezone><x:meetingType>{session.type}</x:meetingType>"
            f"<x:hostWebExID>{escape(session.host)}</x:hostWebExID>"
            f"<x:trackingCode>{codes}</x:trackingCode></x:supportSessionHistory>"
        )

    def _date(self, session: Made) -> str:
        if session.date is not None:
            return session.date
        name = self.zones.get(session.zone, "Europe/Berlin")
        return session.start.astimezone(ZoneInfo(name)).strftime(_TIME)

    def _records(self, total: int) -> str:
        if not self.tells_total:
            return ""
        return f"<x:matchingRecords><serv:total>{total}</serv:total></x:matchingRecords>"


def _key(session: Made) -> str:
    return f"<x:sessionKey>{session.key or 'none'}</x:sessionKey>"


def _zone(number: int, name: str, at: datetime) -> str:
    offset = at.astimezone(ZoneInfo(name)).utcoffset()
    minutes = int(offset.total_seconds() / 60) if offset is not None else 0
    return (
        f"<x:timeZone><x:timeZoneID>{number}</x:timeZoneID><x:gmtOffset>{minutes}</x:gmtOffset>"
        "</x:timeZone>"
    )


def _value(request: str, name: str) -> str:
    found = re.search(f"<{name}>([^<]*)<", request)
    return found[1] if found else ""
