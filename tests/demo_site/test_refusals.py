"""Every refusal: status 200, FAILURE, the right exceptionID, and no session made."""

import pytest

from csr_desktop.demo_site.refusals import Cause
from tests.demo_site.wire import (
    EXAMPLE,
    HOST,
    QUALIFIED,
    XMLNS_SERV,
    call,
    changed,
    create,
    post,
    qualified,
)

XMLNS_XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
TYPE = "java:com.webex.service.binding.supportsession.CreateSupportSession"
CODE = "<tracking><trackingCode1>CASE-1042</trackingCode1></tracking>"
NOT_SERV = (XMLNS_SERV, "")
ACCESS_TOKEN = "<webExAccessToken>x</webExAccessToken>"


def example(*changes: tuple[str, str]) -> bytes:
    return changed(EXAMPLE, *changes)


def session_type(text: str) -> bytes:
    return create(f"<metaData><sessionType>{text}</sessionType></metaData>{CODE}")


def code(number: int, text: str) -> bytes:
    return example((f">trackingCode{number}<", f">{text}<"))


def security(elements: str) -> bytes:
    return create(CODE, elements)


NOT_FORWARDED = {
    "xmlns:xsi missing": example((XMLNS_XSI, "")),
    "xmlns:xsi and xmlns:serv missing": example((XMLNS_XSI, ""), NOT_SERV),
    "space before the prolog": b" " + EXAMPLE,
    "line break before the prolog": b"\r\n" + EXAMPLE,
    "space before the prolog, serv undeclared": b" " + example(NOT_SERV),
    "empty": b"",
    "no XML": b"webExID=hostid&password=hostpassword",
    "cut": EXAMPLE[:-20],
    "cut, serv undeclared": example(NOT_SERV)[:-20],
    "more after the end": EXAMPLE + b"<more/>",
    "text after the end": EXAMPLE + b"more",
    "more after the end, serv undeclared": example(NOT_SERV) + b"<more/>",
    "text after the end, serv undeclared": example(NOT_SERV) + b"more",
    "text before the start, serv undeclared": example(NOT_SERV, ("<serv:", "more<serv:")),
    "ampersand not escaped, serv undeclared": example(NOT_SERV, (">trackingCode3<", ">&<")),
    "two documents, serv undeclared": example(NOT_SERV) + example(NOT_SERV).partition(b"?>")[2],
    "document type, serv undeclared": example(("?> <serv", "?> <!DOCTYPE m><serv"), NOT_SERV),
    "entity that nobody declared": code(3, "&unknown;"),
    "ampersand not escaped": code(3, "a & b"),
    "character that XML forbids": code(3, "\x01"),
    "bytes that are no UTF-8": EXAMPLE.replace(b">trackingCode3<", b">\xe9<"),
    "encoding that nobody knows": example(("UTF-8", "X-KLINGON")),
    "too deep": create("<a>" * 300 + "</a>" * 300),
}
UNKNOWN_OPERATION = {
    "no such operation": example(("CreateSupportSession", "EndSupportSession")),
    "other package": example(("supportsession.Create", "meeting.Create")),
    "other java package": example(("com.webex", "com.example")),
    "java package of another service": example(("service.binding", "service.other")),
    "QName in a namespace of another family": changed(
        QUALIFIED, ("http://www.webex.com/schemas/2002/06/service/supportsession", "supportsession")
    ),
    "wrong capitals": example(("CreateSupportSession", "createSupportSession")),
    "no xsi:type": example((f'xsi:type=\n"{TYPE}"', "")),
    "QName of another operation": changed(QUALIFIED, ("sc:create", "sc:end")),
    "QName whose prefix means nothing": changed(QUALIFIED, ('"sc:create', '"sd:create')),
    "QName of another package": changed(QUALIFIED, ('"sc:create', '"com:create')),
}
SITE_NOT_FOUND = {
    "other siteID": example((">0000<", ">0001<")),
    "siteID without its zeros": example((">0000<", ">0<")),
    "other siteName": example(("<siteID>0000</siteID>", "<siteName>acme</siteName>")),
    "right siteID, wrong siteName": security(HOST + "<siteName>acme</siteName>"),
    "wrong siteID, right siteName": security(
        HOST.replace("0000", "4711") + "<siteName>demo</siteName>"
    ),
    "neither": example(("<siteID>0000</siteID>", "")),
    "empty siteID": example((">0000<", "> <")),
    "version of another site": call("ep.GetAPIVersion", "", "<siteID>1</siteID>"),
    "version without a securityContext": call("ep.GetAPIVersion", "", "").replace(
        b"<securityContext></securityContext>", b""
    ),
    "site before account": example((">0000<", ">1<"), (">hostid<", ">x<")),
}
USER_NOT_FOUND = {
    "other webExID": example((">hostid<", ">hostid2<")),
    "other capitals": example((">hostid<", ">HostID<")),
    "other e-mail": example(("johnsmith@", "janesmith@")),
    "other e-mail and no webExID": example(
        ("<webExID>hostid</webExID>", ""), ("johnsmith@", "janesmith@")
    ),
    "neither": security("<password>hostpassword</password><siteID>0000</siteID>"),
    "account before password": example((">hostid<", ">x<"), (">hostpassword<", ">x<")),
}
WRONG_PASSWORD = {
    "other": example((">hostpassword<", ">hostpasswort<")),
    "other capitals": example((">hostpassword<", ">Hostpassword<")),
    "white space at the end": example((">hostpassword<", ">hostpassword <")),
    "beyond ASCII": example((">hostpassword<", ">höstpassword<")),
    "empty": example((">hostpassword<", "><")),
    "none": example(("<password>hostpassword</password>", "")),
    "password before partner": example((">hostpassword<", ">x<"), (">9999<", ">1<")),
    "password before content": example((">hostpassword<", ">x<"), (">13<", ">99<")),
}
SCHEMA = {
    "root": example(("serv:message", "serv:letter")),
    "no header": example(("header>", "head>")),
    "two headers": example(("<body>", "<header/><body>")),
    "no body": example(("body>", "content>")),
    "something beside the body": example(("</serv:message>", "<more/></serv:message>")),
    "no bodyContent": example(("bodyContent", "content")),
    "two bodyContents": example(("</body>", "<bodyContent/></body>")),
    "something else in the header": example(("</header>", "<response/></header>")),
    "unknown in securityContext": example(("<siteID>", "<siteURL/><siteID>")),
    "webExID twice": example(("<siteID>", "<webExID>hostid</webExID><siteID>")),
    "element inside webExID": example((">hostid<", "><b>hostid</b><")),
    "text in securityContext": example(("<siteID>", "site <siteID>")),
    "unknown in bodyContent": example(("<tracking>", "<topic/><tracking>")),
    "unknown in metaData": example(("<sessionType>", "<confName/><sessionType>")),
    "trackingCode11": example(("<tracking>", "<tracking><trackingCode11/>")),
    "trackingCode1 outside tracking": create("<trackingCode1>1</trackingCode1>"),
    "metaData twice": example(("<tracking>", "<metaData/><tracking>")),
    "trackingCode1 twice": example(("<tracking>", "<tracking><trackingCode1/>")),
    "text in bodyContent": example(("<tracking>", "codes <tracking>")),
    "text in metaData": create(f"<metaData>13</metaData>{CODE}"),
    "element inside a code": code(3, "<b>bold</b>"),
    "sessionType a word": session_type("support"),
    "sessionType a fraction": session_type("13.0"),
    "sessionType as Python writes it": session_type("1_3"),
    "sessionType in other digits": session_type("١٣"),
    "sessionType without end": session_type("1" * 5000),
    "version, unknown element": call("ep.GetAPIVersion", "<x/>", HOST),
    "version, no boolean": call(
        "ep.GetAPIVersion", "<returnTrainReleaseVersion>yes</returnTrainReleaseVersion>", HOST
    ),
}
SESSION_TYPE = {
    "not this site's": session_type("1"),
    "zero": session_type("0"),
    "less than -1": session_type("-2"),
    "type before code": create("<metaData><sessionType>7</sessionType></metaData>"),
}
DOCUMENT_TYPE = {
    "bare": example(("?> <serv", "?> <!DOCTYPE message><serv")),
    "in another encoding": EXAMPLE.decode()
    .replace("?> <serv", "?> <!DOCTYPE message><serv")
    .replace("UTF-8", "UTF-16")
    .encode("utf-16"),
    "entity used": example(
        ("?> <serv", '?> <!DOCTYPE m [<!ENTITY code "CASE">]><serv'),
        (">trackingCode1<", ">&code;<"),
    ),
}
CODE_REQUIRED = {
    "no tracking": create(""),
    "empty tracking": create("<tracking/>"),
    "another code alone": create("<tracking><trackingCode2>x</trackingCode2></tracking>"),
    "empty": code(1, ""),
    "blank": code(1, " \n "),
}
CODE_TOO_LONG = {
    "129 characters": code(1, "x" * 129),
    "129 blanks": code(7, " " * 129),
    "129 beyond 16 bits": code(10, "\N{GRINNING FACE}" * 129),
    "129 after the escapes": code(3, "&amp;" * 129),
}
CODE_CHARACTERS = {
    "tab": code(1, "a\tb"),
    "line break": code(4, "a\nb"),
    "escaped line break": code(4, "a&#13;"),
    "C1 control": code(10, "&#133;"),
}
NO_RECORD = {
    "other service": call("ep.LstOpenSession", "<serviceType>EventCenter</serviceType>", HOST),
    "no such session": call("history.LstsupportsessionHistory", "<confID>1</confID>", HOST),
    "other zone": call("site.LstTimeZone", "<timeZoneID>4</timeZoneID>", HOST),
}


