"""The worker: the jobs of the background thread, one after another."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.services import Opened, Services
from csr_desktop.sessions.site.state import SiteStatus, site_state
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.sessions.draft import Draft
    from csr_desktop.sessions.site.check_result import CheckResult

RECENT_MOST = 4

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class JournalSeen:
    """What the journal has now: attempts, newest first, and what to tell the rep about it."""

    recent: tuple[Attempt, ...]
    notices: str


class Worker(QObject):
    """The jobs of the background thread. Each returns its result to the queue.

    Signals:
        password_not_kept(): the keyring could not store a password; no job waited for it.
        password_not_deleted(): the keyring could not delete a password.
        sign_in_changed(Site, SignedInAs | None): a browser sign-in as it is now.
        sign_in_not_kept(): the keyring could not store a sign-in; it lasts for this run.
        sign_in_not_deleted(): the keyring could not delete a sign-in.
    """

    password_not_kept = Signal()
    password_not_deleted = Signal()
    sign_in_changed = Signal(object, object)
    sign_in_not_kept = Signal()
    sign_in_not_deleted = Signal()

    def __init__(self, build: Callable[[], Services], since: Callable[[], datetime]) -> None:
        super().__init__()
        self._build = build
        self._since = since
        self._services: Services | None = None
        self._recent: tuple[Attempt, ...] = ()
        self._is_open = False
        self._accepted: Site | None = None  # it has just accepted a password

    @property
    def is_built(self) -> bool:
        """Whether there are services. Thread-safe."""
        return self._services is not None

    @property
    def services(self) -> Services:
        """The services, created at their first use, on the worker thread."""
        if self._services is None:
            self._services = self._build()
            self._services.passwords.not_kept = self.password_not_kept.emit
            self._services.passwords.not_deleted = self.password_not_deleted.emit
            self._services.tokens.changed = self.sign_in_changed.emit
            self._services.tokens.refresh_tokens.not_kept = self.sign_in_not_kept.emit
            self._services.tokens.refresh_tokens.not_deleted = self.sign_in_not_deleted.emit
        return self._services

    def open(self) -> Opened:
        """Read the sites and the journal."""
        services = self.services
        sites, wrong_sites = services.load_sites()
        mistakes = (*services.settings.mistakes, *wrong_sites)
        recent, orphans, problem = self._read_journal(services)
        notices = self._read_notices(services)
        faults = tuple(services.sites.faults)
        self._is_open = True
        locked = frozenset(site.name for site in sites if services.sites.is_locked(site.name))
        return Opened(sites, mistakes, recent, orphans, problem, faults, notices, locked)

    def _read_journal(
        self, services: Services
    ) -> tuple[tuple[Attempt, ...], tuple[Attempt, ...], str]:
        from csr_desktop.sessions.journal import JournalError

        try:
            orphans = tuple(services.journal.adopt_orphans())
            recent = tuple(services.journal.recent(self._since(), RECENT_MOST))
        except JournalError as error:
            _log.exception("The journal can't be read")
            return self._recent, (), str(error)  # keys that were on screen stay there
        self._recent = recent
        return recent, orphans, ""

    def _read_notices(self, services: Services) -> str:
        from csr_desktop.sessions.journal import JournalError

        try:
            return services.journal.notices()
        except JournalError:  # _read_journal has reported it
            return ""

    def look(self) -> JournalSeen | None:
        """Read the journal again; None unless another program has written."""
        if not self._is_open:
            return None
        shown = self._recent
        seen = self.show_journal()
        return seen if seen.notices or seen.recent != shown else None

    def show_journal(self) -> JournalSeen:
        """Read the journal again."""
        services = self.services
        return JournalSeen(self._read_journal(services)[0], self._read_notices(services))

    def create(self, draft: Draft, pressed_at: float, cancellation: Cancellation) -> Attempt:
        """Make one attempt, from the intent on disk to the outcome on disk."""
        attempt = self.services.create(draft, pressed_at, cancellation)
        self._accepted = draft.site if isinstance(attempt.outcome, Created) else None
        return attempt

    def keep_password(self) -> None:
        """Store the password that the last create used successfully; waits for nothing."""
        site, self._accepted = self._accepted, None
        if site is not None:
            self.services.passwords.store_accepted(site)

    def check(self, attempt: Attempt, site: Site, cancellation: Cancellation) -> CheckResult:
        """Ask the site about an uncertain attempt."""
        return self.services.check(attempt, site, cancellation)

    def mark_created(self, attempt: Attempt, session_key: str) -> CheckResult:
        """Use the key that the rep selected for an uncertain attempt."""
        return self.services.check.mark_created(attempt, session_key)

    def measure(self, site: Site, cancellation: Cancellation) -> SiteStatus | None:
        """Whether the site can be reached; None if canceled."""
        return site_state(self.services.clients.of(site), site, cancellation)

    def warm(self, site: Site, cancellation: Cancellation, *, with_sign_in: bool) -> None:
        """Prepare for a create on this site, once the journal is open."""
        if self._is_open:
            self.services.warm(site, cancellation, with_sign_in=with_sign_in)

    def drop_password(self) -> None:
        """Drop the fetched password, because no create is expected."""
        if self._is_open:
            self.services.passwords.drop_ahead()

    def look_at_sign_in(self, site: Site, cancellation: Cancellation) -> None:
        """Find out whether the rep is signed in with the browser; `sign_in_changed` follows."""
        self.services.tokens.look(site, cancellation)

    def sign_out(self, site: Site) -> None:
        """End a browser sign-in; `sign_in_changed` follows."""
        self.services.sign_in.sign_out(site)

    def remember(self, site: Site, password: Secret, *, keep: bool) -> None:
        """Keep a typed password."""
        self.services.passwords.remember(site, password, keep=keep)

    @Slot()
    def shut(self) -> None:
        """The thread's last job."""
        if self._services is not None:
            self._services.close()
            self._services = None
