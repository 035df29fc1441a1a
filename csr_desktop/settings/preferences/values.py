"""Reads preferences from a file, each key separately, so a mistake loses only one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import msgspec

from csr_desktop.settings.preferences.invitation_template import template_problem
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.settings.toml.file import Mistake, Toml, Wrong, convert
from csr_desktop.settings.toml.messages import unknown_key
from csr_desktop.settings.toml.values import Values
from csr_desktop.system.i18n import translate
from csr_desktop.system.languages import LANGUAGES

KEYS = Preferences.__struct_fields__


def values_in(toml: Toml, table: Mapping[str, object], within: str = "") -> Values:
    """The usable values of a table, and a mistake for each of the others."""
    values: dict[str, Any] = {}
    mistakes: list[Mistake] = []
    for key, value in table.items():
        if key not in KEYS:
            if not toml.is_newer:
                mistakes.append(_mistake(toml, within, Wrong(key, unknown_key(key, KEYS))))
            continue
        parts = _texts_one_by_one(value) if key == "invitations" else [value]
        for part in parts:
            try:
                found = value_of(key, part)
            except Wrong as wrong:
                mistakes.append(_mistake(toml, within, wrong))
            else:
                values[key] = {**values.get(key, {}), **found} if len(parts) > 1 else found
    locations = {key: toml.location(key, within) for key in values}
    return Values(values, locations, tuple(mistakes))


def _texts_one_by_one(value: object) -> list[object]:
    """Split a table of texts into tables of one, so that a wrong text doesn't lose the others."""
    if not isinstance(value, dict) or not value:
        return [value]
    return [{language: text} for language, text in value.items()]


def _mistake(toml: Toml, within: str, wrong: Wrong) -> Mistake:
    return toml.mistake(f"{within}.{wrong.key}".strip("."), wrong.sentence)


def value_of(key: str, value: object) -> Any:
    """A preference's value, checked. Raises Wrong."""
    if key not in KEYS:
        raise Wrong(key, unknown_key(key, KEYS))
    if isinstance(value, str) and any(unicodedata.category(c) in ("Cc", "Cs") for c in value):
        raise Wrong(
            key,
            translate(
                "settings.preferences.values",
                "Line breaks and other control characters aren't allowed.",
            ),
        )
    if key == "invitations" and isinstance(value, dict):
        _require_texts(value)
    try:
        found = getattr(convert({key: value}, Preferences), key)
    except Wrong as wrong:
        choices = _choices(key) if isinstance(value, str) else ()
        raise Wrong(key, _expected(choices)) if choices else wrong from None
    problem = next((problem for wrong, *problem in _rules(key, found) if wrong), None)
    if problem is not None:
        raise Wrong(*problem)
    return found


def _choices(key: str) -> tuple[str, ...]:
    """The words that are allowed for a key; () if it is no choice."""
    types = {found.name: found.type for found in msgspec.structs.fields(Preferences)}
    kind = get_args(types[key])[0]
    return get_args(kind) if get_origin(kind) is Literal else ()


def _require_texts(invitations: Mapping[str, object]) -> None:
    for language, text in invitations.items():
        if not isinstance(text, str):
            raise Wrong(
                f"invitations.{language}",
                translate("settings.preferences.values", "Expected a quoted string."),
            )


def _rules(key: str, value: Any) -> Iterator[tuple[bool, str, str]]:
    """Checks beyond types. Each is whether it is violated, the key and a sentence."""
    if key == "proxy":
        problem = proxy_problem(value)
        yield problem is not None, key, problem or ""
    elif key == "client_certificate":
        partial = bool(value) and not Path(value).is_absolute()
        yield partial, key, translate("settings.preferences.values", "Enter the full path.")
    elif key == "invitations":
        for language, text in value.items():
            yield from _template_rules(f"{key}.{language}", language, text)


def _template_rules(key: str, language: str, text: str) -> Iterator[tuple[bool, str, str]]:
    yield language not in LANGUAGES, key, _expected(LANGUAGES)
    unreadable = any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in text)
    yield (
        unreadable,
        key,
        translate("settings.preferences.values", "Control characters aren't allowed."),
    )
    problem = template_problem(text)
    yield problem is not None, key, problem or ""


def _expected(words: Iterable[str]) -> str:
    return translate("settings.preferences.values", "Expected one of {0}.").format(", ".join(words))


def proxy_problem(value: str) -> str | None:
    """What is wrong with `proxy`; never quotes it, because it may contain a password."""
    if value in ("system", "none"):
        return None
    from csr_desktop.webex.proxies import ProxyUnusable, parse_proxy  # not for the start path

    try:
        proxy = parse_proxy(value)
    except ProxyUnusable:
        has_password = ":" in value.rpartition("@")[0].partition("://")[2 if "://" in value else 0]
    else:
        has_password = bool(proxy.password)
        is_telling = "://" in value or proxy.port is not None  # a single word is a typo
        ends_there = value.lower().removesuffix("/").endswith(proxy.name)
        if is_telling and ends_there and not has_password:
            return None
    if has_password:
        return translate(
            "settings.preferences.values",
            "Don't put a password here. It belongs in the system keyring.",
        )
    return translate(
        "settings.preferences.values",
        'Expected "system", "none", or a URL such as "http://proxy.example:8080".',
    )
