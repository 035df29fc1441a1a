"""Answers written as the service writes them: a prolog, then everything on one line, in UTF-8."""

from lxml import etree

from csr_desktop.demo_site.operation import Content, Operation
from csr_desktop.demo_site.refusals import RefusedError
from csr_desktop.demo_site.request import COMMON, NAMESPACE, XSI

_SERV = f"{{{NAMESPACE}}}"
_PROLOG = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def success(operation: Operation, content: Content) -> bytes:
    """Write a SUCCESS around an operation's answer."""
    namespaces = {operation.prefix: f"{NAMESPACE}/{operation.package}"}
    message, response = _message(namespaces)
    _add(response, [("serv:result", "SUCCESS"), ("serv:gsbStatus", "PRIMARY")], "serv")
    body_content = etree.SubElement(message[1], f"{_SERV}bodyContent", nsmap={"xsi": XSI})
    type_name = operation.name[:1].lower() + operation.name[1:] + "Response"
    body_content.set(f"{{{XSI}}}type", f"{operation.prefix}:{type_name}")
    _add(body_content, content, operation.prefix)
    return _write(message)


def failure(refused: RefusedError) -> bytes:
    """Write a FAILURE with its exceptionID, in the schema's order."""
    message, response = _message({})
    parts: list[tuple[str, str | Content]] = [
        ("result", "FAILURE"),
        ("reason", refused.reason),
        ("gsbStatus", "PRIMARY"),
        ("exceptionID", refused.exception_id),
    ]
    if refused.under:
        error = [("exceptionID", refused.under.exception_id), ("reason", refused.under.sentence)]
        parts.append(("subErrors", [("subError", error)]))
    if refused.value:
        parts.append(("value", refused.value))
    _add(response, parts, "serv")
    etree.SubElement(message[1], f"{_SERV}bodyContent")
    return _write(message)


def _message(namespaces: dict[str, str]) -> tuple[etree._Element, etree._Element]:
    """Create an envelope; return it and its response. Its second child is the empty body."""
    nsmap = {"serv": NAMESPACE, "com": COMMON, **namespaces}
    message = etree.Element(f"{_SERV}message", nsmap=nsmap)
    header = etree.SubElement(message, f"{_SERV}header")
    etree.SubElement(message, f"{_SERV}body")
    return message, etree.SubElement(header, f"{_SERV}response")


def _add(parent: etree._Element, content: Content, default_prefix: str) -> None:
    for name, inside in content:
        prefix, _, local = name.rpartition(":")
        namespace = parent.nsmap[prefix or default_prefix]
        element = etree.SubElement(parent, f"{{{namespace}}}{local}")
        if isinstance(inside, str):
            element.text = inside
        else:
            _add(element, inside, default_prefix)


def _write(message: etree._Element) -> bytes:
    return _PROLOG + etree.tostring(message, encoding="UTF-8", xml_declaration=False)
