"""Presets: a session type and tracking codes saved under a name in presets.toml."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from csr_desktop.settings.toml.file import (
    Mistake,
    SourceLocation,
    Toml,
    Wrong,
    convert,
    read_toml,
    schema_mistake,
    write_whole,
)
from csr_desktop.settings.toml.messages import unknown_key
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.system.text import alike, is_blank, visible
from csr_desktop.webex.texts import (
    SESSION_TYPES,
    TRACKING_CODE_LENGTH,
    TRACKING_CODE_NUMBERS,
    text_problem,
    unwritable,
)

NAME_LENGTH = 60  # characters
_LONG_NAME = QT_TRANSLATE_NOOP(
    "settings.presets.presets", "Name too long: %n characters (maximum {0}).", "", 1
)
_NUMBERS = {str(number): number for number in TRACKING_CODE_NUMBERS}


@dataclass(frozen=True)
class Preset:
    """Values that a rep fills in with one click. `session_type` None doesn't change the type.

    `location`: where the administrator has set it; None for the rep's own.
    """

    site: str
    name: str
    session_type: int | None = None
    codes: Mapping[int, str] = field(default_factory=dict)
    location: SourceLocation | None = field(default=None, compare=False)

    @property
    def is_locked(self) -> bool:
        """Whether it is the administrator's and can't be changed."""
        return self.location is not None


@dataclass(frozen=True)
class PresetList:
    """The presets of every site, the administrator's first, and each mistake in the rep's file.

    `problem`: why a change was not made, or ''.
    """

    presets: tuple[Preset, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    problem: str = ""

    def of(self, site: str) -> tuple[Preset, ...]:
        """The presets of one site."""
        return tuple(preset for preset in self.presets if preset.site == site)

    def without_site(self, sites: Collection[str]) -> tuple[str, ...]:
        """The sites of own presets that are not in `sites`: renamed in the file, or removed."""
        own = (preset.site for preset in self.presets if not preset.is_locked)
        return tuple(dict.fromkeys(site for site in own if site not in sites))


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A preset as it is in the file."""

    site: str
    name: str
    session_type: (
        Annotated[int, Meta(ge=SESSION_TYPES[0], le=SESSION_TYPES[-1])] | msgspec.UnsetType
    ) = msgspec.UNSET
    codes: dict[str, str] = {}


class Presets:
    """The presets in one TOML file. Blocks on the disk: not for the main thread. Never raises.

    The administrator's are included. An own preset with the same name stays in the file, unused.
    """

    def __init__(self, path: Path, locked: Sequence[Preset] = ()) -> None:
        """`locked` are the administrator's, as they were read at the start."""
        self.path = path
        self._locked = {(preset.site, alike(preset.name)): preset for preset in locked}

    def read(self) -> PresetList:
        """The usable presets; a missing file has none."""
        toml = read_toml(self.path)
        if isinstance(toml, Mistake):
            return PresetList(tuple(self._locked.values()), (toml,))
        presets, mistakes = presets_in(toml)
        schema = schema_mistake(toml)
        wrong = [] if schema is None else [schema]
        if not toml.is_newer:
            known = ("schema", "presets")
            wrong += [
                toml.mistake(key, unknown_key(key, known))
                for key in toml.tables
                if key not in known
            ]
        own = (p for p in presets.values() if (p.site, alike(p.name)) not in self._locked)
        return PresetList((*self._locked.values(), *own), (*wrong, *mistakes))

    def save(self, preset: Preset, seen: Collection[Preset] | None = None) -> PresetList:
        """Add a preset, or replace the one with the same site and name.

        `seen`: the presets that the rep knows of; no other is replaced.
        """
        from csr_desktop.settings.presets.changes import saved  # tomlkit: not for the start

        def change(toml: Toml) -> str:
            self._require_free(preset.site, (preset.name,))
            return saved(toml, preset, seen)

        return self._change(change)

    def arrange(
        self, site: str, names: Sequence[tuple[str, str]], seen: Collection[str] | None = None
    ) -> PresetList:
        """Keep these presets of a site in this order: each one's name and its new name.

        A preset of the site that is not named is deleted if its name is in `seen`, the names that
        the rep knows of; otherwise it is kept after the others. One with a mistake is not changed.
        """
        from csr_desktop.settings.presets.changes import arranged

        def change(toml: Toml) -> str:
            self._require_free(site, [new for _, new in names])
            return arranged(toml, site, names, seen)

        return self._change(change)

    def rename_site(self, old: str, new: str) -> PresetList:
        """Move a site's presets to its new name; if there are none, nothing is written.

        A preset whose name is taken there gets a number.
        """
        from csr_desktop.settings.presets.changes import given

        toml = read_toml(self.path)
        if old == new or (isinstance(toml, Toml) and not indexes_of(toml, old)):
            return self.read()
        return self._change(lambda toml: given(toml, old, new))

    def _require_free(self, site: str, names: Iterable[str]) -> None:
        """Raise Wrong if the administrator has a preset with one of these names."""
        for name in names:
            if (locked := self._locked.get((site, alike(name)))) is not None:
                raise Wrong("name", locked_problem(locked))

    def _change(self, changed: Callable[[Toml], str]) -> PresetList:
        problem = ""
        try:
            toml = read_toml(self.path)
            if isinstance(toml, Mistake):
                said = translate(
                    "settings.presets.presets", "{0} Fix it first. Nothing was changed."
                )
                raise Wrong("", said.format(toml))
            write_whole(self.path, changed(toml), toml.text)
        except Wrong as wrong:
            problem = wrong.sentence
        except (OSError, UnicodeError) as error:
            problem = translate("settings.presets.presets", "Couldn't write {0}: {1}.").format(
                self.path.name, getattr(error, "strerror", error)
            )
        return replace(self.read(), problem=problem)


