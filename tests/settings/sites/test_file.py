from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import SessionType, Site, SiteProblem, TrackingCode, site_named
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.system.text import visible
from tests.sessions.conftest import ACME
from tests.support.text_cases import ALIKE, UNLIKE

# The example of the contract.
EXAMPLE = """\
[[sites]]
name = "Acme Support"
url = "https://acme.webex.com/WBXService/XMLService"
webex_id = "hostid"
site_id = "0000"            # text: leading zeros count; or site_name = "acme"
partner_id = "9999"         # optional
email = "johnsmith@xyz.com" # optional
authentication = "password" # or "session ticket"
timeout = 30                # seconds for one whole request
session_types = [{ id = 13, name = "Support session" }]

[[sites.tracking_codes]]
number = 1                  # 1 to 10
label = "Case number"
required = true
values = ["..."]            # a pick-list, optional
default = ""
"""
SMALL = """\
[[sites]]
name = "Small"
url = "https://small.webex.com/x"
webex_id = "rep7"
site_name = "small"
"""
BETA = msgspec.structs.replace(ACME, name="Beta", url="https://beta.webex.com/x", timeout=12.5)


@pytest.fixture
def file(own_folders: Path) -> SitesFile:
    return SitesFile(own_folders / "config" / "csr-desktop" / "sites.toml")


def written(file: SitesFile, text: str | bytes) -> SitesFile:
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def names(file: SitesFile) -> list[str]:
    return [site.name for site in file.load()[0]]


def nearest(key: str) -> str:
    return f"Unknown key. Did you mean {key}?"


def mistakes(file: SitesFile) -> list[str]:
    return [str(mistake) for mistake in file.load()[1]]


def test_a_file_that_is_not_there_is_no_mistake(file):
    assert file.load() == ((), ())


def test_an_empty_file_is_no_mistake(file):
    assert written(file, "# nothing yet\n").load() == ((), ())


def test_the_example_of_the_contract(file):
    expected = Site(
        name="Acme Support",
        url="https://acme.webex.com/WBXService/XMLService",
        webex_id="hostid",
        site_id="0000",
        partner_id="9999",
        email="johnsmith@xyz.com",
        timeout=30,
        session_types=(SessionType(13, "Support session"),),
        tracking_codes=(TrackingCode(1, "Case number", required=True, values=("...",)),),
    )
    assert written(file, EXAMPLE).load() == ((expected,), ())


def test_a_site_that_says_nothing_of_its_form_shows_all_ten_codes(file):
    (site,), _ = written(file, SMALL).load()
    assert [code.name for code in site.tracking_codes] == [
        f"Tracking code {number}" for number in range(1, 11)
    ]


def test_sites_and_codes_keep_the_file_s_order(file):
    codes = "".join(f"[[sites.tracking_codes]]\nnumber = {number}\n" for number in (7, 1, 10))
    sites, _ = written(file, SMALL + codes + EXAMPLE).load()
    assert [site.name for site in sites] == ["Small", "Acme Support"]
    assert [code.number for code in sites[0].tracking_codes] == [7, 1, 10]


@pytest.mark.parametrize(
    "text",
    [
        EXAMPLE.replace("\n", "\r\n"),
        b"\xef\xbb\xbf" + EXAMPLE.encode(),
        b"\xef\xbb\xbf" + EXAMPLE.replace("\n", "\r\n").encode(),
    ],
    ids=["CRLF", "BOM", "both"],
)
def test_what_editors_on_windows_write_is_read(file, text):
    assert names(written(file, text)) == ["Acme Support"]
    assert mistakes(file) == []


TWO = EXAMPLE + "\n" + SMALL


TEXT, NUMBER, WHOLE = "a quoted string", "a number", "a whole number"
SECURE = "The URL must start with https://, because the password is sent over this connection."


