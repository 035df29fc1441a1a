"""The service's calls about the account: its ticket and its permissions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar

from csr_desktop.webex.operations import ACCESS_TOKEN, NAMESPACE, Content
from csr_desktop.webex.reading import boolean_in, number_in, text_at
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.texts import session_type_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_USE = f"{{{NAMESPACE}/user}}"


@dataclass(frozen=True)
class Ticket:
    """A session ticket, which replaces the password in later calls.

    `created_at` (by the site's clock) and `seconds`, its lifetime, are None if the site doesn't
    say.
    """

    ticket: Secret
    created_at: datetime | None = None
    seconds: int | None = None


@dataclass(frozen=True)
class AuthenticateUser:
    """user.AuthenticateUser: issues a ticket for the securityContext's password or an OAuth token.

    Source: the service's guide and reference. Without `access_token`, bodyContent is empty; with
    it, the securityContext contains only the account.
    """

    name: ClassVar[str] = "user.AuthenticateUser"
    needs_account: ClassVar[bool] = True

    access_token: Secret = Secret("")  # noqa: RUF009  immutable

    def content(self) -> Content:
        """The access token, if there is one."""
        token = self.access_token.reveal()
        return [(ACCESS_TOKEN, token)] if token else []

    def read(self, content: _Element) -> Ticket | None:
        """The ticket; None if the answer has none."""
        ticket = text_at(content, f"{_USE}sessionTicket")
        if not ticket:
            return None
        created = number_in(text_at(content, f"{_USE}createTime"), digits=13)
        return Ticket(
            Secret(ticket),
            datetime.fromtimestamp(created / 1000, UTC) if created and created > 0 else None,
            number_in(text_at(content, f"{_USE}timeToLive")),
        )


@dataclass(frozen=True)
class User:
    """An account as the site knows it. None: the site did not say.

    `session_types` are the numbers of all its session types, of every service. `active` is
    ACTIVATED, REQUEST_TO_ACTIVATE, DEACTIVATED or ''.
    """

    web_ex_id: str
    email: str = ""
    session_types: tuple[int, ...] | None = None
    active: str = ""
    has_support_center: bool | None = None


@dataclass(frozen=True)
class GetUser:
    """user.GetUser: what the site knows about one account."""

    name: ClassVar[str] = "user.GetUser"
    needs_account: ClassVar[bool] = True

    web_ex_id: str

    def content(self) -> Content:
        """The account (with a small d here, unlike in the header)."""
        return [("webExId", self.web_ex_id)]

    def read(self, content: _Element) -> User:
        """The readable parts of the answer."""
        types = content.find(f"{_USE}meetingTypes")
        support = text_at(content, f"{_USE}supportedServices/{_USE}supportCenter")
        return User(
            text_at(content, f"{_USE}webExId"),
            text_at(content, f"{_USE}email"),
            None if types is None else tuple(_numbers(types)),
            text_at(content, f"{_USE}active"),
            boolean_in(support),
        )


def _numbers(types: _Element) -> list[int]:
    texts = ((element.text or "").strip() for element in types.iterfind(f"{_USE}meetingType"))
    return [number for text in texts if (number := session_type_in(text)) is not None]