def history(content: str) -> bytes:
    return call("history.LstsupportsessionHistory", content, HOST)


def scope(start: str, end: str) -> bytes:
    start = f"<sessionStartTimeStart>{start}</sessionStartTimeStart>"
    end = f"<sessionStartTimeEnd>{end}</sessionStartTimeEnd>"
    return history(f"<startTimeScope>{start}{end}</startTimeScope>")


TIME = {
    "empty": scope("", "03/28/2004 03:04:03"),
    "as in Europe": scope("28/03/2004 03:04:03", "03/28/2004 03:04:03"),
    "no seconds": scope("03/28/2004 03:04:03", "03/28/2004 03:04"),
    "no end": history(
        "<startTimeScope><sessionStartTimeStart>03/28/2004 03:04:03"
        "</sessionStartTimeStart></startTimeScope>"
    ),
    "empty scope": history("<endTimeScope/>"),
    "of a zone": call("site.LstTimeZone", "<date>today</date>", HOST),
}
LIST_CONTROL = {
    "start": history("<listControl><startFrom>0</startFrom></listControl>"),
    "maximum": history("<listControl><maximumNum>-1</maximumNum></listControl>"),
}
SCHEMA |= {
    "unknown service": call("ep.LstOpenSession", "<serviceType>Support</serviceType>", HOST),
    "second service unknown": call(
        "ep.LstOpenSession",
        "<serviceType>SupportCenter</serviceType><serviceType>WebACD</serviceType>",
        HOST,
    ),
    "empty service": call("ep.LstOpenSession", "<serviceType/>", HOST),
    "unknown in history": history("<confName>x</confName>"),
    "sessionKey a word": history("<sessionKey>key</sessionKey>"),
    "confID a word": history("<confID>id</confID>"),
    "listMethod": history("<listControl><listMethod>XOR</listMethod></listControl>"),
    "orderBy": history("<order><orderBy>HOST</orderBy></order>"),
    "orderAD": history("<order><orderAD>UP</orderAD></order>"),
    "four orders": history("<order>" + "<orderBy>CONFID</orderBy>" * 4 + "</order>"),
    "sessionKey twice": history("<sessionKey>1</sessionKey><sessionKey>1</sessionKey>"),
    "history out of order": qualified(
        "history.LstsupportsessionHistory",
        "<history:confID>1</history:confID><history:sessionKey>1</history:sessionKey>",
    ),
}
ON_DEMAND = {
    Cause.ACCESS_DENIED,
    Cause.PROCESS_ERROR,
    Cause.PROCESS_ERROR_29,
    Cause.RATE_LIMIT,
    Cause.SITE_SUSPENDED,
    Cause.TICKET_INVALID,
    Cause.NO_TICKET,
    Cause.SINGLE_SIGN_ON,
    Cause.UNEXPECTED,
}
"""Answered by faults, test_faults.py, or to what has to do with accounts, test_users.py."""

