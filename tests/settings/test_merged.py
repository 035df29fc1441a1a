from __future__ import annotations

import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import tomlkit
from hypothesis import assume, given
from hypothesis import strategies as st

from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.preferences.invitation_template import template_problem
from csr_desktop.settings.preferences.preferences import Origin, OwnTexts, Preferences, Settings
from csr_desktop.settings.toml.file import Wrong
from tests.support.settings_files import HOSTILE, TABLES, lines_of


@pytest.fixture
def policy(own_folders: Path) -> Path:
    return own_folders / "etc" / "policy.toml"


@pytest.fixture
def files(own_folders: Path, policy: Path) -> SettingsFiles:
    return SettingsFiles(own_folders / "config" / "csr-desktop" / "preferences.toml", [policy])


def written(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def mistakes(files: SettingsFiles) -> list[str]:
    return [str(mistake) for mistake in files.load()[1]]


def test_without_files_everything_is_built_in(files):
    assert files.load() == (Settings(), ())
    assert files.settings.origin("proxy") is Origin.BUILT_IN


def test_each_value_comes_from_the_file_that_counts_most(files, policy):
    written(
        policy,
        '[forced]\nproxy = "none"\n[default]\nproxy = "system"\nlanguage = "de"\n'
        'appearance = "dark"\ntray_icon = true\n',
    )
    written(files.path, 'proxy = "http://a"\nappearance = "light"\nrep_name = "Ann"\n')
    settings, wrong = files.load()
    assert wrong == ()
    assert settings.preferences == Preferences(
        proxy="none", appearance="light", language="de", tray_icon=True, rep_name="Ann"
    )
    assert settings.origins == {
        "proxy": Origin.POLICY_FORCED,
        "appearance": Origin.PREFERENCES,
        "rep_name": Origin.PREFERENCES,
        "language": Origin.POLICY_DEFAULT,
        "tray_icon": Origin.POLICY_DEFAULT,
    }
    assert settings.is_locked("proxy")
    assert not settings.is_locked("language")
    assert str(settings.locations["proxy"]) == f"{policy}:2"
    assert str(settings.locations["appearance"]) == f"{files.path}:2"


def test_a_mistake_in_the_preferences_costs_one_key(files, policy):
    written(policy, '[default]\nappearance = "dark"\n')
    written(files.path, '# mine\nappearance = "blue"\ntray_icon = true\nfuture = 1\n')
    assert mistakes(files) == [
        "preferences.toml, line 2, appearance: Expected one of system, light, dark, high contrast.",
        "preferences.toml, line 4, future: Unknown key.",
    ]
    assert files.settings.preferences == Preferences(appearance="dark", tray_icon=True)


def test_the_mistakes_of_both_files_are_told(files, policy):
    written(policy, "=")
    written(files.path, "x")
    assert [mistake.split(":")[0] for mistake in mistakes(files)] == [
        "policy.toml, line 1",
        "preferences.toml, line 1",
    ]
    assert files.settings == Settings()


def test_a_rep_can_t_weaken_what_the_administrator_forced_wrongly(files, policy):
    written(policy, "[forced]\nminimum_tls = 1.3\nstore_passwords = 0\n")
    written(files.path, 'minimum_tls = "1.2"\nstore_passwords = true\n')
    preferences = files.load()[0].preferences
    assert (preferences.minimum_tls, preferences.store_passwords) == ("1.3", False)
    assert files.settings.is_locked("store_passwords")


# --- Saving --------------------------------------------------------------------------------------

OWN = """\
# mine
appearance = "light"   # for the eyes
future = [1, 2]        # of a newer program

[newer]                # too
key = 1.50
"""


def test_the_first_change_makes_the_file(files):
    settings = files.save({"tray_icon": True})
    assert settings.preferences.tray_icon
    assert settings.origin("tray_icon") is Origin.PREFERENCES
    assert files.path.read_text() == "schema = 1\ntray_icon = true\n"
    assert stat.S_IMODE(files.path.stat().st_mode) == 0o600
    assert [path.name for path in files.path.parent.iterdir()] == ["preferences.toml"]


def test_only_the_changed_keys_change(files):
    written(files.path, OWN)
    files.save({"appearance": "dark", "rep_name": "Änn"})
    assert files.path.read_text() == OWN.replace('"light"', '"dark"').replace(
        "\n\n[newer]", '\nrep_name = "Änn"\n\n[newer]'
    )


def test_what_a_newer_program_wrote_survives(files):
    newer = f"schema = 7\n{OWN}"
    written(files.path, newer)
    assert [mistake.key for mistake in files.load()[1]] == ["schema"]
    files.save({"appearance": "dark"})
    assert files.path.read_text() == newer.replace('"light"', '"dark"')


def test_a_key_that_is_what_it_would_be_without_the_file_is_taken_out(files, policy):
    written(policy, '[default]\nlanguage = "de"\n')
    written(files.path, OWN)
    files.save({"language": "fr", "tray_icon": True})
    files.save({"language": "de", "tray_icon": False, "appearance": "system"})
    assert files.path.read_text() == OWN.replace('appearance = "light"   # for the eyes\n', "")
    files.save({"language": "system"})
    assert tomllib.loads(files.path.read_text())["language"] == "system"
    assert files.settings.preferences.language == "system"


def test_reset_gives_a_key_back(files, policy):
    written(policy, '[default]\nlanguage = "de"\n')
    files.save({"language": "fr", "invitations": {"en": "a"}, "rep_name": "Ann"})
    settings = files.save({"language": None, "invitations": None})
    assert settings.preferences == Preferences(language="de", rep_name="Ann")
    assert settings.origin("language") is Origin.POLICY_DEFAULT
    with pytest.raises(Wrong, match="Unknown key"):
        files.save({"color": None})


def test_a_change_that_changes_nothing_writes_nothing(files):
    files.save({"tray_icon": False})
    assert not files.path.exists()
    written(files.path, OWN)
    before = files.path.stat().st_ino
    files.save({"appearance": "light"})
    assert files.path.stat().st_ino == before


TEXT = '\nHello {rep},\n\t"""key""" \\ {key}\n\n# no comment\n[forced]\n'


def test_invitations_are_written_for_people(files):
    files.save({"invitations": {"en": "Hello\n{key}\n", "de": "Hallo"}})
    written(files.path, files.path.read_text().replace('de = "Hallo"', 'de = "Hallo" # short'))
    assert 'en = """Hello\n{key}\n"""' in files.path.read_text()
    files.save({"invitations": {"en": TEXT, "de": "Hallo"}})
    assert 'de = "Hallo" # short' in files.path.read_text()
    files.save({"invitations": {"fr": TEXT}, "tray_icon": True})
    assert files.settings.preferences == Preferences(invitations={"fr": TEXT}, tray_icon=True)
    assert mistakes(files) == []


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from('\n\t"\\#')))
@HOSTILE
def test_every_invitation_comes_back(files, text):
    text = text.replace("{", "{{").replace("}", "}}")
    assume(template_problem(text) is None)
    files.save(
        {"invitations": {"en": text}, "rep_name": text.replace("\n", "").replace("\t", "")[:9]}
    )
    assert files.settings.preferences.invitations == {"en": text}
    assert mistakes(files) == []


