"""The device grant as the service answers it: 428 until a decision, then tokens once."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.demo_site.authorization.wire import (
    PERSON,
    basic,
    begin_device,
    get,
    poll,
    send_form,
    who,
)


@pytest.fixture
def code(base):
    return begin_device(base).json


def decide(base: str, code: dict[str, str], decision: str = "allow", **changes: str):
    form = {"userCode": code["user_code"], **PERSON, "decision": decision, **changes}
    return send_form(f"{base}/device", form)


def test_what_a_client_gets(base, code):
    assert (code["expires_in"], code["interval"]) == (300, 2)
    assert len(code["user_code"]) == 6
    assert code["user_code"].isdigit()
    assert code["verification_uri"] == f"{base}/device"
    complete = urlsplit(code["verification_uri_complete"])
    assert parse_qs(complete.query) == {"userCode": [code["user_code"]]}
    assert f'value="{code["user_code"]}"' in get(code["verification_uri_complete"]).text
    assert code["user_code"] not in get(code["verification_uri"]).text
    assert begin_device(base).json["device_code"] != code["device_code"]


def test_pending_then_tokens_once(base, code, clock):
    reply = poll(base, code["device_code"])
    assert (reply.status, reply.word) == (428, "authorization_pending")
    assert "Signed in" in decide(base, code).text
    clock.move(seconds=2)
    tokens = poll(base, code["device_code"]).json
    assert who(base, tokens["access_token"]).json["displayName"] == "hostid"
    clock.move(seconds=2)
    assert poll(base, code["device_code"]).word == "invalid_grant"


def test_denied(base, code, clock):
    assert "may not use your account" in decide(base, code, "deny", password="").text
    reply = poll(base, code["device_code"])
    assert (reply.status, reply.word) == (400, "access_denied")
    clock.move(seconds=2)
    assert poll(base, code["device_code"]).word == "invalid_grant"


def test_a_wrong_password_is_asked_for_again(base, code):
    page = decide(base, code, password="x")
    assert "The user name or the password is incorrect" in page.text
    assert f'value="{code["user_code"]}"' in page.text
    assert poll(base, code["device_code"]).status == 428
    assert "Signed in" in decide(base, code).text


def test_a_code_typed_in_groups(base, code):
    groups = f" {code['user_code'][:3]} {code['user_code'][3:]}"
    assert "Signed in" in decide(base, code, userCode=groups).text


@pytest.mark.parametrize("typed", ["", "1", "abcdef", "0000000", "<b>"])
@pytest.mark.parametrize("decision", ["allow", "deny"])
def test_a_code_that_nobody_waits_for(base, code, typed, decision):
    page = decide(base, code, decision, userCode=typed)
    assert "No sign-in waits for this code" in page.text
    assert "<b>&" not in page.text
    assert poll(base, code["device_code"]).status == 428


@pytest.mark.parametrize("decision", ["allow", "deny"])
def test_a_code_can_be_used_once(base, code, decision):
    decide(base, code, decision)
    assert "No sign-in waits for this code" in decide(base, code, decision).text


def test_a_code_expires(base, code, clock):
    clock.move(seconds=300)
    reply = poll(base, code["device_code"])
    assert (reply.status, reply.word) == (400, "expired_token")
    assert "No sign-in waits for this code" in decide(base, code).text


def test_who_polls_too_fast_is_told(base, code, clock):
    assert poll(base, code["device_code"]).status == 428
    clock.move(seconds=1.4)
    reply = poll(base, code["device_code"])
    assert (reply.status, reply.word) == (400, "slow_down")
    clock.move(seconds=1.6)
    assert poll(base, code["device_code"]).status == 428


def test_without_an_interval(base, site):
    site.authorization.device_codes.interval = timedelta(0)
    code = begin_device(base).json
    assert code["interval"] == 0
    for _ in range(3):
        assert poll(base, code["device_code"]).status == 428


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"client_id": "other"}, "invalid_client"),
        ({"client_id": ""}, "invalid_client"),
        ({"scope": ""}, "invalid_scope"),
        ({"scope": "other"}, "invalid_scope"),
    ],
)
def test_a_beginning_that_is_refused(base, changes, word):
    reply = begin_device(base, **changes)
    assert (reply.status, reply.word) == (400, word)


@pytest.mark.parametrize(
    ("headers", "changes", "word"),
    [
        ({}, {"client_secret": "demosecret"}, "invalid_client"),
        (basic(secret="x"), {}, "invalid_client"),
        (None, {"client_id": "other"}, "invalid_client"),
        (None, {"grant_type": "device_code"}, "unsupported_grant_type"),
        (None, {"device_code": "x"}, "invalid_grant"),
        (None, {"device_code": ""}, "invalid_grant"),
    ],
)
def test_a_poll_that_is_refused(base, code, headers, changes, word):
    decide(base, code)
    reply = poll(base, **{"device_code": code["device_code"], "headers": headers, **changes})
    assert (reply.status, reply.word) == (400, word)
    assert poll(base, code["device_code"]).status == 200
