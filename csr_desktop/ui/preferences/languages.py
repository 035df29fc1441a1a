"""The languages by their own names: whoever looks for theirs reads no other."""

from __future__ import annotations

LANGUAGES = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ja", "日本語"),
    ("ar", "العربية"),
)
