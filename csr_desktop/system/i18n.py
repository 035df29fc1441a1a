"""Texts in the rep's language, for code that knows no Qt.

The source texts are English. The window installs Qt's translator; without a window, and in the log,
they stay as they stand in the code. `make translations` finds them here by the names of Qt's own
functions; the context is the module's place, such as `settings.sites.file`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translator = Callable[[str, str, str, int], str]
"""Takes context, source, comment and number as QCoreApplication.translate does."""


def _as_it_stands(_context: str, source: str, _comment: str, number: int) -> str:
    return source if number < 0 else source.replace("%n", str(number))


_translator: Translator = _as_it_stands
_is_in_english = ContextVar("_is_in_english", default=False)


def install(translator: Translator | None) -> None:
    """Have every later text translated; None: English again. Once, by whoever has a window."""
    global _translator  # noqa: PLW0603  one process speaks one language
    _translator = translator or _as_it_stands


def translate(context: str, source: str, comment: str = "", number: int = -1) -> str:
    """A text in the rep's language, from any thread; `number` stands for `%n` and picks the plural.

    Values are put in afterwards: `translate("sites", "Line {0}: ...").format(line)`.
    """
    translator = _as_it_stands if _is_in_english.get() else _translator
    return translator(context, source, comment, number)


@contextmanager
def in_english() -> Iterator[None]:
    """Texts inside stay English: for what other programs read. Of this thread alone."""
    before = _is_in_english.set(True)
    try:
        yield
    finally:
        _is_in_english.reset(before)


def QT_TRANSLATE_NOOP(  # noqa: N802  the name that lupdate finds
    _context: str, source: str, _comment: str = "", _number: int = -1
) -> str:
    """Marks a text of a table; it is translated where it is used, in the same context.

    A text with `%n` is marked with `"", 1` behind it, also where it is used at once: lupdate sees
    that a text of Python's has plurals by a number alone, and misses it where a variable stands.
    """
    return source
