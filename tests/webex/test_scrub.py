"""What a site or a gateway quotes of the request leaves `webex` with names in its place."""

from __future__ import annotations

import base64
import html
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.webex import scrub
from csr_desktop.webex.accounts import AuthenticateUser
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.message import SecurityContext
from csr_desktop.webex.operations import CreateSupportSession
from csr_desktop.webex.scrub import MOST, without_secrets, without_these
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.views import views_of
from tests.support.answers import changed, failure, http, ticket
from tests.support.scripted_server import answering

SECRET = 'Sesame & "Öl" <4711>'
WRITINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "entities": html.escape,
    "entities twice": lambda text: html.escape(html.escape(text)),
    "decimal entities": lambda text: "".join(f"&#{ord(c):04};" for c in text),
    "hexadecimal entities": lambda text: "".join(f"&#x{ord(c):X};" for c in text),
    "percent": quote,
    "percent twice": lambda text: quote(quote(text)),
    "a form": quote_plus,
    "JSON": json.dumps,
    "JSON as it is": lambda text: json.dumps(text, ensure_ascii=False),
    "Python": ascii,
    "capitals": str.upper,
    "no capitals": str.lower,
    "without accents": lambda text: text.replace("Ö", "O"),
    "question marks": lambda text: text.encode("ascii", "replace").decode(),
    "misread": lambda text: text.encode().decode("latin-1"),
    "no blanks": lambda text: text.replace(" ", ""),
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "base64 for URLs": lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    "Basic": lambda text: base64.b64encode(f"hostid:{text}".encode()).decode(),
    "hexadecimal": lambda text: text.encode().hex(),
    "split by tags": lambda text: f"{text[:6]}<b>{text[6:]}</b>",
    "its beginning": lambda text: f"{text[:11]}…",
    "its end": lambda text: f"…{text[-11:]}",
}
PLACES = ("reason", "value", "exception_id", "detail")


def said(text: str, security: SecurityContext, codes: dict[int, str] | None = None) -> Problem:
    problem = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, **dict.fromkeys(PLACES, text))
    return without_secrets(problem, CreateSupportSession(13, codes or {}), security)


def reason(text: str, password: str, codes: dict[int, str] | None = None) -> str:
    return said(text, SecurityContext(password=Secret(password)), codes).reason


@pytest.mark.parametrize("writing", WRITINGS)
@pytest.mark.parametrize(
    ("security", "codes", "name"),
    [
        (SecurityContext(password=Secret(SECRET)), {}, "password"),
        (SecurityContext(session_ticket=Secret(SECRET)), {}, "session ticket"),
        (SecurityContext(access_token=Secret(SECRET)), {}, "access token"),
        (SecurityContext(), {7: SECRET}, "tracking code 7"),
    ],
    ids=["password", "ticket", "token", "code"],
)
def test_no_writing_of_a_secret_gets_through(writing, security, codes, name):
    problem = said(f"It was: {WRITINGS[writing](SECRET)} (so)", security, codes)
    assert problem.exception_id == ""
    for text in (problem.reason, problem.value, problem.detail):
        assert text.startswith("It was: ")
        assert text.endswith("(so)")
        assert f"[{name}]" in text
        left = text.replace(f"[{name}]", "").lower()
        assert not any(piece in left for piece in ("sesa", "same", "öl", "4711", "73657361"))


def test_a_token_of_the_body_gives_way_to_its_name():
    problem = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, reason="invalid token TOKEN-4711")
    cleaned = without_secrets(problem, AuthenticateUser(Secret("TOKEN-4711")), SecurityContext())
    assert cleaned.reason == "invalid token [access token]"


def test_secrets_of_another_request_give_way_to_their_names():
    problem = Problem(Cause.OAUTH_REFUSED, Certainty.NOT_SENT, reason="no %53esame, no verif-ier1")
    secrets = {"client secret": Secret("sesame"), "verifier": Secret("verif-ier1")}
    assert without_these(problem, secrets).reason == "no [client secret], no [verifier]"


