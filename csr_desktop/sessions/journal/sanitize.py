"""Makes rows of a damaged journal valid."""

from __future__ import annotations

from csr_desktop.sessions.journal.rows import (
    INTENT_COLUMNS,
    OUTCOME_COLUMNS,
    OUTCOMES,
    Entry,
    start_of,
)

COLUMNS = ("id", *INTENT_COLUMNS, *OUTCOME_COLUMNS, "note")
_DEFAULTS: Entry = {
    "site": "",
    "account": "",
    "tracking_codes": "{}",
    "started_at": "",
}
_WHOLE_NUMBERS = frozenset({"id", "session_type"})
_TEXTS = frozenset(COLUMNS) - _WHOLE_NUMBERS - {"seconds", "site_clock"}


def sanitize(row: Entry) -> Entry:
    """A row with all columns of this version; invalid values are dropped.

    A row without a readable outcome has none: it is later adopted as Unknown and shown to the rep.
    """
    for name, value in row.items():
        is_text, is_whole = isinstance(value, str), isinstance(value, int)
        if is_text != (name in _TEXTS) or (name in _WHOLE_NUMBERS and not is_whole):
            row[name] = None
    row["mark"] = row.get("mark") or f"row:{row['id']}"
    row["started_at"] = start_of(str(row.get("started_at"))).isoformat(timespec="milliseconds")
    for name, default in _DEFAULTS.items():
        row[name] = default if row.get(name) is None else row[name]
    key = row.get("session_key")
    is_key = isinstance(key, str) and key.isascii() and key.isdigit()
    if row.get("outcome") not in OUTCOMES or (row.get("outcome") == "created" and not is_key):
        row["outcome"] = row["session_key"] = None
    return {name: row.get(name) for name in COLUMNS}
