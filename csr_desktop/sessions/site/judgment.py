"""Which of a site's listed sessions belongs to an attempt that has rivals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from csr_desktop.sessions.site.fits import Comparison, Evidence, Fit, Seen


@dataclass(frozen=True)
class Judgment:
    """The key proven to be the attempt's, or all possible keys, the likeliest first.

    `is_past`: the proven session is in the history. `is_certain`: if there is none, the site has
    certainly no session of the attempt in its lists.
    """

    proven: str | None
    is_past: bool
    possible: tuple[str, ...]
    is_certain: bool


def judge(
    attempt: Comparison,
    rivals: Sequence[Comparison],
    listed: Iterable[Sequence[Seen]],
    *,
    is_whole: bool,
) -> Judgment:
    """Judge the listed sessions, each by all its entries; one without a key proves nothing."""
    evidence = [(attempt.of(seen), seen) for seen in listed]
    fitting = [
        (found, seen)
        for found, seen in evidence
        if found.fit is not Fit.OTHER and not _is_another_s(found, seen, rivals)
    ]
    fitting.sort(key=lambda pair: pair[0].likeness, reverse=True)
    keys = tuple(seen[0].session.session_key for _, seen in fitting)
    proven, is_past = None, False
    if is_whole and len(keys) == 1:
        found, seen = fitting[0]
        is_claimed = any(rival.is_rival_for(seen, found) for rival in rivals)
        if found.fit is Fit.SAME and not is_claimed:
            proven = keys[0] or None
            is_past = any(each.session.tracking_codes is not None for each in seen)
    return Judgment(proven, is_past, tuple(key for key in keys if key), is_whole and not keys)


def _is_another_s(found: Evidence, seen: Sequence[Seen], rivals: Sequence[Comparison]) -> bool:
    """Whether a session with other codes fits another attempt completely, codes included."""
    if found.codes is not Fit.MAYBE:
        return False
    others = (rival.of(seen) for rival in rivals)
    return any(other.fit is Fit.SAME and other.shows_codes for other in others)
