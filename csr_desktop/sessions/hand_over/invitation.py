"""The written invitation: one template for the clipboard and the mail program."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from csr_desktop.sessions.hand_over.spoken_key import groups_of
from csr_desktop.settings.preferences.invitation_template import (
    fill,
    split_subject,
    template_problem,
    unknown_fields,
)
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.system.resources import resource

if TYPE_CHECKING:
    from csr_desktop.sessions.services import Services
    from csr_desktop.webex.cancellation import Cancellation

__all__ = [
    "LONGEST_MAILTO",
    "Invitation",
    "Particulars",
    "built_in_template",
    "mailto",
    "read_ahead",
    "template_problem",
    "unknown_fields",
    "write_invitation",
]

_RIGHT_TO_LEFT = frozenset({"ar"})
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_NO_BREAK_SPACE = "\u00a0"
_LONGEST_SUBJECT = 200  # characters


@dataclass(frozen=True)
class Particulars:
    """The values for an invitation. Only the key and the site's name are never empty.

    `join_address` is the site's official one, `Site.join_address`; no other is ever made up.
    """

    session_key: str
    site: str
    rep: str = ""
    join_address: str = ""
    case: str = ""


@dataclass(frozen=True)
class Invitation:
    """An invitation's subject, one line, and its text with \\n between lines."""

    subject: str
    text: str


@cache
def built_in_template(language: str) -> str:
    """The program's own template. The first call for each language reads a small file."""
    return resource(f"invitations/{language}.txt").read_text("utf-8")


def read_ahead(_services: Services, _: Cancellation) -> None:
    """Load what handing over needs before it is requested. A background job. Blocks."""
    import segno  # noqa: F401  for ui/widgets/qr_code.py

    for language in LANGUAGES:
        built_in_template(language)


def write_invitation(template: str, particulars: Particulars, language: str) -> Invitation:
    """Fill in a template. A template without a subject gets the built-in one's.

    Raises ValueError with a sentence if `template_problem` finds one.
    """
    if problem := template_problem(template):
        raise ValueError(problem)
    subject, body = split_subject(template)
    if not subject:
        subject, _ = split_subject(built_in_template(language))
    values = _values(particulars, language)
    title = fill(subject or "", values) or values["site"]
    return Invitation(title[:_LONGEST_SUBJECT], fill(body, values))


def _values(particulars: Particulars, language: str) -> dict[str, str]:
    rtl = language in _RIGHT_TO_LEFT
    # Between ordinary spaces, groups of digits are shown from right to left in Arabic, and the key
    # would be read backwards. A no-break space joins them into one number (Unicode UAX 9, rule W4).
    space = _NO_BREAK_SPACE if rtl else " "
    values = {
        "rep": _one_line(particulars.rep),
        "site": _one_line(particulars.site),
        "case": _one_line(particulars.case),
    }
    if rtl:
        values = {name: _isolated(value) for name, value in values.items()}
    values["key"] = space.join(groups_of(particulars.session_key))
    values["join_address"] = particulars.join_address
    return values


def _one_line(value: str) -> str:
    """Remove line breaks and control characters: a value must not add lines or mail headers."""
    kinds = ("Cc", "Cs", "Zl", "Zp")
    return " ".join("".join(" " if unicodedata.category(c) in kinds else c for c in value).split())


def _isolated(value: str) -> str:
    """Isolate a value of any direction within Arabic text, so that it reorders nothing else."""
    return f"{_FIRST_STRONG_ISOLATE}{value}{_POP_ISOLATE}" if value else ""


LONGEST_MAILTO = 2000
"""Characters of a mailto address that every mail program accepts; Windows itself allows 2083."""


def mailto(invitation: Invitation) -> str:
    """The address that opens a mail program with this invitation (RFC 6068), without a recipient.

    It may be longer than LONGEST_MAILTO; then leave out the text and use the clipboard.
    """
    parts = [f"subject={_encoded(invitation.subject)}"]
    if invitation.text:
        parts.append(f"body={_encoded(invitation.text)}")
    return f"mailto:?{'&'.join(parts)}"


def _encoded(text: str) -> str:
    return quote("\r\n".join(text.splitlines()), safe="", errors="replace")
