"""What an engineer needs to know about this computer, in plain text.

It contains no password, ticket, session key, tracking code, account or site name.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from csr_desktop import __version__
from csr_desktop.sessions.credentials.system_keyring import keyring_backends
from csr_desktop.sessions.diagnostics.log_tail import log_tail
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.settings.toml.file import Mistake
from csr_desktop.webex.address import host_of
from csr_desktop.webex.cancellation import Cancellation, call_detached

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.tokens import SignedInAs
    from csr_desktop.sessions.services import Services

KEYRING_SECONDS = 5.0
"""Seconds to wait for the keyring's name; one that doesn't answer may be stuck."""

Section = tuple[str, Sequence[str]]
_NAMED = (
    "webex_id",
    "site_id",
    "site_name",
    "partner_id",
    "email",
    "join_address",
    "support_page",
    "oauth",
)
_TELLING = ("language", "appearance", "invitation_language", "minimum_tls")


@dataclass(frozen=True)
class Known:
    """What the window already knows. `window`: lines about screens and the window system."""

    sites: tuple[Site, ...]
    mistakes: tuple[Mistake, ...]
    preferences: Preferences
    log: Path
    window: tuple[str, ...]


def diagnostics(known: Known, services: Services, cancellation: Cancellation) -> str:
    """The complete text. Blocks on the disk, and for up to 5 s on a stuck keyring."""
    sections: tuple[Section, ...] = (
        ("Versions", _versions()),
        ("System", _system()),
        ("Window", known.window),
        ("Keyring", [_keyring(cancellation)]),
        ("Certificates", _certificates()),
        ("Proxies of the system", _proxies()),
        ("Preferences that were changed", list(_changed(known.preferences))),
        ("Sites", list(_sites(known.sites, services))),
        ("Mistakes in settings", [_mistake(mistake) for mistake in known.mistakes]),
        ("Journal", _journal(services)),
        ("End of the log", log_tail(known.log, known.sites)),
    )
    return "\n\n".join((f"Diagnostics of CSR Desktop {__version__}", *map(_text_of, sections)))


def _text_of(section: Section) -> str:
    title, lines = section
    return "\n".join((title, *(f"  {line}" for line in lines or ("none",))))


def _versions() -> list[str]:
    import platform

    from csr_desktop.sessions.diagnostics.versions import library_versions

    versions = {"CSR Desktop": __version__, "Python": platform.python_version()}
    return [f"{name}: {version}" for name, version in (versions | library_versions()).items()]


def _system() -> list[str]:
    import locale
    import os
    import platform

    names = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_SCALE_FACTOR", "QT_QPA_PLATFORM")
    variables = [f"{name}={os.environ[name]}" for name in names if name in os.environ]
    language = ".".join(part or "?" for part in locale.getlocale())
    packed = "yes" if getattr(sys, "frozen", False) else "no"
    return [platform.platform(), f"Locale: {language}", f"Frozen: {packed}", *variables]


def _keyring(cancellation: Cancellation) -> str:
    def look() -> str:
        kinds = [type(backend) for backend in keyring_backends()]
        return ", ".join(f"{kind.__module__}.{kind.__qualname__}" for kind in kinds)

    try:
        return call_detached(look, KEYRING_SECONDS, cancellation) or "none"
    except Exception as error:  # noqa: BLE001  back ends raise any exception
        return f"could not be found out: {type(error).__name__}"


def _certificates() -> list[str]:
    import ssl

    paths = ssl.get_default_verify_paths()
    files = (("file", paths.cafile or paths.openssl_cafile), ("folder", paths.capath))
    # Environment variables can point into a home folder: the last part says enough.
    parts = [f"OpenSSL's {name}: {Path(path).name}" for name, path in files if path]
    return ["The operating system's store decides.", *parts]


def _proxies() -> list[str]:
    from urllib.request import getproxies

    return [f"{kind}: {_proxy_host(kind, text)}" for kind, text in sorted(getproxies().items())]


def _proxy_host(kind: str, text: str) -> str:
    """Host and port; a proxy's address may contain a user name and a password."""
    from csr_desktop.webex.proxies import ProxyUnusable, parse_proxy

    if kind == "no":  # a list of hosts
        return f"{len(text.split(','))} entries"
    try:
        return parse_proxy(text).name
    except ProxyUnusable as unusable:
        return f"set, but not usable ({unusable.cause})"


def _changed(preferences: Preferences) -> Iterator[str]:
    """Switches and choices with their values; for texts, only that they were changed."""
    built_in = Preferences()
    for name in preferences.__struct_fields__:
        value = getattr(preferences, name)
        if value != getattr(built_in, name):
            is_telling = isinstance(value, bool | int) or name in _TELLING
            yield f"{name}: {value}" if is_telling else f"{name}: changed"


def _sites(sites: Sequence[Site], services: Services) -> Iterator[str]:
    for number, site in enumerate(sites, 1):
        yield _site(number, site)
        if site.authentication == "browser" and site.oauth is not None:
            yield _browser_sign_in(site.oauth, services.tokens.signed_in_as(site))


def _browser_sign_in(oauth: OAuth, signed_in: SignedInAs | None) -> str:
    """How the rep signs in to a site, without the account or any token."""
    hosts = dict.fromkeys(map(host_of, (oauth.authorize_address, oauth.token_address)))
    secret = "in the settings" if oauth.client_secret else "not in the settings"
    until = signed_in.until if signed_in else None
    ends = f", until {until:%Y-%m-%d}" if until else ""
    return (
        f"  at {', '.join(hosts)}, for a {oauth.token_use}; redirect to "
        f"{host_of(oauth.redirect_uri)}; client secret {secret}; "
        f"{'signed in' if signed_in else 'no sign-in is known'}{ends}"
    )


def _site(number: int, site: Site) -> str:
    scheme = urlsplit(site.url).scheme
    named = ", ".join(name for name in _NAMED if getattr(site, name))
    return (
        f"Site {number}: {scheme}://{host_of(site.url)}, by {site.authentication}, set: {named}; "
        f"time-out {site.timeout:g} s, {len(site.session_types)} session types, "
        f"{len(site.tracking_codes)} tracking codes"
    )


def _mistake(mistake: Mistake) -> str:
    # Where, not what: the sentence may quote the file's text.
    key = "".join(c for c in mistake.key if c.isalnum() or c in "_-.[]")[:60]
    return f"{mistake.file.name}, line {mistake.line}{f', {key}' if key else ''}"


def _journal(services: Services) -> list[str]:
    from csr_desktop.sessions.journal import JournalError

    try:
        found = services.journal.statistics()
    except JournalError as error:
        return [f"can't be read: {type(error.__cause__ or error).__name__}"]
    counts: Mapping[str | None, int] = found.counts
    outcomes = ", ".join(f"{name or 'out'} {count}" for name, count in counts.items())
    lines = [
        f"{found.size / 1024:.0f} KiB, schema {found.schema}",
        f"{sum(counts.values())} attempts: {outcomes}" if counts else "no attempts",
    ]
    middle, slow = found.percentile(50), found.percentile(95)
    if middle is not None and slow is not None:
        lines.append(f"Last {len(found.seconds)} attempts: p50 {middle:.2f} s, p95 {slow:.2f} s")
    return lines
