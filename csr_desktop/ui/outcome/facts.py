"""The case, the site and the time of an attempt, in one line."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from csr_desktop.sessions.outcome import Attempt

_MOST = 20  # characters of a tracking code


def facts_of(attempt: Attempt) -> str:
    """The first tracking code, the site, and the time, with the date unless it was today."""
    code = attempt.first_code
    code = code if len(code) <= _MOST else f"{code[: _MOST - 1]}…"
    return " · ".join(part for part in (code, attempt.site, _time_of(attempt)) if part)


def _time_of(attempt: Attempt) -> str:
    started = attempt.started_at.astimezone()
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    time = locale.toString(QTime(started.hour, started.minute), short)
    if started.date() == datetime.now().astimezone().date():
        return time
    return f"{locale.toString(QDate(started.year, started.month, started.day), short)} {time}"
