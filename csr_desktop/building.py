"""What the window and the commands without one work with, built the same way for both."""

from __future__ import annotations

from csr_desktop.places import Places, open_log
from csr_desktop.sessions.services import Services, SiteSource


def build_services(places: Places, *, demo: bool) -> Services:
    """What a thread works with. Called there, and closed there: this is where the weight is."""
    from csr_desktop.demo_sites import DemoSites
    from csr_desktop.sessions.clients import Clients
    from csr_desktop.sessions.create import CreateSession
    from csr_desktop.sessions.journal import Journal
    from csr_desktop.sessions.passwords import Passwords
    from csr_desktop.sessions.reconcile import CheckWithSite
    from csr_desktop.sessions.sites_file import SitesFile

    open_log(places.log)
    journal, passwords, clients = Journal(places.journal), Passwords(), Clients()
    sites: SiteSource = DemoSites(passwords) if demo else SitesFile(places.sites)
    return Services(
        sites=sites,
        journal=journal,
        passwords=passwords,
        clients=clients,
        create=CreateSession(journal, passwords, clients.of),
        check=CheckWithSite(journal, passwords, clients.of),
    )
