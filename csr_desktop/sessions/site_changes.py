"""A site with what was read from it, and what that changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from csr_desktop.sessions.site_facts import SiteFacts
from csr_desktop.sessions.sites import SessionType, Site, TrackingCode

T = TypeVar("T", SessionType, TrackingCode)


def with_facts(site: Site, facts: SiteFacts) -> Site:
    """The site as the facts make it; what they don't tell stays as it was typed.

    The order of codes and session types stays, new ones follow. A code's default stays where it
    can still be given. An account without any session type changes nothing: a site needs one.
    """
    codes, types = site.tracking_codes, site.session_types
    if facts.tracking_codes is not None:
        typed = {code.number: code for code in codes}
        order = [code.number for code in codes]
        found = {code.number: code for code in facts.tracking_codes}
        numbers = sorted(found, key=lambda n: order.index(n) if n in order else len(order) + n)
        codes = tuple(_with_own(found[n], typed.get(n)) for n in numbers)
    if facts.session_types:
        ids = [kind.id for kind in types]
        rank = {n: place for place, n in enumerate(ids)}
        types = tuple(sorted(facts.session_types, key=lambda kind: rank.get(kind.id, len(ids))))
    return msgspec.structs.replace(site, tracking_codes=codes, session_types=types)


def _with_own(code: TrackingCode, typed: TrackingCode | None) -> TrackingCode:
    if typed is None:
        return code
    default = typed.default if not code.values or typed.default in code.values else ""
    return msgspec.structs.replace(code, label=code.label or typed.label, default=default)


def differences(before: Site, after: Site) -> tuple[str, ...]:
    """What changes between the two in tracking codes and session types: a sentence for each."""
    return (*_changed_codes(before, after), *_changed_types(before, after))


def _changed_codes(before: Site, after: Site) -> Iterator[str]:
    old = {code.number: code for code in before.tracking_codes}
    new = {code.number: code for code in after.tracking_codes}
    for number in sorted(old.keys() | new.keys()):
        name = f"Tracking code {number}"
        if number not in new:
            yield f"{name}, {_quoted(old[number].name)}, is left out: the site does not use it."
        elif number not in old:
            required = ", required" if new[number].required else ""
            yield f"{name} is added: {_quoted(new[number].name)}{required}."
        else:
            yield from (f"{name}: {change}." for change in _changes(old[number], new[number]))
    if _order(old, new) != _order(new, old):
        yield "The tracking codes stand in another order."


def _order(one: dict[int, TrackingCode], other: dict[int, TrackingCode]) -> list[int]:
    return [number for number in one if number in other]


def _changes(old: TrackingCode, new: TrackingCode) -> Iterator[str]:
    if old.name != new.name:
        yield f"the label {_quoted(old.name)} becomes {_quoted(new.name)}"
    if old.required != new.required:
        yield "it becomes required" if new.required else "it is no longer required"
    if new.values and not old.values:
        yield f"it becomes a pick-list of {_counted(new.values)}"
    elif old.values and not new.values:
        yield "it becomes a free text instead of a pick-list"
    else:
        yield from _changed_values(old.values, new.values)
    if old.default != new.default:
        now = f"becomes {_quoted(new.default)}" if new.default else "is taken away"
        yield f"the default {_quoted(old.default)} {now}" if old.default else f"the default {now}"


def _changed_values(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[str]:
    added = [_quoted(value) for value in new if value not in old]
    gone = [_quoted(value) for value in old if value not in new]
    if added:
        yield f"the pick-list gains {', '.join(added)}"
    if gone:
        yield f"the pick-list loses {', '.join(gone)}"
    if old != new and not added and not gone:
        yield "the pick-list stands in another order"


def _changed_types(before: Site, after: Site) -> Iterator[str]:
    old = {kind.id: kind.name for kind in before.session_types}
    new = {kind.id: kind.name for kind in after.session_types}
    for number in sorted(old.keys() | new.keys()):
        if number not in new:
            yield f"Session type {number}, {_quoted(old[number])}, is left out."
        elif number not in old:
            yield f"Session type {number} is added: {_quoted(new[number])}."
        elif old[number] != new[number]:
            names = f"the name {_quoted(old[number])} becomes {_quoted(new[number])}"
            yield f"Session type {number}: {names}."


def _counted(values: tuple[str, ...]) -> str:
    return "1 value" if len(values) == 1 else f"{len(values)} values"


def _quoted(text: str) -> str:
    return f'"{text}"'
