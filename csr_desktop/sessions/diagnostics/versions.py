"""The versions of Python, Qt and the libraries."""

from __future__ import annotations

_DISTRIBUTIONS = (
    "requests",
    "urllib3",
    "lxml",
    "keyring",
    "truststore",
    "msgspec",
    "tomlkit",
    "cheroot",
    "segno",
)


def library_versions() -> dict[str, str]:
    """Names and versions, except Python and Qt. Blocks: it reads package metadata."""
    import sqlite3
    import ssl
    from contextlib import suppress
    from importlib.metadata import PackageNotFoundError, version

    found = {"SQLite": sqlite3.sqlite_version, "OpenSSL": ssl.OPENSSL_VERSION}
    for name in _DISTRIBUTIONS:
        with suppress(PackageNotFoundError):  # a frozen program may not include them
            found[name] = version(name)
    return found
