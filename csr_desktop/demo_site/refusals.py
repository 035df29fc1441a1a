"""Every exceptionID that the demo site returns, and its reason, in one place.

Six digits, and AS0001: the vendor's own IDs. DEMO and two digits: **invented here**, because no
document gives the service's ID for that case; they can't be mistaken for real ones. The reasons are
the demo's words; only those of 000000 and DEMO13 are the service's.
"""

from enum import Enum


class Cause(Enum):
    """Why a call fails: the exceptionID and its sentence."""

    # The site's own, where there is cause
    NOT_FORWARDED = "000000", "Fail to forward request:null"
    NO_RECORD = "000015", "Sorry, no record found"
    ACCESS_DENIED = "000001", "Access denied, additional privileges are required"
    USER_NOT_FOUND = "030001", "The requested user was not found"
    WRONG_PASSWORD = "030002", "The user name or password is incorrect"
    TICKET_INVALID = "030047", "The session ticket is not valid"
    NO_TICKET = "030048", "No session ticket can be made for this account"
    SESSION_TYPE = "110055", "The host may not use this session type"
    SINGLE_SIGN_ON = "AS0001", "Single sign-on does not let this account in with a password"

    # The vendor's, only simulated: see faults.py
    PROCESS_ERROR_29 = "000029", "The site could not process the request"
    PROCESS_ERROR = "000035", "The site met an error while it processed the request"
    RATE_LIMIT = "000045", "The limit of requests in a minute is reached"
    SITE_SUSPENDED = "010107", "The site is suspended"
    UNEXPECTED = "999999", "The site met an unexpected error"

    # Invented from here on
    UNKNOWN_OPERATION = "DEMO01", "The demo site does not know this operation"
    SITE_NOT_FOUND = "DEMO02", "The siteID or siteName is not this site's"
    WRONG_PARTNER = "DEMO03", "The partnerID is not valid for this site"
    SCHEMA = "DEMO04", "The request does not follow the schema"
    DOCUMENT_TYPE = "DEMO05", "A request with a document type (DOCTYPE) is not accepted"
    CODE_REQUIRED = "DEMO06", "A required tracking code is missing"
    CODE_TOO_LONG = "DEMO07", "A tracking code is longer than 128 characters"
    CODE_CHARACTERS = "DEMO08", "A tracking code contains control characters"
    UNKNOWN_FAULT = "DEMO09", "The demo site does not know this fault"
    TIME = "DEMO10", "A time is not written MM/DD/YYYY HH:MM:SS"
    TIME_ZONE = "DEMO11", "The demo site keeps time zone 20 (GMT) alone"
    LIST_CONTROL = "DEMO12", "What is listed is counted from 1"
    ACCESS_TOKEN_INVALID = "DEMO13", "WebEx access token is invalid"

    def __init__(self, exception_id: str, sentence: str) -> None:
        self.exception_id = exception_id
        self.sentence = sentence


class RefusedError(Exception):
    """The service answers FAILURE. `value` is the offending value; empty: the answer names none.

    `under` is the cause that the answer names as a sub-error.
    """

    def __init__(
        self, cause: Cause, detail: str = "", value: str = "", under: Cause | None = None
    ) -> None:
        super().__init__(cause.exception_id)
        self.exception_id = cause.exception_id
        self.reason = f"{cause.sentence}: {detail}" if detail else cause.sentence
        self.value = value
        self.under = under
