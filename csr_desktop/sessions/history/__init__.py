"""Searches, exports and deletes attempts, among up to a million.

`history` is the interface; `query` has its parameters and results. Inside: `words` (how texts are
searched), `index` (the search file), `build` (keeps it in step with the journal), `find` (the
newest matches), `rows` (the journal's rows), `forget` (deletes), and `export_file`, `export_format`
and `cells` (the export).
"""
