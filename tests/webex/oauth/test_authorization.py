"""The address that the browser opens, and which answers to it are accepted."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.authorization import AuthorizationRequest, Code
from csr_desktop.webex.secret import Secret
from tests.webex.oauth.conftest import ADDRESSES, INTEGRATION, parameters_of


def new(**changes: str) -> AuthorizationRequest:
    return AuthorizationRequest.new(replace(INTEGRATION, **changes))  # type: ignore[arg-type]


def answer(request: AuthorizationRequest, **changes: str) -> Code | Problem | None:
    parameters = {"code": "CODE-4711", "state": parameters_of(request.url)["state"], **changes}
    return request.answer(urlencode(parameters))


def problem(request: AuthorizationRequest, **changes: str) -> Problem:
    end = answer(request, **changes)
    assert isinstance(end, Problem)
    assert end.certainty is Certainty.NOT_SENT
    return end


def test_the_address_asks_for_a_code_with_pkce():
    request = AuthorizationRequest.new(INTEGRATION, "rep@acme.example")
    assert request.url.startswith("https://webexapis.com/v1/authorize?")
    parameters = parameters_of(request.url)
    assert re.fullmatch("[A-Za-z0-9_-]{43,128}", parameters.pop("state"))
    assert re.fullmatch("[A-Za-z0-9_-]{43}", parameters.pop("code_challenge"))
    assert parameters == {
        "response_type": "code",
        "client_id": "C1234",
        "redirect_uri": "http://127.0.0.1:5000/authorize",
        "scope": "spark:all",
        "code_challenge_method": "S256",
        "login_hint": "rep@acme.example",
    }
    assert "login_hint" not in new().url


def test_the_challenge_is_the_sha_256_of_the_verifier():
    request = new()
    code = answer(request)
    assert isinstance(code, Code)
    verifier = code.verifier.reveal()
    assert re.fullmatch("[A-Za-z0-9_.~-]{43,128}", verifier)
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode()
    assert parameters_of(request.url)["code_challenge"] == digest.rstrip("=")
    assert verifier not in request.url


def test_every_try_has_its_own_state_and_verifier():
    requests = [new() for _ in range(50)]
    codes = [answer(request) for request in requests]
    assert len({parameters_of(request.url)["state"] for request in requests}) == 50
    assert len({code.verifier for code in codes if isinstance(code, Code)}) == 50


def test_the_answer_is_the_code():
    end = answer(new())
    assert isinstance(end, Code)
    assert end.code == Secret("CODE-4711")


@pytest.mark.parametrize("state", ["", "x", "X" * 64, "ä", "%00"])
@pytest.mark.parametrize("more", [{}, {"error": "access_denied"}, {"iss": "https://evil.example"}])
def test_a_wrong_state_has_no_effect(state, more):
    assert answer(new(), state=state, **more) is None


def test_the_state_of_another_try_has_no_effect():
    assert answer(new(), state=parameters_of(new().url)["state"]) is None


@pytest.mark.parametrize("query", ["", "code=x", "state", "&&", "%", "=", "code=1&" * 30])
def test_an_answer_without_a_state_has_no_effect(query):
    assert new().answer(query) is None


@pytest.mark.parametrize("name", ["state", "code", "iss", "other"])
def test_a_parameter_that_is_given_twice_has_no_effect(name):
    request = new()
    state = parameters_of(request.url)["state"]
    again = state if name == "state" else "x"
    twice = f"state={state}&code=x&{name}={again}&{name}={again}"
    assert request.answer(twice) is None


@given(st.text(max_size=200))
def test_no_query_raises(query):
    assert new().answer(query) is None


@pytest.mark.parametrize("code", ["", "a\nb", "a b", "a\x00", "ä", "x" * 20_000])
def test_a_code_that_can_t_be_sent_ends_the_try(code):
    assert problem(new(), code=code).cause is Cause.OAUTH_REFUSED


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        ("access_denied", Cause.SIGN_IN_DENIED),
        ("unauthorized_client", Cause.INTEGRATION_REFUSED),
        ("invalid_scope", Cause.OAUTH_REFUSED),
        ("temporarily_unavailable", Cause.SIGN_IN_BUSY),
        ("server_error", Cause.SERVER_ERROR),
        ("something_new", Cause.OAUTH_REFUSED),
        ("", Cause.OAUTH_REFUSED),
    ],
)
def test_an_error_with_the_right_state_ends_the_try_with_its_reason(error, cause):
    end = problem(new(), error=error, error_description="Not\x1b[2J \u202etoday")
    assert end.cause is cause
    assert end.reason == "Not [2J today"
    assert error in end.detail


@pytest.mark.parametrize("error", ["", "\x00", "\u202e"])
def test_an_error_without_a_word_is_the_service_s_own(error):
    assert problem(new(), error=error).cause is Cause.OAUTH_REFUSED


def test_an_error_that_quotes_the_state_tells_it_to_nobody():
    request = new()
    state = parameters_of(request.url)["state"]
    end = problem(request, error="access_denied", error_description=f"state {state} refused")
    assert end.reason == "state [state] refused"


WEBEX = "https://webexapis.com/v1/authorize"
GOVERNMENT = "https://api-usgov.webex.com/v1/authorize"
OWN = "http://127.0.0.1:8080/v1/authorize"


@pytest.mark.parametrize(
    ("authorize_url", "issuer"),
    [
        (WEBEX, "https://webexapis.com/v1"),
        (WEBEX, "https://webexapis.com:443"),
        (WEBEX, "https://idbroker-b-us.webex.com/idb"),
        (GOVERNMENT, "https://api-usgov.webex.com"),
        (OWN, "http://127.0.0.1:8080"),
    ],
)
def test_the_issuer_whose_page_was_opened(authorize_url, issuer):
    assert isinstance(answer(new(authorize_url=authorize_url), iss=issuer), Code)


@pytest.mark.parametrize(
    ("authorize_url", "issuer"),
    [
        (WEBEX, "https://evil.example"),
        (WEBEX, "http://webexapis.com"),
        (WEBEX, "http://idbroker.webex.com"),
        (WEBEX, "https://evilwebex.com"),
        (WEBEX, "https://webexapis.com.evil.example"),
        (WEBEX, "https://webexapis.com@evil.example"),
        (WEBEX, ""),
        (WEBEX, "https://[::1"),
        (WEBEX, "https://webexapis.com:x"),
        (OWN, "http://127.0.0.1:8081"),
        (OWN, "https://webexapis.com"),
    ],
)
def test_another_issuer_ends_the_try_without_a_code(authorize_url, issuer):
    end = problem(new(authorize_url=authorize_url), iss=issuer)
    assert end.cause is Cause.OAUTH_REFUSED
    assert "issuer" in end.detail


def test_a_request_and_a_code_show_no_secret():
    request = new()
    code = answer(request)
    assert isinstance(code, Code)
    parameters = parameters_of(request.url)
    for secret in (code.verifier.reveal(), parameters["state"], "CODE-4711"):
        assert secret not in repr(request) + repr(code)


@pytest.mark.parametrize("name", [*ADDRESSES, "redirect_uri"])
@pytest.mark.parametrize("address", ["http://webexapis.com/x", "ftp://webexapis.com/x", ""])
def test_an_integration_has_no_address_without_https_but_on_this_computer(name, address):
    with pytest.raises(ValueError, match=r"URL|address"):
        new(**{name: address})
    assert new(**{name: "http://127.0.0.1:5000/x"}).url


@pytest.mark.parametrize(
    "address",
    ["https://127.0.0.1:5000/x", "http://127.0.0.1/x", "http://192.0.2.1:5000/x", "http://[::]:5/"],
)
def test_a_redirect_uri_is_a_port_of_this_computer(address):
    with pytest.raises(ValueError, match=r"URL|address"):
        replace(INTEGRATION, redirect_uri=address)


def test_an_integration_shows_no_secret():
    assert "4711" not in repr(INTEGRATION)
