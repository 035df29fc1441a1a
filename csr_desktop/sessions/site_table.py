"""A site as a TOML table: written anew, or changed where it differs."""

from __future__ import annotations

from typing import Any

import msgspec
import tomlkit
from tomlkit.items import AoT

from csr_desktop.sessions.sites import Site

_NOTHING = Site(name="", url="")


def table_of(site: Site) -> Any:
    """A new table with all that is not as the types have it by themselves."""
    table = tomlkit.table()
    for key, value in _written(site).items():
        table.add(key, value)
    return table


def added(text: str, site: Site) -> str | None:
    """A file's text with one more site behind the others; None where they are not [[sites]]."""
    document = tomlkit.parse(text)
    listed = document.setdefault("sites", tomlkit.aot())
    if not isinstance(listed, AoT):
        return None
    listed.append(table_of(site))
    return tomlkit.dumps(document)


def changed(text: str, before: Site, after: Site) -> str:
    """One site's text with these changes: what is the same keeps its spelling and comments."""
    document = tomlkit.parse(text)
    _change(document["sites"][0], before, after)
    return tomlkit.dumps(document)


def anew(site: Site) -> str:
    """One site's text, without what a person wrote there."""
    return added("", site) or ""


def _written(struct: msgspec.Struct) -> dict[str, Any]:
    """The keys that a struct needs in a file, with values that tomlkit takes."""
    found: dict[str, Any] = {}
    for field in msgspec.structs.fields(type(struct)):
        value = getattr(struct, field.name)
        default = getattr(_NOTHING, field.name) if isinstance(struct, Site) else field.default
        if value != default:
            found[field.name] = msgspec.to_builtins(value)
    return found


def _change(table: Any, before: msgspec.Struct, after: msgspec.Struct) -> None:
    new = _written(after)
    for field in msgspec.structs.fields(type(after)):
        key, was, now = field.name, getattr(before, field.name), getattr(after, field.name)
        if was == now:
            continue
        if key not in new:
            table.pop(key, None)
        elif key in table and _are_alike(was, now):
            for part, one, other in zip(table[key], was, now, strict=True):
                _change(part, one, other)
        else:
            if isinstance(now, tuple):
                table.pop(key, None)
            table[key] = new[key]


def _are_alike(was: object, now: object) -> bool:
    """Whether two lists are of as many structs, so that each can be changed where it stands."""
    if not (isinstance(was, tuple) and isinstance(now, tuple) and len(was) == len(now)):
        return False
    return all(isinstance(part, msgspec.Struct) for part in (*was, *now))
