"""Check with the site: what is the attempt's, what may be, and what certainly is not."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError, Settled
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Attempt, Created, LocalCause, Unknown
from csr_desktop.sessions.site.check_result import (
    CheckResult,
    Found,
    NotChecked,
    NothingFound,
    Several,
)
from csr_desktop.sessions.site.check_with_site import CheckWithSite
from csr_desktop.sessions.site.session_lists import MOST_PAGES
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import rows_in
from tests.sessions.site.made_up_site import Made, MadeUpSite
from tests.support.answers import failure, http
from tests.support.scripted_server import ScriptedServer, answering

UNCERTAIN = Unknown(Problem(Cause.DEADLINE, Certainty.UNKNOWN))
ORPHAN = Unknown(Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN))
CODES = {1: "CASE-1"}


class Checker:
    """An uncertain attempt on disk, and a site with the test's data.

    Times are by the site's clock; `pressed` is when the attempt's request was sent.
    """

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        self._stack = stack
        self.path = folder / "sessions.db"
        self.journal = Journal(self.path)
        self.clients = Clients()
        stack.callback(self.journal.close)
        stack.callback(self.clients.close)
        self.passwords = Passwords()
        self.tokens = Tokens(self.clients.connection)
        self.sign_in = SignIn(self.passwords, self.clients.of, self.tokens)
        self.site = MadeUpSite()
        server = stack.enter_context(ScriptedServer(self.site.play))
        self.account = Site(
            name="Acme", url=server.url, webex_id="hostid", site_id="0000", timeout=2
        )
        self.passwords.remember(self.account, Secret("hostpassword"), keep=False)
        self.pressed = datetime.now(UTC) - timedelta(minutes=3)
        self.attempt = self.uncertain()

    def uncertain(
        self,
        *,
        after: float = 0.0,
        codes: dict[int, str] | None = None,
        clock: float | None = 0.0,
        wrong: float = 0.0,
    ) -> Attempt:
        """Another click, this many seconds after the first.

        `clock`: how far the site's was seen to be ahead; `wrong`: how far ahead this computer's is.
        """
        codes = CODES if codes is None else codes
        number, _, mark = self.journal.write_intent(Draft(self.account, 13, codes))
        self.journal.write_outcome(mark, UNCERTAIN, 1.0)
        started = self.pressed + timedelta(seconds=after + wrong)
        account = self.account.account
        attempt = Attempt(
            number, "Acme", 13, codes, started, 1.0, UNCERTAIN, True, account, mark, clock
        )
        row = (started.isoformat(), clock, mark)
        sql = "UPDATE attempts SET started_at = ?, site_clock = ? WHERE mark = ?"
        self.journal._store.do(lambda database: database.execute(sql, row))
        return attempt

    def made(self, key: str = "7", *, after: float = 1.0, **other: object) -> Made:
        """A session of this account for this case, this many seconds after the click."""
        made = Made(key, self.pressed + timedelta(seconds=after), codes=CODES)
        return replace(made, **other)  # type: ignore[arg-type]

    def lists(self, *sessions: Made) -> CheckResult:
        """The result of the check if the site lists these."""
        self.site.sessions = sessions
        return self.check(self.attempt)

    def check(self, attempt: Attempt, account: Site | None = None) -> CheckResult:
        check = CheckWithSite(self.journal, self.sign_in, self.clients.of)
        return check(attempt, account or self.account, Cancellation())

    def without_clock(self) -> None:
        """The site's clock is unknown, both at the click and now."""
        self.attempt = replace(self.attempt, site_clock=None)
        self.site.clock_ahead = None


@pytest.fixture
def checker(own_folders: Path) -> Iterator[Checker]:
    with ExitStack() as stack:
        yield Checker(stack, own_folders)


def key_of(result: CheckResult) -> str:
    """The key that was found."""
    assert isinstance(result, Found), result
    assert isinstance(result.attempt.outcome, Created)
    return result.attempt.outcome.session_key


def offered(result: CheckResult) -> Sequence[str]:
    """The keys among which the rep must select."""
    assert isinstance(result, Several), result
    return result.session_keys


