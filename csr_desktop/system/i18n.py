"""Texts in the rep's language, for code without Qt.

The source texts are English. The window installs Qt's translator; without a window, and in the log,
they stay English. `make translations` finds them here by the names of Qt's own functions; the
context is the module's name, such as `settings.sites.file`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translator = Callable[[str, str, str, int], str]
"""Accepts context, source, comment and number, like QCoreApplication.translate."""


def _untranslated(_context: str, source: str, _comment: str, number: int) -> str:
    return source if number < 0 else source.replace("%n", str(number))


_translator: Translator = _untranslated
_is_in_english = ContextVar("_is_in_english", default=False)


def install(translator: Translator | None) -> None:
    """Translate all later texts; None: English again. Called once, by the program with a window."""
    global _translator  # noqa: PLW0603  one process has one language
    _translator = translator or _untranslated


def translate(context: str, source: str, comment: str = "", number: int = -1) -> str:
    """A text in the rep's language, from any thread; `number` replaces `%n` and selects the plural.

    Values are inserted afterwards: `translate("sites", "Line {0}: ...").format(line)`.
    """
    translator = _untranslated if _is_in_english.get() else _translator
    return translator(context, source, comment, number)


@contextmanager
def in_english() -> Iterator[None]:
    """Texts inside stay English, for what other programs read. For this thread only."""
    before = _is_in_english.set(True)
    try:
        yield
    finally:
        _is_in_english.reset(before)


def QT_TRANSLATE_NOOP(  # noqa: N802  the name that lupdate finds
    _context: str, source: str, _comment: str = "", _number: int = -1
) -> str:
    """Marks a text in a table; it is translated where it is used, in the same context.

    A text with `%n` is marked with `"", 1` after it, even if it is used at once: in Python, lupdate
    recognizes a plural only by a literal number, not by a variable.
    """
    return source
