"""The forms for the first paint, where the disk gives them soon."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from csr_desktop.wiring import outlines

if TYPE_CHECKING:
    from csr_desktop.settings.sites.outline import SiteOutline
    from csr_desktop.system.paths import Paths

_PATIENCE = 0.3  # seconds; they take 4 ms


def outlines_in_time(paths: Paths, *, demo: bool) -> tuple[SiteOutline, ...]:
    """See wiring.outlines; none where the disk does not answer: the window comes all the same."""
    found: list[SiteOutline] = []
    # Python leaves it behind when it ends, even where it is stuck in the disk.
    reading = Thread(target=lambda: found.extend(outlines(paths, demo=demo)), daemon=True)
    reading.start()
    reading.join(_PATIENCE)
    return tuple(found)
