"""What became of every session that the site created."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from csr_desktop.demo_site.site import Session
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
COLUMNS = ("kills", "sessions made", "shown as key", "said to be uncertain", "lost", "doubled")


@dataclass
class Tally:
    """Counts by the moment of the kill."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(
        self,
        moment: str,
        sessions: Iterable[Session],
        found: Mapping[str, str | None],
        on_screen: Mapping[str, str],
    ) -> None:
        """Judge one kill. `found`: what the next start shows, by click; None is uncertain.

        `on_screen` are the keys that a rep had seen before the kill: uncertain is not enough.
        """
        count = self.counts.setdefault(moment, Counter())
        count["kills"] += 1
        made: dict[str, list[str]] = {}
        for session in sessions:
            made.setdefault(session.tracking_codes[1], []).append(session.key)
        for case, keys in made.items():
            self._judge(count, moment, case, keys, found)
        for case, key in on_screen.items():
            if found.get(case) != key:
                count["lost"] += 1
                self.faults.append(f"{moment}: {case} was on screen with {key}")
        for case, told in found.items():
            if told is not None and told not in made.get(case, []):
                self.faults.append(f"{moment}: {case} has {told}, which the site never made")

    def _judge(
        self,
        count: Counter[str],
        moment: str,
        case: str,
        keys: list[str],
        found: Mapping[str, str | None],
    ) -> None:
        count["sessions made"] += len(keys)
        count["doubled"] += len(keys) - 1
        if len(keys) > 1:
            self.faults.append(f"{moment}: {case} has {len(keys)} sessions")
        if found.get(case) in keys:
            count["shown as key"] += 1
        elif case in found and found[case] is None:
            count["said to be uncertain"] += 1
        else:
            count["lost"] += 1
            self.faults.append(f"{moment}: {case} with {keys} is not in {found}")

    def total(self, column: str) -> int:
        return sum(count[column] for count in self.counts.values())

    def table(self, moments: Iterable[str]) -> str:
        """The table in Markdown."""
        rows = [("moment of the kill", *COLUMNS), ("---", *["---:"] * len(COLUMNS))]
        for moment in moments:
            count = self.counts.get(moment, Counter())
            rows.append((moment, *(str(count[column]) for column in COLUMNS)))
        rows.append(("all", *(str(self.total(column)) for column in COLUMNS)))
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def restart(path: Path) -> dict[str, str | None]:
    """What the next start finds: by click, the key, or None for an uncertain attempt."""
    journal = Journal(path)
    journal.adopt_orphans()
    attempts = journal.recent(LONG_AGO, 10_000)
    assert journal.notices() == "", "a kill is no damage"
    journal.close()
    found: dict[str, str | None] = {}
    for attempt in attempts:
        assert attempt.first_code not in found, "one press, two attempts"
        outcome = attempt.outcome
        found[attempt.first_code] = outcome.session_key if isinstance(outcome, Created) else None
    return found
