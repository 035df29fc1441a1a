"""Every schema of every file that this program has written: read, used, changed by this version.

The files were written by the code of their time: see data/README.md.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from csr_desktop import __version__
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.journal.database import SCHEMA_VERSION
from csr_desktop.sessions.outcome import Created, NotSent, Refused, Unknown
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.settings.sites.file import SitesFile
from tests.sessions.data.write import BETA, acme
from tests.support.history import found, press
from tests.support.journal import LONG_AGO
from tests.support.newer_journal import newer, schema_of

DATA = Path(__file__).with_name("data")
KEYS = ["00011916", "11916961"]


def all_of(name: str) -> list[Path]:
    return sorted(DATA.glob(f"*/{name}"))


def copied(source: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(source, folder / source.name))


def by_release(path: Path) -> str:
    return path.parent.name


def test_the_forms_are_there():
    forms = ("sessions.db", "sites.toml", "presets.toml", "preferences.toml")
    assert [len(all_of(name)) for name in forms] == [1] * len(forms)


def test_a_release_says_which_forms_it_writes():
    assert f"\n| {__version__} | " in (DATA / "README.md").read_text("utf-8")


# --- The journal ---------------------------------------------------------------------------------


def test_the_newest_journal_is_of_the_form_that_is_written(own_folders):
    path = own_folders / "sessions.db"
    with closing(Journal(path)) as journal:
        journal.notices()
    assert schema_of(DATA / "1.0.0" / "sessions.db") == schema_of(path)


@pytest.mark.parametrize("source", all_of("sessions.db"), ids=by_release)
def test_every_journal_is_taken_over_whole(source, own_folders):
    path = copied(source, own_folders)
    with closing(Journal(path)) as journal:
        (orphan,) = journal.adopt_orphans()
        assert orphan.first_code == "CASE-1046"
        kinds = [type(attempt.outcome) for attempt in journal.each()]
        assert sorted(kinds, key=str) == [Created, Created, NotSent, Refused, Unknown, Unknown]
        acme, beta = "hostid@acme.webex.com", "h@beta.webex.com"
        assert {*journal.known_keys(acme), *journal.known_keys(beta)} == set(KEYS)
        assert journal.notices() == ""
        assert press(journal, "CASE-1047", outcome=Created("7")) == 7
        with closing(History(path)) as history:
            assert found(history, "case-104") == [7, 6, 5, 4, 3, 2, 1]
            assert found(history, "calls back") == [1]
            values = history.remembered_values("Acme Support", 1, "", 9)
            assert values[:2] == ("CASE-1047", "CASE-1046")
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("source", all_of("sessions.db"), ids=by_release)
def test_every_journal_goes_on_to_the_next_version_and_back(source, own_folders):
    path = copied(source, own_folders)
    for number in range(3):
        with closing(Journal(path)) if number == 1 else newer(path) as journal:
            journal.adopt_orphans()
            press(journal, f"CASE-{number}", outcome=Created(f"9{number}"))
            assert len(list(journal.each())) == 7 + number
            assert {attempt.session_type for attempt in journal.recent(LONG_AGO, 9)} == {13}


# --- The settings --------------------------------------------------------------------------------


@pytest.mark.parametrize("source", all_of("sites.toml"), ids=by_release)
def test_every_sites_toml_is_read_and_changed(source, own_folders):
    file = SitesFile(copied(source, own_folders))
    text = source.read_text()
    assert file.load() == ((acme(), BETA), ())
    file.replace("Beta", msgspec.structs.replace(BETA, timeout=9.0))
    assert file.path.read_text() == text + "timeout = 9.0\n"
    file.add(msgspec.structs.replace(BETA, name="Gamma"))
    assert [site.name for site in file.load()[0]] == ["Acme Support", "Beta", "Gamma"]


@pytest.mark.parametrize("source", all_of("preferences.toml"), ids=by_release)
def test_every_preferences_toml_is_read_and_changed(source, own_folders):
    files = SettingsFiles(copied(source, own_folders))
    settings, mistakes = files.load()
    assert mistakes == ()
    assert settings.preferences == Preferences(
        language="de",
        tray_icon=True,
        invitations={"en": "Key: {key}\nBye", "de": "Schlüssel: {key}"},
        keep_sessions_days=30,
        proxy="http://proxy.example:8080",
    )
    files.save({"tray_icon": None})
    assert files.path.read_text() == source.read_text().replace("tray_icon = true\n", "")


@pytest.mark.parametrize("source", all_of("presets.toml"), ids=by_release)
def test_every_presets_toml_is_read_and_changed(source, own_folders):
    file = Presets(copied(source, own_folders))
    found = file.read()
    assert found.mistakes == ()
    assert found.presets == (
        Preset("Acme Support", "Printer", 13, {2: "Hardware"}),
        Preset("Acme Support", "Invoice", None, {2: "Billing"}),
        Preset("Beta", "Printer", 13, {}),
    )
    assert file.save(Preset("Acme Support", "Invoice", 168, {2: "Billing"})).problem == ""
    assert 'name = "Invoice"\ncodes = {2 = "Billing"}\nsession_type = 168\n' in (
        file.path.read_text()
    )


# --- A newer schema: known parts are read, and unknown ones are kept ------------------------------


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


NEWER_SITE = """\
schema = 2

