"""Generates Debian's changelog from CHANGELOG.md."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

_HEADING = re.compile(r"^## (?:Unreleased|(?P<version>\d\S*))(?: \((?P<note>[^)]*)\))?$")


@dataclass(frozen=True)
class Section:
    """One version's changes; '' is the unreleased version."""

    version: str
    note: str
    text: str


def sections(changelog: str) -> list[Section]:
    """The sections of CHANGELOG.md, newest first."""
    found: list[Section] = []
    for part in re.split(r"^(?=## )", changelog, flags=re.MULTILINE)[1:]:
        heading, _, text = part.partition("\n")
        named = _HEADING.match(heading)
        if named is None:
            raise SystemExit(f"CHANGELOG.md: {heading!r} has no version")
        found.append(Section(named["version"] or "", named["note"] or "", text.strip()))
    return found


def debian_changelog(
    changelog: str, *, package: str, version: str, maintainer: str, epoch: int
) -> str:
    """The whole file. Unreleased changes are in the entry of `version`."""
    entries = _merged(sections(changelog), version)
    built = datetime.fromtimestamp(epoch, UTC)
    return "\n".join(_entry(each, package, maintainer, built) for each in entries)


def _merged(found: list[Section], version: str) -> list[Section]:
    now = [each for each in found if each.version in ("", version)]
    if not now:
        raise SystemExit(f"CHANGELOG.md has no entry for {version}")
    text = "\n\n".join(each.text for each in now if each.text)
    return [
        Section(version, now[-1].note, text),
        *(each for each in found if each.version not in ("", version)),
    ]


def _entry(section: Section, package: str, maintainer: str, built: datetime) -> str:
    lines = "\n".join(_lines(section.text))
    when = format_datetime(_day(section.note) or built)
    head = f"{package} ({section.version}-1) stable; urgency=medium"
    return f"{head}\n\n{lines}\n\n -- {maintainer}  {when}\n"


def _day(note: str) -> datetime | None:
    try:
        return datetime.fromisoformat(note).replace(tzinfo=UTC)
    except ValueError:
        return None


def _lines(text: str) -> Iterator[str]:
    """Each list item once, wrapped, without Markdown syntax."""
    for paragraph in re.split(r"\n\n|\n(?=- )", text):
        words = re.sub(r"[*`]", "", " ".join(paragraph.split()))
        if paragraph.startswith("**"):
            yield f"  [ {words} ]"
        elif words:
            yield textwrap.fill(
                words.removeprefix("- "), 78, initial_indent="  * ", subsequent_indent="    "
            )
