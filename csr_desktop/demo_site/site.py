"""What the demo site knows: its names, its accounts, its form and its sessions. No XML, no HTTP."""

import random
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime


@dataclass(frozen=True)
class Account:
    """Someone who may host sessions. An empty e-mail address: the profile has none."""

    web_ex_id: str
    password: str = field(repr=False)
    email: str = ""


@dataclass(frozen=True)
class TrackingCode:
    """One tracking code of the site's form. `values` is its pick-list; empty: free text."""

    number: int
    label: str
    required: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Session:
    """A support session that was created. `tracking_codes` holds the codes given, by number."""

    key: str
    host: str
    session_type: int
    tracking_codes: Mapping[int, str] = field(repr=False)
    started: datetime


EXAMPLE_ACCOUNT = Account("hostid", "hostpassword", "johnsmith@xyz.com")
"""The account of the service's own example request."""

SESSION_TYPES: Mapping[int, str] = {
    13: "Support session",
    168: "Support session, view only",
    213: "Remote maintenance",
    214: "Second opinion",
}
DEFAULT_SESSION_TYPE = 13

TRACKING_CODES = (
    TrackingCode(1, "Case number", required=True),
    TrackingCode(2, "Department", values=("Billing", "Hardware", "Network", "Software")),
    *(TrackingCode(number, f"Tracking code {number}") for number in range(3, 11)),
)


class Site:
    """A site with its accounts and the sessions it made. Safe to use from several threads."""

    site_id = "0000"
    site_name = "demo"
    partner_id = "9999"
    session_types = SESSION_TYPES
    default_session_type = DEFAULT_SESSION_TYPE
    tracking_codes = TRACKING_CODES

    def __init__(self, accounts: Iterable[Account] = (EXAMPLE_ACCOUNT,)) -> None:
        """Of two accounts with the same WebEx ID the later one counts."""
        self._accounts = {account.web_ex_id: account for account in accounts}
        self._sessions: dict[str, Session] = {}
        self._lock = threading.Lock()

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions made so far, the oldest first."""
        with self._lock:
            return tuple(self._sessions.values())

    def hosted_by(self, web_ex_id: str) -> tuple[Session, ...]:
        """Give the sessions of one host, the oldest first."""
        return tuple(session for session in self.sessions if session.host == web_ex_id)

    def find_account(self, web_ex_id: str, email: str) -> Account | None:
        """Find by WebEx ID, or by e-mail where that is empty; where both are given, both count."""
        if not web_ex_id:
            return self._account_with_email(email)
        account = self._accounts.get(web_ex_id)
        if account and email and account.email and email != account.email:
            return None
        return account

    def create_session(self, host: str, session_type: int, codes: Mapping[int, str]) -> Session:
        """Make a session under a new key and keep it."""
        with self._lock:
            key = self._unused_key()
            session = Session(key, host, session_type, dict(codes), datetime.now(UTC))
            self._sessions[key] = session
        return session

    def _account_with_email(self, email: str) -> Account | None:
        if not email:
            return None
        accounts = self._accounts.values()
        return next((account for account in accounts if account.email == email), None)

    def _unused_key(self) -> str:
        while True:
            digits = random.choice((8, 9))
            key = str(random.randrange(10 ** (digits - 1), 10**digits))
            if key not in self._sessions:
                return key
