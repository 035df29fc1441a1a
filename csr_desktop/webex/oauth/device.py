"""Signing in with a code that the rep enters on any device (RFC 8628)."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from urllib.parse import quote_plus, urlsplit

from csr_desktop.system import clock
from csr_desktop.webex.address import is_loopback
from csr_desktop.webex.cancellation import Canceled, Cancellation
from csr_desktop.webex.connection import HttpAnswer, HttpRequest
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.call import ConnectionFor, form, scrubbed, send
from csr_desktop.webex.oauth.errors import PENDING, SLOW_DOWN, refusal_in, unreadable
from csr_desktop.webex.oauth.fields import Fields, fields_in, seconds_in, text_in, token_in
from csr_desktop.webex.oauth.integration import Integration
from csr_desktop.webex.oauth.tokens import Tokens, read_tokens
from csr_desktop.webex.secret import Secret

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
LIFE_SECONDS, INTERVAL_SECONDS = 300.0, 5.0  # defaults: Webex's, the RFC's
SLOW_DOWN_SECONDS = 5.0
_LONGEST_LIFE, _SHORTEST_INTERVAL, _LONGEST_BACK_OFF = 3600.0, 1.0, 60.0
_POLL_SECONDS = 15.0  # for one request
_USER_CODE = re.compile(r"[\x20-\x7e]{1,64}")
_ADDRESS = re.compile(r"[\x21-\x7e]{1,2048}")

_PASSING = frozenset(
    {
        *(Cause.DEADLINE, Cause.SIGN_IN_DEADLINE, Cause.CONNECT_TIMEOUT, Cause.PROXY_TIMEOUT),
        *(Cause.CONNECTION_LOST, Cause.CONNECTION_REFUSED, Cause.NAME_NOT_FOUND),
        *(Cause.UNREACHABLE, Cause.SERVER_ERROR, Cause.SIGN_IN_BUSY),
    }
)
"""Causes that a later poll may not have: networks recover, and servers are busy only at times."""


@dataclass(frozen=True)
class DeviceCode:
    """A code to enter at `verification_uri`; `verification_uri_complete`, or '', includes it.

    `until` is on the scale of clock.now(); `interval` is in seconds.
    """

    device_code: Secret
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    until: float
    interval: float = INTERVAL_SECONDS

    @property
    def seconds_left(self) -> float:
        """How long the code is still valid; 0 when it has expired."""
        return max(0.0, self.until - clock.now())


class DeviceClient:
    """Requests a code, then the tokens, until the rep has entered it. Blocks."""

    def __init__(self, integration: Integration, connection_for: ConnectionFor) -> None:
        self._integration = integration
        self._connection_for = connection_for

    def begin(self, seconds: float, cancellation: Cancellation) -> DeviceCode | Problem:
        """A new code, within `seconds`."""
        asked = form({"client_id": self._integration.client_id, "scope": self._integration.scope})
        connection = self._connection_for(self._integration.device_authorize_url)
        began = clock.now()
        answer = send(connection, "Device code", asked, seconds, cancellation)
        if isinstance(answer, Problem):
            return answer
        if refusal := refusal_in(answer):
            return scrubbed(refusal.problem(), client_secret=self._integration.client_secret)
        return _read_code(answer, began)

    def wait(self, code: DeviceCode, cancellation: Cancellation) -> Tokens | Problem:
        """Poll until the rep has signed in or declined, or the code has expired."""
        connection = self._connection_for(self._integration.device_token_url)
        end: Tokens | Problem | _Later = _Later(code.interval)
        try:
            while isinstance(end, _Later):
                cancellation.pause(min(end.seconds, left := code.seconds_left))
                if end.seconds >= left or code.seconds_left <= 0:
                    return Problem(Cause.SIGN_IN_EXPIRED, Certainty.NOT_SENT, detail=end.detail)
                seconds = min(_POLL_SECONDS, code.seconds_left)
                asked = self._poll_of(code)
                answer = send(connection, "Device token", asked, seconds, cancellation)
                end = _meaning(answer, end.interval)
        except Canceled as canceled:
            return Problem(canceled.cause, Certainty.NOT_SENT)
        if isinstance(end, Tokens):
            return end
        secret = self._integration.client_secret
        return scrubbed(end, client_secret=secret, device_code=code.device_code)

    def _poll_of(self, code: DeviceCode) -> HttpRequest:
        fields: dict[str, str | Secret] = {
            "grant_type": GRANT_TYPE,
            "device_code": code.device_code,
            "client_id": self._integration.client_id,
        }
        return form(fields, _basic(self._integration))


@dataclass(frozen=True)
class _Later:
    """Not yet. `interval` applies from now on, `pause` once."""

    interval: float
    pause: float = 0.0
    detail: str = ""

    @property
    def seconds(self) -> float:
        """How long to wait before the next poll."""
        return max(self.interval, self.pause)


def _meaning(answer: HttpAnswer | Problem, interval: float) -> Tokens | Problem | _Later:
    if isinstance(answer, Problem):
        return _passing(answer, interval)
    refusal = refusal_in(answer)
    if refusal is None:
        return read_tokens(answer)
    if refusal.word == SLOW_DOWN:
        return _Later(interval + SLOW_DOWN_SECONDS)
    if refusal.status == 428 or refusal.word == PENDING:
        return _Later(interval)
    # The only grant here is the code itself.
    problem = refusal.problem(invalid_grant=Cause.SIGN_IN_EXPIRED)
    return _passing(problem, interval, _seconds_of(answer.retry_after))


def _passing(problem: Problem, interval: float, pause: float = 0.0) -> Problem | _Later:
    """Double the interval after a cause that a later poll may not have (RFC 8628 3.5)."""
    if problem.cause not in _PASSING:
        return problem
    longer = max(interval, min(interval * 2, _LONGEST_BACK_OFF))
    return _Later(longer, pause, problem.detail or problem.cause)


def _seconds_of(retry_after: str) -> float:
    return min(float(retry_after), _LONGEST_BACK_OFF) if retry_after.isdecimal() else 0.0


def _basic(integration: Integration) -> Secret:
    """HTTP Basic as in RFC 6749 2.3.1; nothing for a public client, which has no secret."""
    if not integration.client_secret:
        return Secret("")
    both = (quote_plus(integration.client_id), quote_plus(integration.client_secret.reveal()))
    return Secret("Basic " + base64.b64encode(":".join(both).encode("ascii")).decode("ascii"))


def _read_code(answer: HttpAnswer, began: float) -> DeviceCode | Problem:
    fields = fields_in(answer.body) or {}
    device_code = token_in(fields, "device_code")
    user_code = text_in(fields, "user_code").strip()
    address = _address_in(fields, "verification_uri")
    if device_code is None or not _USER_CODE.fullmatch(user_code) or not address:
        return unreadable(answer, "there is no usable device_code, user_code or verification_uri")
    life = seconds_in(fields, "expires_in")
    interval = seconds_in(fields, "interval")
    return DeviceCode(
        device_code,
        user_code,
        address,
        _address_in(fields, "verification_uri_complete"),
        began + min(LIFE_SECONDS if life is None else life, _LONGEST_LIFE),
        max(_SHORTEST_INTERVAL, INTERVAL_SECONDS if interval is None else interval),
    )


def _address_in(fields: Fields, name: str) -> str:
    """An address that a browser may open; '' for anything else."""
    address = text_in(fields, name)
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return ""
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    is_whole = bool(_ADDRESS.fullmatch(address) and host and "@" not in parts.netloc)
    return address if is_safe and is_whole else ""
