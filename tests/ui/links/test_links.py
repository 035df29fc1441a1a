"""Links in the window: they fill in the form and never send it; no input is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from csr_desktop.app.controller import Desktop
from csr_desktop.app.single_instance.request import Request, request_of
from csr_desktop.command_line import Options
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.links.link import LONGEST
from csr_desktop.sessions.outcome import Created
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.links.card import LinkCard
from tests.support.rep import Rep, SilentSite, sessions_made

LINK = "csr-desktop://new?type=168&code1=CASE-1042&code2=Hardware"


def card_of(rep: Rep) -> LinkCard:
    return rep.desktop.features.links.card


def words_of(card: LinkCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def news_of(rep: Rep) -> str:
    notice = rep.window.notice
    return "\n".join(label.text() for label in notice.findChildren(QLabel) if notice.isVisible())


def state_of(rep: Rep) -> tuple[object, ...]:
    form = rep.window.form
    return rep.window.sites.picked_site, form.session_type, form.typed


def test_a_link_fills_the_form_and_sends_nothing(rep: Rep) -> None:
    rep.desktop.features.links.take(LINK)

    form = rep.window.form
    assert form.session_type == 168
    filled = {number: text for number, text in form.typed.items() if text}
    assert filled == {1: "CASE-1042", 2: "Hardware"}
    assert rep.focus is form.codes[0].field
    assert not rep.desktop.background.is_creating
    assert sessions_made(rep) == ()

    rep.creates()
    (session,) = sessions_made(rep)
    assert session.session_type == 168
    assert session.tracking_codes == filled


def test_the_program_started_with_a_link_fills_it_in(qtbot: QtBot) -> None:
    desktop = Desktop(Options(demo=True, link=LINK))
    with qtbot.waitSignal(desktop.background.opened):
        pass
    assert desktop.window.form.typed[1] == "CASE-1042"
    assert not desktop.background.is_creating
    desktop.window.close()
    assert desktop.close()


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("csr-desktop://new?code1=x&send=now", "parameter: “send”"),
        ("csr-desktop://new?code1=x&site=Acme", "There's no site named “Acme”."),
        ("csr-desktop://new?code1=x&type=999", "no session type 999"),
        ("csr-desktop://new?code1=x&code2=Nonsense", "“Nonsense” isn't in the list for Department"),
        ("csr-desktop://new?code1=<b>x</b>%0A", "can't be sent (U+000A)"),
    ],
)
def test_a_link_with_anything_wrong_changes_nothing(rep: Rep, link: str, words: str) -> None:
    before = state_of(rep)
    rep.desktop.features.links.take(link)
    assert "Link not used." in news_of(rep)
    assert words in news_of(rep)
    assert state_of(rep) == before
    assert not card_of(rep).isVisible()


def test_a_code_that_the_site_does_not_use_is_refused(
    open_desktop: Callable[..., Rep], demo_server: DemoServer, write_sites: Callable[[str], object]
) -> None:
    write_two_sites(demo_server.url, write_sites)
    rep = open_desktop()
    before = state_of(rep)
    rep.desktop.features.links.take("csr-desktop://new?site=Two&code1=x&code3=y")
    assert "“Two” doesn't use tracking code 3." in news_of(rep)
    assert state_of(rep) == before


def write_two_sites(url: str, write_sites: Callable[[str], object]) -> None:
    site = f'url = "{url}"\nwebex_id = "hostid"\nsite_name = "demo"\n'
    code = "[[sites.tracking_codes]]\nnumber = 1\n"
    write_sites(f'[[sites]]\nname = "One"\n{site}[[sites]]\nname = "Two"\n{site}{code}')


def test_a_link_picks_its_site(
    open_desktop: Callable[..., Rep], demo_server: DemoServer, write_sites: Callable[[str], object]
) -> None:
    write_two_sites(demo_server.url, write_sites)
    rep = open_desktop()
    rep.desktop.features.links.take("csr-desktop://new?site=Two&code1=x")
    picked = rep.window.sites.picked_site
    assert picked is not None
    assert picked.name == "Two"
    assert rep.window.form.typed == {1: "x"}


def test_another_start_with_a_site_picks_it_but_loses_nothing_typed(
    open_desktop: Callable[..., Rep], demo_server: DemoServer, write_sites: Callable[[str], object]
) -> None:
    write_two_sites(demo_server.url, write_sites)
    rep = open_desktop()
    rep.types("half")
    rep.desktop.on_asked(Request(site="Two"))
    assert rep.window.form.typed[1] == "half"
    assert "Two" in words_of(card_of(rep))
    rep.qtbot.mouseClick(card_of(rep).fill_button, Qt.MouseButton.LeftButton)
    assert rep.window.sites.picked_site is rep.window.sites.named("Two")


def test_without_a_site_a_link_says_so(open_desktop: Callable[..., Rep]) -> None:
    rep = open_desktop()
    rep.desktop.features.links.take("csr-desktop://new?code1=x")
    assert "Add a site first" in news_of(rep)


def test_what_was_typed_stays_until_the_rep_says_so(rep: Rep) -> None:
    rep.types("typed by hand")
    rep.desktop.features.links.take(LINK)

    card = card_of(rep)
    assert rep.window.form.typed[1] == "typed by hand"
    assert "Demo site, CASE-1042" in words_of(card)
    assert rep.focus is rep.window.form.codes[0].field, "the rep types on"
    card.fill_button.setFocus()
    rep.presses(Qt.Key.Key_Return)
    assert rep.window.form.typed[1] == "CASE-1042"
    assert not card.isVisible()
    assert not rep.desktop.background.is_creating


def test_a_link_that_waits_already_waits_for_the_answer_too(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.desktop.features.links.take(LINK)
    assert card_of(rep).fill_button.isEnabled()
    with rep.qtbot.waitSignal(rep.desktop.background.recent_read):
        rep.presses(Qt.Key.Key_Return)
        assert not card_of(rep).fill_button.isEnabled()
        card_of(rep).fill_asked.emit()
        assert rep.window.form.typed[1] == "CASE-1"
    assert card_of(rep).fill_button.isEnabled()
    assert sessions_made(rep)[0].tracking_codes == {1: "CASE-1"}


@pytest.mark.parametrize("by", ["button", "escape"])
def test_a_link_can_be_discarded(rep: Rep, by: str) -> None:
    rep.types("typed by hand")
    rep.desktop.features.links.take(LINK)
    card = card_of(rep)
    card.discard_button.setFocus()
    rep.presses(Qt.Key.Key_Return if by == "button" else Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert rep.window.form.typed[1] == "typed by hand"
    rep.window.menu.new_asked.emit()
    assert rep.window.form.typed[1] == "", "a discarded link never comes back"


def test_the_newest_link_counts(rep: Rep) -> None:
    rep.types("typed by hand")
    rep.desktop.features.links.take("csr-desktop://new?code1=first")
    rep.desktop.features.links.take("csr-desktop://new?code1=second")
    card_of(rep).fill_button.click()
    assert rep.window.form.typed[1] == "second"


@pytest.mark.parametrize("wrong", ["csr-desktop://new?x=1", "csr-desktop://new?type=999"])
def test_a_wrong_link_does_not_drive_out_the_one_that_waits(rep: Rep, wrong: str) -> None:
    rep.types("typed by hand")
    rep.desktop.features.links.take(LINK)
    rep.desktop.features.links.take(wrong)
    assert "Link not used." in news_of(rep)
    card_of(rep).fill_button.click()
    assert rep.window.form.typed[1] == "CASE-1042"


def test_after_a_session_a_link_fills_at_once_and_the_key_stays(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    key = rep.key_on_screen
    rep.desktop.features.links.take(LINK)
    assert rep.key_on_screen == key != ""
    assert rep.window.form.typed[1] == "CASE-1042"
    assert not card_of(rep).isVisible()


@pytest.fixture
def waiting(rep_of: Callable[[str], Rep], silent_site: SilentSite) -> Iterator[Rep]:
    """A rep with a create in progress."""
    rep = rep_of(silent_site.url)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    assert rep.desktop.background.is_creating
    yield rep
    with rep.qtbot.waitSignal(rep.desktop.background.recent_read):
        rep.desktop.background.stop_waiting()


def test_a_link_in_the_middle_of_a_request_changes_nothing_of_it(waiting: Rep) -> None:
    before, focus = state_of(waiting), waiting.focus
    waiting.desktop.features.links.take("csr-desktop://new?code1=CASE-2")
    card = card_of(waiting)
    assert state_of(waiting) == before
    assert waiting.focus is focus
    assert "when the current request has finished" in words_of(card)
    assert not card.fill_button.isEnabled()
    waiting.window.menu.new_asked.emit()
    assert state_of(waiting) == before
    assert waiting.desktop.background.is_creating

    with waiting.qtbot.waitSignal(waiting.desktop.background.recent_read):
        waiting.desktop.background.stop_waiting()
    assert waiting.attempts[0].tracking_codes == {1: "CASE-1"}
    assert state_of(waiting) == before, "what was sent is there, to be compared"
    assert card.fill_button.isEnabled()
    waiting.presses(Qt.Key.Key_Tab)  # the outcome has the focus
    waiting.window.menu.new_asked.emit()
    assert waiting.window.form.typed[1] == "CASE-2"
    assert not card.isVisible()
    waiting.presses(Qt.Key.Key_Return)  # for the fixture, which stops it


def test_the_key_is_on_screen_when_a_link_waited_for_it(rep: Rep) -> None:
    rep.types("CASE-1")
    with rep.qtbot.waitSignal(rep.desktop.background.recent_read):
        rep.presses(Qt.Key.Key_Return)
        rep.desktop.features.links.take(LINK)
    assert isinstance(rep.attempts[0].outcome, Created)
    assert rep.key_on_screen
    assert rep.focus is rep.window.outcome.key.copy_button
    assert rep.window.form.typed[1] == "CASE-1"
    card_of(rep).fill_button.click()
    assert rep.window.form.typed[1] == "CASE-1042"
    assert rep.key_on_screen


def test_another_start_brings_the_window_to_the_front_and_enter_meant_elsewhere_creates_nothing(
    rep: Rep,
) -> None:
    rep.window.showMinimized()
    rep.desktop.on_asked(request_of(link=LINK, site="", token="token-1"))
    assert not rep.window.isMinimized()
    assert rep.window.isActiveWindow()
    assert rep.window.form.typed[1] == "CASE-1042"
    rep.presses(Qt.Key.Key_Return)
    assert not rep.desktop.background.is_creating

    first_enter = rep.window.form._enters[0]
    rep.qtbot.waitUntil(first_enter.isEnabled)
    rep.creates()
    assert len(sessions_made(rep)) == 1


def test_another_start_with_a_wrong_link_says_why(rep: Rep) -> None:
    rep.desktop.on_asked(request_of(link=LINK + "x" * LONGEST, site="", token=""))
    assert news_of(rep).startswith("Link not used. The link is longer than 8 KiB.")


APPLICATION = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from csr_desktop.ui.window.application import Application
application = Application([])
application.link_opened.connect(print)
for url in ("csr-desktop://new?site=Acme%20Support&code1=a%2Bb%25%C3%84", "file:///tmp/x"):
    Application.sendEvent(application, QFileOpenEvent(QUrl(url)))
"""