@pytest.mark.parametrize(
    ("password", "text"),
    [
        ("hostpassword", "Wrong password: the host may not use this session"),
        ("hostpassword", "Das Passwort des Hosts ist falsch"),
        ("no", "Nothing of note is known: unknown host"),
        ("a", "Bad password"),
        ("CASE", "Wrong password"),
    ],
)
def test_what_is_no_quotation_stays(password, text):
    assert reason(text, password) == text


@pytest.mark.parametrize(
    ("password", "text", "cleaned"),
    [
        ("no", 'Password "no" is too short', 'Password "[password]" is too short'),
        ("q", "not &quot;Q&quot;", "not &quot;[password]&quot;"),
        ("word", "mypassword", "mypass[password]"),
        ("hostpassword", "hostpassword/HostPassword", "[password]/[password]"),
        ("hostpassword", 'wrong password "hostpassw..."', 'wrong password "[password]..."'),
    ],
)
def test_a_short_secret_is_a_word_and_a_long_one_any_part(password, text, cleaned):
    assert reason(text, password) == cleaned


@pytest.mark.parametrize(
    ("code", "text", "cleaned"),
    [
        ("CASE-1042", "no such case: case-1042.", "no such case: [tracking code 3]."),
        ("Doe", "for Doe only, not for does", "for [tracking code 3] only, not for does"),
        ("1", "tracking code 1 is missing", "tracking code 1 is missing"),
        ("Support", "Support session refused", "Support session refused"),
    ],
)
def test_a_tracking_code_gives_way_to_its_name(code, text, cleaned):
    assert reason(text, "another", {3: code}) == cleaned


@pytest.mark.parametrize("known", ["030002", "000035", "AS0001", "E030103", "110987", "DEMO99"])
def test_an_exception_id_of_a_known_form_stays(known):
    assert said(known, SecurityContext(password=Secret("hostpassword"))).exception_id == known


@pytest.mark.parametrize(
    "strange", ["hostid", "1234567890123", "03 0002", "\uff19\uff19", "<b>", "host1"]
)
def test_any_other_is_none(strange):
    assert said(strange, SecurityContext(password=Secret("host1"))).exception_id == ""


def test_an_id_that_documents_give_stays_though_it_is_a_password():
    assert said("030002", SecurityContext(password=Secret("030002"))).exception_id == "030002"


def test_a_text_from_outside_has_an_end():
    assert reason("x" * 100_000, "sesame") == "x" * MOST
    assert "sesa" not in reason("x" * (MOST - 4) + "sesame-4711", "sesame-4711")


@pytest.mark.parametrize(
    "secret", ["\u200b\u200c\u200b\u200d", "\u0301\u0302\u0303\u0304", "\ue000\ue001 x"]
)
def test_a_secret_of_what_can_t_be_seen(secret):
    assert reason(f"not {secret}!", secret) == "not [password]!"


@given(st.text(min_size=4, max_size=60), st.text(max_size=40), st.text(max_size=40))
def test_no_secret_is_left_whole(secret, before, after):
    secret = Secret(secret).reveal()
    if len(secret.strip()) < 4:
        return
    left = reason(f"{before} {secret} {after}", secret)
    assert secret not in left.replace("[password]", "") or secret in "[password]"


# --- Over the wire -------------------------------------------------------------------------------

BROKEN = {
    "a tag": b"<a><%b></a>",
    "a root": b"<%b/>",
    "an entity": b"<a>&%b;</a>",
    "an attribute": b"<a %b></a>",
    "a prefix": b"<%b:a/>",
    "an encoding": b"<?xml version='1.0' encoding='%b'?><a/>",
    "an address": b"<a xmlns:x='%b &'/>",
    "text": b"%b",
}


