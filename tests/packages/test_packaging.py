"""What can be checked of the packages without building one."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

import pytest
from lxml import etree

from csr_desktop import __version__, command_line
from csr_desktop.system.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
TRANSLATED = sorted(set(LANGUAGES) - {"en"})


@pytest.fixture(autouse=True)
def packaging(monkeypatch) -> None:
    """packaging/ is no package: its files import each other as in the build."""
    monkeypatch.syspath_prepend(ROOT / "packaging")


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string((LINUX / "csr-desktop.desktop").read_text("utf-8"))
    return parser["Desktop Entry"]


def metainfo() -> etree._Element:
    return etree.parse(LINUX / "io.github.csr_desktop.CSRDesktop.metainfo.xml").getroot()


def options(parser: ArgumentParser) -> set[str]:
    """Every long option of the parser and of its commands, and the commands."""
    found: set[str] = set()
    for action in parser._actions:
        found |= {each for each in action.option_strings if each.startswith("--")}
        if isinstance(action, _SubParsersAction):
            found |= set(action.choices)
            for command in action.choices.values():
                found |= options(command)
    return found


def test_every_link_in_the_installed_guides_leads_somewhere(tmp_path: Path) -> None:
    from guides import GUIDES, write_guides

    write_guides(tmp_path)
    links = {
        link.partition("#")[0]
        for guide in GUIDES
        for link in re.findall(r"\]\(([^)]+)\)", (tmp_path / f"{guide}.md").read_text("utf-8"))
        if "://" not in link
    }
    files = {str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file()}
    assert links - {""} <= files
    assert {file for file in files if file.startswith("pictures")} <= links
    assert "Decision 8" in (tmp_path / "administrator-guide.md").read_text("utf-8")


def test_the_desktop_entry_opens_links() -> None:
    entry = desktop_entry()
    assert entry["MimeType"] == "x-scheme-handler/csr-desktop;"
    assert entry["Exec"] == "csr-desktop %u"
    assert entry["Icon"] == "csr-desktop"


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_menu_and_the_software_centre_speak_every_language(code: str) -> None:
    entry = desktop_entry()
    assert {f"{key}[{code}]" for key in ("GenericName", "Comment", "Keywords")} <= set(entry)
    languages = [
        each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in metainfo().iter()
    ]
    assert languages.count(code) == languages.count("de") == 3


def test_the_metainfo_belongs_to_the_desktop_entry() -> None:
    import project

    root = metainfo()
    assert root.findtext("id") == project.APP_ID
    assert root.findtext("launchable") == "csr-desktop.desktop"
    assert root.findtext("summary") == desktop_entry()["Comment"]
    assert root.findtext("project_license") == "MIT"


def test_the_manual_page_has_every_option_and_exit_status() -> None:
    page = (LINUX / "csr-desktop.1").read_text("utf-8").replace("\\-", "-")
    words = set(re.findall(r"--[a-z-]+|\b[a-z]+(?:-[a-z]+)?\b", page))
    assert options(command_line._parser()) - words == set()
    statuses = re.findall(r"^\.B (\d)$", page, re.MULTILINE)
    assert statuses == ["0", "1", "2", "3", "4", "5"]


def completions(*words: str) -> set[str]:
    """What bash would offer for the last word."""
    ask = (
        f"source {LINUX / 'csr-desktop.bash'};"
        f"COMP_WORDS=(csr-desktop {' '.join(map(repr, words))});"
        'COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _csr_desktop x "${COMP_WORDS[COMP_CWORD]}"; '
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    ended = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, check=True)
    assert ended.stderr == ""
    return set(ended.stdout.split())


def test_bash_completes_every_option_and_command() -> None:
    offered = completions("")
    for command in sorted(each for each in offered if not each.startswith("-")):
        offered |= completions(command, "")
    assert offered == options(command_line._parser())
    assert completions("sess") == {"sessions"}
    assert completions("--demo", "create", "--co") == {"--code"}
    assert completions("create", "--site", "") == set()


def test_the_version_stands_in_one_place() -> None:
    import project

    assert project.version() == __version__
    for path in (*LINUX.rglob("*"), *ROOT.glob("packaging/*.py"), ROOT / "pyproject.toml"):
        if path.is_file() and path.suffix != ".txt":
            assert f'"{__version__}"' not in path.read_text("utf-8"), path
    for name in ("control", "csr-desktop.1"):
        assert "@VERSION@" in (LINUX / name).read_text("utf-8")


def test_the_locks_hold_no_address_and_the_same_versions() -> None:
    locks = {
        name: (ROOT / name).read_text("utf-8")
        for name in ("requirements.txt", "requirements-packaging.txt")
    }
    pins = {
        name: set(re.findall(r"^(\S+==\S+)", text, re.MULTILINE)) for name, text in locks.items()
    }
    assert all("://" not in text and "--index" not in text for text in locks.values())
    assert pins["requirements.txt"] < pins["requirements-packaging.txt"]


def test_what_the_packages_leave_out_exists_where_it_can_be_looked_up() -> None:
    tree = ast.parse((ROOT / "packaging" / "pyinstaller" / "csr-desktop.spec").read_text("utf-8"))
    (listed,) = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "EXCLUDED"
    )
    names = ast.literal_eval(listed) if not isinstance(listed, ast.List) else spread(listed)
    tops = {name.partition(".")[0] for name in names}
    ours = {name for name in names if name.partition(".")[0] in ("PySide6", "lxml", "cheroot")}
    missing = [name for name in sorted(ours) if not exists(name)]
    assert missing == []
    assert "csr_desktop" not in tops
    assert not names & set(sys.modules).intersection({"ssl", "sqlite3", "keyring", "msgspec"})


def spread(listed: ast.List) -> set[str]:
    """The words of a list of starred tuples."""
    return {name for each in listed.elts for name in ast.literal_eval(ast.unparse(each)[1:])}


def exists(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def test_the_example_of_a_policy_has_no_mistake(tmp_path: Path, monkeypatch, capsys) -> None:
    from csr_desktop.cli import check_policy

    place = tmp_path / "csr-desktop" / "policy.toml"
    place.parent.mkdir()
    place.write_bytes((LINUX / "policy.toml").read_bytes())
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    assert check_policy.run(demo=False) == 0
    assert "Acme Support" in capsys.readouterr().out
    assert tomllib.loads(place.read_text("utf-8"))["sites"]


def test_who_hands_the_package_out_can_say_so(monkeypatch) -> None:
    from deb import maintainer

    for name in ("DEBFULLNAME", "DEBEMAIL"):
        monkeypatch.delenv(name, raising=False)
    assert maintainer() == "The CSR Desktop team <nobody@csr-desktop.invalid>"
    monkeypatch.setenv("DEBFULLNAME", "Acme Desks")
    monkeypatch.setenv("DEBEMAIL", "desks@acme.example")
    assert maintainer() == "Acme Desks <desks@acme.example>"


def test_debian_reads_the_changes() -> None:
    from debian_changelog import debian_changelog

    changes = "# Changes\n\n## Unreleased\n\n**Form**\n\n- *Same\n  again* (`Ctrl+R`).\n- Two.\n\n"
    older = "## 0.2.0 (2026-03-01)\n\n- Older.\n"
    told = debian_changelog(
        changes + older, package="p", version="0.3.0", maintainer="M <m@x>", epoch=0
    )
    assert told == (
        "p (0.3.0-1) stable; urgency=medium\n\n  [ Form ]\n  * Same again (Ctrl+R).\n  * Two.\n\n"
        " -- M <m@x>  Thu, 01 Jan 1970 00:00:00 +0000\n\n"
        "p (0.2.0-1) stable; urgency=medium\n\n  * Older.\n\n"
        " -- M <m@x>  Sun, 01 Mar 2026 00:00:00 +0000\n"
    )


def test_the_changelog_tells_of_this_version() -> None:
    from debian_changelog import debian_changelog

    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    told = debian_changelog(text, package="p", version=__version__, maintainer="M <m@x>", epoch=0)
    assert told.startswith(f"p ({__version__}-1) ")
    assert max(map(len, told.splitlines())) <= 80


def test_an_audit_that_could_not_ask_says_so() -> None:
    from audit import read_answer

    weak, unknown = {"name": "a", "vulns": [{"id": "X-1"}]}, {"name": "b", "skip_reason": "?"}
    answer = json.dumps({"dependencies": [weak, unknown]})
    assert read_answer(answer) == (["a (X-1)"], ["b"], 2)
    assert read_answer("") == ([], [], 0)
