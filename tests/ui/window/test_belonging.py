"""The rep's input, and a site's answer, reach the attempt and the site that they belong to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.outcome import Attempt, Created, Refused, Unknown
from csr_desktop.sessions.site.check_result import AlreadySettled
from csr_desktop.system import clock
from csr_desktop.webex.faults import RATE_LIMIT, Cause, Certainty, Problem
from tests.support.books import CREATE, LIST, BookSite
from tests.support.events import process_events
from tests.support.forms import code, ctrl, notice, site_of
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep

Open = Callable[..., Rep]
Write = Callable[[str], Path]


@pytest.fixture
def both(
    open_desktop: Open, write_sites: Write, acme: BookSite, globex: BookSite, no_keyring: None
) -> Rep:
    """A rep on two sites, without a keyring: each asks for its password once in a run."""
    write_sites(acme.toml + globex.toml)
    return tall(open_desktop())


@pytest.fixture
def known(
    open_desktop: Open,
    write_sites: Write,
    acme: BookSite,
    globex: BookSite,
    memory_keyring: MemoryKeyring,
) -> Rep:
    """The same, with both passwords in the keyring."""
    for site in (acme, globex):
        memory_keyring.set_password("csr-desktop", site.account, site.password)
    write_sites(acme.toml + globex.toml)
    return tall(open_desktop())


def tall(rep: Rep) -> Rep:
    """With room for three rows of Recent."""
    rep.window.resize(600, 1000)
    return rep


def turns_to(rep: Rep, site: BookSite) -> None:
    rep.window.sites.pick(site.name)
    assert site_of(rep).name == site.name


def asks_for(rep: Rep, case: str, fault: str = "") -> None:
    """Fill the form and press Enter; wait for the outcome."""
    code(rep, 10).set_text(f"fault:{fault}" if fault else "")
    rep.window.form.focus_first()
    rep.types(case)
    rep.creates()


def gives_password(rep: Rep, password: str) -> None:
    """Into the field, wherever the focus is; without Enter."""
    field = rep.window.outcome.problem.password.field
    assert field.isVisible()
    field.setFocus()
    rep.types(password)


def recent(rep: Rep) -> dict[str, QPushButton]:
    buttons = rep.window.recent.findChildren(QPushButton)
    return {b.accessibleName(): b for b in buttons if b.isVisible()}


def show(rep: Rep, case: str) -> None:
    recent(rep)[f"Show unconfirmed session: {case}"].click()


def checks(rep: Rep) -> None:
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        rep.window.outcome.problem.check.button.click()


def uncertain_without_password(rep: Rep, site: BookSite) -> None:
    """An attempt of an earlier run is on the card, and its password is unknown."""
    asks_for(rep, "CASE-1")
    gives_password(rep, site.password)
    code(rep, 10).set_text("fault:hang-up-after")
    rep.window.outcome.problem.password.field.setFocus()
    rep.creates()
    assert "A session may have been created" in rep.words


# A password belongs to its purpose, on the site that needed it


@pytest.fixture
def again(both: Rep, open_desktop: Open, acme: BookSite) -> Rep:
    """The next run: the card shows the uncertain attempt; no password is known."""
    uncertain_without_password(both, acme)
    both.window.close()
    rep = tall(open_desktop())
    assert "A session may have been created" in rep.words
    return rep


def test_enter_in_the_password_of_a_check_goes_on_with_the_check(
    again: Rep, acme: BookSite
) -> None:
    rep = again
    rep.types("CASE-2")
    checks(rep)
    gives_password(rep, acme.password)
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        rep.presses(Qt.Key.Key_Return)
    assert acme.asked(CREATE) == 1, "of the run before"
    assert rep.key_on_screen.replace(" ", "") == acme.sessions[0].key
    assert rep.window.form.typed[1] == "CASE-2"


def test_a_create_does_not_take_the_password_of_a_check(again: Rep, acme: BookSite) -> None:
    rep = again
    checks(rep)
    gives_password(rep, "half")
    asks_for(rep, "CASE-2")
    assert "half" not in acme.passwords
    assert acme.asked(CREATE) == 1, "of the run before"
    gives_password(rep, acme.password)
    rep.creates()
    assert rep.key_on_screen


def test_the_focus_goes_to_the_password_that_a_check_asks_for(again: Rep) -> None:
    again.window.outcome.problem.check.button.setFocus()
    checks(again)
    assert again.focus is again.window.outcome.problem.password.field


def test_another_site_ends_the_password_step_of_a_check(
    again: Rep, acme: BookSite, globex: BookSite
) -> None:
    rep = again
    checks(rep)
    gives_password(rep, "half")
    turns_to(rep, globex)
    assert not rep.window.outcome.problem.password.isVisible()
    assert "could not be asked" not in rep.words
    assert "A session may have been created" in rep.words, "that is as true as before"
    checks(rep)
    gives_password(rep, acme.password)
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        rep.presses(Qt.Key.Key_Return)
    assert rep.key_on_screen.replace(" ", "") == acme.sessions[0].key
    assert acme.passwords == {acme.password}
    assert globex.passwords == set()


def rep_turns(rep: Rep, globex: BookSite) -> None:
    turns_to(rep, globex)


def a_link_turns(rep: Rep, globex: BookSite) -> None:
    links = rep.desktop.features.links
    links.take(f"csr-desktop://new?site={globex.name}&code1=CASE-9")
    if links.card.isVisible():
        links.card.fill_asked.emit()
    assert site_of(rep).name == globex.name


def the_address_is_edited(rep: Rep, globex: BookSite) -> None:
    """Same name, another host: another account."""
    sites = rep.window.sites
    moved = msgspec.structs.replace(sites.sites[0], url=globex.server.url)
    sites.set_sites((moved, *sites.sites[1:]))


@pytest.mark.parametrize("turn", [rep_turns, a_link_turns, the_address_is_edited])
def test_a_password_typed_for_one_site_never_reaches_another(
    both: Rep, acme: BookSite, globex: BookSite, turn: Callable[[Rep, BookSite], None]
) -> None:
    rep = both
    asks_for(rep, "CASE-1")
    gives_password(rep, acme.password)
    turn(rep, globex)
    assert not rep.window.outcome.problem.password.isVisible()
    assert rep.window.outcome.problem.password.field.text() == ""
    rep.window.form.codes[0].set_text("CASE-1")
    rep.window.form.focus_first()
    rep.creates()
    assert globex.passwords == set()
    assert globex.sessions == ()
    gives_password(rep, globex.password)
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: not rep.desktop.background.is_creating)
    assert acme.passwords == set()


def test_the_field_says_whose_password_it_asks_for(
    again: Rep, acme: BookSite, globex: BookSite
) -> None:
    turns_to(again, globex)
    checks(again)
    field = again.window.outcome.problem.password.field
    assert field.placeholderText() == acme.account
    asks_for(again, "CASE-2")
    assert field.placeholderText() == globex.account


def test_a_half_typed_password_ends_with_the_customer(both: Rep, acme: BookSite) -> None:
    asks_for(both, "CASE-1")
    gives_password(both, "half")
    ctrl(both, Qt.Key.Key_N)
    asks_for(both, "CASE-2")
    assert acme.passwords == set()
    assert both.window.outcome.problem.password.field.text() == ""
    gives_password(both, acme.password)
    both.creates()
    assert both.key_on_screen
    assert acme.passwords == {acme.password}


def test_a_half_typed_password_ends_with_a_link_to_the_same_site(both: Rep, acme: BookSite) -> None:
    asks_for(both, "CASE-1")
    gives_password(both, "half")
    links = both.desktop.features.links
    links.take("csr-desktop://new?code1=CASE-9")
    links.card.fill_asked.emit()
    assert not both.window.outcome.problem.password.isVisible()
    both.window.form.focus_first()
    both.creates()
    assert acme.passwords == set()


def test_giving_the_password_sends_what_the_form_shows(both: Rep, acme: BookSite) -> None:
    asks_for(both, "CASE-1")
    code(both, 3).set_text("noted meanwhile")
    gives_password(both, acme.password)
    both.creates()
    (session,) = acme.sessions
    assert session.tracking_codes == {1: "CASE-1", 3: "noted meanwhile"}


def test_a_password_step_ends_where_its_site_is_removed(both: Rep, acme: BookSite) -> None:
    asks_for(both, "CASE-1")
    gives_password(both, "half")
    both.window.sites.set_sites(())
    assert not both.window.outcome.problem.password.isVisible()
    assert both.window.outcome.problem.password.field.text() == ""


def test_no_password_is_asked_for_a_site_that_went_while_its_request_was_out(
    known: Rep, acme: BookSite, globex: BookSite, memory_keyring: MemoryKeyring
) -> None:
    rep = known
    memory_keyring.set_password("csr-desktop", acme.account, "acmepassword-of-last-year")
    acme.hold(CREATE)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: acme.asked(CREATE) == 1)
    rep.window.sites.set_sites(rep.window.sites.sites[1:])
    assert site_of(rep).name == globex.name
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        acme.release()
    assert "No session was created" in rep.words
    assert not rep.window.outcome.problem.password.isVisible()
    rep.presses(Qt.Key.Key_Return)
    assert not rep.desktop.background.is_creating
    assert globex.asked(CREATE) == 0


# The answer of a check belongs to its attempt


@pytest.fixture
def two_uncertain(known: Rep, acme: BookSite) -> Rep:
    """The session of CASE-A exists, that of CASE-B does not; CASE-B is on the card."""
    asks_for(known, "CASE-A", "hang-up-after")
    asks_for(known, "CASE-B", "hang-up-before")
    return known


def test_an_answer_reaches_its_own_attempt(two_uncertain: Rep, acme: BookSite) -> None:
    rep, (session,) = two_uncertain, acme.sessions
    show(rep, "CASE-A")
    acme.hold(LIST)
    rep.window.outcome.problem.check.button.click()
    rep.qtbot.waitUntil(lambda: acme.asked(LIST) == 1)
    show(rep, "CASE-B")
    assert "Checking" not in rep.words, "nobody has asked for this one"
    with rep.qtbot.waitSignals(
        [rep.desktop.background.checked, rep.desktop.background.recent_read]
    ):
        acme.release()
    assert rep.key_on_screen == ""
    assert "A session may have been created" in rep.words
    copy = recent(rep)[f"Copy {session.key[:3]} {session.key[3:6]} {session.key[6:]}".strip()]
    copy.click()
    assert rep.clipboard == session.key

    checks(rep)
    assert "You can create another" in rep.words
    assert acme.asked(CREATE) == 2


def test_what_a_check_said_is_there_when_its_attempt_is_shown_again(
    known: Rep, acme: BookSite
) -> None:
    rep = known
    asks_for(rep, "CASE-A", "hang-up-before")
    asks_for(rep, "CASE-B", "hang-up-before")
    acme.hold(LIST)
    rep.window.outcome.problem.check.button.click()
    show(rep, "CASE-A")
    assert "Checking" not in rep.words
    show(rep, "CASE-B")
    assert "Checking" in rep.words, "it still is"
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        acme.release()
    assert "You can create another" in rep.words
    show(rep, "CASE-A")
    assert "You can create another" not in rep.words, "that was said of the other one"
    show(rep, "CASE-B")
    assert "You can create another" in rep.words


def test_a_key_of_several_is_used_for_the_attempt_that_it_was_offered_for(
    known: Rep, acme: BookSite
) -> None:
    rep = known
    asks_for(rep, "CASE-A", "hang-up-before")
    codes = {1: "CASE-A", 10: "fault:hang-up-before"}
    made = [acme.server.site.create_session(acme.web_ex_id, 13, codes).key for _ in range(2)]
    asks_for(rep, "CASE-B", "hang-up-before")
    show(rep, "CASE-A")
    checks(rep)
    show(rep, "CASE-B")
    assert "Use this key" not in rep.words
    show(rep, "CASE-A")
    buttons = rep.window.outcome.problem.check.findChildren(QPushButton)
    use = [b for b in buttons if b.isVisible() and b.text() == "Use this key"]
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        use[0].click()
    assert rep.key_on_screen.replace(" ", "") in made


def test_a_check_that_lacks_the_password_asks_for_it_when_its_attempt_is_shown(
    again: Rep, acme: BookSite, globex: BookSite
) -> None:
    rep = again
    checks(rep)
    ctrl(rep, Qt.Key.Key_N)
    assert not rep.window.outcome.problem.password.isVisible()
    show(rep, "CASE-1")
    checks(rep)
    gives_password(rep, acme.password)
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        rep.window.outcome.problem.check.button.click()
    assert rep.key_on_screen.replace(" ", "") == acme.sessions[0].key


def test_found_leaves_the_focus_where_the_next_case_is_typed(known: Rep, acme: BookSite) -> None:
    rep = known
    asks_for(rep, "CASE-A", "hang-up-after")
    acme.hold(LIST)
    rep.window.outcome.problem.check.button.click()
    rep.window.form.focus_first()
    rep.types("CASE")
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        acme.release()
    assert rep.key_on_screen.replace(" ", "") == acme.sessions[0].key
    rep.types("-B 2")
    assert rep.window.form.typed[1] == "CASE-B 2"
    assert rep.clipboard != acme.sessions[0].key


def test_a_password_that_is_asked_for_leaves_the_focus_in_the_form(again: Rep) -> None:
    again.window.form.focus_first()
    checks(again)
    again.types("CASE-2")
    assert again.window.form.typed[1] == "CASE-2"


# A card with a message stays


def test_the_last_site_goes_and_the_key_stays(known: Rep, acme: BookSite) -> None:
    asks_for(known, "CASE-1")
    key = known.key_on_screen
    known.window.sites.set_sites(())
    assert known.window.outcome.key.key_field.isVisible()
    assert known.key_on_screen == key
    known.window.outcome.key.copy_button.click()
    assert known.clipboard == acme.sessions[0].key
    ctrl(known, Qt.Key.Key_N)
    assert not known.window.outcome.isVisible()
    assert known.window.welcome.isVisible()
    assert known.focus is known.window.welcome.add_button


def test_the_last_site_goes_while_a_request_is_out(known: Rep, acme: BookSite) -> None:
    rep = known
    acme.hold(CREATE)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(rep.window.outcome.waiting.isVisible)
    rep.window.sites.set_sites(())
    assert rep.window.outcome.waiting.stop_button.isVisible()
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        acme.release()
    assert rep.window.outcome.key.key_field.isVisible()
    assert rep.key_on_screen.replace(" ", "") == acme.sessions[0].key


def test_the_last_site_goes_and_what_is_uncertain_stays(known: Rep) -> None:
    asks_for(known, "CASE-1", "hang-up-after")
    known.window.sites.set_sites(())
    assert known.window.outcome.isVisible()
    assert "A session may have been created" in known.words
    known.window.outcome.problem.check.button.click()
    assert "has been removed from CSR Desktop" in known.words


# Input stays with its site


def test_each_site_keeps_what_was_typed_for_it(
    known: Rep, acme: BookSite, globex: BookSite
) -> None:
    rep = known
    rep.types("CASE-1")
    rep.window.form.session_types.setCurrentIndex(1)
    turns_to(rep, globex)
    assert rep.window.form.typed[1] == "", "another site's case is not this one's"
    rep.window.form.focus_first()
    rep.types("CASE-2")
    turns_to(rep, acme)
    assert rep.window.form.typed[1] == "CASE-1"
    assert rep.window.form.session_type == 168
    turns_to(rep, globex)
    assert rep.window.form.typed[1] == "CASE-2"
    assert rep.window.form.session_type == 13

    ctrl(rep, Qt.Key.Key_N)
    turns_to(rep, acme)
    assert rep.window.form.typed[1] == "", "the next customer has nothing of the last one"
    assert rep.window.form.session_type == 13


def test_what_is_typed_goes_with_a_rename_and_ends_with_a_removal(
    known: Rep, acme: BookSite, globex: BookSite
) -> None:
    rep, sites = known, known.window.sites
    rep.types("CASE-1")
    turns_to(rep, globex)
    first, second = sites.sites
    renamed = msgspec.structs.replace(first, name="Acme Support")
    sites.set_sites((renamed, second))
    sites.pick("Acme Support")
    assert rep.window.form.typed[1] == "CASE-1"
    sites.pick("Globex")
    sites.set_sites((second,))
    sites.set_sites((second, renamed))
    sites.pick("Acme Support")
    assert rep.window.form.typed[1] == ""


def test_a_site_that_comes_back_is_another_one_to_the_form(known: Rep) -> None:
    rep, sites = known, known.window.sites
    before = sites.sites
    sites.set_sites(())
    sites.set_sites(before)
    rep.window.form.focus_first()
    rep.types("CASE-1")
    sites.pick("Globex")
    sites.pick("Acme")
    assert rep.window.form.typed[1] == "CASE-1"


def test_two_sites_that_exchange_their_names_keep_what_was_typed(known: Rep) -> None:
    rep, sites = known, known.window.sites
    rep.types("CASE-A")
    sites.pick("Globex")
    rep.window.form.focus_first()
    rep.types("CASE-G")
    acme, globex = sites.sites
    exchanged = (
        msgspec.structs.replace(acme, name="Globex"),
        msgspec.structs.replace(globex, name="Acme"),
    )
    sites.set_sites(exchanged)
    for name, typed in (("Globex", "CASE-A"), ("Acme", "CASE-G"), ("Globex", "CASE-A")):
        sites.pick(name)
        assert rep.window.form.typed[1] == typed


def test_a_link_does_not_overwrite_what_waits_at_its_site(known: Rep, globex: BookSite) -> None:
    rep, links = known, known.desktop.features.links
    turns_to(rep, globex)
    rep.window.form.focus_first()
    rep.types("CASE-G")
    rep.window.sites.pick("Acme")
    links.take("csr-desktop://new?site=Globex&code1=CASE-9")
    assert links.card.isVisible()
    assert site_of(rep).name == "Acme"
    links.card.discard_asked.emit()
    turns_to(rep, globex)
    assert rep.window.form.typed[1] == "CASE-G"


def test_a_link_that_waits_is_for_the_site_that_it_came_for(known: Rep, globex: BookSite) -> None:
    rep, links = known, known.desktop.features.links
    rep.types("CASE-1")
    links.take("csr-desktop://new?code1=CASE-9")
    assert "Acme" in "\n".join(label.text() for label in links.card.findChildren(QLabel))
    turns_to(rep, globex)
    links.card.fill_asked.emit()
    assert site_of(rep).name == "Acme"
    assert rep.window.form.typed[1] == "CASE-9"


@pytest.mark.parametrize("how", ["Ctrl+N", "link", "link to another site"])
def test_the_session_type_is_the_usual_one_again(known: Rep, how: str) -> None:
    rep, form = known, known.window.form
    form.session_types.setCurrentIndex(1)
    if how == "Ctrl+N":
        ctrl(rep, Qt.Key.Key_N)
    elif how == "link":
        rep.desktop.features.links.take("csr-desktop://new?code1=CASE-9")
    else:
        rep.window.sites.pick("Globex")
        form.session_types.setCurrentIndex(1)
        rep.window.sites.pick("Acme")
        rep.desktop.features.links.take("csr-desktop://new?site=Globex&code1=CASE-9")
    assert form.session_type == 13


def test_a_link_with_a_type_has_it(known: Rep) -> None:
    known.desktop.features.links.take("csr-desktop://new?code1=CASE-9&type=168")
    assert known.window.form.session_type == 168


# Each account waits separately


def refused_at(site: str, account: str, minutes_ago: float) -> Attempt:
    start = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    problem = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, RATE_LIMIT, "Too many")
    return Attempt(7, site, 13, {}, start, 0.1, Refused(problem), account=account, mark="m")


def test_each_site_is_limited_by_itself(known: Rep, acme: BookSite, globex: BookSite) -> None:
    rep = known
    asks_for(rep, "CASE-1", "rate-limit")
    assert "Try again in" in rep.words
    turns_to(rep, globex)
    asks_for(rep, "CASE-2", "rate-limit")
    turns_to(rep, acme)
    code(rep, 10).set_text("")
    rep.window.form.focus_first()
    rep.presses(Qt.Key.Key_Return)
    assert not rep.desktop.background.is_creating, "another site's limit does not end this one's"
    assert "Too many requests" in notice(rep)
    assert acme.asked(CREATE) == 1


def test_a_limit_holds_one_site_only_and_keeps_to_it_under_another_name(
    known: Rep, acme: BookSite, globex: BookSite
) -> None:
    rep, sites = known, known.window.sites
    asks_for(rep, "CASE-1", "rate-limit")
    first, second = sites.sites
    sites.set_sites((msgspec.structs.replace(first, name="Acme Support"), second))
    sites.pick("Acme Support")
    rep.window.form.focus_first()
    rep.presses(Qt.Key.Key_Return)
    assert not rep.desktop.background.is_creating
    turns_to(rep, globex)
    asks_for(rep, "CASE-2")
    assert rep.key_on_screen


def test_an_attempt_of_earlier_starts_no_countdown(known: Rep, acme: BookSite) -> None:
    known.window.outcome.show_attempt(refused_at("Acme", acme.account, minutes_ago=60 * 24 * 30))
    assert RATE_LIMIT in known.words
    assert "You can create again" not in known.words
    asks_for(known, "CASE-1")
    assert known.key_on_screen


def test_the_minute_counts_from_the_answer_and_counts_sleep(
    known: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks_for(known, "CASE-1", "rate-limit")
    woken = clock.now() + 61
    monkeypatch.setattr(clock, "now", lambda: woken)
    asks_for(known, "CASE-1")
    assert known.key_on_screen
    assert notice(known) == ""


# Recent is up to date, and keeps the focus


def test_copied_is_said_until_something_else_is_copied(known: Rep, acme: BookSite) -> None:
    rep = known
    asks_for(rep, "CASE-1")
    asks_for(rep, "CASE-2")
    said = rep.window.recent._copied
    key = acme.sessions[0].key
    (copy,) = [b for name, b in recent(rep).items() if name.replace(" ", "") == f"Copy{key}"]
    copy.click()
    assert rep.clipboard == key
    assert said.isVisible()
    rep.window.outcome.key.copy_button.click()
    assert rep.clipboard == acme.sessions[1].key
    assert not said.isVisible()
    assert "Copied" in rep.words
    copy.click()
    assert said.isVisible()
    assert "Copied" not in rep.words, "the key on the card is on the clipboard no longer"


def test_the_focus_stays_on_its_row_when_recent_is_made_anew(known: Rep, acme: BookSite) -> None:
    rep = known
    for case in ("CASE-1", "CASE-2", "CASE-3"):
        asks_for(rep, case)
    key = acme.sessions[0].key
    (copy,) = [b for name, b in recent(rep).items() if name.replace(" ", "") == f"Copy{key}"]
    copy.setFocus()
    rep.window.recents.take(rep.window.recents.attempts[:2] + rep.window.recents.attempts[2:])
    newest = rep.attempts[-1]
    other = Attempt(
        99, "Acme", 13, {1: "CASE-9"}, newest.started_at, 0.1, Created("123456789"),
        account=acme.account, mark="another program's",
    )  # fmt: skip
    rep.window.recents.take((other, *rep.window.recents.attempts))
    assert isinstance(rep.focus, QPushButton)
    assert rep.focus.accessibleName().replace(" ", "") == f"Copy{key}"
    assert rep.focus.isVisible()


def test_the_focus_of_a_row_that_goes_stays_in_recent(known: Rep) -> None:
    rep = known
    asks_for(rep, "CASE-1", "hang-up-before")
    asks_for(rep, "CASE-2")
    recent(rep)["Show unconfirmed session: CASE-1"].setFocus()
    rep.window.recents.take(())
    asks_for(rep, "CASE-3")  # which still works
    assert rep.key_on_screen


# The customer's language belongs to the customer


def test_the_next_customer_has_the_usual_language_also_with_the_same_code(known: Rep) -> None:
    rep = known
    asks_for(rep, "walk-in")
    languages = rep.window.outcome.key.language
    languages.pick("de")
    ctrl(rep, Qt.Key.Key_N)
    asks_for(rep, "walk-in")
    assert languages.language == "en"


def test_another_code_is_another_customer(known: Rep) -> None:
    rep = known
    code(rep, 2).set_text("Ms. A")
    asks_for(rep, "walk-in")
    languages = rep.window.outcome.key.language
    languages.pick("de")
    code(rep, 2).set_text("Mr. B")
    asks_for(rep, "walk-in")
    assert languages.language == "en"


def test_the_usual_language_changes_nothing_that_was_picked(known: Rep) -> None:
    rep = known
    asks_for(rep, "CASE-1")
    languages = rep.window.outcome.key.language
    languages.pick("de")
    languages.set_usual("fr")
    assert languages.language == "de"
    ctrl(rep, Qt.Key.Key_N)
    asks_for(rep, "CASE-2")
    assert languages.language == "fr"


def test_an_uncertain_attempt_is_not_taken_for_one_that_was_found(known: Rep) -> None:
    """One that the history shows as it was read some time ago."""
    rep = known
    asks_for(rep, "CASE-1", "hang-up-after")
    (before,) = rep.attempts
    assert isinstance(before.outcome, Unknown)
    checks(rep)
    key = rep.key_on_screen
    ctrl(rep, Qt.Key.Key_N)
    rep.window.recents.show_again(before)
    assert rep.key_on_screen == key


def test_an_attempt_that_another_window_has_settled_is_not_taken_for_uncertain(known: Rep) -> None:
    rep = known
    asks_for(rep, "CASE-1", "hang-up-after")
    (before,) = rep.attempts
    ctrl(rep, Qt.Key.Key_N)
    settled = replace(before, outcome=Created("123456789"))
    rep.desktop.background.checked.emit(AlreadySettled(settled, "987654321"))
    assert rep.key_on_screen == ""
    rep.window.recents.show_again(before)
    assert rep.key_on_screen == "123 456 789"


def test_a_key_that_could_not_be_written_stays_in_recent(
    known: Rep, acme: BookSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    rep = known

    def is_full(*_: object) -> None:
        raise JournalError

    monkeypatch.setattr(Journal, "write_outcome", is_full)
    asks_for(rep, "CASE-1")
    monkeypatch.undo()
    assert "Write down this key" in rep.words
    asks_for(rep, "CASE-2")
    key = acme.sessions[0].key
    (copy,) = [b for name, b in recent(rep).items() if name.replace(" ", "") == f"Copy{key}"]
    copy.click()
    assert rep.clipboard == key


def test_a_list_of_live_sessions_is_the_dialogs_that_asked(
    known: Rep, acme: BookSite, globex: BookSite
) -> None:
    rep, live = known, known.desktop.features.live
    asks_for(rep, "CASE-A")
    answers: list[Any] = []
    look_up = rep.desktop.background.look_up
    rep.desktop.background.look_up = lambda *asked: answers.append(asked)  # type: ignore[assignment, method-assign]
    live.open()
    rep.qtbot.waitUntil(lambda: bool(answers))
    assert live.dialog is not None
    live.dialog.reject()
    turns_to(rep, globex)
    rep.desktop.background.look_up = look_up  # type: ignore[method-assign]
    live.open()
    first = live.dialog
    assert first is not None
    question, then, *_ = answers[0]
    look_up(question, then)  # the journal answers for the list that is closed
    with rep.qtbot.waitSignal(live.shown):
        pass
    process_events()
    keys = [label.text() for label in first.findChildren(QLabel)]
    assert not any(acme.sessions[0].key in text.replace(" ", "") for text in keys)
    first.reject()
