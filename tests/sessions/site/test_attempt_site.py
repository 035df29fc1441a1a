"""Which site an attempt belongs to, after sites were renamed, edited, removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import msgspec
import pytest

from csr_desktop.demo_sites import DemoSites
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.site.attempt_site import follow_site, site_of
from csr_desktop.settings.sites.site import Site

ACME = Site(
    name="Acme",
    url="https://acme.webex.com/WBXService/XMLService",
    webex_id="hostid",
    site_name="acme",
)


def edited(site: Site, **changes: object) -> Site:
    return msgspec.structs.replace(site, **changes)


def attempt_at(site: Site) -> Attempt:
    start = datetime(2026, 6, 7, 8, tzinfo=UTC)
    return Attempt(1, site.name, 13, {}, start, 0.1, Created("123"), account=site.account)


OTHER = edited(ACME, name="Other", url="https://other.webex.com/WBXService/XMLService")


@pytest.mark.parametrize(
    ("changes", "is_found"),
    [
        ({}, True),
        ({"name": "Acme Support"}, True),
        ({"name": "Acme Support", "authentication": "session ticket", "timeout": 5}, True),
        ({"webex_id": "HostID"}, True),
        ({"url": "https://ACME.webex.com:443/WBXService/XMLService"}, True),
        ({"webex_id": "someone"}, False),
        ({"url": "https://acme2.webex.com/WBXService/XMLService"}, False),
        ({"url": "https://acme.webex.com:8443/WBXService/XMLService"}, False),
    ],
)
def test_a_rename_keeps_the_site_and_another_account_is_another_site(
    changes: dict[str, object], is_found: bool
) -> None:
    now = edited(ACME, **changes)
    assert site_of(attempt_at(ACME), (OTHER, now)) == (now if is_found else None)


def test_of_two_sites_with_one_account_the_name_decides() -> None:
    by_ticket = edited(ACME, name="Acme by ticket", authentication="session ticket")
    assert site_of(attempt_at(by_ticket), (ACME, by_ticket)) == by_ticket
    assert site_of(attempt_at(ACME), (by_ticket, ACME)) == ACME


def test_two_that_are_one_for_the_service_are_as_good_as_each_other() -> None:
    first, second = edited(ACME, name="first"), edited(ACME, name="second")
    assert site_of(attempt_at(ACME), (first, second)) == first


def test_two_that_differ_for_the_service_are_not_guessed_at() -> None:
    first, second = edited(ACME, name="first"), edited(ACME, name="second", site_name="acme2")
    assert site_of(attempt_at(ACME), (first, second)) is None


def test_two_sites_that_exchange_their_names() -> None:
    acme, other = edited(ACME, name="Other"), edited(OTHER, name="Acme")
    assert site_of(attempt_at(ACME), (acme, other)) == acme
    assert site_of(attempt_at(OTHER), (acme, other)) == other


def test_without_an_account_the_name_decides() -> None:
    assert site_of(replace(attempt_at(ACME), account=""), (OTHER, ACME)) == ACME
    assert site_of(replace(attempt_at(ACME), account=""), (OTHER,)) is None


def test_a_site_that_is_gone_has_no_attempts() -> None:
    assert site_of(attempt_at(ACME), ()) is None
    assert site_of(attempt_at(ACME), (OTHER,)) is None


def test_a_site_is_followed_through_a_rename_and_through_an_edit() -> None:
    renamed = edited(ACME, name="Acme Support")
    with_another_id = edited(ACME, webex_id="someone")
    assert follow_site(ACME, (OTHER, renamed)) == renamed
    assert follow_site(ACME, (OTHER, with_another_id)) == with_another_id
    assert follow_site(ACME, (OTHER,)) is None
    assert follow_site(ACME, (edited(OTHER, name="Acme"), renamed)) == renamed, (
        "names changed hands"
    )


def test_the_demo_s_attempts_are_still_its_own_in_the_next_run() -> None:
    runs = [DemoSites(Passwords()) for _ in range(2)]
    try:
        before, after = (run.load()[0] for run in runs)
        for old, new in zip(before, after, strict=True):
            assert old.url != new.url
            assert site_of(attempt_at(old), after) == new
    finally:
        for run in runs:
            run.close()


def test_a_site_that_is_removed_does_not_become_its_twin() -> None:
    twin = edited(ACME, name="Twin")
    assert follow_site(twin, (ACME,), (ACME, twin)) is None
    assert follow_site(twin, (ACME, edited(ACME, name="New")), (ACME, twin)) == edited(
        ACME, name="New"
    )
    swapped = (edited(OTHER, name="Acme"), edited(ACME, name="Other"))
    assert follow_site(ACME, swapped, (ACME, OTHER)) == swapped[1]
