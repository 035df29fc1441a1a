"""The operations of the demo site: a table, and one small function for each."""

import unicodedata

from csr_desktop.demo_site import (
    history,
    meeting_types,
    open_sessions,
    settings,
    times,
    users,
)
from csr_desktop.demo_site.elements import Fields, Schema
from csr_desktop.demo_site.form import TrackingCode
from csr_desktop.demo_site.operation import Content, Operation
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Account, Site
from csr_desktop.demo_site.values import boolean, integer


def create_support_session(site: Site, host: Account, fields: Fields) -> Content:
    """Create a session, or raise RefusedError and create none."""
    session_type = _session_type(site, fields)
    codes = {rule.number: _tracking_code(rule, fields) for rule in site.tracking_codes}
    given = {number: code for number, code in codes.items() if code}
    session = site.create_session(host.web_ex_id, session_type, given)
    return [("sessionKey", session.key)]


def get_api_version(_site: Site, _caller: Account, fields: Fields) -> Content:
    """Return the version; clients use this call to test their connection."""
    version = [("apiVersion", "WebEx XML API V11.2.0"), ("release", "SP9")]
    if boolean("returnTrainReleaseVersion", fields):
        version.append(("trainReleaseVersion", "T31"))
    return version


def _session_type(site: Site, fields: Fields) -> int:
    """Read the number; a missing one and -1, the schema's default, mean the site's default."""
    number = integer("metaData/sessionType", fields)
    if number in {None, -1}:
        return site.default_session_type
    if number not in site.session_types:
        raise RefusedError(Cause.SESSION_TYPE, value=str(number))
    return number


def _tracking_code(rule: TrackingCode, fields: Fields) -> str:
    """Return the code as it was sent, or an empty text.

    The list is not enforced: the service's own example posts other values.
    """
    code = fields.get(f"tracking/trackingCode{rule.number}", "")
    name = f"{rule.label} (tracking code {rule.number})"
    if rule.required and not code.strip():
        raise RefusedError(Cause.CODE_REQUIRED, name)
    if len(code) > 128:
        raise RefusedError(Cause.CODE_TOO_LONG, name)
    if any(unicodedata.category(character) == "Cc" for character in code):
        raise RefusedError(Cause.CODE_CHARACTERS, name)
    return code


_CREATE_SUPPORT_SESSION: Schema = (
    "metaData",
    "metaData/sessionType",
    "tracking",
    *(f"tracking/trackingCode{number}" for number in range(1, 11)),
)

CREATE_SUPPORT_SESSION = Operation(
    "supportsession", "CreateSupportSession", "sc", _CREATE_SUPPORT_SESSION, create_support_session
)
OPERATIONS = (
    CREATE_SUPPORT_SESSION,
    Operation(
        "ep",
        "GetAPIVersion",
        "ep",
        ("returnTrainReleaseVersion",),
        get_api_version,
        needs_account=False,
    ),
    Operation("ep", "LstOpenSession", "ep", open_sessions.SCHEMA, open_sessions.list_open_sessions),
    Operation(
        "history",
        "LstsupportsessionHistory",
        "history",
        history.SCHEMA,
        history.list_support_sessions,
    ),
    Operation("user", "AuthenticateUser", "use", users.AUTHENTICATE_SCHEMA, users.authenticate),
    Operation("user", "GetUser", "use", users.GET_SCHEMA, users.get_user),
    Operation("site", "GetSite", "site", settings.SCHEMA, settings.get_site),
    Operation(
        "meetingtype",
        "LstMeetingType",
        "mtgtype",
        meeting_types.SCHEMA,
        meeting_types.list_meeting_types,
    ),
    Operation("site", "LstTimeZone", "site", times.TIME_ZONES_SCHEMA, times.list_time_zones),
)


def find_operation(package: str, name: str) -> Operation:
    """Look up the operation. Raises RefusedError if the site does not know it."""
    for operation in OPERATIONS:
        if (operation.package, operation.name) == (package, name):
            return operation
    raise RefusedError(Cause.UNKNOWN_OPERATION, value=name)
