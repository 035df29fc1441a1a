"""The preferences for the first paint, read quickly and without checks, as in sites/outline.py.

The worker reads the same files completely, and its values replace these.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, get_args

from csr_desktop.system.languages import LANGUAGES

Appearance = Literal["system", "light", "dark", "high contrast"]
"""The appearances that a rep can select. High contrast is light or dark, like the system."""

_SYSTEM = "system"


class Look(NamedTuple):
    """See preferences.Preferences."""

    language: str = _SYSTEM
    appearance: Appearance = "system"
    always_on_top: bool = False
    remember_place: bool = True


_ALLOWED: Mapping[str, Iterable[object]] = {
    "language": (_SYSTEM, *LANGUAGES),
    "appearance": get_args(Appearance),
    "always_on_top": (False, True),
    "remember_place": (False, True),
}


def look_in(policies: Sequence[Mapping[str, Any]], own: Mapping[str, Any]) -> Look:
    """The merged values of the policy.toml files, highest priority first, and preferences.toml."""
    most_last = policies[::-1]
    defaults = [policy.get("default") for policy in most_last]
    forced = [policy.get("forced") for policy in most_last]
    found: dict[str, Any] = {}
    for table in (*defaults, own, *forced):
        if isinstance(table, dict):
            found.update({key: table[key] for key in _ALLOWED if _is_usable(table, key)})
    return Look(**found)


def _is_usable(table: Mapping[str, object], key: str) -> bool:
    value = table.get(key)
    return any(type(value) is type(allowed) and value == allowed for allowed in _ALLOWED[key])
