"""The system's proxies: from the environment, or from the proxy resolver on a real bus."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from csr_desktop.sessions.network.system_proxies import SystemProxies
from csr_desktop.webex.proxies import ProxyUnusable, parse_proxy

URL = "https://acme.invalid/WBXService/XMLService"
PORTAL = Path(__file__).with_name("portal.py")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux desktops have this")


@pytest.fixture
def portal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Start a bus with a resolver that answers this; returns the file with the questions."""
    with ExitStack() as stack:

        def start(*answers: str) -> Path:
            bus = subprocess.Popen(
                ["dbus-daemon", "--session", "--nofork", "--print-address"],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            stack.enter_context(bus)
            stack.callback(bus.kill)
            assert bus.stdout is not None
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
            log = tmp_path / "asked"
            with log.open("w") as out:
                resolver = subprocess.Popen([sys.executable, str(PORTAL), *answers], stdout=out)
            stack.enter_context(resolver)
            stack.callback(resolver.kill)
            until = time.monotonic() + 10
            while not log.read_text() and time.monotonic() < until:
                time.sleep(0.02)
            return log

        yield start


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


def test_the_environment_counts_first(
    portal: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = portal("http://desktop.example:1")
    monkeypatch.setenv("https_proxy", "http://environment.example:2")
    assert SystemProxies()(URL) == parse_proxy("environment.example:2")
    assert asked.read_text() == "ready\n"


def test_the_desktop_s_first_choice_asked_once(portal: Callable[..., Path]) -> None:
    asked = portal("http://desktop.example:1", "direct://")
    proxies = SystemProxies()
    for _ in range(3):
        assert proxies(URL) == parse_proxy("http://desktop.example:1")
    assert asked.read_text() == f"ready\n{URL}\n"


@pytest.mark.parametrize("answers", [("direct://",), (), ("refuse",)])
def test_a_desktop_without_a_proxy(portal: Callable[..., Path], answers: tuple[str, ...]) -> None:
    portal(*answers)
    assert SystemProxies()(URL) is None


def test_a_resolver_that_says_nothing_is_waited_for_once_and_for_a_second(
    portal: Callable[..., Path],
) -> None:
    portal("silent")
    proxies = SystemProxies()
    began = time.monotonic()
    assert proxies(URL) is None
    assert proxies(URL) is None
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    "answers",
    [
        ("socks5://desktop.example:1080", "desktop.example:1", "direct://"),
        ("rep:PASS/word@desktop.example:1",),
    ],
)
def test_the_first_choice_that_can_be_used(
    portal: Callable[..., Path], answers: tuple[str, ...]
) -> None:
    portal(*answers)
    proxy = SystemProxies()(URL)
    assert proxy is not None
    assert proxy.address == "http://desktop.example:1"


def test_a_desktop_with_unusable_proxies_alone_is_no_direct_connection(
    portal: Callable[..., Path],
) -> None:
    portal("socks5://rep:secret@desktop.example:1080")
    with pytest.raises(ProxyUnusable, match=r"^socks5://desktop\.example:1080$"):
        SystemProxies()(URL)


def test_a_list_of_exceptions_alone_does_not_silence_the_desktop(
    portal: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    portal("http://desktop.example:1")
    monkeypatch.setenv("no_proxy", "other.example")
    assert SystemProxies()(URL) == parse_proxy("desktop.example:1")


def test_no_bus_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SystemProxies()(URL) is None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    assert SystemProxies()(URL) is None


def test_no_proxy_is_obeyed_without_asking(
    portal: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = portal("http://desktop.example:1")
    monkeypatch.setenv("no_proxy", "acme.invalid")
    assert SystemProxies()(URL) is None
    assert asked.read_text() == "ready\n"
