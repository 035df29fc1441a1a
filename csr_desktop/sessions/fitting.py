"""Whether what comes from outside the form, by a link or a command, fits a site."""

from __future__ import annotations

from collections.abc import Mapping

from csr_desktop.sessions.link import quoted
from csr_desktop.sessions.sites import Site


def misfit(site: Site, session_type: int | None, codes: Mapping[int, str]) -> str:
    """A sentence that names the first thing that this site does not have; '' when all fits."""
    types = {each.id for each in site.session_types}
    if session_type is not None and session_type not in types:
        return f"{quoted(site.name)} has no session type {session_type}. {_types_of(site)}"
    used = {code.number: code for code in site.tracking_codes}
    for number, text in codes.items():
        code = used.get(number)
        if code is None:
            return f"{quoted(site.name)} does not use tracking code {number}."
        if code.values and text not in ("", *code.values):
            return f"{quoted(text)} is not in the list of {code.name}. {_values_of(code.values)}"
    return ""


def _types_of(site: Site) -> str:
    return f"It has: {', '.join(f'{each.id} ({each.name})' for each in site.session_types)}."


def _values_of(values: tuple[str, ...]) -> str:
    more = f" and {len(values) - 8} more" if len(values) > 8 else ""
    return f"It has: {', '.join(values[:8])}{more}."
