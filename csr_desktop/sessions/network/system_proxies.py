"""The system's proxy settings: from the environment or, on a Linux desktop, from the portal."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence

from csr_desktop.system import clock
from csr_desktop.system.platform import is_linux
from csr_desktop.webex.proxies import Proxy, ProxyUnusable, parse_proxy
from csr_desktop.webex.system_proxy import is_exempt, system_address, system_proxy

_PORTAL_SECONDS = 1.0
_FRESH_SECONDS = 60.0

_log = logging.getLogger(__name__)


class SystemProxies:
    """Finds the proxy server for an address. Blocks for 1 s at most.

    On Windows and macOS, Python itself reads the system's settings. On Linux, the environment takes
    precedence; if it has none, the desktop portal is asked (org.freedesktop.portal.ProxyResolver,
    which supports automatic configuration), at most once a minute.
    """

    def __init__(self) -> None:
        self._asked: dict[str, tuple[float, tuple[str, ...]]] = {}

    def __call__(self, url: str) -> Proxy | None:
        """The proxy server; None for a direct connection. Raises ProxyUnusable."""
        if not is_linux() or system_address(url) or is_exempt(url):
            return system_proxy(url)
        return _first_usable(self._of_desktop(url))

    def _of_desktop(self, url: str) -> tuple[str, ...]:
        asked_at, found = self._asked.get(url, (-_FRESH_SECONDS, ()))
        if clock.now() - asked_at >= _FRESH_SECONDS:
            found = _ask_portal(url) if "DBUS_SESSION_BUS_ADDRESS" in os.environ else ()
            self._asked[url] = clock.now(), found
        return found


def _first_usable(choices: Sequence[str]) -> Proxy | None:
    """The first usable choice. Raises ProxyUnusable if all choices are unusable."""
    unusable: ProxyUnusable | None = None
    for choice in choices:
        if not choice or choice.startswith("direct:"):
            return None
        try:
            return parse_proxy(choice)
        except ProxyUnusable as error:
            unusable = unusable or error
    if unusable is not None:
        raise unusable
    return None


def _ask_portal(url: str) -> tuple[str, ...]:
    """The desktop's choices for an address, the preferred one first; may be empty."""
    try:
        # Installed with keyring on Linux.
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg

        resolver = DBusAddress(
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Desktop",
            "org.freedesktop.portal.ProxyResolver",
        )
        with open_dbus_connection() as bus:
            asked = new_method_call(resolver, "Lookup", "s", (url,))
            (found,) = unwrap_msg(bus.send_and_get_reply(asked, timeout=_PORTAL_SECONDS))
    except Exception as error:  # noqa: BLE001  no portal, no bus, no jeepney: no proxy
        _log.info("The desktop names no proxy: %s", type(error).__name__)
        return ()
    return tuple(str(choice) for choice in found)
