"""The Preferences window: one file for each page."""
