"""HTTP answers."""

from collections.abc import Iterator
from dataclasses import dataclass

_XML_HEADERS = (
    ("Content-Type", "text/xml;charset=UTF-8"),
    ("Pragma", "no-cache"),
    ("Cache-Control", "no-cache"),
    ("Expires", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ("Server", ""),
)
"""The service's headers. No Content-Length: the HTTP server then sends the body in chunks."""


class HangUpError(Exception):
    """Close the connection now; the unsent rest of an answer is dropped."""


@dataclass(frozen=True)
class Answer:
    """An HTTP answer. If `is_cut`, the connection is closed after the body."""

    status: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    is_cut: bool = False

    def parts(self) -> Iterator[bytes]:
        """Yield the body, then raise HangUpError if it is cut."""
        yield self.body
        if self.is_cut:
            raise HangUpError


def xml_answer(body: bytes, *, is_cut: bool = False) -> Answer:
    """Send a message of the service, with the service's headers."""
    return Answer("200 OK", _XML_HEADERS, body, is_cut)


def text_answer(text: str) -> Answer:
    """Send plain text."""
    return _sized("200 OK", "text/plain", text.encode())


def html_answer(markup: str, status: str = "200 OK", *headers: tuple[str, str]) -> Answer:
    """Send a whole HTML page."""
    return _sized(status, "text/html", markup.encode(), *headers)


def json_answer(text: str, status: str = "200 OK", *headers: tuple[str, str]) -> Answer:
    """Send JSON that must not be cached."""
    kept = ("Cache-Control", "no-store")
    return _sized(status, "application/json", text.encode(), kept, *headers)


def see_other(address: str) -> Answer:
    """Redirect a browser to another address, with GET whatever this request was."""
    headers = (("Location", address), ("Referrer-Policy", "no-referrer"))
    return _sized("303 See Other", "text/plain", b"", ("Cache-Control", "no-store"), *headers)


def page(status: str, text: str, *headers: tuple[str, str]) -> Answer:
    """Send an HTML page that shows the status and a text, which may be markup."""
    body = f"<!DOCTYPE html><title>{status}</title><h1>{status}</h1><p>{text}</p>\n"
    return _sized(status, "text/html", body.encode(), *headers)


def login_page() -> Answer:
    """Send the page of a site that requires users to sign in with a browser."""
    body = (
        "<!DOCTYPE html><title>Sign in</title><h1>Sign in</h1>"
        '<form method="post" action="/login"><input name="user">'
        '<input name="password" type="password"><button>Sign in</button></form>\n'
    )
    return _sized("200 OK", "text/html", body.encode())


def _sized(status: str, kind: str, body: bytes, *headers: tuple[str, str]) -> Answer:
    length = ("Content-Length", str(len(body)))
    return Answer(status, (("Content-Type", f"{kind};charset=UTF-8"), length, *headers), body)
