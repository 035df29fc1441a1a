"""The languages of the window, of invitations and of reading aloud."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

LanguageCode = Literal["en", "de", "es", "fr", "ja", "ar"]
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each by its own name, so that its speakers find it. The first is the language of the sources."""
RIGHT_TO_LEFT = ("ar",)
