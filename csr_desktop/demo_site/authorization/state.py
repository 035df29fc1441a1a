"""The authorization server's data: its integration, and what it issued. No HTTP."""

from collections.abc import Callable
from datetime import datetime

from csr_desktop.demo_site.authorization.device_codes import DeviceCodes
from csr_desktop.demo_site.authorization.grants import Grants
from csr_desktop.demo_site.authorization.integration import Integration


class Authorization:
    """The state of one authorization server.

    `issuer` is the `iss` in answers to the browser (RFC 9207); empty: none, because the service
    isn't documented to send it. Tests may set everything.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.integration = Integration()
        self.issuer = ""
        self.grants = Grants(clock)
        self.device_codes = DeviceCodes(clock)