def quoting(text: str) -> Iterator[bytes]:
    yield http(failure("030001", reason=f"not {text}", more=f"<serv:value>{text}</serv:value>"))
    yield http(failure(text))
    yield http(changed(("SUCCESS", text)))
    part = f"<serv:exceptionID>{text}</serv:exceptionID><serv:reason>{text}</serv:reason>"
    part = f"<serv:subErrors><serv:subError>{part}</serv:subError></serv:subErrors>"
    yield http(failure("030001", more=part))
    yield from (http(broken % text.encode()) for broken in BROKEN.values())
    yield f"HTTP/1.1 {text}\r\n\r\n".encode()
    yield f"{text}\r\n\r\n".encode()
    yield http(b"", f"403 {text}", f"X-Quoted: {text}\r\n")
    yield http(text.encode(), f"500 {text}")
    yield http(b"", f"302 {text}", f"Location: /{text}\r\n")
    yield f"HTTP/1.1 200 OK\r\nContent-Length: {text}\r\n\r\n".encode()
    yield f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{text}\r\n".encode()


@pytest.mark.parametrize("secret", ["hostpassword", "CASE-1042"])
@pytest.mark.parametrize("number", range(len(list(quoting("x")))))
def test_a_site_that_quotes_the_request(number, secret, caller_of, serve, caplog):
    answer = list(quoting(secret))[number]
    with caplog.at_level(logging.DEBUG, "csr_desktop"):
        problem = caller_of(serve(answering(answer)).url).create(2).problem
    assert secret not in repr(problem)
    assert secret not in caplog.text


@pytest.mark.parametrize(
    ("operation", "proof"),
    [
        (AuthenticateUser(), {"password": Secret("Sesame-4711")}),
        (AuthenticateUser(Secret("Sesame-4711")), {}),
    ],
)
def test_what_an_earlier_call_sent_is_not_told_either(operation, proof, caller_of, serve):
    quoted = http(failure("030001", "Sesame-4711 and TICKET-1042 are not known"))
    client = caller_of(serve(answering(http(ticket("TICKET-1042")), quoted)).url).client
    account = SecurityContext(web_ex_id="hostid", site_name="demo")
    client.call(operation, replace(account, **proof), 5, Cancellation())
    signed_in = replace(account, session_ticket=Secret("TICKET-1042"))
    problem = client.call(CreateSupportSession(13, {}), signed_in, 5, Cancellation())
    name = "password" if proof else "access token"
    assert problem.reason == f"[{name}] and [session ticket] are not known"


def test_a_success_tells_only_what_it_may(caller_of, serve):
    answer = http(changed(("PRIMARY", "hostpassword")))
    called = caller_of(serve(answering(answer)).url).create()
    assert called.key
    assert called.end.gsb_status == ""


def test_a_ticket_in_an_answer_that_can_t_be_read(caller_of, serve):
    from tests.webex.conftest import EXAMPLE_CALLER

    broken = ticket("TICKET-4711").replace(b"<x:timeToLive>", b"<TICKET-4711>")
    caller = caller_of(serve(answering(http(broken))).url)
    problem = caller.client.call(AuthenticateUser(), EXAMPLE_CALLER, 5, Cancellation())
    assert problem.cause is Cause.UNREADABLE
    assert "4711" not in repr(problem)


def test_a_text_is_read_once_however_many_secrets_there_are(monkeypatch):
    read = []

    def watched(text):
        read.append(text)
        return views_of(text)

    monkeypatch.setattr(scrub, "views_of", watched)
    codes = {number: f"CASE-{number}-4711" for number in range(1, 11)}
    word = base64.b64encode(b"nothing of the request").decode()
    problem = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, reason=word)
    security = SecurityContext("hostid", Secret("hostpassword"))
    cleaned = without_secrets(problem, CreateSupportSession(13, codes), security)
    assert cleaned.reason == word
    assert read.count(word) == 1
    assert read.count("nothing of the request") == 1
