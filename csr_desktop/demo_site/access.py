"""Who may call: site, account, password or ticket, and partner, checked in this order."""

import hmac

from csr_desktop.demo_site.elements import Fields
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Account, Site


def check_site(site: Site, security: Fields) -> None:
    """Refuse a call meant for another site, or for none. Both names given: both must be right."""
    expected = {"siteID": site.site_id, "siteName": site.site_name}
    given = {name: security.get(name, "").strip() for name in expected}
    given = {name: value for name, value in given.items() if value}
    if not given:
        raise RefusedError(Cause.SITE_NOT_FOUND, "neither is given")
    for name, value in given.items():
        if value != expected[name]:
            raise RefusedError(Cause.SITE_NOT_FOUND, value=value)


def check_account(site: Site, security: Fields) -> Account:
    """Give the account that calls, once its password or ticket and the partner are right.

    A ticket, where one is given, counts instead of the password.
    """
    web_ex_id = security.get("webExID", "").strip()
    email = security.get("email", "").strip()
    account = site.find_account(web_ex_id, email)
    if account is None:
        raise RefusedError(Cause.USER_NOT_FOUND, value=web_ex_id or email)
    ticket = security.get("sessionTicket", "").strip()
    if ticket and site.tickets.holder(ticket) != account.web_ex_id:
        raise RefusedError(Cause.TICKET_INVALID)
    if not ticket:
        _check_password(site, account, security.get("password", ""))
    partner_id = security.get("partnerID", "").strip()
    if partner_id not in ("", site.partner_id):
        raise RefusedError(Cause.WRONG_PARTNER, value=partner_id)
    return account


def _check_password(site: Site, account: Account, password: str) -> None:
    if site.single_sign_on:
        raise RefusedError(Cause.NO_TICKET, under=Cause.SINGLE_SIGN_ON)
    if not _same(password, account.password):
        raise RefusedError(Cause.WRONG_PASSWORD)


def _same(given: str, expected: str) -> bool:
    """Compare in a time that says nothing of where they differ."""
    return hmac.compare_digest(given.encode(), expected.encode())
