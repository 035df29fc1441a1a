"""What the first paint shows, where the disk gives it soon."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from csr_desktop.wiring import FirstFrame, first_frame

if TYPE_CHECKING:
    from csr_desktop.system.paths import Paths

_PATIENCE = 0.3  # seconds; it takes 4 ms


def frame_in_time(paths: Paths, *, demo: bool) -> FirstFrame:
    """See wiring.first_frame; where the disk does not answer, the window comes all the same."""
    found: list[FirstFrame] = []
    # Python leaves it behind when it ends, even where it is stuck in the disk.
    reading = Thread(target=lambda: found.append(first_frame(paths, demo=demo)), daemon=True)
    reading.start()
    reading.join(_PATIENCE)
    return found[0] if found else FirstFrame()
