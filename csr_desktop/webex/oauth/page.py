"""The page that the browser shows after a sign-in: no scripts, and never cached."""

from __future__ import annotations

import base64
import hashlib
import html
from dataclasses import dataclass

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem}"
)
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_HEADERS = (
    "Cache-Control: no-store",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
    f"Content-Security-Policy: default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Connection: close",
)


@dataclass(frozen=True)
class Page:
    """The contents of the page, as plain text in the rep's language.

    `language` is its code as in HTML, such as pt-BR.
    """

    title: str
    text: str
    language: str = "en"
    is_right_to_left: bool = False


def written(status: str, page: Page) -> bytes:
    """The HTTP answer with the page."""
    title, text, language = map(html.escape, (page.title, page.text, page.language))
    direction = "rtl" if page.is_right_to_left else "ltr"
    document = (
        f'<!DOCTYPE html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    )
    return _answer(status, document, "Content-Type: text/html; charset=utf-8")


def elsewhere(path: str) -> bytes:
    """The answer that redirects the browser, so that it keeps no address with a code."""
    return _answer("303 See Other", "", f"Location: {path}")


def nothing(status: str, *headers: str) -> bytes:
    """The answer to requests that have nothing to do with the sign-in."""
    return _answer(status, "", *headers)


def _answer(status: str, document: str, *headers: str) -> bytes:
    body = document.encode("utf-8")
    lines = (f"HTTP/1.1 {status}", *_HEADERS, *headers, f"Content-Length: {len(body)}")
    return "\r\n".join((*lines, "", "")).encode("latin-1") + body
