"""Removes the request's secrets from the words of a site or a proxy, which may quote them."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from csr_desktop.webex.faults import FAULTS, Problem
from csr_desktop.webex.message import SecurityContext
from csr_desktop.webex.operations import ACCESS_TOKEN, Content, Operation
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.views import Span, View, views_of

MOST = 2048
"""How many characters of a text from outside are kept."""
_READ = 4 * MOST  # so that no secret begins inside and ends outside of what is checked
_LEAST_PIECE, _MOST_PIECE = 6, 16
_KNOWN_ID = re.compile("[A-Za-z]{0,6}[0-9]{1,12}")
_CODE_NAME = re.compile("trackingCode([0-9]{1,2})")
_TOKEN = re.compile("[A-Za-z0-9+/_-]{8,}")
_ORDINARY = (
    *("password", "passwords", "passwort", "webexid", "username", "account", "service"),
    *("session", "sessions", "support", "supportsession", "ticket", "meeting", "security"),
    *("trackingcode", "invalid", "incorrect", "required", "website", "department", "number"),
)
"""Words in every site's sentences, folded: a piece of a secret that is one of them is harmless."""


def without_secrets(
    problem: Problem, operation: Operation[object], security: SecurityContext
) -> Problem:
    """The problem, with the request's contents removed from words that came from outside.

    Passwords, tickets, tokens and tracking codes are replaced by their names, however they are
    quoted: capitals, entities, percent signs, JSON, base64, cut off, or split by tags. The
    exceptionID must have a known form, or becomes ''.
    """
    return _without(problem, [*_secrets_of(security), *_hidden_in(operation.content())])


def without_these(problem: Problem, secrets: Mapping[str, Secret]) -> Problem:
    """The same for the secrets of a request that is no operation of the service, by their names."""
    return _without(problem, _named(secrets))


def _without(problem: Problem, hidden: list[_Hidden]) -> Problem:
    return replace(
        problem,
        exception_id=_known_id(problem.exception_id, hidden),
        reason=_cleaned(problem.reason, hidden),
        value=_cleaned(problem.value, hidden),
        detail=_cleaned(problem.detail, hidden),
    )


