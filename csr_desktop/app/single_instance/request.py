"""What a second start says to the first: one line of JSON."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from csr_desktop.app.single_instance.instance import TOKEN
from csr_desktop.sessions.links.link import LONGEST, parse_link
from csr_desktop.sessions.links.problems import TOO_LONG, LinkProblem, in_the_reps_language
from csr_desktop.system.i18n import in_english

LONGEST_REQUEST = 16 * 1024
"""Bytes, with the line's end: a link of the greatest length, and the rest."""
_LONGEST_NAME = 400


class NotARequest(ValueError):
    """What came is no request; the text tells why, and none of the values."""


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a start asks for: a link, or what was wrong with it, or a site, or just the window.

    `token` is the desktop's permission to come to the front, '' where it gave none.
    """

    version: Literal[1] = 1
    link: Annotated[str, Meta(max_length=LONGEST)] = ""
    problem: Annotated[str, Meta(max_length=400)] = ""
    site: Annotated[str, Meta(max_length=_LONGEST_NAME)] = ""
    token: Annotated[str, Meta(pattern=f"^(?:{TOKEN.pattern})?$")] = ""


def request_of(*, link: str, site: str, token: str) -> Request:
    """What this start asks for; `token` as `activation_token` gave it."""
    problem = ""
    if link:
        try:
            with in_english():  # the first window says it in its own language
                parse_link(link)  # one that is wrong may be too long, or no text at all, to be sent
        except LinkProblem as found:
            link, problem = "", found.sentence
    name = site.encode(errors="replace").decode()[:_LONGEST_NAME]
    request = Request(link=link, problem=problem, site=name, token=token)
    if len(encode(request)) > LONGEST_REQUEST:  # a link that is nothing but quotation marks
        return msgspec.structs.replace(request, link="", problem=TOO_LONG)
    return request


_REQUEST = msgspec.json.Decoder(Request, strict=True)


def encode(request: Request) -> bytes:
    """One line."""
    return msgspec.json.encode(request) + b"\n"


def read_request(line: bytes) -> Request:
    """The request in a line, its problem in this window's language. Raises NotARequest."""
    try:
        request = _REQUEST.decode(line)
    except msgspec.ValidationError as error:  # names the field, not the value
        raise NotARequest(str(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise NotARequest("it is not JSON") from None
    return msgspec.structs.replace(request, problem=in_the_reps_language(request.problem))
