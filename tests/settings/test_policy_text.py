"""A rep's own site, copied for everyone."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from csr_desktop.settings.policy import read_policy
from csr_desktop.settings.policy_text import policy_text
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.webex.secret import Secret

SITE = Site(
    name='Acme "Support"',
    url="https://acme.webex.com/WBXService/XMLService",
    webex_id="ann.lee",
    email="ann.lee@acme.example",
    site_name="acme",
    partner_id="9999",
    timeout=12.5,
    session_types=(SessionType(13, "Support session"), SessionType(14, "Café")),
    tracking_codes=(
        TrackingCode(1, "Case number", required=True),
        TrackingCode(2, "Department", values=("Billing", "Hardware")),
    ),
    authentication="browser",
    oauth=OAuth(
        client_id="C1",
        client_secret=Secret("geheim"),
        redirect_uri="http://127.0.0.1:5000/authorize",
    ),
)


def read_again(tmp_path: Path, site: Site) -> Site:
    """The only site of a policy with the copied text."""
    path = tmp_path / "policy.toml"
    path.write_text("[forced]\nstore_passwords = true\n\n" + policy_text(site), "utf-8")
    policy = read_policy([path])
    assert policy.mistakes == ()
    (entry,) = policy.sites
    assert entry.site is not None
    return entry.site


def test_what_is_copied_is_a_policy_for_everyone(tmp_path: Path) -> None:
    text = policy_text(SITE)
    assert "ann.lee" not in text
    assert "geheim" not in text
    found = read_again(tmp_path, SITE)
    assert found.webex_id == getpass.getuser()
    assert found.email == f"{getpass.getuser()}@acme.example"
    assert found.oauth is not None
    assert (found.oauth.client_id, found.oauth.client_secret) == ("C1", Secret(""))
    for key in ("name", "url", "site_name", "partner_id", "timeout", "session_types"):
        assert getattr(found, key) == getattr(SITE, key)
    assert found.tracking_codes == SITE.tracking_codes


@pytest.mark.parametrize("key", ["webex_id", "email"])
def test_an_account_by_one_of_the_two(tmp_path: Path, key: str) -> None:
    names = {"webex_id": "", "email": "", key: "ann.lee@acme.example"}
    site = Site(
        name="A", url=SITE.url, site_name="acme", webex_id=names["webex_id"], email=names["email"]
    )
    found = read_again(tmp_path, site)
    assert bool(found.webex_id) == (key == "webex_id")
    assert bool(found.email) == (key == "email")
    assert found.oauth is None
