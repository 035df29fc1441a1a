"""Changing, removing and reordering sites: everything else in the file is kept."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.settings.toml.tables import cut
from tests.support.settings_files import HOSTILE

FILE = """\
# Sites of the first floor

# --- Hardware ---

# Acme moves in May
[[sites]]
name = "Acme"            # as on the door
url = "https://acme.webex.com/x"
webex_id = "hostid"
site_name = "acme"
timeout = 30             # they are slow
session_types = [
  { id = 13, name = "Support" },  # the usual
]

# Acme's codes
[[sites.tracking_codes]]
number = 1
label = "Case"           # from the ticket
required = true
[[sites.tracking_codes]]
number = 2
# label = "Department"

# --- Billing ---

# Broken since Monday
[[sites]]
name = "Broken"
url = 7                  # ?

[[sites]]  # Cobalt
name = "Cobalt"
url = "https://cobalt.webex.com/x"
webex_id = "hostid"
site_name = "cobalt"
# cobalt's last line

[[sites]]
name = "Delta"
url = "https://delta.webex.com/x"
webex_id = "hostid"
site_id = "0007"

# The end
"""

ACME = Site(
    name="Acme",
    url="https://acme.webex.com/x",
    webex_id="hostid",
    site_name="acme",
    session_types=(SessionType(13, "Support"),),
    tracking_codes=(TrackingCode(1, "Case", required=True), TrackingCode(2)),
)
NEW = Site(name="New", url="https://new.webex.com/x", webex_id="rep", site_id="1")


@pytest.fixture
def file(own_folders: Path) -> SitesFile:
    return SitesFile(own_folders / "sites.toml")


def written(file: SitesFile, text: str) -> SitesFile:
    file.path.write_text(text, "utf-8")
    return file


def names(file: SitesFile) -> list[str]:
    return [site.name for site in file.load()[0]]


def changed(site: Site, **changes: object) -> Site:
    return msgspec.structs.replace(site, **changes)


def whole(sites: list[str], gaps: list[str]) -> str:
    return gaps[0] + "".join(site + gap for site, gap in zip(sites, gaps[1:], strict=True))


def test_the_file_s_text_is_cut_between_the_sites():
    sites, gaps = cut(FILE, "sites")
    assert whole(sites, gaps) == FILE
    assert gaps[0] == "# Sites of the first floor\n\n# --- Hardware ---\n\n"
    assert sites[0].startswith("# Acme moves in May\n[[sites]]")
    assert sites[0].endswith('number = 2\n# label = "Department"\n')
    assert gaps[1] == "\n# --- Billing ---\n\n"
    assert sites[1].startswith("# Broken since")
    assert sites[2].endswith("# cobalt's last line\n")
    assert gaps[-1] == "\n# The end\n"


@given(st.lists(st.sampled_from([*"\n#a", "[[sites]]\n", "[other]\n", "x = 1\n", "# c\n", "\n"])))
@HOSTILE
def test_whatever_the_file_no_piece_is_lost(parts):
    text = "".join(parts)
    assert whole(*cut(text, "sites")).rstrip("\n") == text.rstrip("\n")


# --- Changing ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "old", "new"),
    [
        ({"name": "Acme 2"}, 'name = "Acme"  ', 'name = "Acme 2"  '),
        ({"url": "https://b.example/x"}, "https://acme.webex.com/x", "https://b.example/x"),
        ({"timeout": 12.5}, "timeout = 30 ", "timeout = 12.5 "),
        (
            {"session_types": (SessionType(14, "Support"),)},
            "{ id = 13, name",
            "{ id = 14, name",
        ),
        (
            {"tracking_codes": (TrackingCode(1, "Order", required=True), TrackingCode(2))},
            'label = "Case" ',
            'label = "Order" ',
        ),
        (
            {"tracking_codes": (TrackingCode(1, "Case"), TrackingCode(2))},
            "required = true\n",
            "",
        ),
    ],
)
def test_a_change_changes_its_words_alone(file, changes, old, new):
    assert FILE.count(old) == 1
    written(file, FILE).replace("Acme", changed(ACME, **changes))
    assert file.path.read_text() == FILE.replace(old, new)


@pytest.mark.parametrize(
    "changes",
    [
        {"email": "a@example.com", "partner_id": "9", "join_address": "https://acme.test/join"},
        {"site_name": "", "site_id": "0000"},
        {"timeout": 30, "session_types": (SessionType(1, "a"), SessionType(2, "b"))},
        {"session_types": Site(name="", url="").session_types},
        {"tracking_codes": Site(name="", url="").tracking_codes},
        {"tracking_codes": ()},
        {"tracking_codes": (TrackingCode(9, values=("a", '"b"\n'), default="ä"),)},
        {"name": "Acme = [[sites]] # no", "webex_id": '"'},
    ],
)
def test_every_change_of_a_site_comes_back_and_the_rest_of_the_file_stays(file, changes):
    before, gaps = cut(FILE, "sites")
    written(file, FILE).replace("Acme", changed(ACME, **changes))
    (site, *_), _ = file.load()
    assert site == changed(ACME, **changes)
    after, gaps_after = cut(file.path.read_text(), "sites")
    assert after[1:] == before[1:]
    said = [gap.replace("\n# Acme's codes\n", "") for gap in gaps_after]
    assert said == gaps, "what stood above the codes may stay behind them"
    assert after[0].startswith("# Acme moves in May\n[[sites]]\nname = ")


def test_a_change_of_nothing_leaves_every_byte(file):
    written(file, FILE).replace("Acme", ACME)
    assert file.path.read_text() == FILE


def test_the_other_sites_can_be_changed_too(file):
    written(file, FILE)
    for name in ("Cobalt", "Delta"):
        site = next(site for site in file.load()[0] if site.name == name)
        file.replace(name, changed(site, name=f"{name} 2", timeout=10))
    assert names(file) == ["Acme", "Cobalt 2", "Delta 2"]
    assert "[[sites]]  # Cobalt\n" in file.path.read_text()


def test_a_site_with_inline_codes_is_changed(file):
    inline = 'tracking_codes = [{ number = 1, label = "Case" }, { number = 2 }]\n'
    text = FILE[: FILE.index("# Acme's codes")].replace("timeout", f"{inline}timeout")
    written(file, text)
    site = changed(ACME, tracking_codes=(TrackingCode(1, "Order"), TrackingCode(2)))
    file.replace("Acme", site)
    assert file.load() == ((site,), ())
    assert file.path.read_text() == text.replace('"Case"', '"Order"')


@pytest.mark.parametrize("key", ["site_name", "tracking_codes"])
def test_keys_behind_the_codes_table_are_still_the_site_s(file, key):
    text = FILE.replace('site_name = "acme"\n', "", 1)
    written(file, text.replace('webex_id = "hostid"\n', 'webex_id = "hostid"\nsite_id = "1"\n', 1))
    site = changed(ACME, site_id="", site_name="acme", email="a@b.example")
    file.replace("Acme", site)
    assert file.load()[0][0] == site


def refused(file: SitesFile, change: Callable[[], None]) -> str:
    """Why the file can't be changed; it stays as it was."""
    before = file.path.read_bytes()
    with pytest.raises(Wrong) as error:
        change()
    assert file.path.read_bytes() == before
    return f"{error.value.key}: {error.value.sentence}"


