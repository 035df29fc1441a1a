from __future__ import annotations

import msgspec
import pytest

from csr_desktop.settings.sites.site import (
    Site,
    SiteProblem,
    TrackingCode,
    check_site,
    complete_address,
    site_name_of,
)
from tests.sessions.conftest import ACME

SERVICE = "/WBXService/XMLService"


def changed(**changes: object) -> Site:
    return msgspec.structs.replace(ACME, **changes)


@pytest.mark.parametrize(
    "site",
    [
        ACME,
        changed(webex_id="", email="johnsmith@xyz.com"),
        changed(site_id="", site_name="acme"),
        changed(site_id="0000", site_name="acme"),
        changed(name="Zürich, 東京"),
        changed(url="http://127.0.0.1:8080/x"),
        changed(tracking_codes=()),
        changed(join_address="https://acme.webex.com/acme/support/join.php?x=1#key"),
        changed(join_address="http://127.0.0.1:8080/join"),
    ],
)
def test_a_site_that_can_be_used(site):
    check_site(site)


CONTROLS = "Line breaks and other control characters aren't allowed."
PAGE = "Enter the full URL of a page, starting with https://."


@pytest.mark.parametrize(
    ("changes", "key", "sentence"),
    [
        ({"name": ""}, "name", "Enter a display name."),
        ({"name": " \u00a0"}, "name", "Enter a display name."),
        ({"name": "a\nb"}, "name", CONTROLS),
        ({"webex_id": "a\0"}, "webex_id", CONTROLS),
        ({"site_name": "a\x85"}, "site_name", CONTROLS),
        ({"partner_id": "a\x7f"}, "partner_id", CONTROLS),
        ({"email": "a\ud800"}, "email", CONTROLS),
        (
            {"url": "http://acme.webex.com"},
            "url",
            "The URL must start with https://, because the password is sent over this connection.",
        ),
        ({"url": ""}, "url", "Enter a URL such as https://acme.webex.com."),
        ({"webex_id": ""}, "webex_id", "Enter your WebEx ID."),
        ({"site_id": ""}, "site_name", "Enter the site name (such as acme) or the site ID."),
        (
            {"site_id": "acme"},
            "site_id",
            "The site ID consists of digits. Enter a name as the site name.",
        ),
        (
            {"site_id": "1 2"},
            "site_id",
            "The site ID consists of digits. Enter a name as the site name.",
        ),
        (
            {"site_id": "٣"},
            "site_id",
            "The site ID consists of digits. Enter a name as the site name.",
        ),
        ({"join_address": "http://acme.webex.com/join"}, "join_address", PAGE),
        ({"join_address": "acme.webex.com/join"}, "join_address", PAGE),
        ({"join_address": "https://"}, "join_address", PAGE),
        ({"join_address": "https://127.0.0.1@evil.example/"}, "join_address", PAGE),
        ({"join_address": "https://acme.webex.com/a b"}, "join_address", PAGE),
        ({"join_address": "javascript://127.0.0.1/"}, "join_address", PAGE),
        ({"session_types": ()}, "session_types", "Enter at least one session type."),
        (
            {"tracking_codes": (TrackingCode(2), TrackingCode(2))},
            "tracking_codes",
            "Use each tracking code only once.",
        ),
    ],
)
def test_a_site_that_can_t_be_used(changes, key, sentence):
    with pytest.raises(SiteProblem) as refused:
        check_site(changed(**changes))
    assert (refused.value.key, refused.value.sentence) == (key, sentence)


@pytest.mark.parametrize(
    ("site", "account"),
    [
        (ACME, "hostid@acme.webex.com"),
        (changed(url="https://ACME.webex.com"), "hostid@acme.webex.com"),
        (changed(url="https://acme.webex.com:8443/x"), "hostid@acme.webex.com:8443"),
        (changed(url="http://127.0.0.1:4000/x"), "hostid@127.0.0.1:4000"),
        (changed(url="https://[2001:DB8::1]:8443/x"), "hostid@[2001:db8::1]:8443"),
        (changed(url="https://[2001:db8::1]/x"), "hostid@[2001:db8::1]"),
        (changed(webex_id="Host.ID"), "Host.ID@acme.webex.com"),
        (changed(webex_id="", email="j@xyz.com"), "j@xyz.com@acme.webex.com"),
    ],
)
def test_the_user_name_in_the_keyring(site, account):
    assert site.account == account


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("acme.webex.com", f"https://acme.webex.com{SERVICE}"),
        (" acme.webex.com \n", f"https://acme.webex.com{SERVICE}"),
        ("acme.webex.com/", f"https://acme.webex.com{SERVICE}"),
        ("https://acme.webex.com", f"https://acme.webex.com{SERVICE}"),
        ("https://acme.webex.com//", f"https://acme.webex.com{SERVICE}"),
        ("acme.webex.com:8443", f"https://acme.webex.com:8443{SERVICE}"),
        ("[::1]:8443", f"https://[::1]:8443{SERVICE}"),
        ("https://acme.test/x/y", "https://acme.test/x/y"),
        ("acme.test/x", "https://acme.test/x"),
        ("acme.webex.com/acme/sc3300/?x=1#top", f"https://acme.webex.com{SERVICE}"),
        ("http://127.0.0.1:4000", f"http://127.0.0.1:4000{SERVICE}"),
        ("", ""),
        ("  ", ""),
        ("https://[::1", "https://[::1"),
    ],
)
def test_an_address_is_completed(typed, address):
    assert complete_address(typed) == address


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://acme.webex.com/x", "acme"),
        ("https://ACME.webex.com", "acme"),
        ("https://api.webex.com", ""),
        ("https://acme.example.com", ""),
        ("https://a.b.webex.com", ""),
        ("", ""),
    ],
)
def test_the_site_s_name_is_read_from_its_address(url, name):
    assert site_name_of(url) == name


def test_a_code_without_a_label_goes_by_its_number():
    assert TrackingCode(7).name == "Tracking code 7"
    assert TrackingCode(7, "Case number").name == "Case number"
