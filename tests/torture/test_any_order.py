"""A rep who does everything in any order, on two sites that record it.

In any order: no session without a click, no secret at the wrong site, no key on another attempt
than its own, and no key out of view that the history does not have.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from csr_desktop.app.controller import Desktop
from csr_desktop.command_line import Options
from csr_desktop.sessions.outcome import Attempt, Created, Unknown
from csr_desktop.sessions.services import Services
from csr_desktop.sessions.site.check_result import CheckResult, Found, NothingFound, Several
from csr_desktop.settings.sites.site import Site
from csr_desktop.system import clock
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.widgets.text import grouped
from csr_desktop.webex.cancellation import Cancellation
from tests.support.books import CREATE, LIST, BookSite
from tests.support.forms import code, ctrl
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep

FAULTS = (
    *("", "", "hang-up-after", "hang-up-after", "hang-up-before", "503-after", "no-key", "cut"),
    *("refuse-110055", "process-error", "rate-limit", "silent-after", "silent"),
)
_WITHOUT_AN_ANSWER = ("silent", "silent-after")
_PATIENCE = 20_000  # milliseconds


class Play:
    """What a run needs from its test, and what it leaves there."""

    def __init__(
        self,
        qtbot: QtBot,
        sites: tuple[BookSite, BookSite],
        keyring: MemoryKeyring,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        self.qtbot = qtbot
        self.sites = sites
        self.keyring = keyring
        self.runs = self.steps = self.found = 0
        self.outcomes: Counter[str] = Counter()
        self._monkeypatch = monkeypatch
        self._later = 0.0
        now = clock.now
        monkeypatch.setattr(clock, "now", lambda: now() + self._later)

    def a_minute_later(self) -> None:
        self._later += 61.0

    def count(self, journal: list[tuple[str, str, str | None, str]]) -> None:
        self.outcomes.update(outcome for *_, outcome in journal)

    @contextmanager
    def own_folders(self) -> Iterator[None]:
        with tempfile.TemporaryDirectory() as folder:
            for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
                self._monkeypatch.setenv(name, str(Path(folder) / name.lower()))
            yield


class AnyOrder(RuleBasedStateMachine):
    """One rep on two sites; the runs end with a window that closes in time."""

    play: Play

    def __init__(self) -> None:
        super().__init__()
        self._folders = self.play.own_folders()
        self._folders.__enter__()
        self.play.runs += 1
        self.presses: Counter[str] = Counter()  # by account; each allows one request, at once
        self.requests: Counter[str] = Counter()
        self.keys: set[str] = set()
        self.numbers = itertools.count(1)
        self.names = itertools.count(1)
        self.is_open = False
        for site in self.play.sites:
            site.books.entries.clear()
            site.server.site._sessions.clear()
            site.release()

    @initialize(
        keeps_passwords=st.sampled_from("yyn"),
        ends=st.lists(st.sampled_from(FAULTS), min_size=1, max_size=3),
        then=st.sampled_from(["nothing", "starts again", "starts again and checks"]),
    )
    def begin(self, keeps_passwords: str, ends: list[str], then: str) -> None:
        """A few calls have already ended: most rules need one."""
        self.play.keyring.passwords.clear()
        if keeps_passwords == "y":
            for site in self.play.sites:
                self.play.keyring.set_password("csr-desktop", site.account, site.password)
        path = find_paths(demo=False).sites
        path.parent.mkdir(parents=True)
        path.write_text("".join(site.toml for site in self.play.sites), "utf-8")
        self.open()
        for which, fault in enumerate(ends):
            self.turns_to_a_site(which % 2)
            self.types_the_next_case(fault=fault, view_only=False, presses="y")
            if self.is_creating:
                self.stops_waiting()
            if self.asks_for_password:
                self.types_the_password(how="right", enters=True)
        if then != "nothing":
            self.starts_the_program_again()
        if then == "starts again and checks":
            self.checks(waits=True)

    def open(self) -> None:
        self.desktop = Desktop(Options())
        with self.qtbot.waitSignal(self.desktop.background.opened):
            pass
        self.rep = Rep(self.qtbot, self.desktop)
        self.rep.window.resize(600, 1000)  # with room for three rows of Recent
        self.desktop.background.attempt_ended.connect(self._hear)
        self.desktop.background.checked.connect(self._hear_check)
        self.answers: dict[str, CheckResult] = {}
        self.is_open = True

    def _hear(self, attempt: Attempt) -> None:
        if isinstance(attempt.outcome, Created):
            self.keys.add(attempt.outcome.session_key)

    def _hear_check(self, result: CheckResult) -> None:
        self.answers[result.attempt.identity] = result
        if isinstance(result, Found):
            self.play.found += 1
            self._hear(result.attempt)

    def teardown(self) -> None:
        if self.is_open:
            self.play.count(self._journal())
            self.close()
        self._folders.__exit__(None, None, None)

    def close(self) -> None:
        self.is_open = False
        for site in self.play.sites:
            site.release()
        self.desktop.window.end()
        assert self.desktop.close(), "it stops in time"

    # What exists

    @property
    def qtbot(self) -> QtBot:
        return self.play.qtbot

    @property
    def is_creating(self) -> bool:
        return self.desktop.background.is_creating

    @property
    def shown(self) -> Attempt | None:
        return self.rep.window.outcome.attempt

    @property
    def removed(self) -> list[BookSite]:
        there = {site.account for site in self.rep.window.sites.sites}
        return [site for site in self.play.sites if site.account not in there]

    @property
    def can_type(self) -> bool:
        return self.is_open and not self.is_creating and self.rep.window.form.isVisible()

    @property
    def picked(self) -> Site | None:
        return self.rep.window.sites.picked_site

    @property
    def can_check(self) -> bool:
        return self.rep.window.outcome.problem.check.button.isVisible()

    @property
    def asks_for_password(self) -> bool:
        return self.rep.window.outcome.problem.password.isVisible()

    def book_of(self, account: str) -> BookSite:
        return next(site for site in self.play.sites if site.account == account)

    def buttons(self, widget: str) -> dict[str, QPushButton]:
        parent = getattr(self.rep.window, widget)
        found = parent.findChildren(QPushButton)
        return {b.accessibleName() or b.text(): b for b in found if b.isVisible()}

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=_PATIENCE)

    # What the rep does

    @rule(fault=st.sampled_from(FAULTS), view_only=st.booleans(), presses=st.sampled_from("yyn"))
    def types_the_next_case(self, fault: str, view_only: bool, presses: str) -> None:
        if not self.can_type:
            return
        form = self.rep.window.form
        form.focus_first()
        self.rep.types(f"CASE-{next(self.numbers)}")
        code(self.rep, 10).set_text(f"fault:{fault}" if fault else "")
        form.session_types.setCurrentIndex(int(view_only))
        if presses == "y":
            self.presses_create(by_button=False)

    @rule(by_button=st.booleans())
    def presses_create(self, by_button: bool) -> None:
        form = self.rep.window.form
        if not self.can_type or self.picked is None:
            return
        before = self._requests()
        self.presses[self.picked.account] += 1
        if by_button:
            form.create_button.click()
        else:
            form.focus_first()
            self.rep.presses(Qt.Key.Key_Return)
        self._await_outcome(before)

    def _await_outcome(self, before: int) -> None:
        """Wait for the answer, or until the request has reached a site that doesn't answer."""
        if not self.is_creating:
            return
        fault = self.rep.window.form.typed.get(10, "").removeprefix("fault:")
        if fault in _WITHOUT_AN_ANSWER:
            self.wait(lambda: not self.is_creating or self._requests() > before)
        else:
            self.wait(lambda: not self.is_creating)
        QApplication.processEvents()

    def _requests(self) -> int:
        """How often the sites were asked for a session."""
        return sum(site.asked(CREATE) for site in self.play.sites)

    @rule()
    def stops_waiting(self) -> None:
        if not self.is_creating:
            return
        stop = self.rep.window.outcome.waiting.stop_button
        self.wait(lambda: stop.isVisible() or not self.is_creating)
        stop.click()
        self.wait(lambda: not self.is_creating)

    @rule(how=st.sampled_from(["half", "wrong", "right", "right"]), enters=st.booleans())
    def types_the_password(self, how: str, enters: bool) -> None:
        """The site that the card shows, as far as the rep can see."""
        shown = self.shown
        if shown is None or not self.asks_for_password:
            return
        book, password = self.book_of(shown.account), self.rep.window.outcome.problem.password
        password.field.setFocus()
        password.field.clear()
        words = {"half": book.password[:-3], "wrong": f"{book.password}-of-last-year"}
        self.rep.types(words.get(how, book.password))
        if not enters:
            return
        before = self._requests()
        is_press = not isinstance(shown.outcome, Unknown)
        if is_press:
            self.presses[shown.account] += 1
        self.rep.presses(Qt.Key.Key_Return)
        self._await_outcome(before)
        if not is_press:
            self._await_check()

    @rule()
    def does_what_the_card_says(self) -> None:
        """Stops a wait, enters the password, checks an uncertain attempt, or starts again."""
        if self.is_creating:
            self.stops_waiting()
        elif self.asks_for_password:
            self.types_the_password(how="right", enters=True)
        elif self.can_check:
            self.checks(waits=True)
        else:
            self.waits_a_minute()
            self.the_next_customer()

    @rule(waits=st.booleans())
    def checks(self, waits: bool) -> None:
        button = self.rep.window.outcome.problem.check.button
        if not button.isVisible():
            return
        if not waits:
            for site in self.play.sites:
                site.hold(LIST)
        button.click()
        if waits:
            self._await_check()

    def _await_check(self) -> None:
        for site in self.play.sites:
            site.release()
        row = self.rep.window.outcome.problem.check
        self.wait(lambda: not row._is_checking or self.is_creating)
        QApplication.processEvents()

    @rule()
    def the_sites_answer(self) -> None:
        """What was delayed arrives now, whatever is on the card."""
        before = self.shown
        for site in self.play.sites:
            site.release()
        self.wait(lambda: not self.desktop.background._checks._running or self.is_creating)
        QApplication.processEvents()
        if before is not None and self.shown is not None:
            assert self.shown.identity == before.identity, "an answer changes no other's card"

    @rule(which=st.integers(0, 3))
    def looks_at_another_while_it_checks(self, which: int) -> None:
        self.checks(waits=False)
        self.uses_recent(which)
        self.the_sites_answer()

    @rule()
    def picks_the_right_key(self) -> None:
        """The rep knows which of several it is, if it is listed."""
        shown = self.shown
        if shown is None or not self.can_check:
            return
        rights = [session for session in self._sessions_of(shown) if session not in self._known()]
        buttons = self.buttons("outcome")
        for key in rights:
            use = buttons.get(f"Use this key: {grouped(key)}")
            if use is not None:
                with self.qtbot.waitSignal(self.desktop.background.checked):
                    use.click()
                return

    def _sessions_of(self, attempt: Attempt) -> list[str]:
        """The keys of the sessions that were created for this attempt's request."""
        sessions = self.book_of(attempt.account).sessions
        return [s.key for s in sessions if s.tracking_codes == attempt.tracking_codes]

    def _known(self) -> set[str]:
        return {key for _, _, key, _ in self._journal() if key}

    @rule(which=st.integers(0, 1))
    def turns_to_a_site(self, which: int) -> None:
        sites = self.rep.window.sites.sites
        if not self.is_creating and which < len(sites):
            self.rep.window.sites.pick(sites[which].name)

    @rule(which=st.integers(0, 1))
    def renames_a_site(self, which: int) -> None:
        sites = self.rep.window.sites.sites
        if which >= len(sites):
            return
        old = sites[which]
        new = msgspec.structs.replace(old, name=f"{old.webex_id} {next(self.names)}")
        self._change(lambda services: services.sites.replace(old.name, new), {old.name: new.name})

    @rule(which=st.integers(0, 1))
    def removes_a_site(self, which: int) -> None:
        sites = self.rep.window.sites.sites
        if which < len(sites):
            name = sites[which].name
            self._change(lambda services: services.sites.remove(name), {})

    @rule()
    def adds_a_site_again(self) -> None:
        if not self.removed:
            return
        book = self.removed[0]
        site = Site(
            name=f"{book.name} {next(self.names)}",
            url=book.server.url,
            webex_id=book.web_ex_id,
            site_name="demo",
            timeout=5,
        )
        self._change(lambda services: services.sites.add(site), {})

    def _change(self, change: Callable[[Services], None], renamed: dict[str, str]) -> None:
        """As the Preferences window does it."""
        if self.is_creating:
            return  # it would wait behind the request
        done: list[bool] = []

        def do(services: Services, _: Cancellation) -> tuple[Site, ...]:
            change(services)
            return services.sites.load()[0]

        def show(sites: tuple[Site, ...]) -> None:
            self.desktop.features.preferences.show_kept_sites(sites, renamed)
            done.append(True)

        for site in self.play.sites:
            site.release()
        self.desktop.background.ask(do, show)
        self.wait(lambda: bool(done))

    @rule()
    def the_next_customer(self) -> None:
        ctrl(self.rep, Qt.Key.Key_N)

    @rule(names_its_site=st.sampled_from([None, 0, 1]))
    def a_link_comes(self, names_its_site: int | None) -> None:
        sites = self.rep.window.sites.sites
        link = f"csr-desktop://new?code1=CASE-{next(self.numbers)}"
        if names_its_site is not None and names_its_site < len(sites):
            link += f"&site={sites[names_its_site].name.replace(' ', '%20')}"
        self.desktop.features.links.take(link)

    @rule(accepts=st.booleans())
    def answers_the_link(self, accepts: bool) -> None:
        card = self.desktop.features.links.card
        if card.isVisible():
            (card.fill_asked if accepts else card.discard_asked).emit()

    @rule(which=st.integers(0, 3))
    def uses_recent(self, which: int) -> None:
        """Copies a key, or shows an uncertain attempt."""
        buttons = [b for name, b in self.buttons("recent").items() if name[:4] in ("Copy", "Show")]
        if which < len(buttons):
            buttons[which].click()

    @rule()
    def the_same_again(self) -> None:
        self.rep.window.menu.repeat_last.trigger()

    @rule()
    def waits_a_minute(self) -> None:
        self.play.a_minute_later()

    @rule()
    def starts_the_program_again(self) -> None:
        self.close()
        self.open()

    # What is always true

    def _journal(self) -> list[tuple[str, str, str | None, str]]:
        """Account, codes, key and outcome of each attempt."""
        path = find_paths(demo=False).journal
        with closing(sqlite3.connect(path)) as database:
            wanted = "SELECT account, tracking_codes, session_key, outcome FROM attempts"
            return database.execute(wanted).fetchall()

    @invariant()
    def no_session_without_a_press(self) -> None:
        self.play.steps += 1
        for site in self.play.sites:
            account, requests = site.account, site.asked(CREATE)
            assert requests - self.requests[account] <= self.presses[account], site.name
            assert len(site.sessions) <= requests, site.name
            self.requests[account], self.presses[account] = requests, 0

    @invariant()
    def no_secret_at_another_site(self) -> None:
        for site in self.play.sites:
            for password in site.passwords:
                assert password.startswith(site.name.lower()), site.name

    @invariant()
    def every_key_is_its_attempts(self) -> None:
        if not self.is_open:
            return
        used: Counter[tuple[str, str]] = Counter()
        for account, codes, key, _ in self._journal():
            if key:
                made = {s.key: s.tracking_codes for s in self.book_of(account).sessions}
                assert key in made, "it was made at this attempt's site"
                asked = {int(number): text for number, text in json.loads(codes).items()}
                assert made[key] == asked, "for what this attempt asked for"
                used[account, key] += 1
        assert set(used.values()) <= {1}, "no key belongs to two attempts"

    @invariant()
    def no_session_where_none_was_created(self) -> None:
        """What is reported as refused or not sent has created none."""
        if not self.is_open:
            return
        may_be: Counter[tuple[str, str]] = Counter()
        for account, codes, _, outcome in self._journal():
            asked = {int(number): text for number, text in json.loads(codes).items()}
            may_be[account, str(sorted(asked.items()))] += outcome not in ("refused", "not sent")
        for site in self.play.sites:
            made = Counter(str(sorted(s.tracking_codes.items())) for s in site.sessions)
            for codes, count in made.items():
                assert count <= may_be[site.account, codes], site.name

    @invariant()
    def the_card_shows_its_own_attempts_key(self) -> None:
        if not self.is_open:
            return
        shown, key = self.shown, self.rep.key_on_screen.replace(" ", "")
        if shown is None or not isinstance(shown.outcome, Created):
            assert key == ""
        else:
            assert key == shown.outcome.session_key
            assert key in self._sessions_of(shown)

    @invariant()
    def no_key_is_lost(self) -> None:
        if self.is_open:
            assert self.keys <= self._known(), "what was on screen is in the history"

    @invariant()
    def what_the_site_said_is_said_of_its_own_attempt(self) -> None:
        if not self.is_open or self.shown is None:
            return
        answer = self.answers.get(self.shown.identity)
        buttons = self.buttons("outcome")
        offered = {name for name in buttons if name.startswith("Use this key: ")}
        keys = answer.session_keys if isinstance(answer, Several) else ()
        assert offered <= {f"Use this key: {grouped(key)}" for key in keys}
        if "You can create another one" in self.rep.words:
            assert isinstance(answer, NothingFound)

    @invariant()
    def nothing_is_said_that_is_not_so(self) -> None:
        """“You can create another one” only if the attempt can't have a session."""
        shown = self.shown if self.is_open else None
        if shown is not None and "You can create another one" in self.rep.words:
            assert set(self._sessions_of(shown)) <= self._known()


def test_any_order(
    qtbot: QtBot,
    acme: BookSite,
    globex: BookSite,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
    is_long: bool,
    publish: Callable[[str, str, str], None],
) -> None:
    play = AnyOrder.play = Play(qtbot, (acme, globex), memory_keyring, monkeypatch)
    run_state_machine_as_test(
        AnyOrder,
        settings=settings(
            max_examples=2000 if is_long else 60,
            stateful_step_count=30 if is_long else 15,
            deadline=None,
            derandomize=not is_long,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate, *([Phase.shrink] if is_long else [])],
        ),
    )
    publish(
        "Any order",
        "A rep who types, creates with every outcome, checks, changes, renames and removes sites, "
        "follows links, gives passwords and starts again, in random order, at two sites that keep "
        "books.",
        "| runs | steps | attempts | created | found | uncertain | contradictions |\n"
        "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
        f"| {play.runs} | {play.steps} | {play.outcomes.total()} | {play.outcomes['created']} "
        f"| {play.found} | {play.outcomes['unknown']} | 0 |",
    )
    assert play.outcomes["created"], "it did something"
