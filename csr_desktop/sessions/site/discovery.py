"""Tests whether a site and an account work, and reads the site's settings."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from csr_desktop.sessions.credentials.sign_in import SignIn, security_context
from csr_desktop.sessions.site.queries import Queries
from csr_desktop.settings.sites.facts import SiteAnswer, SiteFacts
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.webex.accounts import GetUser, User
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.operations import GetAPIVersion
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.site_settings import (
    CodeSetting,
    GetSite,
    LstMeetingType,
    MeetingType,
    MeetingTypePage,
    SiteSettings,
)

T = TypeVar("T")
PAGE = 100
MOST_PAGES = 10
_SUPPORT = "supportcenter"
_CHOOSING = re.compile("select|list|drop|menu|pick|choose", re.IGNORECASE)
_TYPING = re.compile("text|edit|type|free", re.IGNORECASE)


class AskSite:
    """Asks whether a site exists and accepts the account, and reads its settings.

    Changes nothing on the site.
    """

    def __init__(self, sign_in: SignIn, client_for: Callable[[Site], Client]) -> None:
        self._sign_in = sign_in
        self._client_for = client_for

    def with_password(self, site: Site, password: Secret) -> AskSite:
        """A copy with a password that was typed for this account and is not kept."""
        return AskSite(self._sign_in.with_password(site, password), self._client_for)

    def __call__(self, site: Site, cancellation: Cancellation) -> SiteAnswer:
        """Call GetAPIVersion, which needs no account, then sign in and read. Blocks.

        Each call has the site's own time-out. If the site refuses one call, the others are still
        made; if the site or the account itself is the problem, nothing more is sent.
        """
        began = time.monotonic()
        client = self._client_for(site)
        answer = client.call(GetAPIVersion(), security_context(site), site.timeout, cancellation)
        if isinstance(answer, Problem):
            return SiteAnswer(site, problem=answer)
        version = f"{answer.result.api_version} {answer.result.release}".strip()
        reached = SiteAnswer(site, is_reached=True, version=version)
        if site.authentication == "session ticket":  # a kept ticket says nothing about the password
            problem = self._sign_in.sign_in(site, cancellation)
            if problem is not None:
                return replace(reached, problem=problem)
        reading = _Reading(Queries(self._sign_in, self._client_for, site, cancellation))
        facts, seconds = reading.facts(), time.monotonic() - began
        return replace(reached, problem=reading.problem, facts=facts, seconds=seconds)


class _Reading:
    """The calls of one reading. `problem`: what ended it, if it is the site or the account."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._refused: list[Problem] = []
        self.problem: Problem | None = None

    def facts(self) -> SiteFacts:
        """Ask GetUser, GetSite and LstMeetingType."""
        account = self._queries.account()
        if isinstance(account, Problem):
            self.problem = account
            return SiteFacts()
        user = self._noted(lambda: self._queries.ask(GetUser(account), User("")))
        settings = self._noted(lambda: self._queries.ask(GetSite(), SiteSettings()))
        types = self._session_types(user)
        codes = settings.tracking_codes if settings else None
        return SiteFacts(
            tracking_codes=None if codes is None else tuple(_codes(codes)),
            session_types=types,
            has_support_center=settings.has_support_center if settings else None,
            has_single_sign_on=settings.has_single_sign_on if settings else None,
            account_has_support=user.has_support_center if user else None,
            refused=tuple(self._refused),
        )

    def _session_types(self, user: User | None) -> tuple[SessionType, ...] | None:
        """The account's active session types for the support service, in the account's order."""
        kinds = self._noted(self._meeting_types)
        if kinds is None or user is None or user.session_types is None:
            return None
        usable = {
            kind.number: SessionType(kind.number, kind.name or f"Session type {kind.number}")
            for kind in kinds
            if kind.is_active and _SUPPORT in map(_plain, kind.services)
        }
        return tuple(usable[n] for n in dict.fromkeys(user.session_types) if n in usable)

    def _meeting_types(self) -> list[MeetingType] | Problem:
        found: list[MeetingType] = []
        listed = total = 0
        for _ in range(MOST_PAGES):
            answer = self._queries.ask(LstMeetingType(1 + listed, PAGE), MeetingTypePage((), 0, 0))
            if isinstance(answer, Problem):
                return answer
            found += answer.types
            listed, total = listed + answer.listed, answer.total or total
            if listed >= total and (total or answer.listed < PAGE):
                return found
            if not answer.listed:
                break
        # A part is not the whole: the missing types would be removed from the site.
        detail = f"{listed} of {total} session types"
        return Problem(Cause.SITE_REFUSED, Certainty.REFUSED, detail=detail)

    def _noted(self, ask: Callable[[], T | Problem]) -> T | None:
        if self.problem is not None:
            return None
        answer = ask()
        if not isinstance(answer, Problem):
            return answer
        if _is_of_this_call(answer):
            self._refused.append(answer)
        else:
            self.problem = answer
        return None


def _is_of_this_call(problem: Problem) -> bool:
    """Whether the site refused this call, as opposed to the account or an unreachable site."""
    is_answer = problem.cause in (Cause.SITE_REFUSED, Cause.PROCESS_ERROR)
    return is_answer and not problem.exception_id.startswith(("03", "AS"))


def _codes(settings: Iterable[CodeSetting]) -> list[TrackingCode]:
    """The tracking codes that support sessions use, by number."""
    used = ((setting, _rule(setting)) for setting in settings)
    codes = [
        TrackingCode(
            setting.number, setting.label, rule == "REQUIRED", setting.values * _is_list(setting)
        )
        for setting, rule in used
        if rule
        not in ("NOT_USED", "ADMIN_SET")  # the rep doesn't enter what the administrator sets
    ]
    return sorted(codes, key=lambda code: code.number)


def _rule(setting: CodeSetting) -> str:
    """The support service's own rule, or that of all services, or the account profile's."""
    rules = {_plain(service): rule for service, rule in setting.scheduling.items()}
    found = rules.get(_SUPPORT) or rules.get("all") or setting.host_profile
    return found if found in ("NOT_USED", "REQUIRED", "ADMIN_SET") else "OPTIONAL"


def _is_list(setting: CodeSetting) -> bool:
    """Whether only a value from the list is allowed.

    No document explains inputMode. The service's successor has text, select and editableSelect
    (both), so words for selecting mean a list, unless words for typing are present, too. Any other
    word means a text field: it accepts the list's values, too, while a list might exclude what the
    site accepts.
    """
    mode = setting.input_mode
    return bool(_CHOOSING.search(mode)) and not _TYPING.search(mode)


def _plain(service: str) -> str:
    """Normalize a service's name: `Support Center` and `SupportCenter` are the same."""
    return service.replace(" ", "").lower()