[defaults]               # of a newer program
color = "red"

[[sites]]
name = "Acme Support"
url = "https://acme.webex.com/WBXService/XMLService"
webex_id = "hostid"
site_id = "0000"
region = "eu"            # of a newer program
session_types = [{ id = 13, name = "Support session", icon = "lamp" }]

[[sites.tracking_codes]]
number = 1
label = "Case number"
pattern = "CASE-.*"      # of a newer program
"""


def test_a_site_of_a_newer_form_can_be_used_and_changed(own_folders):
    file = SitesFile(written(own_folders / "sites.toml", NEWER_SITE))
    (site,), (mistake,) = file.load()
    assert (mistake.key, site.tracking_codes[0].label) == ("schema", "Case number")
    file.replace("Acme Support", msgspec.structs.replace(site, webex_id="other"))
    assert file.path.read_text() == NEWER_SITE.replace('"hostid"', '"other"')
    file.add(BETA)
    assert file.path.read_text().startswith(NEWER_SITE.replace('"hostid"', '"other"'))
    file.remove("Beta")
    assert file.path.read_text() == NEWER_SITE.replace('"hostid"', '"other"')


def test_a_change_that_would_lose_what_a_newer_program_wrote_is_refused(own_folders):
    file = SitesFile(written(own_folders / "sites.toml", NEWER_SITE))
    ((site,), _) = file.load()
    with pytest.raises(ValueError, match="Edit the file manually"):
        file.replace("Acme Support", msgspec.structs.replace(site, tracking_codes=()))
    assert file.path.read_text() == NEWER_SITE


def test_unknown_keys_of_this_form_are_still_mistakes(own_folders):
    text = NEWER_SITE.replace("schema = 2", "schema = 1")
    sites, mistakes = SitesFile(written(own_folders / "sites.toml", text)).load()
    assert sites == ()
    assert [mistake.key for mistake in mistakes] == ["defaults", "region"]


NEWER_PREFERENCES = """\
schema = 2
language = "de"
theme = ["a", "b"]       # of a newer program

[invitations]            # ours
en = "Key: {key}"
pt = "Chave: {key}"      # Lisbon's
"""


@pytest.mark.parametrize(
    ("invitations", "expected"),
    [
        ({"en": "K {key}"}, NEWER_PREFERENCES.replace("Key: ", "K ")),
        ({}, NEWER_PREFERENCES.replace('en = "Key: {key}"\n', "")),
        (None, NEWER_PREFERENCES.replace('en = "Key: {key}"\n', "")),
    ],
)
def test_a_change_of_preferences_keeps_what_a_newer_program_wrote(
    own_folders, invitations, expected
):
    files = SettingsFiles(written(own_folders / "preferences.toml", NEWER_PREFERENCES))
    settings, mistakes = files.load()
    assert settings.preferences.language == "de"
    assert settings.preferences.invitations == {"en": "Key: {key}"}
    assert mistakes[0].key == "schema"
    files.save({"invitations": invitations})
    assert files.path.read_text() == expected


NEWER_PRESETS = """\
schema = 2
order = "by use"         # of a newer program

[[presets]]
site = "Acme Support"
name = "Printer"
shortcut = "F5"          # of a newer program
codes = { 2 = "Hardware" }
"""


def test_a_preset_of_a_newer_form_can_be_used_and_changed(own_folders):
    file = Presets(written(own_folders / "presets.toml", NEWER_PRESETS))
    found = file.read()
    assert found.presets == (Preset("Acme Support", "Printer", None, {2: "Hardware"}),)
    assert [mistake.key for mistake in found.mistakes] == ["schema"]
    changed = file.arrange("Acme Support", [("Printer", "Printers")])
    assert changed.problem == ""
    assert file.path.read_text() == NEWER_PRESETS.replace('"Printer"', '"Printers"')


def test_a_new_presets_toml_tells_its_schema(own_folders):
    file = Presets(own_folders / "new" / "presets.toml")
    assert file.save(Preset("Beta", "Printer")).problem == ""
    assert file.path.read_text() == ('schema = 1\n\n[[presets]]\nsite = "Beta"\nname = "Printer"\n')


def test_a_schema_of_presets_that_is_no_number_is_a_mistake(own_folders):
    text = NEWER_PRESETS.replace("schema = 2", 'schema = "2"')
    found = Presets(written(own_folders / "presets.toml", text)).read()
    assert [mistake.key for mistake in found.mistakes] == ["schema", "order", "shortcut"]
