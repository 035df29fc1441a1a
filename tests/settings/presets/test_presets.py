from __future__ import annotations

import stat
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from csr_desktop.settings.presets.presets import Preset, PresetList, Presets
from csr_desktop.settings.toml.file import SourceLocation
from csr_desktop.system.text import clean
from tests.support.text_cases import ALIKE

THREE = """\
# What we hear most.

# The printers of the third floor.
[[presets]]
site = "Acme Support"
name = "Printer"            # Ctrl+1
session_type = 13
codes = { "2" = "Hardware", "3" = "Printer" }

# Invoices.
[[presets]]
site = "Acme Support"
name = "Invoice"
codes = { "2" = "Billing" }

[[presets]]
site = "Other"
name = "Printer"
session_type = 168
"""
PRINTER = Preset("Acme Support", "Printer", 13, {2: "Hardware", 3: "Printer"})
INVOICE = Preset("Acme Support", "Invoice", None, {2: "Billing"})
OTHER = Preset("Other", "Printer", 168)
NEW = Preset("Acme Support", 'New "one" \\ 東', 13, {10: "x" * 128, 1: "#"})
HOSTILE = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def presets(own_folders: Path) -> Presets:
    return Presets(own_folders / "config" / "csr-desktop" / "presets.toml")


def written(presets: Presets, text: str | bytes) -> Presets:
    presets.path.parent.mkdir(parents=True, exist_ok=True)
    presets.path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return presets


def text_of(presets: Presets) -> str:
    return presets.path.read_text("utf-8")


def test_a_file_that_is_not_there_has_no_presets_and_no_mistake(presets):
    assert presets.read() == PresetList()


def test_the_presets_in_the_file_s_order(presets):
    found = written(presets, THREE).read()
    assert found == PresetList((PRINTER, INVOICE, OTHER))
    assert found.of("Acme Support") == (PRINTER, INVOICE)
    assert found.of("acme support") == ()


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ('"Printer"   ', "7", "line 6, name: Expected a quoted string, found a whole number."),
        ('"Printer"   ', '" "', "line 6, name: Enter a preset name."),
        (
            '"Printer"   ',
            '"a\\nb"',
            "line 6, name: Line breaks and other control characters aren't allowed.",
        ),
        ("= 13", "= 2.5", "line 7, session_type: Expected a whole number, found a number."),
        (
            "= 13",
            "= 2147483648",
            "line 7, session_type: Expected a whole number of at most 2147483647.",
        ),
        (
            '"3"',
            '"11"',
            "line 8, codes.11: Tracking code 11 doesn't exist. Use a number from 1 to 10.",
        ),
        (
            '"3"',
            '"03"',
            "line 8, codes.03: Tracking code 03 doesn't exist. Use a number from 1 to 10.",
        ),
        (
            '"3"',
            '"x"',
            "line 8, codes.x: Tracking code x doesn't exist. Use a number from 1 to 10.",
        ),
        (
            '"Hardware"',
            f'"{"x" * 129}"',
            "line 8, codes.2: Tracking code 2 has 129 characters, but the site "
            "allows 128. Shorten it.",
        ),
        (
            '"Hardware"',
            '"a\\u0007"',
            "line 8, codes.2: Tracking code 2 contains a character that can't be "
            "sent (U+0007). Remove it.",
        ),
        ("session_type", "type", "line 7, type: Unknown key."),
        ('site = "Acme Support"\n', "", "line 4, site: Missing key."),
    ],
)
def test_a_mistake_names_line_and_key_and_the_rest_works(presets, old, new, mistake):
    assert old in THREE
    found = written(presets, THREE.replace(old, new, 1)).read()
    assert [str(m) for m in found.mistakes] == [f"presets.toml, {mistake}"]
    assert found.presets == (INVOICE, OTHER)


def test_a_name_that_stands_twice_at_one_site_is_a_mistake_at_the_second(presets):
    found = written(presets, THREE.replace('"Invoice"', '"Printer"')).read()
    assert [str(m) for m in found.mistakes] == [
        "presets.toml, line 13, name: Two presets are named 'Printer'."
    ]
    assert found.presets == (PRINTER, OTHER)


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("x = 1\n", "line 1, x: Unknown key."),
        ("\npresets = 3\n", "line 2, presets: Expected [[presets]]."),
        ("presets = [3]\n", "line 1: Expected a table, found a whole number."),
        (b"# \xe9\n", "line 1: The file isn't valid UTF-8."),
        (
            f"x = {'[' * 20000}",
            "line 1: Lists or tables are nested too deeply.",
        ),
        (
            f"x = 1{'0' * 5000}",
            "line 1: A number has too many digits.",
        ),
    ],
)
def test_a_file_that_can_t_be_used_names_the_line(presets, text, mistake):
    found = written(presets, text).read()
    assert [str(m) for m in found.mistakes] == [f"presets.toml, {mistake}"]
    assert found.presets == ()


