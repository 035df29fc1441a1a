"""Answers of the service, as in its reference."""

from __future__ import annotations

import re

from lxml import etree

NAMESPACE = "http://www.webex.com/schemas/2002/06/service"

# Source: the service's own example of CreateSupportSession.
CREATED = b"""<?xml version="1.0" encoding="UTF-8"?>
<serv:message xmlns:serv="http://www.webex.com/schemas/2002/06/service"
xmlns:com="http://www.webex.com/schemas/2002/06/common"
xmlns:sc="http://www.webex.com/schemas/2002/06/service/supportsession">
<serv:header>
<serv:response>
<serv:result>SUCCESS</serv:result>
<serv:gsbStatus>PRIMARY</serv:gsbStatus>
</serv:response>
</serv:header>
<serv:body>
<serv:bodyContent xsi:type="sc:createSupportSessionResponse"
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<sc:sessionKey>11916961</sc:sessionKey>
</serv:bodyContent>
</serv:body>
</serv:message>"""
KEY = "11916961"


def changed(*changes: tuple[str, str]) -> bytes:
    """The example answer with these changes."""
    text = CREATED.decode()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text.encode()


def failure(exception_id: str = "030002", reason: str = "No", more: str = "") -> bytes:
    """A FAILURE as real sites write it: on one line, with an empty body."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<serv:message xmlns:serv="{NAMESPACE}">'
        "<serv:header><serv:response><serv:result>FAILURE</serv:result>"
        f"<serv:reason>{reason}</serv:reason><serv:gsbStatus>PRIMARY</serv:gsbStatus>"
        f"<serv:exceptionID>{exception_id}</serv:exceptionID>{more}"
        "</serv:response></serv:header><serv:body><serv:bodyContent/></serv:body></serv:message>"
    ).encode()


def http(body: bytes = CREATED, status: str = "200 OK", headers: str = "") -> bytes:
    """An HTTP answer with its length."""
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body


def http_chunked(body: bytes = CREATED) -> bytes:
    """An HTTP answer in two chunks, as the service sends it."""
    middle = len(body) // 2
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(c), c) for c in (body[:middle], body[middle:]))
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"


def http_until_close(body: bytes = CREATED, version: str = "HTTP/1.1") -> bytes:
    """An HTTP answer whose end is the connection's end."""
    return f"{version} 200 OK\r\nConnection: close\r\n\r\n".encode() + body


COMMON = "http://www.webex.com/schemas/2002/06/common"


def success(package: str, content: str, response: str = "xResponse") -> bytes:
    """A SUCCESS: `content` uses the prefixes x (the package's), com and serv."""
    return (
        f'<serv:message xmlns:serv="{NAMESPACE}" xmlns:com="{COMMON}"'
        f' xmlns:x="{NAMESPACE}/{package}"><serv:header><serv:response>'
        "<serv:result>SUCCESS</serv:result><serv:gsbStatus>PRIMARY</serv:gsbStatus>"
        "</serv:response></serv:header><serv:body>"
        f'<serv:bodyContent xsi:type="x:{response}"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{content}</serv:bodyContent></serv:body></serv:message>"
    ).encode()


def ticket(text: str = "TICKET", seconds: int | None = 5400) -> bytes:
    """An answer to AuthenticateUser."""
    life = "" if seconds is None else f"<x:timeToLive>{seconds}</x:timeToLive>"
    return success("user", f"<x:sessionTicket>{text}</x:sessionTicket>{life}")


def disturbances(answer: bytes) -> dict[str, bytes]:
    """The same answer as other servers would write it, which must read the same."""
    text = answer.decode()
    tree = etree.fromstring(answer)
    content = tree[1][0]
    for element in (content, *content.iter("*")):
        if not any(sibling.tag == element.tag for sibling in element.itersiblings()):
            element[:] = reversed(element) if _is_mixed(element) else list(element)
    reordered = etree.tostring(tree)
    for element in list(content.iter("*")):
        if len(element):
            etree.SubElement(element, f"{{{NAMESPACE}/new}}brandNew").text = "17"
            element.insert(0, etree.Element("unqualified"))
    return {
        "other prefixes": re.sub(r"(</?|xmlns:)x:", r"\1ns1:", text)
        .replace("xmlns:x=", "xmlns:ns1=")
        .encode(),
        "the package's as the default": re.sub(r"(</?)x:", r"\1", text)
        .replace("xmlns:x=", "xmlns=")
        .encode(),
        "pretty": text.replace("><", ">\n  <").encode(),
        "reordered": reordered,
        "added": etree.tostring(tree),
    }


def _is_mixed(element: etree._Element) -> bool:
    """Whether its children are of different kinds; a list keeps its order."""
    return len({child.tag for child in element}) == len(element) > 1
