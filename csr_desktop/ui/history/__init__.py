"""The history window: search, details, notes, export, delete."""
