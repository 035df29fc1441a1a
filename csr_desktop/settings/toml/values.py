"""What one table of a file sets, and tables laid over each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from csr_desktop.settings.toml.file import Mistake, SourceLocation


class Values(msgspec.Struct, frozen=True):
    """What one table sets, and where each value stands. The values are of the types' kinds."""

    values: Mapping[str, Any] = {}
    locations: Mapping[str, SourceLocation] = {}
    mistakes: tuple[Mistake, ...] = ()


def first_of(tables: Iterable[Values]) -> Values:
    """The tables laid over each other: for each key, the first that sets it counts."""
    values: dict[str, Any] = {}
    locations: dict[str, SourceLocation] = {}
    for table in tables:
        values = {**table.values, **values}
        locations = {**table.locations, **locations}
    return Values(values, locations)
