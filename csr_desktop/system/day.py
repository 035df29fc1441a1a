"""Where a day of this computer's calendar begins."""

from __future__ import annotations

from datetime import datetime


def start_of_day(moment: datetime) -> datetime:
    """The start of the day that a moment is in, with that time's own offset from UTC.

    On the day when daylight saving time begins or ends it is another than the moment's.
    `moment` is in local time.
    """
    midnight = moment.replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0, fold=0)
    start = midnight.astimezone()
    if start.date() < moment.date():  # the clock leaves midnight out: the day begins after the gap
        start = midnight.replace(fold=1).astimezone()
    return start


def start_of_today() -> datetime:
    """The start of today."""
    return start_of_day(datetime.now().astimezone())
