"""What the calls read from SUCCESS answers: as in the reference, and disturbed in every way."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from csr_desktop.webex.accounts import AuthenticateUser, GetUser, Ticket, User
from csr_desktop.webex.lookups import (
    ListedSession,
    Listing,
    LstOpenSession,
    LstsupportsessionHistory,
)
from csr_desktop.webex.message import read_response
from csr_desktop.webex.operations import Operation
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.site_settings import (
    CodeSetting,
    GetSite,
    LstMeetingType,
    MeetingType,
    MeetingTypePage,
    SiteSettings,
)
from tests.support.answers import disturbances, success

START = datetime(2026, 3, 28, 23, 59, 30)  # noqa: DTZ001  as the service writes it

TICKET = success(
    "user",
    "<x:sessionTicket>DEMO7=</x:sessionTicket><x:createTime>1700000000000</x:createTime>"
    "<x:timeToLive>900</x:timeToLive>",
)
USER = success(
    "user",
    "<x:firstName>R</x:firstName><x:webExId>rep7</x:webExId><x:email>rep7@example.com</x:email>"
    "<x:expirationDate>none</x:expirationDate><x:meetingTypes><x:meetingType>31</x:meetingType>"
    "<x:meetingType>13</x:meetingType></x:meetingTypes><x:active>ACTIVATED</x:active>"
    "<x:supportedServices><x:meetingCenter>false</x:meetingCenter>"
    "<x:supportCenter>true</x:supportCenter></x:supportedServices>",
)
SITE = success(
    "site",
    "<x:siteInstance><x:metaData><x:serviceType>Support Center</x:serviceType></x:metaData>"
    "<x:trackingCodes><x:trackingCode><x:index>1</x:index><x:name>Case</x:name>"
    "<x:inputMode>select</x:inputMode><x:hostProfile>NOT_USED</x:hostProfile>"
    "<x:schedulingPage><x:service>MeetingCenter</x:service><x:scheduling>NOT_USED</x:scheduling>"
    "</x:schedulingPage><x:schedulingPage><x:service>SupportCenter</x:service>"
    "<x:scheduling>REQUIRED</x:scheduling></x:schedulingPage>"
    "<x:listValue><x:index>2</x:index><x:value>Two</x:value><x:active>true</x:active>"
    "</x:listValue><x:listValue><x:index>1</x:index><x:value>One</x:value>"
    "<x:active>1</x:active></x:listValue><x:listValue><x:index>3</x:index>"
    "<x:value>Gone</x:value><x:active>false</x:active></x:listValue></x:trackingCode>"
    "</x:trackingCodes><x:supportedServices><x:meetingCenter><x:enabled>false</x:enabled>"
    "</x:meetingCenter><x:supportCenter><x:enabled>true</x:enabled></x:supportCenter>"
    "</x:supportedServices><x:samlSSO><x:enableSSO>false</x:enableSSO></x:samlSSO>"
    "</x:siteInstance>",
)
TYPES = success(
    "meetingtype",
    "<x:matchingRecords><serv:total>7</serv:total><serv:returned>1</serv:returned>"
    "<serv:startFrom>1</serv:startFrom></x:matchingRecords><x:meetingType>"
    "<x:productCodePrefix>SC3</x:productCodePrefix><x:active>ACTIVATED</x:active>"
    "<x:name>SC</x:name><x:displayName>Support</x:displayName><x:options/>"
    "<x:meetingTypeID>31</x:meetingTypeID><x:serviceTypes>"
    "<x:serviceType>SupportCenter</x:serviceType></x:serviceTypes></x:meetingType>",
)
OPEN = success(
    "ep",
    "<x:services><x:serviceType>SupportCenter</x:serviceType><x:sessions>"
    "<x:sessionKey>40718226</x:sessionKey><x:sessionName>S</x:sessionName>"
    "<x:hostWebExID>rep7</x:hostWebExID><x:startTime>03/28/2026 20:00:00</x:startTime>"
    "<x:actualStartTime>03/28/2026 23:59:30</x:actualStartTime><x:timeZoneID>20</x:timeZoneID>"
    "<x:listStatus>UNLISTED</x:listStatus></x:sessions></x:services>",
)
HISTORY = success(
    "history",
    "<x:supportSessionHistory><x:sessionKey>40718226</x:sessionKey>"
    "<x:sessionStartTime>03/28/2026 23:59:30</x:sessionStartTime><x:timezone>20</x:timezone>"
    "<x:meetingType>13</x:meetingType><x:hostWebExID>rep7</x:hostWebExID>"
    "<x:trackingCode><com:trackingCode1>CASE-1</com:trackingCode1>"
    "<com:trackingCode3>Zo\u00eb</com:trackingCode3></x:trackingCode></x:supportSessionHistory>"
    "<x:matchingRecords><serv:total>1</serv:total><serv:returned>1</serv:returned>"
    "<serv:startFrom>1</serv:startFrom></x:matchingRecords>",
)
CODE = CodeSetting(
    1,
    "Case",
    "select",
    "NOT_USED",
    {"MeetingCenter": "NOT_USED", "SupportCenter": "REQUIRED"},
    ("One", "Two"),
)
LISTED = ListedSession("40718226", "rep7", START, 20)
CASES: dict[str, tuple[Operation[Any], bytes, object]] = {
    "AuthenticateUser": (
        AuthenticateUser(),
        TICKET,
        Ticket(Secret("DEMO7="), datetime.fromtimestamp(1700000000, UTC), 900),
    ),
    "GetUser": (
        GetUser("rep7"),
        USER,
        User("rep7", "rep7@example.com", (31, 13), "ACTIVATED", has_support_center=True),
    ),
    "GetSite": (
        GetSite(),
        SITE,
        SiteSettings((CODE,), has_support_center=True, has_single_sign_on=False),
    ),
    "LstMeetingType": (
        LstMeetingType(),
        TYPES,
        MeetingTypePage((MeetingType(31, "Support", True, ("SupportCenter",)),), 7, 1),
    ),
    "LstOpenSession": (LstOpenSession(), OPEN, Listing((LISTED,))),
    "LstsupportsessionHistory": (
        LstsupportsessionHistory("rep7"),
        HISTORY,
        Listing(
            (ListedSession("40718226", "rep7", START, 20, {1: "CASE-1", 3: "Zo\u00eb"}, 13),), 1
        ),
    ),
}


def read(operation: Operation[Any], answer: bytes) -> Any:
    return operation.read(read_response(answer).content)


@pytest.mark.parametrize("name", CASES)
def test_as_in_the_reference(name):
    operation, answer, expected = CASES[name]
    assert read(operation, answer) == expected


@pytest.mark.parametrize("how", list(disturbances(TICKET)))
@pytest.mark.parametrize("name", CASES)
def test_as_other_servers_write_it(name, how):
    operation, answer, expected = CASES[name]
    other = disturbances(answer)[how]
    assert other != answer
    assert read(operation, other) == expected


@pytest.mark.parametrize("name", CASES)
def test_with_nothing_inside(name):
    operation, answer, _ = CASES[name]
    package = operation.name.partition(".")[0]
    nothing = {
        "AuthenticateUser": None,
        "GetUser": User(""),
        "GetSite": SiteSettings(),
        "LstMeetingType": MeetingTypePage((), 0, 0),
        "LstOpenSession": Listing(()),
        "LstsupportsessionHistory": Listing(()),
    }
    assert read(operation, success(package, "")) == nothing[name]
    elsewhere = answer.replace(f'service/{package}"'.encode(), b'service/other"')
    unread = Listing((), 1) if isinstance(nothing[name], Listing) else nothing[name]
    assert read(operation, elsewhere) == unread, "another namespace's elements are others"


def leaves_of(answer: bytes) -> list[str]:
    from lxml import etree

    return [etree.QName(e).localname for e in etree.fromstring(answer)[1][0].iter() if not len(e)]


@pytest.mark.parametrize("rubbish", ["", "   ", "x", "-", "9" * 400, "\u0661", "true false"])
@pytest.mark.parametrize("name", CASES)
def test_missing_and_strange_texts_never_raise(name, rubbish):
    import re

    operation, answer, _ = CASES[name]
    for leaf in leaves_of(answer):
        text = answer.decode()
        read(operation, re.sub(rf"(?s)<\w+:{leaf}>.*?</\w+:{leaf}>", "", text).encode())
        strange = re.sub(rf"(:{leaf}>)[^<]*", rf"\g<1>{rubbish}", text)
        read(operation, strange.encode())


@pytest.mark.parametrize(
    ("more", "created", "seconds"),
    [
        ("", None, None),
        ("<x:timeToLive>60</x:timeToLive>", None, 60),
        ("<x:timeToLive>soon</x:timeToLive><x:createTime>x</x:createTime>", None, None),
        ("<x:createTime>0</x:createTime>", None, None),
    ],
)
def test_of_a_ticket_all_but_itself_may_be_missing(more, created, seconds):
    answer = success("user", f"<x:sessionTicket> T= </x:sessionTicket>{more}")
    assert read(AuthenticateUser(), answer) == Ticket(Secret("T="), created, seconds)


def test_a_ticket_does_not_show():
    ticket = read(AuthenticateUser(), TICKET)
    assert "DEMO7" not in repr(ticket)


def test_an_account_without_types_is_not_one_whose_types_are_not_told():
    assert read(GetUser("a"), success("user", "<x:meetingTypes/>")).session_types == ()
    assert read(GetUser("a"), success("user", "<x:webExId>a</x:webExId>")).session_types is None


def test_codes_out_of_range_or_twice_are_left_out():
    codes = "".join(
        f"<x:trackingCode><x:index>{n}</x:index><x:name>{name}</x:name></x:trackingCode>"
        for n, name in ((0, "a"), (11, "b"), (2, "c"), (2, "d"), ("", "e"), (10, "f"))
    )
    inside = f"<x:siteInstance><x:trackingCodes>{codes}</x:trackingCodes></x:siteInstance>"
    settings = read(GetSite(), success("site", inside))
    assert [(code.number, code.label) for code in settings.tracking_codes] == [(2, "c"), (10, "f")]


def test_a_type_without_a_display_name_has_its_name_and_one_without_number_only_counts():
    kinds = "<x:meetingType><x:name>SC</x:name><x:meetingTypeID>7</x:meetingTypeID></x:meetingType>"
    page = read(LstMeetingType(), success("meetingtype", kinds + "<x:meetingType/>"))
    assert page == MeetingTypePage((MeetingType(7, "SC", False, ()),), 0, 2)


def test_what_the_calls_ask():
    assert AuthenticateUser().content() == []
    assert GetSite().content() == []
    assert GetUser("rep7").content() == [("webExId", "rep7")]
    page = [("startFrom", "101"), ("maximumNum", "100")]
    assert LstMeetingType(101).content() == [("listControl", page)]
