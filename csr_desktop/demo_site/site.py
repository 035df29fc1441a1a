"""The demo site's data: its names, accounts, form and sessions. No XML, no HTTP."""

import random
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from csr_desktop.demo_site.authorization.state import Authorization
from csr_desktop.demo_site.form import SESSION_TYPES, TRACKING_CODES
from csr_desktop.demo_site.tickets import TICKET_LIFE, Tickets

OPEN_FOR = timedelta(minutes=30)
"""How long a session of the demo lasts, unless it is ended earlier."""

DOMAIN = "demo.invalid"
_FIRST_CONF_ID = 100001


@dataclass(frozen=True)
class Account:
    """A user who may host sessions. An empty email address: the profile has none."""

    web_ex_id: str
    password: str = field(repr=False)
    email: str = ""

    @property
    def address(self) -> str:
        """The email address, made up if the profile has none: every sign-in has one."""
        return self.email or f"{self.web_ex_id}@{DOMAIN}"


@dataclass(frozen=True)
class MeetingType:
    """A session type, of any service, such as SupportCenter. Every account may use all of them."""

    number: int
    name: str
    service: str
    active: bool = True


@dataclass(frozen=True)
class Session:
    """A support session that was created.

    `tracking_codes` has the codes that were given, by number. `conf_id` is the service's other
    number for a session, which increases. `ended` is None unless it was ended explicitly.
    """

    key: str
    host: str
    session_type: int
    tracking_codes: Mapping[int, str] = field(repr=False)
    started: datetime
    conf_id: int
    ended: datetime | None = None

    @property
    def ends(self) -> datetime:
        """When it ended or will end by itself."""
        return self.ended or self.started + OPEN_FOR


EXAMPLE_ACCOUNT = Account("hostid", "hostpassword", "johnsmith@xyz.com")
"""The account of the service's own example request."""

DEFAULT_SESSION_TYPE = 13
MEETING_TYPES = (
    MeetingType(1, "Meeting", "MeetingCenter"),
    *(MeetingType(number, name, "SupportCenter") for number, name in SESSION_TYPES.items()),
    MeetingType(216, "Support by fax", "SupportCenter", active=False),
)
"""All that LstMeetingType lists; sessions of the last one can no longer be created."""


def utc_now() -> datetime:
    """Return this computer's time, aware and in UTC."""
    return datetime.now(UTC)


class Site:
    """A site with its accounts and the sessions it created. Thread-safe.

    `clock` returns an aware time. `ticket_life` is how long a session ticket is valid. A site with
    `single_sign_on` accepts no passwords; every site accepts access tokens. `history_lag` is how
    long after its start a session is missing from the history: zero here, up to 48 hours on a real
    site. Tests may set all of them.
    """

    site_id = "0000"
    site_name = "demo"
    partner_id = "9999"
    session_types = SESSION_TYPES
    default_session_type = DEFAULT_SESSION_TYPE
    meeting_types = MEETING_TYPES
    tracking_codes = TRACKING_CODES

    def __init__(
        self,
        accounts: Iterable[Account] = (EXAMPLE_ACCOUNT,),
        clock: Callable[[], datetime] = utc_now,
        *,
        ticket_life: timedelta = TICKET_LIFE,
        single_sign_on: bool = False,
    ) -> None:
        """If two accounts have the same WebEx ID, the later one is used."""
        self.clock = clock
        self.tickets = Tickets(clock, ticket_life)
        self.authorization = Authorization(clock)
        self.single_sign_on = single_sign_on
        self.history_lag = timedelta(0)
        self._accounts = {account.web_ex_id: account for account in accounts}
        self._sessions: dict[str, Session] = {}
        self._lock = threading.Lock()

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions created so far, oldest first."""
        with self._lock:
            return tuple(self._sessions.values())

    def hosted_by(self, web_ex_id: str) -> tuple[Session, ...]:
        """Return the sessions of one host, oldest first."""
        return tuple(session for session in self.sessions if session.host == web_ex_id)

    def open_sessions(self, web_ex_id: str) -> tuple[Session, ...]:
        """Return one host's sessions in progress, oldest first."""
        now = self.clock()
        return tuple(session for session in self.hosted_by(web_ex_id) if now < session.ends)

    def past_sessions(self, web_ex_id: str) -> tuple[Session, ...]:
        """Return one host's sessions in the history, in progress or not, oldest first."""
        until = self.clock() - self.history_lag
        return tuple(session for session in self.hosted_by(web_ex_id) if session.started <= until)

    def end_session(self, key: str) -> None:
        """End a session in progress now; an ended one is not changed. KeyError: unknown session."""
        with self._lock:
            session = self._sessions[key]
            self._sessions[key] = replace(session, ended=min(session.ends, self.clock()))

    def find_account(self, web_ex_id: str, email: str) -> Account | None:
        """Find an account by WebEx ID, or by email if that is empty; if both are given, by both.

        An email address is accepted as a WebEx ID, as on sites managed in Control Hub.
        """
        if not web_ex_id:
            return self._account_with_email(email)
        account = self._accounts.get(web_ex_id) or self._account_with_address(web_ex_id)
        if account and email and account.email and email != account.email:
            return None
        return account

    def create_session(self, host: str, session_type: int, codes: Mapping[int, str]) -> Session:
        """Create a session with a new key and store it."""
        with self._lock:
            key = self._unused_key()
            conf_id = _FIRST_CONF_ID + len(self._sessions)
            session = Session(key, host, session_type, dict(codes), self.clock(), conf_id)
            self._sessions[key] = session
        return session

    def _account_with_email(self, email: str) -> Account | None:
        if not email:
            return None
        accounts = self._accounts.values()
        return next((account for account in accounts if account.email == email), None)

    def _account_with_address(self, address: str) -> Account | None:
        accounts = self._accounts.values()
        return next((account for account in accounts if account.address == address), None)

    def _unused_key(self) -> str:
        while True:
            digits = random.choice((8, 9))
            key = str(random.randrange(10 ** (digits - 1), 10**digits))
            if key not in self._sessions:
                return key
