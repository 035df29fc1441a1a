"""Checks whether values from a link or a command fit a site."""

from __future__ import annotations

from collections.abc import Mapping

from csr_desktop.sessions.links.link import quoted
from csr_desktop.settings.sites.site import Site, TrackingCode
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.system.text import is_blank, pick

_NAMED = 8  # values of a list; more would hide the sentence
_MORE_VALUES = QT_TRANSLATE_NOOP(
    "sessions.links.compatibility",
    "{0} isn't in the list for {1}. Available: {2} and %n more.",
    "",
    1,
)


def first_mismatch(site: Site, session_type: int | None, codes: Mapping[int, str]) -> str:
    """A sentence about the first value that this site doesn't have; '' if all of them fit."""
    types = {each.id for each in site.session_types}
    if session_type is not None and session_type not in types:
        return translate(
            "sessions.links.compatibility", "There's no session type {1} on {0}. Available: {2}."
        ).format(quoted(site.name), session_type, _types_of(site))
    used = {code.number: code for code in site.tracking_codes}
    for number, text in codes.items():
        code = used.get(number)
        if code is None:
            return translate(
                "sessions.links.compatibility", "{0} doesn't use tracking code {1}."
            ).format(quoted(site.name), number)
        if code.values and not is_blank(text) and pick(code.values, text) is None:
            return _not_in_list(text, code)
    return ""


def _types_of(site: Site) -> str:
    return ", ".join(f"{each.id} ({each.name})" for each in site.session_types)


def _not_in_list(text: str, code: TrackingCode) -> str:
    more = len(code.values) - _NAMED
    if more > 0:
        sentence = translate("sessions.links.compatibility", _MORE_VALUES, "", more)
    else:
        sentence = translate(
            "sessions.links.compatibility", "{0} isn't in the list for {1}. Available: {2}."
        )
    return sentence.format(quoted(text), code.name, ", ".join(code.values[:_NAMED]))
