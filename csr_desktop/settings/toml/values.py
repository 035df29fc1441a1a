"""The values that a table of a file sets, and merging tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from csr_desktop.settings.toml.file import Mistake, SourceLocation


class Values(msgspec.Struct, frozen=True):
    """The values that one table sets, and their locations. The values have the right types."""

    values: Mapping[str, Any] = {}
    locations: Mapping[str, SourceLocation] = {}
    mistakes: tuple[Mistake, ...] = ()


def first_of(tables: Iterable[Values]) -> Values:
    """Merge tables: for each key, the first table that sets it takes precedence."""
    values: dict[str, Any] = {}
    locations: dict[str, SourceLocation] = {}
    for table in tables:
        values = {**table.values, **values}
        locations = {**table.locations, **locations}
    return Values(values, locations)
