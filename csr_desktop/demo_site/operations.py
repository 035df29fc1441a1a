"""The operations that the demo site serves: a table, and one small function each."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from csr_desktop.demo_site.elements import Fields, Schema
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Account, Site, TrackingCode

Content = Sequence[tuple[str, "str | Content"]]
"""What goes into an answer's bodyContent: names, each with its text or what it contains. A name
without a prefix gets the operation's."""

NOBODY = Account("", "", "")
"""Who calls an operation that needs no account."""


@dataclass(frozen=True)
class Operation:
    """One call that the service knows. `prefix` is that of its answer's elements."""

    package: str
    name: str
    prefix: str
    schema: Schema
    answer: Callable[[Site, Account, Fields], Content]
    needs_account: bool = True


def create_support_session(site: Site, host: Account, fields: Fields) -> Content:
    """Make a session, or raise RefusedError and make none."""
    session_type = _session_type(site, fields.get("metaData/sessionType", ""))
    codes = {rule.number: _tracking_code(rule, fields) for rule in site.tracking_codes}
    given = {number: code for number, code in codes.items() if code}
    session = site.create_session(host.web_ex_id, session_type, given)
    return [("sessionKey", session.key)]


def get_api_version(_site: Site, _caller: Account, fields: Fields) -> Content:
    """Tell the version; what a client sends to test its connection."""
    version = [("apiVersion", "WebEx XML API V11.2.0"), ("release", "SP9")]
    if _boolean("returnTrainReleaseVersion", fields):
        version.append(("trainReleaseVersion", "T31"))
    return version


def _session_type(site: Site, text: str) -> int:
    """Read the number; none given and -1, the schema's default, mean the site's own default."""
    text = text.strip() or "-1"
    if not re.fullmatch(r"[+-]?[0-9]{1,18}", text):
        raise RefusedError(Cause.SCHEMA, "metaData/sessionType is not an integer", text)
    number = int(text)
    if number == -1:
        return site.default_session_type
    if number not in site.session_types:
        raise RefusedError(Cause.SESSION_TYPE, value=text)
    return number


def _tracking_code(rule: TrackingCode, fields: Fields) -> str:
    """Give the code as it was sent, or an empty text.

    The pick-list is not enforced: the service's own example posts other values.
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


def _boolean(path: str, fields: Fields) -> bool:
    text = fields.get(path, "false").strip()
    if text not in {"true", "false", "1", "0"}:
        raise RefusedError(Cause.SCHEMA, f"{path} is not a boolean", text)
    return text in {"true", "1"}


_CREATE_SUPPORT_SESSION: Schema = (
    "metaData",
    "metaData/sessionType",
    "tracking",
    *(f"tracking/trackingCode{number}" for number in range(1, 11)),
)

OPERATIONS = (
    Operation(
        "supportsession",
        "CreateSupportSession",
        "sc",
        _CREATE_SUPPORT_SESSION,
        create_support_session,
    ),
    Operation(
        "ep",
        "GetAPIVersion",
        "ep",
        ("returnTrainReleaseVersion",),
        get_api_version,
        needs_account=False,
    ),
)


def find_operation(package: str, name: str) -> Operation:
    """Look the operation up. Raises RefusedError where the site does not know it."""
    for operation in OPERATIONS:
        if (operation.package, operation.name) == (package, name):
            return operation
    raise RefusedError(Cause.UNKNOWN_OPERATION, value=name)
