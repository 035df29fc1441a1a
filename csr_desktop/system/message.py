"""A sentence as it is stored: a code and values. Its words are chosen when it is shown."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A stored sentence. `count` is the number for its `%n`; -1: it has none."""

    code: str
    values: tuple[str, ...] = ()
    count: Annotated[int, Meta(ge=-1, lt=2**31)] = -1

    def __str__(self) -> str:
        """The form for the disk, one line of JSON."""
        return msgspec.json.encode(self).decode()


_MESSAGE = msgspec.json.Decoder(Message, strict=True)


def read_message(text: str, sources: Mapping[str, str]) -> Message | None:
    """The message in a text, if it fits one of `sources`, which maps codes to texts."""
    try:
        message = _MESSAGE.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return None
    source = sources.get(message.code)
    if source is None or ("%n" in source) != (message.count >= 0):
        return None
    places = sum(name is not None for _, name, _, _ in string.Formatter().parse(source))
    return message if len(message.values) == places else None
