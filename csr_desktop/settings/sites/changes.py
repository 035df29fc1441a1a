"""A site after reading its settings from the service, and what that changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from csr_desktop.settings.sites.facts import SiteFacts
from csr_desktop.settings.sites.site import SessionType, Site, SiteProblem, TrackingCode
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate

T = TypeVar("T", SessionType, TrackingCode)
_PICK_LIST = QT_TRANSLATE_NOOP(
    "settings.sites.changes", "Tracking code {0}: becomes a list of %n choices", "", 1
)


def with_facts(site: Site, facts: SiteFacts) -> Site:
    """The site with these facts; what they don't include stays as it was entered.

    Codes and session types keep their order, and new ones follow. A code's default is kept if it is
    still allowed. An account without session types changes nothing: a site needs one.
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


def with_changes(before: Site, after: Site, now: Site) -> Site:
    """The site as it is saved now, with the changes between `before` and `after`.

    Raises SiteProblem if the same has been changed elsewhere in the meantime.
    """
    changes = {}
    for key in Site.__struct_fields__:
        was, wanted, is_now = (getattr(site, key) for site in (before, after, now))
        if was == wanted:
            continue
        if is_now not in (was, wanted):
            raise changed_meanwhile(key)
        changes[key] = wanted
    return msgspec.structs.replace(now, **changes)


def changed_meanwhile(key: str) -> SiteProblem:
    """The problem that the same value was changed elsewhere in the meantime."""
    sentence = translate(
        "settings.sites.changes",
        "This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.",
    )
    return SiteProblem(key, sentence)


def differences(before: Site, after: Site) -> tuple[str, ...]:
    """Sentences about the changes in tracking codes and session types between the two."""
    return (*_changed_codes(before, after), *_changed_types(before, after))


def _changed_codes(before: Site, after: Site) -> Iterator[str]:
    old = {code.number: code for code in before.tracking_codes}
    new = {code.number: code for code in after.tracking_codes}
    for number in sorted(old.keys() | new.keys()):
        if number not in new:
            yield translate(
                "settings.sites.changes",
                'Tracking code {0} ("{1}"): removed, not used by the site',
            ).format(number, old[number].name)
        elif number not in old:
            yield _added(new[number])
        else:
            yield from _changes(old[number], new[number])
    if _order(old, new) != _order(new, old):
        yield translate("settings.sites.changes", "Tracking codes: order changed")


def _added(code: TrackingCode) -> str:
    if code.required:
        sentence = translate("settings.sites.changes", 'Tracking code {0} ("{1}"): added, required')
    else:
        sentence = translate("settings.sites.changes", 'Tracking code {0} ("{1}"): added')
    return sentence.format(code.number, code.name)


def _order(one: dict[int, TrackingCode], other: dict[int, TrackingCode]) -> list[int]:
    return [number for number in one if number in other]


def _changes(old: TrackingCode, new: TrackingCode) -> Iterator[str]:
    if old.name != new.name:
        yield translate(
            "settings.sites.changes", 'Tracking code {0}: renamed from "{1}" to "{2}"'
        ).format(new.number, old.name, new.name)
    if new.required and not old.required:
        sentence = translate("settings.sites.changes", "Tracking code {0}: now required")
        yield sentence.format(new.number)
    if old.required and not new.required:
        sentence = translate("settings.sites.changes", "Tracking code {0}: no longer required")
        yield sentence.format(new.number)
    yield from _changed_kind(old, new)
    if old.default != new.default:
        yield _changed_default(old, new)


def _changed_kind(old: TrackingCode, new: TrackingCode) -> Iterator[str]:
    if new.values and not old.values:
        yield translate("settings.sites.changes", _PICK_LIST, "", len(new.values)).format(
            new.number
        )
    elif old.values and not new.values:
        yield translate(
            "settings.sites.changes",
            "Tracking code {0}: becomes free text",
        ).format(new.number)
    else:
        yield from _changed_values(new.number, old.values, new.values)


def _changed_default(old: TrackingCode, new: TrackingCode) -> str:
    if not new.default:
        sentence = translate("settings.sites.changes", 'Tracking code {0}: default "{1}" removed')
        return sentence.format(new.number, old.default)
    if not old.default:
        sentence = translate("settings.sites.changes", 'Tracking code {0}: default set to "{1}"')
        return sentence.format(new.number, new.default)
    sentence = translate(
        "settings.sites.changes", 'Tracking code {0}: default changed from "{1}" to "{2}"'
    )
    return sentence.format(new.number, old.default, new.default)


def _changed_values(number: int, old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[str]:
    added = [value for value in new if value not in old]
    gone = [value for value in old if value not in new]
    if added:
        sentence = translate("settings.sites.changes", "Tracking code {0}: choices added: {1}")
        yield sentence.format(number, _listed(added))
    if gone:
        sentence = translate("settings.sites.changes", "Tracking code {0}: choices removed: {1}")
        yield sentence.format(number, _listed(gone))
    if old != new and not added and not gone:
        yield translate(
            "settings.sites.changes", "Tracking code {0}: order of choices changed"
        ).format(number)


def _listed(values: Iterable[str]) -> str:
    return ", ".join(f'"{value}"' for value in values)


def _changed_types(before: Site, after: Site) -> Iterator[str]:
    old = {kind.id: kind.name for kind in before.session_types}
    new = {kind.id: kind.name for kind in after.session_types}
    for number in sorted(old.keys() | new.keys()):
        if number not in new:
            sentence = translate("settings.sites.changes", 'Session type {0} ("{1}"): removed')
            yield sentence.format(number, old[number])
        elif number not in old:
            sentence = translate("settings.sites.changes", 'Session type {0} ("{1}"): added')
            yield sentence.format(number, new[number])
        elif old[number] != new[number]:
            yield translate(
                "settings.sites.changes", 'Session type {0}: renamed from "{1}" to "{2}"'
            ).format(number, old[number], new[number])
