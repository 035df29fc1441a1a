"""Everything the documents mention exists, and their examples are valid."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from csr_desktop.cli import check_policy
from csr_desktop.cli.create import STATUSES
from csr_desktop.demo_site.__main__ import _facts
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.history.export_format import HEADER, json_object
from csr_desktop.sessions.links.link import parse_link
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.settings.policy import read_policy
from csr_desktop.settings.presets.presets import Presets
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.sentences import describe

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
GUIDE = ROOT / "docs" / "administrator-guide.md"
README = ROOT / "README.md"
ACCESSIBILITY = ROOT / "docs" / "accessibility.md"
SINGLE_SIGN_ON = ROOT / "docs" / "single-sign-on.md"
THREATS = ROOT / "docs" / "threat-model.md"
SIGN_IN_RULES = ROOT / "docs" / "sign-in-rules.md"
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def links_in(page: Path) -> list[str]:
    return _LINK.findall(_FENCE.sub("", page.read_text("utf-8")))


def anchors_of(page: Path) -> set[str]:
    """The anchors that code hosts generate for headings."""
    headings = _HEADING.findall(_FENCE.sub("", page.read_text("utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links_in(page):
        target, _, anchor = link.partition("#")
        if "://" in target:
            continue
        file = (page.parent / target).resolve() if target else page
        assert file.exists(), link
        if anchor:
            assert anchor in anchors_of(file), link


def test_every_picture_is_shown_somewhere() -> None:
    shown = {(page.parent / link).resolve() for page in PAGES for link in links_in(page)}
    parts_of_another = {"window-dark.png"}
    pictures = set((ROOT / "docs" / "pictures").iterdir())
    assert {p.name for p in pictures - shown} <= parts_of_another


def named_tests(page: Path) -> Iterator[tuple[str, str]]:
    """Paths and, where one is named, functions; `::name` is in the path before it."""
    for line in page.read_text("utf-8").splitlines():
        path = ""
        for span in re.findall(r"`((?:tests/)[^`]*|::[^`]*)`", line):
            before, _, name = span.partition("::")
            path = before or path
            yield path, name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_modules_that_are_named_are_there(page: Path) -> None:
    for path in re.findall(r"`([\w/]+/\w+\.py)`", page.read_text("utf-8")):
        assert any((folder / path).exists() for folder in (ROOT, ROOT / "csr_desktop")), path


@pytest.mark.parametrize(
    ("page", "least"), [(THREATS, 60), (ACCESSIBILITY, 60), (SIGN_IN_RULES, 60)]
)
def test_tests_that_are_named_are_there(page: Path, least: int) -> None:
    named = list(named_tests(page))
    assert len(named) > least
    for path, name in named:
        files = list(ROOT.glob(path.rstrip("/")))
        assert files, path
        if name:
            assert re.search(rf"^def {name}\(", files[0].read_text("utf-8"), re.MULTILINE), name


def test_the_example_of_the_readme_gets_a_key_from_the_demo_site() -> None:
    (request,) = re.findall(r"<<'XML'\n(.*?\n)XML\n", README.read_text("utf-8"), re.DOTALL)
    told = example_of("text", "WBXService", README).splitlines()
    with DemoServer() as server:
        assert told[1:] == _facts(server).splitlines()[1 : len(told)]
        with urlopen(Request(server.url, request.encode())) as answer:
            assert re.search(rb"<\w+:sessionKey>\d+<", answer.read())


VERDICTS = {"supports", "partially supports", "does not support", "not applicable"}


def test_every_criterion_has_a_verdict_and_its_proof_or_its_gap() -> None:
    rows = re.findall(r"^\| (\d+(?:\.\d+)+ .*)\|$", ACCESSIBILITY.read_text("utf-8"), re.MULTILINE)
    assert len(rows) > 75
    for row in rows:
        criterion, verdict, how, proof = (cell.strip() for cell in row.split("|"))
        assert verdict in VERDICTS, row
        assert how, criterion
        assert verdict == "not applicable" or "`tests/" in proof or "gap" in proof, row
        assert verdict in {"supports", "not applicable"} or "gap" in proof, row


def test_every_threat_has_its_proof() -> None:
    rows = [line for line in THREATS.read_text("utf-8").splitlines() if line.startswith("| ")]
    threats = [row for row in rows if not row.startswith("| threat ")]
    assert len(threats) > 25
    assert [row for row in threats if "`tests/" not in row.split("|")[3]] == []


# --- The administrator's examples ----------------------------------------------------------------


def examples(language: str, page: Path = GUIDE) -> list[str]:
    text = page.read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def example_of(language: str, sign: str, page: Path = GUIDE) -> str:
    (found,) = [text for text in examples(language, page) if sign in text]
    return found


def test_the_example_of_a_policy_has_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(example_of("toml", "[forced]"), "utf-8")
    policy = read_policy([path])
    assert policy.mistakes == ()
    assert [entry.site.name for entry in policy.sites if entry.site] == ["Acme Support"]
    assert set(tomllib.loads(path.read_text())["forced"]) == set(policy.forced.values)


def test_check_policy_prints_what_the_guide_shows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, example = tmp_path / "policy.toml", example_of("toml", "[forced]")
    wrong = example.replace('proxy = "http://proxy.acme.example:8080"', 'minimum_tls = "1.4"')
    shown = (example_of("console", "--check-policy"), example_of("text", "Errors: 2"))
    for text, block in zip((example, wrong), shown, strict=True):
        path.write_text(text, "utf-8")
        check_policy.run(policy=path)
        printed = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
        lines = [line for line in block.splitlines() if line != "..." and line[0] != "$"]
        for line in lines:
            assert " ".join(line.replace("/tmp/policy.toml", str(path)).split()) in printed


def test_the_example_of_a_site_has_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "sites.toml"
    path.write_text(example_of("toml", "[[sites.tracking_codes]]"), "utf-8")
    (site,), mistakes = SitesFile(path).load()
    assert mistakes == ()
    assert [code.number for code in site.tracking_codes] == [1, 2]


def test_the_example_of_single_sign_on_has_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(example_of("toml", "[oauth]", SINGLE_SIGN_ON), "utf-8")
    policy = read_policy([path])
    assert policy.mistakes == ()
    (site,) = [entry.site for entry in policy.sites if entry.site]
    assert site.oauth is not None
    text = SINGLE_SIGN_ON.read_text("utf-8")
    assert f"oauth:{site.oauth.client_id}" in text
    assert f"`{site.oauth.redirect_uri}`" in text
    assert f"`{site.oauth.scope}`" in text


def test_single_sign_on_names_what_the_window_says() -> None:
    text = SINGLE_SIGN_ON.read_text("utf-8")
    quoted = {
        Cause.REDIRECT_MISMATCH: "The integration is registered with another redirect URI.",
        Cause.SIGN_IN_ENDED: "Your browser sign-in has expired or was revoked.",
        Cause.SIGN_IN_DENIED: "The sign-in was declined",
        Cause.INTEGRATION_REFUSED: "doesn't accept this site's integration",
        Cause.OAUTH_REFUSED: "rejected the sign-in",
        Cause.PORT_TAKEN: "another program uses the port",
        Cause.PORT_FORBIDDEN: "this computer doesn't allow it to listen at the redirect URI",
        Cause.SIGN_IN_UNREACHABLE: "Can't reach the sign-in service.",
        Cause.SIGN_IN_INSECURE: "Couldn't make a secure connection to the sign-in service.",
        Cause.NO_BROWSER: "Couldn't open a browser",
    }
    for cause, words in quoted.items():
        said = describe(Problem(cause, Certainty.NOT_SENT))
        assert said is not None
        assert words in said[0]
        assert f"*{words}*" in text


def test_the_example_of_presets_has_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "presets.toml"
    path.write_text(example_of("toml", "[[presets]]"), "utf-8")
    found = Presets(path).read()
    assert found.mistakes == ()
    assert len(found.presets) == 1


def test_the_example_of_a_link_is_one() -> None:
    link = parse_link(example_of("text", "csr-desktop://").strip())
    assert link.site == "Acme Support"
    assert link.codes[2] == "R&D + sales"


def test_fields_and_statuses_are_the_programs() -> None:
    text = GUIDE.read_text("utf-8")
    attempt = Attempt(1, "Acme", 13, {}, datetime.now(UTC), 1.0, Created("1"))
    rows = text.partition("### create")[2].partition("### sessions")[0]
    fields = re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`[^|]*)\|", rows, re.MULTILINE)))
    assert set(fields) == set(json_object(attempt))
    statuses = dict(re.findall(r"^\| (\d) \| (\w+)", rows, re.MULTILINE))
    assert statuses == {str(n): kind.__name__ for kind, n in STATUSES.items()} | {"2": "wrong"}
    assert set(
        re.findall(r"`([a-z_1, ]+)`", text.partition("the columns")[2])[0].split(", ")
    ) < set(HEADER)
