"""A site as a TOML table: new, or with only the differences changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import tomlkit
from tomlkit.items import AoT, Array, Null

from csr_desktop.settings.sites.oauth import KEYS, OAuth
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.settings.toml.edit import edited, new_entry

_NOTHING = Site(name="", url="")


def table_of(site: Site, oauth: Mapping[str, str]) -> Any:
    """A new table with all values that differ from the defaults.

    `oauth` is what its [sites.oauth] must contain.
    """
    table = tomlkit.table()
    for key, value in _written(site).items():
        table.add(key, value)
    if oauth:
        table.add("oauth", dict(oauth))
    return table


def new_site(site: Site, oauth: Mapping[str, str]) -> str:
    """One site's text, without any comments or spelling of the user's."""
    return new_entry("sites", table_of(site, oauth))


def changed_site(text: str, before: Site, after: Site, oauth: Mapping[str, str]) -> str:
    """One site's text with these changes; unchanged parts keep their spelling and comments."""

    def change(table: Any) -> None:
        _change(table, before, after)
        _change_oauth(table, before, after, oauth)

    return edited("sites", text, change)


def _written(struct: msgspec.Struct) -> dict[str, Any]:
    """The keys that a struct needs in a file, with values that tomlkit accepts."""
    found: dict[str, Any] = {}
    for field in _fields(struct):
        value = getattr(struct, field.name)
        default = getattr(_NOTHING, field.name) if isinstance(struct, Site) else field.default
        if value != default:
            found[field.name] = msgspec.to_builtins(value)
    return found


def _fields(struct: msgspec.Struct) -> list[msgspec.structs.FieldInfo]:
    """All fields but `oauth`: the file contains only the site's own part of it."""
    return [field for field in msgspec.structs.fields(type(struct)) if field.name != "oauth"]


def _change_oauth(table: Any, before: Site, after: Site, own: Mapping[str, str]) -> None:
    was, now = before.oauth or OAuth(), after.oauth or OAuth()
    if own and "oauth" not in table:
        table["oauth"] = tomlkit.table()
    for key in KEYS:
        is_same = getattr(was, key) == getattr(now, key)
        if key in own and not (is_same and key in table["oauth"]):
            table["oauth"][key] = own[key]
        elif key not in own and not is_same:
            table.get("oauth", {}).pop(key, None)


def _change(table: Any, before: msgspec.Struct, after: msgspec.Struct) -> None:
    new = _written(after)
    for field in _fields(after):
        key, was, now = field.name, getattr(before, field.name), getattr(after, field.name)
        if was == now:
            continue
        if key not in new:
            table.pop(key, None)
        elif key in table and _can_follow(table[key], was, now):
            _follow(table[key], was, now)
        else:
            if isinstance(now, tuple):
                table.pop(key, None)
            table[key] = new[key]


def _can_follow(listed: object, was: object, now: object) -> bool:
    """Whether a list can be changed entry by entry: all entries of both have different names."""
    if not (isinstance(listed, Array | AoT) and isinstance(was, tuple) and isinstance(now, tuple)):
        return False
    if not now and isinstance(listed, AoT):
        return False
    names = [[_name(part) for part in parts] for parts in (was, now)]
    return len(listed) == len(was) and all(len(set(each)) == len(each) for each in names)


def _follow(listed: Any, was: Sequence[Any], now: Sequence[Any]) -> None:
    """Change what differs; the other entries, and the comments around them, are kept."""
    old = {_name(part): part for part in was}
    wanted = [_name(part) for part in now]
    names = list(old)
    if len(was) == len(now):
        _rename(listed, names, old, now)
    for index in reversed(range(len(names))):
        if names[index] not in wanted:
            del listed[index], names[index]
    for index, part in enumerate(now):
        if _name(part) not in old:
            listed.insert(index, _item_of(part, listed))
            names.insert(index, _name(part))
        elif isinstance(part, msgspec.Struct):
            _change(listed[names.index(_name(part))], old[_name(part)], part)
    if names != wanted:
        _put_in_order(listed, [names.index(name) for name in wanted])


def _rename(listed: Any, names: list[Any], old: dict[Any, Any], now: Sequence[Any]) -> None:
    """An entry with another name in the same place is the same entry, renamed."""
    wanted = [_name(part) for part in now]
    for index, (name, new) in enumerate(zip(names, wanted, strict=True)):
        if name not in wanted and new not in old:
            if not isinstance(now[index], msgspec.Struct):
                listed[index] = new
            names[index], old[new] = new, old[name]


def _name(part: object) -> object:
    """What distinguishes an entry from the others of its list."""
    if isinstance(part, SessionType):
        return part.id
    return part.number if isinstance(part, TrackingCode) else part


def _item_of(part: object, listed: Array | AoT) -> Any:
    if not isinstance(part, msgspec.Struct):
        return part
    made = tomlkit.table() if isinstance(listed, AoT) else tomlkit.inline_table()
    made.update(_written(part))
    return made


def _put_in_order(listed: Array | AoT, indexes: Sequence[int]) -> None:
    if isinstance(listed, AoT):
        tables = [listed[index] for index in indexes]
        listed.clear()
        for table in tables:
            listed.append(table)
        return
    # Only here are an entry and the comment after it together. Its comma belongs to its place.
    groups = listed._value  # noqa: SLF001
    slots = [n for n, group in enumerate(groups) if group and not isinstance(group.value, Null)]
    slots = [n for n in slots if groups[n].value is not None]
    commas = [groups[n].comma for n in slots]
    moved = [groups[slots[index]] for index in indexes]
    for slot, group, comma in zip(slots, moved, commas, strict=True):
        groups[slot], group.comma = group, comma