def is_none(result: CheckResult) -> bool:
    """Whether the site has no session of the attempt for certain."""
    assert isinstance(result, NothingFound), result
    return result.is_whole


# It is this one


def test_one_open_session_is_the_one(checker: Checker) -> None:
    found = checker.lists(checker.made("11916961", is_open=True, is_past=False))
    assert key_of(found) == "11916961"
    assert found.attempt.mark == checker.attempt.mark
    assert rows_in(checker.path)[0]["session_key"] == "11916961"
    assert rows_in(checker.path)[0]["outcome"] == "created"
    assert "CreateSupportSession" not in checker.site.asked


def test_one_past_session_with_the_same_codes_is_the_one(checker: Checker) -> None:
    assert key_of(checker.lists(checker.made())) == "7"


def test_the_same_session_in_both_lists_is_one(checker: Checker) -> None:
    assert key_of(checker.lists(checker.made(is_open=True))) == "7"


def test_others_that_are_certainly_others_change_nothing(checker: Checker) -> None:
    others = [
        checker.made("8", host="other"),
        checker.made("9", after=-1000),
        checker.made("10", after=4000),
    ]
    assert key_of(checker.lists(checker.made(), *others)) == "7"


@pytest.mark.parametrize("code", ["case-1", "CASE-1 ", "\uff23\uff21\uff33\uff25-1"])
def test_codes_as_a_site_keeps_them_are_the_same(checker: Checker, code: str) -> None:
    assert key_of(checker.lists(checker.made(codes={1: code}))) == "7"


def test_a_decomposed_letter_is_the_same(checker: Checker) -> None:
    checker.attempt = checker.uncertain(after=3000, codes={2: "Müller"})
    decomposed = {2: unicodedata.normalize("NFD", "Müller")}
    assert key_of(checker.lists(checker.made(after=3001, codes=decomposed))) == "7"


@pytest.mark.parametrize("kind", [None, -1])
def test_the_default_type_is_whatever_number_the_site_gives_it(
    checker: Checker, kind: int | None
) -> None:
    checker.attempt = replace(checker.attempt, session_type=kind)
    assert key_of(checker.lists(checker.made(type=214))) == "7"


def test_the_account_s_e_mail_address_is_a_name_of_it(checker: Checker) -> None:
    account = Site(
        name="Acme",
        url=checker.account.url,
        webex_id="hostid",
        email="johnsmith@xyz.com",
        site_id="0000",
        timeout=2,
    )
    checker.passwords.remember(account, Secret("hostpassword"), keep=False)
    checker.site.sessions = [checker.made(host="JohnSmith@xyz.com")]
    assert key_of(checker.check(checker.attempt, account)) == "7"


# It may be


MAYBE: dict[str, dict[str, object]] = {
    "a code that the site set": {"codes": CODES | {2: "SET BY THE SITE"}},
    "another code": {"codes": {1: "CASE-2"}},
    "a code that was cut": {"codes": {1: "CASE"}},
    "no codes": {"codes": {}},
    "another type": {"type": 14},
    "an e-mail address as the host": {"host": "someone@acme.com"},
    "no host": {"host": ""},
    "no date": {"date": ""},
    "a date that stands for none": {"date": "01/01/0001 00:00:00"},
    "the end of all days": {"date": "12/31/9999 23:59:59"},
    "a zone that the site does not explain": {"zone": 99},
    "open, with a date that stands for none": {
        "date": "01/01/0001 00:00:00",
        "is_open": True,
        "is_past": False,
    },
}


@pytest.mark.parametrize("how", MAYBE.values(), ids=MAYBE)
def test_what_may_innocently_differ_is_the_rep_s_to_judge(
    checker: Checker, how: dict[str, object]
) -> None:
    assert offered(checker.lists(checker.made(**how))) == ("7",)  # type: ignore[arg-type]
    assert rows_in(checker.path)[0]["outcome"] == "unknown"


