"""The sites a rep can use: what stands in sites.toml, checked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Annotated, Literal
from urllib.parse import urlsplit, urlunsplit

import msgspec
from msgspec import Meta

from csr_desktop.sessions.toml_file import Wrong
from csr_desktop.webex.address import address_problem, host_of, is_loopback
from csr_desktop.webex.operations import TRACKING_CODE_NUMBERS

SERVICE_PATH = "/WBXService/XMLService"


class SessionType(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of session: the site's number and its name for the rep."""

    id: Annotated[int, Meta(ge=-1, le=2**31 - 1)]
    name: str


class TrackingCode(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One tracking code as the site uses it; `values` make it a pick-list."""

    number: Annotated[int, Meta(ge=1, le=10)]
    label: str = ""
    required: bool = False
    values: tuple[str, ...] = ()
    default: str = ""

    @property
    def name(self) -> str:
        """The site's label, or `Tracking code N`."""
        return self.label or f"Tracking code {self.number}"


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One site and the rep's account there. `timeout` is in seconds, for one whole request.

    `join_address` is the page where this site's customers type their session key.
    """

    name: str
    url: str
    webex_id: str = ""
    site_id: str = ""
    site_name: str = ""
    partner_id: str = ""
    email: str = ""
    join_address: str = ""
    authentication: Literal["password", "session ticket"] = "password"
    timeout: Annotated[float, Meta(ge=1, le=300)] = 30
    session_types: tuple[SessionType, ...] = (SessionType(13, "Support session"),)
    tracking_codes: tuple[TrackingCode, ...] = tuple(TrackingCode(n) for n in TRACKING_CODE_NUMBERS)

    @property
    def account(self) -> str:
        """The password's user name in the keyring: `<webExID>@<host[:port]>`."""
        return f"{self.webex_id or self.email}@{host_of(self.url)}"


class SiteProblem(Wrong):
    """A site's definition can't be used: the key that is wrong, and a sentence."""


def check_site(site: Site) -> None:
    """Raise SiteProblem for what the types alone don't see."""
    problem = next((problem for wrong, problem in _rules(site) if wrong), None)
    if problem is not None:
        raise SiteProblem(*problem)


def _rules(site: Site) -> Iterator[tuple[bool, tuple[str, str]]]:
    """Each rule: whether it is broken, its key and its sentence."""
    for key in ("name", "webex_id", "site_name", "partner_id", "email", "join_address"):
        controls = any(unicodedata.category(c) in ("Cc", "Cs") for c in getattr(site, key))
        yield controls, (key, "It must not hold line breaks or other control characters.")
    yield not site.name.strip(), ("name", "Give the site a name.")
    address = address_problem(site.url)
    yield address is not None, ("url", address or "")
    nobody = not (site.webex_id or site.email)
    yield nobody, ("webex_id", "Give the WebEx ID, the name you sign in with.")
    nowhere = not (site.site_id or site.site_name)
    yield nowhere, ("site_name", "Give the site name, such as acme, or the site ID.")
    is_number = site.site_id.isascii() and site.site_id.isdigit()
    not_digits = bool(site.site_id) and not is_number
    yield not_digits, ("site_id", "The site ID is digits. A name belongs in the site name.")
    page = site.join_address
    no_page = bool(page) and not _is_page(page)
    yield no_page, ("join_address", "Give the whole address of a page, beginning with https://.")
    by_ticket = site.authentication != "password"
    yield by_ticket, ("authentication", 'Only "password" works in this version.')
    yield not site.session_types, ("session_types", "Give at least one session type.")
    numbers = [code.number for code in site.tracking_codes]
    twice = len(numbers) != len(set(numbers))
    yield twice, ("tracking_codes", "Each tracking code may stand only once.")


def _is_page(address: str) -> bool:
    """Whether an address can be given to a customer: https, a host, nobody's name in it.

    http to this computer alone, as for `url`: the demo site's page.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    host = parts.hostname or ""
    is_plain = address.isascii() and not any(c.isspace() for c in address)
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    return is_plain and is_safe and bool(host) and "@" not in parts.netloc


def complete_address(typed: str) -> str:
    """The service's whole address for what a person types: `acme.webex.com` is enough."""
    typed = typed.strip()
    if not typed:
        return ""
    url = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(url)
    except ValueError:
        return typed
    path = parts.path if parts.path.strip("/") else SERVICE_PATH
    return urlunsplit(parts._replace(path=path))


def site_name_of(url: str) -> str:
    """The site's name as its WebEx address has it: `acme` of acme.webex.com; else ''."""
    host = host_of(url)
    name, _, domain = host.partition(".")
    return name if domain == "webex.com" and name != "api" else ""
