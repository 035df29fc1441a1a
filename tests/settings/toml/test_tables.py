"""[[tables]] that are added, changed, removed and moved in files as users write them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.settings.toml.edit import edited, set_value
from csr_desktop.settings.toml.file import Toml, Wrong, parse_toml
from csr_desktop.settings.toml.positions import headers
from csr_desktop.settings.toml.tables import Tables

AWKWARD = """\
# The file's own comment
schema = 1

# What all sites share
[oauth] # of the company
client_id = "C1"
redirect_uri = "http://127.0.0.1:5000/authorize"

# Of Acme
[[ sites ]] # a header with blanks
name = 'Acme' # [[sites]] in a comment
url = "https://acme.webex.com/x"
webex_id = "hostid"
site_name = "acme"
session_types = [ # over many lines
  { id = 13, name = "Support" }, # thirteen
  # below it
  { id = 14, name = "[[sites]]" }, # fourteen
] # behind the list

# Acme's codes
[[sites.tracking_codes]] # the first
number = 1 # one
label = "Case"
values = [
  "a", # first
  # between
  "b", # second
]
  [[sites.tracking_codes]]
  number = 2 # two
  label = '''
Two \\
lines''' # behind it

[sites.oauth] # Acme's own
client_id = "C2" # two
scope = "spark:people_read"
# below the last key

# between the sites

[["sites"]] # Beta, in quotes
oauth.client_id = "C3" # dotted
name = "Beta"
url = "https://beta.webex.com/x"
email = "a@b.example"
site_id = "0007" # zeros count
tracking_codes = [ { number = 3, label = "Inline" } ] # inline

# The end, without a line end"""


@pytest.fixture(params=["\n", "\r\n"], ids=["LF", "CRLF"])
def line_end(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[b"", b"\xef\xbb\xbf"], ids=["plain", "BOM"])
def mark(request: pytest.FixtureRequest) -> bytes:
    return bytes(request.param)


@pytest.fixture
def sites(own_folders: Path, line_end: str, mark: bytes) -> SitesFile:
    file = SitesFile(own_folders / "sites.toml")
    file.path.write_bytes(mark + AWKWARD.replace("\n", line_end).encode())
    assert file.load()[1] == ()
    return file


@pytest.fixture
def text_of(line_end: str, mark: bytes) -> Callable[[SitesFile], str]:
    """A file's text, when its mark is where it was and every line has the end of all."""

    def read(file: SitesFile) -> str:
        written = file.path.read_bytes()
        assert written.startswith(mark)
        text = written.removeprefix(mark).decode()
        assert text.count("\r\n") == (text.count("\n") if line_end == "\r\n" else 0)
        assert "\ufeff" not in text
        return text.replace("\r\n", "\n")

    return read


def site_of(file: SitesFile, name: str) -> Site:
    return next(site for site in file.load()[0] if site.name == name)


@pytest.mark.parametrize(
    ("name", "changes", "old", "new"),
    [
        ("Acme", {"name": "New"}, "name = 'Acme' #", 'name = "New" #'),
        ("Acme", {"site_name": "n"}, '"acme"\n', '"n"\n'),
        (
            "Acme",
            {"session_types": (SessionType(13, "New"), SessionType(14, "[[sites]]"))},
            '"Support" }, # thirteen',
            '"New" }, # thirteen',
        ),
        ("Beta", {"site_id": "1"}, '"0007" #', '"1" #'),
        ("Beta", {"tracking_codes": (TrackingCode(3, "New"),)}, '"Inline"', '"New"'),
        ("Beta", {"oauth": "C4"}, 'client_id = "C3" #', 'client_id = "C4" #'),
        ("Acme", {"oauth": "C4"}, 'client_id = "C2" #', 'client_id = "C4" #'),
    ],
)
def test_a_change_changes_its_words_alone(
    sites: SitesFile,
    text_of: Callable[[SitesFile], str],
    name: str,
    changes: dict[str, object],
    old: str,
    new: str,
) -> None:
    site = site_of(sites, name)
    if "oauth" in changes:
        oauth = msgspec.structs.replace(site.oauth or OAuth(), client_id=changes["oauth"])
        changes = {"oauth": oauth}
    wanted = msgspec.structs.replace(site, **changes)
    sites.replace(name, wanted)
    assert text_of(sites) == f"{AWKWARD.replace(old, new)}\n"
    assert site_of(sites, wanted.name) == wanted


