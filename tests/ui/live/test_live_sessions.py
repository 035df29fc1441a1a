"""Sessions in progress, each with its key to copy."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.history.history import History
from csr_desktop.ui.live.window import LiveSessions
from tests.sessions.site.made_up_site import Made, MadeUpSite
from tests.support.accessibility import name_of, stops
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import (
    Rep,
    SilentSite,
    account_at,
    demo_of,
    opens_live_sessions,
    sessions_made,
)
from tests.support.scripted_server import ScriptedServer


def copies(dialog: LiveSessions) -> list[QPushButton]:
    buttons = dialog.findChildren(QPushButton)
    return [each for each in buttons if each.accessibleName().startswith("Copy ")]


def test_each_with_its_code_and_its_key_to_copy(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    dialog = opens_live_sessions(rep)
    (copy,) = copies(dialog)
    key = sessions_made(rep)[0].key
    assert copy.accessibleName().replace(" ", "") == f"Copy{key}"
    assert "CASE-1" in copy.accessibleDescription()
    assert "since" in copy.accessibleDescription()
    assert copy.hasFocus()
    rep.qtbot.keyClick(copy, Qt.Key.Key_Return)
    assert rep.clipboard == key
    assert all(name_of(each) for each in stops(dialog))
    rep.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert rep.desktop.features.live.dialog is None


def test_the_keys_are_shown_also_where_their_codes_can_t_be_read(
    rep: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError

    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: seen.append(kind))
    monkeypatch.setattr(History, "first_codes", fail)
    rep.types("CASE-1")
    rep.creates()
    assert len(copies(opens_live_sessions(rep))) == 1
    assert seen == [LookupError]


def test_a_host_who_may_be_another_is_named(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: MemoryKeyring,
) -> None:
    made = Made("119169612", datetime.now(UTC), host="another", is_open=True)
    with ScriptedServer(MadeUpSite([made]).play) as server:
        email = 'email = "j@xyz.com"\nsite_name = "demo"\n'
        write_sites(f'[[sites]]\nname = "Acme Support"\nurl = "{server.url}"\n{email}')
        user = account_at(server.url).replace("hostid", "j@xyz.com")
        memory_keyring.set_password("csr-desktop", user, "hostpassword")
        (copy,) = copies(opens_live_sessions(open_desktop()))
        assert "host: another" in copy.accessibleDescription()


def test_none_is_said_and_refresh_asks_again(rep: Rep) -> None:
    dialog = opens_live_sessions(rep)
    assert dialog.words.text() == "No sessions in progress."
    demo_of(rep.desktop).server.site.create_session("hostid", 13, {1: "CASE-2"})
    with rep.qtbot.waitSignal(rep.desktop.features.live.shown):
        dialog.refresh.click()
    assert len(copies(dialog)) == 1


def test_a_missing_password_is_said(
    rep_of: Callable[[str], Rep], demo_server: DemoServer, no_keyring: None
) -> None:
    rep = rep_of(demo_server.url)
    dialog = opens_live_sessions(rep)
    assert "no keyring" in dialog.words.text()
    assert "Enter your password in the main window first" in dialog.words.text()


def test_a_site_that_refuses_is_said(
    rep_of: Callable[[str], Rep], demo_server: DemoServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from csr_desktop.demo_site import site as demo
    from csr_desktop.demo_site.refusals import Cause, RefusedError

    def refuse(*_: object) -> None:
        raise RefusedError(Cause.ACCESS_DENIED)

    monkeypatch.setattr(demo.Site, "open_sessions", refuse)
    dialog = opens_live_sessions(rep_of(demo_server.url))
    assert "Your account can't list sessions on this site (000001)." in dialog.words.text()


def test_closing_it_ends_the_question(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.desktop.features.live.open()
    assert rep.desktop.features.live.dialog is not None
    rep.desktop.features.live.dialog.reject()
    assert rep.desktop.features.live._out is None
