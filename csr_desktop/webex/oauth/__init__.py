"""Signing in with the browser: OAuth 2.0 as Webex implements it.

- `integration`: what a company has registered with its Webex organization.
- `authorization`: the browser's part: the address to open, and checking its answer.
- `callback`: receives the answer on this computer; `visit` reads it, `page` writes what the browser
  shows.
- `device`: signing in with a code that is entered on any device.
- `tokens`: exchanges codes and refresh tokens for new tokens, and asks whose they are.
- `call`: one request to the authorization server; `fields`, `errors`: its answers and refusals, in
  Webex's form and in that of RFC 6749.

No Qt, no disk, no keyring. Everything blocks: not for the main thread.
"""
