"""What the first paint takes from the preferences is what the checked settings say of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.preferences.look import Look, look_in
from csr_desktop.settings.toml.unchecked import read_unchecked

GERMAN = 'language = "de"\n'
ON_TOP = "always_on_top = true\n"


@pytest.mark.parametrize(
    ("policies", "own"),
    [
        ([], ""),
        ([], GERMAN + ON_TOP + 'appearance = "high contrast"\nremember_place = false\n'),
        ([], 'language = "xx"\nappearance = "pink"\nalways_on_top = 1\nremember_place = "no"\n'),
        ([], "language = ['de']\nappearance = {}\n" + ON_TOP),
        ([], GERMAN + "broken"),
        (["[default]\n" + GERMAN], ""),
        (["[default]\n" + GERMAN], 'language = "fr"\n'),
        (["[forced]\n" + GERMAN], 'language = "fr"\n'),
        (["[forced]\n" + GERMAN, '[forced]\nlanguage = "es"\n' + ON_TOP], 'language = "fr"\n'),
        (["[forced]\nlanguage = 1\n", "[default]\n" + GERMAN], ""),
        (["forced = 1\ndefault = [2]\n", "broken"], ON_TOP),
    ],
)
def test_it_is_what_the_checked_settings_say(tmp_path: Path, policies: list[str], own: str) -> None:
    files = [tmp_path / f"policy-{number}.toml" for number in range(len(policies))]
    for file, text in zip(files, policies, strict=True):
        file.write_text(text)
    preferences = tmp_path / "preferences.toml"
    preferences.write_text(own)
    settings, _ = SettingsFiles(preferences, files).load()
    checked = [getattr(settings.preferences, key) for key in Look._fields]
    seen = look_in([read_unchecked(file) for file in files], read_unchecked(preferences))
    assert list(seen) == checked