def test_a_name_that_is_taken(file):
    written(file, FILE)
    taken = changed(ACME, name="Delta")
    assert refused(file, lambda: file.replace("Acme", taken)) == (
        "name: A site with this name already exists."
    )
    gone = "name: Site Gone is no longer in the file."
    assert refused(file, lambda: file.replace("Gone", NEW)) == gone
    assert refused(file, lambda: file.remove("Gone")) == gone
    assert refused(file, lambda: file.reorder(["Delta", "Gone"])) == gone
    assert refused(file, lambda: file.remove("Broken")).startswith("name: Site ")


def test_a_site_that_can_t_be_used_is_not_written(file):
    written(file, FILE)
    wrong = changed(ACME, url="http://acme.webex.com")
    assert refused(file, lambda: file.replace("Acme", wrong)).startswith("url: The URL must")


@pytest.mark.parametrize("text", ["x = \n", b"\xff"])
def test_a_file_that_can_t_be_read_is_left_as_it_is(file, text):
    file.path.write_bytes(text if isinstance(text, bytes) else text.encode())
    for change in (
        lambda: file.replace("Acme", ACME),
        lambda: file.remove("Acme"),
        lambda: file.reorder(["Acme"]),
    ):
        assert "Fix it first. Nothing was changed." in refused(file, change)


INLINE = 'sites = [{name="A", url="https://a.webex.com/x", webex_id="h", site_name="a"}]\n'


def test_a_list_in_one_line_is_left_as_it_is(file):
    written(file, INLINE)
    said = ": sites.toml can't be changed here. Write each entry as [[sites]] first."
    assert refused(file, lambda: file.remove("A")) == said
    assert refused(file, lambda: file.replace("A", NEW)) == said
    assert refused(file, lambda: file.reorder(["A"])) == said


