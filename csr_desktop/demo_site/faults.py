"""Simulated problems of CreateSupportSession: a table, and one small function for each.

A fault that creates a session follows the site's own rules. A request that these refuse is refused
as usual: there would be no session for the fault to hide.
"""

from collections.abc import Callable
from dataclasses import dataclass

from csr_desktop.demo_site import reply
from csr_desktop.demo_site.answers import Answer, HangUpError, login_page, page, xml_answer
from csr_desktop.demo_site.operations import CREATE_SUPPORT_SESSION
from csr_desktop.demo_site.refusals import Cause, RefusedError

SLOW = 5.0  # seconds until the answer
SILENT = 120.0  # seconds until the demo hangs up on a client that waits longer


@dataclass(frozen=True)
class Occasion:
    """The request that a fault occurs in.

    `create` makes the session and returns the answer's XML, or raises RefusedError. `wait` blocks
    for a number of seconds; it raises HangUpError as soon as the client is gone or the server
    stops.
    """

    create: Callable[[], bytes]
    wait: Callable[[float], None]


@dataclass(frozen=True)
class Fault:
    """One fault. `description` is a line for a trainer."""

    name: str
    description: str
    answer: Callable[[Occasion], Answer]


def _slow(occasion: Occasion) -> Answer:
    """Answer late. The session exists from the start, as on a site that is just slow to answer."""
    answer = xml_answer(occasion.create())
    occasion.wait(SLOW)
    return answer


def _silent(occasion: Occasion) -> Answer:
    occasion.wait(SILENT)
    raise HangUpError


def _silent_after(occasion: Occasion) -> Answer:
    occasion.create()
    return _silent(occasion)


def _hang_up_before(_occasion: Occasion) -> Answer:
    raise HangUpError


def _hang_up_after(occasion: Occasion) -> Answer:
    occasion.create()
    raise HangUpError


def _cut(occasion: Occasion) -> Answer:
    """Send the first half, which ends long before the key."""
    body = occasion.create()
    return xml_answer(body[: len(body) // 2], is_cut=True)


def _html(_occasion: Occasion) -> Answer:
    return login_page()


def _unavailable(_occasion: Occasion) -> Answer:
    return page("503 Service Unavailable", "The site is being maintained. Try again later.")


def _unavailable_after(occasion: Occasion) -> Answer:
    occasion.create()
    return _unavailable(occasion)


def _redirect(_occasion: Occasion) -> Answer:
    return page("302 Found", '<a href="/login">Sign in</a>', ("Location", "/login"))


def _no_key(occasion: Occasion) -> Answer:
    occasion.create()
    return xml_answer(reply.success(CREATE_SUPPORT_SESSION, []))


def _process_error(occasion: Occasion) -> Answer:
    occasion.create()
    raise RefusedError(Cause.PROCESS_ERROR)


def _refuse(cause: Cause) -> Callable[[Occasion], Answer]:
    def answer(_occasion: Occasion) -> Answer:
        raise RefusedError(cause)

    return answer


FAULTS = (
    Fault("slow", f"Creates the session and answers after {SLOW:.0f} seconds", _slow),
    Fault("silent", "Creates nothing and never answers", _silent),
    Fault("silent-after", "Creates the session and never answers", _silent_after),
    Fault("hang-up-before", "Creates nothing and closes the connection", _hang_up_before),
    Fault("hang-up-after", "Creates the session and closes the connection", _hang_up_after),
    Fault("cut", "Creates the session and closes the connection within the answer", _cut),
    Fault("html", "Creates nothing and answers with a login page", _html),
    Fault("503", "Creates nothing and answers 503 Service Unavailable", _unavailable),
    Fault("503-after", "Creates the session and answers 503", _unavailable_after),
    Fault("redirect", "Creates nothing and redirects to a login page", _redirect),
    Fault("no-key", "Creates the session and answers without its key", _no_key),
    Fault("process-error", "Creates the session and reports an error (000035)", _process_error),
    Fault("rate-limit", "Creates nothing: too many requests (000045)", _refuse(Cause.RATE_LIMIT)),
    *(
        Fault(f"refuse-{cause.exception_id}", f"Refuses: {cause.sentence}", _refuse(cause))
        for cause in sorted(Cause, key=lambda cause: cause.exception_id)
    ),
)
"""In the order of a menu."""
