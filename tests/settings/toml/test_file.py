from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.settings.toml.file import (
    Mistake,
    Toml,
    is_same,
    parse_toml,
    read_toml,
    schema_mistake,
)
from csr_desktop.settings.toml.positions import Lines, headers

FILE = Path("/a/some.toml")


def parsed(text: str) -> Toml:
    toml = parse_toml(FILE, text)
    assert isinstance(toml, Toml)
    return toml


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a = " + "[" * 50_000, "Lists or tables are nested too deeply."),
        ("a = " + "9" * 5_000, "A number has too many digits."),
    ],
)
def test_what_tomllib_does_not_call_a_mistake_of_the_file(text, sentence):
    assert parse_toml(FILE, text) == Mistake(FILE, 1, "", sentence)


TEXTS = '''\
[default.invitations]
en = """
  [forced]
minimum_tls = "1.2"
# no comment"""
de = \'\'\'
minimum_tls = 3
\'\'\' # "one" \'two
fr = "a # b"

[forced]
minimum_tls = 1.3
'''


def test_what_stands_inside_a_text_of_several_lines_is_no_key():
    lines = Lines(TEXTS)
    assert lines.of("forced") == 11
    assert lines.of("forced.minimum_tls") == 12
    assert lines.of("default.invitations.de") == 6
    assert lines.of("default.invitations.fr") == 9
    assert [(h.number, h.parts, h.is_entry) for h in headers(TEXTS)] == [
        (1, ("default", "invitations"), False),
        (11, ("forced",), False),
    ]


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a = 1\nforced.x = 1\nforced.y = 2", "forced.y", 3),
        ("a = 1\nforced.x = 1\nforced.y = 2", "forced", 2),
        ("[ \"forced\" ] # c\n'x' = 1", "forced.x", 2),
        ("[forced]\ninvitations.en = 1\ninvitations.de = 2", "forced.invitations.de", 3),
        ("[forced]\ninvitations = {en = 1}", "forced.invitations.en", 2),
        ("[[sites]]\n[[ sites ]]\nname = 1\n[[sites.tracking_codes]]", "sites[1].name", 3),
        ("[[sites]]\n[[sites]]\n[[sites.codes]]\n[[sites.codes]]", "sites[1].codes[1]", 4),
        ("[[sites]]\n[[sites]]\n[sites.more]\nx = 1", "sites[1].more.x", 4),
        ("[[sites]]\n[[sites]]", "sites[1].nothing", 2),
        ("[a]\n[[sites]]", "elsewhere", 1),
        ("a = [\n 1,\n]\nb = 2", "b", 4),
    ],
)
def test_where_a_key_stands(text, path, line):
    parsed(text)
    assert Lines(text).of(path) == line


def test_a_file_of_many_long_texts_is_read_in_no_time():
    text = "".join(f'k{number} = """\n{"x" * 30}\n"""\n' for number in range(15_000))
    began = time.perf_counter()
    assert Lines(text).of("k14999") == 14_999 * 3 + 1
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ""),
        ("schema = 1", ""),
        (
            "\nschema = 2",
            "some.toml, line 2, schema: This file was written by a newer version of CSR Desktop",
        ),
        ("schema = 0", "Expected a whole number, such as 1."),
        ("schema = true", "Expected a whole number, such as 1."),
        ('schema = "2"', "Expected a whole number, such as 1."),
    ],
)
def test_the_form_s_version(text, said):
    mistake = schema_mistake(parsed(text))
    assert said in str(mistake) if said else mistake is None
    assert parsed(text).is_newer == ("newer" in said)


def test_the_same_is_the_same_in_kind_too():
    nan = parsed("a = [nan, {b = 1}]").tables
    assert is_same(nan, parsed("a = [nan, {b = 1}]").tables)
    for other in ("a = [nan, {b = true}]", "a = [nan, {b = 1.0}]", "a = [nan]", "b = 1"):
        assert not is_same(nan, parsed(other).tables)


@given(st.text(max_size=200) | st.text(alphabet="[]=\"'#. \n\\ab{}", max_size=60))
def test_lines_never_raise_and_lie_in_the_text(text):
    lines = Lines(text)
    for path in ("a", "a.b", "a[0].b", "", ".", "["):
        assert 1 <= lines.of(path) <= text.count("\n") + 1
    assert all(1 <= header.number <= text.count("\n") + 1 for header in headers(text))


def test_a_folder_that_is_a_file_is_said(own_folders):
    (own_folders / "csr-desktop").write_text("")
    found = read_toml(own_folders / "csr-desktop" / "policy.toml")
    assert isinstance(found, Mistake)
    assert found.sentence == "Couldn't read it: Not a directory."
