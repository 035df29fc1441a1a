"""Everything a rep can do, without Qt: draft, create and find sessions; sites and passwords.

- `draft`, `create`, `outcome`: one attempt, from the form to its outcome.
- `journal`: the attempts on disk; `history`: search, export and deletion.
- `site`: jobs that ask a site; `network`: the connections to sites and through proxies.
- `credentials`: passwords and browser sign-ins, in the system keyring or in memory.
- `links`, `hand_over`: how a request comes in and the session key goes out.
- `preferences`, `presets`: jobs that save settings; `diagnostics`: the report for engineers.
- `services`: all of these in one bundle, for the worker thread.
"""
