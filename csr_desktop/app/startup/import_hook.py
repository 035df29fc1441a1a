"""What must happen before any other import, so that the window appears soon.

See docs/decisions/0011-start.md.
"""

from __future__ import annotations

import builtins
import gc


def begin(*, has_window: bool) -> None:
    """Speed up the imports that follow. Call it once, first thing in the process.

    With a window, this disables the garbage collector; app/garbage_collector.py takes over.
    """
    if has_window:
        gc.disable()  # imported modules stay: there is nothing to collect
    _import_plainly()


def _import_plainly() -> None:
    """Remove PySide6's hook from the import statement, for the whole process.

    PySide6 reads and keeps the source of every module that is imported after it, to find out
    whether the module uses `from __feature__ import ...`. No module of this program does; the hook
    would cost 11 MiB, and 9 ms before the first paint. PySide6 keeps the import that it replaced as
    `__orig_import__`; a version that works differently is left alone.
    """
    import PySide6.QtCore  # noqa: F401  it installs the hook

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
