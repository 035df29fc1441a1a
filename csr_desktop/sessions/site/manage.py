"""Background jobs that change the list of sites or ask a site something.

Each blocks on the disk, the network or both, so it runs on the worker thread, which passes the last
two arguments. The result is the value; exceptions are only faults of this program.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import msgspec

from csr_desktop.sessions.services import Services, SiteSource
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.settings.sites.changes import changed_meanwhile, with_changes
from csr_desktop.settings.sites.facts import SiteAnswer
from csr_desktop.settings.sites.site import Site
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.system.i18n import translate
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.secret import Secret


@dataclass(frozen=True)
class NotSaved:
    """Nothing was changed: the field that is wrong ('': the file itself) and a sentence.

    `now`: the current sites, if the change was to the sites; `settings`: the current settings, if
    it was to a preference.
    """

    key: str
    sentence: str
    now: SitesNow | None = None
    settings: Settings | None = None


@dataclass(frozen=True)
class SitesNow:
    """The sites, which of them the administrator has set, and the mistakes in the file.

    `presets_problem`: why the presets of a renamed site are still under its old name, or ''.
    """

    sites: tuple[Site, ...]
    locked: frozenset[str] = frozenset()
    mistakes: tuple[str, ...] = ()
    presets_problem: str = ""


def problem_of(result: SitesNow | NotSaved) -> str:
    """What was not done, in words; '' if everything was done."""
    if isinstance(result, SitesNow):
        return result.presets_problem
    if result.key:
        return result.sentence
    words = translate("sessions.site.manage", "Couldn't save the sites: {0}.")
    return words.format(result.sentence.rstrip("."))


def not_saved_by_fault() -> NotSaved:
    """The answer if this program itself failed."""
    return NotSaved("", translate("sessions.site.manage", "CSR Desktop ran into a problem"))


@dataclass(frozen=True)
class SignInState:
    """Whether there is a ticket, and why not if one was requested."""

    is_signed_in: bool
    problem: Problem | None = None


def read_sites(services: Services, _: Cancellation) -> SitesNow:
    """The sites as they are saved."""
    return _sites_now(services)


def _sites_now(services: Services) -> SitesNow:
    found, mistakes = services.load_sites()
    locked = frozenset(site.name for site in found if services.sites.is_locked(site.name))
    return SitesNow(found, locked, tuple(str(mistake) for mistake in mistakes))


def save_site(
    before: Site | None,
    site: Site,
    secret: Secret,
    services: Services,
    _: Cancellation,
    *,
    keep: bool,
) -> SitesNow | NotSaved:
    """Add a site, or change one from what it was `before` to what it is now.

    Changes that others have made to it in the meantime are kept. `secret` is its password or, for
    the browser sign-in, the client secret of its integration; an empty one changes none. `keep`
    writes it to the keyring; otherwise it is kept for this run. A renamed site keeps its presets.
    """

    def change() -> SitesNow:
        presets_problem = ""
        if before is None:
            services.sites.add(site)
        else:
            services.sites.replace(before.name, _merged(services.sites, before, site))
            presets_problem = services.presets.rename_site(before.name, site.name).problem
        now = replace(_sites_now(services), presets_problem=presets_problem)
        if secret:
            kept = next((other for other in now.sites if other.name == site.name), site)
            _keep_secret(services, kept, secret, keep=keep)
        return now

    return _changed(services, change)


def _keep_secret(services: Services, site: Site, secret: Secret, *, keep: bool) -> None:
    if site.authentication != "browser":
        services.passwords.remember(site, secret, keep=keep)
        services.passwords.store_accepted(site)
    elif site.oauth is not None:
        services.tokens.integrations.keep_secret(site.oauth.client_id, secret)


def _merged(sites: SiteSource, before: Site, after: Site) -> Site:
    """See settings.sites.changes.with_changes. If the site was removed, `replace` reports that."""
    now = next((site for site in sites.load()[0] if site.name == before.name), None)
    return after if now is None else with_changes(before, after, now)


def remove_site(
    site: Site, services: Services, _: Cancellation, *, with_password: bool
) -> SitesNow | NotSaved:
    """Remove a site and, on request, its account's password or browser sign-in."""

    def remove() -> SitesNow:
        now = next((other for other in services.sites.load()[0] if other.name == site.name), None)
        if now is not None and now.account != site.account:
            raise changed_meanwhile("")
        services.sites.remove(site.name)
        if with_password:
            services.passwords.delete(site)
            if site.authentication == "browser":
                services.sign_in.sign_out(site)
        return _sites_now(services)

    return _changed(services, remove)


def reorder_sites(names: Sequence[str], services: Services, _: Cancellation) -> SitesNow | NotSaved:
    """Save the order of the rep's own sites."""

    def reorder() -> SitesNow:
        services.sites.reorder(names)
        return _sites_now(services)

    return _changed(services, reorder)


def choose_fault(name: str, services: Services, _: Cancellation) -> Site | None:
    """Make the demo site simulate this fault from now on; see SiteSource.choose_fault."""
    return services.sites.choose_fault(name)


def _changed(services: Services, change: Callable[[], SitesNow]) -> SitesNow | NotSaved:
    try:
        return change()
    except Wrong as wrong:
        return NotSaved(wrong.key, wrong.sentence, _sites_now(services))
    except OSError as error:
        return NotSaved("", error.strerror or str(error), _sites_now(services))


def ask_site(
    site: Site,
    secret: Secret,
    services: Services,
    cancellation: Cancellation,
    *,
    is_new: bool = False,
) -> SiteAnswer | None:
    """Whether the site exists and accepts the account, and its settings; None if canceled.

    `secret` was typed for it, see save_site; an empty one means the stored one.
    """
    asked = services.sites.completed(site, is_new=is_new)
    ask = services.ask_site
    if secret and asked.authentication != "browser":
        ask = ask.with_password(asked, secret)
    elif secret and asked.oauth is not None:
        oauth = msgspec.structs.replace(asked.oauth, client_secret=secret)
        asked = msgspec.structs.replace(asked, oauth=oauth)
    answer = ask(asked, cancellation)
    if answer.is_accepted and not secret:
        services.passwords.store_accepted(site)  # the site has accepted a typed one
    return None if cancellation.cause else answer


def ask_kept_site(site: Site, services: Services, cancellation: Cancellation) -> SiteAnswer | None:
    """The same for a site in the list, with its stored password."""
    return ask_site(site, Secret(""), services, cancellation)


def sign_in(site: Site, services: Services, cancellation: Cancellation) -> SignInState | None:
    """Get a ticket; None if canceled."""
    problem = services.sign_in.sign_in(site, cancellation)
    if problem is None:
        services.passwords.store_accepted(site)
    elif cancellation.cause:
        return None
    return SignInState(services.sign_in.is_signed_in(site), problem)


def sign_out(site: Site, services: Services, _: Cancellation) -> SignInState:
    """Drop the ticket."""
    services.sign_in.sign_out(site)
    return SignInState(services.sign_in.is_signed_in(site))


def sign_in_state(site: Site, services: Services, _: Cancellation) -> SignInState:
    """Whether there is a ticket."""
    return SignInState(services.sign_in.is_signed_in(site))