def test_two_that_fit_are_the_reps_to_choose(checker: Checker) -> None:
    both = checker.lists(checker.made("7"), checker.made("8", codes={1: "X"}))
    assert offered(both) == ("7", "8"), "the likeliest first"
    assert rows_in(checker.path)[0]["outcome"] == "unknown"

    check = CheckWithSite(checker.journal, checker.sign_in, checker.clients.of)
    assert check.mark_created(checker.attempt, "8").attempt.outcome == Created("8")
    assert rows_in(checker.path)[0]["session_key"] == "8"


def test_a_session_is_not_taken_while_an_entry_without_a_key_may_be_it(checker: Checker) -> None:
    assert offered(checker.lists(checker.made(), checker.made(""))) == ("7",)


@pytest.mark.parametrize("shown", [{"is_past": False, "is_open": True}, {}])
def test_with_an_e_mail_address_alone_the_host_is_not_known(
    checker: Checker, shown: dict[str, object]
) -> None:
    account = Site(name="Acme", url=checker.account.url, email="j@xyz.com", site_id="0", timeout=2)
    checker.passwords.remember(account, Secret("hostpassword"), keep=False)
    attempt = replace(checker.attempt, account=account.account)
    checker.site.sessions = [checker.made(host="another", **shown)]  # type: ignore[arg-type]
    assert offered(checker.check(attempt, account)) == ("7",)


# Which of several attempts


def test_a_session_that_fits_two_presses_is_nobody_s(checker: Checker) -> None:
    other = checker.uncertain(after=30)
    checker.site.sessions = [checker.made(after=15)]
    assert offered(checker.check(checker.attempt)) == ("7",)
    assert offered(checker.check(other)) == ("7",)


def test_codes_tell_two_presses_apart(checker: Checker) -> None:
    other = checker.uncertain(after=30, codes={1: "CASE-2"})
    theirs = checker.made("8", after=31, codes={1: "CASE-2"})
    assert is_none(checker.lists(theirs)), "it is the other's, in all"
    assert key_of(checker.lists(checker.made("7"), theirs)) == "7"
    assert key_of(checker.check(other)) == "8"


def test_codes_that_are_neither_press_s_tell_nothing(checker: Checker) -> None:
    other = checker.uncertain(after=30, codes={1: "CASE-2"})
    assert offered(checker.lists(checker.made(codes={1: "CASE-3"}))) == ("7",)
    assert offered(checker.check(other)) == ("7",)


def test_a_press_whose_clock_nobody_knows_is_a_rival_for_two_days(checker: Checker) -> None:
    checker.uncertain(after=-7200, clock=None)
    assert offered(checker.lists(checker.made())) == ("7",)


def test_a_press_of_long_ago_is_no_rival(checker: Checker) -> None:
    checker.uncertain(after=-7200)
    checker.uncertain(after=-900_000, clock=None)
    assert key_of(checker.lists(checker.made())) == "7"


def test_a_press_that_is_out_is_a_rival(checker: Checker) -> None:
    checker.pressed = datetime.now(UTC) - timedelta(seconds=30)
    checker.attempt = replace(checker.attempt, started_at=checker.pressed)
    checker.journal.write_intent(Draft(checker.account, 13, CODES))
    assert offered(checker.lists(checker.made())) == ("7",)


@pytest.mark.parametrize("name", ["Acme", "Acme as it was called before"])
@pytest.mark.parametrize("webex_id", ["hostid", "HostID"])
def test_a_key_that_another_attempt_of_the_account_has_is_not_taken(
    checker: Checker, name: str, webex_id: str
) -> None:
    site = Site(name=name, url=checker.account.url, webex_id=webex_id, site_id="0000", timeout=2)
    mark = checker.journal.write_intent(Draft(site, 13, CODES)).mark
    checker.journal.write_outcome(mark, Created("7"), 0.2)
    assert is_none(checker.lists(checker.made()))


def test_a_key_of_another_account_says_nothing(checker: Checker) -> None:
    site = Site(name="Acme", url="https://elsewhere.invalid/x", webex_id="hostid", site_id="0000")
    mark = checker.journal.write_intent(Draft(site, 13, CODES)).mark
    checker.journal.write_outcome(mark, Created("7"), 0.2)
    assert key_of(checker.lists(checker.made())) == "7"


