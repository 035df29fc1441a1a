"""The validity of a certificate; the standard library can't read it from bytes."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import NamedTuple

_SEQUENCE, _VERSION, _UTC_TIME, _GENERALIZED_TIME = 0x30, 0xA0, 0x17, 0x18


class Validity(NamedTuple):
    """The first and the last moment, in UTC."""

    begins: datetime
    ends: datetime


def validity(certificate: bytes) -> Validity:
    """The dates of a certificate in DER (RFC 5280, 4.1). Raises ValueError."""
    body = _inside(_inside(certificate, _SEQUENCE)[0], _SEQUENCE)[0]
    if body[:1] == bytes([_VERSION]):
        body = _inside(body, _VERSION)[1]
    for _ in ("serial number", "algorithm", "issuer"):
        body = _inside(body)[1]
    dates = _inside(body, _SEQUENCE)[0]
    begins, ends = dates, _inside(dates)[1]
    return Validity(_time(begins), _time(ends))


def dates_beside_clock(dates: Validity, now: datetime) -> str:
    """The text about a certificate's dates in a problem's detail; `read_dates` reads it."""
    return (
        f"certificate from {dates.begins:%Y-%m-%d} to {dates.ends:%Y-%m-%d}, clock {now:%Y-%m-%d}"
    )


def read_dates(detail: str) -> tuple[str, str, str] | None:
    """The first day, the last day and the clock's day in the detail; None if it has none."""
    day = r"(\d{4}-\d\d-\d\d)"
    match = re.match(f"certificate from {day} to {day}, clock {day}", detail)
    return (match[1], match[2], match[3]) if match else None


def _inside(data: bytes, tag: int | None = None) -> tuple[bytes, bytes]:
    """The contents of the first element, and what follows it."""
    if len(data) < 2 or tag not in (None, data[0]):
        raise ValueError("no such element")
    length, start = data[1], 2
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(data[2:start], "big")
    if len(data) < start + length:
        raise ValueError("cut off")
    return data[start : start + length], data[start + length :]


def _time(data: bytes) -> datetime:
    text = _inside(data)[0].decode("ascii")
    if data[0] == _UTC_TIME:  # two-digit year: 50 and more are in the last century
        text = ("19" if text[:2] >= "50" else "20") + text
    elif data[0] != _GENERALIZED_TIME:
        raise ValueError("no time")
    return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
