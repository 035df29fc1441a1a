"""When a listed session started, in UTC: sites write local times, with a number for the zone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from csr_desktop.sessions.site.queries import Queries
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.lookups import ListedSession, LstTimeZone

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  of local times, too
DAY = 86400.0
_EAST, _WEST = 14 * 3600.0, 12 * 3600.0  # no zone is further from GMT
_GROUP = 14 * DAY  # two changes of an offset are further apart than this plus a day on each side
_MOST_GROUPS = 8
_MOST_ZONES = 64


class Span(NamedTuple):
    """Seconds since 1970 in UTC between which something happened; both are equal for a moment."""

    earliest: float
    latest: float


def local_seconds(moment: datetime) -> float:
    """A naive time as seconds since 1970, for any year that datetime supports."""
    return (moment - _EPOCH) / timedelta(seconds=1)


def utc_seconds(moment: datetime) -> float:
    """An aware time as seconds since 1970 in UTC."""
    return local_seconds(moment.replace(tzinfo=None)) - _offset_of(moment)


class SiteTimes:
    """The start times of some sessions. Asks about the time zones when it is created, and blocks.

    Each zone is asked about a day before and a day after: if the answers differ, its clocks were
    changed in between, and both moments are possible. This does not rely on the site interpreting
    the date in the question in the intended zone.
    """

    def __init__(self, queries: Queries, sessions: Iterable[ListedSession]) -> None:
        self._queries = queries
        self._offsets: dict[tuple[int | None, float], frozenset[int]] = {}
        for group in _groups(sessions):
            self._ask(group)

    def spans(self, session: ListedSession) -> tuple[Span, ...]:
        """When the session may have started; () if the list has no readable start.

        One moment, two if the clocks were changed, or a long span if the offset is not known.
        """
        if session.start is None:
            return ()
        local = local_seconds(session.start)
        offsets = self._offsets.get((session.time_zone_id, local))
        if not offsets:
            return (Span(local - _EAST, local + _WEST),)
        moments = (local - 60 * minutes for minutes in sorted(offsets))
        return tuple(Span(moment, moment) for moment in moments)

    def _ask(self, group: Sequence[ListedSession]) -> None:
        starts = [local_seconds(s.start) for s in group if s.start is not None]
        zones = sorted({s.time_zone_id for s in group if s.time_zone_id is not None})
        before = self._offsets_at(zones[:_MOST_ZONES], min(starts) - DAY)
        after = self._offsets_at(zones[:_MOST_ZONES], max(starts) + DAY) if before else {}
        for session, start in zip(group, starts, strict=True):
            zone = session.time_zone_id
            if zone is not None and zone in before and zone in after:
                self._offsets[zone, start] = frozenset({before[zone], after[zone]})

    def _offsets_at(self, zones: Sequence[int], seconds: float) -> Mapping[int, int]:
        at = datetime.fromtimestamp(seconds, UTC)
        answer = self._queries.ask(LstTimeZone(zones, at), {})
        if isinstance(answer, Problem):
            return {}
        return {zone: minutes for zone, minutes in answer.items() if _is_offset(minutes)}


def _groups(sessions: Iterable[ListedSession]) -> Iterator[list[ListedSession]]:
    """Sessions that started so close together that one pair of questions covers all."""
    asked = [s for s in sessions if s.time_zone_id is not None and s.start is not None]
    asked.sort(key=lambda session: session.start or datetime.min)  # noqa: DTZ901  none is None
    groups: list[list[ListedSession]] = []
    for session in reversed(asked):  # the newest first
        if not groups or _distance(groups[-1][0], session) > _GROUP:
            groups.append([])
        groups[-1].append(session)
    yield from groups[:_MOST_GROUPS]


def _distance(one: ListedSession, other: ListedSession) -> float:
    if one.start is None or other.start is None:
        return 0.0
    return abs(local_seconds(one.start) - local_seconds(other.start))


def _is_offset(minutes: int) -> bool:
    return -_WEST <= 60 * minutes <= _EAST


def _offset_of(moment: datetime) -> float:
    offset = moment.utcoffset()
    return offset / timedelta(seconds=1) if offset is not None else 0.0
