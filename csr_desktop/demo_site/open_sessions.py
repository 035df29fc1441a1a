"""ep.LstOpenSession: the sessions in progress."""

from csr_desktop.demo_site.elements import Fields, Schema, every
from csr_desktop.demo_site.operation import Content, matching_records
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Account, Session, Site
from csr_desktop.demo_site.times import TIME_ZONE_ID, write_time
from csr_desktop.demo_site.values import choice

SCHEMA: Schema = ("serviceType*",)
SERVICES = ("MeetingCenter", "EventCenter", "TrainingCenter", "SupportCenter", "SalesCenter")
SERVICE = "SupportCenter"
"""The only service of the demo site."""


def list_open_sessions(site: Site, host: Account, fields: Fields) -> Content:
    """List the host's own sessions in progress, oldest first; none: RefusedError.

    The demo's decision: the vendor's guide mentions all sessions of the site.
    """
    asked = {choice("serviceType", text, SERVICES) for text in every(fields, "serviceType")}
    sessions = site.open_sessions(host.web_ex_id)
    if not sessions or (asked and SERVICE not in asked):
        raise RefusedError(Cause.NO_RECORD)
    listed = [("sessions", _content(site, session)) for session in sessions]
    total = len(sessions)
    return [matching_records(total, total, 1), ("services", [("serviceType", SERVICE), *listed])]


def _content(site: Site, session: Session) -> Content:
    """Write one. A support session is unscheduled: it starts at once, and is in no list."""
    start = write_time(session.started)
    return [
        ("sessionKey", session.key),
        ("sessionName", site.session_types[session.session_type]),
        ("hostWebExID", session.host),
        ("startTime", start),
        ("actualStartTime", start),
        ("timeZoneID", str(TIME_ZONE_ID)),
        ("listStatus", "UNLISTED"),
    ]
