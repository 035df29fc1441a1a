"""`csr-desktop sessions`: the contents of the journal, for people and for programs."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time
from itertools import chain, islice
from typing import TextIO

from csr_desktop.cli.output_file import opened
from csr_desktop.command_line import Options
from csr_desktop.commands import ListSessions
from csr_desktop.sessions.history.export_format import HEADER, csv_row, json_object, outcome_name
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.system.log import close_log, open_log
from csr_desktop.system.paths import find_paths
from csr_desktop.system.standard_streams import (
    MISFORTUNE,
    complain,
    forget_output,
    output,
    plain,
    prepare_output,
)

_LINE = "{:<16}  {:<8}  {:<12}  {:<24}  {}"


def list_sessions(options: Options, wanted: ListSessions) -> int:
    """Write the attempts, newest first. Returns the exit status: 0, or 1 if that failed."""
    prepare_output(for_programs=wanted.style != "table")
    paths = find_paths(demo=options.demo)
    open_log(paths.log, debug=options.debug)
    try:
        with closing(Journal(paths.journal)) as journal:
            # Listing must not create an empty journal.
            found = journal.each(_since(wanted), options.site) if paths.journal.exists() else ()
            _write(iter(found), wanted)
            if paths.journal.exists() and (notices := journal.notices()):
                complain(notices)
    except JournalError as error:
        complain(f"Couldn't read your session history: {error}")
        return MISFORTUNE
    except BrokenPipeError:  # `| head` has read enough
        forget_output()
    except OSError as error:
        forget_output()
        complain(f"Couldn't write the sessions: {error.strerror}.")
        return MISFORTUNE
    finally:
        close_log()
    return 0


def _since(wanted: ListSessions) -> datetime | None:
    if wanted.everything:
        return None
    day = wanted.since or date.today()  # noqa: DTZ011  the rep's own day
    try:
        return datetime.combine(day, time()).astimezone()
    except (OverflowError, ValueError):  # the first or the last day that Python knows
        return datetime.combine(day, time(), UTC)


def _write(attempts: Iterator[Attempt], wanted: ListSessions) -> None:
    write = _STYLES[wanted.style]
    attempts = chain(list(islice(attempts, 1)), attempts)  # nothing is written if it can't be read
    if wanted.output is None:
        write(attempts, output())
        output().flush()
        return
    with opened(wanted.output) as file:
        write(attempts, file)


def _write_json(attempts: Iterable[Attempt], file: TextIO) -> None:
    file.write("[")
    for number, attempt in enumerate(attempts):
        file.write(",\n" if number else "\n")
        file.write(json.dumps(json_object(attempt), ensure_ascii=False))
    file.write("\n]\n")


def _write_csv(attempts: Iterable[Attempt], file: TextIO) -> None:
    writer = csv.writer(file)
    writer.writerow(HEADER)
    writer.writerows(csv_row(attempt) for attempt in attempts)


def _write_table(attempts: Iterator[Attempt], file: TextIO) -> None:
    first = next(attempts, None)
    if first is None:
        complain("No sessions in this period.")
        return
    file.write(_LINE.format("STARTED", "OUTCOME", "SESSION KEY", "SITE", "TRACKING CODES") + "\n")
    file.writelines(f"{_line_of(attempt).rstrip()}\n" for attempt in chain([first], attempts))


def _line_of(attempt: Attempt) -> str:
    outcome = attempt.outcome
    codes = [text for _, text in sorted(attempt.tracking_codes.items()) if text]
    return _LINE.format(
        attempt.started_at.astimezone().strftime("%Y-%m-%d %H:%M"),
        outcome_name(outcome),
        outcome.session_key if isinstance(outcome, Created) else "",
        plain(attempt.site),
        plain(" · ".join(codes)),
    )


_STYLES: dict[str, Callable[[Iterator[Attempt], TextIO], None]] = {
    "json": _write_json,
    "csv": _write_csv,
    "table": _write_table,
}
