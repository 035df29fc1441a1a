from __future__ import annotations

import pytest

from csr_desktop.webex.address import address_problem, host_of, is_loopback
from csr_desktop.webex.connection import Connection

SERVICE = "/WBXService/XMLService"


@pytest.mark.parametrize(
    "url",
    [
        f"https://acme.webex.com{SERVICE}",
        f"HTTPS://ACME.webex.com{SERVICE}",
        f"https://acme.webex.com:8443{SERVICE}",
        "https://acme.webex.com",
        "https://10.1.2.3/x",
        "https://[2001:db8::1]:8443/x",
        "https://bücher.example/x",
        f"http://127.0.0.1:8080{SERVICE}",
        f"http://127.0.0.2{SERVICE}",
        f"http://localhost:1{SERVICE}",
        f"http://LOCALHOST{SERVICE}",
        f"http://[::1]:8080{SERVICE}",
    ],
)
def test_an_address_that_a_password_may_go_to(url):
    assert address_problem(url) is None


START = "The URL must start with https:// and a host name."
SECURE = "The URL must start with https://, because the password is sent over this connection."
BLANKS = "The URL can't contain spaces or line breaks."
USER = "The URL can't contain a user name or password."
END = "The URL must end after its path, such as /WBXService/XMLService."
UNREADABLE = "Enter a URL such as https://acme.webex.com."


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("http://acme.webex.com/x", SECURE),
        ("http://127.0.0.1.evil.example/x", SECURE),
        ("http://localhost.evil.example/x", SECURE),
        ("http://128.0.0.1/x", SECURE),
        ("http://0.0.0.0/x", SECURE),
        ("http://[2001:db8::1]/x", SECURE),
        ("http://127.1/x", SECURE),
        ("http://2130706433/x", SECURE),
        ("https://hostid@acme.webex.com/x", USER),
        ("https://hostid:hostpassword@acme.webex.com/x", USER),
        ("https://@acme.webex.com/x", USER),
        ("http://localhost@evil.example/x", USER),
        ("http://localhost\\@evil.example/x", USER),
        ("", "Enter a URL such as https://acme.webex.com."),
        ("acme.webex.com", START),
        ("//acme.webex.com/x", START),
        ("https:///x", START),
        ("https:acme.webex.com", START),
        ("ftp://acme.webex.com/x", START),
        ("file:///etc/passwd", START),
        ("https://acme.webex.com/a b", BLANKS),
        (" https://acme.webex.com/x", BLANKS),
        ("https://acme.webex.com/x\n", BLANKS),
        ("https://acme.webex.com/x\r\nHost: evil.example", BLANKS),
        ("https://acme\u00a0.webex.com/x", BLANKS),
        ("https://acme\u200b.webex.com/x", BLANKS),
        ("https://acme.webex.com/x?site=a", END),
        ("https://acme.webex.com/x#a", END),
        ("https://acme.webex.com:0/x", END),
        ("https://acme.webex.com:99999/x", UNREADABLE),
        ("https://acme.webex.com:https/x", UNREADABLE),
        ("https://[::1/x", UNREADABLE),
    ],
)
def test_an_address_that_no_password_may_go_to(url, problem):
    assert address_problem(url) == problem
    with pytest.raises(ValueError, match=r"^(The URL|Enter a URL)"):
        Connection(url, "CSR-Desktop/test")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.255.254", "::1"])
def test_this_computer_itself(host):
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["", "local", "acme.webex.com", "::", "fe80::1", "192.168.0.1"])
def test_other_computers(host):
    assert not is_loopback(host)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://ACME.webex.com/x", "acme.webex.com"),
        ("https://acme.webex.com:8443/x", "acme.webex.com:8443"),
        ("http://127.0.0.1:1", "127.0.0.1:1"),
        ("https://[2001:DB8::1]/x", "[2001:db8::1]"),
        ("https://[::1]:8443/x", "[::1]:8443"),
        ("x", ""),
    ],
)
def test_the_host_that_names_a_password_s_entry(url, host):
    assert host_of(url) == host