TORN = """\
[[sites]]
name = "A"
url = "https://a.webex.com/x"
webex_id = "h"
site_name = "a"
[other]
x = 1
[[sites.tracking_codes]]
number = 3
[[sites]]
name = "B"
url = "https://b.webex.com/x"
webex_id = "h"
site_name = "b"
"""


def test_a_site_that_is_torn_apart_is_left_to_a_person(file):
    assert tomllib.loads(TORN)["sites"][0]["tracking_codes"] == [{"number": 3}]
    written(file, TORN)
    for change in (lambda: file.remove("A"), lambda: file.reorder(["B", "A"])):
        assert "Edit the file manually" in refused(file, change)


# --- Removing ------------------------------------------------------------------------------------


def test_a_site_goes_with_its_own_comments_and_no_others(file):
    (acme, broken, *_), _ = cut(FILE, "sites")
    written(file, FILE).remove("Acme")
    assert file.path.read_text() == FILE.replace(f"{acme}\n", "")
    file.remove("Delta")
    file.remove("Cobalt")
    assert names(file) == []
    assert file.path.read_text() == (
        "# Sites of the first floor\n\n# --- Hardware ---\n\n# --- Billing ---\n\n"
        f"{broken}\n# The end\n"
    )


def test_the_only_site_goes(file):
    written(file, "").add(NEW)
    file.remove("New")
    assert file.load() == ((), ())
    assert "[" not in file.path.read_text()
    file.add(NEW)
    assert file.load() == ((NEW,), ())


def test_a_comment_at_the_very_top_is_the_file_s(file):
    written(file, "# Ours\n").add(NEW)
    assert file.path.read_text().startswith("# Ours\n\n[[sites]]")
    file.remove("New")
    assert file.path.read_text() == "# Ours\n"


# --- Another order -------------------------------------------------------------------------------


def test_sites_change_places_with_their_comments_and_a_broken_one_stays(file):
    (acme, broken, cobalt, delta), gaps = cut(FILE, "sites")
    written(file, FILE).reorder(["Delta", "Acme", "Cobalt"])
    assert names(file) == ["Delta", "Acme", "Cobalt"]
    assert cut(file.path.read_text(), "sites") == ([delta, broken, acme, cobalt], gaps)
    file.reorder(["Acme", "Cobalt", "Delta"])
    assert file.path.read_text() == FILE


def test_sites_that_are_not_named_stay_where_they_are(file):
    written(file, FILE).reorder(["Delta", "Acme"])
    assert names(file) == ["Delta", "Cobalt", "Acme"]
    file.reorder([])
    assert names(file) == ["Delta", "Cobalt", "Acme"]
    assert (
        refused(file, lambda: file.reorder(["Acme", "Acme"]))
        == "name: Two sites have the same name."
    )


@given(st.permutations(["Acme", "Cobalt", "Delta"]), st.sampled_from(["Acme", "Cobalt", "Delta"]))
@HOSTILE
def test_nothing_is_lost_on_the_way(file, order, gone):
    written(file, FILE).reorder(order)
    file.replace(gone, changed(next(s for s in file.load()[0] if s.name == gone), email="x@y.z"))
    assert names(file) == list(order)
    file.remove(gone)
    assert names(file) == [name for name in order if name != gone]
    left = file.path.read_text()
    comments = [line for line in FILE.splitlines() if line.startswith("# ")]
    own = {"Acme": ("# Acme", "# label"), "Cobalt": ("# cobalt",), "Delta": ("# none",)}[gone]
    for comment in comments:
        assert (comment in left) or comment.startswith(own), comment
    assert "\n\n\n" not in left


# --- The disk ------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_the_file_whole(file, monkeypatch, step):
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    written(file, FILE)
    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    for change in (
        lambda: file.replace("Acme", NEW),
        lambda: file.remove("Acme"),
        lambda: file.reorder(["Delta", "Acme"]),
    ):
        with pytest.raises(OSError, match="No space left on device"):
            change()
    assert file.path.read_text() == FILE
    assert [path.name for path in file.path.parent.iterdir() if path.is_file()] == ["sites.toml"]


def test_a_file_of_a_newer_form_keeps_what_is_not_known(file):
    text = f"schema = 2\nfuture = 1 # c\n{FILE}"
    written(file, text).replace("Acme", changed(ACME, timeout=9))
    assert file.path.read_text() == text.replace("timeout = 30 ", "timeout = 9 ")
    assert [mistake.key for mistake in file.load()[1]] == ["schema", "url"]


