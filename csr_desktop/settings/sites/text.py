"""The text of sites.toml as pieces: each site with its own comments, and what lies between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from csr_desktop.settings.toml.positions import headers


@dataclass(frozen=True)
class SitesText:
    """`gaps[0] + sites[0] + gaps[1] + ... + gaps[-1]` is the file's text.

    A site owns the comments directly above its [[sites]] and directly below its last line; those
    with a blank line around them, and those at the file's very top, belong to the file.
    """

    sites: tuple[str, ...]
    gaps: tuple[str, ...]

    def __str__(self) -> str:
        pairs = zip(self.sites, self.gaps[1:], strict=True)
        return self.gaps[0] + "".join(site + gap for site, gap in pairs)

    def with_site(self, number: int, text: str) -> SitesText:
        """Another text in the place of one site."""
        return SitesText((*self.sites[:number], text, *self.sites[number + 1 :]), self.gaps)

    def without_site(self, number: int) -> SitesText:
        """One site less; the comments around it stay."""
        before, after = self.gaps[number : number + 2]
        if before in ("", "\n") or before.endswith("\n\n"):
            after = after.lstrip("\n")  # one blank line is enough
        if number == len(self.sites) - 1 and not after:
            before = before.rstrip("\n") + "\n" if before.strip() else ""
        gaps = (*self.gaps[:number], before + after, *self.gaps[number + 2 :])
        return SitesText((*self.sites[:number], *self.sites[number + 1 :]), gaps)

    def in_order(self, numbers: list[int]) -> SitesText:
        """The sites in another order, each with its own comments."""
        return SitesText(tuple(self.sites[number] for number in numbers), self.gaps)


def split_sites(text: str) -> SitesText:
    """Cut a file's text, which tomllib has read, into its pieces."""
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")] if text else []
    sites: list[str] = []
    gaps: list[str] = []
    done = 0
    for start, end in _spans(text, lines):
        gaps.append("".join(lines[done:start]))
        sites.append("".join(lines[start:end]))
        done = end
    return SitesText(tuple(sites), (*gaps, "".join(lines[done:])))


def _spans(text: str, lines: list[str]) -> Iterator[tuple[int, int]]:
    """Where each site begins and ends: numbers of lines, from 0, the end not included."""
    found = list(headers(text))
    starts = [h.number - 1 for h in found if h.parts == ("sites",) and h.is_entry]
    others = [h.number - 1 for h in found if h.parts[0] != "sites"]
    above = [*(_above(lines, start) for start in starts), len(lines)]
    for number, start in enumerate(starts):
        following = above[number + 1]
        stops = [other for other in others if start < other < following]
        yield above[number], _end(lines, start, min([following, *stops]))


def _above(lines: list[str], start: int) -> int:
    """The first of the comments directly above a line; not those at the file's very top."""
    first = start
    while first > 0 and lines[first - 1].lstrip().startswith("#"):
        first -= 1
    return start if first == 0 else first


def _end(lines: list[str], start: int, stop: int) -> int:
    """Behind a site's last line and the comments directly below it."""
    last = max(n for n in range(start, stop) if lines[n].strip() and not _is_comment(lines[n]))
    end = last + 1
    while end < stop and _is_comment(lines[end]):
        end += 1
    return end


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")
