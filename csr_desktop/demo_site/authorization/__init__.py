"""The demo's authorization server: OAuth 2.0 as the service's own, below the base address `/v1`.

The authorization code grant with PKCE, the device grant and refresh tokens that rotate. Errors are
in the service's form, which is not that of RFC 6749.
"""
