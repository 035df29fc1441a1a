"""Errors of the authorization server, in the service's form.

The words are those of RFC 6749 and RFC 8628. The service puts them into `errors[0].description`,
where the RFCs have a field `error`, and answers a pending device code with status 428.
"""

import json
import secrets

from csr_desktop.demo_site.answers import Answer, json_answer

_SENTENCES = {
    "access_denied": "The user did not allow it",
    "authorization_pending": "The user has not decided yet",
    "expired_token": "The device code has expired",
    "invalid_client": "The client id or the client secret is wrong",
    "invalid_grant": "The code or the refresh token is not valid, or not any more",
    "invalid_request": "A parameter is missing, given twice or not readable",
    "invalid_scope": "The integration has not registered this scope",
    "slow_down": "The client polls faster than the interval allows",
    "unauthorized_client": "The administrator has blocked this integration",
    "unsupported_grant_type": "The grant type is not known",
    "unsupported_response_type": "Only response_type=code is known",
}
_PENDING = "428 Precondition Required"


class OAuthError(Exception):
    """The authorization server refuses. `word` is the RFCs' name for the reason."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word
        self.sentence = _SENTENCES[word]


def error_answer(error: OAuthError) -> Answer:
    """Answer a client that called an endpoint."""
    status = _PENDING if error.word == "authorization_pending" else "400 Bad Request"
    return refusal(status, error.sentence, error.word)


def refusal(status: str, message: str, description: str, *headers: tuple[str, str]) -> Answer:
    """Answer in the service's form, with a tracking number as its support would use."""
    content = {
        "message": message,
        "errors": [{"description": description}],
        "trackingId": f"DEMO_{secrets.token_hex(8)}",
    }
    return json_answer(json.dumps(content), status, *headers)
