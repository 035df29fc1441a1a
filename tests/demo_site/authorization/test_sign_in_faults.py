"""Simulated faults of a sign-in."""

from time import perf_counter

import pytest

from csr_desktop.demo_site.authorization import faults
from csr_desktop.demo_site.misbehavior import SIGN_IN_NAMES
from tests.demo_site.authorization.wire import (
    REQUEST,
    begin_device,
    exchange,
    get,
    refresh,
    sign_in,
    who,
)
from tests.demo_site.wire import EXAMPLE, HOST, call, post, with_codes

PASSWORD = "<password>hostpassword</password>"


@pytest.fixture
def choose(running):
    return running.misbehavior.choose


@pytest.fixture
def tokens(base):
    return exchange(base, sign_in(base)["code"]).json


def test_names():
    names = ["token-expired", "refresh-refused", "integration-blocked", "slow-browser"]
    assert [name for name, _ in SIGN_IN_NAMES] == names


@pytest.mark.parametrize("name", ["token-expired", "refresh-refused", "integration-blocked"])
def test_all_that_was_given_ends(base, running, site, choose, tokens, name):
    ticket = site.tickets.give("hostid").text
    choose(name)
    assert who(base, tokens["access_token"]).status == 401
    security = HOST.replace(PASSWORD, "") + f"<sessionTicket>{ticket}</sessionTicket>"
    body = call("ep.LstOpenSession", "", security)
    assert post(running.url, body).exception_id == "030047"
    assert post(running.url, EXAMPLE).result == "SUCCESS"


def test_an_expired_token_can_be_renewed(base, choose, tokens):
    choose("token-expired")
    new = refresh(base, tokens["refresh_token"]).json
    assert who(base, new["access_token"]).status == 200


def test_a_refused_refresh_asks_for_a_new_sign_in(base, choose, tokens):
    choose("refresh-refused")
    assert refresh(base, tokens["refresh_token"]).word == "invalid_grant"
    new = exchange(base, sign_in(base)["code"]).json
    assert who(base, new["access_token"]).status == 200


def test_a_blocked_integration_lets_no_one_in(base, choose, tokens):
    code = sign_in(base)["code"]
    choose("integration-blocked")
    assert exchange(base, code).word == "unauthorized_client"
    assert refresh(base, tokens["refresh_token"]).word == "unauthorized_client"
    assert begin_device(base).word == "unauthorized_client"
    told = get(f"{base}/authorize", REQUEST).told
    assert (told["error"], told["state"]) == ("unauthorized_client", "st&te")
    choose(None)
    assert refresh(base, tokens["refresh_token"]).status == 200


def test_a_slow_browser(base, choose, monkeypatch):
    assert faults.SLOW == 5
    monkeypatch.setattr(faults, "SLOW", 0.3)
    choose("slow-browser")
    began = perf_counter()
    code = sign_in(base)["code"]
    assert perf_counter() - began >= 0.6
    began = perf_counter()
    assert exchange(base, code).status == 200
    assert perf_counter() - began < 0.3


def test_a_create_meets_none_of_them(running, choose):
    for name, _ in SIGN_IN_NAMES:
        choose(name)
        assert running.misbehavior.chosen == name
        assert post(running.url, EXAMPLE).result == "SUCCESS"
        asked = with_codes(trackingCode1="1", trackingCode10=f"fault:{name}")
        assert post(running.url, asked).exception_id == "DEMO09"
