"""The file that remembers where the window was."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from csr_desktop.sessions.toml_file import Mistake, convert, read_toml, write_whole

_FARTHEST = 100_000  # pixels: no desk is wider
_LARGEST_FILE = 4096  # bytes

Length = Annotated[int, Meta(ge=1, le=_FARTHEST)]
Coordinate = Annotated[int, Meta(ge=-_FARTHEST, le=_FARTHEST)]


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Size and, where the system tells it, position, in pixels at 100 % as Qt counts them.

    `x` and `y` are those of the frame; on a screen left of the first one they are negative.
    """

    width: Length
    height: Length
    x: Coordinate | None = None
    y: Coordinate | None = None
    maximized: bool = False


def read_place(path: Path) -> Place | None:
    """What stands in the file; None when there is none, or none that can be used.

    Reads from the disk: for the moment before the first paint.
    """
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST_FILE:  # a pipe would block
            return None
        found = read_toml(path)
        return None if isinstance(found, Mistake) else convert(found.tables, Place)
    except (OSError, ValueError, RecursionError):  # whatever stands there, the window opens
        return None


def write_place(path: Path, place: Place) -> bool:
    """Write it at one stroke, for the owner alone; False when the disk did not take it. Blocks."""
    values = {name: getattr(place, name) for name in place.__struct_fields__}
    lines = [
        f"{name} = {str(value).lower()}" for name, value in values.items() if value is not None
    ]
    try:
        write_whole(path, "\n".join(lines) + "\n")
    except OSError:
        return False
    return True
