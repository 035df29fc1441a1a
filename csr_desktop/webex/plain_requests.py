"""What this program uses of requests, without the library that guesses encodings: 3 MiB less.

A site's answer is read as bytes, and names its encoding itself.
"""

from __future__ import annotations

import sys
import warnings

_GUESSERS = ("chardet", "charset_normalizer")


def _import_without_guessers() -> None:
    """Let their import fail, as where they are not installed: requests goes on, and warns of it."""
    warnings.filterwarnings("ignore", "Unable to find acceptable character detection")
    absent = [name for name in _GUESSERS if name not in sys.modules]
    for name in absent:
        sys.modules[name] = None  # type: ignore[assignment]  # Python's own sign for it
    try:
        import requests  # noqa: F401
    finally:
        for name in absent:
            del sys.modules[name]


_import_without_guessers()

from requests import PreparedRequest, Request, RequestException  # noqa: E402
from requests.adapters import HTTPAdapter  # noqa: E402
from requests.utils import proxy_bypass  # type: ignore[attr-defined]  # noqa: E402

__all__ = [
    "HTTPAdapter",
    "PreparedRequest",
    "Request",
    "RequestException",
    "proxy_bypass",
]
