"""What an authorization server knows: its integration, and what it gave out. No HTTP."""

from collections.abc import Callable
from datetime import datetime

from csr_desktop.demo_site.authorization.device_codes import DeviceCodes
from csr_desktop.demo_site.authorization.grants import Grants
from csr_desktop.demo_site.authorization.integration import Integration


class Authorization:
    """The state of one authorization server.

    `issuer` is what an answer to the browser names as its source (RFC 9207); empty: nothing, as
    no document says that the service does. Tests may set everything.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.integration = Integration()
        self.issuer = ""
        self.grants = Grants(clock)
        self.device_codes = DeviceCodes(clock)
