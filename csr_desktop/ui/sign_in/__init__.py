"""Signing in with the browser: asked for where a job needs it, waited for, and over."""