CASES = [
    pytest.param(cause, body, id=f"{cause.name}-{name}")
    for cause, cases in [
        (Cause.NOT_FORWARDED, NOT_FORWARDED),
        (Cause.UNKNOWN_OPERATION, UNKNOWN_OPERATION),
        (Cause.SITE_NOT_FOUND, SITE_NOT_FOUND),
        (Cause.USER_NOT_FOUND, USER_NOT_FOUND),
        (Cause.WRONG_PASSWORD, WRONG_PASSWORD),
        (Cause.ACCESS_TOKEN_INVALID, {"unknown": create(CODE, f"{HOST}{ACCESS_TOKEN}")}),
        (Cause.WRONG_PARTNER, {"other": example((">9999<", ">1234<"))}),
        (Cause.SCHEMA, SCHEMA),
        (Cause.SESSION_TYPE, SESSION_TYPE),
        (Cause.DOCUMENT_TYPE, DOCUMENT_TYPE),
        (Cause.CODE_REQUIRED, CODE_REQUIRED),
        (Cause.CODE_TOO_LONG, CODE_TOO_LONG),
        (Cause.CODE_CHARACTERS, CODE_CHARACTERS),
        (Cause.NO_RECORD, NO_RECORD),
        (Cause.TIME, TIME),
        (Cause.TIME_ZONE, {"history": history("<timeZoneID>4</timeZoneID>")}),
        (Cause.LIST_CONTROL, LIST_CONTROL),
        (Cause.UNKNOWN_FAULT, {"code 10": code(10, "fault:earthquake")}),
    ]
    for name, body in cases.items()
]