def locked_problem(preset: Preset) -> str:
    """Why a preset of the administrator's can't be replaced, as a sentence."""
    where = "" if preset.location is None else str(preset.location.file)
    return translate(
        "settings.presets.presets",
        "The preset {0} is managed by your administrator in {1}. Enter another name.",
    ).format(repr(preset.name), where)


def name_problem(name: str, others: Sequence[str] = ()) -> str:
    """What is wrong with a preset's name, given the others of its site, as a sentence, or ''."""
    if is_blank(name):
        return translate("settings.presets.presets", "Enter a preset name.")
    if len(name) > NAME_LENGTH:
        return translate("settings.presets.presets", _LONG_NAME, "", len(name)).format(NAME_LENGTH)
    if unwritable(name) or visible(name) != name:
        return translate(
            "settings.presets.presets", "Line breaks and other control characters aren't allowed."
        )
    if alike(name) in map(alike, others):
        return translate("settings.presets.presets", "Two presets are named {0}.").format(
            repr(name)
        )
    return ""


def presets_in(toml: Toml) -> tuple[dict[int, Preset], tuple[Mistake, ...]]:
    """The usable presets by their indexes in the file, and a mistake for each of the others."""
    entries = toml.tables.get("presets", [])
    if not isinstance(entries, list):
        return {}, (
            toml.mistake("presets", translate("settings.presets.presets", "Expected [[presets]].")),
        )
    presets: dict[int, Preset] = {}
    mistakes = []
    for index, entry in enumerate(entries):
        try:
            preset = _preset_of(_entry_of(toml, entry))
            others = [other.name for other in presets.values() if other.site == preset.site]
            check_preset(preset, others)
            presets[index] = preset
        except Wrong as wrong:
            mistakes.append(toml.mistake(wrong.key, wrong.sentence, f"presets[{index}]"))
    return presets, tuple(mistakes)


def _entry_of(toml: Toml, entry: object) -> _Entry:
    """Convert an entry; in a newer file, unknown keys are ignored."""
    if toml.is_newer and isinstance(entry, dict):
        entry = {key: entry[key] for key in _Entry.__struct_fields__ if key in entry}
    return convert(entry, _Entry)


def _preset_of(entry: _Entry) -> Preset:
    codes = {}
    for key, text in entry.codes.items():
        if key not in _NUMBERS:
            raise Wrong(
                f"codes.{key}",
                translate(
                    "settings.presets.presets",
                    "Tracking code {0} doesn't exist. Use a number from 1 to 10.",
                ).format(key),
            )
        codes[_NUMBERS[key]] = text
    session_type = entry.session_type if isinstance(entry.session_type, int) else None
    return Preset(entry.site, entry.name, session_type, codes)


def check_preset(preset: Preset, others: Sequence[str] = ()) -> None:
    """Raise Wrong for what the types alone can't check."""
    if problem := name_problem(preset.name, others):
        raise Wrong("name", problem)
    for number, text in preset.codes.items():
        name = translate("settings.presets.presets", "Tracking code {0}").format(number)
        if wrong := text_problem(name, text, TRACKING_CODE_LENGTH):
            raise Wrong(f"codes.{number}", wrong)


def indexes_of(toml: Toml, site: str) -> list[int]:
    """The indexes of a site's presets, including unusable ones."""
    entries = toml.tables.get("presets", [])
    if not isinstance(entries, list):
        return []
    return [n for n, raw in enumerate(entries) if isinstance(raw, dict) and raw.get("site") == site]
