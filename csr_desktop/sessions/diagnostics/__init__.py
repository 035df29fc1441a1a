"""The report that Copy diagnostics makes."""
