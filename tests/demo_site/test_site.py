import contextlib
import functools
import re
import threading
from datetime import UTC, datetime, timedelta

import pytest

from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, Account, Site

REP7 = Account("rep7", "a:b", "rep7@xyz.com")


@pytest.fixture
def site() -> Site:
    return Site([EXAMPLE_ACCOUNT, REP7])


def test_keys_are_unique_and_have_8_or_9_digits(site):
    for _ in range(5000):
        site.create_session("hostid", 13, {})
    keys = [session.key for session in site.sessions]
    assert len(set(keys)) == 5000
    assert {len(key) for key in keys} == {8, 9}
    assert all(re.fullmatch("[1-9][0-9]*", key) for key in keys)


def test_key_in_use_is_not_given_again(site, monkeypatch):
    numbers = iter([11916961, 11916961, 11916962])
    monkeypatch.setattr("random.randrange", lambda *_: next(numbers))
    keys = [site.create_session("hostid", 13, {}).key for _ in range(2)]
    assert keys == ["11916961", "11916962"]


def test_two_threads_get_two_keys(site, monkeypatch):
    """Without a lock, both would run between selecting a key and storing it."""
    meeting = threading.Barrier(2, timeout=0.2)

    def clock() -> datetime:
        with contextlib.suppress(threading.BrokenBarrierError):
            meeting.wait()
        return datetime.now(UTC)

    numbers = iter([11916961, 11916961, 11916962])
    monkeypatch.setattr("random.randrange", lambda *_: next(numbers))
    site.clock = clock
    create = functools.partial(site.create_session, "hostid", 13, {})
    threads = [threading.Thread(target=create) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [session.key for session in site.sessions] == ["11916961", "11916962"]


def test_session_knows_when_it_started(site):
    started = site.create_session("hostid", 13, {1: "CASE-1042"}).started
    assert started.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - started) < timedelta(seconds=5)


def test_session_is_open_for_half_an_hour(clock):
    site = Site(clock=clock)
    session = site.create_session("hostid", 13, {})
    assert session.started == clock.now
    clock.move(minutes=30, microseconds=-1)
    assert site.open_sessions("hostid") == (session,)
    assert site.open_sessions("rep7") == ()
    clock.move(microseconds=1)
    assert site.open_sessions("hostid") == ()
    assert site.sessions == (session,)


def test_session_can_be_ended_once(clock):
    site = Site(clock=clock)
    key = site.create_session("hostid", 13, {}).key
    other = site.create_session("hostid", 13, {})
    clock.move(minutes=7)
    site.end_session(key)
    ended = site.sessions[0].ends
    assert ended == clock.now
    assert site.open_sessions("hostid") == (other,)
    clock.move(minutes=90)
    site.end_session(key)
    site.end_session(other.key)
    assert site.sessions[0].ends == ended
    assert site.sessions[1].ends == other.started + timedelta(minutes=30)
    with pytest.raises(KeyError):
        site.end_session("1")


def test_history_can_lag(clock):
    site = Site(clock=clock)
    session = site.create_session("hostid", 13, {})
    assert site.past_sessions("hostid") == (session,)
    assert site.past_sessions("rep7") == ()
    site.history_lag = timedelta(hours=48)
    clock.move(hours=48, microseconds=-1)
    assert site.past_sessions("hostid") == ()
    clock.move(microseconds=1)
    assert site.past_sessions("hostid") == (session,)


def test_conference_numbers_grow(site):
    numbers = [site.create_session("hostid", 13, {}).conf_id for _ in range(3)]
    assert numbers == [numbers[0], numbers[0] + 1, numbers[0] + 2]


def test_sessions_by_host_in_their_order(site):
    hosts = ["hostid", "rep7", "hostid"]
    keys = [site.create_session(host, 13, {}).key for host in hosts]
    assert [session.key for session in site.hosted_by("hostid")] == [keys[0], keys[2]]
    assert site.hosted_by("nobody") == ()
    assert [session.key for session in site.sessions] == keys


@pytest.mark.parametrize(
    ("web_ex_id", "email", "found"),
    [
        ("rep7", "", REP7),
        ("", "rep7@xyz.com", REP7),
        ("rep7", "rep7@xyz.com", REP7),
        ("rep7", "johnsmith@xyz.com", None),
        ("rep8", "rep7@xyz.com", None),
        ("", "rep8@xyz.com", None),
        ("", "", None),
    ],
)
def test_account_by_name_or_email(site, web_ex_id, email, found):
    assert site.find_account(web_ex_id, email) is found


def test_account_without_email_in_its_profile():
    account = Account("rep8", "secret")
    site = Site([account])
    assert site.find_account("rep8", "anyone@xyz.com") is account
    assert site.find_account("", "") is None


def test_later_account_of_the_same_name_counts():
    replaced = Account("hostid", "new")
    site = Site([EXAMPLE_ACCOUNT, replaced])
    assert site.find_account("hostid", "") is replaced
    assert site.find_account("", EXAMPLE_ACCOUNT.email) is None


def test_form_of_the_demo_site(site):
    first, second, *others = site.tracking_codes
    assert (first.number, first.label, first.required) == (1, "Case number", True)
    assert (second.label, second.values[0]) == ("Department", "Billing")
    assert [(code.number, code.label) for code in others] == [
        (number, f"Tracking code {number}") for number in range(3, 11)
    ]
    assert not any(code.required for code in (second, *others))
    assert site.session_types[site.default_session_type] == "Support session"


def test_no_secret_in_a_repr(site):
    session = site.create_session("hostid", 13, {1: "CASE-1042"})
    assert "hostpassword" not in repr(EXAMPLE_ACCOUNT)
    assert "CASE-1042" not in repr(session)
