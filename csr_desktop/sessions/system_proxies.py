"""The system's proxies: of the environment, or on a Linux desktop those of its settings."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Mapping

from csr_desktop.webex.plain_requests import get_environ_proxies, should_bypass_proxies

_PORTAL_SECONDS = 1.0
_FRESH_SECONDS = 60.0

_log = logging.getLogger(__name__)


class SystemProxies:
    """Gives the proxies for an address, as requests has them. Blocks for 1 s at most.

    On Windows and macOS Python itself reads the system's settings. On Linux the environment counts
    first; without one the desktop is asked (org.freedesktop.portal.ProxyResolver, which knows
    automatic configuration too), at most once a minute.
    """

    def __init__(self) -> None:
        self._asked: dict[str, tuple[float, str]] = {}

    def __call__(self, url: str) -> Mapping[str, str]:
        """A mapping from scheme to proxy; empty for a direct connection."""
        found = get_environ_proxies(url)
        if found or sys.platform != "linux" or should_bypass_proxies(url, no_proxy=None):
            return found
        proxy = self._of_desktop(url)
        return {"all": proxy} if proxy else {}

    def _of_desktop(self, url: str) -> str:
        asked_at, proxy = self._asked.get(url, (-_FRESH_SECONDS, ""))
        if time.monotonic() - asked_at >= _FRESH_SECONDS:
            proxy = _ask_portal(url) if "DBUS_SESSION_BUS_ADDRESS" in os.environ else ""
            self._asked[url] = time.monotonic(), proxy
        return proxy


def _ask_portal(url: str) -> str:
    """The first proxy that the desktop names for an address; '' for none."""
    try:
        # Comes with keyring on Linux.
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
        return ""
    first = str(found[0]) if found else ""
    return "" if first.startswith("direct") else first
