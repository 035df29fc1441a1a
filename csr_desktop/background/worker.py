"""The worker: one job after the other on the background thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.services import Opened, Services
from csr_desktop.sessions.site_state import site_state
from csr_desktop.sessions.sites import Site, SiteProblem
from csr_desktop.translation import translate
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.sessions.draft import Draft

RECENT_MOST = 4

_log = logging.getLogger(__name__)


class Worker(QObject):
    """Does one job after the other on the background thread; touches no widget.

    Signals:
        opened(Opened)
        attempt_ended(Attempt)
        checked(CheckResult): what the site says of an uncertain attempt.
        recent_read(tuple): attempts, the newest first.
        state_measured(str, object): the site's name, and its SiteState or None when cancelled.
        site_added(Site, bool): whether the keyring took the password.
        site_refused(str, str): the wrong key and a sentence.
        password_not_kept()
        journal_news(str): what the rep must hear of the journal, such as that it was damaged.
    """

    opened = Signal(object)
    attempt_ended = Signal(object)
    checked = Signal(object)
    recent_read = Signal(object)
    journal_news = Signal(str)
    state_measured = Signal(str, object)
    site_added = Signal(object, bool)
    site_refused = Signal(str, str)
    password_not_kept = Signal()

    def __init__(self, build: Callable[[], Services], since: Callable[[], datetime]) -> None:
        super().__init__()
        self._build = build
        self._since = since
        self._services: Services | None = None
        self._recent: tuple[Attempt, ...] = ()
        self._is_open = False

    @property
    def services(self) -> Services:
        """The services, made at their first use. For the worker's thread alone."""
        if self._services is None:
            self._services = self._build()
        return self._services

    @Slot()
    def open(self) -> None:
        """Read sites and journal."""
        services = self.services
        sites, wrong_sites = services.sites.load()
        mistakes = (*services.settings.mistakes, *wrong_sites)
        recent, orphans, problem = self._read_journal(services)
        news = self._read_news(services)
        faults = tuple(services.sites.faults)
        self._is_open = True
        self.opened.emit(Opened(sites, mistakes, recent, orphans, problem, faults, news))

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

    def _read_news(self, services: Services) -> str:
        from csr_desktop.sessions.journal import JournalError

        try:
            return services.journal.news()
        except JournalError:  # said already, by _read_journal
            return ""

    def look(self) -> None:
        """Read the journal again, once it was opened; silent unless another program has written."""
        if self._is_open:
            self._show_journal(self.services, shown=self._recent)

    def _show_journal(self, services: Services, shown: tuple[Attempt, ...] | None = None) -> None:
        recent = self._read_journal(services)[0]
        if recent != shown:
            self.recent_read.emit(recent)
        if news := self._read_news(services):
            self.journal_news.emit(news)

    @Slot(object, float, object)
    def create(self, draft: Draft, pressed_at: float, cancellation: Cancellation) -> None:
        """One attempt, from the intent on disk to the outcome on disk."""
        services = self.services
        attempt = services.create(draft, pressed_at, cancellation)
        self.attempt_ended.emit(attempt)
        if isinstance(attempt.outcome, Created) and not services.passwords.settle(
            draft.site, cancellation
        ):
            self.password_not_kept.emit()
        self._show_journal(services)

    @Slot(object, object, object)
    def check(self, attempt: Attempt, site: Site, cancellation: Cancellation) -> None:
        """Ask the site about an uncertain attempt."""
        services = self.services
        self.checked.emit(services.check(attempt, site, cancellation))
        self._show_journal(services)

    @Slot(object, str)
    def settle(self, attempt: Attempt, session_key: str) -> None:
        """Take the rep's word for an uncertain attempt's key."""
        services = self.services
        self.checked.emit(services.check.settle(attempt, session_key))
        self._show_journal(services)

    @Slot(object, object)
    def measure(self, site: Site, cancellation: Cancellation) -> None:
        """Whether the site can be reached."""
        state = site_state(self.services.clients.of(site), site, cancellation)
        self.state_measured.emit(site.name, state)

    def warm(self, site: Site, cancellation: Cancellation, *, with_password: bool) -> None:
        """Get ready for a create at this site, once it was opened."""
        if self._is_open:
            self.services.warm(site, cancellation, with_password=with_password)

    def cool(self) -> None:
        """Nobody is about to create: hold no password."""
        if self._is_open:
            self.services.passwords.drop_ahead()

    @Slot(object, object, bool)
    def remember(self, site: Site, password: Secret, keep: bool) -> None:
        """Hold a typed password."""
        self.services.passwords.remember(site, password, keep=keep)

    @Slot(object, object, object)
    def add_site(self, site: Site, password: Secret, cancellation: Cancellation) -> None:
        """Write one more site, and its password."""
        services = self.services
        try:
            services.sites.add(site)
        except SiteProblem as problem:
            self.site_refused.emit(problem.key, problem.sentence)
            return
        except OSError as error:
            self.site_refused.emit(
                "name",
                translate("worker", "sites.toml can't be written: {0}.").format(error.strerror),
            )
            return
        services.passwords.remember(site, password, keep=True)
        self.site_added.emit(site, services.passwords.settle(site, cancellation))

    @Slot(str)
    def choose_fault(self, name: str) -> None:
        """Let the demo site do something wrong."""
        if site := self.services.sites.choose_fault(name):
            self.site_added.emit(site, True)

    @Slot()
    def shut(self) -> None:
        """The thread's last job."""
        if self._services is not None:
            self._services.close()
            self._services = None
