"""Finding attempts among a million, and what can be done with those that were found.

`history` answers the window's `query`. It uses `words` (a text as it is searched), `index` (the
search file), `build` (keeps it in step with the journal), `find` (the newest matches), `rows` (the
journal's rows), `forget` (deletes), and `export_file`, `export_format` and `cells` (the export).
"""
