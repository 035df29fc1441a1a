"""The table of faults: what happens, and what must result. Printed as docs/faults.md."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from csr_desktop.sessions.outcome import (
    STEP_CAUSES,
    LocalCause,
    NotSent,
    Refused,
    Unknown,
    explain,
)
from csr_desktop.webex.faults import FAULTS, Cause, Certainty, Problem
from tests.support.answers import KEY, changed, failure, http, success, ticket
from tests.support.broken_answers import LOST, PAGES, SLOW, TOO_LARGE, UNREADABLE
from tests.support.scripted_server import Conversation, Play, answering, answering_then_hanging_up

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "faults.md"
QUICK, DEADLINE, PATIENCE = 2.0, 0.4, 5.0
"""Seconds: the most that an answer may take; the site's time-out where it must pass; elsewhere."""

CERTAINTIES: dict[type[Refused | NotSent | Unknown], Certainty] = {
    NotSent: Certainty.NOT_SENT,
    Refused: Certainty.REFUSED,
    Unknown: Certainty.UNKNOWN,
}


@dataclass(frozen=True)
class Row:
    """One fault that a server can simulate, and what must follow."""

    name: str
    play: Play
    outcome: type[Refused | NotSent | Unknown]
    cause: StrEnum
    exception_id: str = ""
    seconds: float = QUICK
    creates: int = 1
    sign_ins: int = 0

    @property
    def timeout(self) -> float:
        """The site's, in seconds."""
        passes = self.cause in (Cause.DEADLINE, Cause.SIGN_IN_DEADLINE, Cause.SIGN_IN_SILENT)
        return DEADLINE if passes else PATIENCE

    @property
    def sentences(self) -> tuple[str, str]:
        """What the rep reads: what happened, and what to do."""
        return explain(Problem(self.cause, CERTAINTIES[self.outcome], self.exception_id))


NO_KEY = changed((f"<sc:sessionKey>{KEY}</sc:sessionKey>", ""))
BOMB_OF_ENTITIES = (
    b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + b"<!ENTITY b '&a;&a;&a;&a;'>" + b"]><a>&b;</a>"
)
EXTERNAL_ENTITY = b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'
WRONG_ENCODING = b'<?xml version="1.0" encoding="no-such-code"?><a/>'
SENT = {
    "an entity bomb": (http(BOMB_OF_ENTITIES), Cause.UNREADABLE),
    "an external entity": (http(EXTERNAL_ENTITY), Cause.UNREADABLE),
    "an unknown encoding": (http(WRONG_ENCODING), Cause.UNREADABLE),
    "SUCCESS without a key": (http(NO_KEY), Cause.NO_KEY),
    "neither SUCCESS nor FAILURE": (
        http(changed((">SUCCESS<", ">PENDING<"))),
        Cause.UNKNOWN_RESULT,
    ),
}


def rows() -> Iterator[Row]:
    """Every fault that occurs after a connection is made."""
    for faults, cause in (
        (LOST, Cause.CONNECTION_LOST),
        (UNREADABLE, Cause.UNREADABLE),
        (TOO_LARGE, Cause.TOO_LARGE),
        (PAGES, Cause.WEB_PAGE),
    ):
        for name, play in faults.items():
            yield Row(name, play, Unknown, cause)
    for name, play in SLOW.items():
        yield Row(name, play, Unknown, Cause.DEADLINE, seconds=DEADLINE + 2)
    for name, (answer, cause) in SENT.items():
        yield Row(name, answering(answer), Unknown, cause)
    yield from _statuses()
    for exception_id, fault in FAULTS.items():
        outcome = Refused if fault.none_made else Unknown
        cause = Cause.SITE_REFUSED if fault.none_made else Cause.PROCESS_ERROR
        play = answering(http(failure(exception_id)))
        yield Row(f"FAILURE {exception_id}", play, outcome, cause, exception_id)


def _statuses() -> Iterator[Row]:
    for status in (301, 302, 303, 307, 308):
        moved = http(b"", f"{status} Moved", "Location: /login\r\n")
        yield Row(f"HTTP {status}", answering(moved), Refused, Cause.REDIRECTED)
    for status in (400, 401, 403, 404, 429):
        refused = answering(http(b"", f"{status} No"))
        yield Row(f"HTTP {status}", refused, Refused, Cause.HTTP_REFUSED)
    for status in (500, 502, 503, 504):
        broken = answering(http(b"", f"{status} Broken"))
        yield Row(f"HTTP {status}", broken, Unknown, Cause.SERVER_ERROR)


