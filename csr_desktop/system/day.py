"""Where a day in this computer's calendar starts."""

from __future__ import annotations

from datetime import datetime


def start_of_day(moment: datetime) -> datetime:
    """The start of the day that a moment is in, with the offset from UTC at that time.

    On the day when daylight saving time begins or ends, that differs from the moment's. `moment` is
    in local time.
    """
    midnight = moment.replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0, fold=0)
    start = midnight.astimezone()
    if start.date() < moment.date():  # midnight is skipped: the day starts after the gap
        start = midnight.replace(fold=1).astimezone()
    return start


def start_of_today() -> datetime:
    """The start of today."""
    return start_of_day(datetime.now().astimezone())
