"""Changes keys of preferences.toml and leaves everything else in it unchanged."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import tomlkit

from csr_desktop.settings.toml.edit import set_value
from csr_desktop.settings.toml.file import (
    SCHEMA,
    Mistake,
    Toml,
    Wrong,
    is_same,
    parse_toml,
    read_toml,
    write_whole,
)
from csr_desktop.system.i18n import translate
from csr_desktop.system.languages import LANGUAGES


def write_preferences(path: Path, values: Mapping[str, Any], removed: Collection[str]) -> None:
    """Set and remove keys. Comments and unknown keys are kept.

    Raises Wrong or OSError; then the file is unchanged.
    """
    before = read_toml(path)
    if isinstance(before, Mistake):
        raise Wrong(
            before.key,
            translate("settings.preferences.text", "{0} Fix it first. Nothing was changed.").format(
                before
            ),
        )
    rest = _texts_in_unknown_languages(before)
    if rest and "invitations" in {*values, *removed}:
        values = {**values, "invitations": {**rest, **values.get("invitations", {})}}
        removed = set(removed) - {"invitations"}
    wanted = {key: value for key, value in before.tables.items() if key not in removed}
    wanted.update(values)
    if is_same(wanted, before.tables):
        return
    text = before.text
    if not text.strip():
        wanted = {"schema": SCHEMA, **wanted}
    text = _changed(text, wanted, removed)
    after = parse_toml(path, text)
    if isinstance(after, Mistake) or not is_same(after.tables, wanted):
        raise Wrong(
            "",
            translate(
                "settings.preferences.text",
                "{0} can't be updated automatically. Edit the file manually.",
            ).format(path.name),
        )
    write_whole(path, text, before.text)


def _texts_in_unknown_languages(toml: Toml) -> dict[str, Any]:
    """A newer version's invitations in unknown languages, which a change must not remove."""
    texts = toml.tables.get("invitations", {})
    if not toml.is_newer or not isinstance(texts, dict):
        return {}
    return {language: text for language, text in texts.items() if language not in LANGUAGES}


def _changed(text: str, wanted: Mapping[str, Any], removed: Collection[str]) -> str:
    document = tomlkit.parse(text if not text or text.endswith("\n") else text + "\n")
    for key in removed:
        document.pop(key, None)
    for key, value in wanted.items():
        set_value(document, key, value)
    return tomlkit.dumps(document)