# --- Saving ---------------------------------------------------------------------------------------


def test_the_first_preset_makes_the_file_for_the_rep_alone(presets):
    assert presets.save(NEW) == PresetList((NEW,))
    assert stat.S_IMODE(presets.path.stat().st_mode) == 0o600
    assert [path.name for path in presets.path.parent.iterdir()] == ["presets.toml"]
    assert 'codes = {1 = "#", 10' in text_of(presets)


@pytest.mark.parametrize("ending", ["", "\n", "\n# the end", "\n# the end\n\n"])
def test_a_new_preset_stands_behind_the_others_and_every_comment_stays(presets, ending):
    text = THREE.rstrip("\n") + ending
    found = written(presets, text).save(NEW)
    assert found == PresetList((PRINTER, INVOICE, OTHER, NEW))
    assert text_of(presets).startswith(text)


def test_the_same_name_takes_the_old_one_s_place(presets):
    changed = Preset("Acme Support", "Printer", None, {7: "x"})
    found = written(presets, THREE).save(changed)
    assert found == PresetList((changed, INVOICE, OTHER))
    for comment in ("# What we hear most.", "# The printers of", "# Ctrl+1", "# Invoices."):
        assert comment in text_of(presets)


def test_the_same_name_at_another_site_is_another_preset(presets):
    new = Preset("Other", "Invoice", 13)
    assert written(presets, THREE).save(new).presets == (PRINTER, INVOICE, OTHER, new)


@pytest.mark.parametrize(
    "preset",
    [
        Preset("Acme", ""),
        Preset("Acme", "x" * 61),
        Preset("Acme", "x", None, {1: "y" * 129}),
        Preset("Acme", "x", None, {1: "a\nb"}),
    ],
)
def test_a_preset_that_could_not_be_read_again_is_not_written(presets, preset):
    found = written(presets, THREE).save(preset)
    assert found.problem
    assert found.presets == (PRINTER, INVOICE, OTHER)
    assert text_of(presets) == THREE


def test_a_preset_with_a_mistake_stays_as_it_is(presets):
    text = THREE.replace('name = "Invoice"', "name = 7")
    found = written(presets, text).save(NEW)
    assert found.presets == (PRINTER, OTHER, NEW)
    assert len(found.mistakes) == 1
    assert "name = 7" in text_of(presets)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('a = "\n', "Fix it first. Nothing was changed."),
        (b"\xff", "Fix it first. Nothing was changed."),
        ("presets = []\n", "Write each entry as [[presets]] first."),
        ('presets = [{ site = "a", name = "b" }]\n', "Write each entry as [[presets]] first."),
        ("[presets]\n", "Write each entry as [[presets]] first."),
    ],
)
def test_a_file_that_is_not_understood_is_left_as_it_was(presets, text, problem):
    before = written(presets, text).path.read_bytes()
    assert problem in presets.save(NEW).problem
    assert presets.path.read_bytes() == before


FOUR_HEADERS = """\
[["presets"]]
site = "a"
name = "one"
[["presets"]]
site = "a"
name = "two"
[x]
note = '''
[[presets]]
one
[[presets]]
two
'''
"""


def test_what_only_looks_like_a_preset_is_never_taken_for_one(presets):
    found = written(presets, FOUR_HEADERS).arrange("a", [("two", "two")])
    assert not found.problem
    assert text_of(presets) == FOUR_HEADERS.partition("\n")[2].partition('name = "one"\n')[2]


def test_a_disk_that_fails_is_said_and_the_file_stays(presets, monkeypatch):
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    written(presets, THREE)
    monkeypatch.setattr(Path, "replace", fail)
    found = presets.save(NEW)
    assert found.problem == "Couldn't write presets.toml: No space left on device."
    assert found.presets == (PRINTER, INVOICE, OTHER)
    assert text_of(presets) == THREE


def test_a_text_that_no_file_holds_is_said(presets):
    assert presets.save(Preset("\ud800", "x")).problem
    assert not presets.path.exists()


# --- Arranging ------------------------------------------------------------------------------------


def test_another_order_and_another_name(presets):
    names = [("Invoice", "Bill"), ("Printer", "Printer")]
    found = written(presets, THREE).arrange("Acme Support", names)
    assert [preset.name for preset in found.of("Acme Support")] == ["Bill", "Printer"]
    assert found.of("Other") == (OTHER,)
    text = text_of(presets)
    assert text.index("# Invoices.") < text.index('"Bill"') < text.index("# The printers of")
    assert text.startswith("# What we hear most.\n")


