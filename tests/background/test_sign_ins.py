"""Signing in with the browser, from the window's side: signals on the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from csr_desktop import background as background_module
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.credentials import unlocked_keyring
from csr_desktop.sessions.credentials.tokens import SignedInAs
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.outcome import Created, LocalCause, NotSent, is_step
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.faults import Cause, Problem
from csr_desktop.webex.oauth.device import DeviceCode
from tests.support.forms import site_of
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, SilentSite, journal_rows
from tests.support.single_sign_on import (
    SERVICE,
    Browser,
    acme,
    enter_code,
    site_toml,
)


class Watch:
    """Everything that the background reports about a sign-in, in order; and on which thread."""

    def __init__(self, rep: Rep) -> None:
        self.said: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        background = rep.desktop.background
        background.sign_in_waiting.connect(lambda _, code: self._hear("waiting", code))
        background.sign_in_ended.connect(lambda _, problem: self._hear("ended", problem))
        background.sign_in_changed.connect(lambda _, state: self._hear("changed", state))
        background.browser_asked.connect(lambda url: self._hear("browser", url))
        background.sign_in_not_kept.connect(lambda: self._hear("not kept", None))

    def _hear(self, what: str, value: object) -> None:
        self.said.append((what, value))
        self.threads.add(threading.get_ident())

    def of(self, what: str) -> list[object]:
        return [value for name, value in self.said if name == what]


@pytest.fixture
def site(demo_server: DemoServer, write_sites: Callable[[str], Path]) -> Site:
    demo_server.site.authorization.device_codes.interval = timedelta(seconds=1)
    site = acme(demo_server)
    write_sites(site_toml(site))
    return site


@pytest.fixture
def rep(
    site: Site,
    open_desktop: Callable[..., Rep],
    memory_keyring: MemoryKeyring,
) -> Rep:
    return open_desktop()


@pytest.fixture
def watch(rep: Rep) -> Watch:
    return Watch(rep)


def sign_in(rep: Rep, *, with_code: bool = False) -> None:
    background = rep.desktop.background
    with rep.qtbot.waitSignal(background.sign_in_ended):
        background.sign_in(site_of(rep), with_code=with_code)


def test_a_rep_signs_in_and_the_attempt_goes_on(
    rep: Rep,
    watch: Watch,
    site: Site,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
) -> None:
    background, browser = rep.desktop.background, Browser()
    background.browser_asked.connect(browser)
    rep.types("CASE-1")
    rep.creates()
    (step,) = rep.attempts
    assert is_step(step.outcome)
    assert isinstance(step.outcome, NotSent)
    assert step.outcome.problem.cause is LocalCause.NO_SIGN_IN
    sign_in(rep)
    browser.finish()
    assert [what for what, _ in watch.said][-4:] == ["waiting", "browser", "changed", "ended"]
    assert watch.of("waiting") == [None]
    assert watch.of("ended") == [None]
    (signed_in,) = [state for state in watch.of("changed") if state is not None]
    assert isinstance(signed_in, SignedInAs)
    assert signed_in.who == "johnsmith@xyz.com"
    assert watch.threads == {threading.get_ident()}
    with rep.qtbot.waitSignal(background.attempt_ended):
        background.create(Draft(site_of(rep), 13, {1: "CASE-1"}))
    assert isinstance(rep.attempts[-1].outcome, Created)
    assert len(journal_rows(demo=False)) == 1
    assert len(demo_server.site.sessions) == 1
    assert (SERVICE, f"refresh:{site.account}") in memory_keyring.passwords


def test_a_code_instead_takes_the_place_of_the_browser(rep: Rep, watch: Watch, site: Site) -> None:
    background = rep.desktop.background
    background.sign_in(site_of(rep))
    rep.qtbot.waitUntil(lambda: bool(watch.of("browser")))

    def enter(_: Site, code: DeviceCode | None) -> None:
        if code is not None:
            enter_code(code.verification_uri, code.user_code)

    background.sign_in_waiting.connect(enter)
    sign_in(rep, with_code=True)
    assert [what for what, _ in watch.said if what != "browser"] == [
        "waiting",
        "waiting",
        "changed",
        "ended",
    ]
    assert watch.of("ended") == [None], "the first one's end is not told"
    assert isinstance(watch.of("waiting")[1], DeviceCode)


def test_a_sign_in_that_is_given_up(rep: Rep, watch: Watch) -> None:
    background = rep.desktop.background
    background.sign_in(site_of(rep))
    rep.qtbot.waitUntil(lambda: bool(watch.of("browser")))
    with rep.qtbot.waitSignal(background.sign_in_ended):
        background.cancel_sign_in()
    (problem,) = watch.of("ended")
    assert isinstance(problem, Problem)
    assert problem.cause is Cause.STOPPED
    background.cancel_sign_in()  # nothing is in progress any more


def test_sign_out_ends_it_and_one_that_is_out(
    rep: Rep,
    watch: Watch,
    site: Site,
    memory_keyring: MemoryKeyring,
) -> None:
    background, browser = rep.desktop.background, Browser()
    background.browser_asked.connect(browser)
    sign_in(rep)
    background.browser_asked.disconnect(browser)
    background.sign_in(site_of(rep))
    rep.qtbot.waitUntil(lambda: len(watch.of("browser")) == 2)
    with rep.qtbot.waitSignals([background.sign_in_ended, background.sign_in_changed]):
        background.sign_out(site_of(rep))
    rep.qtbot.waitUntil(lambda: watch.of("changed")[-1] is None)
    entry = (SERVICE, f"refresh:{site.account}")
    rep.qtbot.waitUntil(lambda: entry not in memory_keyring.passwords)


def test_the_window_closes_while_it_waits(rep: Rep, watch: Watch) -> None:
    background = rep.desktop.background
    background.sign_in(site_of(rep))
    rep.qtbot.waitUntil(lambda: bool(watch.of("browser")))
    assert background.close()


def test_a_create_does_not_wait_for_a_sign_in(rep: Rep, watch: Watch) -> None:
    background = rep.desktop.background
    background.sign_in(site_of(rep))
    rep.qtbot.waitUntil(lambda: bool(watch.of("browser")))
    with rep.qtbot.waitSignal(background.attempt_ended):
        background.create(Draft(site_of(rep), 13, {1: "CASE-1"}))
    assert watch.of("ended") == []
    background.cancel_sign_in()


def test_a_look_tells_of_an_earlier_run(
    rep: Rep,
    watch: Watch,
    site: Site,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (MemoryKeyring.__module__,))
    memory_keyring.passwords[SERVICE, f"refresh:{site.account}"] = "REFRESH"
    with rep.qtbot.waitSignal(rep.desktop.background.sign_in_changed):
        rep.desktop.background.look_at_sign_in(site_of(rep))
    assert watch.of("changed")[-1] == SignedInAs("hostid")


def test_typing_fetches_the_ticket_and_the_press_takes_it(
    rep: Rep,
    site: Site,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (MemoryKeyring.__module__,))
    tokens = demo_server.site.authorization.grants.give_tokens("hostid")
    memory_keyring.passwords[SERVICE, f"refresh:{site.account}"] = tokens.refresh
    sign_in_of = rep.desktop.background._worker.services.sign_in
    rep.types("CASE-1")
    rep.qtbot.waitUntil(lambda: bool(sign_in_of._tickets))
    rep.creates()
    assert isinstance(rep.attempts[-1].outcome, Created)


@pytest.fixture
def held_tickets(
    rep: Rep,
    site: Site,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[list[str], threading.Event]]:
    """Typing has requested a ticket, which arrives once the event is set; and all requests."""
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (MemoryKeyring.__module__,))
    grants, asked, leave = demo_server.site.authorization.grants, list[str](), threading.Event()
    holder = grants.holder

    def slow(access: str) -> str | None:
        asked.append(access)
        if len(asked) == 1:
            leave.wait(20)
        return holder(access)

    monkeypatch.setattr(grants, "holder", slow)
    token = grants.give_tokens("hostid").refresh
    memory_keyring.passwords[SERVICE, f"refresh:{site.account}"] = token
    rep.types("CASE-1")
    rep.qtbot.waitUntil(lambda: bool(asked))
    yield asked, leave
    leave.set()


def test_a_press_waits_for_the_ticket_that_is_on_its_way(
    rep: Rep, held_tickets: tuple[list[str], threading.Event], demo_server: DemoServer
) -> None:
    asked, leave = held_tickets
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.presses(Qt.Key.Key_Return)
        leave.set()
    assert isinstance(rep.attempts[-1].outcome, Created)
    assert len(asked) == len(demo_server.site.sessions) == 1


def test_a_ticket_that_does_not_come_is_asked_for_anew(
    rep: Rep,
    held_tickets: tuple[list[str], threading.Event],
    demo_server: DemoServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked, _ = held_tickets
    monkeypatch.setattr(background_module, "_FETCH_MILLISECONDS", 50)
    rep.creates()
    assert isinstance(rep.attempts[-1].outcome, Created)
    assert (len(asked), len(demo_server.site.sessions)) == (2, 1)


def test_stop_ends_the_wait_for_the_ticket(
    rep: Rep,
    held_tickets: tuple[list[str], threading.Event],
    demo_server: DemoServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(background_module, "_FETCH_MILLISECONDS", 60_000)
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.presses(Qt.Key.Key_Return)
        rep.desktop.background.stop_waiting()
    outcome = rep.attempts[-1].outcome
    assert isinstance(outcome, NotSent)
    assert outcome.problem.cause is Cause.STOPPED
    assert demo_server.site.sessions == ()


def test_a_fault_of_this_program_ends_it(
    rep: Rep, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    seen: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *found: seen.append(found[0]))
    tokens = rep.desktop.background._worker.services.tokens
    monkeypatch.setattr(tokens.integrations, "of", fail)
    sign_in(rep)
    (problem,) = watch.of("ended")
    assert isinstance(problem, Problem)
    assert problem.cause is LocalCause.PROGRAM_FAULT
    assert seen == [RuntimeError]


def test_a_silent_server_does_not_hold_the_closing_up(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: MemoryKeyring,
    demo_server: DemoServer,
    silent_site: SilentSite,
) -> None:
    import msgspec

    site = acme(demo_server)
    assert site.oauth is not None
    origin = silent_site.url.removesuffix("/WBXService/XMLService")
    oauth = msgspec.structs.replace(site.oauth, base_url=origin)
    site = msgspec.structs.replace(site, oauth=oauth)
    write_sites(site_toml(site))
    memory_keyring.passwords[SERVICE, f"refresh:{site.account}"] = "REFRESH"
    rep = open_desktop()
    rep.desktop.background.create(Draft(site_of(rep), 13, {1: "CASE-1"}))
    rep.qtbot.waitUntil(lambda: silent_site.posts > 0)
    assert rep.desktop.background.close()
