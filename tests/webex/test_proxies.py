"""Proxy servers as users write them, and lists of hosts that need none."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.webex.faults import Cause
from csr_desktop.webex.proxies import Proxy, ProxyUnusable, is_bypassed, parse_proxy
from csr_desktop.webex.secret import Secret


@pytest.mark.parametrize(
    ("written", "address", "user", "password"),
    [
        ("127.0.0.1:3128", "http://127.0.0.1:3128", "", ""),
        ("localhost:3128", "http://localhost:3128", "", ""),
        ("proxy", "http://proxy", "", ""),
        ("Proxy.Example:8080/", "http://proxy.example:8080", "", ""),
        ("http://proxy.example", "http://proxy.example", "", ""),
        ("HTTPS://proxy.example:443/path?x#y", "https://proxy.example:443", "", ""),
        ("  'http://proxy:1'\n", "http://proxy:1", "", ""),
        ('"proxy:1"', "http://proxy:1", "", ""),
        ("rep:secret@proxy:1", "http://proxy:1", "rep", "secret"),
        ("rep@proxy:1", "http://proxy:1", "rep", ""),
        ("http://rep:@proxy:1", "http://proxy:1", "rep", ""),
        ("http://rep:a:b@proxy:1", "http://proxy:1", "rep", "a:b"),
        ("http://rep:PASS/word@proxy:3128", "http://proxy:3128", "rep", "PASS/word"),
        ("http://rep:a#b?c\\d@proxy:1", "http://proxy:1", "rep", "a#b?c\\d"),
        ("user:p@ss#1@proxy:1", "http://proxy:1", "user", "p@ss#1"),
        ("http://ac%5Cme:p%40%25@proxy:1", "http://proxy:1", "ac\\me", "p@%"),
        ("http://rep:50%@proxy:1", "http://proxy:1", "rep", "50%"),
        ("[::1]:3128", "http://[::1]:3128", "", ""),
        ("::1", "http://[::1]", "", ""),
        ("http://rep:x@[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080", "rep", "x"),
        ("http://proxy_1.example:1", "http://proxy_1.example:1", "", ""),
        ("http://bücher.example:1", "http://xn--bcher-kva.example:1", "", ""),
    ],
)
def test_what_is_understood(written: str, address: str, user: str, password: str) -> None:
    proxy = parse_proxy(written)
    assert (proxy.address, proxy.user, proxy.password.reveal()) == (address, user, password)
    assert proxy.name == address.partition("//")[2]


@pytest.mark.parametrize(
    ("written", "cause", "told"),
    [
        ("", Cause.PROXY_ADDRESS, "http://"),
        ("http://", Cause.PROXY_ADDRESS, "http://"),
        ("http://rep:secret@", Cause.PROXY_ADDRESS, "http://"),
        ("http://rep:secret@proxy:none", Cause.PROXY_ADDRESS, "http://proxy:…"),
        ("http://rep:secret", Cause.PROXY_ADDRESS, "http://rep:…"),
        ("http://rep:secret@proxy:0", Cause.PROXY_ADDRESS, "http://proxy:0"),
        ("proxy:65536", Cause.PROXY_ADDRESS, "http://proxy:65536"),
        ("http://[::1", Cause.PROXY_ADDRESS, None),
        ("pro xy:1", Cause.PROXY_ADDRESS, None),
        ("socks5h://rep:secret@proxy:1080", Cause.PROXY_KIND, "socks5h://proxy:1080"),
        ("socks://proxy", Cause.PROXY_KIND, "socks://proxy"),
        ("file:///etc/secret", Cause.PROXY_KIND, "file://"),
    ],
)
def test_what_is_not_and_how_it_is_named(written: str, cause: Cause, told: str | None) -> None:
    with pytest.raises(ProxyUnusable) as raised:
        parse_proxy(written)
    assert raised.value.cause is cause
    assert told is None or str(raised.value) == told
    assert "secret" not in str(raised.value)


@given(st.text(max_size=80))
def test_any_text_is_a_proxy_or_unusable(written: str) -> None:
    with suppress(ProxyUnusable):
        assert parse_proxy(written).host


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_whatever_the_password_is_the_address_shows_none_of_it(user: str, password: str) -> None:
    proxy = parse_proxy(f"http://{user}:{password}@proxy.example:8080")
    assert proxy.address == "http://proxy.example:8080"
    assert repr(proxy).endswith("password=Secret(…))")


def test_the_password_does_not_show() -> None:
    proxy = Proxy("http", "proxy", 1, "rep", Secret("geheim"))
    assert "geheim" not in repr(proxy)
    assert proxy.headers == {"Proxy-Authorization": "Basic cmVwOmdlaGVpbQ=="}
    assert proxy.without_sign_in().headers == {}


ACME = "https://acme.webex.com/WBXService/XMLService"


@pytest.mark.parametrize(
    ("no_proxy", "url", "is_direct"),
    [
        ("", ACME, False),
        ("*", ACME, True),
        ("acme.webex.com", ACME, True),
        ("ACME.WebEx.com", ACME, True),
        ("webex.com", ACME, True),
        (".webex.com", ACME, True),
        ("*.webex.com", ACME, True),
        ("acme.*", ACME, True),
        ("ebex.com", ACME, False),
        ("webex.com.evil", ACME, False),
        (" a.example ,  .webex.com ", ACME, True),
        ("a.example .webex.com", ACME, True),
        ("a.example;webex.com;", ACME, True),
        ("acme.webex.com:443", ACME, True),
        ("acme.webex.com:8443", ACME, False),
        ("webex.com:8443", "https://acme.webex.com:8443/x", True),
        ("acme.webex.com.", ACME, True),
        ("bücher.example", "https://www.xn--bcher-kva.example/x", True),
        ("10.1.2.3", "https://10.1.2.3/x", True),
        ("10.0.0.0/8", "https://10.1.2.3/x", True),
        ("10.0.0.0/8", "https://11.1.2.3/x", False),
        ("10.1.2.3:443", "https://10.1.2.3/x", True),
        ("10.1.2.3:8443", "https://10.1.2.3/x", False),
        ("10.1.2.3:8443", "https://10.1.2.3:8443/x", True),
        ("10.1.*", "https://10.1.2.3/x", True),
        ("2.3", "https://10.1.2.3/x", False),
        ("2001:db8::1", "https://[2001:db8:0::1]/x", True),
        ("[2001:db8::1]", "https://[2001:DB8::1]/x", True),
        ("[2001:db8::1]:443", "https://[2001:db8::1]/x", True),
        ("[2001:db8::1]:8443", "https://[2001:db8::1]/x", False),
        ("2001:db8::/32", "https://[2001:db8:1::9]/x", True),
        ("2001:db8::/32", "https://[2001:db9::9]/x", False),
        ("fe80::/10", "https://[fe80::1]/x", True),
        ("10.0.0.0/8", "https://[::ffff:10.1.2.3]/x", True),
        ("::ffff:10.1.2.3", "https://10.1.2.3/x", True),
        ("0.0.0.0/0", ACME, False),
        (",,:80, /,[]", ACME, False),
    ],
)
def test_which_hosts_need_no_proxy(no_proxy: str, url: str, is_direct: bool) -> None:
    assert is_bypassed(url, no_proxy) is is_direct


@given(st.text(max_size=60))
def test_no_list_raises(no_proxy: str) -> None:
    is_bypassed(ACME, no_proxy)
    is_bypassed("https://[2001:db8::1]:8443/x", no_proxy)
