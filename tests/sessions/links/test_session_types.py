"""One range of session types: what one place accepts, every place accepts."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from csr_desktop.command_line import parse
from csr_desktop.commands import Create
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.links.link import parse_link
from csr_desktop.sessions.links.problems import LinkProblem
from csr_desktop.sessions.outcome import Created
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import SessionType
from csr_desktop.ui.sites.session_type_table import is_session_type
from csr_desktop.webex.operations import CreateSupportSession
from csr_desktop.webex.texts import SESSION_TYPES, session_type_in
from tests.sessions.conftest import ACME
from tests.support.journal import LONG_AGO

LEGAL = (-1, 0, 13, 999_999_999, 1_000_000_000, 2_147_483_647)
ILLEGAL = (-2, 2_147_483_648, 9_999_999_999, 10**10, 10**30)


def with_type(number: int) -> object:
    return msgspec.structs.replace(ACME, session_types=(SessionType(number, "Support"),))


@pytest.mark.parametrize("number", LEGAL)
def test_what_is_legal_is_legal_everywhere(journal: Journal, own_folders: Path, number: int):
    assert number in SESSION_TYPES
    assert session_type_in(str(number)) == number
    sites = SitesFile(own_folders / "sites.toml")
    sites.add(with_type(number))  # type: ignore[arg-type]
    assert [t.id for site in sites.load()[0] for t in site.session_types] == [number]
    presets = Presets(own_folders / "presets.toml")
    assert presets.save(Preset(ACME.name, "P", number)).problem == ""
    assert [each.session_type for each in presets.read().presets] == [number]
    assert parse_link(f"csr-desktop://new?type={number}").session_type == number
    command = parse(["create", "--site", "x", "--type", str(number)]).command
    assert isinstance(command, Create)
    assert command.session_type == number
    assert is_session_type(str(number))
    assert CreateSupportSession(number).content()[0][1] == [("sessionType", str(number))]
    intent = journal.write_intent(Draft(ACME, number, {}))
    journal.write_outcome(intent.mark, Created("7"), 0.1)
    assert [each.session_type for each in journal.recent(LONG_AGO, 1)] == [number]


@pytest.mark.parametrize("number", ILLEGAL)
def test_what_is_not_is_refused_everywhere(own_folders: Path, number: int, capsys):
    assert session_type_in(str(number)) is None
    sites = own_folders / "sites.toml"
    types = f'session_types = [{{ id = {number}, name = "x" }}]'
    sites.write_text(f'[[sites]]\nname = "A"\nurl = "{ACME.url}"\nwebex_id = "h"\n{types}\n')
    (mistake,) = SitesFile(sites).load()[1]
    assert "id" in mistake.key
    presets = own_folders / "presets.toml"
    presets.write_text(f'[[presets]]\nsite = "A"\nname = "P"\nsession_type = {number}\n')
    assert Presets(presets).read().mistakes
    with pytest.raises(LinkProblem, match="isn't a number"):
        parse_link(f"csr-desktop://new?type={number}")
    with pytest.raises(SystemExit):
        parse(["create", "--site", "x", "--type", str(number)])
    assert "--type" in capsys.readouterr().err
    assert not is_session_type(str(number))


@pytest.mark.parametrize("text", ["", " 13", "13 ", "1e3", "٣", "+13", "0x1", "--1", "1_000"])
def test_a_text_that_is_no_such_number(text: str):
    assert session_type_in(text) is None