def test_names_can_be_exchanged(presets):
    names = [("Printer", "Invoice"), ("Invoice", "Printer")]
    found = written(presets, THREE).arrange("Acme Support", names)
    assert [(p.name, p.codes[2]) for p in found.of("Acme Support")] == [
        ("Invoice", "Hardware"),
        ("Printer", "Billing"),
    ]


def test_a_preset_that_is_not_named_goes_with_its_comment_alone(presets):
    found = written(presets, THREE).arrange("Acme Support", [("Invoice", "Invoice")])
    assert found.presets == (INVOICE, OTHER)
    assert "# The printers of" not in text_of(presets)
    assert "# Invoices." in text_of(presets)
    assert "# What we hear most." in text_of(presets)


def test_the_last_one_goes(presets):
    assert written(presets, THREE).arrange("Other", []).presets == (PRINTER, INVOICE)


def test_presets_of_two_sites_in_turns_keep_their_turns(presets):
    for name in "abc":
        presets.save(Preset("one", name))
        presets.save(Preset("two", name))
    found = presets.arrange("one", [("c", "c"), ("a", "a")])
    assert [(p.site, p.name) for p in found.presets] == [
        ("one", "c"),
        ("two", "a"),
        ("one", "a"),
        ("two", "b"),
        ("two", "c"),
    ]


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        ([("Printer", "")], "Enter a preset name."),
        ([("Printer", "x"), ("Invoice", "x")], "Two presets are named 'x'."),
        ([("Gone", "Gone")], "Preset 'Gone' is no longer in the file."),
    ],
)
def test_an_order_that_can_t_be_is_refused_and_nothing_changes(presets, names, problem):
    found = written(presets, THREE).arrange("Acme Support", names)
    assert found.problem == problem
    assert text_of(presets) == THREE


def test_a_file_of_windows_keeps_its_presets(presets):
    found = written(presets, b"\xef\xbb\xbf" + THREE.replace("\n", "\r\n").encode()).save(NEW)
    assert found == PresetList((PRINTER, INVOICE, OTHER, NEW))


# --- Hostile files --------------------------------------------------------------------------------


@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
@example(b"presets = [[]]")
@example(b"[[presets]]\n[presets.codes]\n1 = 1")
@example(b'[[presets]]\nsite = "a"\nname = "b"\n[presets.codes]\n"1" = "c"')
@example(b'# [[presets]]\n"""\n[[presets]]"""')
@example(b"[[presets]]\npresets = 1\n[[presets.x]]")
@example(b"[[ presets ]] # x\n\r")
@HOSTILE
def test_whatever_stands_in_the_file_it_is_never_raised_and_never_broken(presets, text):
    written(presets, text)
    before = presets.read()
    assert all(mistake.line >= 1 and mistake.sentence for mistake in before.mistakes)
    saved = presets.save(NEW)
    if saved.problem:
        assert presets.path.read_bytes() == text
    else:
        assert saved.presets == (*before.presets, NEW)
    presets.arrange("a", [])


NAMES = st.text(min_size=1, max_size=12)


@given(st.lists(st.builds(Preset, st.sampled_from("ab"), NAMES, st.none() | st.just(1))), st.data())
@HOSTILE
def test_every_order_of_every_name_comes_back(presets, given_presets, data):
    presets.path.unlink(missing_ok=True)
    for preset in given_presets:
        presets.save(preset)
    here = [p.name for p in presets.read().of("a")]
    wanted = data.draw(st.permutations(here))
    other = presets.read().of("b")
    found = presets.arrange("a", [(name, name) for name in wanted])
    assert not found.problem
    assert [p.name for p in found.of("a")] == wanted
    assert found.of("b") == other
    if presets.path.exists():
        tomllib.loads(text_of(presets))


# Under another site's name, and with another window


def test_a_site_s_presets_go_with_its_name_and_their_comments_with_them(presets):
    found = written(presets, THREE).rename_site("Acme Support", "Acme")
    assert [(p.site, p.name) for p in found.presets] == [
        ("Acme", "Printer"),
        ("Acme", "Invoice"),
        ("Other", "Printer"),
    ]
    assert text_of(presets) == THREE.replace('"Acme Support"', '"Acme"')


def test_a_name_that_is_taken_there_gets_a_number(presets):
    found = written(presets, THREE).rename_site("Other", "Acme Support")
    assert [p.name for p in found.of("Acme Support")] == ["Printer", "Invoice", "Printer (2)"]
    assert found.mistakes == ()
    assert found.without_site(["Acme Support"]) == ()