def test_what_another_window_has_found_is_found(checker: Checker) -> None:
    checker.journal.mark_created(checker.attempt, "7")
    assert key_of(checker.lists(checker.made(), checker.made("8"))) == "7"


# Clocks


@pytest.mark.parametrize("wrong", [600.0, -600.0, 7200.0, -86400.0 * 400])
def test_the_site_s_clock_counts_not_this_computer_s(checker: Checker, wrong: float) -> None:
    checker.site.clock_ahead = -wrong
    checker.attempt = checker.uncertain(after=4000, clock=-wrong, wrong=wrong)
    other = checker.made("8")
    assert is_none(checker.lists(other))
    assert key_of(checker.lists(checker.made(after=4001), other)) == "7"


def test_a_clock_that_was_put_right_since_the_press_changes_nothing(checker: Checker) -> None:
    checker.attempt = checker.uncertain(after=4000, clock=-600.0, wrong=600.0)
    assert key_of(checker.lists(checker.made(after=4001))) == "7"


@pytest.mark.parametrize("wrong", [600.0, -7200.0, 86400.0 * 30])
@pytest.mark.parametrize("ahead", [None, 0.0])
def test_a_time_alone_proves_nothing_where_the_clock_at_the_press_is_not_known(
    checker: Checker, wrong: float, ahead: float | None
) -> None:
    checker.site.clock_ahead = ahead
    checker.attempt = checker.uncertain(clock=None, wrong=wrong)
    assert offered(checker.lists(checker.made())) == ("7",)


def test_codes_speak_for_a_session_where_no_clock_does(checker: Checker) -> None:
    checker.without_clock()
    assert key_of(checker.lists(checker.made())) == "7"


def test_a_fitting_time_alone_is_not_enough_where_no_clock_is_known(checker: Checker) -> None:
    checker.without_clock()
    assert offered(checker.lists(checker.made(is_open=True, is_past=False))) == ("7",)


def test_a_session_that_fits_this_computer_s_clock_is_not_ruled_out(checker: Checker) -> None:
    checker.attempt = replace(checker.attempt, site_clock=-3600.0)
    assert offered(checker.lists(checker.made())) == ("7",)


@pytest.mark.parametrize("after", [-290.0, 290.0])
def test_a_start_that_is_a_little_off_is_the_rep_s_to_judge(checker: Checker, after: float) -> None:
    assert offered(checker.lists(checker.made(after=after))) == ("7",)


def test_a_program_that_died_may_have_sent_its_request_much_later(checker: Checker) -> None:
    later = checker.made(after=5000)
    assert is_none(checker.lists(later))
    checker.attempt = replace(checker.attempt, outcome=ORPHAN)
    assert offered(checker.lists(later)) == ("7",)
    assert is_none(checker.lists(checker.made(after=-5000)))


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "damage", [{"started_at": EPOCH}, {"site_clock": math.inf}, {"site_clock": math.nan}]
)
def test_a_press_whose_row_can_t_be_read_rules_nothing_out(
    checker: Checker, damage: dict[str, Any]
) -> None:
    made = checker.made(after=4000, codes={1: "X"})
    assert is_none(checker.lists(made))
    checker.attempt = replace(checker.attempt, **damage)
    assert offered(checker.lists(made)) == ("7",)


def test_a_press_whose_start_can_t_be_read_is_a_rival(checker: Checker) -> None:
    checker.pressed, then = EPOCH, checker.pressed
    checker.uncertain()
    checker.pressed = then
    assert offered(checker.lists(checker.made())) == ("7",)


# Summer time