TICKET, ENDED = http(ticket()), http(failure("030047"))
SINGLE_SIGN_ON = (
    "<serv:subErrors><serv:subError><serv:exceptionID>AS0001</serv:exceptionID>"
    "</serv:subError></serv:subErrors>"
)


def _silent_after(*answers: bytes) -> Play:
    """Answer this many requests; read the next, and don't answer."""

    def play(client: Conversation) -> None:
        for answer in answers:
            client.read_request()
            client.send(answer)
        client.read_request()
        client.wait_for_end()

    return play


SIGN_IN_FAULTS: dict[str, tuple[bytes, Cause, str]] = {
    "FAILURE 030002": (http(failure("030002")), Cause.SITE_REFUSED, "030002"),
    "FAILURE 030048 with AS0001 (single sign-on)": (
        http(failure("030048", more=SINGLE_SIGN_ON)),
        Cause.SITE_REFUSED,
        "030048",
    ),
    "HTTP 302": (http(b"", "302 Moved", "Location: /login\r\n"), Cause.REDIRECTED, ""),
    "FAILURE 000035": (http(failure("000035")), Cause.PROCESS_ERROR, "000035"),
    "HTTP 503": (http(b"", "503 Broken"), Cause.SERVER_ERROR, ""),
    "a page": (http(b"<html/>"), Cause.WEB_PAGE, ""),
    "text": (http(b"no"), Cause.UNREADABLE, ""),
    "SUCCESS without a ticket": (http(success("user", "")), Cause.NO_TICKET, ""),
}
NO = (Cause.SITE_REFUSED, Cause.REDIRECTED)


def ticket_rows() -> Iterator[Row]:
    """The faults of a site that signs in by session ticket, beside those of `rows`."""
    for name, (answer, cause, exception_id) in SIGN_IN_FAULTS.items():
        outcome = Refused if cause in NO else NotSent
        play = answering(answer)
        row = Row(f"sign-in: {name}", play, outcome, cause, exception_id, creates=0, sign_ins=1)
        yield row
    late = DEADLINE + 0.5
    yield Row(
        "sign-in: hang-up before the answer",
        answering_then_hanging_up(b""),
        NotSent,
        Cause.CONNECTION_LOST,
        creates=0,
        sign_ins=1,
    )
    deadline = Cause.SIGN_IN_DEADLINE
    name = "sign-in: silence"
    yield Row(name, _silent_after(), NotSent, deadline, "", late, creates=0, sign_ins=1)
    name = "create: silence"
    yield Row(name, _silent_after(TICKET), Unknown, Cause.DEADLINE, "", late, sign_ins=1)
    yield Row(
        "create: FAILURE 030047, the ticket renewed",
        answering(TICKET, ENDED, TICKET),
        Refused,
        Cause.SIGNED_IN_AGAIN,
        "030047",
        sign_ins=2,
    )
    for name, (answer, cause, exception_id) in SIGN_IN_FAULTS.items():
        play = answering(TICKET, ENDED, answer)
        label = f"create: FAILURE 030047, its renewal: {name}"
        yield Row(label, play, Refused, cause, exception_id, sign_ins=2)
    name = "create: FAILURE 030047, its renewal: silence"
    yield Row(name, _silent_after(TICKET, ENDED), Refused, deadline, "", late, sign_ins=2)


TOKENS = http(b'{"access_token": "T0K3N-4711", "refresh_token": "ROTATED", "expires_in": 900}')
BAD_TOKEN = http(failure("030050", "WebEx access token is invalid"))
IN_WEBEX_S_FORM = (
    b'{"message": "No", "errors": [{"description": "invalid_grant: no such token"}],'
    b' "trackingId": "ROUTER_1"}'
)


@dataclass(frozen=True)
class BrowserRow(Row):
    """A fault of a site with a browser sign-in; `renewals` go to the authorization server.

    `is_signed_in`: whether an earlier run has left a refresh token. `sends_token`: the site takes
    the access token itself.
    """

    renewals: int = 1
    is_signed_in: bool = True
    sends_token: bool = False

    @property
    def is_step(self) -> bool:
        """Whether the attempt waits for the rep."""
        return self.outcome is NotSent and self.cause in STEP_CAUSES


def _by_address(token_answers: Sequence[bytes], *site_answers: bytes) -> Play:
    """Answer the authorization server's requests and the site's, each in turn, then hang up."""
    tokens, site = list(token_answers), list(site_answers)

    def play(client: Conversation) -> None:
        while request := client.read_request():
            answers = tokens if b"/access_token" in request.partition(b"\r\n")[0] else site
            if not answers:
                return
            if not (answer := answers.pop(0)):
                client.wait_for_end()
                return
            client.send(answer)

    return play