def test_a_preset_with_a_mistake_goes_along_and_stays_as_it_is(presets):
    wrong = '\n[[presets]]\nsite = "Acme Support"\nname = 7\n'
    written(presets, THREE + wrong).rename_site("Acme Support", "Acme")
    assert text_of(presets).endswith('\n[[presets]]\nsite = "Acme"\nname = 7\n')


@pytest.mark.parametrize("names", [("Nobody", "Acme"), ("Other", "Other")])
def test_where_there_is_nothing_to_rename_nothing_is_written(presets, names):
    before = written(presets, THREE).path.stat()
    assert presets.rename_site(*names) == PresetList((PRINTER, INVOICE, OTHER))
    assert presets.path.stat().st_ino == before.st_ino


def test_without_a_file_a_rename_makes_none(presets):
    assert presets.rename_site("Acme", "Beta") == PresetList()
    assert not presets.path.exists()


def test_presets_of_a_name_that_no_site_has_are_named(presets):
    assert written(presets, THREE).read().without_site(["Other"]) == ("Acme Support",)


def test_a_preset_that_another_window_changed_is_not_replaced_unseen(presets):
    written(presets, THREE)
    mine = Preset("Acme Support", "Printer", None, {3: "mine"})
    theirs = Preset("Acme Support", "Printer", None, {3: "theirs"})
    presets.save(theirs)
    refused = presets.save(mine, seen=(PRINTER, INVOICE))
    assert "was edited in the file in the meantime" in refused.problem
    assert theirs in refused.presets
    assert mine in presets.save(mine, seen=refused.of("Acme Support")).presets


def test_a_preset_that_another_window_added_is_not_replaced_unseen(presets):
    theirs = Preset("Acme Support", "New", None, {3: "theirs"})
    written(presets, THREE).save(theirs)
    refused = presets.save(Preset("Acme Support", "New", None, {3: "x"}), seen=(PRINTER, INVOICE))
    assert refused.problem
    assert theirs in refused.presets


def test_a_preset_that_another_window_added_is_not_deleted_unseen(presets):
    theirs = Preset("Acme Support", "New", None, {3: "theirs"})
    written(presets, THREE).save(theirs)
    found = presets.arrange("Acme Support", [("Invoice", "Bill")], seen=["Printer", "Invoice"])
    assert found.problem == ""
    assert [p.name for p in found.of("Acme Support")] == ["Bill", "New"]
    taken = presets.arrange("Acme Support", [("Bill", "New")], seen=["Bill"])
    assert "Two presets are named" in taken.problem


@pytest.mark.parametrize(("one", "other"), ALIKE, ids=ascii)
def test_a_name_that_looks_like_another_s_is_the_other(presets, one, other):
    presets.save(Preset("Acme", one, 13, {}))
    name = clean(other)  # as the dialog gives it
    saved = presets.save(Preset("Acme", name, 14, {}))
    assert [(preset.name, preset.session_type) for preset in saved.presets] == [(name, 14)]
    presets.save(Preset("Acme", "Another", 13, {}))
    renamed = presets.arrange("Acme", [(name, one), ("Another", name)])
    assert "Two presets are named" in renamed.problem


def test_a_name_with_what_shows_nothing_is_refused(presets):
    assert "control characters" in presets.save(Preset("Acme", "a\u202eb", 13, {})).problem
    assert "Enter a preset name" in presets.save(Preset("Acme", "\u2800", 13, {})).problem


# --- The administrator's -------------------------------------------------------------------------


@pytest.fixture
def joined(presets: Presets) -> Presets:
    """With a preset of the administrator's whose name an own one has, too."""
    place = SourceLocation(Path("policy.toml"), 3)
    locked = replace(PRINTER, name="PRINTER", codes={}, location=place)
    return Presets(written(presets, THREE).path, (locked,))


def test_the_administrator_s_come_first_and_an_own_one_of_the_name_stands_behind(joined):
    shown = joined.read().of("Acme Support")
    assert [(preset.name, preset.is_locked) for preset in shown] == [
        ("PRINTER", True),
        ("Invoice", False),
    ]


def test_the_administrator_s_are_neither_replaced_nor_given_away(joined):
    before = joined.path.read_text()
    for found in (
        joined.save(replace(PRINTER, name="printer")),
        joined.arrange("Acme Support", [("Invoice", "Printer")], ["Invoice"]),
    ):
        assert "managed by your administrator in policy.toml" in found.problem
    assert joined.path.read_text() == before
    assert joined.read().without_site(()) == ("Acme Support", "Other"), "the rep's own sites"


def test_an_own_preset_of_the_name_stays_in_the_file(joined):
    found = joined.arrange("Acme Support", [("Invoice", "Bill")], ["Invoice"])
    assert found.problem == ""
    own = Presets(joined.path).read().of("Acme Support")
    assert {preset.name for preset in own} == {"Printer", "Bill"}
