"""Check with the site: none, one and several candidates, and what can't be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from csr_desktop.sessions.check_result import (
    CheckResult,
    Found,
    NotChecked,
    NothingFound,
    Several,
)
from csr_desktop.sessions.clients import Clients
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError, Settled
from csr_desktop.sessions.outcome import Attempt, Created, LocalCause, Unknown
from csr_desktop.sessions.passwords import Passwords
from csr_desktop.sessions.reconcile import PAGE, CheckWithSite
from csr_desktop.sessions.sign_in import SignIn
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import rows_in
from tests.webex.answers import NAMESPACE, failure, http
from tests.webex.scripted_server import ScriptedServer, answering

UNCERTAIN = Unknown(Problem(Cause.DEADLINE, Certainty.UNKNOWN))
NO_RECORD = http(failure("000015", "Sorry, no record found"))
BERLIN, HOUR = 25, 60


def success(operation: str, content: str) -> bytes:
    package, _, name = operation.partition(".")
    return http(
        f'<s:message xmlns:s="{NAMESPACE}" xmlns:x="{NAMESPACE}/{package}"'
        f' xmlns:com="http://www.webex.com/schemas/2002/06/common">'
        "<s:header><s:response><s:result>SUCCESS</s:result></s:response></s:header>"
        f'<s:body><s:bodyContent xsi:type="x:{name}Response"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{content}</s:bodyContent></s:body></s:message>".encode()
    )


def opened(*sessions: str) -> bytes:
    inside = "".join(sessions)
    return success(
        "ep.lstOpenSession",
        f"<x:services><x:serviceType>SupportCenter</x:serviceType>{inside}</x:services>",
    )


def an_open_session(key: str, start: str, host: str = "hostid") -> str:
    return (
        f"<x:sessions><x:sessionKey>{key}</x:sessionKey><x:sessionName>S</x:sessionName>"
        f"<x:hostWebExID>{host}</x:hostWebExID><x:startTime>{start}</x:startTime>"
        f"<x:actualStartTime>{start}</x:actualStartTime><x:timeZoneID>{BERLIN}</x:timeZoneID>"
        "<x:listStatus>PRIVATE</x:listStatus></x:sessions>"
    )


def history(*sessions: str) -> bytes:
    return success("history.lstsupportsessionHistory", "".join(sessions))


def a_past_session(key: str, start: str, code: str = "CASE-1", kind: str = "13") -> str:
    return (
        f"<x:supportSessionHistory><x:sessionKey>{key}</x:sessionKey>"
        f"<x:sessionStartTime>{start}</x:sessionStartTime><x:timezone>{BERLIN}</x:timezone>"
        f"<x:meetingType>{kind}</x:meetingType><x:hostWebExID>hostid</x:hostWebExID>"
        f"<x:trackingCode><com:trackingCode1>{code}</com:trackingCode1></x:trackingCode>"
        "</x:supportSessionHistory>"
    )


ZONES = success(
    "site.lstTimeZone",
    f"<x:timeZone><x:timeZoneID>{BERLIN}</x:timeZoneID><x:gmtOffset>{HOUR}</x:gmtOffset>"
    "<x:description>Berlin</x:description></x:timeZone>",
)


class Checker:
    """An uncertain attempt on disk, and a site that answers as it is told."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        self._stack = stack
        self.path = folder / "sessions.db"
        self.journal = Journal(self.path)
        self.clients = Clients()
        stack.callback(self.journal.close)
        stack.callback(self.clients.close)
        self.passwords = Passwords()
        self.sign_in = SignIn(self.passwords, self.clients.of)
        self.attempt = self.uncertain_attempt()
        self.requests: list[bytes] = []

    @property
    def site(self) -> Site:
        url = "https://acme.invalid/x"
        return Site(name="Acme", url=url, webex_id="hostid", site_id="0000", timeout=2)

    def uncertain_attempt(self) -> Attempt:
        number, started, mark = self.journal.write_intent(Draft(self.site, 13, {1: "CASE-1"}))
        self.journal.write_outcome(mark, UNCERTAIN, 2.0)
        return Attempt(number, "Acme", 13, {1: "CASE-1"}, started, 2.0, UNCERTAIN, mark=mark)

    def at(self, **later: float) -> str:
        """A moment after the attempt's start, as a clock in Berlin (winter) shows it."""
        moment = self.attempt.started_at + timedelta(minutes=HOUR) + timedelta(**later)
        return moment.strftime("%m/%d/%Y %H:%M:%S")

    def check(self, *answers: bytes) -> CheckResult:
        with ScriptedServer(answering(*answers)) as server:
            site = Site(name="Acme", url=server.url, webex_id="hostid", site_id="0000", timeout=2)
            self.passwords.remember(site, Secret("hostpassword"), keep=False)
            check = CheckWithSite(self.journal, self.sign_in, self.clients.of)
            result = check(self.attempt, site, Cancellation())
        self.requests = server.requests
        return result


@pytest.fixture
def checker(own_folders: Path) -> Iterator[Checker]:
    with ExitStack() as stack:
        yield Checker(stack, own_folders)


def test_one_open_session_is_the_one(checker: Checker) -> None:
    session = an_open_session("11916961", checker.at(seconds=1))
    found = checker.check(opened(session), NO_RECORD, ZONES)
    assert isinstance(found, Found)
    assert found.attempt.outcome == Created("11916961")
    assert rows_in(checker.path)[0]["session_key"] == "11916961"
    assert rows_in(checker.path)[0]["outcome"] == "created"
    assert not any(b"CreateSupportSession" in request for request in checker.requests)