def test_a_code_comes_and_goes_and_the_comments_stay(
    sites: SitesFile, text_of: Callable[[SitesFile], str]
) -> None:
    acme = site_of(sites, "Acme")
    first, second = acme.tracking_codes
    longer = msgspec.structs.replace(first, values=("a", "new", "b"))
    grown = msgspec.structs.replace(acme, tracking_codes=(longer, second, TrackingCode(9, "New")))
    sites.replace("Acme", grown)
    assert site_of(sites, "Acme") == grown
    assert comments_of(text_of(sites)) == comments_of(AWKWARD)
    sites.replace("Acme", msgspec.structs.replace(grown, tracking_codes=(longer, second)))
    assert comments_of(text_of(sites)) == comments_of(AWKWARD)


def comments_of(text: str) -> list[str]:
    return sorted(line[line.index("#") :] for line in text.splitlines() if "#" in line)


def test_sites_move_and_go_with_their_own_comments(
    sites: SitesFile, text_of: Callable[[SitesFile], str]
) -> None:
    before = sites.path.read_bytes()
    sites.reorder(["Beta", "Acme"])
    moved = text_of(sites)
    assert moved.index("# Beta,") < moved.index("# between the sites") < moved.index("# Of Acme")
    assert comments_of(moved) == comments_of(AWKWARD)
    sites.reorder(["Acme", "Beta"])
    assert sites.path.read_bytes().rstrip() == before
    sites.remove("Acme")
    kept = text_of(sites)
    assert kept.startswith(AWKWARD[: AWKWARD.index("# Of Acme")])
    assert kept.endswith(AWKWARD[AWKWARD.index("# between the sites") :] + "\n")
    sites.remove("Beta")
    assert comments_of(text_of(sites)) == comments_of(
        "# The file's own comment\n# What all sites share\n# of the company\n"
        "# between the sites\n# The end, without a line end"
    )


def test_a_site_is_added_behind_everything(
    sites: SitesFile, text_of: Callable[[SitesFile], str]
) -> None:
    new = Site(name="New", url="https://n.webex.com/x", webex_id="h", site_id="1")
    sites.add(new)
    text = text_of(sites)
    assert text.startswith(f'{AWKWARD}\n\n[[sites]]\nname = "New"\n')
    assert [site.name for site in sites.load()[0]] == ["Acme", "Beta", "New"]
    sites.remove("New")
    assert text_of(sites).rstrip() == AWKWARD


def test_each_line_of_a_file_of_two_minds_keeps_its_end(own_folders: Path) -> None:
    file = Presets(own_folders / "presets.toml")
    text = '[[presets]]\r\n# one\nsite = "a"\nname = "x"\r\n\n[[presets]]\nsite = "a"\r\nname = "y"'
    file.path.write_bytes(text.encode())
    assert not file.save(Preset("a", "x", 7)).problem
    changed = text.replace('"x"\r\n', '"x"\r\nsession_type = 7\n')
    assert file.path.read_bytes().decode().replace("7\r\n", "7\n") == f"{changed}\n"


def test_presets_keep_the_comments_of_their_codes(own_folders: Path) -> None:
    file = Presets(own_folders / "presets.toml")
    text = """\
[[presets]]
site = "a"
name = "x"
[presets.codes] # by number
1 = "one" # first
# between
2 = "two" # second

[["presets"]] # next
site = "a"
name = "y"
codes.1 = "dotted" # one
"""
    file.path.write_text(text)
    assert not file.save(Preset("a", "x", None, {1: "new", 2: "two"})).problem
    assert not file.save(Preset("a", "y", None, {1: "new"})).problem
    assert file.path.read_text() == text.replace('"one"', '"new"').replace('"dotted"', '"new"')


