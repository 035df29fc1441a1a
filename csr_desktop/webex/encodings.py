"""The encoding of an answer, and removing what servers add around it."""

from __future__ import annotations

import codecs
import re

_BLANK = b" \t\r\n"
_MARKS = (  # UTF-32 first: its mark begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = (  # what an ASCII character looks like at the very beginning
    (re.compile(rb"[^\0]\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0\0\0[^\0]"), "utf-32-be"),
    (re.compile(rb"[^\0]\0"), "utf-16-le"),
    (re.compile(rb"\0[^\0]"), "utf-16-be"),
)
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf|[ \t\r\n])*")
_DECLARED = re.compile(rb"<\?xml[^>]*\sencoding\s*=")


def plain_bytes(answer: bytes, charset: str) -> tuple[bytes, tuple[str | None, ...]]:
    """An answer without what is around it, and the encodings to try (None: as it declares itself).

    Byte order marks, blanks and NULs at both ends are removed, in any order. The mark takes
    precedence, then the answer's own declaration, then `charset`. Raises UnicodeError, a
    ValueError.
    """
    if wide := _wide(answer):
        text = answer.decode(wide).lstrip("\ufeff \t\r\n").rstrip("\0 \t\r\n")
        return text.encode(), ("utf-8",)
    around = _BEFORE.match(answer)
    before = around[0] if around is not None else b""
    plain = answer[len(before) :].rstrip(b"\0" + _BLANK)
    if codecs.BOM_UTF8 in before:
        return plain, ("utf-8",)
    if _DECLARED.match(plain[:200]) or not charset:
        return plain, (None,)
    return plain, (charset, None)


def _wide(answer: bytes) -> str | None:
    """The encoding, if its characters have several bytes each."""
    for mark, encoding in _MARKS:
        if answer.startswith(mark):
            return encoding
    return next((encoding for start, encoding in _UNMARKED if start.match(answer)), None)