RENEWALS: dict[str, tuple[bytes, Cause]] = {
    "400 invalid_grant in Webex's form": (
        http(IN_WEBEX_S_FORM, "400 Bad Request"),
        Cause.SIGN_IN_ENDED,
    ),
    "400 invalid_grant in RFC 6749's form": (
        http(b'{"error": "invalid_grant"}', "400 Bad Request"),
        Cause.SIGN_IN_ENDED,
    ),
    "401 invalid_client": (
        http(b'{"error": "invalid_client"}', "401 Unauthorized"),
        Cause.INTEGRATION_REFUSED,
    ),
    "400 without a reason": (http(b'{"message": "Bad Request"}', "400 Bad"), Cause.OAUTH_REFUSED),
    "429": (http(b"", "429 Too Many"), Cause.SIGN_IN_BUSY),
    "503": (http(b"", "503 Busy"), Cause.SIGN_IN_BROKEN),
    "302": (http(b"", "302 Found", "Location: /login\r\n"), Cause.SIGN_IN_BROKEN),
    "a page": (http(b"<html></html>"), Cause.SIGN_IN_BROKEN),
    "text": (http(b"no"), Cause.SIGN_IN_BROKEN),
}


def browser_rows() -> Iterator[BrowserRow]:
    """The faults of a site where the rep signs in with the browser, beside those of tickets."""
    yield BrowserRow(
        "no one has signed in",
        _by_address(()),
        NotSent,
        LocalCause.NO_SIGN_IN,
        creates=0,
        renewals=0,
        is_signed_in=False,
    )
    for name, (answer, cause) in RENEWALS.items():
        play = _by_address((answer,))
        yield BrowserRow(f"renewal: {name}", play, NotSent, cause, creates=0)
    late, lost, broken = DEADLINE + 0.5, Cause.CONNECTION_LOST, Cause.SIGN_IN_BROKEN
    name, play = "renewal: silence", _by_address((b"",))
    cause = Cause.SIGN_IN_SILENT
    yield BrowserRow(name, play, NotSent, cause, "", late, creates=0)
    yield BrowserRow("renewal: hang-up", _by_address(()), NotSent, broken, creates=0)
    play = _by_address((TOKENS, TOKENS), BAD_TOKEN, BAD_TOKEN)
    name, cause = "sign-in: the access token refused twice", Cause.SITE_REFUSED
    yield BrowserRow(name, play, Refused, cause, "030050", creates=0, sign_ins=2, renewals=2)
    play = _by_address((TOKENS,), http(b"", "503 Busy"))
    name, cause = "sign-in: HTTP 503", Cause.SERVER_ERROR
    yield BrowserRow(name, play, NotSent, cause, creates=0, sign_ins=1)
    play, again = _by_address((TOKENS,), TICKET, ENDED, TICKET), Cause.SIGNED_IN_AGAIN
    name = "create: FAILURE 030047, the ticket renewed"
    yield BrowserRow(name, play, Refused, again, "030047", sign_ins=2)
    play = _by_address((TOKENS, TOKENS), BAD_TOKEN)
    name = "create: the access token refused, a new one got"
    yield BrowserRow(name, play, Refused, again, "030050", renewals=2, sends_token=True)
    play = _by_address((TOKENS, RENEWALS["503"][0]), BAD_TOKEN)
    name, cause = "create: the access token refused, its renewal: 503", broken
    yield BrowserRow(name, play, Refused, cause, renewals=2, sends_token=True)
    play, name = _by_address((TOKENS,), TICKET), "create: hang-up"
    yield BrowserRow(name, play, Unknown, lost, sign_ins=1)


