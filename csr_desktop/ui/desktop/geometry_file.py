"""The file that remembers where the window was."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

_FARTHEST = 100_000  # pixels: no desk is wider
_LARGEST_FILE = 4096  # bytes
_WORDS = {"true": True, "false": False}
_SCHEMA = 1  # as toml_file.SCHEMA, which is not on the start path


class Place(NamedTuple):
    """Size and, where the system tells it, position, in pixels at 100 % as Qt counts them.

    `x` and `y` are those of the frame; on a screen left of the first one they are negative.
    """

    width: int
    height: int
    x: int | None = None
    y: int | None = None
    maximized: bool = False


def read_place(path: Path) -> Place | None:
    """What stands in the file; None when there is none, or none that can be used.

    Reads from the disk: for the moment before the first paint. So it checks by hand; msgspec
    alone would take 10 ms to be imported.
    """
    try:
        values, is_newer = _read(path)
        if is_newer:  # what is not known has no effect
            values = {name: values[name] for name in Place._fields if name in values}
        place = Place(**values)
    except (OSError, TypeError, ValueError, RecursionError):  # whatever it is, the window opens
        return None
    return place if _is_sound(place) else None


def _read(path: Path) -> tuple[dict[str, Any], bool]:
    """What stands in the file, and whether a newer version wrote it."""
    if not path.is_file() or path.stat().st_size > _LARGEST_FILE:  # a pipe would block
        raise ValueError("no file of this program")
    values = _values(path.read_text("utf-8"))
    schema = values.pop("schema", _SCHEMA)
    return values, type(schema) is int and schema > _SCHEMA


def _values(text: str) -> dict[str, Any]:
    """What a text of TOML says. As this program writes it, it needs no parser, which takes 4 ms."""
    values: dict[str, Any] = {}
    for line in text.splitlines():
        name, _, value = line.partition(" = ")
        is_new = name.isidentifier() and name not in values
        if is_new and value in _WORDS:
            values[name] = _WORDS[value]
        elif is_new and _is_number(value):
            values[name] = int(value)
        else:
            break
    else:
        if text.isascii():
            return values
    import tomllib

    return tomllib.loads(text)


def _is_number(text: str) -> bool:
    return text.removeprefix("-").isdecimal() and str(int(text)) == text


def _is_sound(place: Place) -> bool:
    are_lengths = all(_is_within(length, 1) for length in (place.width, place.height))
    corner = (place.x, place.y)
    are_places = all(at is None or _is_within(at, -_FARTHEST) for at in corner)
    return are_lengths and are_places and isinstance(place.maximized, bool)


def _is_within(pixels: object, least: int) -> bool:
    return type(pixels) is int and least <= pixels <= _FARTHEST


def write_place(path: Path, place: Place) -> bool:
    """Write it at one stroke, for the owner alone; False when the disk did not take it. Blocks.

    A newer version's file stays as it is: to forget a place costs less than what else it may hold.
    """
    from csr_desktop.settings.toml.file import write_whole

    values = {"schema": _SCHEMA, **place._asdict()}
    lines = [
        f"{name} = {str(value).lower()}" for name, value in values.items() if value is not None
    ]
    with suppress(OSError, ValueError, RecursionError):
        if _read(path)[1]:
            return True
    try:
        write_whole(path, "\n".join(lines) + "\n")
    except OSError:
        return False
    return True
