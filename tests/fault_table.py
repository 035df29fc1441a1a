"""The table of faults: what happens, what must come of it. Printed as docs/faults.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from csr_desktop.sessions.outcome import NotSent, Refused, Unknown, explain
from csr_desktop.webex.faults import FAULTS, Cause, Certainty, Problem
from tests.webex.answers import KEY, changed, failure, http
from tests.webex.scripted_server import Play, answering
from tests.webex.test_failures import LOST, PAGES, SLOW, TOO_LARGE, UNREADABLE

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "faults.md"
QUICK, DEADLINE = (
    2.0,
    1.0,
)  # seconds: the most that an answer, and the test's own deadline, may take


@dataclass(frozen=True)
class Row:
    """One fault that a server can play, and what must follow."""

    name: str
    play: Play
    outcome: type[Refused | NotSent | Unknown]
    cause: Cause
    exception_id: str = ""
    seconds: float = QUICK

    @property
    def sentence(self) -> str:
        """What the rep reads first."""
        certainty = Certainty.REFUSED if self.outcome is Refused else Certainty.UNKNOWN
        return explain(Problem(self.cause, certainty, self.exception_id))[0]


NO_KEY = changed((f"<sc:sessionKey>{KEY}</sc:sessionKey>", ""))
BOMB_OF_ENTITIES = (
    b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + b"<!ENTITY b '&a;&a;&a;&a;'>" + b"]><a>&b;</a>"
)
EXTERNAL_ENTITY = b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'
WRONG_ENCODING = b'<?xml version="1.0" encoding="no-such-code"?><a/>'
SENT = {
    "an entity bomb": (http(BOMB_OF_ENTITIES), Cause.UNREADABLE),
    "an external entity": (http(EXTERNAL_ENTITY), Cause.UNREADABLE),
    "an encoding that does not exist": (http(WRONG_ENCODING), Cause.UNREADABLE),
    "SUCCESS without a key": (http(NO_KEY), Cause.NO_KEY),
    "neither SUCCESS nor FAILURE": (
        http(changed((">SUCCESS<", ">PENDING<"))),
        Cause.UNKNOWN_RESULT,
    ),
}


def rows() -> Iterator[Row]:
    """Every fault that comes after a connection stands."""
    for faults, cause in (
        (LOST, Cause.CONNECTION_LOST),
        (UNREADABLE, Cause.UNREADABLE),
        (TOO_LARGE, Cause.TOO_LARGE),
        (PAGES, Cause.WEB_PAGE),
    ):
        for name, play in faults.items():
            yield Row(name, play, Unknown, cause)
    for name, play in SLOW.items():
        yield Row(name, play, Unknown, Cause.DEADLINE, seconds=DEADLINE + 0.5)
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


def document() -> str:
    """The table for people."""
    lines = [
        "# Every fault, and what comes of it",
        "",
        "Printed from the table that the tests run against real sockets (`tests/fault_table.py`);",
        "`scripts/fault_table.py` writes it anew. In each row one press sent one request, no more.",
        "",
        "| after the request was sent | outcome | what the rep reads first |",
        "|---|---|---|",
        *(f"| {row.name} | {row.outcome.__name__} | {row.sentence} |" for row in rows()),
        "",
        "Before anything is sent (a refused or hanging connection, a name that is not found, a",
        "certificate that is bad, expired or another's, a TLS handshake that hangs, a proxy that",
        "says no) the outcome is always NotSent: `tests/webex/test_failures.py`, `test_tls.py` and",
        "`test_proxy.py` run these.",
        "",
    ]
    return "\n".join(lines)