@pytest.mark.parametrize(
    ("pressed", "minutes"),
    [
        (datetime(2026, 10, 25, 0, 59, 50, tzinfo=UTC), "back"),
        (datetime(2026, 10, 24, 23, 30, tzinfo=UTC), "back, an hour before"),
        (datetime(2026, 3, 29, 0, 59, 50, tzinfo=UTC), "forward"),
    ],
)
def test_a_change_of_summer_time_between_press_and_session(
    checker: Checker, pressed: datetime, minutes: str
) -> None:
    checker.pressed = pressed
    checker.attempt = replace(checker.attempt, started_at=pressed)
    assert offered(checker.lists(checker.made(after=30))) == ("7",), minutes


def test_the_repeated_hour_is_ambiguous(checker: Checker) -> None:
    checker.pressed = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    checker.attempt = replace(checker.attempt, started_at=checker.pressed)
    assert offered(checker.lists(checker.made(after=3601, is_open=True))) == ("7",)


def test_the_offset_is_that_of_the_session_s_day_not_of_today(checker: Checker) -> None:
    checker.pressed = datetime(2026, 7, 1, 12, tzinfo=UTC)
    checker.attempt = replace(checker.attempt, started_at=checker.pressed)
    assert key_of(checker.lists(checker.made(after=1))) == "7"
    checker.attempt = checker.uncertain()
    assert is_none(checker.lists(checker.made("8", after=3600)))


# There is none


def test_nothing_listed(checker: Checker) -> None:
    assert is_none(checker.lists())
    assert rows_in(checker.path)[0]["outcome"] == "unknown"


NOT_MINE: dict[str, dict[str, object]] = {
    "too early": {"after": -310.0},
    "too late": {"after": 320.0},
    "an hour off": {"after": -3600.0},
    "another host": {"host": "other"},
    "open, of another host": {"host": "other", "is_open": True, "is_past": False},
    "too early, in a zone that the site does not explain": {"after": -200_000.0, "zone": 99},
}


@pytest.mark.parametrize("how", NOT_MINE.values(), ids=NOT_MINE)
def test_a_session_that_is_not_this_attempts(checker: Checker, how: dict[str, object]) -> None:
    assert is_none(checker.lists(checker.made(**how)))  # type: ignore[arg-type]


# The whole list, or a part of it


@pytest.mark.parametrize("tells_total", [True, False])
@pytest.mark.parametrize("page", [1, 7, 20, 50])
def test_the_list_is_read_to_its_end(checker: Checker, page: int, tells_total: bool) -> None:
    checker.site.page, checker.site.tells_total = page, tells_total
    newer = [checker.made(str(n), after=1000.0 * n, host="hostid") for n in range(100, 140)]
    assert key_of(checker.lists(checker.made(), *newer)) == "7"


def test_more_than_five_hundred_newer_sessions(checker: Checker) -> None:
    newer = [checker.made(str(n), after=1000.0 + n) for n in range(1000, 1700)]
    assert key_of(checker.lists(checker.made(), *newer)) == "7"


def test_an_entry_that_can_t_be_read_is_an_entry(checker: Checker) -> None:
    checker.site.page = 20
    newer = [checker.made(str(n), after=1000.0 * n) for n in range(100, 140)]
    newer[3] = replace(newer[3], key="")
    assert key_of(checker.lists(checker.made(), *newer)) == "7"


def test_an_entry_without_a_key_that_may_be_it(checker: Checker) -> None:
    assert not is_none(checker.lists(checker.made("")))


PARTS: dict[str, dict[str, object]] = {
    "the history is refused": {"refuses": frozenset({"LstsupportsessionHistory"})},
    "it does not turn the page": {"page": 1, "turns_pages": False},
    "there is more than can be read": {"page": 1},
    "it stops before its end": {"page": 20, "most": 40},
}


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_a_part_of_the_list_is_not_the_whole(checker: Checker, part: dict[str, object]) -> None:
    for name, value in part.items():
        setattr(checker.site, name, value)
    others = [checker.made(str(n), after=1000.0 * n) for n in range(100, 101 + MOST_PAGES)]
    assert not is_none(checker.lists(*others))
    mine = checker.made(is_open=True, is_past=False)
    assert offered(checker.lists(*others, mine)) == ("7",)


