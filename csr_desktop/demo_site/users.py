"""user.AuthenticateUser and user.GetUser: an account, and a ticket for it."""

from csr_desktop.demo_site.elements import Fields, Schema
from csr_desktop.demo_site.operation import Content
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Account, Site
from csr_desktop.demo_site.times import TIME_ZONE, TIME_ZONE_ID

AUTHENTICATE_SCHEMA: Schema = ("samlResponse", "accessToken")
GET_SCHEMA: Schema = ("webExId",)


def authenticate(site: Site, caller: Account, fields: Fields) -> Content:
    """Return a new ticket for the caller's proof: password, ticket or access token.

    The demo can't verify a samlResponse: it refuses that.
    """
    if fields.get("samlResponse", "").strip():
        raise RefusedError(Cause.NO_TICKET)
    ticket = site.tickets.give(caller.web_ex_id)
    return [
        ("sessionTicket", ticket.text),
        ("createTime", str(int(ticket.made.timestamp() * 1000))),
        ("timeToLive", str(int(ticket.life.total_seconds()))),
    ]


def get_user(site: Site, caller: Account, fields: Fields) -> Content:
    """Return the caller's own account; another's needs an administrator, and the demo has none."""
    asked = fields.get("webExId", "").strip()
    if not asked:
        raise RefusedError(Cause.SCHEMA, "webExId is missing")
    account = site.find_account(asked, "")
    if account is None:
        raise RefusedError(Cause.USER_NOT_FOUND, value=asked)
    if account != caller:
        raise RefusedError(Cause.ACCESS_DENIED)
    return _content(site, caller)


def _content(site: Site, account: Account) -> Content:
    """Write it in the schema's order; the demo's accounts have no names."""
    types = [("meetingType", str(kind.number)) for kind in site.meeting_types]
    services = ("meetingCenter", "trainingCenter", "supportCenter", "eventCenter", "salesCenter")
    support = [(name, str(name == "supportCenter").lower()) for name in services]
    states = ("forceChangePassword", "resetPassword", "lockAccount")
    content: Content = [
        ("webExId", account.web_ex_id),
        ("email", account.email),
        ("expirationDate", "none"),
        ("meetingTypes", types),
        ("timeZoneID", str(TIME_ZONE_ID)),
        ("timeZone", TIME_ZONE),
        ("active", "ACTIVATED"),
        ("supportedServices", support),
        ("security", [(name, "false") for name in states]),
        ("passwordExpires", "false"),
    ]
    return [(name, inside) for name, inside in content if inside]
