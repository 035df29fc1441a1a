"""Signing in with the browser, where a job requires it."""
