"""The real program, offscreen, which reports events on standard output.

Run as `python -m tests.app.single_instance.probe ARGUMENTS`.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import Slot

from csr_desktop import command_line
from csr_desktop.app import run as app
from csr_desktop.app.controller import Desktop
from csr_desktop.app.single_instance.request import Request
from csr_desktop.wiring import FirstFrame


def report(*words: object) -> None:
    """Print one line, at once."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Probe(Desktop):
    """The desktop, watched."""

    def __init__(self, options: command_line.Options, frame: FirstFrame) -> None:
        super().__init__(options, frame)
        report("window")
        self.background.opened.connect(self._say_opened)

    @Slot(object)
    def _say_opened(self, _: object) -> None:
        report("opened", json.dumps(self.window.form.typed))

    @Slot(object)
    def on_asked(self, request: Request) -> None:
        """Do it, then report the form."""
        super().on_asked(request)
        report("asked", json.dumps(self.window.form.typed), self.window.isActiveWindow())


if __name__ == "__main__":
    sys.exit(app.run(command_line.parse(sys.argv[1:]), Probe))
