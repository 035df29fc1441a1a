"""The keys of [oauth]: their rules, and the addresses they make."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csr_desktop.settings.sites.oauth import OAuth, missing, problems
from csr_desktop.settings.sites.site import Site, SiteProblem, check_site, support_address
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import ACME

REDIRECT = "http://127.0.0.1:5000/authorize"
COMPLETE = OAuth(client_id="C1234", redirect_uri=REDIRECT)


def with_values(**values: object) -> OAuth:
    return msgspec.structs.replace(OAuth(), **values)


def wrong_keys(**values: object) -> list[str]:
    return [key for key, _ in problems(with_values(**values))]


def test_what_is_built_in_has_no_mistake():
    assert wrong_keys() == []


@pytest.mark.parametrize("base", ["https://idp.example/v1", "https://idp.example/v1/"])
def test_five_addresses_from_one(base):
    oauth = OAuth(base_url=base)
    assert [
        oauth.authorize_address,
        oauth.token_address,
        oauth.device_authorize_address,
        oauth.device_token_address,
        oauth.people_address,
    ] == [
        "https://idp.example/v1/authorize",
        "https://idp.example/v1/access_token",
        "https://idp.example/v1/device/authorize",
        "https://idp.example/v1/device/token",
        "https://idp.example/v1/people/me",
    ]


def test_each_address_can_be_set_by_itself():
    oauth = OAuth(
        authorize_url="https://a.example",
        token_url="https://b.example",
        device_authorize_url="https://c.example",
        device_token_url="https://d.example",
        people_url="https://e.example",
    )
    assert oauth.authorize_address == "https://a.example"
    assert oauth.token_address == "https://b.example"
    assert oauth.device_authorize_address == "https://c.example"
    assert oauth.device_token_address == "https://d.example"
    assert oauth.people_address == "https://e.example"


@pytest.mark.parametrize(
    "uri",
    [
        REDIRECT,
        "http://127.0.0.1:5000",
        "http://127.0.0.1:5000/",
        "http://127.0.0.1:65535/a/b.c",
        "http://localhost:5000/authorize",
        "http://LOCALHOST:5000/authorize",
        "http://[::1]:5000/authorize",
        "",
    ],
)
def test_a_redirect_uri_of_this_computer(uri):
    assert wrong_keys(redirect_uri=uri) == []


@pytest.mark.parametrize(
    "uri",
    [
        "https://127.0.0.1:5000/authorize",
        "http://acme.example:5000/authorize",
        "http://127.0.0.2:5000/authorize",
        "http://0.0.0.0:5000/authorize",
        "http://127.1:5000/authorize",
        "http://2130706433:5000/authorize",
        "http://[::]:5000/authorize",
        "http://[::1%25lo]:5000/authorize",
        "http://[::ffff:127.0.0.1]:5000/authorize",
        "http://[::1:5000/authorize",
        "http://localhost.evil.example:5000/",
        "http://127.0.0.1/authorize",
        "http://127.0.0.1:/authorize",
        "http://127.0.0.1:0/authorize",
        "http://127.0.0.1:65536/authorize",
        "http://127.0.0.1:-1/authorize",
        "http://127.0.0.1:５０００/authorize",
        "http://127.0.0.1:5000/authorize?x=1",
        "http://127.0.0.1:5000/authorize?",
        "http://127.0.0.1:5000/authorize#x",
        "http://127.0.0.1:5000/authorize#",
        "http://rep@127.0.0.1:5000/authorize",
        "http://rep:geheim@127.0.0.1:5000/authorize",
        "http://@127.0.0.1:5000/authorize",
        "http://127.0.0.1:5000\\@evil.example/",
        "http://127.0.0.1:5000/a b",
        "http://127.0.0.1:5000/a\nb",
        " http://127.0.0.1:5000/authorize",
        "http://127.0.0.1:5000/ä",
        "//127.0.0.1:5000/authorize",
        "127.0.0.1:5000/authorize",
        "urn:ietf:wg:oauth:2.0:oob",
        "csr-desktop://127.0.0.1:5000/authorize",
    ],
)
def test_a_redirect_uri_that_no_browser_may_come_back_to(uri):
    assert wrong_keys(redirect_uri=uri) == ["redirect_uri"]


ADDRESS_KEYS = (
    "base_url",
    "authorize_url",
    "token_url",
    "device_authorize_url",
    "device_token_url",
    "people_url",
)


@pytest.mark.parametrize("key", ADDRESS_KEYS)
@pytest.mark.parametrize(
    "address",
    [
        "https://api-usgov.webex.com/v1",
        "https://api-usgov.webex.com/v1/",
        "https://idp.example:8443",
        "http://127.0.0.1:8080/v1",
        "http://[::1]:8080/v1",
        "http://localhost:8080/v1",
    ],
)
def test_an_address_that_may_get_the_secret(key, address):
    assert wrong_keys(**{key: address}) == []


@pytest.mark.parametrize("key", ADDRESS_KEYS)
@pytest.mark.parametrize(
    "address",
    [
        "http://webexapis.com/v1",
        "http://10.0.0.1/v1",
        "webexapis.com/v1",
        "https://",
        "https://:443/v1",
        "https://webexapis.com:0/v1",
        "https://webexapis.com:99999/v1",
        "https://rep@webexapis.com/v1",
        "https://rep:geheim@webexapis.com/v1",
        "https://webexapis.com/v1?x=1",
        "https://webexapis.com/v1#x",
        "https://webexapis.com\\@evil.example/v1",
        "https://webexapis.com/a b",
        "https://webexapis.com/a\tb",
        "https://wébex.example/v1",
        "https://[::1/v1",
        "ftp://webexapis.com/v1",
        "file:///etc/passwd",
        "javascript://127.0.0.1/",
    ],
)
def test_an_address_that_must_not_get_the_secret(key, address):
    found = list(problems(with_values(**{key: address})))
    assert [key for key, _ in found] == [key]
    assert "geheim" not in found[0][1]


def test_only_overrides_may_be_empty():
    assert wrong_keys(**dict.fromkeys(ADDRESS_KEYS, "")) == ["base_url"]
    assert wrong_keys(scope="") == ["scope"]
    assert wrong_keys(client_id="", client_secret=Secret(""), redirect_uri="") == []


@pytest.mark.parametrize("text", ["C1\n", "C\x001", " C1", "C1 ", "C\u202e1", "C\ud800"])
@pytest.mark.parametrize("key", ["client_id", "scope", "redirect_uri", "base_url"])
def test_what_can_t_be_seen_stands_nowhere(key, text):
    assert wrong_keys(**{key: text}) == [key]


def test_a_secret_with_a_line_break_inside_is_a_mistake_that_does_not_quote_it():
    ((key, sentence),) = problems(OAuth(client_secret=Secret("ge\nheim")))
    assert key == "client_secret"
    assert "heim" not in sentence


@settings(deadline=None)
@given(st.text())
def test_whatever_is_typed_it_is_taken_or_a_sentence(text):
    for key in ("redirect_uri", *ADDRESS_KEYS, "client_id", "scope"):
        for wrong, sentence in problems(with_values(**{key: text})):
            assert wrong == key
            assert sentence


@pytest.mark.parametrize("show", [repr, str, "{}".format, lambda it: f"{it!r}"])
def test_a_client_secret_is_not_seen_in_what_is_printed(show):
    oauth = msgspec.structs.replace(COMPLETE, client_secret=Secret("geheim"))
    for holder in (oauth, with_oauth(oauth), (oauth,), {"oauth": oauth}):
        assert "geheim" not in show(holder)


def with_oauth(oauth: OAuth | None, **changes: object) -> Site:
    site = {"authentication": "browser", "oauth": oauth, **changes}
    return msgspec.structs.replace(ACME, **site)


def test_a_browser_site_needs_its_integration_and_no_account():
    check_site(with_oauth(COMPLETE))
    check_site(with_oauth(COMPLETE, webex_id="", email=""))
    assert with_oauth(COMPLETE, webex_id="", email="").account == "@acme.webex.com"


@pytest.mark.parametrize(
    ("oauth", "key"),
    [
        (None, "client_id"),
        (OAuth(), "client_id"),
        (OAuth(redirect_uri=REDIRECT), "client_id"),
        (OAuth(client_id="C1"), "redirect_uri"),
    ],
)
def test_what_a_browser_site_can_t_do_without(oauth, key):
    found = missing(oauth)
    assert found is not None
    assert found[0] == key
    assert "[oauth]" in found[1]
    with pytest.raises(SiteProblem) as refused:
        check_site(with_oauth(oauth))
    assert (refused.value.key, refused.value.sentence) == (f"oauth.{key}", found[1])
    check_site(with_oauth(oauth, authentication="password"))


def test_a_wrong_value_is_refused_at_its_key_whatever_the_sign_in():
    wrong = msgspec.structs.replace(COMPLETE, base_url="http://webexapis.com")
    for authentication in ("browser", "password", "session ticket"):
        with pytest.raises(SiteProblem) as refused:
            check_site(with_oauth(wrong, authentication=authentication))
        assert refused.value.key == "oauth.base_url"


@pytest.mark.parametrize(
    ("page", "opened"),
    [
        ("", "https://acme.webex.com/"),
        ("https://help.acme.example/", "https://help.acme.example/"),
        ("https://acme.webex.com/s?key={session_key}#x", "https://acme.webex.com/s?key=123#x"),
    ],
)
def test_the_page_where_the_rep_enters_a_session(page, opened):
    site = msgspec.structs.replace(ACME, support_page=page)
    check_site(site)
    assert support_address(site, "123") == opened


@pytest.mark.parametrize(
    "page",
    [
        "acme.webex.com",
        "http://acme.webex.com/",
        "{session_key}",
        "https://rep@acme.webex.com/{session_key}",
        "https://acme.webex.com/{session key}",
        "https://acme.webex.com/{sesion_key}",
        "https://acme.webex.com/{session_key}}",
        "https://acme.webex.com/a\nb",
    ],
)
def test_a_page_that_can_t_be_opened(page):
    with pytest.raises(SiteProblem) as refused:
        check_site(msgspec.structs.replace(ACME, support_page=page))
    assert refused.value.key == "support_page"
