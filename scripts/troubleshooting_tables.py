"""Writes the two tables of docs/troubleshooting.md from the program's own texts."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from csr_desktop.sessions.outcome import LocalCause, explain  # noqa: E402
from csr_desktop.webex.faults import FAULTS, Cause, Certainty, Problem, fault_of  # noqa: E402

PAGE = ROOT / "docs" / "troubleshooting.md"
_LINE = "<!-- {0}: scripts/troubleshooting_tables.py writes this table -->\n"
_BEGIN = {name: _LINE.format(name) for name in ("exceptionIDs", "causes")}
_END = "<!-- end -->\n"

# They show the site's own words, or which field is wrong, and have no fixed sentence.
_UNTOLD = (Cause.SITE_REFUSED, Cause.PROCESS_ERROR, Cause.INVALID_REQUEST)
_NONE_MADE = {
    Cause.NAME_NOT_FOUND: Certainty.NOT_SENT,
    Cause.CONNECTION_REFUSED: Certainty.NOT_SENT,
    Cause.UNREACHABLE: Certainty.NOT_SENT,
    Cause.CONNECT_TIMEOUT: Certainty.NOT_SENT,
    Cause.PROXY: Certainty.NOT_SENT,
    Cause.PROXY_PASSWORD: Certainty.NOT_SENT,
    Cause.PROXY_ADDRESS: Certainty.NOT_SENT,
    Cause.PROXY_KIND: Certainty.NOT_SENT,
    Cause.PROXY_UNREACHABLE: Certainty.NOT_SENT,
    Cause.PROXY_TIMEOUT: Certainty.NOT_SENT,
    Cause.PROXY_TLS: Certainty.NOT_SENT,
    Cause.PROXY_SIGN_IN: Certainty.NOT_SENT,
    Cause.CLIENT_CERTIFICATE: Certainty.NOT_SENT,
    Cause.CLIENT_CERTIFICATE_OF_POLICY: Certainty.NOT_SENT,
    Cause.CERTIFICATE: Certainty.NOT_SENT,
    Cause.CERTIFICATE_EXPIRED: Certainty.NOT_SENT,
    Cause.CERTIFICATE_NOT_YET_VALID: Certainty.NOT_SENT,
    Cause.CERTIFICATE_OF_OTHER_HOST: Certainty.NOT_SENT,
    Cause.CERTIFICATE_ISSUER: Certainty.NOT_SENT,
    Cause.CERTIFICATE_SELF_SIGNED: Certainty.NOT_SENT,
    Cause.CERTIFICATE_REVOKED: Certainty.NOT_SENT,
    Cause.TLS: Certainty.NOT_SENT,
    Cause.REDIRECTED: Certainty.REFUSED,
    Cause.HTTP_REFUSED: Certainty.REFUSED,
    Cause.SIGNED_IN_AGAIN: Certainty.REFUSED,
    Cause.SIGN_IN_DEADLINE: Certainty.NOT_SENT,
    Cause.NO_TICKET: Certainty.NOT_SENT,
    Cause.SIGN_IN_ENDED: Certainty.NOT_SENT,
    Cause.SIGN_IN_DENIED: Certainty.NOT_SENT,
    Cause.SIGN_IN_EXPIRED: Certainty.NOT_SENT,
    Cause.SIGN_IN_BUSY: Certainty.NOT_SENT,
    Cause.SIGN_IN_UNREACHABLE: Certainty.NOT_SENT,
    Cause.SIGN_IN_SILENT: Certainty.NOT_SENT,
    Cause.SIGN_IN_INSECURE: Certainty.NOT_SENT,
    Cause.SIGN_IN_BROKEN: Certainty.NOT_SENT,
    Cause.INTEGRATION_REFUSED: Certainty.NOT_SENT,
    Cause.REDIRECT_MISMATCH: Certainty.NOT_SENT,
    Cause.PORT_TAKEN: Certainty.NOT_SENT,
    Cause.PORT_FORBIDDEN: Certainty.NOT_SENT,
    Cause.NO_BROWSER: Certainty.NOT_SENT,
    Cause.OAUTH_REFUSED: Certainty.NOT_SENT,
    LocalCause.NO_PASSWORD: Certainty.NOT_SENT,
    LocalCause.NO_KEYRING: Certainty.NOT_SENT,
    LocalCause.KEYRING_LOCKED: Certainty.NOT_SENT,
    LocalCause.PASSWORD_REFUSED: Certainty.NOT_SENT,
    LocalCause.PASSWORD_UNUSABLE: Certainty.NOT_SENT,
    LocalCause.NO_SIGN_IN: Certainty.NOT_SENT,
    LocalCause.SIGN_IN_LOCKED: Certainty.NOT_SENT,
    LocalCause.JOURNAL: Certainty.NOT_SENT,
}


def certainty_of(cause: StrEnum) -> Certainty:
    """What is known about the session if a create had this cause."""
    return _NONE_MADE.get(cause, Certainty.UNKNOWN)


def exception_ids() -> str:
    """Every exceptionID that is known, by number."""
    rows = ["| exceptionID | meaning | what the rep is told | does a session exist? |"]
    rows.append("|---|---|---|---|")
    for exception_id in sorted(FAULTS):
        fault = fault_of(exception_id)
        made = "no" if fault.none_made else "**possibly**"
        rows.append(f"| {exception_id} | {fault.meaning} | {fault.remedy} | {made} |")
    for digits, name in (("01", "site"), ("03", "account"), ("11", "session type")):
        remedy = fault_of(f"{digits}????").remedy
        rows.append(f"| other {digits}… | a problem with the {name} | {remedy} | no |")
    rows.append(f"| all others | the site's own message is shown | {fault_of('').remedy} | no |")
    return "\n".join(rows) + "\n"


def causes() -> str:
    """Every cause, as in the journal, in exports and in `create --json`."""
    rows = [
        "| `cause` | what happened | what the rep is told | does a session exist? |",
        "|---|---|---|---|",
    ]
    for cause in (*Cause, *LocalCause):
        if cause not in _UNTOLD:
            certainty = certainty_of(cause)
            happened, to_do = explain(Problem(cause, certainty))
            made = "**possibly**" if certainty is Certainty.UNKNOWN else "no"
            rows.append(f"| `{cause}` | {happened} | {to_do} | {made} |")
    return "\n".join(rows) + "\n"


def page_with_tables(page: str) -> str:
    """The page with new tables."""
    for name, table in (("exceptionIDs", exception_ids()), ("causes", causes())):
        before, begin, after = page.partition(_BEGIN[name])
        _old, end, rest = after.partition(_END)
        if not (begin and end):
            raise SystemExit(f"{PAGE.name} has no marker for the table of {name}")
        page = f"{before}{begin}\n{table}\n{end}{rest}"
    return page


if __name__ == "__main__":
    PAGE.write_text(page_with_tables(PAGE.read_text("utf-8")), "utf-8")
    print(PAGE.relative_to(ROOT))
