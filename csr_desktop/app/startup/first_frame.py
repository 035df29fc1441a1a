"""The contents of the first paint, if the disk returns them in time."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from csr_desktop.wiring import FirstFrame, first_frame

if TYPE_CHECKING:
    from csr_desktop.system.paths import Paths

_PATIENCE = 0.3  # seconds; it needs 4 ms


def frame_in_time(paths: Paths, *, demo: bool) -> FirstFrame:
    """See wiring.first_frame. If the disk does not answer, the window opens without them."""
    found: list[FirstFrame] = []
    # Python leaves this thread behind at exit, even if it is stuck in the disk.
    reading = Thread(target=lambda: found.append(first_frame(paths, demo=demo)), daemon=True)
    reading.start()
    reading.join(_PATIENCE)
    return found[0] if found else FirstFrame()
