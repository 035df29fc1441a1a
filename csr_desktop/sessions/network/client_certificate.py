"""Checks the client certificate's file before a connection uses it."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from pathlib import Path

from csr_desktop.system.i18n import translate
from csr_desktop.webex.certificate_dates import validity

_END = "-----END CERTIFICATE-----"
_LONGEST = 1024 * 1024


def certificate_problem(path: str) -> str | None:
    """What is wrong with the file, as a sentence; None if a connection can use it.

    Blocks on the disk.
    """
    try:
        with Path(path).open("rb") as file:
            text = file.read(_LONGEST).decode("latin-1")
    except FileNotFoundError:
        return translate("sessions.network.client_certificate", "File not found.")
    except (OSError, ValueError):
        return translate("sessions.network.client_certificate", "The file can't be read.")
    return _problem_of_text(text) or _problem_of_both(path) or _problem_of_dates(text)


def _problem_of_text(text: str) -> str | None:
    if _END not in text:
        return translate(
            "sessions.network.client_certificate",
            "The file doesn't contain a certificate in PEM format.",
        )
    if "PRIVATE KEY-----" not in text:
        return translate(
            "sessions.network.client_certificate",
            "The file doesn't contain a private key in PEM format.",
        )
    if "ENCRYPTED" in text:
        return translate(
            "sessions.network.client_certificate",
            "The private key is encrypted. Use an unencrypted key.",
        )
    return None


def _problem_of_both(path: str) -> str | None:
    try:
        # Without a password function, OpenSSL would prompt for one in a terminal.
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(path, password=lambda: b"")
    except (OSError, ValueError):  # ssl errors are OSErrors
        return translate(
            "sessions.network.client_certificate",
            "The certificate and the private key can't be used together.",
        )
    return None


def _problem_of_dates(text: str) -> str | None:
    start = text.index("-----BEGIN CERTIFICATE-----")
    first = text[start : text.index(_END, start) + len(_END)]
    try:
        dates = validity(ssl.PEM_cert_to_DER_cert(first))
    except ValueError:
        return None  # OpenSSL accepts it
    now = datetime.now(UTC)
    if dates.ends < now:
        said = translate("sessions.network.client_certificate", "The certificate expired on {0}.")
        return said.format(f"{dates.ends:%Y-%m-%d}")
    if dates.begins > now:
        said = translate(
            "sessions.network.client_certificate", "The certificate isn't valid before {0}."
        )
        return said.format(f"{dates.begins:%Y-%m-%d}")
    return None