LISTS = """\
[[sites]]
name = "Acme"
url = "https://acme.webex.com/x"
webex_id = "hostid"
site_name = "acme"
session_types = [ # the usual one first
  # since 2024
  { id = 13, name = "Support" }, # thirteen
  # for the academy
  { id = 14, name = "Training" }, # fourteen
  # no more
]
tracking_codes = [
  { number = 1, label = "Case" }, # from the ticket
  # the list
  { number = 2, label = "Department", values = [ # all of them
    "Billing", # first floor
    # second floor:
    "Hardware", # with the lab
    "Network" # last
  ] }, # two
  { number = 3, label = "Floor" }, # three
]
"""


def code_of(site: Site, number: int) -> TrackingCode:
    return next(code for code in site.tracking_codes if code.number == number)


def with_values(site: Site, *values: str) -> Site:
    codes = [
        msgspec.structs.replace(code, values=values) if code.number == 2 else code
        for code in site.tracking_codes
    ]
    return msgspec.structs.replace(site, tracking_codes=tuple(codes))


def edited(tmp_path: Path, change: Callable[[Site], Site]) -> str:
    path = tmp_path / "sites.toml"
    path.write_text(LISTS)
    file = SitesFile(path)
    (site,) = file.load()[0]
    file.replace("Acme", change(site))
    assert file.load() == ((change(site),), ())
    return path.read_text()


def comments_of(text: str) -> list[str]:
    return [line.partition("#")[2].strip() for line in text.splitlines() if "#" in line]


@pytest.mark.parametrize(
    ("values", "gone"),
    [
        (("Billing", "Hardware", "Network", "Voice"), ()),
        (("Voice", "Billing", "Hardware", "Network"), ()),
        (("Billing", "Voice", "Hardware", "Network"), ()),
        (("Billing", "Network"), ("with the lab",)),
        (("Hardware", "Network"), ("first floor",)),
        (("Billing", "Hardware"), ("last",)),
        (("Network", "Billing", "Hardware"), ()),
        (("Network", "Voice", "Hardware"), ("first floor",)),
    ],
    ids=" ".join,
)
def test_comments_inside_a_list_of_values_stay(tmp_path, values, gone):
    after = edited(tmp_path, lambda site: with_values(site, *values))
    left = comments_of(after)
    assert sorted(left) == sorted(set(comments_of(LISTS)) - set(gone))
    for value, comment in (("Hardware", "with the lab"), ("Billing", "first floor")):
        if value in values:
            assert re.search(rf'"{value}",? *# {comment}', after)


def test_comments_inside_lists_of_tables_stay(tmp_path):
    def change(site: Site) -> Site:
        fewer = (*site.tracking_codes[:2], TrackingCode(4, "Room"))
        more = (SessionType(15, "New"), *site.session_types)
        return msgspec.structs.replace(site, tracking_codes=fewer, session_types=more)

    after = edited(tmp_path, change)
    assert sorted(comments_of(after)) == sorted(comments_of(LISTS))
    assert re.search(r'name = "Training" *\}, # fourteen', after)


def test_a_type_that_moves_takes_its_comment_with_it(tmp_path):
    after = edited(
        tmp_path,
        lambda site: msgspec.structs.replace(site, session_types=site.session_types[::-1]),
    )
    assert sorted(comments_of(after)) == sorted(comments_of(LISTS))
    assert re.search(r'name = "Support" *\}, # thirteen', after)


def test_tables_of_codes_keep_their_comments_when_one_comes_or_goes(file):
    (acme, *_) = written(file, FILE).load()[0]
    grown = (TrackingCode(5, "Room"), *acme.tracking_codes)
    file.replace("Acme", msgspec.structs.replace(acme, tracking_codes=grown))
    left = file.path.read_text()
    for comment in ("from the ticket", "Acme's codes", 'label = "Department"', "the usual"):
        assert f"# {comment}" in left
    assert file.load()[0][0].tracking_codes == grown


VALUES = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)


@given(VALUES, VALUES)
@settings(deadline=None)
def test_any_list_becomes_any_other(tmp_path_factory, before, after):
    path = tmp_path_factory.mktemp("any") / "sites.toml"
    path.write_text(LISTS)
    file = SitesFile(path)
    (site,) = file.load()[0]
    for values in (before, after):
        file.replace("Acme", with_values(site, *values))
        assert code_of(file.load()[0][0], 2).values == tuple(values)
    assert "# thirteen" in path.read_text()
