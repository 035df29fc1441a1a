"""docs/settings.md is what the types say."""

from __future__ import annotations

import msgspec
import pytest

from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from tests.support.settings_tables import DOCUMENT, document


def test_the_document_is_what_the_types_say() -> None:
    assert DOCUMENT.read_text("utf-8") == document(), "run scripts/settings_tables.py"


@pytest.mark.parametrize("kind", [Preferences, Site, TrackingCode, SessionType, OAuth])
def test_every_key_stands_there_with_its_meaning(kind: type[msgspec.Struct]) -> None:
    rows = [line.split(" | ") for line in document().splitlines() if line.startswith("| `")]
    told = {row[0].strip("| `"): row[-1].removesuffix(" |") for row in rows}
    for field in msgspec.structs.fields(kind):
        assert told[field.name].endswith(".")