@pytest.mark.parametrize(
    ("changes", "key", "sentence"),
    [
        ({"color": 1}, "color", "Unknown key."),
        ({"tray_icon": 1}, "tray_icon", "Expected true or false, found a whole number."),
        ({"language": "xx"}, "language", "Expected one of system, en, de, es, fr, ja, ar."),
        ({"rep_name": "a\ud800"}, "rep_name", "Line breaks and other control characters aren't"),
        ({"proxy": "http://a:b@c"}, "proxy", "Don't put a password here"),
        ({"invitations": {"xx": "a"}}, "invitations.xx", "Expected one of en, de"),
        ({"invitations": {"en": "{oops}"}}, "invitations.en", "Unknown field {oops}"),
        ({"minimum_tls": "1.2"}, "minimum_tls", "Managed by your administrator in "),
    ],
)
def test_what_can_t_be_saved_is_said_and_nothing_is_changed(
    own_folders, files, policy, changes, key, sentence
):
    checked = SettingsFiles(files.path, [policy])
    written(policy, '[forced]\nminimum_tls = "1.3"\n')
    written(files.path, OWN)
    with pytest.raises(Wrong) as error:
        checked.save({"always_on_top": True, **changes})
    assert error.value.key == key
    assert error.value.sentence.startswith(sentence)
    assert files.path.read_text() == OWN
    if key == "minimum_tls":
        assert error.value.sentence == f"Managed by your administrator in {policy}."
        with pytest.raises(Wrong, match="Managed by your administrator"):
            checked.save({"minimum_tls": None})


def test_a_file_that_can_t_be_read_is_left_as_it_is(files):
    written(files.path, "tray_icon = \n")
    with pytest.raises(Wrong) as error:
        files.save({"rep_name": "Ann"})
    assert error.value.sentence == (
        "preferences.toml, line 1: Invalid value. Fix it first. Nothing was changed."
    )
    assert files.path.read_text() == "tray_icon = \n"


def test_a_value_that_is_wrong_is_corrected_by_the_next_one(files):
    written(files.path, "invitations = 3 # no\ntray_icon = 1\n[proxy]\na = 1\n")
    files.save({"invitations": {"en": "a"}, "tray_icon": True, "proxy": "none"})
    assert files.settings.preferences == Preferences(
        invitations={"en": "a"}, tray_icon=True, proxy="none"
    )
    assert mistakes(files) == []


