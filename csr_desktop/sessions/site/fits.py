"""Whether a listed session is an attempt's: proven, possible, or proven not to be.

What could not be proven equal is not necessarily different: a site may return another name for the
same host, set its own codes, or return a number where its default type was requested. Only another
host or another time proves another session.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from csr_desktop.sessions.outcome import Attempt, LocalCause, Unknown
from csr_desktop.sessions.site.session_times import DAY, Span, utc_seconds
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.text import alike
from csr_desktop.webex.lookups import ListedSession

EXACT_SECONDS = 120.0  # between two clocks of one site, and from a request to its session
TOLERANCE_SECONDS = 300.0  # beyond this it is another session, if the clocks are known
_DEFAULT_TYPE = -1


class Fit(Enum):
    """What one piece of evidence, or all of it, shows."""

    SAME = "same"
    MAYBE = "maybe"
    OTHER = "other"


@dataclass(frozen=True)
class Seen:
    """An entry of a list, and the possible times of its start."""

    session: ListedSession
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Evidence:
    """What all entries of one session show about one attempt.

    `codes` and `type` are None if no list shows any. `shows_codes`: the lists show codes, and they
    are the attempt's. `is_timed`: the time of the click is known by the site's own clock.
    """

    host: Fit
    start: Fit
    codes: Fit | None
    type: Fit | None
    shows_codes: bool
    is_timed: bool

    @property
    def fit(self) -> Fit:
        """SAME only if nothing is undecided; OTHER if host or start prove it."""
        if Fit.OTHER in (self.host, self.start):
            return Fit.OTHER
        is_open = Fit.MAYBE in (self.host, self.start, self.codes, self.type)
        # A clock that was never compared proves nothing by itself.
        is_vouched = self.is_timed or self.shows_codes
        return Fit.SAME if is_vouched and not is_open else Fit.MAYBE

    @property
    def likeness(self) -> int:
        """How much evidence supports it, for sorting."""
        parts = (self.start, self.codes, self.host, self.type)
        return sum(part is Fit.SAME for part in parts) + self.shows_codes


class Comparison:
    """Compares what a site lists with one attempt.

    `ahead`: by how many seconds the site's clock is ahead of this computer's now, if known.
    """

    def __init__(self, attempt: Attempt, site: Site, ahead: float | None = None) -> None:
        self._attempt = attempt
        self._site = site
        started = utc_seconds(attempt.started_at)
        self._has_start = started > 0  # 1970: the journal's row can't be read
        known = attempt.site_clock if self._has_start else None
        if known is not None and not math.isfinite(known):
            known = None
        self.is_timed = known is not None
        self.pressed = started + (known if known is not None else ahead or 0.0)
        self._own_pressed = started  # a site's date may be wrong, too
        self._lasted = max(attempt.seconds, site.timeout)
        # It is not known when a program ended: it may have sent its request after a long sleep.
        self._longest = math.inf if _is_orphan(attempt) else self._lasted

    @property
    def since(self) -> float | None:
        """No earlier session is the attempt's; None if no clock proves it."""
        if not self.is_timed:
            return None
        return min(self.pressed, self._own_pressed) - TOLERANCE_SECONDS

    def of(self, seen: Sequence[Seen]) -> Evidence:
        """Compare all entries of one session."""
        host = _joined(fits_host(self._site, each.session.host) for each in seen)
        start = _joined(self._start(each.spans) for each in seen)
        codes = _joined(self._codes(each.session) for each in seen)
        kind = _joined(self._type(each.session) for each in seen)
        shows_codes = codes is Fit.SAME and bool(self._sent_codes)
        unknown = Fit.MAYBE
        return Evidence(host or unknown, start or unknown, codes, kind, shows_codes, self.is_timed)

    def _start(self, spans: Sequence[Span]) -> Fit | None:
        if not spans:
            return None
        if all(_is_within(span, self.pressed, self._lasted, EXACT_SECONDS) for span in spans):
            return Fit.SAME
        presses = (self.pressed, self._own_pressed)
        is_possible = any(
            _may_be_within(span, pressed, self._longest, TOLERANCE_SECONDS)
            for span in spans
            for pressed in presses
        )
        return Fit.OTHER if self.is_timed and not is_possible else Fit.MAYBE

    @property
    def _sent_codes(self) -> Mapping[int, str]:
        codes = {n: alike(text) for n, text in self._attempt.tracking_codes.items()}
        return {n: text for n, text in codes.items() if text}

    def _codes(self, session: ListedSession) -> Fit | None:
        if session.tracking_codes is None:
            return None
        listed = {n: alike(text) for n, text in session.tracking_codes.items()}
        return Fit.SAME if listed == self._sent_codes else Fit.MAYBE

    def _type(self, session: ListedSession) -> Fit | None:
        asked, listed = self._attempt.session_type, session.session_type
        if listed is None or asked is None or asked == _DEFAULT_TYPE:
            return None
        return Fit.SAME if listed == asked else Fit.MAYBE

    def is_rival_for(self, seen: Sequence[Seen], better: Evidence) -> bool:
        """Whether this attempt also claims a session that fits another with `better` evidence."""
        own = self.of(seen)
        if own.fit is Fit.OTHER or (better.shows_codes and own.codes is not Fit.SAME):
            return False
        if better.type is Fit.SAME and own.type is Fit.MAYBE:
            return False
        if not self._has_start:
            return True
        slack = TOLERANCE_SECONDS if self.is_timed else 2 * DAY
        spans = [span for each in seen for span in each.spans]
        presses = (self.pressed, self._own_pressed)
        return any(
            _may_be_within(span, pressed, self._lasted, slack)
            for span in spans
            for pressed in presses
        )


def fits_host(site: Site, host: str) -> Fit | None:
    """Whether a listed host is the site's account; None if no host is named.

    A WebEx ID and an email address may be two names of one account.
    """
    listed, own, email = alike(host), alike(site.webex_id), alike(site.email)
    if not listed:
        return None
    if listed in (own, email):
        return Fit.SAME
    is_comparable = bool(own) and ("@" in listed) == ("@" in own)
    return Fit.OTHER if is_comparable else Fit.MAYBE


def _joined(parts: Iterable[Fit | None]) -> Fit | None:
    """What several lists show together; if they contradict each other, nothing is proven."""
    told = {part for part in parts if part is not None}
    if len(told) > 1:
        return Fit.MAYBE
    return next(iter(told), None)


def _is_orphan(attempt: Attempt) -> bool:
    outcome = attempt.outcome
    return isinstance(outcome, Unknown) and outcome.problem.cause is LocalCause.PROGRAM_ENDED


def _is_within(span: Span, pressed: float, lasted: float, slack: float) -> bool:
    return pressed - slack <= span.earliest and span.latest <= pressed + lasted + slack


def _may_be_within(span: Span, pressed: float, lasted: float, slack: float) -> bool:
    return pressed - slack <= span.latest and span.earliest <= pressed + lasted + slack
