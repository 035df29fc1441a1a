"""Which fault a request gets: the one that it asks for, or otherwise the one that is chosen.

A request asks with its tracking code 10, `fault:NAME`; the code is stored like any text. Only
CreateSupportSession does so. The faults of a sign-in can only be chosen.
"""

import threading
from collections.abc import Callable
from time import monotonic

from csr_desktop.demo_site.answers import HangUpError
from csr_desktop.demo_site.authorization.faults import SIGN_IN_FAULTS, SignInFault
from csr_desktop.demo_site.elements import local_name
from csr_desktop.demo_site.faults import FAULTS, Fault
from csr_desktop.demo_site.operations import CREATE_SUPPORT_SESSION
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.request import Request
from csr_desktop.demo_site.site import Site

NAMES: tuple[tuple[str, str], ...] = tuple((fault.name, fault.description) for fault in FAULTS)
"""Each fault's name, with a line for a trainer, in the order of a menu."""
SIGN_IN_NAMES: tuple[tuple[str, str], ...] = tuple(
    (fault.name, fault.description) for fault in SIGN_IN_FAULTS
)
"""The same for the faults of a sign-in."""

PREFIX = "fault:"
_ALL_NAMES = ", ".join(fault.name for fault in FAULTS)
_POLL = 0.1  # seconds between two checks whether the client is still connected


class Misbehavior:
    """The faults of one server. Thread-safe."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._chosen: Fault | SignInFault | None = None
        self._is_stopping = threading.Event()

    @property
    def chosen(self) -> str | None:
        """The name of the fault that every request gets now."""
        fault = self._chosen
        return fault.name if fault else None

    def choose(self, name: str | None) -> None:
        """Simulate this fault from now on; None: none. Raises ValueError for an unknown one."""
        fault = (_find(name) or _find_sign_in_fault(name)) if name is not None else None
        if name is not None and fault is None:
            raise ValueError(f"{name!r} isn't a fault; available: {_ALL_NAMES}")
        self._chosen = fault
        if isinstance(fault, SignInFault) and fault.ends_tokens:
            self._site.authorization.grants.expire_access()
            self._site.tickets.expire()

    def meets(self, fault: SignInFault) -> bool:
        """Whether every sign-in gets this fault now."""
        return self._chosen is fault

    def fault_for(self, request: Request) -> Fault | None:
        """Return this request's fault. RefusedError: it asks for an unknown one."""
        operation = CREATE_SUPPORT_SESSION
        if (request.package, request.operation) != (operation.package, operation.name):
            return None
        asked = _asked_for(request)
        if asked is None:
            return self._chosen if isinstance(self._chosen, Fault) else None
        fault = _find(asked)
        if fault is None:
            raise RefusedError(Cause.UNKNOWN_FAULT, f"the faults are {_ALL_NAMES}", asked)
        return fault

    def wait(self, seconds: float, is_client_gone: Callable[[], bool]) -> None:
        """Block. Raises HangUpError at once when stopped, and soon after the client has gone."""
        end = monotonic() + seconds
        while (left := end - monotonic()) > 0:
            if self._is_stopping.wait(min(left, _POLL)) or is_client_gone():
                raise HangUpError

    def start(self) -> None:
        """Let requests wait again, after a stop."""
        self._is_stopping.clear()

    def stop(self) -> None:
        """End every wait, including those that have not started."""
        self._is_stopping.set()


def _find(name: str) -> Fault | None:
    return next((fault for fault in FAULTS if fault.name == name), None)


def _find_sign_in_fault(name: str) -> SignInFault | None:
    return next((fault for fault in SIGN_IN_FAULTS if fault.name == name), None)


def _asked_for(request: Request) -> str | None:
    """Find the name in tracking code 10, before anything else in the request is checked."""
    for element in request.content.iter():
        text = (element.text or "").strip()
        if local_name(element) == "trackingCode10" and text.startswith(PREFIX):
            return text.removeprefix(PREFIX).strip()
    return None
