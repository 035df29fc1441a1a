"""The outlines for the first paint match what the worker reads, for every usable file."""

from __future__ import annotations

from pathlib import Path

import pytest

from csr_desktop.settings.joined_sites import JoinedSites
from csr_desktop.settings.policy import read_policy
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.outline import outline_of, outlines_in
from csr_desktop.settings.toml.unchecked import read_unchecked

ACME = """
[[sites]]
name = "Acme"
url = "https://acme.webex.com/WBXService/XMLService"
webex_id = "hostid"
site_name = "acme"
"""
CODES = """
session_types = [{ id = 13, name = "Support session" }, { id = 213, name = "Maintenance" }]
[[sites.tracking_codes]]
number = 3
label = "Case number"
required = true
[[sites.tracking_codes]]
number = 1
values = ["Billing", "Hardware"]
default = "Hardware"
"""
BETA = ACME.replace("Acme", "Beta")


@pytest.mark.parametrize(
    ("policies", "own"),
    [
        ([], ""),
        ([], ACME),
        ([], "schema = 1\n" + ACME + CODES + BETA),
        ([], "\ufeff" + ACME.replace("\n", "\r\n")),
        ([BETA], ACME),
        ([ACME + CODES, ACME], BETA + ACME.replace("Acme", "ACME")),
        (["[forced]\nlanguage = 'de'\n" + BETA], ""),
        ([], ACME + ACME),
        (["broken", BETA], ACME),
        ([BETA], ACME + "broken"),
        ([], 'sites = "Acme"'),
        ([], "sites = [1]"),
        ([], ACME.replace('"Acme"', "1") + BETA),
        ([], ACME + "tracking_codes = [{ number = 1, values = [1] }]\n" + BETA),
        ([], ACME + "session_types = [{ name = 'Support' }]\n"),
        *(
            ([], ACME + f"session_types = [{{ id = {number}, name = 'Support' }}]\n" + BETA)
            for number in ("'13'", "'x'", "nan", "inf", "13.7", "true", "-2", 2**31, 2**63)
        ),
        *(
            ([], ACME + f"tracking_codes = [{{ number = {number} }}]\n" + BETA)
            for number in ("'one'", "nan", "inf", "1.5", 0, 11)
        ),
        ([], "#" * (1024 * 1024) + "\n" + ACME),
    ],
)
def test_it_is_the_form_of_what_the_worker_reads(
    tmp_path: Path, policies: list[str], own: str
) -> None:
    files = []
    for number, text in enumerate(policies):
        files.append(tmp_path / f"policy-{number}.toml")
        files[-1].write_text(text)
    sites = tmp_path / "sites.toml"
    sites.write_bytes(own.encode())
    read, _ = JoinedSites(read_policy(files), SitesFile(sites)).load()
    seen = outlines_in(map(read_unchecked, (*files, sites)))
    assert seen == tuple(map(outline_of, read))


def test_what_is_not_there_or_can_not_be_read_has_none(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe")
    names = ("missing.toml", "binary.toml", "")  # the last is a folder
    assert [read_unchecked(tmp_path / name) for name in names] == [{}, {}, {}]
