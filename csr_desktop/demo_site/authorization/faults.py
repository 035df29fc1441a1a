"""Simulated problems of a sign-in; they are chosen and never requested by a call."""

from dataclasses import dataclass

SLOW = 5.0  # seconds for each page in the browser


@dataclass(frozen=True)
class SignInFault:
    """One fault. `description` is a line for a trainer.

    With `ends_tokens`, the access tokens and tickets issued so far become invalid.
    """

    name: str
    description: str
    ends_tokens: bool = False


TOKEN_EXPIRED = SignInFault(
    "token-expired", "Ends all access tokens and tickets that were given out", ends_tokens=True
)
REFRESH_REFUSED = SignInFault(
    "refresh-refused", "Ends them, and refuses every refresh token", ends_tokens=True
)
INTEGRATION_BLOCKED = SignInFault(
    "integration-blocked", "Ends them, and lets no one sign in", ends_tokens=True
)
SLOW_BROWSER = SignInFault("slow-browser", f"Takes {SLOW:.0f} seconds for each page of the sign-in")

SIGN_IN_FAULTS = (TOKEN_EXPIRED, REFRESH_REFUSED, INTEGRATION_BLOCKED, SLOW_BROWSER)
"""In the order of a menu."""
