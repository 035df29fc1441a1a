from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from csr_desktop.demo_sites import DemoSites
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.services import SiteSource
from csr_desktop.settings.joined_sites import JoinedSites
from csr_desktop.settings.policy import read_policy
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import SiteProblem
from tests.sessions.conftest import ACME
from tests.support.settings_files import SITE

BETA = msgspec.structs.replace(ACME, name="Beta")


@pytest.fixture
def policy(own_folders: Path) -> Path:
    path = own_folders / "policy.toml"
    path.write_text(SITE.format(name="Theirs") + SITE.format(name="Second"))
    return path


@pytest.fixture
def sites(own_folders: Path, policy: Path) -> JoinedSites:
    return JoinedSites(read_policy([policy]), SitesFile(own_folders / "sites.toml"))


def names(sites: SiteSource) -> list[str]:
    return [site.name for site in sites.load()[0]]


def test_the_administrator_s_sites_come_first(sites):
    sites.add(ACME)
    assert names(sites) == ["Theirs", "Second", "Acme Support"]
    assert sites.load()[1] == ()
    assert [sites.is_locked(name) for name in names(sites)] == [True, True, False]
    assert sites.faults == ()
    with pytest.raises(ValueError, match="slow"):
        sites.choose_fault("slow")
    sites.close()


def test_a_rep_s_own_site_of_the_same_name_is_shadowed_and_that_is_said(sites, own_folders):
    own = own_folders / "sites.toml"
    SitesFile(own).add(ACME)
    own.write_text(own.read_text() + "\n" + SITE.format(name="Theirs").replace("hostid", "mine"))
    assert names(sites) == ["Theirs", "Second", "Acme Support"]
    assert sites.load()[0][0].webex_id == "hostid"
    (mistake,) = sites.load()[1]
    line = own.read_text().split("\n").index('name = "Theirs"')
    assert str(mistake) == (
        f"sites.toml, line {line}, name: Theirs: "
        "your administrator already provides a site with this name. Rename yours."
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda s: s.replace("Theirs", BETA), "Managed by your administrator in {policy}."),
        (lambda s: s.remove("Second"), "Managed by your administrator in {policy}."),
        (
            lambda s: s.add(msgspec.structs.replace(ACME, name="Theirs")),
            "A site with this name already exists.",
        ),
        (
            lambda s: s.replace("Acme Support", msgspec.structs.replace(ACME, name="Theirs")),
            "A site with this name already exists.",
        ),
    ],
)
def test_the_administrator_s_sites_can_t_be_changed(sites, policy, own_folders, change, sentence):
    sites.add(ACME)
    before = (own_folders / "sites.toml").read_text()
    with pytest.raises(SiteProblem) as error:
        change(sites)
    assert (error.value.key, error.value.sentence) == ("name", sentence.format(policy=policy))
    assert (own_folders / "sites.toml").read_text() == before


def test_the_rep_s_own_sites_can(sites):
    sites.add(ACME)
    sites.add(BETA)
    sites.reorder(["Beta", "Theirs", "Acme Support", "Second"])
    assert names(sites) == ["Theirs", "Second", "Beta", "Acme Support"]
    sites.replace("Beta", msgspec.structs.replace(BETA, name="Gamma"))
    sites.remove("Acme Support")
    assert names(sites) == ["Theirs", "Second", "Gamma"]


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s.add(ACME),
        lambda s: s.replace("Demo site", ACME),
        lambda s: s.remove("Demo site"),
        lambda s: s.reorder(["Demo site"]),
    ],
)
def test_the_demo_s_site_can_t_be_changed(change):
    demo = DemoSites(Passwords())
    try:
        assert demo.is_locked("Demo site")
        with pytest.raises(SiteProblem, match="the demo site can't be changed"):
            change(demo)
        assert names(demo) == ["Demo site", "Demo site (single sign-on)"]
    finally:
        demo.close()
