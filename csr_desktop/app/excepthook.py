"""The hook for unexpected exceptions."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class Faults(QObject):
    """Receives unexpected exceptions of all threads.

    Signals:
        happened(str): the details, on the main thread.
    """

    happened = Signal(str)

    def install(self) -> None:
        """Install the hook as sys.excepthook."""
        sys.excepthook = self._on_exception

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        _log.critical("Unexpected", exc_info=(kind, error, where))
        # Only places in the code and the type: an exception's text may quote what was typed.
        places = "".join(traceback.format_tb(where))
        self.happened.emit(f"{kind.__name__}\n{places}")
