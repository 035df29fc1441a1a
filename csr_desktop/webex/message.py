"""The service's envelope: writes requests and reads answers. Not for the start path: lxml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from csr_desktop.webex.encodings import plain_bytes
from csr_desktop.webex.invalid_request import InvalidRequest, Reason
from csr_desktop.webex.operations import (
    ACCESS_TOKEN,
    NAMESPACE,
    Content,
    Operation,
)
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.texts import TEXT_LENGTH, unwritable

XSI = "http://www.w3.org/2001/XMLSchema-instance"
_SERV = f"{{{NAMESPACE}}}"
_RESULT, _EXCEPTION_ID = f"{_SERV}result", f"{_SERV}exceptionID"
_TOKEN_LENGTH = 64 * 1024  # tickets and tokens are opaque, of any length
_TOKENS = ("sessionTicket", "webExAccessToken", ACCESS_TOKEN)


@dataclass(frozen=True)
class SecurityContext:
    """Who the request is from, in the schema's order (common.xsd securityType)."""

    web_ex_id: str = ""
    password: Secret = Secret("")  # noqa: RUF009  immutable
    site_id: str = ""
    site_name: str = ""
    partner_id: str = ""
    email: str = ""
    session_ticket: Secret = Secret("")  # noqa: RUF009  immutable
    access_token: Secret = Secret("")  # noqa: RUF009  immutable

    def check(self, *, needs_account: bool, is_proven: bool = False) -> None:
        """Raise InvalidRequest if the service can't accept this combination.

        `is_proven`: the body identifies the account, so the header needn't.
        """
        if not (self.site_id or self.site_name):
            raise InvalidRequest(Reason.NO_SITE)
        if self.site_id and not (self.site_id.isascii() and self.site_id.isdigit()):
            raise InvalidRequest(Reason.SITE_ID)
        if needs_account and not (self.web_ex_id or self.email):
            raise InvalidRequest(Reason.NO_WEB_EX_ID)
        is_proven = is_proven or bool(self.password or self.session_ticket or self.access_token)
        if needs_account and not is_proven:
            raise InvalidRequest(Reason.NO_PASSWORD)
        for name, text in self._elements():
            _check_text(name, text)

    def content(self, *, needs_account: bool) -> Content:
        """The elements that are set; without an account, only those of the site."""
        wanted = None if needs_account else ("siteID", "siteName")
        return [(n, t) for n, t in self._elements() if t and (wanted is None or n in wanted)]

    def _elements(self) -> list[tuple[str, str]]:
        return [
            ("webExID", self.web_ex_id),
            ("password", self.password.reveal()),
            ("siteID", self.site_id),
            ("siteName", self.site_name),
            ("partnerID", self.partner_id),
            ("email", self.email),
            ("sessionTicket", self.session_ticket.reveal()),
            ("webExAccessToken", self.access_token.reveal()),
        ]


def _check_text(name: str, text: str) -> None:
    most = _TOKEN_LENGTH if name in _TOKENS else TEXT_LENGTH
    if bad := unwritable(text):
        raise InvalidRequest(Reason.ELEMENT_CHARACTER, name, bad)
    if len(text) > most:
        raise InvalidRequest(Reason.ELEMENT_LENGTH, name, most, count=len(text))


def write_request(operation: Operation[object], security: SecurityContext) -> bytes:
    """The request in the service's java dialect, UTF-8. Raises InvalidRequest.

    Source: the service's own CreateSupportSession example.
    """
    inside = operation.content()
    token = dict(inside).get(ACCESS_TOKEN)
    security.check(needs_account=operation.needs_account, is_proven=bool(token))
    if isinstance(token, str):
        _check_text(ACCESS_TOKEN, token)
    message = etree.Element(f"{_SERV}message", nsmap={"xsi": XSI, "serv": NAMESPACE})
    message.set(f"{{{XSI}}}schemaLocation", NAMESPACE)
    header = etree.SubElement(message, "header")
    context = etree.SubElement(header, "securityContext")
    _fill(context, security.content(needs_account=operation.needs_account))
    body = etree.SubElement(message, "body")
    content = etree.SubElement(body, "bodyContent")
    content.set(f"{{{XSI}}}type", f"java:com.webex.service.binding.{operation.name}")
    _fill(content, inside)
    return etree.tostring(message, xml_declaration=True, encoding="UTF-8")


def _fill(parent: etree._Element, content: Content) -> None:
    for name, inside in content:
        element = etree.SubElement(parent, name)
        if isinstance(inside, str):
            element.text = inside
        else:
            _fill(element, inside)


class UnreadableAnswer(Exception):
    """The bytes are no answer of the service; `is_web_page` if they are HTML."""

    def __init__(self, detail: str, *, is_web_page: bool = False) -> None:
        super().__init__(detail)
        self.is_web_page = is_web_page


