"""What people type and paste: what is blank, what is removed, and when two texts are alike.

Everything here takes time proportional to the text's length, whatever it contains.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

# Patterns are strings: compiled at their first use, not before the first paint. Removed everywhere:
# characters that are invisible and meaningless, or that reorder the text around them.
_HIDDEN = (
    "[\u00ad\u034f\u061c\u17b4\u17b5\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    "\U000e0000-\U000e001f\U000e0080-\U000e00ff\U000e01f0-\U000e0fff]"
)
_JOINERS = "\u180e\u200c\u200d"
_VARIANTS = "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
_TAGS = "\U000e0020-\U000e007f"
_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"
_SPACES = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_AT_THE_ENDS = _SPACES + _BLANK_LETTERS + _JOINERS

# The flags of England, Scotland and Wales are written with tags.
_LONE_TAGS = f"(\U0001f3f4[{_TAGS}]+)|[{_TAGS}]+"
# A variation selector follows an emoji, a Han or a Mongolian letter, or a keycap.
_LONE_VARIANTS = (
    f"(?<![^\x00-\x7f{_SPACES}{_BLANK_LETTERS}{_JOINERS}{_VARIANTS}])[{_VARIANTS}]+(?!\u20e3)"
)
# Joiners shape Arabic, Indic and Mongolian letters and emoji, but nothing in Latin, Greek and
# Cyrillic.
_UNJOINED = "\x00-\u058f\u1e00-\u200a\u2010-\u2027\u202f-\u205f"
_LONE_JOINERS = f"(?<=[{_UNJOINED}])[{_JOINERS}]+(?=[{_UNJOINED}])"

_LINE_BREAKS = "\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029"
_CONTROLS = f"\x00-\x1f\x7f-\x9f{_LINE_BREAKS}"
_LINE_BREAK = f"[{_LINE_BREAKS}]"
_CONTROL = f"[{_CONTROLS}]"
_RUN = f"[{_CONTROLS}{_SPACES}]+"

_UNSEEN = f"[{_JOINERS}{_VARIANTS}{_TAGS}]"
_LONE_SURROGATES = "[\ud800-\udfff]"
_ALIKE: dict[int, str] = {
    **dict.fromkeys(map(ord, _BLANK_LETTERS), " "),
    **dict.fromkeys(b"`\xb4", "'"),
    **dict.fromkeys(map(ord, "\u02b9\u02bb\u02bc\u2018\u2019\u201a\u201b\u2032"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033"), '"'),
    **dict.fromkeys((*range(0x2010, 0x2016), 0x2043, 0x2212, 0x2E3A, 0x2E3B), "-"),
    ord("\u0131"): "i",  # Turkish writes I without a dot, and casefold makes it one with a dot
    ord("\u0640"): "",  # lengthens an Arabic word
}
# Letters with a stroke, which have no accent to remove; Persian and Arabic keyboards' ye and kaf.
_PLAIN: dict[int, str] = {
    **{ord(letter): plain for letter, plain in zip("łøđħŧðŋȷƀɨ", "lodhtdnjbi", strict=True)},
    **{ord(letter): plain for letter, plain in (("þ", "th"), ("æ", "ae"), ("œ", "oe"))},
    **dict.fromkeys(map(ord, "\u0649\u06cc"), "\u064a"),
    ord("\u06a9"): "\u0643",
}
_GROUPED = "-?[0-9]{1,3}(?:([ ',.\u066c\u2019])[0-9]{3})(?:\\1[0-9]{3})*"
_LONGEST_NUMBER = 40
_MOST_MARKS = 30  # as in Unicode's stream-safe text
_SEPARATORS = "[ '\\-.,:;/\\\\_|()\u066b\u066c\u00b7\u2022\u2027]+"


def visible(text: str) -> str:
    """A text without invisible characters. Joiners are kept: more may be typed after them."""
    return text if text.isascii() else re.sub(_HIDDEN, "", text)


def clean(text: str) -> str:
    """A text as it is stored and sent: without invisible characters, and stripped."""
    if text.isascii():
        return text.strip()
    text = re.sub(_LONE_VARIANTS, "", re.sub(_LONE_TAGS, r"\1", visible(text)))
    return re.sub(_LONE_JOINERS, "", text).strip(_AT_THE_ENDS)


def is_blank(text: str) -> bool:
    """Whether a text shows nothing."""
    return not clean(text)


def has_line_break(text: str) -> bool:
    """Whether a text has more than one line."""
    return re.search(_LINE_BREAK, text) is not None


def has_control(text: str) -> bool:
    """Whether a text has a line break, a tab or another control character."""
    return not text.isprintable() and re.search(_CONTROL, text) is not None


def one_line(text: str, before: str = "", after: str = "") -> str:
    """A text on one line: controls, with the blanks around them, become one space.

    Invisible characters are removed. `before` and `after` are around it on the same line: a space
    is removed only if it would be one too many.
    """
    text = visible(text)
    if not has_control(text):
        return text
    line = re.sub(_RUN, lambda run: " " if has_control(run[0]) else run[0], text)
    return within(line, before, after)


def within(text: str, before: str, after: str) -> str:
    """A text without the blanks at its ends that are one too many between two others."""
    text = text.lstrip() if not before or before[-1].isspace() else text
    return text.rstrip() if not after or after[0].isspace() else text


def alike(text: str) -> str:
    """The same result for two texts that look the same.

    Case, blanks, width, Unicode normalization and kinds of dashes and quotes are ignored.
    """
    if text.isascii():
        return " ".join(text.lower().replace("`", "'").split())
    text = re.sub(_UNSEEN, "", visible(re.sub(_LONE_SURROGATES, "\ufffd", text))).translate(_ALIKE)
    text = _with_few_marks(text)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = text.casefold().translate(_ALIKE).replace("i\u0307", "i")
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """A text for searching: as `alike`, without accents, and with ASCII digits."""
    same = alike(text)
    if same.isascii():
        return same
    bare = (c for c in unicodedata.normalize("NFKD", same) if not unicodedata.combining(c))
    plain = "".join(bare).translate(_PLAIN)
    if not plain.isascii():
        plain = "".join(map(_digit, plain))
    return " ".join(plain.split())


def _with_few_marks(text: str) -> str:
    """A text with a limited number of marks per letter: ordering n marks takes n² steps."""
    kept, marks = [], 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def _digit(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def whole_number(text: str) -> int | None:
    """An integer as people write it, such as `-1`, `1,000` or `1 000`; None if it is none.

    Digits of any script, in groups of three with one separator, or without groups.
    """
    plain = "".join(map(_digit, unicodedata.normalize("NFKC", clean(text)[:_LONGEST_NUMBER])))
    plain = plain.replace("\u2212", "-")
    if re.fullmatch(_GROUPED, plain):
        plain = re.sub("[^-0-9]", "", plain)
    return int(plain) if re.fullmatch("-?[0-9]{1,19}", plain) else None


def number_in(folded: str) -> str:
    """The digits of a folded text that groups them, as in session keys; otherwise ''."""
    digits = re.sub(_SEPARATORS, "", folded)
    is_number = digits.isascii() and digits.isdigit() and folded[0] in f"({digits[0]}"
    return digits if is_number else ""


def fitting(values: Sequence[str], typed: str) -> tuple[str, ...]:
    """The values with what is typed, or its grouped digits; first those that begin with it."""
    wanted = fold(typed)
    digits = number_in(wanted)
    folded = _each(fold, values) if isinstance(values, tuple) else map(fold, values)
    fits = [(v, _fit(kept, wanted, digits)) for v, kept in zip(values, folded, strict=True)]
    return tuple(value for rank in (2, 1) for value, fit in fits if fit == rank)


def _fit(folded: str, wanted: str, digits: str) -> int:
    """2 if it begins with it, 1 if it contains it, otherwise 0."""
    if folded.startswith(wanted) or (digits and folded.startswith(digits)):
        return 2
    return int(wanted in folded or bool(digits and digits in folded))


def pick(values: tuple[str, ...], typed: str) -> str | None:
    """The value that is meant: exactly this text, or the only one that is alike."""
    if typed in values:
        return typed
    if is_blank(typed):
        return None
    for form in (clean, alike, fold):
        wanted = form(typed)
        kept = zip(values, _each(form, values), strict=True)
        if wanted and (found := [value for value, same in kept if same == wanted]):
            return found[0] if len({clean(value) for value in found}) == 1 else None
    return None


@lru_cache(maxsize=32)
def _each(form: Callable[[str], str], values: tuple[str, ...]) -> tuple[str, ...]:
    """Each value in a form, cached: a list has thousands, and is used at each key."""
    return tuple(map(form, values))