@pytest.mark.parametrize(
    ("old", "new", "where", "sentence"),
    [
        ("webex_id", "webexid", "line 4, webexid", nearest("webex_id")),
        ('name = "Acme Support"\n', "", "line 1, name", "Missing key."),
        ("Acme Support", "  ", "line 2, name", "Enter a display name."),
        ("https://acme", "http://acme", "line 3, url", SECURE),
        (
            "hostid",
            "host\\nid",
            "line 4, webex_id",
            "Line breaks and other control characters aren't allowed.",
        ),
        ('"0000"', "0", "line 5, site_id", f"Expected {TEXT}, found {WHOLE}."),
        (
            '"0000"',
            '"acme"',
            "line 5, site_id",
            "The site ID consists of digits. Enter a name as the site name.",
        ),
        ('"password"', '"none"', "line 8, authentication", "Invalid value 'none'."),
        ("= 30", "= 0", "line 9, timeout", "Expected a number of at least 1."),
        ("= 30", "= 301", "line 9, timeout", "Expected a number of at most 300."),
        ("= 30", "= nan", "line 9, timeout", "Expected a number of at least 1."),
        ("= 30", "= inf", "line 9, timeout", "Expected a number of at most 300."),
        ("= 30", '= "30"', "line 9, timeout", f"Expected {NUMBER}, found {TEXT}."),
        ("= 13", '= "13"', "line 10, session_types[0].id", f"Expected {WHOLE}, found {TEXT}."),
        (
            "= 13",
            "= true",
            "line 10, session_types[0].id",
            f"Expected {WHOLE}, found true or false.",
        ),
        (
            "= 13",
            "= 9999999999",
            "line 10, session_types[0].id",
            "Expected a whole number of at most 2147483647.",
        ),
        ("id = 13, ", "", "line 10, session_types[0].id", "Missing key."),
        (
            '[{ id = 13, name = "Support session" }]',
            "[]",
            "line 10, session_types",
            "Enter at least one session type.",
        ),
        (
            "= 1 ",
            "= 11",
            "line 13, tracking_codes[0].number",
            "Expected a whole number of at most 10.",
        ),
        (
            "= 1 ",
            "= 0",
            "line 13, tracking_codes[0].number",
            "Expected a whole number of at least 1.",
        ),
        ("number", "# number", "line 12, tracking_codes[0].number", "Missing key."),
        ("number", "nummer", "line 13, tracking_codes[0].nummer", nearest("number")),
        (
            "= true",
            '= "yes"',
            "line 15, tracking_codes[0].required",
            f"Expected true or false, found {TEXT}.",
        ),
        (
            '["..."]',
            "[1]",
            "line 16, tracking_codes[0].values[0]",
            f"Expected {TEXT}, found {WHOLE}.",
        ),
        ("default", "defualt", "line 17, tracking_codes[0].defualt", nearest("default")),
        (
            "[[sites.tracking_codes]]",
            "[[sites.tracking_codes]]\nnumber = 1\n[[sites.tracking_codes]]",
            "line 12, tracking_codes",
            "Use each tracking code only once.",
        ),
    ],
)
def test_a_mistake_names_line_and_key_and_the_other_sites_still_load(
    file, old, new, where, sentence
):
    assert old in TWO
    written(file, TWO.replace(old, new, 1))
    name = "" if where.endswith("name") else "Acme Support: "
    assert mistakes(file) == [f"sites.toml, {where}: {name}{sentence}"]
    assert names(file) == ["Small"]


def test_a_mistake_in_the_second_site_names_its_own_line(file):
    written(file, TWO.replace('"rep7"', "7"))
    assert mistakes(file) == [
        "sites.toml, line 22, webex_id: Small: Expected a quoted string, found a whole number."
    ]
    assert names(file) == ["Acme Support"]


def test_odd_line_ends_inside_a_comment_do_not_shift_the_lines(file):
    comment = "# one\u2028still one\u0085and still\n"
    assert mistakes(written(file, comment + SMALL.replace('"rep7"', "7"))) == [
        "sites.toml, line 5, webex_id: Small: Expected a quoted string, found a whole number."
    ]


@pytest.mark.parametrize("key", ["color", '"color"', "'color'", "color.dark", " color "])
def test_a_key_is_found_however_it_is_written(file, key):
    unknown = f"# first\n{key} = 1\n{SMALL}{key} = 2\n"
    assert mistakes(written(file, unknown)) == [
        "sites.toml, line 2, color: Unknown key.",
        "sites.toml, line 8, color: Small: Unknown key.",
    ]


def test_a_key_that_can_t_be_found_is_looked_for_from_the_first_line(file):
    assert mistakes(written(file, '"a\\u0062" = 1\n')) == ["sites.toml, line 1, ab: Unknown key."]


def test_a_name_that_stands_twice_is_a_mistake_at_the_second(file):
    written(file, SMALL + SMALL)
    assert names(file) == ["Small"]
    assert mistakes(file) == ["sites.toml, line 7, name: Two sites are named 'Small'."]


