"""Changes values in tomlkit's tables; what stays the same keeps its spelling and its comments."""

from __future__ import annotations

import re
from collections.abc import Callable, MutableMapping
from typing import Any

import tomlkit

from csr_desktop.settings.toml.file import is_same


def set_value(
    container: MutableMapping[str, Any], key: str, value: Any, *, inline: bool = False
) -> None:
    """Set one value; None removes it. `inline`: a new table is written on one line."""
    now: Any = container.get(key)
    if value is None:
        container.pop(key, None)
    elif isinstance(now, MutableMapping) and isinstance(value, dict):
        for gone in [name for name in now if name not in value]:
            del now[gone]
        for name, part in value.items():
            set_value(now, name, part)
    elif now is None or not is_same(_plain(now), value):
        container[key] = _item(value, inline=inline)


def new_entry(name: str, table: Any) -> str:
    """The text of a [[name]] with this tomlkit table."""
    document: Any = tomlkit.document()
    document.add(name, tomlkit.aot())
    document[name].append(table)
    return tomlkit.dumps(document)


def edited(name: str, entry: str, change: Callable[[Any], None]) -> str:
    """The text of a [[name]] after a change of its tomlkit table."""
    # tomlkit would spell the headers below like this one, such as [[ name .part]].
    (spelled,) = re.findall(r"^[ \t]*\[\[.*?\]\]", entry, re.MULTILINE)[:1]
    document: Any = tomlkit.parse(entry.replace(spelled, f"[[{name}]]", 1))
    change(document[name][0])
    return tomlkit.dumps(document).replace(f"[[{name}]]", spelled, 1)


def _plain(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item  # tomlkit returns plain booleans


def _item(value: Any, *, inline: bool = False) -> Any:
    """A value as a person would write it: a text of several lines on separate lines."""
    if isinstance(value, dict):
        table = tomlkit.inline_table() if inline else tomlkit.table()
        for key, part in value.items():
            table.add(key, _item(part, inline=inline))
        return table
    if isinstance(value, str) and "\n" in value and not inline:
        return tomlkit.string(value, multiline=True)
    return tomlkit.item(value)
