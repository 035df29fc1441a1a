"""sites.toml: reading, checking and changing sites, and their OAuth settings.

- `site`, `oauth`: the data and their rules; `entries`, `oauth_table`: how files contain them.
- `file`, `table`: reads and writes sites.toml; `changes`, `facts`: what a site says of itself.
- `outline`: just enough for the first paint.
"""
