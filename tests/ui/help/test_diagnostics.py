"""Copy diagnostics, from the menu to the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from csr_desktop.settings.preferences.preferences import Preferences
from tests.support.accessibility import texts_of
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import ACCOUNT, Rep, SilentSite

SITES = f"""
[[sites]]
name = "Hush Hush"
url = "https://acme.invalid/WBXService/XMLService"
{ACCOUNT}
[[sites]]
name = "Second"
url = 3
"""


def copies(rep: Rep) -> str:
    with rep.qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        rep.window.menu.diagnostics.trigger()
    return rep.clipboard


def test_it_is_on_the_clipboard_and_said(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: MemoryKeyring,
) -> None:
    write_sites(SITES)
    rep = open_desktop()
    rep.desktop.features.desktop.set_preferences(Preferences(remember_codes=False))
    text = copies(rep)
    assert "https://acme.invalid" in text
    assert "Hush" not in text
    assert "hostid" not in text
    assert "sites.toml, line 10, url" in text
    assert "MemoryKeyring" in text
    assert "remember_codes: False" in text
    assert "offscreen" in text
    assert "Screen 800 x 800" in text
    assert "Diagnostics copied." in texts_of(rep.window.notice)


def test_of_a_session_neither_key_nor_code(rep: Rep) -> None:
    rep.types("CASE-PRIVATE")
    rep.creates()
    key = rep.key_on_screen
    text = copies(rep)
    assert "1 attempts: created 1" in text
    assert "CASE-PRIVATE" not in text
    assert key not in text
    assert key.replace(" ", "") not in text


def test_it_waits_for_nothing_that_the_rep_waits_for(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    QGuiApplication.clipboard().setText("mine")
    rep.window.menu.diagnostics.trigger()
    assert rep.desktop.background.is_creating
    assert rep.clipboard == "mine"
    with rep.qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        rep.desktop.background.stop_waiting()
    assert "unknown 1" in rep.clipboard
