"""The client certificate's file is checked before a request uses it."""

from __future__ import annotations

import datetime as dt
import ssl
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.sessions.network.client_certificate import certificate_problem
from csr_desktop.webex.certificate_dates import validity

NOW = dt.datetime.now(dt.UTC).replace(microsecond=0)
DAY = dt.timedelta(days=1)
CA = trustme.CA()
GOOD = CA.issue_cert("rep@acme.example")
OTHER = trustme.CA(key_type=trustme.KeyType.RSA).issue_cert("rep@acme.example")
KEY, CERTIFICATE = GOOD.private_key_pem.bytes(), GOOD.cert_chain_pems[0].bytes()


def locked() -> bytes:
    key = load_pem_private_key(KEY, None)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x"))


def whole(leaf: trustme.LeafCert) -> bytes:
    return leaf.private_key_and_cert_chain_pem.bytes()


CASES: dict[str, tuple[Callable[[], bytes], str | None]] = {
    "good": (lambda: whole(GOOD), None),
    "the certificate first": (lambda: CERTIFICATE + KEY, None),
    "words around": (lambda: b"Bag Attributes\n" + KEY + b"subject=\xe4\n" + CERTIFICATE, None),
    "nothing": (bytes, "doesn't contain a certificate"),
    "binary": (
        lambda: ssl.PEM_cert_to_DER_cert(CERTIFICATE.decode()),
        "doesn't contain a certificate",
    ),
    "the key alone": (lambda: KEY, "doesn't contain a certificate"),
    "no key": (lambda: CERTIFICATE, "doesn't contain a private key"),
    "a protected key": (lambda: locked() + CERTIFICATE, "is encrypted"),
    "another's key": (
        lambda: OTHER.private_key_pem.bytes() + CERTIFICATE,
        "can't be used together",
    ),
    "a damaged certificate": (
        lambda: KEY + CERTIFICATE.replace(b"\nMI", b"\nXX"),
        "can't be used together",
    ),
    "expired": (
        lambda: whole(CA.issue_cert("r@a.example", not_after=NOW - DAY)),
        f"expired on {NOW - DAY:%Y-%m-%d}.",
    ),
    "not yet": (
        lambda: whole(CA.issue_cert("r@a.example", not_before=NOW + DAY)),
        f"isn't valid before {NOW + DAY:%Y-%m-%d}.",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_with_a_file(name: str, tmp_path: Path) -> None:
    make, told = CASES[name]
    path = tmp_path / "client.pem"
    path.write_bytes(make())
    problem = certificate_problem(str(path))
    assert problem is None if told is None else told in (problem or "")


def test_a_file_that_is_not_there_or_can_t_be_read(tmp_path: Path) -> None:
    assert certificate_problem(str(tmp_path / "none.pem")) == "File not found."
    assert certificate_problem(str(tmp_path)) == "The file can't be read."
    assert certificate_problem("/etc/\0") == "The file can't be read."


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (NOW - DAY, NOW + DAY),
        (
            dt.datetime(1951, 1, 1, tzinfo=dt.UTC),
            dt.datetime(2049, 12, 31, 23, 59, 59, tzinfo=dt.UTC),
        ),
        (NOW, dt.datetime(9999, 12, 31, 23, 59, 59, tzinfo=dt.UTC)),
    ],
)
def test_the_dates_of_a_certificate(begins: dt.datetime, ends: dt.datetime) -> None:
    leaf = CA.issue_cert("a.example", not_before=begins, not_after=ends)
    der = ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode())
    assert validity(der) == (begins, ends)


@given(st.binary(max_size=80), st.integers(0, 200))
def test_bytes_that_are_no_certificate_raise_value_error_alone(data: bytes, cut: int) -> None:
    der = ssl.PEM_cert_to_DER_cert(CERTIFICATE.decode())
    for wrong in (data, der[:cut], der[:cut] + data):
        with suppress(ValueError):
            validity(wrong)
