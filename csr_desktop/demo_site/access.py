"""Who may call: checks site, account, proof and partner, in this order.

A proof is a session ticket, an access token or a password; the first of these takes precedence.
"""

import hmac

from csr_desktop.demo_site.elements import Fields, local_name
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.request import Request
from csr_desktop.demo_site.site import Account, Site


def check_site(site: Site, security: Fields) -> None:
    """Refuse a call for another site, or for none. If both names are given, both must be right."""
    expected = {"siteID": site.site_id, "siteName": site.site_name}
    given = {name: security.get(name, "").strip() for name in expected}
    given = {name: value for name, value in given.items() if value}
    if not given:
        raise RefusedError(Cause.SITE_NOT_FOUND, "neither is given")
    for name, value in given.items():
        if value != expected[name]:
            raise RefusedError(Cause.SITE_NOT_FOUND, value=value)


def check_account(site: Site, request: Request) -> Account:
    """Return the calling account, after checking its proof and the partner."""
    security = request.security
    web_ex_id = security.get("webExID", "").strip()
    email = security.get("email", "").strip()
    account = site.find_account(web_ex_id, email)
    if account is None:
        raise RefusedError(Cause.USER_NOT_FOUND, value=web_ex_id or email)
    _check_proof(site, account, request)
    partner_id = security.get("partnerID", "").strip()
    if partner_id not in ("", site.partner_id):
        raise RefusedError(Cause.WRONG_PARTNER, value=partner_id)
    return account


def account_with_password(site: Site, user: str, password: str) -> Account | None:
    """Find the account that signs in on a page with WebEx ID or email address; None if wrong."""
    account = site.find_account(user.strip(), "")
    if account is None or not _same(password, account.password):
        return None
    return account


def _check_proof(site: Site, account: Account, request: Request) -> None:
    ticket = request.security.get("sessionTicket", "").strip()
    token = request.security.get("webExAccessToken", "").strip() or _token_inside(request)
    if ticket:
        if site.tickets.holder(ticket) != account.web_ex_id:
            raise RefusedError(Cause.TICKET_INVALID)
    elif token:
        if site.authorization.grants.holder(token) != account.web_ex_id:
            raise RefusedError(Cause.ACCESS_TOKEN_INVALID)
    else:
        _check_password(site, account, request.security.get("password", ""))


def _token_inside(request: Request) -> str:
    """Find the accessToken of AuthenticateUser, whose schema is checked later."""
    if (request.package, request.operation) != ("user", "AuthenticateUser"):
        return ""
    texts = [child.text or "" for child in request.content if local_name(child) == "accessToken"]
    return texts[0].strip() if texts else ""


def _check_password(site: Site, account: Account, password: str) -> None:
    if site.single_sign_on:
        raise RefusedError(Cause.NO_TICKET, under=Cause.SINGLE_SIGN_ON)
    if not _same(password, account.password):
        raise RefusedError(Cause.WRONG_PASSWORD)


def _same(given: str, expected: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(given.encode(), expected.encode())
