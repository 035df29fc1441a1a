"""Which site an attempt belongs to: the single rule for everything that returns to a site."""

from __future__ import annotations

from collections.abc import Sequence

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.settings.sites.site import Site

_USUAL_PORT = ":443"


def site_of(attempt: Attempt, sites: Sequence[Site]) -> Site | None:
    """The site that would have the attempt's session; None if no site, or more than one, matches.

    The account decides, because a rename keeps it. A site with the same name but another account is
    another site: its lists don't include this attempt, and it must not get this one's password.
    """
    return find_site(attempt.site, attempt.account, sites)


def find_site(name: str, account: str, sites: Sequence[Site]) -> Site | None:
    """The site with an account and, if several have that account, with a name.

    If none of several has that name, the first, provided they are the same site for the service.
    Without an account, as in rows of an early version, the name decides.
    """
    if not account:
        return next((site for site in sites if site.name == name), None)
    theirs = [site for site in sites if is_same_account(site.account, account)]
    named = next((site for site in theirs if site.name == name), None)
    if named is not None:
        return named
    return theirs[0] if len({(site.site_id, site.site_name) for site in theirs}) == 1 else None


def follow_site(site: Site, sites: Sequence[Site], before: Sequence[Site] = ()) -> Site | None:
    """The same site in a newer list: renamed, or edited under its name; None if it was removed.

    `before`: the sites that were listed with it. One of those can't be another site's new name.
    """
    others = {(one.name, plain_account(one.account)) for one in before if one.name != site.name}
    left = [one for one in sites if (one.name, plain_account(one.account)) not in others]
    found = find_site(site.name, site.account, left)
    return found or next((one for one in sites if one.name == site.name), None)


def is_same_account(one: str, other: str) -> bool:
    """Whether two `<webExID>@<host[:port]>` name one account: WebEx IDs ignore case."""
    return plain_account(one) == plain_account(other)


def plain_account(account: str) -> str:
    """The normalized form of an account, for comparison."""
    return account.casefold().removesuffix(_USUAL_PORT)
