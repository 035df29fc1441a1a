"""The authorization code grant: the page, what the browser brings back, and the code's use."""

from urllib.parse import urlencode

import pytest

from csr_desktop.demo_site.authorization.integration import Integration
from tests.demo_site.authorization.wire import (
    PERSON,
    REDIRECT_URI,
    REQUEST,
    basic,
    exchange,
    get,
    refresh,
    send_form,
    sign_in,
    who,
)


def test_a_person_signs_in(base):
    told = sign_in(base)
    assert set(told) == {"code", "state"}
    assert told["state"] == "st&te"
    reply = exchange(base, told["code"])
    assert reply.status == 200
    tokens = reply.json
    assert tokens["expires_in"] == 64799
    assert tokens["refresh_token_expires_in"] == 5086614
    assert tokens["token_type"] == "Bearer"
    assert len({tokens["access_token"], tokens["refresh_token"], told["code"]}) == 3
    person = who(base, tokens["access_token"]).json
    assert person["emails"] == ["johnsmith@xyz.com"]
    assert person["displayName"] == "hostid"


def test_someone_without_an_address_has_one(base):
    told = sign_in(base, user="rep7", password="a:b")
    access = exchange(base, told["code"]).json["access_token"]
    assert who(base, access).json["emails"] == ["rep7@demo.invalid"]


def test_the_client_is_named_in_basic(base):
    code = sign_in(base)["code"]
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": REDIRECT_URI,
        "code_verifier": "v" * 43,
    }
    assert send_form(f"{base}/access_token", form, basic(secret="x")).word == "invalid_client"
    assert send_form(f"{base}/access_token", form, basic()).status == 200


def test_an_issuer_where_the_server_has_one(base, site):
    site.authorization.issuer = "https://idbroker.example"
    assert sign_in(base)["iss"] == "https://idbroker.example"
    denied = send_form(f"{base}/authorize", {**REQUEST, "decision": "deny"}).told
    assert denied["iss"] == "https://idbroker.example"


def test_denied(base):
    told = send_form(f"{base}/authorize", {**REQUEST, "decision": "deny"}).told
    assert (told["error"], told["state"]) == ("access_denied", "st&te")
    assert "code" not in told


@pytest.mark.parametrize(
    "wrong", [{"user": "nobody"}, {"password": "x"}, {"user": ""}, {"password": ""}]
)
def test_a_wrong_name_or_password_is_asked_for_again(base, wrong):
    form = {**REQUEST, **PERSON, "decision": "allow", **wrong}
    page = send_form(f"{base}/authorize", form)
    assert page.status == 200
    assert "The user name or the password is incorrect" in page.text
    assert "<title>Error: " in page.text
    assert page.hidden() == REQUEST
    right = send_form(f"{base}/authorize", {**page.hidden(), **PERSON, "decision": "allow"})
    assert "code" in right.told


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": ""}, "unsupported_response_type"),
        ({"scope": ""}, "invalid_scope"),
        ({"scope": "spark:all spark-admin:people_read"}, "invalid_scope"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge": "x" * 42}, "invalid_request"),
        ({"code_challenge": "x" * 42 + "="}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": ""}, "invalid_request"),
    ],
)
@pytest.mark.parametrize("send", [get, send_form], ids=["GET", "POST"])
def test_a_request_that_is_refused_at_the_program(base, send, changes, error):
    told = send(f"{base}/authorize", {**REQUEST, **PERSON, "decision": "allow", **changes}).told
    assert (told["error"], told["state"]) == (error, "st&te")


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "other"},
        {"client_id": ""},
        {"redirect_uri": ""},
        {"redirect_uri": "http://127.0.0.1:5000/authorize/"},
        {"redirect_uri": "http://127.0.0.1:5001/authorize"},
        {"redirect_uri": "http://localhost:5000/authorize"},
        {"redirect_uri": "https://example.com/authorize"},
    ],
)
@pytest.mark.parametrize("send", [get, send_form], ids=["GET", "POST"])
def test_a_request_from_who_knows_where_goes_nowhere(base, send, changes):
    page = send(f"{base}/authorize", {**REQUEST, **PERSON, "decision": "allow", **changes})
    assert page.status == 400
    assert "Location" not in page.headers
    assert "can't go on" in page.text


def test_a_parameter_given_twice(base):
    page = get(f"{base}/authorize", {**REQUEST, "other": "1&other=2"})
    assert page.status == 200
    assert get(f"{base}/authorize?{urlencode(REQUEST)}&state=2").status == 400


def test_another_registered_address(base, site):
    other = "http://127.0.0.1:6000/callback"
    site.authorization.integration = Integration(redirect_uris=(REDIRECT_URI, other))
    code = sign_in(base)["code"]
    assert exchange(base, code, redirect_uri=other).word == "invalid_grant"


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"client_id": "other"}, "invalid_client"),
        ({"client_secret": "x"}, "invalid_client"),
        ({"client_secret": ""}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"grant_type": ""}, "unsupported_grant_type"),
    ],
)
def test_an_exchange_that_is_refused_uses_no_code_up(base, changes, word):
    code = sign_in(base)["code"]
    reply = exchange(base, code, **changes)
    assert (reply.status, reply.word) == (400, word)
    assert exchange(base, code).status == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"code_verifier": "w" * 43},
        {"code_verifier": ""},
        {"code_verifier": "v" * 42},
        {"redirect_uri": "http://127.0.0.1:5000/other"},
        {"redirect_uri": ""},
    ],
)
def test_a_stolen_code_is_worth_nothing(base, changes):
    """And the one who has the verifier is then too late, too."""
    code = sign_in(base)["code"]
    reply = exchange(base, code, **changes)
    assert (reply.status, reply.word) == (400, "invalid_grant")
    assert exchange(base, code).word == "invalid_grant"


@pytest.mark.parametrize("code", ["", "x", "ä"])
def test_a_code_that_nobody_gave(base, code):
    assert exchange(base, code).word == "invalid_grant"


def test_a_code_lives_for_a_minute(base, clock):
    late, soon = sign_in(base)["code"], sign_in(base)["code"]
    clock.move(seconds=59)
    assert exchange(base, soon).status == 200
    clock.move(seconds=1)
    assert exchange(base, late).word == "invalid_grant"


def test_a_code_sent_twice_ends_the_sign_in(base):
    code = sign_in(base)["code"]
    tokens = exchange(base, code).json
    assert exchange(base, code).word == "invalid_grant"
    assert who(base, tokens["access_token"]).status == 401
    assert refresh(base, tokens["refresh_token"]).word == "invalid_grant"
