"""One HTTP call to the authorization server, and its parameters."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote_plus

from csr_desktop.demo_site.authorization.errors import OAuthError

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Call:
    """One HTTP request to the authorization server. Its query and body may contain secrets.

    `origin` is the server's own scheme, host and port.
    """

    method: str
    origin: str
    query: str = field(repr=False)
    content_type: str
    authorization: str = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def is_read(self) -> bool:
        """Whether the call only reads."""
        return self.method in {"GET", "HEAD"}

    def asked(self) -> Mapping[str, str]:
        """Read the query. Raises OAuthError if a parameter is given twice."""
        return _parameters(self.query)

    def posted(self) -> Mapping[str, str]:
        """Read the body's form. Raises OAuthError if it is none."""
        if self.content_type.partition(";")[0].strip().lower() != FORM:
            raise OAuthError("invalid_request")
        try:
            return _parameters(self.body.decode("ascii"))
        except UnicodeDecodeError:
            raise OAuthError("invalid_request") from None

    def basic(self) -> tuple[str, str]:
        """Read the client ID and secret of the Basic scheme; both empty if it is not used."""
        scheme, _, encoded = self.authorization.partition(" ")
        if scheme.lower() != "basic":
            return "", ""
        try:
            text = base64.b64decode(encoded.strip(), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            raise OAuthError("invalid_client") from None
        client_id, _, secret = text.partition(":")
        return unquote_plus(client_id), unquote_plus(secret)

    def bearer(self) -> str:
        """Read the access token; empty if there is none."""
        scheme, _, token = self.authorization.partition(" ")
        return token.strip() if scheme.lower() == "bearer" else ""


def _parameters(text: str) -> Mapping[str, str]:
    """Parse parameters; an empty one counts as missing."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=50)
    except ValueError:
        raise OAuthError("invalid_request") from None
    found = dict(pairs)
    if len(found) != len(pairs):
        raise OAuthError("invalid_request")
    return {name: value for name, value in found.items() if value}
