"""The demo's authorization server: OAuth 2.0 like the service's own, below the base address `/v1`.

It supports the authorization code grant with PKCE, the device grant, and rotating refresh tokens.
Errors have the service's form, which is not that of RFC 6749.
"""
