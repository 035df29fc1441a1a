"""Writing a request and reading an answer, compared with lxml alone."""

from __future__ import annotations

import time
from collections.abc import Callable

from lxml import etree
from stage import Row, median

from csr_desktop.webex.message import XSI, SecurityContext, read_response, write_request
from csr_desktop.webex.operations import NAMESPACE, CreateSupportSession
from csr_desktop.webex.secret import Secret

CODES = {number: f"CASE-{number:04}" for number in range(1, 11)}
ANSWER = (
    f'<?xml version="1.0" encoding="UTF-8"?><serv:message xmlns:serv="{NAMESPACE}" '
    f'xmlns:sc="{NAMESPACE}/supportsession"><serv:header><serv:response>'
    "<serv:result>SUCCESS</serv:result><serv:gsbStatus>PRIMARY</serv:gsbStatus>"
    "</serv:response></serv:header><serv:body>"
    f'<serv:bodyContent xmlns:xsi="{XSI}" xsi:type="sc:createSupportSessionResponse">'
    "<sc:sessionKey>11916961</sc:sessionKey></serv:bodyContent></serv:body></serv:message>"
).encode()
WHO = SecurityContext("hostid", Secret("hostpassword"), "0000", "", "9999", "johnsmith@xyz.com")
ROUNDS = 2000


def measure(*, quick: bool) -> list[Row]:
    """Measure both in turn, many times."""
    ours, bare = [], []
    for _ in range(5 if quick else 15):
        ours.append(_seconds(_as_the_program_does))
        bare.append(_seconds(_as_lxml_alone))
    ratio = median(ours) / median(bare)
    each = [median(seconds) / ROUNDS * 1e6 for seconds in (ours, bare)]
    return [
        Row(
            "request build + answer parse",
            "bare lxml doing the same",
            "≤ 1.5",
            f"{ratio:.2f} ({each[0]:.0f} µs, bare {each[1]:.0f} µs)",
            ratio <= 1.5,
        )
    ]


def _seconds(once: Callable[[], object]) -> float:
    began = time.perf_counter()
    for _ in range(ROUNDS):
        once()
    return time.perf_counter() - began


def _as_the_program_does() -> object:
    operation = CreateSupportSession(13, CODES)
    write_request(operation, WHO)
    return operation.read(read_response(ANSWER).content)


def _as_lxml_alone() -> object:
    message = etree.Element(f"{{{NAMESPACE}}}message", nsmap={"xsi": XSI, "serv": NAMESPACE})
    message.set(f"{{{XSI}}}schemaLocation", NAMESPACE)
    context = etree.SubElement(etree.SubElement(message, "header"), "securityContext")
    for name, text in (
        ("webExID", "hostid"),
        ("password", "hostpassword"),
        ("siteID", "0000"),
        ("partnerID", "9999"),
        ("email", "johnsmith@xyz.com"),
    ):
        etree.SubElement(context, name).text = text
    content = etree.SubElement(etree.SubElement(message, "body"), "bodyContent")
    content.set(f"{{{XSI}}}type", "java:com.webex.service.binding.supportsession")
    etree.SubElement(etree.SubElement(content, "metaData"), "sessionType").text = "13"
    tracking = etree.SubElement(content, "tracking")
    for number, code in CODES.items():
        etree.SubElement(tracking, f"trackingCode{number}").text = code
    etree.tostring(message, xml_declaration=True, encoding="UTF-8")
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(ANSWER, parser)
    serv = f"{{{NAMESPACE}}}"
    response = root.find(f"{serv}header/{serv}response")
    assert response is not None
    assert response.findtext(f"{serv}result") == "SUCCESS"
    return root.findtext(f".//{{{NAMESPACE}/supportsession}}sessionKey")