def test_one_past_session_with_the_same_codes_is_the_one(checker: Checker) -> None:
    session = a_past_session("11916961", checker.at(seconds=1))
    found = checker.check(NO_RECORD, history(session), ZONES)
    assert isinstance(found, Found)


def test_the_same_session_in_both_lists_is_one(checker: Checker) -> None:
    when = checker.at(seconds=1)
    lists = opened(an_open_session("7", when)), history(a_past_session("7", when))
    assert isinstance(checker.check(*lists, ZONES), Found)


def test_nothing_listed_is_said_with_what_was_seen(checker: Checker) -> None:
    attempt = checker.attempt
    assert checker.check(NO_RECORD, NO_RECORD) == NothingFound(attempt, saw_history=True)
    refused = http(failure("000001"))
    assert checker.check(NO_RECORD, refused) == NothingFound(attempt, saw_history=False)
    assert rows_in(checker.path)[0]["outcome"] == "unknown"


NOT_MINE: dict[str, Callable[[Checker], tuple[bytes, bytes]]] = {
    "too early": lambda c: (opened(an_open_session("7", c.at(minutes=-6))), NO_RECORD),
    "too late": lambda c: (opened(an_open_session("7", c.at(minutes=6))), NO_RECORD),
    "an hour off, as without the zone": lambda c: (
        opened(an_open_session("7", c.at(minutes=-60))),
        NO_RECORD,
    ),
    "another host": lambda c: (opened(an_open_session("7", c.at(), "other")), NO_RECORD),
    "another code": lambda c: (NO_RECORD, history(a_past_session("7", c.at(), "CASE-2"))),
    "another type": lambda c: (NO_RECORD, history(a_past_session("7", c.at(), kind="14"))),
    "open, but its history has another code": lambda c: (
        opened(an_open_session("7", c.at())),
        history(a_past_session("7", c.at(), "CASE-2")),
    ),
}


@pytest.mark.parametrize("lists", NOT_MINE.values(), ids=NOT_MINE)
def test_a_session_that_is_not_this_attempts(
    checker: Checker, lists: Callable[[Checker], tuple[bytes, bytes]]
) -> None:
    result = checker.check(*lists(checker), ZONES)
    assert result == NothingFound(checker.attempt, saw_history=True)


def test_a_key_that_another_attempt_has_is_not_taken(checker: Checker) -> None:
    other = checker.uncertain_attempt()
    checker.journal.write_outcome(other.mark, Created("7"), 0.2)
    session = opened(an_open_session("7", checker.at()))
    result = checker.check(session, NO_RECORD, ZONES)
    assert result == NothingFound(checker.attempt, saw_history=True)


def test_two_that_fit_are_the_reps_to_choose(checker: Checker) -> None:
    sessions = [an_open_session(key, checker.at()) for key in ("7", "8")]
    several = checker.check(opened(*sessions), NO_RECORD, ZONES)
    assert several == Several(checker.attempt, ("7", "8"))
    assert rows_in(checker.path)[0]["outcome"] == "unknown"

    check = CheckWithSite(checker.journal, checker.sign_in, checker.clients.of)
    assert check.settle(checker.attempt, "8").attempt.outcome == Created("8")
    assert rows_in(checker.path)[0]["session_key"] == "8"


@pytest.mark.parametrize("zones", [http(failure("000001")), success("site.lstTimeZone", "")])
def test_one_whose_start_cant_be_compared_is_the_reps_to_judge(
    checker: Checker, zones: bytes
) -> None:
    session = opened(an_open_session("7", checker.at()))
    assert checker.check(session, NO_RECORD, zones) == Several(checker.attempt, ("7",))


def test_the_history_is_read_page_by_page(checker: Checker) -> None:
    page = [a_past_session(str(n), checker.at(minutes=-n), "OTHER") for n in range(1, PAGE + 1)]
    mine = a_past_session("9999", checker.at())
    result = checker.check(NO_RECORD, history(*page), history(mine), ZONES)
    assert isinstance(result, Found)
    starts = [b"<startFrom>1<" in checker.requests[1], b"<startFrom>51<" in checker.requests[2]]
    assert starts == [True, True]


def test_a_site_that_refuses_or_is_silent_is_not_a_no(checker: Checker) -> None:
    refused = checker.check(http(failure("030002")))
    assert isinstance(refused, NotChecked)
    assert refused.problem.exception_id == "030002"
    broken = checker.check(http(b"", "503 Unavailable"))
    assert isinstance(broken, NotChecked)
    assert rows_in(checker.path)[0]["outcome"] == "unknown"


def test_without_a_password_it_is_asked_for(checker: Checker, no_keyring: None) -> None:
    check = CheckWithSite(
        checker.journal, SignIn(Passwords(), checker.clients.of), checker.clients.of
    )
    result = check(checker.attempt, checker.site, Cancellation())
    assert result == NotChecked(checker.attempt, Problem(LocalCause.NO_KEYRING, Certainty.NOT_SENT))


def test_a_settled_attempt_is_not_changed_again(checker: Checker) -> None:
    checker.journal.settle(checker.attempt, "7")
    with pytest.raises(Settled):
        checker.journal.settle(checker.attempt, "8")
    assert rows_in(checker.path)[0]["session_key"] == "7"


def test_a_found_key_is_shown_even_where_it_cant_be_written(
    checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise JournalError("no room")

    monkeypatch.setattr(checker.journal, "settle", fail)
    session = opened(an_open_session("7", checker.at()))
    found = checker.check(session, NO_RECORD, ZONES)
    assert isinstance(found, Found)
    assert found.attempt.outcome == Created("7")
    assert not found.attempt.is_saved
