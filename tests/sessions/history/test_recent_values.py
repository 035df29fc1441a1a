"""Values that the form offers."""

from __future__ import annotations

from typing import Any

import msgspec

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal.recent_values import MOST, Owner
from tests.sessions.conftest import ACME
from tests.support.history import found, press


def test_values_are_offered_the_newest_first(history, journal):
    for code in ("Alpha", "beta", "ALP", "Alpha"):
        press(journal, code, "x")
    assert history.remembered_values(ACME.name, 1, "", 9) == ("Alpha", "ALP", "beta")
    assert history.remembered_values(ACME.name, 1, "al", 9) == ("Alpha", "ALP")
    assert history.remembered_values(ACME.name, 1, "al", 1) == ("Alpha",)
    assert history.remembered_values(ACME.name, 3, "", 9) == ()
    assert history.remembered_values("Beta", 1, "", 9) == ()
    history.forget_values(ACME.name)
    assert history.remembered_values(ACME.name, 1, "", 9) == ()
    press(journal, "Gamma")
    assert history.remembered_values(ACME.name, 1, "", 9) == ("Gamma",)
    press(journal, "Delta", site=msgspec.structs.replace(ACME, name="Gone"))
    history.forget_values(None)
    for name in (ACME.name, "Gone"):
        assert history.remembered_values(name, 1, "", 9) == ()


def test_a_renamed_site_is_searched_under_every_name_that_it_had(history, journal):
    renamed = msgspec.structs.replace(ACME, name="Renamed")
    by_ticket = msgspec.structs.replace(ACME, name="By ticket")
    other = msgspec.structs.replace(ACME, name="Renamed", webex_id="someone")
    numbers = {
        site: journal.write_intent(Draft(site, 13, {1: "x"})).attempt_id
        for site in (ACME, renamed, by_ticket, other)
    }
    now: dict[str, Any] = {"site": "Renamed", "account": ACME.account, "others": ("By ticket",)}
    assert found(history, **now) == [numbers[renamed], numbers[ACME]]
    assert found(history, "x", **now) == [numbers[renamed], numbers[ACME]]
    assert found(history, site="Renamed") == [numbers[other], numbers[renamed]]


def test_a_renamed_site_s_values_are_offered_under_its_name_of_now(history, journal):
    renamed = msgspec.structs.replace(ACME, name="Renamed")
    other = msgspec.structs.replace(ACME, name="Other", webex_id="someone")
    for site, code in ((ACME, "Alpha"), (other, "Other's"), (renamed, "Beta"), (renamed, "Alpha")):
        press(journal, code, site=site)
    now = Owner("Renamed", ACME.account, ("Other",))
    assert history.remembered_values(now, 1, "", 9) == ("Alpha", "Beta")
    assert history.remembered_values(Owner("Other", other.account), 1, "", 9) == ("Other's",)
    history.forget_values(now)
    assert history.remembered_values(now, 1, "", 9) == ()
    assert history.remembered_values(ACME.name, 1, "", 9) == ()
    assert history.remembered_values("Other", 1, "", 9) == ("Other's",)


def test_a_site_of_the_same_account_that_is_still_there_keeps_its_values(history, journal):
    second = msgspec.structs.replace(ACME, name="By ticket")
    for site, code in ((ACME, "Alpha"), (second, "Beta")):
        press(journal, code, site=site)
    now = Owner("By ticket", ACME.account, (ACME.name,))
    assert history.remembered_values(now, 1, "", 9) == ("Beta",)
    history.forget_values(now)
    assert history.remembered_values(ACME.name, 1, "", 9) == ("Alpha",)


def test_only_the_newest_values_are_kept_and_none_where_they_are_not_wanted(history, journal):
    for number in range(MOST + 5):
        press(journal, f"CASE-{number}")
    values = history.remembered_values(ACME.name, 1, "", 9999)
    assert (len(values), values[0]) == (MOST, f"CASE-{MOST + 4}")
    journal.remembers = False
    press(journal, "SECRET")
    assert history.remembered_values(ACME.name, 1, "secret", 9) == ()


def test_what_was_typed_for_an_attempt_that_was_taken_back_is_not_offered(history, journal):
    press(journal, "Alpha")
    intent = journal.write_intent(Draft(ACME, 13, {1: "Beta"}))
    journal.withdraw(intent.mark)
    assert history.remembered_values(ACME.name, 1, "", 9) == ("Alpha",)