def test_a_key_outside_the_sites_is_a_mistake(file):
    written(file, 'languge = "en"\n' + SMALL)
    assert mistakes(file) == ["sites.toml, line 1, languge: Unknown key."]
    assert names(file) == ["Small"]


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ('[sites]\nname = "x"\n', "line 1, sites: Expected [[sites]]."),
        ("\nsites = 3\n", "line 2, sites: Expected [[sites]]."),
        ("sites = [3]\n", "line 1: Expected a table, found a whole number."),
        ('a = "\n', "line 1: Illegal character '\\n'."),
        ('\n\na = "x', "line 1: Unterminated string (at end of document)."),
        ("[[sites]]\nname = Acme\n", "line 2: Invalid value."),
        ('[[sites]]\nname = "a"\nname = "b"\n', "line 3: Cannot overwrite a value."),
        (b'# caf\xe9\n[[sites]]\nname = "a"\n', "line 1: The file isn't valid UTF-8."),
    ],
)
def test_a_file_that_can_t_be_read_names_the_line(file, text, mistake):
    assert mistakes(written(file, text)) == [f"sites.toml, {mistake}"]
    assert names(file) == []


def test_a_folder_in_the_file_s_place(file):
    file.path.mkdir(parents=True)
    assert mistakes(file) == ["sites.toml, line 1: Couldn't read it: Is a directory."]


@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
@example(b"sites = [[]]")
@example(b"[[sites]]\n[sites.name]")
@example(b'[[sites]]\n"a b" = 1\n"" = 2')
@example(b"[[sites]]\nsession_types = {}\n")
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_the_file_it_is_sites_and_mistakes(file, text):
    sites, wrong = written(file, text).load()
    assert all(isinstance(site, Site) for site in sites)
    assert all(mistake.line >= 1 and mistake.sentence for mistake in wrong)


# --- Adding --------------------------------------------------------------------------------------


def test_the_first_site_makes_the_file(file):
    file.add(ACME)
    assert file.load() == ((ACME,), ())


def test_a_file_and_its_folder_are_the_rep_s_alone(file):
    file.add(ACME)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
    assert [path.name for path in file.path.parent.iterdir()] == ["sites.toml"]


def test_a_site_is_added_behind_the_others_and_every_comment_stays(file):
    text = f"# ours\n{EXAMPLE}# the end\n"
    written(file, text).add(BETA)
    assert names(file) == ["Acme Support", "Beta"]
    assert mistakes(file) == []
    assert file.path.read_text().startswith(text)


@pytest.mark.parametrize(
    "text", [TWO.replace("\n", "\r\n"), b"\xef\xbb\xbf" + TWO.encode(), TWO[:-1]]
)
def test_a_site_is_added_whatever_the_file_s_line_ends(file, text):
    written(file, text).add(BETA)
    assert names(file) == ["Acme Support", "Small", "Beta"]
    assert "# text: leading zeros count" in file.path.read_text()


def test_every_detail_of_a_site_comes_back(file):
    site = msgspec.structs.replace(
        ACME,
        name='"Ä" \\ # 東京',
        site_name="acme",
        partner_id="9999",
        email="johnsmith@xyz.com",
        timeout=12.5,
        session_types=(SessionType(13, "Support"), SessionType(168, "View")),
        tracking_codes=(
            TrackingCode(2, "Case", required=True, values=("a", "b"), default="a"),
            TrackingCode(1),
        ),
    )
    file.add(site)
    file.add(BETA)
    assert file.load() == ((site, BETA), ())


def refused(file: SitesFile, site: Site) -> str:
    """Why a site can't be added; the file stays as it was."""
    before = file.path.read_bytes()
    with pytest.raises(Wrong) as error:
        file.add(site)
    assert file.path.read_bytes() == before
    return f"{error.value.key}: {error.value.sentence}"


def test_a_name_that_is_taken(file):
    written(file, EXAMPLE)
    assert refused(file, ACME) == "name: A site with this name already exists."


def test_a_site_that_can_t_be_used_is_not_added(file):
    written(file, EXAMPLE)
    site = msgspec.structs.replace(BETA, url="http://beta.webex.com")
    assert refused(file, site).startswith("url: The URL must start with https://")


