"""What is read from a site, what of it is used, and how its answer to a test is shown."""

from __future__ import annotations

from typing import Any

import pytest

from csr_desktop.demo_site import form
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.sessions.site.advice import advice_of
from csr_desktop.sessions.site.discovery import PAGE, AskSite
from csr_desktop.settings.sites.facts import SiteAnswer, SiteFacts
from csr_desktop.settings.sites.site import SessionType, TrackingCode
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import Desk
from tests.support.answers import failure, http, success, ticket
from tests.support.scripted_server import ScriptedServer, answering

USER = http(
    success(
        "user",
        "<x:webExId>hostid</x:webExId><x:meetingTypes><x:meetingType>31</x:meetingType>"
        "<x:meetingType>13</x:meetingType><x:meetingType>1</x:meetingType>"
        "<x:meetingType>31</x:meetingType></x:meetingTypes><x:supportedServices>"
        "<x:supportCenter>true</x:supportCenter></x:supportedServices>",
    )
)
VERSION = http(success("ep", "<x:apiVersion>WebEx XML API V11.2.0 SP9</x:apiVersion>"))
NO_RECORD = http(failure("000015"))
DENIED = http(failure("000001"))
NO_SITE = http(success("site", "<x:siteInstance/>"))


def a_code(number: int, *rules: tuple[str, str], mode: str = "text", profile: str = "") -> str:
    pages = "".join(
        f"<x:schedulingPage><x:service>{service}</x:service><x:scheduling>{rule}</x:scheduling>"
        "</x:schedulingPage>"
        for service, rule in rules
    )
    values = "".join(
        f"<x:listValue><x:index>{i}</x:index><x:value>{v}</x:value><x:active>{a}</x:active>"
        "</x:listValue>"
        for i, v, a in ((1, "One", "true"), (2, "Old", "false"), (3, "Two", "true"))
    )
    return (
        f"<x:trackingCode><x:index>{number}</x:index><x:name>Code {number}</x:name>"
        f"<x:inputMode>{mode}</x:inputMode><x:hostProfile>{profile}</x:hostProfile>"
        f"{pages}{values}</x:trackingCode>"
    )


def a_site(*codes: str) -> bytes:
    inside = f"<x:trackingCodes>{''.join(codes)}</x:trackingCodes>"
    return http(success("site", f"<x:siteInstance>{inside}</x:siteInstance>"))


def a_kind(number: int, service: str = "SupportCenter", active: str = "ACTIVATED") -> str:
    return (
        f"<x:meetingType><x:active>{active}</x:active><x:name>Type {number}</x:name>"
        f"<x:meetingTypeID>{number}</x:meetingTypeID><x:serviceTypes>"
        f"<x:serviceType>{service}</x:serviceType></x:serviceTypes></x:meetingType>"
    )


def kinds(*listed: str) -> bytes:
    return http(success("meetingtype", "".join(listed)))


class Read:
    """A simulated site, read."""

    def __init__(self, desk: Desk, *answers: bytes, **changes: Any) -> None:
        with ScriptedServer(answering(VERSION, *answers)) as server:
            site = desk.at(url=server.url, timeout=1, **changes)
            desk.passwords.remember(site, Secret("hostpassword"), keep=False)
            self.answer = AskSite(desk.sign_in, desk.clients.of)(site, Cancellation())
        self.facts = self.answer.facts
        self.requests = server.requests[1:]

    @property
    def codes(self) -> tuple[TrackingCode, ...]:
        assert self.facts.tracking_codes is not None
        return self.facts.tracking_codes

    @property
    def refused(self) -> list[str]:
        return [problem.exception_id for problem in self.facts.refused]


@pytest.mark.parametrize("authentication", ["password", "session ticket"])
def test_the_demo_site_tells_its_own_form(desk, authentication):
    site = desk.at(authentication=authentication)
    answer = AskSite(desk.sign_in, desk.clients.of)(site, Cancellation())
    assert answer.is_accepted
    assert answer.version == "WebEx XML API V11.2.0 SP9"
    assert answer.facts == SiteFacts(
        tracking_codes=tuple(
            TrackingCode(code.number, code.label, code.required, code.values)
            for code in form.TRACKING_CODES
        ),
        session_types=tuple(SessionType(n, name) for n, name in form.SESSION_TYPES.items()),
        has_support_center=True,
        has_single_sign_on=False,
        account_has_support=True,
    )


SUPPORT, ALL, MEETING = "SupportCenter", "All", "MeetingCenter"


