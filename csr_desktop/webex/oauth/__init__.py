"""Signing in with the browser: OAuth 2.0 as Webex speaks it.

- `integration`: what a company has registered at its Webex organization.
- `authorization`: the browser's way: the address to open, and what of its answers counts.
- `callback`: the answers received on this computer; `visit` reads them, `page` writes what the
  browser shows.
- `device`: the way by a code that is entered on any device.
- `tokens`: tokens for a code, new ones for old ones, and whose they are.
- `call`: one request to the authorization server; `fields`, `errors`: its answers and refusals,
  in Webex's form and in that of RFC 6749.

No Qt, no disk, no keyring. Everything blocks: not for the main thread.
"""
