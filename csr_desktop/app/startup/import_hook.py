"""What is done before anything else is imported, so that the window is there soon.

See docs/decisions/0011-start.md.
"""

from __future__ import annotations

import builtins
import gc


def begin(*, has_window: bool) -> None:
    """Make the imports that follow cheap. Once, as the first thing of the process.

    With a window the garbage collector is off from here on: app/garbage_collector.py takes over.
    """
    if has_window:
        gc.disable()  # what is imported stays: there is nothing to collect
    _import_plainly()


def _import_plainly() -> None:
    """Take PySide6's hook out of the import statement, for the whole process.

    PySide6 reads and keeps the source of every module that is imported after it, to learn whether
    the module uses `from __feature__ import ...`. No module of this program does; it would pay
    11 MiB, and 9 ms before the first paint. PySide6 keeps the import that it replaced as
    `__orig_import__`; a version that does it otherwise is left as it is.
    """
    import PySide6.QtCore  # noqa: F401  it puts the hook in

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
