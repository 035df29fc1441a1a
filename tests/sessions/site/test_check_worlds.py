"""Check with the site on sites whose truth is known: it never contradicts it.

Each world has its own clocks, time zones, pages and sessions: those of other hosts, of other
attempts, of the site's web page; with codes that the site changed, and unreadable entries. What
must never happen: a key of another session as the attempt's own; `there is none` while it is
listed.
"""

from __future__ import annotations

import os
import random
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Attempt, Created, Unknown
from csr_desktop.sessions.site.check_result import CheckResult, Found, NothingFound, Several
from csr_desktop.sessions.site.check_with_site import CheckWithSite
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.sessions.site.made_up_site import Made, MadeUpSite
from tests.support.scripted_server import Conversation, ScriptedServer

WORLDS = int(os.environ.get("CSR_CHECK_WORLDS", "400"))
_BATCH = 100
UNCERTAIN = Unknown(Problem(Cause.DEADLINE, Certainty.UNKNOWN))
ZONES = {
    20: "UTC",
    25: "Europe/Berlin",
    11: "America/New_York",
    3: "America/St_Johns",
    57: "Australia/Lord_Howe",
    62: "Pacific/Kiritimati",
    41: "Asia/Kolkata",
    33: "Africa/Casablanca",
    60: "Pacific/Auckland",
    1: "Pacific/Pago_Pago",
}
CHANGES = [  # around which clocks were changed
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 11, 1, 6, tzinfo=UTC),
    datetime(2026, 10, 3, 15, 30, tzinfo=UTC),
    datetime(2026, 4, 4, 14, tzinfo=UTC),
]
GAPS = [20, 90, -45, 400, -3600, 3600, 90000]  # seconds between two clicks
CODES = ["CASE-1042", "CASE-7", "Müller 12", "\uff21\uff22 7", "case  9", ""]


@dataclass
class World:
    """A site, an uncertain attempt, and the truth: which session is its own, if any."""

    site: MadeUpSite
    attempt: Attempt
    account: Site
    own: Made | None


class Maker:
    """Creates a world from a seed. All times of the site are by the site's own clock."""

    def __init__(self, seed: int, journal: Journal, url: str) -> None:
        self.random = random.Random(seed)
        self.journal = journal
        self._keys = 10_000_000 + seed * 1000
        self.ahead = self.random.choice([0, 0, 1, -3, 40, 600, -660, 3600, -86400, 3_000_000])
        self.tells_date = self.random.random() < 0.85
        self.zone = self.random.choice(list(ZONES))
        self.host = f"host{seed}"
        by_email = self.random.random() < 0.12
        self.account = Site(
            name=f"Site {seed}",
            url=url,
            webex_id="" if by_email else self.host,
            email=f"{self.host}@example.com",
            site_id="1",
            timeout=self.random.choice([2, 30]),
        )
        self.pressed = self._moment()

    def _moment(self) -> datetime:
        """When the press was, by the site's clock."""
        if self.random.random() < 0.5:
            near = self.random.choice(CHANGES)
            return near + timedelta(minutes=self.random.uniform(-180, 180))
        return datetime.now(UTC) - timedelta(minutes=self.random.uniform(1, 4000))

    def key(self) -> str:
        self._keys += 1
        return str(self._keys)

    def attempt(self, pressed: datetime, codes: dict[int, str], kind: int | None) -> Attempt:
        """An uncertain attempt in the journal; its clock may have been wrong in its own way."""
        step = self.random.choice([0, 0, 0, 30, -600, 7200, -5000])
        started = pressed - timedelta(seconds=self.ahead) + timedelta(seconds=step)
        site = replace_name(self.account, self.random.choice([self.account.name, "Old name"]))
        number, _, mark = self.journal.write_intent(Draft(site, kind, codes))
        self.journal.write_outcome(mark, UNCERTAIN, 2.0)
        knows = self.tells_date and self.random.random() < 0.7
        clock = self.ahead - step + self.random.uniform(-1.5, 1.5) if knows else None
        attempt = Attempt(
            number, site.name, kind, codes, started, 2.0, UNCERTAIN, True, site.account, mark, clock
        )
        correct(self.journal, attempt)
        return attempt

    def session(self, pressed: datetime, codes: dict[int, str], kind: int | None) -> Made:
        """A session of this host, as the site lists it."""
        late = timedelta(seconds=self.random.uniform(0, 4))
        is_open = self.random.random() < 0.4
        listed_as = self.host if self.random.random() < 0.9 else self.host.upper()
        if self.random.random() < 0.1:
            listed_as = self.account.email
        return Made(
            self.key(),
            pressed + late,
            listed_as,
            self._changed(codes),
            kind if kind not in (None, -1) else self.random.choice([13, 14]),
            self.zone if self.random.random() < 0.8 else self.random.choice(list(ZONES)),
            is_open,
            is_past=not is_open or self.random.random() < 0.7,
        )

    def _changed(self, codes: dict[int, str]) -> dict[int, str]:
        """The codes as the site keeps them."""
        changes: list[Callable[[dict[int, str]], dict[int, str]]] = [
            dict,
            dict,
            lambda codes: {n: " ".join(code.split()) for n, code in codes.items()},
            lambda codes: {n: code.upper() for n, code in codes.items()},
            lambda codes: {n: unicodedata.normalize("NFD", code) for n, code in codes.items()},
            lambda codes: {n: unicodedata.normalize("NFKC", code) for n, code in codes.items()},
            lambda codes: codes | {9: "SET BY THE SITE"},
            lambda codes: codes | {1: "SET BY THE SITE"},
            lambda codes: {n: code[:5] for n, code in codes.items()},
            lambda _: {},
        ]
        changed = self.random.choice(changes)(codes)
        return {n: code for n, code in changed.items() if code}

    def disturbed(self, session: Made) -> Made:
        """An entry that is sometimes unreadable in some way."""
        chance = self.random.random()
        if chance < 0.05:
            return replace(session, key="")
        if chance < 0.1:
            date = self.random.choice(["", "01/01/0001 00:00:00", "12/31/9999 23:59:59", "soon"])
            return replace(session, date=date)
        return session