def test_a_page_that_comes_again_and_again_is_not_asked_for_to_no_end(checker: Checker) -> None:
    checker.site.page, checker.site.turns_pages = 1, False
    assert not is_none(checker.lists(checker.made("8", after=1000.0), checker.made("9", after=2e3)))
    assert checker.site.asked.count("LstsupportsessionHistory") == 4, "twice of each name"


def test_older_sessions_are_not_read_in_vain(checker: Checker) -> None:
    older = [checker.made(str(n), after=-9000.0 * n) for n in range(1, 400)]
    assert key_of(checker.lists(checker.made("9999"), *older)) == "9999"
    assert checker.site.asked.count("LstsupportsessionHistory") == 1


def test_a_list_that_is_not_in_order_is_read_to_its_end(checker: Checker) -> None:
    checker.site.is_ordered, checker.site.page = False, 20
    older = [checker.made(str(n), after=-9000.0 * n) for n in range(1, 130)]
    assert key_of(checker.lists(checker.made("9999"), *older)) == "9999"


def test_a_host_whom_the_site_knows_by_another_name_is_not_missed(checker: Checker) -> None:
    account = Site(name="A", url=checker.account.url, webex_id="j@xyz.com", site_id="0", timeout=2)
    checker.passwords.remember(account, Secret("hostpassword"), keep=False)
    checker.site.sessions = [checker.made(host="jsmith")]
    assert offered(checker.check(checker.attempt, account)) == ("7",)


def test_codes_that_the_history_shows_under_another_name_of_the_account_count(
    checker: Checker,
) -> None:
    account = Site(
        name="Acme",
        url=checker.account.url,
        webex_id="hostid",
        email="johnsmith@xyz.com",
        site_id="0000",
        timeout=2,
    )
    checker.passwords.remember(account, Secret("hostpassword"), keep=False)
    theirs: dict[str, Any] = {"host": "johnsmith@xyz.com", "codes": {1: "CASE-2"}, "is_open": True}
    checker.site.sessions = [checker.made("6", after=-9000), checker.made(**theirs)]
    assert offered(checker.check(checker.attempt, account)) == ("7",)


def test_the_end_of_the_wait_is_no_answer(checker: Checker) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    check = CheckWithSite(checker.journal, checker.sign_in, checker.clients.of)
    result = check(checker.attempt, checker.account, cancellation)
    assert isinstance(result, NotChecked)
    assert result.attempt == checker.attempt
    assert result.problem.cause is Cause.STOPPED


@pytest.mark.parametrize(
    "answer", [http(failure("030002")), http(b"", "503 Unavailable")], ids=["refused", "broken"]
)
def test_a_site_that_refuses_or_is_silent_is_not_a_no(checker: Checker, answer: bytes) -> None:
    with ScriptedServer(answering(answer)) as server:
        account = Site(name="A", url=server.url, webex_id="hostid", site_id="0", timeout=2)
        checker.passwords.remember(account, Secret("hostpassword"), keep=False)
        assert isinstance(checker.check(checker.attempt, account), NotChecked)
    assert rows_in(checker.path)[0]["outcome"] == "unknown"


def test_without_a_password_it_is_asked_for(checker: Checker, no_keyring: None) -> None:
    check = CheckWithSite(
        checker.journal, SignIn(Passwords(), checker.clients.of, checker.tokens), checker.clients.of
    )
    result = check(checker.attempt, checker.account, Cancellation())
    assert result == NotChecked(checker.attempt, Problem(LocalCause.NO_KEYRING, Certainty.NOT_SENT))


def test_a_settled_attempt_is_not_changed_again(checker: Checker) -> None:
    checker.journal.mark_created(checker.attempt, "7")
    with pytest.raises(Settled):
        checker.journal.mark_created(checker.attempt, "8")
    assert rows_in(checker.path)[0]["session_key"] == "7"


def test_a_found_key_is_shown_even_where_it_cant_be_written(
    checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise JournalError("no room")

    monkeypatch.setattr(checker.journal, "mark_created", fail)
    found = checker.lists(checker.made())
    assert key_of(found) == "7"
    assert not found.attempt.is_saved