@pytest.mark.parametrize(
    ("rules", "profile", "required"),
    [
        ([(SUPPORT, "REQUIRED")], "OPTIONAL", True),
        ([("Support Center", "REQUIRED")], "OPTIONAL", True),
        ([(SUPPORT, "OPTIONAL")], "REQUIRED", False),
        ([(SUPPORT, "NOT_USED")], "REQUIRED", None),
        ([(SUPPORT, "ADMIN_SET")], "REQUIRED", None),
        ([(MEETING, "NOT_USED"), (SUPPORT, "OPTIONAL")], "NOT_USED", False),
        ([(MEETING, "REQUIRED"), (ALL, "OPTIONAL")], "REQUIRED", False),
        ([(ALL, "REQUIRED"), (SUPPORT, "OPTIONAL")], "", False),
        ([(MEETING, "NOT_USED")], "REQUIRED", True),
        ([], "REQUIRED", True),
        ([], "NOT_USED", None),
        ([], "ADMIN_SET", None),
        ([], "", False),
        ([(SUPPORT, "SOMETHING_NEW")], "", False),
    ],
)
def test_the_support_services_rule_counts_then_the_profiles(desk, rules, profile, required):
    site = a_site(a_code(4, *rules, profile=profile))
    found = [code.required for code in Read(desk, USER, site, NO_RECORD).codes]
    assert found == ([] if required is None else [required])


@pytest.mark.parametrize(
    ("mode", "is_list"),
    [
        ("select", True),
        ("Select from list", True),
        ("Dropdown Menu", True),
        ("text", False),
        ("Text Input", False),
        ("editableSelect", False),
        ("Select from list / text input", False),
        ("", False),
        ("3", False),
    ],
)
def test_a_list_of_active_values_only_where_the_mode_means_choosing(desk, mode, is_list):
    (code,) = Read(desk, USER, a_site(a_code(1, mode=mode)), NO_RECORD).codes
    assert code.values == (("One", "Two") if is_list else ())


def test_codes_stand_in_the_order_of_their_numbers(desk):
    codes = Read(desk, USER, a_site(a_code(3), a_code(1)), NO_RECORD).codes
    assert codes == (TrackingCode(1, "Code 1"), TrackingCode(3, "Code 3"))


def test_the_accounts_types_that_are_active_and_the_support_services(desk):
    listed = kinds(
        a_kind(13), a_kind(31), a_kind(168), a_kind(1, "MeetingCenter"), a_kind(2, active="x")
    )
    facts = Read(desk, USER, NO_SITE, listed).facts
    assert facts.session_types == (SessionType(31, "Type 31"), SessionType(13, "Type 13"))
    listed = kinds(a_kind(13, active="DEACTIVATED"), a_kind(31, "SalesCenter"))
    assert Read(desk, USER, NO_SITE, listed).facts.session_types == ()


def test_all_pages_are_read(desk):
    first = kinds(*(a_kind(1000 + n) for n in range(PAGE)))
    read = Read(desk, USER, NO_SITE, first, kinds(a_kind(13)))
    assert read.facts.session_types == (SessionType(13, "Type 13"),)
    assert b"<startFrom>101</startFrom>" in read.requests[-1]
    full = Read(desk, USER, NO_SITE, first, NO_RECORD)
    assert full.facts.session_types == ()
    assert full.refused == []


def a_part(total: int, *listed: str) -> bytes:
    records = f"<x:matchingRecords><serv:total>{total}</serv:total></x:matchingRecords>"
    return http(success("meetingtype", records + "".join(listed)))


def test_pages_are_read_on_until_the_total(desk):
    read = Read(desk, USER, NO_SITE, a_part(2, a_kind(31)), a_part(2, a_kind(13)))
    assert [kind.id for kind in read.facts.session_types or ()] == [31, 13]
    assert b"<startFrom>2</startFrom>" in read.requests[-1]


def test_a_part_of_the_types_is_not_all_of_them(desk):
    read = Read(desk, USER, NO_SITE, a_part(2, a_kind(31)), NO_RECORD)
    assert read.facts.session_types is None
    assert read.refused == [""]


def test_a_site_that_says_nothing(desk):
    empty = http(success("user", ""))
    read = Read(desk, empty, http(success("site", "")), http(success("meetingtype", "")))
    assert read.facts == SiteFacts()


def test_one_refusal_leaves_the_others(desk):
    read = Read(desk, USER, DENIED, kinds(a_kind(13)))
    assert read.refused == ["000001"]
    assert read.facts.tracking_codes is None
    assert read.facts.session_types == (SessionType(13, "Type 13"),)
    read = Read(desk, DENIED, a_site(a_code(1)), kinds(a_kind(13)))
    assert read.refused == ["000001"]
    assert read.facts.session_types is None
    assert len(read.codes) == 1
    read = Read(desk, USER, a_site(a_code(1)), DENIED)
    assert read.facts.session_types is None


@pytest.mark.parametrize(
    "answer", [http(failure("030002")), http(failure("030048")), http(b"", "503 Busy")]
)
def test_what_is_wrong_with_all_is_asked_once(desk, answer):
    read = Read(desk, answer)
    assert len(read.requests) == 1
    assert read.answer.problem is not None
    assert read.answer.is_reached
    assert read.refused == []