@pytest.mark.parametrize(("cause", "body"), CASES)
def test_refused(url, made, cause, body):
    reply = post(url, body)
    assert reply.status == 200
    assert (reply.result, reply.exception_id) == ("FAILURE", cause.exception_id)
    assert reply.reason.startswith(cause.sentence)
    assert made.sessions == ()


def test_every_cause_has_a_case():
    assert {case.values[0] for case in CASES} == set(Cause) - ON_DEMAND


def test_ids():
    """Spelled out: the table above takes them from the code that it checks."""
    vendor = {"000000", "000015", "030001", "030002", "110055"}
    invented = {f"DEMO{number:02}" for number in range(1, 14)}
    assert {cause.exception_id for cause in set(Cause) - ON_DEMAND} == vendor | invented
    assert Cause.NO_RECORD.exception_id == "000015"
    assert Cause.USER_NOT_FOUND.exception_id == "030001"
    assert Cause.WRONG_PASSWORD.exception_id == "030002"
    assert Cause.SESSION_TYPE.exception_id == "110055"
    assert Cause.NOT_FORWARDED.value == ("000000", "Fail to forward request:null")


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (SESSION_TYPE["not this site's"], "1"),
        (SCHEMA["sessionType a word"], "support"),
        (SITE_NOT_FOUND["other siteID"], "0001"),
        (USER_NOT_FOUND["other webExID"], "hostid2"),
        (UNKNOWN_OPERATION["no such operation"], "EndSupportSession"),
        (WRONG_PASSWORD["other"], None),
        (CODE_TOO_LONG["129 characters"], None),
    ],
)
def test_offending_value(url, body, value):
    assert post(url, body).response("value") == value


def test_reason_names_the_required_code_by_its_label(url):
    assert "Case number" in post(url, CODE_REQUIRED["empty"]).reason


def test_reason_names_the_element_that_breaks_the_schema(url):
    assert "tracking/trackingCode11" in post(url, SCHEMA["trackingCode11"]).reason