@dataclass(frozen=True)
class _Hidden:
    """A text to hide, and the name that replaces it."""

    name: str
    text: str
    is_code: bool = False

    @cached_property
    def _forms(self) -> tuple[str, ...]:
        """The text folded like views, also as sites garble it; the rarer forms last."""
        texts = (
            self.text,
            self.text.replace(" ", "+"),
            self.text.encode("utf-8", "replace").decode("latin-1"),
            "".join(letter if letter.isascii() else "?" for letter in self.text),
        )
        forms = (view.text for text in dict.fromkeys(texts) for view in views_of(text))
        return tuple(dict.fromkeys(form for form in forms if form))

    @property
    def as_it_is(self) -> re.Pattern[str]:
        """The exact text, unless it is so short that any other text may contain it."""
        is_long = len(self.text) >= 4 and not self.is_code
        return re.compile(re.escape(self.text) if is_long else "(?!)")

    def found_in(self, view: View, *, least: int = 1) -> Iterator[tuple[int, int]]:
        """Its positions in a view: the whole text, and its longer pieces."""
        for form in self._forms:
            if len(form) >= least:
                yield from self._whole(view, form)
        if self._piece:
            yield from self._pieces_in(view)

    def _whole(self, view: View, form: str) -> Iterator[tuple[int, int]]:
        """A short text counts only as a separate word: inside others it is no quotation."""
        if self.is_code and (len(form) < 3 or form in _ORDINARY):
            return
        is_word = len(form) < (8 if self.is_code else 4)
        at = view.text.find(form)
        while at >= 0:
            end = at + len(form)
            if not is_word or (view.begins[at] and view.ends[end - 1]):
                yield at, end
            at = view.text.find(form, at + 1)

    @cached_property
    def _piece(self) -> int:
        """The minimum length of pieces that are removed, too; 0: only the whole text."""
        length = len(self._forms[0]) if self._forms else 0
        least = _LEAST_PIECE + 2 * self.is_code
        return min(_MOST_PIECE, max(least, (length + 1) // 2)) if length > least else 0

    @cached_property
    def _pieces(self) -> frozenset[str]:
        whole, length = self._forms[0], self._piece
        return frozenset(whole[at : at + length] for at in range(len(whole) - length + 1))

    def _pieces_in(self, view: View) -> Iterator[tuple[int, int]]:
        length, begin, end = self._piece, -1, -1
        for at in range(len(view.text) - length + 1):
            if view.text[at : at + length] not in self._pieces:
                continue
            if at > end:
                yield from self._telling(view, begin, end)
                begin = at
            end = at + length
        yield from self._telling(view, begin, end)

    @staticmethod
    def _telling(view: View, begin: int, end: int) -> Iterator[tuple[int, int]]:
        if begin >= 0 and not any(view.text[begin:end] in word for word in _ORDINARY):
            yield begin, end


def _secrets_of(security: SecurityContext) -> list[_Hidden]:
    return _named(
        {
            "password": security.password,
            "session ticket": security.session_ticket,
            "access token": security.access_token,
        }
    )


def _named(secrets: Mapping[str, Secret]) -> list[_Hidden]:
    return [_Hidden(name, secret.reveal()) for name, secret in secrets.items() if secret]


def _hidden_in(content: Content) -> Iterator[_Hidden]:
    for name, inside in content:
        if not isinstance(inside, str):
            yield from _hidden_in(inside)
        elif name == ACCESS_TOKEN:
            yield _Hidden("access token", inside)
        elif match := _CODE_NAME.fullmatch(name):
            yield _Hidden(f"tracking code {match[1]}", inside, is_code=True)


def _known_id(exception_id: str, hidden: Iterable[_Hidden]) -> str:
    if exception_id in FAULTS:
        return exception_id
    is_known = len(exception_id) <= 12 and _KNOWN_ID.fullmatch(exception_id)
    return exception_id if is_known and _cleaned(exception_id, hidden) == exception_id else ""


def _cleaned(text: str, hidden: Iterable[_Hidden]) -> str:
    """A text with secrets replaced by names, at most 2,048 characters."""
    text = text[:_READ]
    found = sorted(_found(text, tuple(hidden))) if text else []
    cleaned, done, last = [], 0, -1
    for (start, end), name in found:
        if start > last:
            cleaned += [text[done:start], f"[{name}]"]
        done = last = max(last, end)
    return "".join((*cleaned, text[done:]))[:MOST]


def _found(text: str, hidden: tuple[_Hidden, ...]) -> Iterator[tuple[Span, str]]:
    for view in views_of(text):
        for each in hidden:
            yield from ((view.span(*place), each.name) for place in each.found_in(view))
    for each in hidden:  # exactly, where folding leaves nothing to find
        yield from ((match.span(), each.name) for match in each.as_it_is.finditer(text))
    for token in _TOKEN.finditer(text):
        views = [view for raw in _undone(token[0]) for view in views_of(raw)]
        for each in hidden:
            if _is_in(views, each):
                yield token.span(), each.name


def _is_in(views: Iterable[View], hidden: _Hidden) -> bool:
    """Whether a text that base64 or hexadecimal digits encoded has it, such as `user:password`."""
    return any(True for view in views for _ in hidden.found_in(view, least=4))


def _undone(token: str) -> Iterator[str]:
    """What a word encodes, if it is base64 or hexadecimal."""
    raws = [
        base64.b64decode(token[: len(token) // 4 * 4], b"-_" if set(token) & set("-_") else None)
    ]
    if len(token) % 4 > 1:
        padded = token + "=" * (-len(token) % 4)
        raws.append(base64.b64decode(padded, b"-_" if set(token) & set("-_") else None))
    if re.fullmatch("(?:[0-9a-fA-F]{2})+", token):
        raws.append(bytes.fromhex(token))
    for raw in raws:
        yield raw.decode("utf-8", "replace")
        yield raw.decode("utf-16-le", "replace")
