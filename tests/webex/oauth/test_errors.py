"""A server's refusals, in Webex's form and in RFC 6749's, over real sockets."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.authorization import Code
from csr_desktop.webex.oauth.tokens import TokenClient
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.sentences import describe
from tests.support.answers import http
from tests.support.scripted_server import answering
from tests.webex.oauth.conftest import integration_at, said

TRACKING = "ROUTER_5F2A-01BB-0000"
SENTENCE = "Something the server says."
WORDS = {
    "access_denied": Cause.SIGN_IN_DENIED,
    "expired_token": Cause.SIGN_IN_EXPIRED,
    "invalid_client": Cause.INTEGRATION_REFUSED,
    "unauthorized_client": Cause.INTEGRATION_REFUSED,
    "slow_down": Cause.SIGN_IN_BUSY,
    "temporarily_unavailable": Cause.SIGN_IN_BUSY,
    "server_error": Cause.SERVER_ERROR,
    "redirect_uri_mismatch": Cause.REDIRECT_MISMATCH,
    "tokenlimit_reached": Cause.OAUTH_REFUSED,
    "invalid_request": Cause.OAUTH_REFUSED,
    "invalid_scope": Cause.OAUTH_REFUSED,
    "unsupported_grant_type": Cause.OAUTH_REFUSED,
}
FORMS: dict[str, Callable[[str], dict[str, object]]] = {
    "RFC 6749": lambda word: {"error": word, "error_description": SENTENCE},
    "RFC 6749, no sentence": lambda word: {"error": word},
    "Webex, errors": lambda word: {
        "message": SENTENCE,
        "errors": [{"description": word}],
        "trackingId": TRACKING,
    },
    "Webex, message": lambda word: {"message": word, "errors": [], "trackingId": TRACKING},
    "Webex, in a sentence": lambda word: {"message": f"{word}: {SENTENCE}"},
    "Webex, both": lambda word: {"message": word, "errors": [{"description": SENTENCE}]},
    "Webex, error": lambda word: {"error": word, "message": SENTENCE, "trackingId": TRACKING},
    "capitals": lambda word: {"error": word.upper()},
}


@pytest.fixture
def refused(serve, connection_for):
    """The result of a refresh, or an exchange, with this answer."""

    def ask(answer: bytes, call: str = "refresh") -> Problem:
        client = TokenClient(integration_at(serve(answering(answer))), connection_for)
        if call == "refresh":
            end = client.refresh(Secret("REFRESH-4711"), 5, Cancellation())
        else:
            code = Code(Secret("CODE-4711"), Secret("verifier-4711"))
            end = client.exchange(code, 5, Cancellation())
        assert isinstance(end, Problem)
        assert end.certainty is Certainty.NOT_SENT
        assert describe(end)
        return end

    return ask


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_understood_in_every_form(refused, form, word):
    problem = refused(said(FORMS[form](word), "400 Bad Request"))
    assert problem.cause is WORDS[word]
    assert f"HTTP status 400, {word}" in problem.detail


def test_the_word_in_error_counts_before_those_in_sentences(refused):
    fields = {"error": "access_denied", "error_description": "no invalid_client, no expired_token"}
    assert refused(said(fields, "400 Bad")).cause is Cause.SIGN_IN_DENIED


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("status", ["400 Bad", "401 Unauthorized", "403 Forbidden"])
def test_a_refresh_token_that_is_no_longer_good(refused, form, status):
    assert refused(said(FORMS[form]("invalid_grant"), status)).cause is Cause.SIGN_IN_ENDED


@pytest.mark.parametrize("form", ["RFC 6749", "Webex, errors", "Webex, both", "Webex, error"])
def test_the_same_in_a_200(refused, form):
    assert refused(said(FORMS[form]("invalid_grant"))).cause is Cause.SIGN_IN_ENDED


@pytest.mark.parametrize("form", FORMS)
def test_a_code_that_is_not_good_is_no_end_of_a_sign_in(refused, form):
    problem = refused(said(FORMS[form]("invalid_grant"), "400 Bad"), "exchange")
    assert problem.cause is Cause.OAUTH_REFUSED


@pytest.mark.parametrize("form", ["RFC 6749", "Webex, errors", "Webex, error"])
def test_the_server_s_sentence_and_its_number_are_kept(refused, form):
    problem = refused(said(FORMS[form]("invalid_scope"), "400 Bad Request"))
    assert problem.reason == SENTENCE
    assert (TRACKING in problem.detail) is form.startswith("Webex")


def test_a_bare_400(refused):
    problem = refused(said({"message": "Bad.", "trackingId": TRACKING}, "400 Bad Request"))
    assert problem.cause is Cause.OAUTH_REFUSED
    assert (problem.reason, problem.detail) == ("Bad.", f"HTTP status 400, trackingId {TRACKING}")


@pytest.mark.parametrize(
    "sentence",
    [
        "The redirect_uri does not match the one of the integration.",
        "redirect URI mismatch",
        "Invalid Redirect-URL",
    ],
)
@pytest.mark.parametrize("word", ["invalid_grant", "invalid_request", ""])
def test_a_redirect_uri_that_does_not_match(refused, sentence, word):
    fields = {"error": word, "error_description": sentence}
    problem = refused(said(fields, "400 Bad"), "exchange")
    assert problem.cause is Cause.REDIRECT_MISMATCH


def test_the_rfc_s_sentence_on_grants_is_no_mismatch(refused):
    """RFC 6749 5.2 names the redirection URI in its sentence on every bad grant."""
    sentence = "... invalid, expired, revoked, does not match the redirection URI used ..."
    fields = {"error": "invalid_grant", "error_description": sentence}
    assert refused(said(fields, "400 Bad"), "exchange").cause is Cause.OAUTH_REFUSED
    fields["error_description"] = "no redirect_uri"
    assert refused(said(fields, "400 Bad"), "refresh").cause is Cause.SIGN_IN_ENDED


PAGE = b"<html><body>access_denied</body></html>"


@pytest.mark.parametrize(
    ("status", "body", "cause"),
    [
        ("401 No", b'{"message": "No"}', Cause.INTEGRATION_REFUSED),
        ("403 No", b'{"message": "No"}', Cause.INTEGRATION_REFUSED),
        ("404 No", b'{"message": "No"}', Cause.OAUTH_REFUSED),
        ("428 Wait", b'{"message": "No"}', Cause.OAUTH_REFUSED),
        ("429 Busy", b'{"message": "No"}', Cause.SIGN_IN_BUSY),
        ("500 Sorry", b'{"message": "No"}', Cause.SERVER_ERROR),
        ("400 No", PAGE, Cause.HTTP_REFUSED),
        ("401 No", PAGE, Cause.HTTP_REFUSED),
        ("403 No", b"", Cause.HTTP_REFUSED),
        ("429 Busy", PAGE, Cause.SIGN_IN_BUSY),
        ("503 Sorry", PAGE, Cause.SERVER_ERROR),
        ("502 Sorry", b"", Cause.SERVER_ERROR),
        ("302 Found", PAGE, Cause.REDIRECTED),
        ("204 None", b"", Cause.HTTP_REFUSED),
    ],
)
def test_a_no_without_a_word(refused, status, body, cause):
    assert refused(http(body, status)).cause is cause


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b"[]",
        b'{"errors": {"description": "x"}}',
        b'{"errors": [null, 7, [], {}, {"description": null}]}',
        b'{"error": {"code": 7}}',
        b'{"error": 7, "message": [], "trackingId": {}}',
        b"{" * 70_000,
        b'{"errors": [' + b'{"description": "x"},' * 3000 + b"{}]}",
        json.dumps({"message": "x" * 60_000}).encode(),
    ],
)
def test_a_strange_no_is_a_no(refused, body):
    for status in ("400 Bad", "500 Sorry"):
        problem = refused(http(body, status))
        assert len(problem.reason) <= 2048


def test_what_is_said_is_one_line_without_what_can_t_be_seen(refused):
    fields = {"message": "a\n\x1b[31m b\u202e c\u200b", "trackingId": "x\ny"}
    problem = refused(said(fields, "400 Bad"))
    assert problem.reason == "a [31m b c"
    assert problem.detail == "HTTP status 400"


@pytest.mark.parametrize("status", ["200 OK", "400 Bad Request"])
def test_an_unknown_word_is_shown(refused, status):
    problem = refused(said({"error": "quota_of_tuesday"}, status))
    assert problem.cause is Cause.OAUTH_REFUSED
    assert problem.detail == f"HTTP status {status[:3]}, quota_of_tuesday"
    assert problem.reason == ""


@pytest.mark.parametrize("error", [True, 7, {"code": "x"}, ["x"]])
def test_a_200_with_an_error_gives_no_token(refused, error):
    fields = {"access_token": "NEW-ACCESS", "error": error}
    problem = refused(said(fields))
    assert "NEW-ACCESS" not in repr(problem)


def test_a_200_without_an_error_may_have_a_message(serve, connection_for):
    fields: dict[str, object] = {
        "access_token": "NEW-ACCESS",
        "message": "Welcome",
        "errors": [],
        "error": None,
    }
    client = TokenClient(integration_at(serve(answering(said(fields)))), connection_for)
    assert not isinstance(client.refresh(Secret("x"), 5, Cancellation()), Problem)


def test_a_200_with_only_a_message_shows_it(refused):
    problem = refused(said({"message": "The integration is blocked."}))
    assert problem.cause is Cause.UNREADABLE
    assert problem.reason == "The integration is blocked."
