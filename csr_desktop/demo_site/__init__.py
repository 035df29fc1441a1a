"""A local site that behaves like WebEx: for the demo, for training and for tests.

It answers the XML service's calls on the loopback address and keeps all data in memory. It shares
no code with the client, so that each checks the other. Importing this package imports neither
cheroot nor lxml: `csr_desktop.demo_site.server` does.

- `server`, `gateway`, `service`: HTTP; `request`, `reply`, `elements`, `values`: XML.
- `operations` and one module for each larger call; `access`, `refusals`: what is refused.
- `site`, `tickets`, `form`: the data; `authorization`: the sign-in with the browser.
- `faults`, `misbehavior`, `bad_certificate`: simulated problems.
"""