LOOKALIKES = """\
[[a]]
x = [
[["a"]],
  ["b", '[[a]]'],
[[1]],
  [ # [
[["a"]]
]
] # ]
y = "\\"[" # [
[[a]] # [
z = '''
[[a]]
'''
"""


def test_what_only_looks_like_a_header_is_none() -> None:
    assert [header.number for header in headers(LOOKALIKES)] == [1, 11]
    tables = Tables(parsed(LOOKALIKES), "a")
    tables.reorder([1, 0])
    assert tomllib.loads(tables.checked())["a"] == tomllib.loads(LOOKALIKES)["a"][::-1]


def parsed(text: str) -> Toml:
    toml = parse_toml(Path("x.toml"), text)
    assert isinstance(toml, Toml)
    return toml


@pytest.mark.parametrize("text", ["a = []", "a = [{x = 1}]", "[a]", "a = 1", "a.b = 1", "[a.b]"])
def test_another_form_is_left_to_a_person(text: str) -> None:
    with pytest.raises(Wrong, match=r"Write each entry as \[\[a\]\] first"):
        Tables(parsed(text), "a")


def test_an_entry_that_is_torn_apart_is_left_to_a_person() -> None:
    tables = Tables(parsed("[[a]]\nx = 1\n[b]\n[[a.c]]\n[[a]]\nx = 2\n"), "a")
    tables.reorder([1, 0])
    with pytest.raises(Wrong, match="Edit the file manually"):
        tables.checked()


def test_the_first_text_that_says_the_right_values_is_taken() -> None:
    tables = Tables(parsed("[[a]]\nx = 1 # c\n"), "a")
    texts = ("no toml =", "[[a]]\n[[a]]\n", "[[a]]\nx = 2\n[b]\n", "[[a]]\nx = 3\n", "[[a]]\nx = 2")
    makers = [partial(str, text) for text in texts]
    tables.replace(0, makers, lambda values: bool(values == {"x": 2}))
    assert tables.checked() == "[[a]]\nx = 2\n"
    with pytest.raises(Wrong, match="Edit the file manually"):
        tables.replace(0, makers, lambda values: bool(values == {"x": 9}))


LINES = ("[[a]]", "[[a]] # c", "# c", "", "x = 1", "[a.s]", "[[a.l]]", "[o]", "y = [\n]")
PARTS = st.sampled_from([f"{line}\n" for line in LINES])


@given(st.lists(PARTS, max_size=14).map("".join), st.data())
@settings(deadline=None)
def test_whatever_is_done_what_the_file_says_is_as_expected(text: str, data: st.DataObject) -> None:
    """Either nothing is written, or exactly this is said, and the comments between stay."""
    toml = parse_toml(Path("x.toml"), text)
    if not isinstance(toml, Toml):
        return
    try:
        tables = Tables(toml, "a")
        wanted = list(toml.tables.get("a", []))
        if wanted:
            number = data.draw(st.integers(0, len(wanted) - 1))
            tables.remove(number)
            del wanted[number]
        order: list[int] = data.draw(st.permutations(range(len(wanted))))
        tables.reorder(order)
        tables.add("[[a]]\nnew = 1\n")
        text = tables.checked()
    except Wrong:
        return
    assert tomllib.loads(text).get("a", []) == [*(wanted[n] for n in order), {"new": 1}]


def test_a_value_that_stays_keeps_its_spelling() -> None:
    text = "[[a]]\nx = 0x10 # hex\ny = 'one'\nz = { b = 1,  c = 2 }\nl = [ 1,\n 2 ] # two\n"
    values = {"x": 16, "y": "one", "z": {"b": 1, "c": 2}, "l": [1, 2], "gone": None}

    def change(table: dict[str, object]) -> None:
        for key, value in values.items():
            set_value(table, key, value)

    assert edited("a", text, change) == text
