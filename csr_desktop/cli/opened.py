"""What the commands that contact a site share: the services, and finding the site."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from csr_desktop.command_line import Options
from csr_desktop.sessions.links.link import quoted
from csr_desktop.sessions.services import Services
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.sites.site import Site, site_named
from csr_desktop.system.paths import find_paths
from csr_desktop.system.standard_streams import complain
from csr_desktop.wiring import build_services


class WrongUsage(Exception):
    """Nothing was sent or written; the text is a sentence."""


@contextmanager
def opened(options: Options) -> Iterator[Services]:
    """The services, closed afterwards. Mistakes in the settings are printed."""
    paths = find_paths(demo=options.demo)
    settings = SettingsFiles(paths.preferences, paths.policies)
    for mistake in settings.load()[1]:
        complain(str(mistake))
    with closing(
        build_services(paths, settings, demo=options.demo, debug=options.debug)
    ) as services:
        yield services


def site_meant(services: Services, options: Options) -> Site:
    """The site with the given name; without a name the only site, or the demo's first.

    Raises WrongUsage.
    """
    sites, mistakes = services.load_sites()
    name = options.site
    if not name and sites and (len(sites) == 1 or options.demo):
        return sites[0]
    found = site_named(name, sites)
    if found is not None:
        return found
    sentence = f"There's no site named {quoted(name)}." if name else "Specify a site with --site."
    names = ", ".join(quoted(site.name) for site in sites) or "none"
    raise WrongUsage(" ".join([sentence, f"Available sites: {names}.", *map(str, mistakes)]))
