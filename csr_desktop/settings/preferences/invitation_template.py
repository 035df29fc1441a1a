"""Invitation templates: read, checked and filled in.

A template is plain text. `{rep}`, `{site}`, `{key}`, `{join_address}` and `{case}` are its fields;
`{{` and `}}` are literal braces. A first line that begins with `Subject:` is the email's subject. A
line with an empty field is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from csr_desktop.system.i18n import translate

FIELDS = ("rep", "site", "key", "join_address", "case")
"""The rep's name, the site's name, the key in groups, the join page, the first tracking code."""

_PART = re.compile(r"\{\{|\}\}|\{(?P<field>[^{}\n]*)\}|(?P<lone>[{}])")
_SUBJECT = re.compile(r"subject:(.*)", re.IGNORECASE)


def template_problem(text: str) -> str | None:
    """What is wrong with a template, as a sentence for its author; None if it is valid."""
    _, body = split_subject(text)
    if not body.strip():
        return translate("settings.preferences.invitation_template", "The template is empty.")
    for number, line in enumerate(text.splitlines(), 1):
        if any(part["lone"] for part in _PART.finditer(line)):
            return translate(
                "settings.preferences.invitation_template",
                "Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for "
                "literal braces.",
            ).format(number, "{key}", "{{", "}}")
    if unknown := unknown_fields(text):
        known = ", ".join(f"{{{name}}}" for name in FIELDS)
        named = f"{{{unknown[0][:40]}}}"
        return translate(
            "settings.preferences.invitation_template", "Unknown field {0}. Available: {1}."
        ).format(named, known)
    return None


def unknown_fields(text: str) -> tuple[str, ...]:
    """The names in braces that are not fields, each once, in the text's order."""
    names = (part["field"] for part in _PART.finditer(text))
    return tuple(dict.fromkeys(n for n in names if n is not None and n not in FIELDS))


def split_subject(text: str) -> tuple[str | None, str]:
    """The subject's template (None if there is no such line) and the rest."""
    first, _, rest = text.lstrip("\ufeff").lstrip().partition("\n")
    if found := _SUBJECT.match(first):
        return found[1].strip(), rest
    return None, text


def fill(text: str, values: Mapping[str, str]) -> str:
    """A checked template, filled in; the contents of a value are never read as a field."""
    return "\n".join(_filled_lines(text.strip().splitlines(), values)).strip()


def _filled_lines(lines: list[str], values: Mapping[str, str]) -> Iterator[str]:
    """Each line filled in; if one is left out, only one of two empty lines around it is kept."""
    before, has_gap = "", False
    for line in lines:
        fields = [part["field"] for part in _PART.finditer(line) if part["field"] is not None]
        if any(not values[name] for name in fields):
            has_gap = True
            continue
        if has_gap and not line.strip() and not before.strip():
            continue
        has_gap = False
        before = line
        yield _PART.sub(lambda part: _text_of(part, values), line).rstrip()


def _text_of(part: re.Match[str], values: Mapping[str, str]) -> str:
    name = part["field"]
    return part[0][0] if name is None else values[name]
