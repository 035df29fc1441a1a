"""The demo sites: one with a password, one where reps sign in with the browser."""

from collections.abc import Iterator

import pytest

from csr_desktop.demo_sites import DemoSites
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.settings.sites.site import Site, check_site
from tests.demo_site.authorization import wire as oauth
from tests.demo_site.wire import EXAMPLE, HOST, call, post


@pytest.fixture
def demo() -> Iterator[DemoSites]:
    sites = DemoSites(Passwords())
    yield sites
    sites.close()


@pytest.fixture
def sites(demo: DemoSites) -> tuple[Site, ...]:
    sites, mistakes = demo.load()
    assert mistakes == ()
    return sites


def test_the_first_needs_no_browser(sites):
    assert [site.name for site in sites] == ["Demo site", "Demo site (single sign-on)"]
    assert [site.authentication for site in sites] == ["password", "browser"]
    assert sites[0].oauth is None
    assert post(sites[0].url, EXAMPLE).result == "SUCCESS"
    for site in sites:
        check_site(site)


def test_the_second_takes_no_password_but_a_token(demo, sites, monkeypatch):
    second = sites[1]
    assert post(second.url, EXAMPLE).exception_id == "030048"
    settings = second.oauth
    assert settings
    assert settings.redirect_uri != oauth.REDIRECT_URI
    for name, value in (("REDIRECT_URI", settings.redirect_uri),):
        monkeypatch.setattr(oauth, name, value)
    monkeypatch.setattr(oauth, "REQUEST", {**oauth.REQUEST, "redirect_uri": settings.redirect_uri})
    code = oauth.sign_in(settings.base_url)["code"]
    secret = settings.client_secret.reveal()
    reply = oauth.exchange(
        settings.base_url, code, client_id=settings.client_id, client_secret=secret
    )
    token = reply.json["access_token"]
    security = HOST.replace("<password>hostpassword</password>", "")
    body = call("user.AuthenticateUser", f"<accessToken>{token}</accessToken>", security)
    assert post(second.url, body).result == "SUCCESS"


def test_what_they_are_called_in_the_journal_stays(sites):
    """Their ports differ in each run."""
    assert [site.account for site in sites] == ["hostid@demo", "hostid@demo-single-sign-on"]


def test_a_fault_is_both_sites(demo, sites):
    demo.choose_fault("503")
    assert [post(site.url, EXAMPLE).status for site in sites] == [503, 503]
    demo.choose_fault("integration-blocked")
    settings = sites[1].oauth
    assert settings
    assert oauth.begin_device(settings.base_url).word == "unauthorized_client"
    demo.choose_fault("")
    assert oauth.begin_device(settings.base_url).status == 200


def test_it_has_every_fault_that_a_real_site_could_have():
    assert DemoSites.faults[-5:] == (
        *("bad-certificate", "token-expired", "refresh-refused"),
        *("integration-blocked", "slow-browser"),
    )
    assert not any(name.startswith("refuse-DEMO") for name in DemoSites.faults)


def test_both_end(demo, sites):
    demo.close()
    for site in sites:
        with pytest.raises(ConnectionRefusedError):
            post(site.url, EXAMPLE)
