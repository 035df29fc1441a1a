"""The connection and the password are ready before the click, and only while the rep is active."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from csr_desktop.background import connection_warmer as keep_warm_module
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.credentials import unlocked_keyring
from csr_desktop.system import clock
from tests.support.forms import site_of
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep

WARM = "csr_desktop.sessions.services.Services.warm"


@pytest.fixture
def warmed(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each warming fetched the password, too."""
    from csr_desktop.sessions.services import Services

    seen: list[bool] = []
    warm = Services.warm

    def watch(self, site, cancellation, *, with_sign_in):
        warm(self, site, cancellation, with_sign_in=with_sign_in)
        seen.append(with_sign_in)

    monkeypatch.setattr(Services, "warm", watch)
    return seen


def test_typing_has_the_password_fetched(rep: Rep, warmed: list[bool]) -> None:
    rep.types("CASE-1")
    rep.qtbot.waitUntil(lambda: True in warmed)


def test_the_keyring_is_asked_once_however_long_the_rep_types(rep: Rep, warmed: list[bool]) -> None:
    rep.types("CASE-1")
    rep.qtbot.waitUntil(lambda: True in warmed)
    count = len(warmed)
    rep.types("2")
    rep.qtbot.waitUntil(lambda: len(warmed) > count)
    assert warmed.count(True) == 1


def test_it_is_left_alone_once_nobody_is_at_it(
    rep: Rep, warmed: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_warm_module, "KEEP_SECONDS", 0.6)
    keep = rep.desktop.background._warmer
    rep.types("CASE-1")
    assert keep.is_active
    rep.qtbot.waitUntil(lambda: not keep.is_active)
    assert warmed
    assert not any(timer.isActive() for timer in keep.findChildren(QTimer)), "none is planned"


def test_a_password_is_not_held_for_a_press_that_never_comes(
    rep_of: Callable[[str], Rep],
    demo_server: DemoServer,
    warmed: list[bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (MemoryKeyring.__module__,))
    monkeypatch.setattr(keep_warm_module, "KEEP_SECONDS", 2.0)
    rep = rep_of(demo_server.url)
    passwords = rep.desktop.background._worker.services.passwords
    rep.types("CASE-1")
    rep.qtbot.waitUntil(lambda: passwords._ahead is not None)
    rep.qtbot.waitUntil(lambda: passwords._ahead is None)


def test_a_password_is_not_held_while_the_computer_sleeps(
    rep_of: Callable[[str], Rep],
    demo_server: DemoServer,
    warmed: list[bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (MemoryKeyring.__module__,))
    rep = rep_of(demo_server.url)
    passwords = rep.desktop.background._worker.services.passwords
    rep.types("CASE-1")
    rep.qtbot.waitUntil(lambda: passwords._ahead is not None)
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + 3600)
    rep.qtbot.waitUntil(lambda: passwords._ahead is None)
    assert not rep.desktop.background._warmer.is_active


def test_a_request_that_goes_out_ends_it(rep: Rep) -> None:
    rep.types("CASE-1")
    keep = rep.desktop.background._warmer
    rep.creates()
    assert not keep.is_active
    rep.window.form.codes[0].field.setFocus()
    rep.types("2")
    assert keep.is_active


def test_one_press_is_one_round_trip(
    rep_of: Callable[[str], Rep],
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
    warmed: list[bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No connection, no keyring, only the one request between the click and the key."""
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (MemoryKeyring.__module__,))
    asked: list[str] = []
    get_password = memory_keyring.get_password

    def watched(service: str, username: str) -> str | None:
        asked.append(username)
        return get_password(service, username)

    monkeypatch.setattr(memory_keyring, "get_password", watched)
    rep = rep_of(demo_server.url)
    rep.types("CASE-1")
    rep.qtbot.waitUntil(lambda: True in warmed)
    assert len(asked) == 1
    connection = rep.desktop.background._worker.services.clients.of(site_of(rep))._connection
    stood_up_at = connection._control.lifetime._used_at
    handle = connection._control._handle
    assert handle is not None
    rep.creates()
    assert rep.key_on_screen
    assert len(asked) == 1
    assert connection._control._handle is handle, "another connection was made at the press"
    assert connection._control.lifetime._used_at > stood_up_at
