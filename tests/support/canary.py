"""An easily found secret, in all encodings in which it might leak, and who quotes it."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote

from tests.support.answers import failure, http

LONG_ENOUGH = 12  # bytes: shorter pieces would be found by chance


def disguises(secret: str) -> set[bytes]:
    """The canary, unchanged and in the encodings in which it might leak."""
    texts = {secret, html.escape(secret), html.escape(secret, quote=False), quote(secret)}
    texts |= {json.dumps(secret)[1:-1], repr(secret)[1:-1], secret[::-1], secret.upper()}
    texts |= {secret.encode("ascii", "xmlcharrefreplace").decode(), ascii(secret)[1:-1]}
    found = {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")}
    raw = secret.encode()
    found |= {base64.b64encode(raw), raw.hex().encode(), f"hostid:{secret}".encode()}
    return {piece for piece in found if len(piece) >= LONG_ENOUGH}


def in_pieces(text: str) -> str:
    return f"'{html.escape(text[:12])}...' or '{html.escape(html.escape(text[-12:]))}'"


QUOTING: dict[str, Callable[[str], bytes]] = {
    "reason": lambda text: http(failure("030002", f"Not {html.escape(text)}")),
    "JSON": lambda text: http(failure("040007", html.escape(json.dumps({"p": text})))),
    "pieces": lambda text: http(failure("DEMO99", in_pieces(text))),
    "exceptionID": lambda text: http(failure(html.escape(text))),
    "value": lambda text: http(
        failure("000001", more=f"<serv:value>{quote(text)}</serv:value>"),
    ),
    "subErrors": lambda text: http(
        failure(
            "030048",
            more="<serv:subErrors><serv:subError><serv:reason>"
            f"{base64.b64encode(text.encode()).decode()}</serv:reason>"
            "</serv:subError></serv:subErrors>",
        )
    ),
    "result": lambda text: http(
        failure().replace(b"FAILURE", html.escape(text.upper()).encode()),
    ),
    "an entity": lambda text: http(f"<a>&{text[:6]}{text[10:]};</a>".encode()),
    "a page": lambda text: http(text.encode(), f"500 {quote(text)}", f"X: {quote(text)}\r\n"),
    "no HTTP": lambda text: f"HTTP/{quote(text)} {quote(text)}\r\n\r\n".encode(),
}
