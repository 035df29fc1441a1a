"""The request of a second start to the first: one line of JSON."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from csr_desktop.app.single_instance.instance import TOKEN
from csr_desktop.sessions.links.link import LONGEST

LONGEST_REQUEST = 16 * 1024
"""The maximum size in bytes, with the line's end: the longest link in base64, and the rest."""
_LONGEST_NAME = 400


class NotARequest(ValueError):
    """The data is no valid request; the text says why, without any of its values."""


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a start asks for: a link, a site, or just the window.

    `link` may be invalid in any way: the first window says how, in its language. `token` is the
    desktop's permission to come to the front, or ''.
    """

    version: Literal[1] = 1
    link: Annotated[bytes, Meta(max_length=LONGEST + 1)] = b""
    site: Annotated[str, Meta(max_length=_LONGEST_NAME)] = ""
    token: Annotated[str, Meta(pattern=f"^(?:{TOKEN.pattern})?$")] = ""

    @property
    def link_text(self) -> str:
        """The link; a byte that is not UTF-8 becomes a surrogate, which `parse_link` refuses."""
        return self.link.decode(errors="surrogateescape")


def request_of(*, link: str, site: str, token: str) -> Request:
    """The request of this start, with the `token` from `activation_token`."""
    return Request(
        link=link.encode(errors="surrogatepass")[: LONGEST + 1],  # a longer one is refused
        site=site.encode(errors="replace").decode()[:_LONGEST_NAME],
        token=token,
    )


_REQUEST = msgspec.json.Decoder(Request, strict=True)


def encode(request: Request) -> bytes:
    """The request as one line."""
    return msgspec.json.encode(request) + b"\n"


def read_request(line: bytes) -> Request:
    """The request in a line. Raises NotARequest."""
    try:
        return _REQUEST.decode(line)
    except msgspec.ValidationError as error:  # names the field, not the value
        raise NotARequest(str(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise NotARequest("it is not JSON") from None
