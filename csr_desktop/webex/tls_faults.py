"""What a failed TLS handshake means, by the libraries' codes, never by their words."""

from __future__ import annotations

import ssl

from csr_desktop.webex.faults import Cause

_OPENSSL = {
    9: Cause.CERTIFICATE_NOT_YET_VALID,  # X509_V_ERR_CERT_NOT_YET_VALID
    10: Cause.CERTIFICATE_EXPIRED,  # X509_V_ERR_CERT_HAS_EXPIRED
    2: Cause.CERTIFICATE_ISSUER,  # X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT
    20: Cause.CERTIFICATE_ISSUER,  # X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    21: Cause.CERTIFICATE_ISSUER,  # X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE
    19: Cause.CERTIFICATE_ISSUER,  # X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN
    27: Cause.CERTIFICATE_ISSUER,  # X509_V_ERR_CERT_UNTRUSTED
    18: Cause.CERTIFICATE_SELF_SIGNED,  # X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT
    23: Cause.CERTIFICATE_REVOKED,  # X509_V_ERR_CERT_REVOKED
    62: Cause.CERTIFICATE_OF_OTHER_HOST,  # X509_V_ERR_HOSTNAME_MISMATCH
    64: Cause.CERTIFICATE_OF_OTHER_HOST,  # X509_V_ERR_IP_ADDRESS_MISMATCH
}
_WINDOWS = {
    0x800B0101: Cause.CERTIFICATE_EXPIRED,  # CERT_E_EXPIRED; not yet valid, too
    0x800B0109: Cause.CERTIFICATE_ISSUER,  # CERT_E_UNTRUSTEDROOT
    0x800B010A: Cause.CERTIFICATE_ISSUER,  # CERT_E_CHAINING
    0x800B010C: Cause.CERTIFICATE_REVOKED,  # CERT_E_REVOKED
    0x80092010: Cause.CERTIFICATE_REVOKED,  # CRYPT_E_REVOKED
    0x800B010F: Cause.CERTIFICATE_OF_OTHER_HOST,  # CERT_E_CN_NO_MATCH
}
_MACOS = {
    -67818: Cause.CERTIFICATE_EXPIRED,  # errSecCertificateExpired
    -67819: Cause.CERTIFICATE_NOT_YET_VALID,  # errSecCertificateNotValidYet
    -67843: Cause.CERTIFICATE_ISSUER,  # errSecNotTrusted
    -67820: Cause.CERTIFICATE_REVOKED,  # errSecCertificateRevoked
    -67602: Cause.CERTIFICATE_OF_OTHER_HOST,  # errSecHostNameMismatch
}
_CODES = {**_OPENSSL, **_WINDOWS, **_MACOS}
"""No code has two meanings: OpenSSL's are small, Windows' large, macOS' negative."""


def cause_of(error: ssl.SSLError) -> Cause:
    """The cause; CERTIFICATE for an unknown code, TLS if it is not about a certificate."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return Cause.TLS
    code = getattr(error, "verify_code", None)  # truststore's own errors may have none
    return _CODES.get(code, Cause.CERTIFICATE) if isinstance(code, int) else Cause.CERTIFICATE
