"""The text of presets.toml after a change. Every function raises Wrong if it can't be made."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from itertools import chain, count
from typing import Any

import tomlkit

from csr_desktop.settings.presets.presets import (
    NAME_LENGTH,
    Preset,
    check_preset,
    indexes_of,
    name_problem,
    presets_in,
)
from csr_desktop.settings.toml.edit import edited, new_entry, set_value
from csr_desktop.settings.toml.file import Toml, Wrong, is_same
from csr_desktop.settings.toml.tables import Tables
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.system.text import alike

_CHANGED = QT_TRANSLATE_NOOP(
    "settings.presets.changes",
    "The preset {0} was edited in the file in the meantime. Save again to replace it.",
)


def saved(toml: Toml, preset: Preset, seen: Collection[Preset] | None) -> str:
    """See Presets.save."""
    check_preset(preset)
    tables = Tables(toml, "presets")
    for index, other in presets_in(toml)[0].items():
        if other.site == preset.site and alike(other.name) == alike(preset.name):
            if seen is not None and other not in seen:
                said = translate("settings.presets.changes", _CHANGED)
                raise Wrong("name", said.format(repr(other.name)))
            _change(tables, index, _values_of(preset))
            return tables.checked()
    tables.add(_new_entry(_values_of(preset)))
    return tables.checked()


def arranged(
    toml: Toml, site: str, names: Sequence[tuple[str, str]], seen: Collection[str] | None
) -> str:
    """See Presets.arrange."""
    indexes = {p.name: index for index, p in presets_in(toml)[0].items() if p.site == site}
    unseen = [name for name in indexes if seen is not None and name not in seen]
    tables = Tables(toml, "presets")
    for index, (old, new) in enumerate(names):
        if old not in indexes:
            said = translate("settings.presets.changes", "Preset {0} is no longer in the file.")
            raise Wrong("name", said.format(repr(old)))
        if problem := name_problem(new, [*unseen, *(other for _, other in names[:index])]):
            raise Wrong("name", problem)
        _change(tables, indexes[old], {"name": new})
    _keep(tables, indexes, [*(old for old, _ in names), *unseen])
    return tables.checked()


def given(toml: Toml, old: str, new: str) -> str:
    """See Presets.rename_site."""
    presets = presets_in(toml)[0]
    taken = {alike(preset.name) for preset in presets.values() if preset.site == new}
    tables = Tables(toml, "presets")
    for index in indexes_of(toml, old):
        _change(tables, index, {"site": new})
        if (preset := presets.get(index)) is not None:  # otherwise its mistake may still be fixed
            name = _free_name(preset.name, taken)
            taken.add(alike(name))
            _change(tables, index, {"name": name})
    return tables.checked()


def _keep(tables: Tables, indexes: Mapping[str, int], kept: Sequence[str]) -> None:
    """Move the presets `kept` to the places of these indexes, in this order; remove the others."""
    gone = [name for name in indexes if name not in kept]
    order = list(range(len(tables.entries)))
    for place, name in zip(sorted(indexes.values()), [*kept, *gone], strict=True):
        order[place] = indexes[name]
    tables.reorder(order)
    for place in sorted(indexes.values(), reverse=True)[: len(gone)]:
        tables.remove(place)


def _change(tables: Tables, index: int, values: Mapping[str, Any]) -> None:
    """Set some keys of a preset; None removes one."""
    wanted = _present({**tables.values[index], **values})
    careful = partial(edited, "presets", tables.entries[index], partial(_set, values=values))
    tables.replace(index, (careful, partial(_new_entry, wanted)), partial(is_same, wanted))


def _new_entry(values: Mapping[str, Any]) -> str:
    table = tomlkit.table()
    _set(table, _present(values))
    return new_entry("presets", table)


def _set(table: Any, values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        set_value(table, key, value, inline=True)


def _present(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _values_of(preset: Preset) -> dict[str, Any]:
    codes = {str(number): text for number, text in sorted(preset.codes.items())}
    values = {"site": preset.site, "name": preset.name, "session_type": preset.session_type}
    return {**values, "codes": codes or None}


def _free_name(name: str, taken: Collection[str]) -> str:
    numbered = (f"{name[: NAME_LENGTH - 5]} ({n})" for n in count(2))
    return next(free for free in chain([name], numbered) if alike(free) not in taken)
