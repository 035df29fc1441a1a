"""The sites' names and forms for the first paint, read quickly and without checks.

The worker reads the same files with all rules and mistakes, and its values replace these. It needs
msgspec, 30 ms of imports, which would delay the first paint.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from csr_desktop.system.i18n import translate
from csr_desktop.system.text import alike
from csr_desktop.webex.texts import SESSION_TYPES, TRACKING_CODE_NUMBERS

if TYPE_CHECKING:
    from csr_desktop.settings.sites.site import Site


class SessionTypeOutline(NamedTuple):
    """See site.SessionType."""

    id: int
    name: str


class TrackingCodeOutline(NamedTuple):
    """See site.TrackingCode."""

    number: int
    label: str = ""
    required: bool = False
    values: tuple[str, ...] = ()
    default: str = ""

    @property
    def name(self) -> str:
        """The site's label, or `Tracking code N`."""
        return self.label or default_label(self.number)


class SiteOutline(NamedTuple):
    """See site.Site."""

    name: str
    session_types: tuple[SessionTypeOutline, ...] = (SessionTypeOutline(13, "Support session"),)
    tracking_codes: tuple[TrackingCodeOutline, ...] = tuple(
        map(TrackingCodeOutline, TRACKING_CODE_NUMBERS)
    )


def default_label(number: int) -> str:
    """The label of a tracking code if the site sets none."""
    return translate("settings.sites.outline", "Tracking code {0}").format(number)


def outline_of(site: Site) -> SiteOutline:
    """What the form needs from a site; the form is rebuilt only if this changes."""
    codes = (
        TrackingCodeOutline(code.number, code.label, code.required, code.values, code.default)
        for code in site.tracking_codes
    )
    types = (SessionTypeOutline(kind.id, kind.name) for kind in site.session_types)
    return SiteOutline(site.name, tuple(types), tuple(codes))


def outlines_in(files: Iterable[Mapping[str, Any]]) -> tuple[SiteOutline, ...]:
    """The sites of policy.toml and sites.toml, given with the highest priority first.

    Invalid entries are left out: the worker reports them.
    """
    found: dict[str, SiteOutline] = {}
    for file in files:
        for site in _sites_in(file):
            found.setdefault(alike(site.name), site)
    return tuple(found.values())


def sites_with_presets(files: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The names of the sites that have presets in presets.toml or policy.toml, unchecked."""
    listed = (preset for file in files for preset in _list_in(file, "presets"))
    return frozenset(
        preset["site"]
        for preset in listed
        if isinstance(preset, dict) and isinstance(preset.get("site"), str)
    )


def _sites_in(file: Mapping[str, Any]) -> Iterator[SiteOutline]:
    for raw in _list_in(file, "sites"):
        try:
            yield _outline(raw)
        except (KeyError, TypeError, AttributeError):
            continue


def _list_in(file: Mapping[str, Any], name: str) -> list[Any]:
    """The tables with a name, such as [[sites]]."""
    listed = file.get(name)
    return listed if isinstance(listed, list) else []


def _outline(raw: dict[str, Any]) -> SiteOutline:
    """Raises KeyError, TypeError or AttributeError if it is not a site."""
    given: dict[str, Any] = {"name": _text(raw["name"])}
    if "session_types" in raw:
        given["session_types"] = tuple(
            SessionTypeOutline(_number(kind["id"], SESSION_TYPES), _text(kind["name"]))
            for kind in raw["session_types"]
        )
    if "tracking_codes" in raw:
        given["tracking_codes"] = tuple(map(_code, raw["tracking_codes"]))
    return SiteOutline(**given)


def _code(raw: dict[str, Any]) -> TrackingCodeOutline:
    values = tuple(map(_text, raw.get("values", ())))
    return TrackingCodeOutline(
        _number(raw["number"], TRACKING_CODE_NUMBERS),
        _text(raw.get("label", "")),
        raw.get("required", False) is True,
        values,
        _text(raw.get("default", "")),
    )


def _number(value: object, allowed: range) -> int:
    """Qt can't hold larger numbers, and they are mistakes anyway."""
    if type(value) is not int or value not in allowed:
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
