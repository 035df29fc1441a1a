"""Sentences that stand on disk in English, filled in, said in the language of now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from csr_desktop.system.i18n import translate

_LONGEST = 2000  # characters that are looked at: places in a sentence are found by trying


def retell(context: str, sources: Sequence[str], said: str) -> str:
    """One or more sentences made of `sources`, texts of this context, in the rep's language.

    The values in them stay, unless they are texts of `sources` themselves. From the first sentence
    on that is made of none of them, everything stays as it was said.
    """
    if len(said) > _LONGEST:
        return said
    told = []
    while said:
        source, match = next(_found(sources, said), ("", None))
        if match is None:
            told.append(said)
            break
        told.append(_filled(context, sources, source, match))
        said = said[match.end() :]
    return " ".join(told)


def _found(sources: Iterable[str], said: str) -> Iterator[tuple[str, re.Match[str]]]:
    return ((source, match) for source in sources if (match := _pattern(source).match(said)))


def _filled(context: str, sources: Sequence[str], source: str, match: re.Match[str]) -> str:
    values = match.groupdict()
    number = int(values.pop("n", None) or -1)
    text = translate(context, source, "", number)
    return text.format(*(retell(context, sources, values[name]) for name in sorted(values)))


@cache
def _pattern(source: str) -> re.Pattern[str]:
    """What a source becomes when it is filled in; behind a 1 a plural has no s."""
    with_places = re.sub(r"\\{(\d)\\}", r"(?P<_\1>.+?)", re.escape(source))
    with_number = re.sub(r"%n(\\ \w+)s\b", r"(?P<n>\\d+)\1s?", with_places)
    return re.compile(with_number + r"(?: |\Z)", re.DOTALL)
