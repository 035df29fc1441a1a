"""Which site an attempt belongs to: the one rule, for everything that goes back to a site."""

from __future__ import annotations

from collections.abc import Sequence

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.settings.sites.site import Site

_USUAL_PORT = ":443"


def site_of(attempt: Attempt, sites: Sequence[Site]) -> Site | None:
    """The site where the attempt's session would be; None where no site, or not one alone, is it.

    The account decides, for a rename keeps it. A site of the same name with another account is
    another site: its lists know nothing of this attempt, and it must not get this one's password.
    """
    return find_site(attempt.site, attempt.account, sites)


def find_site(name: str, account: str, sites: Sequence[Site]) -> Site | None:
    """The site of an account and, where several have that account, of a name.

    Of several with other names, the first, if they are one and the same for the service. Without
    an account, as in rows that an early version wrote, the name decides.
    """
    if not account:
        return next((site for site in sites if site.name == name), None)
    theirs = [site for site in sites if is_same_account(site.account, account)]
    named = next((site for site in theirs if site.name == name), None)
    if named is not None:
        return named
    return theirs[0] if len({(site.site_id, site.site_name) for site in theirs}) == 1 else None


def follow_site(site: Site, sites: Sequence[Site], before: Sequence[Site] = ()) -> Site | None:
    """A site among others that are there now: renamed, or edited under its name; None: gone.

    `before`: the sites that were there with it. One of those is no other site's new name.
    """
    others = {(one.name, plain_account(one.account)) for one in before if one.name != site.name}
    left = [one for one in sites if (one.name, plain_account(one.account)) not in others]
    found = find_site(site.name, site.account, left)
    return found or next((one for one in sites if one.name == site.name), None)


def is_same_account(one: str, other: str) -> bool:
    """Whether two `<webExID>@<host[:port]>` name one account: WebEx IDs know no case."""
    return plain_account(one) == plain_account(other)


def plain_account(account: str) -> str:
    """The one way to write an account, to be compared."""
    return account.casefold().removesuffix(_USUAL_PORT)