def test_a_site_that_refuses_every_question_tells_nothing_of_the_account(desk):
    read = Read(desk, DENIED, DENIED, DENIED)
    assert read.refused == ["000001"] * 3
    assert read.answer.problem is None
    assert not read.answer.is_accepted


def test_an_ended_ticket_is_renewed_while_reading(desk):
    ended, fresh = http(failure("030047")), http(ticket("NEW"))
    answers = (http(ticket()), USER, ended, fresh, a_site(a_code(1)), kinds(a_kind(13)))
    read = Read(desk, *answers, authentication="session ticket")
    assert read.refused == []
    assert len(read.codes) == 1
    assert len(read.requests) == 6


def asked(desk: Desk, **changes: Any) -> SiteAnswer:
    return AskSite(desk.sign_in, desk.clients.of)(desk.at(**changes), Cancellation())


def test_without_a_password_nothing_is_asked_of_the_account(desk, fake_keyring):
    fake_keyring.passwords.clear()
    answer = asked(desk)
    assert answer.problem == Problem(LocalCause.NO_PASSWORD, Certainty.NOT_SENT)
    assert answer.is_reached


def test_a_stopped_question_ends(desk):
    stop = Cancellation()
    stop.cancel()
    desk.passwords.remember(desk.site, Secret("hostpassword"), keep=False)
    answer = AskSite(desk.sign_in, desk.clients.of)(desk.site, stop)
    assert answer.problem is not None
    assert answer.problem.cause is Cause.STOPPED


@pytest.mark.parametrize("authentication", ["password", "session ticket"])
def test_a_site_that_does_not_take_the_account(desk, authentication):
    desk.passwords.remember(desk.site, Secret("wrong"), keep=False)
    answer = asked(desk, authentication=authentication)
    assert answer.is_reached
    assert not answer.is_accepted
    assert answer.problem is not None
    assert answer.problem.exception_id == "030002"
    assert advice_of(answer, answer.problem).key == "password"


def test_a_kept_ticket_is_not_taken_for_a_right_password(desk):
    assert asked(desk, authentication="session ticket").is_accepted
    desk.passwords.remember(desk.site, Secret("wrong"), keep=False)
    assert not asked(desk, authentication="session ticket").is_accepted


@pytest.mark.parametrize("authentication", ["password", "session ticket"])
def test_a_typed_password_is_tried_and_kept_nowhere(desk, authentication):
    site = desk.at(authentication=authentication)
    ask = AskSite(desk.sign_in, desk.clients.of)
    refused = ask.with_password(site, Secret("wrong"))(site, Cancellation())
    assert not refused.is_accepted
    assert ask.with_password(site, Secret("hostpassword"))(site, Cancellation()).is_accepted
    assert not desk.passwords.holds(site)
    again = ask.with_password(desk.at(), Secret("wrong"))(desk.at(), Cancellation())
    assert again.problem is not None
    if authentication == "password":
        once_more = ask.with_password(site, Secret("wrong"))(site, Cancellation())
        assert once_more.problem is not None
        assert once_more.problem.cause is LocalCause.PASSWORD_REFUSED, "it would lock the account"


def test_a_site_that_is_not_there(desk):
    desk.server.stop()
    answer = asked(desk)
    assert not answer.is_reached
    assert answer.problem is not None
    assert answer.problem.cause is Cause.CONNECTION_REFUSED
    key, sentence = advice_of(answer, answer.problem)
    assert key == "url"
    assert sentence.endswith("Check the site URL and your network connection, then test again.")


def test_another_site_at_the_address(desk):
    answer = asked(desk, site_id="4711")
    assert answer.problem is not None
    assert answer.problem.exception_id == "DEMO02"
    key, sentence = advice_of(answer, answer.problem)
    assert key == "site_name"
    assert "DEMO02" in sentence


@pytest.mark.parametrize(
    ("problem", "key"),
    [
        (Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "030001"), "webex_id"),
        (Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "030048"), "authentication"),
        (Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "AS0001"), "authentication"),
        (Problem(Cause.WEB_PAGE, Certainty.UNKNOWN), "url"),
        (Problem(Cause.PROXY_PASSWORD, Certainty.NOT_SENT), ""),
        (Problem(Cause.INTEGRATION_REFUSED, Certainty.NOT_SENT), "oauth.client_id"),
        (Problem(LocalCause.NO_SIGN_IN, Certainty.NOT_SENT), ""),
    ],
)
def test_each_cause_has_the_field_that_mends_it(desk, problem, key):
    answer = SiteAnswer(desk.site, is_reached=True, problem=problem)
    assert advice_of(answer, problem).key == key