class Response(NamedTuple):
    """An answer's header and its bodyContent (service.xsd responseType); texts may be empty."""

    result: str
    reason: str
    gsb_status: str
    exception_id: str
    value: str
    sub_errors: tuple[tuple[str, str, str], ...]
    """exceptionID, reason and value of each."""
    content: etree._Element
    exception_ids: tuple[str, ...]
    """All of them, wherever they are: one process error among refusals leaves it open."""
    is_contradictory: bool
    """Whether there are different results, or a FAILURE with a session key."""


def read_response(answer: bytes, charset: str = "") -> Response:
    """Read an answer by namespace and local name, in the encoding it declares.

    `charset`, from Content-Type, is used if the answer declares none. DTDs and entities are
    refused. Raises UnreadableAnswer.
    """
    message = _parse(answer, charset)
    if message.tag != f"{_SERV}message":
        name = etree.QName(message).localname
        raise UnreadableAnswer(
            f"the root element is {name[:80]}", is_web_page=name.lower() == "html"
        )
    responses = message.findall(f"{_SERV}header/{_SERV}response")  # service.xsd allows several
    if not responses:
        raise UnreadableAnswer("there is no header/response")
    content = message.find(f"{_SERV}body/{_SERV}bodyContent")
    texts = _texts(responses[0])
    results, exception_ids = _results(responses)
    return Response(
        result=texts.get("result", ""),
        reason=texts.get("reason", ""),
        gsb_status=status if (status := texts.get("gsbStatus")) in ("PRIMARY", "BACKUP") else "",
        exception_id=texts.get("exceptionID", ""),
        value=texts.get("value", ""),
        sub_errors=tuple(_sub_errors(responses[0])) if "subErrors" in texts else (),
        content=etree.Element("none") if content is None else content,
        exception_ids=exception_ids,
        is_contradictory=len(results) > 1 or (results == {"FAILURE"} and _has_key(message)),
    )


def _results(responses: Sequence[etree._Element]) -> tuple[set[str], tuple[str, ...]]:
    """All results and all exceptionIDs, at any depth."""
    results, exception_ids = set(), []
    for response in responses:
        for element in response.iter(_RESULT, _EXCEPTION_ID):
            text = (element.text or "").strip()
            if element.tag == _RESULT:
                results.add(text)
            else:
                exception_ids.append(text)
    return results, tuple(exception_ids)


def _has_key(message: etree._Element) -> bool:
    return message.find(f"{_SERV}body/{_SERV}bodyContent/{{*}}sessionKey") is not None


def _sub_errors(response: etree._Element) -> Iterator[tuple[str, str, str]]:
    for error in response.iterfind(f"{_SERV}subErrors/{_SERV}subError"):
        texts = _texts(error)
        yield texts.get("exceptionID", ""), texts.get("reason", ""), texts.get("value", "")


def _parser(encoding: str | None) -> etree.XMLParser:
    """A parser for an encoding (None: as declared). Raises LookupError for an unknown one."""
    return etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,  # a comment inside a text would hide the text after it
        remove_pis=True,
    )


def _parse(answer: bytes, charset: str) -> etree._Element:
    try:
        answer, encodings = plain_bytes(answer, charset)
        root = _first_readable(answer, encodings)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise UnreadableAnswer(_place_of(error), is_web_page=_looks_like_html(answer)) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableAnswer("it has a DTD", is_web_page=_looks_like_html(answer))
    return root


def _place_of(error: Exception) -> str:
    """The error's name and position; its own text quotes the answer."""
    if not isinstance(error, etree.XMLSyntaxError):
        return type(error).__name__
    number = getattr(error, "code", 0)
    name = next((n for n, code in vars(etree.ErrorTypes).items() if code == number), "ERR")
    line, column = error.position
    return f"{name}, line {line}, column {column}"


def _first_readable(answer: bytes, encodings: Sequence[str | None]) -> etree._Element:
    for encoding in encodings[:-1]:
        with suppress(etree.XMLSyntaxError, LookupError):  # Content-Type may be wrong
            return etree.fromstring(answer, _parser(encoding))
    return etree.fromstring(answer, _parser(encodings[-1]))


def _looks_like_html(answer: bytes) -> bool:
    start = answer[:1024].lower()
    return start.startswith(b"<!doctype html") or b"<html" in start


def _texts(parent: etree._Element) -> dict[str, str]:
    """The texts of the service's elements in `parent`, by local name; the first of each."""
    texts: dict[str, str] = {}
    for child in parent:
        if child.tag.startswith(_SERV):
            texts.setdefault(child.tag[len(_SERV) :], (child.text or "").strip())
    return texts