def test_a_file_with_a_mistake_is_left_as_it_is(file):
    written(file, EXAMPLE.replace('"0000"', "0"))
    assert refused(file, BETA) == (
        "name: sites.toml, line 5, site_id: Acme Support: Expected a quoted "
        "string, found a whole number. Fix it first. Nothing was changed."
    )


@pytest.mark.parametrize(
    "text",
    [
        "sites = []\n",
        'sites = [{name="A", url="https://a.webex.com/x", webex_id="h", site_name="a"}]\n',
    ],
)
def test_a_list_in_one_line_is_left_as_it_is(file, text):
    written(file, text)
    assert refused(file, BETA) == (
        ": sites.toml can't be changed here. Write each entry as [[sites]] first."
    )


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_the_file_whole(file, monkeypatch, step):
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    written(file, EXAMPLE)
    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(OSError, match="No space left on device"):
        file.add(BETA)
    assert file.path.read_text() == EXAMPLE
    assert [path.name for path in file.path.parent.iterdir()] == ["sites.toml"]


def test_a_file_s_place_that_is_taken_by_a_folder_raises(file):
    file.path.parent.parent.mkdir(parents=True)
    file.path.parent.write_text("a file where the folder should be")
    with pytest.raises((OSError, SiteProblem)):
        file.add(ACME)


def test_the_new_file_is_on_disk_before_it_takes_the_old_one_s_place(file, monkeypatch):
    written(file, EXAMPLE)
    synced: list[tuple[int, int]] = []
    really = os.fsync

    def fsync(handle: int) -> None:
        found = os.fstat(handle)
        synced.append((found.st_ino, found.st_size))
        assert file.path.read_text() == EXAMPLE
        really(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    file.add(BETA)
    now = file.path.stat()
    assert synced == [(now.st_ino, now.st_size)]


def test_a_link_to_the_file_stays_a_link(own_folders):
    real, link = own_folders / "managed.toml", own_folders / "sites.toml"
    link.symlink_to(real)
    SitesFile(link).add(ACME)
    assert link.is_symlink()
    assert "Acme Support" in real.read_text()


def test_a_site_may_sign_in_by_ticket(own_folders):
    path = own_folders / "sites.toml"
    SitesFile(path).add(ACME)
    path.write_text(path.read_text() + 'authentication = "session ticket"\n')
    (site,), mistakes = SitesFile(path).load()
    assert site.authentication == "session ticket"
    assert mistakes == ()


@pytest.mark.parametrize(("one", "other"), ALIKE, ids=ascii)
def test_a_name_that_looks_like_another_s_is_refused(file, one, other):
    file.add(msgspec.structs.replace(ACME, name=one))
    similar = msgspec.structs.replace(ACME, name=other)
    if visible(other) == other:
        assert refused(file, similar) == "name: A site with this name already exists."
    else:
        assert refused(file, similar).startswith("name: Line breaks and other control characters")


@pytest.mark.parametrize(("one", "other"), UNLIKE, ids=ascii)
def test_a_name_that_looks_different_is_taken(file, one, other):
    for name in (one, other):
        file.add(msgspec.structs.replace(ACME, name=name))
    assert [site.name for site in file.load()[0]] == [one, other]


def test_the_capitals_of_a_site_s_own_name_can_be_changed(file):
    file.add(ACME)
    file.replace(ACME.name, msgspec.structs.replace(ACME, name=ACME.name.upper()))
    assert file.load()[0][0].name == ACME.name.upper()


def test_names_that_look_alike_in_the_file_are_a_mistake_at_the_second(file):
    names = ("Acme", "ACME ", "Zürich", "Zurich")
    written(file, "".join(SMALL.replace("Small", name) for name in names))
    sites, found = file.load()
    assert [site.name for site in sites] == ["Acme", "Zürich", "Zurich"]
    assert "Two sites are named 'ACME '" in str(found[0])


def test_a_site_is_meant_by_its_name_however_it_is_typed():
    sites = [msgspec.structs.replace(ACME, name=name) for name in ("Zürich", "Zurich", "İstanbul")]
    meant = {
        typed: site_named(typed, sites) for typed in ("zürich", "ZURICH ", "istanbul", "x", "")
    }
    names = {typed: site.name if site else None for typed, site in meant.items()}
    assert names == {
        "zürich": "Zürich",
        "ZURICH ": "Zurich",
        "istanbul": "İstanbul",
        "x": None,
        "": None,
    }
