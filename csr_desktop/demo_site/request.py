"""Parses requests: returns the operation, and who calls it.

Two dialects are accepted (the vendor's guide and its schemas differ): *java*, unqualified elements
in any order under an xsi:type that is plain text, and *qualified*, in schema order under an
xsi:type that is a QName. Names are compared without namespaces, because the vendor's own examples
often leave the prefix `serv` undeclared.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from csr_desktop.demo_site.elements import Fields, Schema, has_text, local_name, read_fields
from csr_desktop.demo_site.refusals import Cause, RefusedError

NAMESPACE = "http://www.webex.com/schemas/2002/06/service"
COMMON = "http://www.webex.com/schemas/2002/06/common"
XSI = "http://www.w3.org/2001/XMLSchema-instance"

SECURITY: Schema = (
    "webExID",
    "password",
    "siteID",
    "siteName",
    "partnerID",
    "email",
    "sessionTicket",
    "clientID",
    "clientSecret",
    "webExAccessToken",
)
_PROLOG = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:<\?xml\s.*?\?>)?", re.DOTALL)
_DECLARING = f'<declaring xmlns:serv="{NAMESPACE}" xmlns:com="{COMMON}">'.encode()
_JAVA_TYPE = re.compile(r"java:com\.webex\.service\.binding\.(\w+)\.(\w+)")


@dataclass(frozen=True)
class Request:
    """One call. `package` and `operation` are empty if the xsi:type names none."""

    package: str
    operation: str
    in_order: bool
    security: Fields = field(repr=False)
    content: etree._Element = field(repr=False)


def read_request(body: bytes) -> Request:
    """Read the envelope; bodyContent's contents are the operation's. Raises RefusedError."""
    message = _parse(body)
    if local_name(message) != "message":
        raise RefusedError(Cause.SCHEMA, "the document is no message")
    header, content = _parts(message)
    type_name = _type_name(content)
    in_order = not type_name.startswith("java:")
    package, operation = _operation(content, type_name)
    security = _security(header, in_order=in_order)
    return Request(package, operation, in_order, security, content)


def _parse(body: bytes) -> etree._Element:
    try:
        root = etree.fromstring(body, _parser())
    except etree.XMLSyntaxError:
        root = _parse_undeclared(body)
    if root.getroottree().docinfo.internalDTD is not None:
        raise RefusedError(Cause.DOCUMENT_TYPE)
    return root


def _parse_undeclared(body: bytes) -> etree._Element:
    """Parse again inside an element that declares the prefixes that the examples leave out.

    A recovering parser could do it, too, but silently drops what follows the document's end.
    """
    wrapped = _PROLOG.sub(rb"\g<0>" + _DECLARING, body, count=1) + b"</declaring>"
    try:
        wrapper = etree.fromstring(wrapped, _parser())
    except etree.XMLSyntaxError:
        raise RefusedError(Cause.NOT_FORWARDED) from None
    if len(wrapper) != 1 or has_text(wrapper):
        raise RefusedError(Cause.NOT_FORWARDED)
    return wrapper[0]


def _parser() -> etree.XMLParser:
    """Create a parser for hostile input: it opens no file, no connection and no entity."""
    return etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _parts(message: etree._Element) -> tuple[etree._Element, etree._Element]:
    """Return header and bodyContent."""
    parts = {local_name(child): child for child in message}
    if len(message) != 2 or parts.keys() != {"header", "body"}:
        raise RefusedError(Cause.SCHEMA, "a message is one header and one body")
    contents = list(parts["body"])
    if [local_name(content) for content in contents] != ["bodyContent"]:
        raise RefusedError(Cause.SCHEMA, "a body is one bodyContent")
    return parts["header"], contents[0]


def _type_name(content: etree._Element) -> str:
    return str(content.get(f"{{{XSI}}}type", "")).strip()


def _operation(content: etree._Element, type_name: str) -> tuple[str, str]:
    """Return package and operation, in the capitalization of the java dialect."""
    if java := _JAVA_TYPE.fullmatch(type_name):
        return java[1], java[2]
    prefix, _, name = type_name.rpartition(":")
    namespace = content.nsmap.get(prefix or None, "")
    package = namespace.removeprefix(NAMESPACE + "/")
    if not name or package == namespace:
        return "", ""
    return package, name[:1].upper() + name[1:]


def _security(header: etree._Element, *, in_order: bool) -> Fields:
    names = [local_name(child) for child in header]
    if names not in ([], ["securityContext"]):
        raise RefusedError(Cause.SCHEMA, "a header is one securityContext")
    return read_fields(header[0], SECURITY, in_order=in_order) if names else {}
