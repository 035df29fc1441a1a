"""The sites a rep can use: the contents of sites.toml, checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal
from urllib.parse import urlsplit, urlunsplit

import msgspec
from msgspec import Meta

from csr_desktop.settings.sites.oauth import OAuth, missing, problems
from csr_desktop.settings.sites.outline import default_label
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.system.i18n import translate
from csr_desktop.system.text import clean, has_line_break, is_blank, pick, visible
from csr_desktop.webex.address import address_problem, host_of, is_loopback
from csr_desktop.webex.texts import SESSION_TYPES, TRACKING_CODE_NUMBERS, unwritable

_SERVICE = "XMLService"
SERVICE_PATH = f"/WBXService/{_SERVICE}"
SESSION_KEY = "{session_key}"
_TEXTS = ("name", "webex_id", "site_name", "partner_id", "email", "join_address", "support_page")


class SessionType(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A type of session: the site's number for it, and its name for the rep."""

    id: Annotated[
        int,
        Meta(
            ge=SESSION_TYPES[0],
            le=SESSION_TYPES[-1],
            description="The number of the session type on the site.",
        ),
    ]
    name: Annotated[str, Meta(description="Its name in the window.")]


class TrackingCode(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One tracking code as the site uses it; with `values`, it is a list to select from."""

    number: Annotated[int, Meta(ge=1, le=10, description="The number of the tracking code.")]
    label: Annotated[
        str, Meta(description="Its name in the window. Default: `Tracking code N`.")
    ] = ""
    required: Annotated[bool, Meta(description="The rep must fill it in.")] = False
    values: Annotated[
        tuple[str, ...], Meta(description="A list of values to select from. Without it: any text.")
    ] = ()
    default: Annotated[str, Meta(description="The value that is filled in at first.")] = ""

    @property
    def name(self) -> str:
        """The site's label, or `Tracking code N`."""
        return self.label or default_label(self.number)


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One site and the rep's account there. `timeout` is in seconds, for one whole request.

    `join_address` is the page where this site's customers enter their session key. `oauth` is the
    effective table: the site's own keys over those that all sites share.
    """

    name: Annotated[
        str, Meta(description="The site's name in the window. Each name must be unique.")
    ]
    url: Annotated[
        str,
        Meta(
            description="The URL of the site's XML service, such as "
            "`https://acme.webex.com/WBXService/XMLService`. https, except on this computer."
        ),
    ]
    webex_id: Annotated[
        str,
        Meta(
            description="The name to sign in with. This or `email` is required, except with "
            '`authentication = "browser"`: then the service provides it. In policy.toml, `{login}` '
            "in either is replaced with the rep's user name on the computer."
        ),
    ] = ""
    site_id: Annotated[
        str,
        Meta(
            description="The site's number, in quotes: leading zeros count. This or `site_name` is "
            "required."
        ),
    ] = ""
    site_name: Annotated[
        str, Meta(description="The site's name on the service, such as `acme` for acme.webex.com.")
    ] = ""
    partner_id: Annotated[str, Meta(description="The partner ID, if the site requires one.")] = ""
    email: Annotated[
        str, Meta(description="The account's email address, if the site requires it.")
    ] = ""
    join_address: Annotated[
        str, Meta(description="The https page where customers enter their session key.")
    ] = ""
    authentication: Annotated[
        Literal["password", "session ticket", "browser"],
        Meta(
            description="How reps sign in. `password`: the password is sent with each request. "
            "`session ticket`: it is sent once to get a ticket, which is kept in memory. "
            "`browser`: reps sign in in the browser, see `[oauth]`."
        ),
    ] = "password"
    oauth: Annotated[
        OAuth | None,
        Meta(description="`[sites.oauth]`: keys of `[oauth]` that differ for this site."),
    ] = None
    support_page: Annotated[
        str,
        Meta(
            description="The https page where the rep starts the session as host. `{session_key}` "
            "is replaced with the session key."
        ),
    ] = ""
    timeout: Annotated[
        float, Meta(ge=1, le=300, description="The timeout for one whole request, in seconds.")
    ] = 30
    session_types: Annotated[
        tuple[SessionType, ...],
        Meta(description="The session types to select from. The first is the default."),
    ] = (SessionType(13, "Support session"),)
    tracking_codes: Annotated[
        tuple[TrackingCode, ...],
        Meta(description="The tracking codes in the form, in order. Without any: all ten."),
    ] = tuple(TrackingCode(n) for n in TRACKING_CODE_NUMBERS)

    @property
    def account(self) -> str:
        """The password's user name in the keyring: `<webExID>@<host[:port]>`."""
        return f"{self.webex_id or self.email}@{host_of(self.url)}"

    @property
    def sign_in_key(self) -> tuple[str, str, str]:
        """What identifies a browser sign-in: the account and its integration."""
        oauth = self.oauth or OAuth()
        return self.account, oauth.client_id, oauth.token_address


def site_named(name: str, sites: Sequence[Site]) -> Site | None:
    """The site that a user means by a name; case and accents matter only to tell sites apart."""
    meant = pick(tuple(site.name for site in sites), name)
    return next((site for site in sites if site.name == meant), None)


class SiteProblem(Wrong):
    """A site can't be used: the key that is wrong, and a sentence."""


def check_site(site: Site, *, is_whole: bool = True) -> None:
    """Raise SiteProblem for what the types alone can't check.

    `is_whole`: the site includes what the [oauth] of all sites adds.
    """
    for key, sentence in _problems(site, is_whole=is_whole):
        raise SiteProblem(key, sentence)


def _problems(site: Site, *, is_whole: bool) -> Iterator[tuple[str, str]]:
    """The keys that are wrong, and why."""
    yield from _text_problems(site)
    yield from _account_problems(site)
    yield from _page_problems(site)
    yield from _oauth_problems(site, is_whole=is_whole)
    if not site.session_types:
        yield "session_types", translate("settings.sites.site", "Enter at least one session type.")
    numbers = [code.number for code in site.tracking_codes]
    if len(numbers) != len(set(numbers)):
        said = translate("settings.sites.site", "Use each tracking code only once.")
        yield "tracking_codes", said


def _text_problems(site: Site) -> Iterator[tuple[str, str]]:
    for key in _TEXTS:
        text = getattr(site, key)
        if unwritable(text) or has_line_break(text) or visible(text) != text:
            said = translate(
                "settings.sites.site", "Line breaks and other control characters aren't allowed."
            )
            yield key, said


def _account_problems(site: Site) -> Iterator[tuple[str, str]]:
    """Check the site's address and account."""
    if problem := address_problem(site.url):
        yield "url", problem
    if is_blank(site.name):
        yield "name", translate("settings.sites.site", "Enter a display name.")
    if site.authentication != "browser" and not (site.webex_id or site.email):
        said = translate("settings.sites.site", "Enter your WebEx ID.")
        yield "webex_id", said
    if not (site.site_id or site.site_name):
        said = translate(
            "settings.sites.site", "Enter the site name (such as acme) or the site ID."
        )
        yield "site_name", said
    if site.site_id and not (site.site_id.isascii() and site.site_id.isdigit()):
        said = translate(
            "settings.sites.site", "The site ID consists of digits. Enter a name as the site name."
        )
        yield "site_id", said


def _page_problems(site: Site) -> Iterator[tuple[str, str]]:
    pages = {
        "join_address": site.join_address,
        "support_page": with_session_key(site.support_page, "1"),
    }
    for key, page in pages.items():
        if page and not _is_page(page):
            said = translate(
                "settings.sites.site", "Enter the full URL of a page, starting with https://."
            )
            yield key, said
    rest = with_session_key(site.support_page, "")
    if "{" in rest or "}" in rest:
        said = translate("settings.sites.site", "Only {0} is allowed in braces.")
        yield "support_page", said.format(SESSION_KEY)


def _oauth_problems(site: Site, *, is_whole: bool) -> Iterator[tuple[str, str]]:
    found = list(problems(site.oauth or OAuth()))
    if is_whole and site.authentication == "browser" and (what := missing(site.oauth)):
        found.insert(0, what)
    return ((f"oauth.{key}", sentence) for key, sentence in found)


def with_session_key(page: str, key: str) -> str:
    """A site's `support_page` for one session."""
    return page.replace(SESSION_KEY, key)


def support_address(site: Site, key: str) -> str:
    """Where the rep enters a session as its host: `support_page`, or the site's own address."""
    if site.support_page:
        return with_session_key(site.support_page, key)
    parts = urlsplit(site.url)
    return urlunsplit((parts.scheme, parts.netloc, "/", "", ""))


def _is_page(address: str) -> bool:
    """Whether an address can be opened or given to a customer: https, a host, no user name in it.

    http only to this computer, as for `url`: the demo site's page.
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
    """The service's complete address for what a user enters: `acme.webex.com` is enough."""
    typed = clean(typed)
    if not typed:
        return ""
    url = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(url)
    except ValueError:
        return typed
    if is_webex := (parts.hostname or "").lower().endswith(".webex.com"):
        parts = parts._replace(query="", fragment="")  # from a page that was open in the browser
    is_service = bool(parts.path.strip("/")) and not (is_webex and _SERVICE not in parts.path)
    return urlunsplit(parts if is_service else parts._replace(path=SERVICE_PATH))


def site_name_of(url: str) -> str:
    """The site's name in its WebEx address: `acme` in acme.webex.com; otherwise ''."""
    host = host_of(url)
    name, _, domain = host.partition(".")
    return name if domain == "webex.com" and name != "api" else ""


def display_name_of(url: str) -> str:
    """A display name suggested by a site's address: `Acme` for acme.webex.com; or ''."""
    return site_name_of(url).capitalize() or host_of(url)
