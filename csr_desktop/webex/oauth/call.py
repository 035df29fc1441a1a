"""One request to an authorization server, and its answer or a Problem."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import urlencode

from csr_desktop.webex.cancellation import Canceled, Cancellation
from csr_desktop.webex.connection import Connection, HttpAnswer, HttpRequest
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.scrub import without_these
from csr_desktop.webex.secret import Secret

ConnectionFor = Callable[[str], Connection]
"""Returns the connection to an address; all use the same proxy and the same rules."""

_log = logging.getLogger(__name__)


def form(fields: Mapping[str, str | Secret], authorization: Secret = Secret("")) -> HttpRequest:  # noqa: B008  immutable
    """A POST of a form; empty fields are left out."""
    texts = {
        name: value.reveal() if isinstance(value, Secret) else value
        for name, value in fields.items()
        if value
    }
    return HttpRequest(
        urlencode(texts).encode("ascii"),
        content_type="application/x-www-form-urlencoded",
        accept="application/json",
        authorization=authorization,
        reads_errors=True,
    )


def question(authorization: Secret) -> HttpRequest:
    """A GET."""
    return HttpRequest(
        method="GET", accept="application/json", authorization=authorization, reads_errors=True
    )


def send(
    connection: Connection,
    what: str,
    request: HttpRequest,
    seconds: float,
    cancellation: Cancellation,
) -> HttpAnswer | Problem:
    """Send once. `what` names it in the log.

    However it ends, no session was created: a Problem's certainty says so. The deadline is its own
    and doesn't cancel the caller's `cancellation`: there may be more to do.
    """
    own = Cancellation()
    try:
        with cancellation.waking(lambda: own.cancel(cancellation.cause or Cause.STOPPED)):
            answer = connection.send(request, seconds, own)
    except Canceled as canceled:
        return Problem(canceled.cause, Certainty.NOT_SENT)
    if isinstance(answer, Problem):
        _log.info("%s: %s", what, answer.cause)
        return _nothing_created(answer)
    _log.info("%s: HTTP %d, %d bytes", what, answer.status, len(answer.body))
    return answer


def scrubbed(problem: Problem, **secrets: Secret | None) -> Problem:
    """The problem, with the request's secrets replaced by names; `_` in a name becomes a blank."""
    named = {name.replace("_", " "): secret for name, secret in secrets.items() if secret}
    return without_these(problem, named)


def _nothing_created(problem: Problem) -> Problem:
    is_late = problem.cause is Cause.DEADLINE and problem.certainty is Certainty.UNKNOWN
    cause = Cause.SIGN_IN_DEADLINE if is_late else problem.cause
    return replace(problem, cause=cause, certainty=Certainty.NOT_SENT)
