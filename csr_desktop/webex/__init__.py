"""The client of the WebEx XML service and of its OAuth sign-in. No Qt, no disk, no keyring.

- `client`: one operation in, its result or a `Problem` out.
- Messages: `message`, `operations`, `accounts`, `lookups`, `site_settings`, `reading`, `texts`,
  `encodings`.
- Connection: `connection`, `adapter`, `sockets`, `dialing`, `lifetime`, `request_control`,
  `cancellation`, `address`, `network`, `proxies`, `system_proxy`, `tunnel`.
- Problems: `faults`, `sentences`, `invalid_request`, `tls_faults`, `certificate_dates`; `secret`,
  `scrub` and `views` keep secrets out of them.
- `oauth`: the sign-in with the browser.
"""
