"""What must happen before any other import, so that the window appears soon.

See docs/decisions/0011-start.md.
"""

from __future__ import annotations

# Without the enumerations of `signal`, which take 2 ms.
import _signal  # type: ignore[import-not-found]
import builtins
import gc


def begin(*, has_window: bool) -> None:
    """Speed up the imports that follow. Call it once, first thing in the process.

    With a window, this disables the garbage collector; app/garbage_collector.py takes over. Ctrl+C
    then ends the process until app/unix_signals.py takes over: PySide6 aborts, or goes on, at a
    KeyboardInterrupt, and nothing has been sent yet.
    """
    if has_window:
        if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
            _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
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
