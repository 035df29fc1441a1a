"""The window's messages besides outcomes: an earlier run, its own faults, its menu."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.style.tokens import DARK, LIGHT
from tests.support.earlier_run import an_earlier_run_dies
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, SilentSite, account_at, journal_rows, site_toml

Open = Callable[..., Rep]
Write = Callable[[str], Path]


def test_a_message_that_is_cut_offers_its_whole_text(rep: Rep) -> None:
    notice = rep.window.notice
    rep.window.show_fault("RuntimeError: 17")
    rep.qtbot.waitUntil(lambda: notice._text.is_cut and notice._whole.isVisible())
    notice._whole.click()
    rep.qtbot.waitUntil(lambda: not notice._text.is_cut)


def test_what_an_earlier_run_left_open_is_said_and_can_be_checked(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    write_sites(site_toml(demo_server.url))
    memory_keyring.set_password("csr-desktop", account_at(demo_server.url), "hostpassword")
    an_earlier_run_dies(demo_server.url)
    session = demo_server.site.create_session("hostid", 13, {1: "CASE-1"})

    rep = open_desktop()
    assert "A session may have been created" in rep.words
    assert "closed before the site answered" in rep.words
    assert rep.focus is rep.window.form.codes[0].field
    rep.window.outcome.problem.check.button.setFocus()
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        rep.presses(Qt.Key.Key_Return)
    assert rep.key_on_screen.replace(" ", "") == session.key
    assert journal_rows(demo=False) == [("created", session.key)]


def test_an_uncertain_attempt_at_a_site_that_is_gone(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer
) -> None:
    write_sites(site_toml(demo_server.url).replace("hostid", "another"))
    an_earlier_run_dies(demo_server.url)
    rep = open_desktop()
    rep.window.outcome.problem.check.button.click()
    assert "Site Acme Support has been removed from CSR Desktop." in rep.words


def test_a_check_that_needs_the_password_asks_for_it(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer, no_keyring: None
) -> None:
    write_sites(site_toml(demo_server.url))
    an_earlier_run_dies(demo_server.url)
    session = demo_server.site.create_session("hostid", 13, {1: "CASE-1"})
    rep = open_desktop()
    check = rep.window.outcome.problem.check.button
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        check.click()
    assert "Couldn't check with the site" in rep.words
    field = rep.window.outcome.problem.password.field
    assert field.isVisible()
    field.setText("hostpassword")
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        check.click()
    assert rep.key_on_screen.replace(" ", "") == session.key


def test_a_fault_of_the_program_is_said_and_the_form_is_still_there(
    rep: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    rep.types("CASE-1")
    a_job_raises(rep, monkeypatch)
    assert "CSR Desktop ran into a problem" in said_above(rep)
    assert "a secret" not in said_above(rep)
    assert rep.window.form.typed[1] == "CASE-1"
    rep.window.form.focus_first()
    rep.creates()
    assert rep.key_on_screen


def a_job_raises(rep: Rep, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somewhere in the background; its answer is not awaited."""

    def job(*_: object) -> None:
        raise RuntimeError("a secret")

    faults = rep.desktop.faults
    monkeypatch.setattr(sys, "excepthook", faults._on_exception)
    with rep.qtbot.waitSignal(faults.happened):
        rep.desktop.background.ask(job, print)


def said_above(rep: Rep) -> str:
    notice = rep.window.notice
    return "\n".join(label.text() for label in notice.findChildren(QLabel) if label.isVisible())


def copy_details(rep: Rep) -> None:
    (copy,) = [b for b in rep.window.notice.findChildren(QPushButton) if b.text() == "Copy details"]
    assert copy.isVisible()
    copy.click()


def test_a_fault_elsewhere_leaves_the_key_where_it_is(
    rep: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    rep.types("CASE-1")
    rep.creates()
    key = rep.key_on_screen
    a_job_raises(rep, monkeypatch)
    assert "CSR Desktop ran into a problem" in said_above(rep)
    assert rep.key_on_screen == key
    copy_details(rep)
    assert rep.clipboard.startswith("RuntimeError")
    rep.qtbot.keyClick(rep.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    rep.qtbot.waitUntil(lambda: key in [x.text() for x in rep.window.recent.findChildren(QLabel)])


def test_a_fault_elsewhere_leaves_what_is_uncertain_where_it_is(
    rep: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    rep.window.form.codes[9].set_text("fault:hang-up-after")
    rep.types("CASE-1")
    rep.creates()
    a_job_raises(rep, monkeypatch)
    assert "A session may have been created" in rep.words
    assert rep.focus is rep.window.outcome.problem.check.button


def test_a_fault_while_a_request_is_out_is_said_at_once(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    rep.window.show_fault("RuntimeError")
    assert "CSR Desktop ran into a problem" in said_above(rep)
    assert rep.window.outcome.waiting.isVisible()


def test_each_source_has_its_own_place_in_the_notice(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer
) -> None:
    write_sites(site_toml(demo_server.url) + 'sight_id = "1"\n' + site_toml(demo_server.url, "B"))
    rep = open_desktop()
    assert "sight_id" in said_above(rep)
    rep.desktop.features.links.take("csr-desktop://new?site=Nobody")
    rep.desktop.features.links.take("csr-desktop://new?site=Someone")
    rep.window.show_fault("RuntimeError")
    assert "sight_id" in said_above(rep), "it is not corrected yet"
    assert "Someone" in said_above(rep)
    assert "Nobody" not in said_above(rep), "the newer link is what counts"
    assert "ran into a problem" in said_above(rep)
    rep.window.notice._close.click()
    assert said_above(rep) == ""
    rep.desktop.features.links.take("csr-desktop://new?site=Nobody")
    assert "sight_id" not in said_above(rep), "it was read"


def test_a_journal_that_is_no_journal_is_set_aside_and_said(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer
) -> None:
    write_sites(site_toml(demo_server.url))
    path = find_paths(demo=False).journal
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this was never a database" * 500)
    rep = open_desktop()
    assert rep.window.notice.isVisible()
    said = "\n".join(label.text() for label in rep.window.notice.findChildren(QLabel))
    aside = [p.name for p in path.parent.iterdir() if "damaged" in p.name]
    assert aside
    assert aside[0] in said


@pytest.mark.parametrize("dark", [True, False])
def test_the_theme_can_be_light_or_dark(rep: Rep, qapp: QApplication, dark: bool) -> None:
    theme = Theme(qapp)
    theme.choose("dark" if dark else "light")
    picture = rep.window.grab().toImage()
    expected = DARK.window if dark else LIGHT.window
    assert picture.pixelColor(2, picture.height() - 2).name() == expected