def test_a_table_between_tables_becomes_a_value_at_the_top(files):
    text = "[newer]\na = 1\n[proxy]\na = 1\n[newest]\nb = 1\n"
    written(files.path, text)
    files.save({"proxy": "none"})
    assert tomllib.loads(files.path.read_text()) == {
        "newer": {"a": 1},
        "proxy": "none",
        "newest": {"b": 1},
    }


def test_a_text_that_would_say_something_else_is_not_written(files, monkeypatch):
    written(files.path, OWN)
    really = tomlkit.dumps
    monkeypatch.setattr(tomlkit, "dumps", lambda found: really(found).replace("1.50", "1.51"))
    with pytest.raises(Wrong, match=r"can't be updated automatically\. Edit the file manually"):
        files.save({"rep_name": "Ann"})
    assert files.path.read_text() == OWN


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_the_file_whole(files, monkeypatch, step):
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    written(files.path, OWN)
    files.load()
    told: list[Settings] = []
    files.follow(told.append)
    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(OSError, match="No space left on device"):
        files.save({"appearance": "dark"})
    assert files.path.read_text() == OWN
    assert [path.name for path in files.path.parent.iterdir()] == ["preferences.toml"]
    assert files.settings.preferences.appearance == "light"
    assert len(told) == 1


def test_a_hand_s_change_since_the_start_is_kept(files):
    files.load()
    written(files.path, OWN)
    assert files.save({"tray_icon": True}).preferences.appearance == "light"
    assert "# for the eyes" in files.path.read_text()


def test_a_text_by_hand_in_another_language_stays_beside_the_rep_s(files):
    files.load()
    written(files.path, '[invitations]\nde = "Von Hand {key}"\n')
    settings = files.save({"invitations": OwnTexts({"en": "Mine {key}"}, before={})})
    assert settings.preferences.invitations == {"de": "Von Hand {key}", "en": "Mine {key}"}


def test_a_text_that_was_changed_by_hand_is_not_replaced_unseen(files):
    text = '[invitations]\nen = "By hand {key}"\n'
    files.load()
    written(files.path, text)
    mine = {"en": "Mine {key}"}
    for before in ({}, {"en": "Before {key}"}):
        with pytest.raises(Wrong, match="edited in the meantime"):
            files.save({"invitations": OwnTexts(mine, before)})
        with pytest.raises(Wrong, match="edited in the meantime"):
            files.save({"invitations": OwnTexts({}, {"en": "Before {key}"})})
    assert files.path.read_text() == text
    seen = files.settings.preferences.invitations
    assert files.save({"invitations": OwnTexts(mine, seen)}).preferences.invitations == mine


def test_followers_hear_the_settings_now_and_after_each_change(files):
    told: list[bool] = []
    files.follow(lambda settings: told.append(settings.preferences.tray_icon))
    files.save({"tray_icon": True})
    files.save({"tray_icon": None})
    assert told == [False, True, False]


# --- Hostile files -------------------------------------------------------------------------------


@given(TABLES)
@HOSTILE
def test_whatever_stands_there_the_rest_counts_and_survives_a_save(files, table):
    table = {key: value for key, value in table.items() if key not in ("rep_name", "tray_icon")}
    text = f'{lines_of(table)}tray_icon = true # mine\n["future"]\nx = 1\n'
    written(files.path, text)
    settings, wrong = files.load()
    assert settings.preferences.tray_icon
    assert all(1 <= mistake.line <= text.count("\n") + 1 for mistake in wrong)
    before = tomllib.loads(text)
    files.save({"rep_name": "Ann"})
    after = tomllib.loads(files.path.read_text())
    assert repr(after.pop("rep_name")) == "'Ann'"
    assert repr(after) == repr(before)
    assert "tray_icon = true # mine" in files.path.read_text()


@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
@HOSTILE
def test_no_file_raises(files, text):
    written(files.path, text)
    settings, wrong = files.load()
    assert isinstance(settings.preferences, Preferences)
    assert all(mistake.line >= 1 and mistake.sentence for mistake in wrong)


# --- The start -----------------------------------------------------------------------------------

START = """
import sys
from pathlib import Path
from csr_desktop.settings.merged import SettingsFiles
SettingsFiles(Path("/nowhere/preferences.toml"), [Path("/nowhere/policy.toml")]).load()
print(sorted({"tomllib", "tomlkit", "requests", "lxml", "keyring", "sqlite3"} & set(sys.modules)))
"""


def test_without_files_nothing_is_loaded_to_read_them():
    ended = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout.strip() == "[]"
