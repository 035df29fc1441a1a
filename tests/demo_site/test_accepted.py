"""What the site accepts: order, identities, defaults, characters and encodings."""

import pytest
from lxml import etree

from tests.demo_site.wire import (
    EXAMPLE,
    HOST,
    QUALIFIED,
    XMLNS_SERV,
    changed,
    create,
    post,
    with_codes,
)

CODE = "<tracking><trackingCode1>CASE-1042</trackingCode1></tracking>"
JAVA = changed(
    QUALIFIED,
    ("sc:createS", "java:com.webex.service.binding.supportsession.CreateS"),
    ("<serv:header", "<header"),
    ("</serv:header", "</header"),
    ("serv:security", "security"),
    ("<serv:body", "<body"),
    ("</serv:body", "</body"),
    ("<sc:", "<"),
    ("</sc:", "</"),
    ("<com:", "<"),
    ("</com:", "</"),
)


def out_of_order(body: bytes, name: str) -> bytes:
    """Move an element behind those that the schema has follow it."""
    root = etree.fromstring(body)
    (element,) = root.iter(f"{{*}}{name}")
    parent = element.getparent()
    assert parent is not None
    parent.append(element)
    return etree.tostring(root)


MOVED = ["webExID", "trackingCode1", "metaData"]


@pytest.mark.parametrize("name", MOVED)
def test_java_dialect_in_any_order(url, made, name):
    assert post(url, out_of_order(JAVA, name)).result == "SUCCESS"
    assert made.only.tracking_codes == {1: "CASE-1042", 2: "Network"}


@pytest.mark.parametrize("name", MOVED)
def test_qualified_dialect_in_schema_order_only(url, made, name):
    reply = post(url, out_of_order(QUALIFIED, name))
    assert reply.exception_id == "DEMO04"
    assert "out of order" in reply.reason
    assert made.sessions == ()


PASSWORD = "<password>hostpassword</password>"
WHO = {
    "e-mail alone": f"<email>johnsmith@xyz.com</email>{PASSWORD}<siteID>0000</siteID>",
    "siteName": f"<webExID>hostid</webExID>{PASSWORD}<siteName>demo</siteName>",
    "both site names": f"{HOST}<siteName>demo</siteName>",
    "white space around": HOST.replace("hostid", " hostid\n").replace("0000", " 0000 "),
    "partnerID": f"{HOST}<partnerID>9999</partnerID>",
    "empty partnerID": f"{HOST}<partnerID/>",
    "elements newer than the schema": f"{HOST}<sessionTicket/><clientID>1</clientID>",
}


@pytest.mark.parametrize("security", WHO.values(), ids=WHO)
def test_who_may_call(url, made, security):
    assert post(url, create(CODE, security)).result == "SUCCESS"
    assert made.only.host == "hostid"


@pytest.mark.parametrize(
    ("meta_data", "session_type"),
    [
        ("", 13),
        ("<metaData/>", 13),
        ("<metaData><sessionType/></metaData>", 13),
        ("<metaData><sessionType>-1</sessionType></metaData>", 13),
        ("<metaData><sessionType> +168\n</sessionType></metaData>", 168),
        ("<metaData><sessionType>213</sessionType></metaData>", 213),
    ],
)
def test_session_type(url, made, meta_data, session_type):
    assert post(url, create(meta_data + CODE)).result == "SUCCESS"
    assert made.only.session_type == session_type


ESCAPED = "<&>\"'  ]]> <!-- &amp; --> "
CODES = {
    "128 characters": "x" * 128,
    "128 beyond 16 bits": "\N{GRINNING FACE}" * 128,
    "128 with an emoji": "x" * 127 + "\N{FACE WITH TEARS OF JOY}",
    "escaped": ESCAPED,
    "128 escaped": "&" * 128,
    "white space at both ends": "  CASE 1042  ",
    "right to left": "حالة 42",
    "combining": "e\N{COMBINING ACUTE ACCENT}",
}


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_tracking_code_is_kept_as_it_was_sent(url, made, code):
    assert post(url, with_codes(trackingCode1=code, trackingCode10=code)).result == "SUCCESS"
    assert made.only.tracking_codes == {1: code, 10: code}


def test_empty_code_is_no_code(url, made):
    assert post(url, with_codes(trackingCode1="CASE", trackingCode5="")).result == "SUCCESS"
    assert made.only.tracking_codes == {1: "CASE"}


def test_comments_and_cdata(url, made):
    body = changed(
        EXAMPLE,
        (">trackingCode1<", ">CASE<!-- the case --><?pi?>-1042<"),
        (">trackingCode2<", "><![CDATA[<Network>]]><"),
    )
    assert post(url, body).result == "SUCCESS"
    assert made.only.tracking_codes[1] == "CASE-1042"
    assert made.only.tracking_codes[2] == "<Network>"


@pytest.mark.parametrize("type_name", [" java:com.", "\n\tjava:com."])
def test_java_type_is_trimmed(url, made, type_name):
    assert post(url, changed(EXAMPLE, ("java:com.", type_name))).result == "SUCCESS"
    assert len(made.sessions) == 1


@pytest.mark.parametrize(
    ("encoding", "code"),
    [
        ("UTF-8", "Zürich 日本 \N{GRINNING FACE}"),
        ("ISO-8859-1", "Zürich"),
        ("windows-1252", "€ 5"),
        ("Shift_JIS", "日本ソ表"),
        ("BIG5", "中文許"),
        ("EUC-KR", "한국"),
        ("GB2312", "中国"),
        ("UTF-16", "日本"),
    ],
)
def test_encoding_that_the_request_declares(url, made, encoding, code):
    body = EXAMPLE.decode().replace("UTF-8", encoding).replace(">trackingCode1<", f">{code}<")
    assert post(url, body.encode(encoding)).result == "SUCCESS"
    assert made.only.tracking_codes[1] == code


@pytest.mark.parametrize("undeclared", [False, True])
@pytest.mark.parametrize("prolog", [True, False])
def test_byte_order_mark(url, made, prolog, undeclared):
    body = EXAMPLE if prolog else EXAMPLE.partition(b"?>")[2].lstrip()
    body = changed(body, (XMLNS_SERV, "")) if undeclared else body
    assert post(url, b"\xef\xbb\xbf" + body).result == "SUCCESS"


def test_no_prolog(url, made):
    assert post(url, EXAMPLE.partition(b"?>")[2]).result == "SUCCESS"
    assert len(made.sessions) == 1
