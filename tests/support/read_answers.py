"""An answer of the service for each operation that reads, and what it means."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from csr_desktop.webex.accounts import AuthenticateUser, GetUser, Ticket, User
from csr_desktop.webex.lookups import (
    ListedSession,
    Listing,
    LstOpenSession,
    LstsupportsessionHistory,
)
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
from tests.support.answers import success

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
