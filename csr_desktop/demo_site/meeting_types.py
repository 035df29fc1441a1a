"""meetingtype.LstMeetingType: the site's session types.

Where the vendor's documents are silent, the demo decides: at most 50 are listed at once without
maximumNum, and never more than 500; they are sorted by number; unknown meetingTypeIDs are left out;
an empty page is no record.
"""

from csr_desktop.demo_site.elements import Fields, Schema, every
from csr_desktop.demo_site.operation import Content, matching_records
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Account, MeetingType, Site
from csr_desktop.demo_site.values import choice, counted, integer

SCHEMA: Schema = (
    "meetingTypeID*",
    "listControl",
    "listControl/startFrom",
    "listControl/maximumNum",
    "listControl/listMethod",
)
DEFAULT_MAXIMUM = 50
MOST = 500
_PREFIXES = {"SupportCenter": "SC3", "MeetingCenter": "MC"}


def list_meeting_types(site: Site, _caller: Account, fields: Fields) -> Content:
    """List one page; an empty one: RefusedError."""
    start_from = counted("listControl/startFrom", fields, 1)
    maximum = min(counted("listControl/maximumNum", fields, DEFAULT_MAXIMUM), MOST)
    choice("listMethod", fields.get("listControl/listMethod", "AND"), ("AND", "OR"))
    asked = {integer("meetingTypeID", {"meetingTypeID": t}) for t in every(fields, "meetingTypeID")}
    kinds = sorted(site.meeting_types, key=lambda kind: kind.number)
    found = [kind for kind in kinds if not asked or kind.number in asked]
    page = found[start_from - 1 :][:maximum]
    if not page:
        raise RefusedError(Cause.NO_RECORD)
    listed = [("meetingType", _content(kind)) for kind in page]
    return [matching_records(len(found), len(page), start_from), *listed]


def _content(kind: MeetingType) -> Content:
    return [
        ("productCodePrefix", _PREFIXES[kind.service]),
        ("active", "ACTIVATED" if kind.active else "DEACTIVATED"),
        ("name", kind.name),
        ("displayName", kind.name),
        ("options", []),
        ("phoneNumbers", []),
        ("meetingTypeID", str(kind.number)),
        ("serviceTypes", [("serviceType", kind.service)]),
    ]
