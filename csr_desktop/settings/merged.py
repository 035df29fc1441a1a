"""The effective settings: policy.toml over preferences.toml over the built-in values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from csr_desktop.settings.policy import Policy, read_policy
from csr_desktop.settings.preferences.preferences import Origin, OwnTexts, Preferences, Settings
from csr_desktop.settings.preferences.values import value_of, values_in
from csr_desktop.settings.toml.file import (
    Mistake,
    SourceLocation,
    Toml,
    Wrong,
    read_toml,
    schema_mistake,
)
from csr_desktop.settings.toml.values import Values
from csr_desktop.system.i18n import translate

_BUILT_IN = Preferences()


class SettingsFiles:
    """Reads policy.toml and preferences.toml; writes preferences.toml.

    Loaded once on the main thread, before the window: the files are few and small. From then on,
    only the worker thread uses it.
    """

    def __init__(
        self,
        preferences: Path,
        policies: Sequence[Path] = (),
    ) -> None:
        self.path = preferences
        self.settings = Settings()
        self.policy = Policy()
        self._had_mistakes = False
        self._policies = tuple(policies)
        self._followers: list[Callable[[Settings], None]] = []

    def load(self) -> tuple[Settings, tuple[Mistake, ...]]:
        """Read all files; a missing file is no mistake. Blocks on the disk, raises nothing."""
        self.policy = read_policy(self._policies)
        own, mistakes = self._read_own(read_toml(self.path))
        self.settings = _laid_over(self.policy, own)
        mistakes = (*self.policy.mistakes, *mistakes)
        self._had_mistakes = bool(mistakes)
        return self.settings, mistakes

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What is wrong with the files, in the rep's language, which was not yet set in `load`.

        Reads the files again if there were mistakes. Blocks on the disk.
        """
        if not self._had_mistakes:
            return ()
        return (*read_policy(self._policies).mistakes, *self._read_own(read_toml(self.path))[1])

    def _read_own(self, toml: Toml | Mistake) -> tuple[Values, tuple[Mistake, ...]]:
        if isinstance(toml, Mistake):
            return Values(), (toml,)
        schema = schema_mistake(toml)
        table = {key: value for key, value in toml.tables.items() if key != "schema"}
        own = values_in(toml, table)
        return own, (*([] if schema is None else [schema]), *own.mistakes)

    def follow(self, follower: Callable[[Settings], None]) -> None:
        """Call this with the settings, now and after each change, on the changing thread."""
        self._followers.append(follower)
        follower(self.settings)

    def save(self, changes: Mapping[str, object]) -> Settings:
        """Write only these keys to preferences.toml. Returns the new effective settings.

        A key that is set to None, or to the value that it would have without the file, is removed
        from the file. Raises Wrong or OSError; then nothing was changed. Blocks on the disk.
        """
        self.load()  # the files may have been edited in the meantime
        wanted = {k: self._without(k) if value is None else value for k, value in changes.items()}
        return self._write({key: self._allowed(key, value) for key, value in wanted.items()})

    def _allowed(self, key: str, value: object) -> Any:
        if self.settings.is_locked(key):
            raise Wrong(
                key,
                translate("settings.merged", "Managed by your administrator in {0}.").format(
                    self.settings.locations[key].file
                ),
            )
        if isinstance(value, OwnTexts):
            value = _merged(value, self.settings.preferences.invitations)
        return value_of(key, value)

    def _without(self, key: str) -> Any:
        """A key's value if preferences.toml does not name it."""
        return self.policy.default.values.get(key, getattr(_BUILT_IN, key, None))

    def _write(self, values: Mapping[str, Any]) -> Settings:
        from csr_desktop.settings.preferences.text import write_preferences

        kept = {key: value for key, value in values.items() if value != self._without(key)}
        write_preferences(self.path, kept, removed=values.keys() - kept.keys())
        self.load()
        for follower in self._followers:
            follower(self.settings)
        return self.settings


def _merged(wanted: OwnTexts, now: Mapping[str, str]) -> dict[str, str]:
    """The current texts with the rep's changes. Raises Wrong for one that was changed meanwhile."""
    texts = dict(now)
    for language in {*wanted, *wanted.before}:
        text, before = wanted.get(language), wanted.before.get(language)
        if text == before:
            continue
        if now.get(language) not in (text, before):
            sentence = translate(
                "settings.merged",
                "The text in preferences.toml was edited in the meantime. Change yours "
                "again to replace it.",
            )
            raise Wrong("invitations", sentence)
        if text is None:
            texts.pop(language, None)
        else:
            texts[language] = text
    return texts


def _laid_over(policy: Policy, own: Values) -> Settings:
    values: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    locations: dict[str, SourceLocation] = {}
    for origin, table in (
        (Origin.POLICY_DEFAULT, policy.default),
        (Origin.PREFERENCES, own),
        (Origin.POLICY_FORCED, policy.forced),
    ):
        values.update(table.values)
        origins.update(dict.fromkeys(table.values, origin))
        locations.update(table.locations)
    return Settings(Preferences(**values), origins, locations)