def replace_name(site: Site, name: str) -> Site:
    """The same site as the rep called it at that time."""
    return Site(
        name=name,
        url=site.url,
        webex_id=site.webex_id,
        email=site.email,
        site_id=site.site_id,
        timeout=site.timeout,
    )


def correct(journal: Journal, attempt: Attempt) -> None:
    """Set when an attempt started, and by which clock, in the journal."""

    def write(database: object) -> None:
        database.execute(  # type: ignore[attr-defined]
            "UPDATE attempts SET started_at = ?, site_clock = ? WHERE mark = ?",
            (attempt.started_at.isoformat(), attempt.site_clock, attempt.mark),
        )

    journal._store.do(write)


def make_world(seed: int, journal: Journal, url: str) -> World:
    """One world of so many."""
    maker = Maker(seed, journal, url)
    rnd = maker.random
    codes = {1: rnd.choice(CODES)} | ({3: "third"} if rnd.random() < 0.3 else {})
    kind = rnd.choice([13, 13, -1, None])
    attempt = maker.attempt(maker.pressed, codes, kind)
    own = None
    if rnd.random() < 0.6:
        own = maker.disturbed(maker.session(maker.pressed, codes, kind))
    sessions = [
        *([own] if own is not None else []),
        *rivals(maker, codes, kind),
        *of_other_hosts(maker, codes, kind),
        *of_this_program(maker, codes, kind),
        *of_the_web_page(maker),
    ]
    rnd.shuffle(sessions)
    return World(site_with(maker, sessions), attempt, maker.account, own)


def rivals(maker: Maker, codes: dict[int, str], kind: int | None) -> Iterator[Made]:
    """Other uncertain attempts, with and without a session."""
    rnd = maker.random
    for _ in range(rnd.choice([0, 0, 1, 2])):
        pressed = maker.pressed + timedelta(seconds=rnd.choice(GAPS))
        other_codes = codes if rnd.random() < 0.5 else {1: "OTHER"}
        maker.attempt(pressed, other_codes, kind)
        if rnd.random() < 0.6:
            yield maker.disturbed(maker.session(pressed, other_codes, kind))


def of_other_hosts(maker: Maker, codes: dict[int, str], kind: int | None) -> Iterator[Made]:
    """For the same case at the same time, and many newer ones."""
    rnd, other = maker.random, f"other{maker.host}"
    for _ in range(rnd.choice([0, 1, 2])):
        yield replace(maker.session(maker.pressed, codes, kind), host=other)
    for number in range(rnd.choice([0, 0, 0, 25, 70, 130])):
        start = maker.pressed + timedelta(minutes=400 + number)
        yield Made(maker.key(), start, other, zone=maker.zone)


