"""Posting to the demo site as any client would, and reading its answers."""

import http.client
import re
import ssl
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from lxml import etree

DATA = Path(__file__).parent / "data"
EXAMPLE = (DATA / "create_support_session.xml").read_bytes()
QUALIFIED = (DATA / "create_support_session_qualified.xml").read_bytes()

NAMESPACES = {
    "serv": "http://www.webex.com/schemas/2002/06/service",
    "sc": "http://www.webex.com/schemas/2002/06/service/supportsession",
    "ep": "http://www.webex.com/schemas/2002/06/service/ep",
    "history": "http://www.webex.com/schemas/2002/06/service/history",
    "site": "http://www.webex.com/schemas/2002/06/service/site",
    "use": "http://www.webex.com/schemas/2002/06/service/user",
    "mtgtype": "http://www.webex.com/schemas/2002/06/service/meetingtype",
    "com": "http://www.webex.com/schemas/2002/06/common",
}
PREFIXES = {namespace: prefix for prefix, namespace in NAMESPACES.items()}
XMLNS_SERV = f'xmlns:serv="{NAMESPACES["serv"]}"'
XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


@dataclass
class Reply:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def message(self) -> etree._Element:
        return etree.fromstring(self.body)

    def text(self, path: str) -> str | None:
        return self.message.findtext(path, namespaces=NAMESPACES)

    def response(self, name: str) -> str | None:
        return self.text(f"serv:header/serv:response/serv:{name}")

    @property
    def result(self) -> str | None:
        return self.response("result")

    @property
    def exception_id(self) -> str | None:
        return self.response("exceptionID")

    @property
    def reason(self) -> str:
        return self.response("reason") or ""

    @property
    def key(self) -> str | None:
        return self.text("serv:body/serv:bodyContent/sc:sessionKey")

    @property
    def content(self) -> etree._Element:
        content = self.message.find("serv:body/serv:bodyContent", NAMESPACES)
        assert content is not None
        return content


def connect(url: str, context: ssl.SSLContext | None = None) -> http.client.HTTPConnection:
    parts = urlsplit(url)
    assert parts.hostname
    if parts.scheme == "https":
        return http.client.HTTPSConnection(parts.hostname, parts.port, timeout=10, context=context)
    return http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)


def ask(connection: http.client.HTTPConnection, method: str, path: str, body: bytes = b"") -> Reply:
    connection.request(method, path, body, {"Content-Type": "text/xml"})
    response = connection.getresponse()
    return Reply(response.status, response.headers, response.read())


def post(url: str, body: bytes, context: ssl.SSLContext | None = None) -> Reply:
    connection = connect(url, context)
    try:
        return ask(connection, "POST", urlsplit(url).path, body)
    finally:
        connection.close()


def changed(body: bytes, *changes: tuple[str, str]) -> bytes:
    for old, new in changes:
        assert old.encode() in body, old
        body = body.replace(old.encode(), new.encode())
    return body


def call(operation: str, content: str, security: str) -> bytes:
    """A request in the java dialect; operation: PACKAGE.Operation."""
    return (
        '<serv:message xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        f" {XMLNS_SERV}>"
        f"<header><securityContext>{security}</securityContext></header>"
        f'<body><bodyContent xsi:type="java:com.webex.service.binding.{operation}">'
        f"{content}</bodyContent></body></serv:message>"
    ).encode()


HOST = "<webExID>hostid</webExID><password>hostpassword</password><siteID>0000</siteID>"


def create(content: str, security: str = HOST) -> bytes:
    return call("supportsession.CreateSupportSession", content, security)


def qualified(operation: str, content: str, security: str = HOST) -> bytes:
    """A request in the qualified dialect; content: elements with their prefixes."""
    package, name = operation.split(".")
    prefix = PREFIXES[f"{NAMESPACES['serv']}/{package}"]
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    prefixed = re.sub(r"<(/?)(?=\w)", r"<\1com:", security)
    return (
        f'<serv:message xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" {declared}>'
        f"<serv:header><serv:securityContext>{prefixed}</serv:securityContext></serv:header>"
        f'<serv:body><serv:bodyContent xsi:type="{prefix}:{name[0].lower()}{name[1:]}">'
        f"{content}</serv:bodyContent></serv:body></serv:message>"
    ).encode()


def names(element: etree._Element) -> list[str]:
    """The names of what it contains, with the usual prefixes."""
    return [prefixed_name(child) for child in element]


def prefixed_name(element: etree._Element) -> str:
    namespace, _, name = element.tag.removeprefix("{").partition("}")
    return f"{PREFIXES[namespace]}:{name}"


def as_dict(element: etree._Element) -> dict[str, str]:
    """The texts of the leaves that it contains, by name."""
    return {prefixed_name(child): child.text or "" for child in element}


def with_codes(**codes: str) -> bytes:
    """A create with these tracking codes, escaped by the XML library and not by hand."""
    tracking = etree.Element("tracking")
    for name, code in codes.items():
        etree.SubElement(tracking, name).text = code
    return create(etree.tostring(tracking, encoding="unicode"))


def history(url: str, content: str = "", security: str = HOST) -> Reply:
    return post(url, call("history.LstsupportsessionHistory", content, security))


def no_record(reply: Reply) -> bool:
    return (reply.status, reply.result, reply.exception_id) == (200, "FAILURE", "000015")


def matching(reply: Reply) -> list[str]:
    """total, returned and startFrom of the answer's only matchingRecords, which are its last."""
    last = reply.content[-1]
    assert names(last) == ["serv:total", "serv:returned", "serv:startFrom"]
    assert names(reply.content).count("history:matchingRecords") == 1
    return list(as_dict(last).values())
