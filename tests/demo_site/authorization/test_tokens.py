"""Tokens: rotation, lifetimes, revocation, and what a client must send."""

from datetime import timedelta

import pytest

from tests.demo_site.authorization.wire import exchange, fetch, get, refresh, sign_in, who


@pytest.fixture
def tokens(base):
    return exchange(base, sign_in(base)["code"]).json


def test_a_refresh_brings_new_tokens(base, tokens):
    new = refresh(base, tokens["refresh_token"]).json
    assert new["refresh_token"] != tokens["refresh_token"]
    for access in (new["access_token"], tokens["access_token"]):
        assert who(base, access).status == 200
    assert refresh(base, new["refresh_token"]).status == 200


def test_an_old_refresh_token_ends_the_sign_in(base, tokens):
    other = exchange(base, sign_in(base)["code"]).json
    new = refresh(base, tokens["refresh_token"]).json
    reply = refresh(base, tokens["refresh_token"])
    assert (reply.status, reply.word) == (400, "invalid_grant")
    assert refresh(base, new["refresh_token"]).word == "invalid_grant"
    assert who(base, new["access_token"]).status == 401
    assert refresh(base, other["refresh_token"]).status == 200


def test_without_rotation(base, site, tokens, clock):
    site.authorization.grants.rotates = False
    clock.move(seconds=614)
    for _ in range(2):
        again = refresh(base, tokens["refresh_token"]).json
        assert again["refresh_token"] == tokens["refresh_token"]
        assert again["refresh_token_expires_in"] == 5086000
        assert again["access_token"] != tokens["access_token"]


def test_lives(base, site, clock):
    site.authorization.grants.access_life = timedelta(seconds=60)
    site.authorization.grants.refresh_life = timedelta(seconds=90)
    tokens = exchange(base, sign_in(base)["code"]).json
    assert (tokens["expires_in"], tokens["refresh_token_expires_in"]) == (60, 90)
    clock.move(seconds=59)
    assert who(base, tokens["access_token"]).status == 200
    clock.move(seconds=1)
    assert who(base, tokens["access_token"]).status == 401
    clock.move(seconds=30)
    assert refresh(base, tokens["refresh_token"]).word == "invalid_grant"


def test_revoked(base, site, tokens):
    unused = sign_in(base)["code"]
    site.authorization.grants.revoke()
    assert who(base, tokens["access_token"]).status == 401
    assert refresh(base, tokens["refresh_token"]).word == "invalid_grant"
    assert exchange(base, unused).word == "invalid_grant"


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer x", "Basic {}", "{}"])
def test_only_a_good_token_tells_who(base, tokens, authorization):
    reply = get(f"{base}/people/me", Authorization=authorization.format(tokens["access_token"]))
    assert reply.status == 401
    assert reply.headers["WWW-Authenticate"].startswith("Bearer")
    assert reply.word == reply.json["message"]


@pytest.mark.parametrize(
    ("kind", "body", "word"),
    [
        ("application/json", '{"grant_type": "refresh_token"}', "invalid_request"),
        ("", "grant_type=refresh_token", "invalid_request"),
        ("application/x-www-form-urlencoded", "a=1&a=2", "invalid_request"),
        ("application/x-www-form-urlencoded", "a=%ff", "invalid_request"),
        ("application/x-www-form-urlencoded", "a=\xe4", "invalid_request"),
        ("application/x-www-form-urlencoded", "&".join("abc" * 20), "invalid_request"),
        ("application/x-www-form-urlencoded; charset=UTF-8", "", "invalid_client"),
    ],
)
def test_what_is_no_form(base, kind, body, word):
    reply = fetch("POST", f"{base}/access_token", body, {"Content-Type": kind})
    assert (reply.status, reply.word) == (400, word)


@pytest.mark.parametrize("header", ["Basic", "Basic x", "Basic 4242", "Basic /w=="])
def test_a_broken_basic_header(base, header):
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": header}
    body = "client_id=x"
    assert fetch("POST", f"{base}/access_token", body, headers).word == "invalid_client"


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/access_token", "POST"),
        ("GET", "/device/authorize", "POST"),
        ("PUT", "/device/token", "POST"),
        ("POST", "/people/me", "GET, HEAD"),
        ("PUT", "/authorize", "GET, HEAD, POST"),
        ("DELETE", "/device", "GET, HEAD, POST"),
    ],
)
def test_other_methods(base, method, path, allowed):
    reply = fetch(method, base + path, "", {})
    assert (reply.status, reply.headers["Allow"]) == (405, allowed)


def test_nothing_else_is_there(base):
    for path in ("", "/", "/authorize/", "/access_token/x", "/people/you"):
        assert get(base + path).status == 404


def test_no_secret_shows(site):
    grants, codes = site.authorization.grants, site.authorization.device_codes
    tokens, code = grants.give_tokens("hostid"), codes.give()
    shown = repr([tokens, code, site.authorization.integration])
    for secret in (tokens.access, tokens.refresh, code.device_code, "demosecret"):
        assert secret not in shown
