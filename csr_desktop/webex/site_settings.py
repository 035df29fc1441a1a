"""The service's calls about a site: its tracking codes, its services, its session types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from csr_desktop.webex.operations import NAMESPACE, Content
from csr_desktop.webex.reading import boolean_in, number_in, text_at
from csr_desktop.webex.texts import TRACKING_CODE_NUMBERS, session_type_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_SERV = f"{{{NAMESPACE}}}"
_SITE = f"{{{NAMESPACE}/site}}"
_TYPE = f"{{{NAMESPACE}/meetingtype}}"


@dataclass(frozen=True)
class CodeSetting:
    """One tracking code as the site has it set up (site.xsd trackingCodeType).

    The rules are NOT_USED, OPTIONAL, REQUIRED or ADMIN_SET: `host_profile` for the account's
    profile, `scheduling` by service, such as SupportCenter. `values` are the active ones of its
    list; the values of `input_mode` are not documented. Missing texts are empty.
    """

    number: int
    label: str = ""
    input_mode: str = ""
    host_profile: str = ""
    scheduling: Mapping[str, str] = field(default_factory=dict)
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class SiteSettings:
    """The answer of GetSite. None: the site did not say."""

    tracking_codes: tuple[CodeSetting, ...] | None = None
    has_support_center: bool | None = None
    has_single_sign_on: bool | None = None


@dataclass(frozen=True)
class GetSite:
    """site.GetSite: how the site is set up."""

    name: ClassVar[str] = "site.GetSite"
    needs_account: ClassVar[bool] = True

    def content(self) -> Content:
        """Nothing: the only element asks for the Event Center's settings."""
        return []

    def read(self, content: _Element) -> SiteSettings:
        """The readable parts of the answer."""
        instance = content.find(f"{_SITE}siteInstance")
        if instance is None:
            return SiteSettings()
        codes = instance.find(f"{_SITE}trackingCodes")
        support = f"{_SITE}supportedServices/{_SITE}supportCenter/{_SITE}enabled"
        single = f"{_SITE}samlSSO/{_SITE}enableSSO"
        return SiteSettings(
            None if codes is None else tuple(_codes(codes)),
            boolean_in(text_at(instance, support)),
            boolean_in(text_at(instance, single)),
        )


@dataclass(frozen=True)
class MeetingType:
    """A session type of the site. `services` are those it belongs to, such as SupportCenter."""

    number: int
    name: str
    is_active: bool
    services: tuple[str, ...]


@dataclass(frozen=True)
class MeetingTypePage:
    """A page of session types. `total` is how many there are in total; 0 if the site doesn't say.

    `listed` counts the page's entries, including unreadable ones.
    """

    types: tuple[MeetingType, ...]
    total: int
    listed: int


@dataclass(frozen=True)
class LstMeetingType:
    """meetingtype.LstMeetingType: the site's session types, for every service.

    None: 000015, a refusal.
    """

    name: ClassVar[str] = "meetingtype.LstMeetingType"
    needs_account: ClassVar[bool] = True

    start_from: int = 1
    most: int = 100

    def content(self) -> Content:
        """The page."""
        page: Content = [("startFrom", str(self.start_from)), ("maximumNum", str(self.most))]
        return [("listControl", page)]

    def read(self, content: _Element) -> MeetingTypePage:
        """Every session type with a readable number."""
        elements = content.findall(f"{_TYPE}meetingType")
        total = number_in(text_at(content, f"{_TYPE}matchingRecords/{_SERV}total"))
        read = (_meeting_type(element) for element in elements)
        return MeetingTypePage(tuple(kind for kind in read if kind), total or 0, len(elements))


def _meeting_type(element: _Element) -> MeetingType | None:
    number = session_type_in(text_at(element, f"{_TYPE}meetingTypeID"))
    if number is None:
        return None
    services = element.iterfind(f"{_TYPE}serviceTypes/{_TYPE}serviceType")
    return MeetingType(
        number,
        text_at(element, f"{_TYPE}displayName") or text_at(element, f"{_TYPE}name"),
        text_at(element, f"{_TYPE}active") == "ACTIVATED",
        tuple((service.text or "").strip() for service in services),
    )


def _codes(codes: _Element) -> Iterator[CodeSetting]:
    """Each number from 1 to 10, once."""
    seen: set[int] = set()
    for element in codes.iterfind(f"{_SITE}trackingCode"):
        number = number_in(text_at(element, f"{_SITE}index"))
        if number is None or number not in TRACKING_CODE_NUMBERS or number in seen:
            continue
        seen.add(number)
        yield _code(number, element)


def _code(number: int, element: _Element) -> CodeSetting:
    pages = element.iterfind(f"{_SITE}schedulingPage")
    return CodeSetting(
        number,
        text_at(element, f"{_SITE}name"),
        text_at(element, f"{_SITE}inputMode"),
        text_at(element, f"{_SITE}hostProfile"),
        {text_at(page, f"{_SITE}service"): text_at(page, f"{_SITE}scheduling") for page in pages},
        tuple(_values(element)),
    )


def _values(element: _Element) -> list[str]:
    """The active values in the order of their index; the site need not send them sorted."""
    found = []
    for value in element.iterfind(f"{_SITE}listValue"):
        text = text_at(value, f"{_SITE}value")
        if text and boolean_in(text_at(value, f"{_SITE}active")) is not False:
            index = number_in(text_at(value, f"{_SITE}index"))
            found.append((10**9 if index is None else index, text))
    return [text for _, text in sorted(found, key=lambda entry: entry[0])]
