"""What a company has registered with its Webex organization, and the server's addresses."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from csr_desktop.webex.address import address_problem
from csr_desktop.webex.secret import Secret


@dataclass(frozen=True, kw_only=True)
class Integration:
    """An integration, and the addresses of its authorization server.

    `redirect_uri` is exactly the registered one, with a port of this computer. Raises ValueError
    for any other, and for an address that is neither https nor of this computer, because secrets
    are sent there.
    """

    client_id: str
    client_secret: Secret
    redirect_uri: str
    scope: str
    authorize_url: str
    token_url: str
    device_authorize_url: str
    device_token_url: str
    people_url: str

    def __post_init__(self) -> None:
        redirect = urlsplit(self.redirect_uri)
        if redirect.scheme != "http" or not redirect.port:
            raise ValueError("the redirect URI is no address of this computer with a port")
        addresses = (
            *(self.redirect_uri, self.authorize_url, self.token_url),
            *(self.device_authorize_url, self.device_token_url, self.people_url),
        )
        for address in addresses:
            if problem := address_problem(address):
                raise ValueError(problem)
