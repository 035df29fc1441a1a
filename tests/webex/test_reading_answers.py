"""What the calls read from SUCCESS answers: as in the reference, and distorted in every way."""

from __future__ import annotations

from typing import Any

import pytest

from csr_desktop.webex.accounts import AuthenticateUser, GetUser, Ticket, User
from csr_desktop.webex.lookups import (
    Listing,
)
from csr_desktop.webex.message import read_response
from csr_desktop.webex.operations import Operation
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.site_settings import (
    GetSite,
    LstMeetingType,
    MeetingType,
    MeetingTypePage,
    SiteSettings,
)
from tests.support.answers import disturbances, success
from tests.support.read_answers import CASES, TICKET


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