def test_a_link_as_macos_gives_it_arrives_as_it_was_written() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", APPLICATION], capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout == "csr-desktop://new?site=Acme%20Support&code1=a%2Bb%25%C3%84\n"


def test_a_link_of_the_system_fills_the_form(rep: Rep) -> None:
    rep.desktop.on_link_opened(LINK)
    assert rep.window.form.typed[1] == "CASE-1042"
    rep.presses(Qt.Key.Key_Return)
    assert not rep.desktop.background.is_creating


def test_the_demo_takes_links_in_its_window_and_its_place(open_desktop: Callable[..., Rep]) -> None:
    rep = open_desktop()
    with rep.qtbot.waitSignal(rep.desktop.window_replaced) as moved:
        rep.window.welcome.demo_button.click()
    assert moved.args == [find_paths(demo=True).journal]
    with rep.qtbot.waitSignal(rep.desktop.background.opened):
        pass
    rep.desktop.on_asked(request_of(link=LINK, site="", token=""))
    assert rep.desktop.window.form.typed[1] == "CASE-1042"


def test_the_card_is_reached_with_tab_from_the_site(rep: Rep) -> None:
    rep.types("typed by hand")
    rep.desktop.features.links.take(LINK)
    rep.window.site_bar._list.setFocus()
    rep.presses(Qt.Key.Key_Tab)  # the menu
    rep.presses(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card_of(rep).fill_button
