"""Names the sign-in service in the problem of a request to it, so that the site isn't blamed."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlsplit

from csr_desktop.webex.faults import Cause, Problem

T = TypeVar("T")

_CAUSES: dict[StrEnum, frozenset[StrEnum]] = {
    Cause.SIGN_IN_UNREACHABLE: frozenset(
        {
            Cause.NAME_NOT_FOUND,
            Cause.CONNECTION_REFUSED,
            Cause.UNREACHABLE,
            Cause.CONNECT_TIMEOUT,
            Cause.DEADLINE,  # while connecting
        }
    ),
    Cause.SIGN_IN_SILENT: frozenset({Cause.SIGN_IN_DEADLINE}),
    Cause.SIGN_IN_INSECURE: frozenset(
        {
            Cause.TLS,
            Cause.CERTIFICATE,
            Cause.CERTIFICATE_EXPIRED,
            Cause.CERTIFICATE_NOT_YET_VALID,
            Cause.CERTIFICATE_OF_OTHER_HOST,
            Cause.CERTIFICATE_ISSUER,
            Cause.CERTIFICATE_SELF_SIGNED,
            Cause.CERTIFICATE_REVOKED,
        }
    ),
    Cause.SIGN_IN_BROKEN: frozenset(
        {
            Cause.CONNECTION_LOST,
            Cause.SERVER_ERROR,
            Cause.REDIRECTED,
            Cause.HTTP_REFUSED,
            Cause.WEB_PAGE,
            Cause.UNREADABLE,
            Cause.TOO_LARGE,
        }
    ),
}
_OF_SERVICE = {cause: of for of, causes in _CAUSES.items() for cause in causes}


def of_service(answer: T | Problem, url: str) -> T | Problem:
    """The answer of the service at `url`; a cause that would name the site names the service.

    The detail then has the service's host and the original cause. Causes of the proxy server, and
    those that only the service has, are not changed.
    """
    if not isinstance(answer, Problem) or answer.cause not in _OF_SERVICE:
        return answer
    host = urlsplit(url).hostname or ""
    detail = ", ".join(filter(None, (f"{host}: {answer.cause}", answer.detail)))
    return replace(answer, cause=_OF_SERVICE[answer.cause], detail=detail)
