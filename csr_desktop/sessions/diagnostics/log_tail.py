"""The end of the log, redacted so that the rep can send it to someone else.

The log contains no secret, but it names sites, and an exception's text may quote what was typed.
Only the first line of each record is kept, and of a traceback the places and the exception's type.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from csr_desktop.settings.sites.site import Site

MOST_LINES = 60
_MOST_BYTES = 64 * 1024
_RECORD = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ csr_desktop[\w.]*: ")
_FRAME = re.compile(r'  File "(?:.*[/\\])?([^/\\"]+)", line (\d+), in (\w+|<\w+>)$')
_EXCEPTION = re.compile(r"((?:\w+\.)*\w*(?:Error|Exception|Interrupt|Exit|Canceled|Timeout)\b)")
_Replacement = tuple[re.Pattern[str], str]
_LONG_NUMBER = re.compile(r"\d{6,}")  # a session key has nine digits or so


def log_tail(path: Path, sites: Iterable[Site]) -> list[str]:
    """Its last 60 lines, redacted. Blocks on the disk."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _MOST_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError as error:
        return [f"can't be read: {type(error).__name__}"]
    hidden = _replacements(sites)
    lines = [_hide(line, hidden) for line in _kept(text.splitlines())]
    return lines[-MOST_LINES:]


def _kept(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if found := _RECORD.match(line):
            # The digits of the time stamp are not redacted.
            yield found[0] + _LONG_NUMBER.sub("…", line[found.end() :])
        elif found := _FRAME.match(line):
            yield f"  {found[1]}, line {found[2]}, in {found[3]}"
        elif found := _EXCEPTION.match(line):
            yield f"  {found[1]}"


def _replacements(sites: Iterable[Site]) -> list[_Replacement]:
    """Replacements for names, accounts and the home folder; longest first, as some are nested."""
    found = {str(Path.home()): "~"}
    for number, site in enumerate(sites, 1):
        found |= dict.fromkeys((site.account, site.email, site.webex_id), "…")
        found[site.name] = f"site {number}"
    found.pop("", None)
    return [
        (re.compile(rf"(?<!\w){re.escape(old)}(?!\w)"), found[old])
        for old in sorted(found, key=len, reverse=True)
    ]


def _hide(line: str, replacements: Iterable[_Replacement]) -> str:
    for old, new in replacements:
        line = old.sub(new, line)
    return line
