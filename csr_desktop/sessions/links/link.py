"""Parses csr-desktop:// links, with which another program, such as a ticket system, fills the form.

`csr-desktop://new?site=Acme%20Support&type=13&code1=CASE-1042`. Anyone can write a link, so it is
hostile input: it is accepted or refused as a whole, and it never sends anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from csr_desktop.sessions.links import problems
from csr_desktop.sessions.links.problems import LinkProblem
from csr_desktop.sessions.links.scheme import SCHEME
from csr_desktop.system.i18n import translate
from csr_desktop.system.text import clean, has_line_break, is_blank
from csr_desktop.webex.texts import (
    TRACKING_CODE_LENGTH,
    TRACKING_CODE_NUMBERS,
    session_type_in,
    unwritable,
)

LONGEST = 8 * 1024
"""The most bytes of a link in UTF-8. Browsers and shells pass on only a few times that."""

_START = f"{SCHEME}://"
_CODES = {f"code{number}": number for number in TRACKING_CODE_NUMBERS}
_NAMES = frozenset({"site", "type", *_CODES})


@dataclass(frozen=True)
class Link:
    """What a link asks for. '' and None: not given; codes that it doesn't name are absent."""

    site: str = ""
    session_type: int | None = None
    codes: Mapping[int, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether the link fills in nothing."""
        return self.session_type is None and not self.codes


def parse_link(text: str) -> Link:
    """What a link asks for. Raises LinkProblem, and nothing else.

    Percent encoding is UTF-8; `+` is a plus sign, because this is not form encoding. A character is
    treated the same whether it is encoded or not: invisible ones are removed, as from typed text.
    The site and its session types are not checked here: see `compatibility`.
    """
    _check_characters(text)
    query = _query_of(text)
    values: dict[str, str] = {}
    for part in query.split("&") if query else ():
        name, equals, value = part.partition("=")
        if not equals:
            raise LinkProblem(problems.NO_VALUE, quoted(part))
        if name not in _NAMES:
            raise LinkProblem(problems.NOT_KNOWN, quoted(name))
        if name in values:
            raise LinkProblem(problems.TWICE, quoted(name))
        values[name] = _decoded(name, value)
    codes = {_CODES[name]: _code(name, text) for name, text in values.items() if name in _CODES}
    return Link(_site(values.get("site")), _session_type(values.get("type")), codes)


def quoted(text: str) -> str:
    """Text from outside, for use in a sentence: short, on one line, in quotes."""
    shown = "".join(c if c.isprintable() else "\ufffd" for c in text[:41])
    short = f"{shown[:40]}…" if len(shown) > 40 else shown
    return translate("sessions.links.link", "“{0}”").format(short)


def _check_characters(text: str) -> None:
    if len(text.encode(errors="surrogatepass")) > LONGEST:
        raise LinkProblem(problems.LONGER)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise LinkProblem(problems.NO_TEXT)
    if unwritable(text) or has_line_break(text):
        raise LinkProblem(problems.CONTROL_CHARACTER)


def _query_of(text: str) -> str:
    if text[: len(_START)].lower() != _START:
        raise LinkProblem(problems.BEGINNING, _START)
    address, _, query = text[len(_START) :].partition("?")
    if "#" in text:
        raise LinkProblem(problems.NUMBER_SIGN)
    if address not in ("new", "new/"):  # some desktops complete an address with a slash
        raise LinkProblem(problems.ACTION, quoted(address))
    return query


def _decoded(name: str, value: str) -> str:
    if re.search(r"%(?![0-9A-Fa-f]{2})", value):
        raise LinkProblem(problems.PERCENT, name)
    try:
        return unquote_to_bytes(value).decode()
    except UnicodeDecodeError:
        raise LinkProblem(problems.ENCODING, name) from None


def _site(text: str | None) -> str:
    if text is not None and is_blank(text):
        raise LinkProblem(problems.NO_SITE)
    return _sendable("site", text or "", LONGEST)


def _session_type(text: str | None) -> int | None:
    if text is None:
        return None
    number = session_type_in(text)
    if number is None:
        raise LinkProblem(problems.NO_NUMBER, quoted(text))
    return number


def _code(name: str, text: str) -> str:
    return _sendable(name, text, TRACKING_CODE_LENGTH)


def _sendable(name: str, text: str, most: int) -> str:
    if bad := unwritable(text) or _line_break_in(text):
        raise LinkProblem(problems.CHARACTER, name, bad)
    text = clean(text)
    if len(text) > most:
        raise LinkProblem(problems.LENGTH, name, most, number=len(text))
    return text


def _line_break_in(text: str) -> str:
    return next((f"U+{ord(c):04X}" for c in text if has_line_break(c)), "")
