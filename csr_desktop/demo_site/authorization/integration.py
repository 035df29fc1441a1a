"""The integration that is registered with the demo's authorization server."""

import hmac
from dataclasses import dataclass, field

CLIENT_ID = "csr-desktop-demo"
CLIENT_SECRET = "demosecret"  # noqa: S105 - as open as the password of the example account
REDIRECT_URI = "http://127.0.0.1:5000/authorize"
SCOPE = "spark:all"


@dataclass(frozen=True)
class Integration:
    """What a company registers with the service. Redirect URIs must match exactly."""

    client_id: str = CLIENT_ID
    client_secret: str = field(default=CLIENT_SECRET, repr=False)
    redirect_uris: tuple[str, ...] = (REDIRECT_URI,)
    scopes: tuple[str, ...] = (SCOPE,)

    def admits(self, client_id: str, client_secret: str) -> bool:
        """Whether both are right, compared in constant time."""
        right_id = hmac.compare_digest(client_id.encode(), self.client_id.encode())
        return right_id & hmac.compare_digest(client_secret.encode(), self.client_secret.encode())

    def grants_scope(self, scope: str) -> bool:
        """Whether a scope is requested, and only registered ones."""
        asked = scope.split()
        return bool(asked) and all(one in self.scopes for one in asked)
