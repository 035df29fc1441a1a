"""site.GetSite and meetingtype.LstMeetingType."""

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import MeetingType, Site
from tests.demo_site.wire import HOST, XSI_TYPE, Reply, as_dict, call, names, no_record, post


def settings(url: str, content: str = "") -> Reply:
    return post(url, call("site.GetSite", content, HOST))


def kinds(url: str, content: str = "") -> Reply:
    return post(url, call("meetingtype.LstMeetingType", content, HOST))


def numbers(reply: Reply) -> list[str | None]:
    found = reply.content.iterfind("{*}meetingType/{*}meetingTypeID")
    return [element.text for element in found]


def test_the_parts_stand_in_the_schemas_order(url):
    reply = settings(url)
    assert reply.content.get(XSI_TYPE) == "site:getSiteResponse"
    assert names(reply.content) == ["site:siteInstance"]
    assert names(reply.content[0]) == [
        f"site:{name}"
        for name in (
            *("metaData", "ucf", "resourceRestrictions", "supportAPI", "trackingCodes"),
            *("supportedServices", "passwordCriteria", "accountPasswordCriteria"),
            *("meetingPlace", "samlSSO"),
        )
    ]


def test_tracking_codes(url):
    codes = settings(url).content.findall("{*}siteInstance/{*}trackingCodes/{*}trackingCode")
    assert [code.findtext("{*}index") for code in codes] == [str(n) for n in range(1, 11)]
    first, second = codes[:2]
    assert as_dict(first)["site:name"] == "Case number"
    assert as_dict(first)["site:inputMode"] == "text"
    assert as_dict(second)["site:inputMode"] == "select"
    rules = {
        page.findtext("{*}service"): page.findtext("{*}scheduling")
        for page in first.iterfind("{*}schedulingPage")
    }
    assert rules["SupportCenter"] == "REQUIRED"
    assert {rule for service, rule in rules.items() if service != "SupportCenter"} == {"NOT_USED"}
    values = [tuple(as_dict(value).values()) for value in second.iterfind("{*}listValue")]
    assert values[0] == ("1", "Billing", "true")
    assert values[-1] == ("5", "Fax machines", "false")


@pytest.mark.parametrize("single_sign_on", [False, True])
def test_services_and_single_sign_on(single_sign_on):
    site = Site(single_sign_on=single_sign_on)
    ticket = site.tickets.give("hostid").text
    security = HOST.replace("password>", "sessionTicket>").replace("hostpassword", ticket)
    with DemoServer(site) as server:
        instance = post(server.url, call("site.GetSite", "", security)).content[0]
    assert instance.findtext("{*}samlSSO/{*}enableSSO") == str(single_sign_on).lower()
    assert instance.findtext("{*}supportedServices/{*}supportCenter/{*}enabled") == "true"
    assert instance.findtext("{*}supportedServices/{*}meetingCenter/{*}enabled") == "false"


def test_what_may_be_asked(url):
    asked = "<returnSettings><eventCenter>{}</eventCenter></returnSettings>"
    assert settings(url, asked.format("true")).result == "SUCCESS"
    assert settings(url, asked.format("yes")).exception_id == "DEMO04"


def test_kinds_of_sessions(url):
    reply = kinds(url)
    assert reply.content.get(XSI_TYPE) == "mtgtype:lstMeetingTypeResponse"
    assert names(reply.content) == ["mtgtype:matchingRecords", *["mtgtype:meetingType"] * 6]
    assert list(as_dict(reply.content[0]).values()) == ["6", "6", "1"]
    support = reply.content[2]
    assert names(support) == [
        f"mtgtype:{name}"
        for name in (
            *("productCodePrefix", "active", "name", "displayName", "options"),
            *("phoneNumbers", "meetingTypeID", "serviceTypes"),
        )
    ]
    assert support.findtext("{*}serviceTypes/{*}serviceType") == "SupportCenter"
    assert numbers(reply) == ["1", "13", "168", "213", "214", "216"]
    assert reply.content[-1].findtext("{*}active") == "DEACTIVATED"


def control(start: object, most: object) -> str:
    inside = f"<startFrom>{start}</startFrom><maximumNum>{most}</maximumNum>"
    return f"<listControl>{inside}</listControl>"


def test_a_page(url):
    reply = kinds(url, control(5, 4))
    assert numbers(reply) == ["214", "216"]
    assert list(as_dict(reply.content[0]).values()) == ["6", "2", "5"]
    assert no_record(kinds(url, control(7, 4)))
    assert kinds(url, control(0, 4)).exception_id == "DEMO12"
    assert kinds(url, control("x", 4)).exception_id == "DEMO04"


def test_some_by_number(url):
    asked = "".join(f"<meetingTypeID>{n}</meetingTypeID>" for n in (213, 13, 99))
    assert numbers(kinds(url, asked)) == ["13", "213"]
    assert no_record(kinds(url, "<meetingTypeID>99</meetingTypeID>"))


def test_at_most_fifty_unless_more_are_asked_for():
    class Large(Site):
        meeting_types = tuple(MeetingType(n, "x", "SupportCenter") for n in range(1, 121))

    with DemoServer(Large()) as server:
        assert len(numbers(kinds(server.url))) == 50
        assert len(numbers(kinds(server.url, control(1, 100)))) == 100
