"""history.LstsupportsessionHistory: past sessions, and those in progress.

Where the vendor's documents are silent, the demo decides: a session in progress is listed as if it
ended now; started minutes count; the host is the only participant.
"""

import math
from datetime import timedelta

from csr_desktop.demo_site.elements import Fields, Schema
from csr_desktop.demo_site.history_query import Entry, HistoryQuery
from csr_desktop.demo_site.operation import Content, matching_records
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Account, Site
from csr_desktop.demo_site.times import TIME_ZONE_ID, check_time_zone, write_time

SCHEMA: Schema = (
    "sessionKey",
    "hostWebExID",
    "startTimeScope",
    "startTimeScope/sessionStartTimeStart",
    "startTimeScope/sessionStartTimeEnd",
    "listControl",
    "listControl/startFrom",
    "listControl/maximumNum",
    "listControl/listMethod",
    "order",
    "order/orderBy*",
    "order/orderAD*",
    "endTimeScope",
    "endTimeScope/sessionEndTimeStart",
    "endTimeScope/sessionEndTimeEnd",
    "confID",
    "timeZoneID",
)


def list_support_sessions(site: Site, host: Account, fields: Fields) -> Content:
    """List one page of the host's own sessions; an empty page: RefusedError.

    The demo's decision: another host's name finds nothing. The vendor's guide says that the name is
    ignored unless an administrator asks.
    """
    check_time_zone(fields)
    query = HistoryQuery(fields)
    found = query.apply(_entries(site, host))
    page = found[query.start_from - 1 :][: query.maximum]
    asked = fields.get("hostWebExID", "").strip()
    if (asked and site.find_account(asked, "") != host) or not page:
        raise RefusedError(Cause.NO_RECORD)
    listed = [("supportSessionHistory", _content(host, entry)) for entry in page]
    return [*listed, matching_records(len(found), len(page), query.start_from)]


def _entries(site: Site, host: Account) -> list[Entry]:
    now = site.clock()
    return [
        Entry(
            session,
            site.session_types[session.session_type],
            session.started.replace(microsecond=0),
            min(session.ends, now).replace(microsecond=0),
        )
        for session in site.past_sessions(host.web_ex_id)
    ]


def _content(host: Account, entry: Entry) -> Content:
    """Write one entry. The demo's accounts have no names: the host's is its WebEx ID."""
    session = entry.session
    minutes = str(math.ceil((entry.end - entry.start) / timedelta(minutes=1)))
    codes = [(f"com:trackingCode{n}", code) for n, code in sorted(session.tracking_codes.items())]
    content: Content = [
        ("sessionKey", session.key),
        ("confName", entry.name),
        ("sessionStartTime", write_time(entry.start)),
        ("sessionEndTime", write_time(entry.end)),
        ("duration", minutes),
        ("timezone", str(TIME_ZONE_ID)),
        ("meetingType", str(session.session_type)),
        ("hostWebExID", session.host),
        ("hostName", session.host),
        ("hostEmail", host.email),
        ("totalPeopleMinutes", minutes),
        ("confID", str(session.conf_id)),
        ("peakAttendee", "1"),
        ("trackingCode", codes),
    ]
    return [(name, inside) for name, inside in content if inside]
