"""Finding attempts among a million: the query, the search file, what is done with what was found.

`query` is what the window asks with; `history.py`, one floor up, is what answers. Below it: `words`
(a text as it is searched), `index` (the search file), `build` (kept in step with the journal),
`find` (the newest matches), `rows` (the journal's rows), `forget`, `export`.
"""