def of_this_program(maker: Maker, codes: dict[int, str], kind: int | None) -> Iterator[Made]:
    """Created at the same time, perhaps under another name of the site."""
    rnd = maker.random
    for _ in range(rnd.choice([0, 0, 1])):
        made = maker.session(maker.pressed + timedelta(seconds=rnd.uniform(-60, 60)), codes, kind)
        entry = replace_name(maker.account, rnd.choice(["Renamed", maker.account.name]))
        mark = maker.journal.write_intent(Draft(entry, kind, codes)).mark
        maker.journal.write_outcome(mark, Created(made.key), 0.2)
        yield made


def of_the_web_page(maker: Maker) -> Iterator[Made]:
    """For other cases: at another time, or at the same time and in the history."""
    rnd = maker.random
    for _ in range(rnd.choice([0, 0, 1, 3])):
        gap = timedelta(minutes=rnd.choice([-1, 1]) * rnd.choice([11, 30, 60, 61, 125, 3000]))
        web = maker.session(maker.pressed + gap, {}, 13)
        yield replace(web, codes={1: f"WEB-{rnd.random()}"})
    if rnd.random() < 0.25:
        web = maker.session(maker.pressed + timedelta(seconds=rnd.uniform(-200, 200)), {}, 13)
        yield replace(web, codes={1: f"WEB-{rnd.random()}"}, is_past=True)


def site_with(maker: Maker, sessions: Sequence[Made]) -> MadeUpSite:
    """A site with its own behavior that lists these."""
    rnd = maker.random
    refusable = ("LstsupportsessionHistory", "LstTimeZone")
    return MadeUpSite(
        sessions,
        {zone: name for zone, name in ZONES.items() if rnd.random() < 0.95},
        page=rnd.choice([7, 20, 50, 500]),
        tells_total=rnd.random() < 0.8,
        clock_ahead=maker.ahead if maker.tells_date else None,
        is_ordered=rnd.random() < 0.93,
        refuses=frozenset(name for name in refusable if rnd.random() < 0.04),
        turns_pages=rnd.random() < 0.97,
    )


class Universe:
    """One journal and one server for many worlds, each with a separate account."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        self._world: World | None = None
        self.server = stack.enter_context(ScriptedServer(self._play))
        self.journal = Journal(folder / "worlds.db", remembers=False)
        clients, self._passwords = Clients(), Passwords()
        stack.callback(self.journal.close)
        stack.callback(clients.close)
        self._check = CheckWithSite(
            self.journal,
            SignIn(self._passwords, clients.of, Tokens(clients.connection)),
            clients.of,
        )

    def _play(self, client: Conversation) -> None:
        while request := client.read_request():
            assert self._world is not None
            client.send(self._world.site.answer(request.decode()))

    def check(self, seed: int) -> tuple[World, CheckResult]:
        world = self._world = make_world(seed, self.journal, self.server.url)
        self._passwords.remember(world.account, Secret("secret"), keep=False)
        return world, self._check(world.attempt, world.account, Cancellation())


@pytest.fixture
def universe(tmp_path: Path) -> Iterator[Universe]:
    with ExitStack() as stack:
        yield Universe(stack, tmp_path)


def contradiction(world: World, result: CheckResult) -> str:
    """How an answer contradicts the truth; '' if it does not."""
    own = world.own
    if isinstance(result, Found) and isinstance(result.attempt.outcome, Created):
        key = result.attempt.outcome.session_key
        return "" if own is not None and own.key == key else f"{key} is another's"
    if isinstance(result, NothingFound) and result.is_whole and own is not None:
        return "it is listed, and said not to exist"
    is_readable = own is not None and own.key and not world.site.refuses
    if isinstance(result, Several) and is_readable and world.site.turns_pages:
        return "" if own is not None and own.key in result.session_keys else "it is not offered"
    return ""


@pytest.mark.parametrize("batch", range((WORLDS + _BATCH - 1) // _BATCH))
def test_no_answer_contradicts_the_site(universe: Universe, batch: int) -> None:
    seen: Counter[str] = Counter()
    wrong: dict[int, str] = {}
    for seed in range(batch * _BATCH, (batch + 1) * _BATCH):
        world, result = universe.check(seed)
        name = type(result).__name__
        seen[f"{name} {result.is_whole}" if isinstance(result, NothingFound) else name] += 1
        if why := contradiction(world, result):
            wrong[seed] = f"{name}: {why}"
    print(batch, dict(seen))
    assert not wrong
    assert seen["Found"], "a check that never knows is no check"
    assert seen["NothingFound True"]
