"""The service's calls, one small class each: writes bodyContent and reads the result."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar

from csr_desktop.webex.invalid_request import InvalidRequest, Reason
from csr_desktop.webex.texts import TRACKING_CODE_LENGTH, TRACKING_CODE_NUMBERS, unwritable

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "http://www.webex.com/schemas/2002/06/service"
ACCESS_TOKEN = "accessToken"  # noqa: S105  the element of AuthenticateUser

Content = list[tuple[str, "str | Content"]]
"""Elements in order: a name, and a text or the elements inside."""

T_co = TypeVar("T_co", covariant=True)


class Operation(Protocol[T_co]):
    """A call of the service."""

    name: ClassVar[str]
    """PACKAGE.Operation, as in the java dialect's xsi:type."""
    needs_account: ClassVar[bool]

    def content(self) -> Content:
        """The contents of bodyContent, in the schema's order."""
        ...

    def read(self, content: _Element) -> T_co:
        """The result in the bodyContent of a SUCCESS answer."""
        ...


@dataclass(frozen=True)
class CreateSupportSession:
    """supportsession.CreateSupportSession: starts a session now; returns its key.

    `session_type` is the site's number, None for the site's default. `tracking_codes` maps 1 to 10
    to a text; empty ones are left out. Raises InvalidRequest.
    """

    name: ClassVar[str] = "supportsession.CreateSupportSession"
    needs_account: ClassVar[bool] = True

    session_type: int | None = None
    tracking_codes: Mapping[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.session_type is not None and type(self.session_type) is not int:
            raise InvalidRequest(Reason.SESSION_TYPE)
        for number, text in self.tracking_codes.items():
            if number not in TRACKING_CODE_NUMBERS:
                raise InvalidRequest(Reason.NO_SUCH_CODE, number)
            if bad := unwritable(text):
                raise InvalidRequest(Reason.CODE_CHARACTER, number, bad)
            if len(text) > TRACKING_CODE_LENGTH:
                limit = TRACKING_CODE_LENGTH
                raise InvalidRequest(Reason.CODE_LENGTH, number, limit, count=len(text))

    def content(self) -> Content:
        """MetaData and tracking, in the schema's order."""
        content: Content = []
        if self.session_type is not None:
            content.append(("metaData", [("sessionType", str(self.session_type))]))
        codes = self.tracking_codes
        tracking: Content = [
            (f"trackingCode{n}", text) for n in TRACKING_CODE_NUMBERS if (text := codes.get(n))
        ]
        if tracking:
            content.append(("tracking", tracking))
        return content

    def read(self, content: _Element) -> str | None:
        """The session key, 1 to 19 digits; None when the answer has none (the schema allows it)."""
        element = content.find(f"{{{NAMESPACE}/supportsession}}sessionKey")
        if element is None or len(element):  # part of a text is no key
            return None
        text = (element.text or "").strip()
        return text if re.fullmatch(r"[0-9]{1,19}", text) else None


@dataclass(frozen=True)
class ApiVersion:
    """The answer of GetAPIVersion, such as `WebEx XML API V11.2.0` and `SP9`."""

    api_version: str
    release: str


@dataclass(frozen=True)
class GetAPIVersion:
    """ep.GetAPIVersion: a connection test that needs a site, but no account."""

    name: ClassVar[str] = "ep.GetAPIVersion"
    needs_account: ClassVar[bool] = False

    def content(self) -> Content:
        """Nothing: the only element is optional."""
        return []

    def read(self, content: _Element) -> ApiVersion:
        """Version and release; missing texts are empty."""
        ep = f"{{{NAMESPACE}/ep}}"
        return ApiVersion(
            content.findtext(f"{ep}apiVersion", "").strip(),
            content.findtext(f"{ep}release", "").strip(),
        )
