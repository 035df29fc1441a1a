"""Device codes, which a user enters on another page than the program's own (RFC 8628)."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from csr_desktop.demo_site.authorization.errors import OAuthError

LIFE = timedelta(seconds=300)
INTERVAL = timedelta(seconds=2)
_TOLERANCE = timedelta(seconds=0.5)  # a poll may have been faster than the one before


@dataclass
class DeviceCode:
    """A code that waits for its user. `allowed_by` is a WebEx ID; '' means denied."""

    device_code: str = field(repr=False)
    user_code: str
    ends: datetime
    polled: datetime | None = None
    allowed_by: str | None = None


class DeviceCodes:
    """The device codes of one authorization server. Thread-safe.

    `interval` is the minimum time between two polls; zero: a client may poll as often as it likes.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.life = LIFE
        self.interval = INTERVAL
        self._clock = clock
        self._codes: dict[str, DeviceCode] = {}
        self._lock = threading.Lock()

    def give(self) -> DeviceCode:
        """Create a code."""
        with self._lock:
            waiting = {code.user_code for code in self._codes.values()}
            code = DeviceCode(
                secrets.token_urlsafe(32), _user_code(waiting), self._clock() + self.life
            )
            self._codes[code.device_code] = code
        return code

    def decide(self, user_code: str, allowed_by: str) -> None:
        """Allow the user of this code, or with '' deny it. KeyError: unknown or expired code."""
        with self._lock:
            self._waiting(user_code).allowed_by = allowed_by

    def check(self, user_code: str) -> None:
        """Raise KeyError if what a user entered is no pending code."""
        with self._lock:
            self._waiting(user_code)

    def poll(self, device_code: str) -> str:
        """Return the WebEx ID of the user who allowed it, once. Raises OAuthError until then."""
        with self._lock:
            code = self._codes.get(device_code)
            if code is None:
                raise OAuthError("invalid_grant")
            now = self._clock()
            if now >= code.ends:
                raise OAuthError("expired_token")
            last, code.polled = code.polled, now
            if last is not None and now - last < self.interval - _TOLERANCE:
                raise OAuthError("slow_down")
            if code.allowed_by is None:
                raise OAuthError("authorization_pending")
            del self._codes[device_code]
        if not code.allowed_by:
            raise OAuthError("access_denied")
        return code.allowed_by

    def _waiting(self, user_code: str) -> DeviceCode:
        now = self._clock()
        for code in self._codes.values():
            if code.user_code == user_code and code.allowed_by is None and now < code.ends:
                return code
        raise KeyError(user_code)


def _user_code(taken: set[str]) -> str:
    while True:
        code = f"{secrets.randbelow(10**6):06}"
        if code not in taken:
            return code
