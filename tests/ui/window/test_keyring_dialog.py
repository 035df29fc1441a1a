"""The keyring's own dialog is open: none of the rep's work waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import keyring
import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.outcome import Created, Unknown
from csr_desktop.sessions.site import manage
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause
from csr_desktop.webex.secret import Secret
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, SilentSite, notice_of, site_toml

Open = Callable[..., Rep]
Write = Callable[[str], object]


class AskingKeyring(MemoryKeyring):
    """Opens its dialog for every change; it stays open until the test ends."""

    def __init__(self) -> None:
        super().__init__()
        self.asks, self.answered = threading.Event(), threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        super().delete_password(service, username)

    def _ask(self) -> None:
        self.asks.set()
        self.answered.wait(30)


@pytest.fixture
def asking() -> Iterator[AskingKeyring]:
    before = keyring.get_keyring()
    mine = AskingKeyring()
    keyring.set_keyring(mine)
    yield mine
    mine.answered.set()
    keyring.set_keyring(before)


@pytest.fixture
def rep_(open_desktop: Open, write_sites: Write, demo_server: DemoServer, asking: AskingKeyring):
    """A rep who has just typed the password, and created a session with it."""
    write_sites(site_toml(demo_server.url))
    rep = open_desktop()
    rep.types("CASE-1")
    rep.creates()
    rep.types("hostpassword")
    rep.creates()
    assert asking.asks.wait(5)
    return rep


def test_the_next_customer_s_press_does_not_wait(rep_: Rep, demo_server: DemoServer) -> None:
    rep_.window.creating.begin_anew()
    rep_.types("CASE-2")
    with rep_.qtbot.waitSignal(rep_.desktop.background.attempt_ended):
        rep_.window.form.submitted.emit()
    assert isinstance(rep_.attempts[-1].outcome, Created)
    assert len(demo_server.site.sessions) == 2


def test_stop_waiting_stops_the_next_request_at_once(
    rep_: Rep, silent_site: SilentSite, demo_server: DemoServer
) -> None:
    background = rep_.desktop.background
    site = rep_.window.sites.picked_site
    assert site is not None
    from msgspec.structs import replace

    from csr_desktop.sessions.draft import Draft

    silent = replace(site, url=silent_site.url)
    background.remember_password(silent, Secret("hostpassword"), keep=False)
    background.create(Draft(silent, 13, {1: "CASE-2"}))
    rep_.qtbot.waitUntil(silent_site.received.is_set)
    with rep_.qtbot.waitSignal(background.attempt_ended):
        background.stop_waiting()
    outcome = rep_.attempts[-1].outcome
    assert isinstance(outcome, Unknown)
    assert outcome.problem.cause is Cause.STOPPED


def test_its_answer_arrives_later(rep_: Rep, asking: AskingKeyring) -> None:
    assert asking.passwords == {}
    asking.answered.set()
    rep_.qtbot.waitUntil(lambda: list(asking.passwords.values()) == ["hostpassword"])
    assert not rep_.window.notice.isVisible()


def test_a_dialog_that_nobody_answers_is_said_later(
    open_desktop: Open,
    write_sites: Write,
    demo_server: DemoServer,
    asking: AskingKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("csr_desktop.sessions.credentials.system_keyring.KEYRING_SECONDS", 0.5)
    write_sites(site_toml(demo_server.url))
    rep = open_desktop()
    rep.types("CASE-1")
    rep.creates()
    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen
    rep.qtbot.waitUntil(lambda: "Couldn't save the password" in notice_of(rep))


@pytest.mark.parametrize("job", ["save", "remove", "sign in", "test"])
def test_no_other_job_holds_the_press_up(
    job: str, open_desktop: Open, write_sites: Write, demo_server: DemoServer, asking: AskingKeyring
) -> None:
    write_sites(site_toml(demo_server.url))
    rep = open_desktop()
    background = rep.desktop.background
    site = rep.window.sites.picked_site
    assert site is not None
    asking.passwords["csr-desktop", site.account] = "hostpassword"
    secret = Secret("hostpassword")

    def do(services, cancellation: Cancellation) -> object:
        services.passwords.remember(site, secret, keep=True)
        match job:
            case "save":
                return manage.save_site(site, site, secret, services, cancellation, keep=True)
            case "remove":
                services.passwords.delete(site)
                services.passwords.remember(site, secret, keep=False)
                return True
            case "sign in":
                return manage.sign_in(site, services, cancellation)
            case _:
                return manage.ask_site(site, Secret(""), services, cancellation)

    answers: list[object] = []
    background.change(do, lambda _, answer: answers.append(answer))
    rep.types("CASE-1")
    with rep.qtbot.waitSignal(background.attempt_ended):
        rep.window.form.submitted.emit()
    assert isinstance(rep.attempts[-1].outcome, Created)
    assert asking.asks.is_set()
    assert len(answers) == 1
