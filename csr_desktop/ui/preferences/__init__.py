"""The Preferences window: one file for each page, and controllers for its sites."""