BEFORE: dict[str, Cause] = {
    "name lookup, connecting or TLS takes longer than the site's timeout": Cause.DEADLINE,
    "a name that does not exist": Cause.NAME_NOT_FOUND,
    "a port with no listener": Cause.CONNECTION_REFUSED,
    "no route to the site": Cause.UNREACHABLE,
    "TLS fails, or its version is too old": Cause.TLS,
    "an expired certificate": Cause.CERTIFICATE_EXPIRED,
    "a certificate that is not valid yet": Cause.CERTIFICATE_NOT_YET_VALID,
    "a certificate of another host": Cause.CERTIFICATE_OF_OTHER_HOST,
    "a certificate of an unknown issuer": Cause.CERTIFICATE_ISSUER,
    "a self-signed certificate": Cause.CERTIFICATE_SELF_SIGNED,
    "a revoked certificate": Cause.CERTIFICATE_REVOKED,
    "any other certificate that is not trusted": Cause.CERTIFICATE,
    "a client certificate from Preferences that can't be used": Cause.CLIENT_CERTIFICATE,
    "a client certificate from the policy that can't be used": Cause.CLIENT_CERTIFICATE_OF_POLICY,
    "an invalid proxy address": Cause.PROXY_ADDRESS,
    "socks5:// and other kinds of proxy servers": Cause.PROXY_KIND,
    "a proxy server that can't be reached": Cause.PROXY_UNREACHABLE,
    "a proxy server that doesn't respond": Cause.PROXY_TIMEOUT,
    "https:// for a plain proxy server, or a proxy server with a bad certificate": Cause.PROXY_TLS,
    "a proxy server that answers 407 and accepts a password": Cause.PROXY_PASSWORD,
    "a proxy server that answers 407 and accepts only NTLM or Kerberos": Cause.PROXY_SIGN_IN,
    "a proxy server that refuses the tunnel": Cause.PROXY,
}


def _before(name: str, cause: Cause) -> str:
    words = " ".join(explain(Problem(cause, Certainty.NOT_SENT)))
    return f"| {name} | {words} |"


def document() -> str:
    """The table for people."""
    lines = [
        "# Faults and outcomes",
        "",
        "For security reviewers and developers. Each row is a fault that the tests simulate with",
        "real sockets, and the outcome that must follow. In each row, one press sent one request",
        "and no more. This page is generated by `scripts/fault_table.py` from",
        "`tests/support/fault_table.py`.",
        "",
        "## After the request was sent",
        "",
        "| fault | outcome | what the rep reads first |",
        "|---|---|---|",
        *(f"| {row.name} | {row.outcome.__name__} | {row.sentences[0]} |" for row in rows()),
        "",
        "## With session tickets",
        "",
        'For sites with `authentication = "session ticket"`, CSR Desktop gets a ticket first',
        "(AuthenticateUser), and a new one if the site rejects the ticket in a create. That create",
        "is not sent again. A sign-in creates no session, so its outcome is never uncertain.",
        "",
        "| fault | sign-ins | creates | outcome | what the rep reads |",
        "|---|---|---|---|---|",
        *(_line(row) for row in ticket_rows()),
        "",
        "## With browser sign-in",
        "",
        'For sites with `authentication = "browser"`, CSR Desktop renews an earlier sign-in at the',
        "authorization server, exchanges the access token for a ticket, and creates the session",
        'with the ticket. "a step" means that the rep is asked to sign in; nothing is saved yet.',
        "",
        "| fault | renewals | sign-ins | creates | outcome | what the rep reads |",
        "|---|---|---|---|---|---|",
        *(_browser_line(row) for row in browser_rows()),
        "",
        "## Before anything is sent",
        "",
        "The outcome is always NotSent. `tests/webex/test_failures.py`, `test_dialing.py`,",
        "`test_tls.py`, `test_network.py` and `test_proxy.py` simulate these faults. The site's",
        "timeout covers name lookup, connecting, the proxy server and TLS together. If a",
        "certificate's dates and the computer's clock disagree, the message shows both.",
        "",
        "| fault | what the rep reads |",
        "|---|---|",
        *(_before(name, cause) for name, cause in BEFORE.items()),
        "",
        "## Unusual answers that are accepted",
        "",
        "- Interim answers (100, 102, 103) before the 200",
        "- Byte order marks and spaces in any order before the XML declaration, or none at all",
        "- Spaces and NUL characters at the end, and trailers",
        "- UTF-16 and UTF-32 without a byte order mark, or the encoding in Content-Type only",
        "- gzip or deflate that wasn't requested",
        "",
        "`tests/webex/test_encodings.py` tests these. A kept connection isn't used again after 45",
        "seconds, after the computer has slept, or if the route to the site has changed",
        "(`tests/webex/test_warm_connection.py`).",
        "",
    ]
    return "\n".join(lines)


def _line(row: Row) -> str:
    words = " ".join(row.sentences)
    return f"| {row.name} | {row.sign_ins} | {row.creates} | {row.outcome.__name__} | {words} |"


def _browser_line(row: BrowserRow) -> str:
    name, _, rest = _line(row).removeprefix("| ").partition(" | ")
    rest = rest.replace("| NotSent |", "| a step |") if row.is_step else rest
    return f"| {name} | {row.renewals} | {rest}"
