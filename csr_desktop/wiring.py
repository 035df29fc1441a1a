"""Creates what the window and the commands use, in the same way for both."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import qVersion

from csr_desktop import __version__
from csr_desktop.settings.preferences.look import Look, look_in
from csr_desktop.settings.sites.outline import (
    SessionTypeOutline,
    SiteOutline,
    TrackingCodeOutline,
    outlines_in,
    sites_with_presets,
)
from csr_desktop.settings.toml.unchecked import read_unchecked
from csr_desktop.system.paths import Paths

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.passwords import Passwords
    from csr_desktop.sessions.history.history import History
    from csr_desktop.sessions.services import Services, SiteSource
    from csr_desktop.settings.merged import SettingsFiles

_log = logging.getLogger(__name__)


class FirstFrame(NamedTuple):
    """The contents of the first paint, unchecked: see the modules `look` and `outline`.

    `with_presets` are the names of the sites that have presets.
    """

    look: Look = Look()
    sites: tuple[SiteOutline, ...] = ()
    with_presets: frozenset[str] = frozenset()


def first_frame(paths: Paths, *, demo: bool) -> FirstFrame:
    """Read the rep's and the administrator's files, without msgspec, whose import takes 36 ms."""
    policies = [read_unchecked(file) for file in paths.policies]
    sites = _demo_outlines() if demo else outlines_in((*policies, read_unchecked(paths.sites)))
    return FirstFrame(
        look_in(policies, read_unchecked(paths.preferences)),
        sites,
        sites_with_presets((*policies, read_unchecked(paths.presets))),
    )


def build_history(paths: Paths) -> History:
    """Create the history. Called on the history thread."""
    from csr_desktop.sessions.history.history import History

    return History(paths.journal)


def build_services(
    paths: Paths, settings: SettingsFiles, *, demo: bool, debug: bool = False
) -> Services:
    """Create the services. Called, and closed, on the worker thread, because imports are slow."""
    from csr_desktop.sessions.create import CreateSession
    from csr_desktop.sessions.credentials.browser_sign_in import BrowserSignIn
    from csr_desktop.sessions.credentials.passwords import Passwords
    from csr_desktop.sessions.credentials.refresh_tokens import RefreshTokens
    from csr_desktop.sessions.credentials.refused_passwords import RefusedPasswords
    from csr_desktop.sessions.credentials.sign_in import SignIn
    from csr_desktop.sessions.credentials.tokens import Tokens
    from csr_desktop.sessions.journal import Journal
    from csr_desktop.sessions.network.clients import Clients
    from csr_desktop.sessions.network.networks import Networks
    from csr_desktop.sessions.services import Services
    from csr_desktop.settings.presets.presets import Presets

    _open_log(paths, debug=debug)
    refused = RefusedPasswords(None if demo else paths.refused)
    journal, passwords, clients = Journal(paths.journal), Passwords(refused), Clients()
    networks = Networks(clients)
    tokens = Tokens(clients.connection, paths.sign_in_lock, RefreshTokens(uses_keyring=not demo))
    sign_in = SignIn(passwords, clients.of, tokens)
    sites = _demo_sites(passwords) if demo else _real_sites(paths, settings)
    settings.follow(passwords.apply_settings)  # at once, on the thread that saves
    if not demo:  # the demo site's sign-in ends with it
        settings.follow(tokens.apply_settings)
    settings.follow(journal.apply_settings)
    # Changes follow when no create is in progress: see PreferencesController.
    networks.apply_settings(settings.settings)
    return Services(
        sites=sites,
        journal=journal,
        passwords=passwords,
        tokens=tokens,
        browser_sign_in=BrowserSignIn(tokens),
        clients=clients,
        networks=networks,
        sign_in=sign_in,
        create=CreateSession(journal, sign_in, clients.of),
        presets=Presets(paths.presets, settings.policy.presets),
        settings=settings,
    )


def _open_log(paths: Paths, *, debug: bool) -> None:
    from platform import python_version

    from csr_desktop.system.log import open_log

    open_log(paths.log, debug=debug)
    _log.info("CSR Desktop %s, Python %s, Qt %s", __version__, python_version(), qVersion())


def _demo_outlines() -> tuple[SiteOutline, ...]:
    from csr_desktop.demo_site import form

    types = tuple(SessionTypeOutline(*kind) for kind in form.SESSION_TYPES.items())
    codes = tuple(TrackingCodeOutline(*code[:4]) for code in form.TRACKING_CODES)
    return tuple(SiteOutline(name, types, codes) for name in form.NAMES)


def _real_sites(paths: Paths, settings: SettingsFiles) -> SiteSource:
    from csr_desktop.settings.joined_sites import JoinedSites
    from csr_desktop.settings.sites.file import SitesFile

    return JoinedSites(settings.policy, SitesFile(paths.sites, settings.policy.oauth))


def _demo_sites(passwords: Passwords) -> SiteSource:
    from csr_desktop.demo_sites import DemoSites  # with a web server: 4 MiB

    return DemoSites(passwords)
