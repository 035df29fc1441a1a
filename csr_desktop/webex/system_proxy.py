"""The proxy server in the environment or, on Windows and macOS, in the system's settings."""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, getproxies_environment

from requests.utils import proxy_bypass  # type: ignore[attr-defined, unused-ignore]

from csr_desktop.system.platform import is_macos, is_windows
from csr_desktop.webex.proxies import Proxy, is_bypassed, parse_proxy


def system_proxy(url: str) -> Proxy | None:
    """The proxy server for an address, from the environment or the settings of Windows and macOS.

    Raises ProxyUnusable.
    """
    text = "" if is_exempt(url) else system_address(url)
    return parse_proxy(text) if text else None


def system_address(url: str) -> str:
    """The same as it is written in the settings; '' for none."""
    found = getproxies()
    return found.get(urlsplit(url).scheme) or found.get("all") or ""


def is_exempt(url: str) -> bool:
    """Whether NO_PROXY, or the system's own list, excludes an address."""
    if is_bypassed(url, getproxies_environment().get("no", "")):
        return True
    return (is_windows() or is_macos()) and bool(proxy_bypass(urlsplit(url).hostname or ""))
