"""CSR Desktop, printing when its window is painted and when a click on Create works."""

from __future__ import annotations

import sys

from csr_desktop import command_line
from csr_desktop.app.startup import import_hook

if __name__ == "__main__":
    import_hook.begin(has_window=True)  # as the program's own entry point does

from csr_desktop.app import run as app
from csr_desktop.app.controller import Desktop
from csr_desktop.wiring import FirstFrame


class Painted(Desktop):
    """The program's own, printing the first paint and when the sites are read."""

    def __init__(self, options: command_line.Options, frame: FirstFrame) -> None:
        super().__init__(options, frame)
        from bare_window import FirstPaint

        self._first = FirstPaint(self.window)
        self.setup_finished.connect(self._on_setup_finished)

    def _on_setup_finished(self) -> None:
        self.background.opened.connect(self._say_opened)

    def _say_opened(self, _: object) -> None:
        print("ready", flush=True)


if __name__ == "__main__":
    sys.exit(app.run(command_line.parse(sys.argv[1:]), Painted))
