"""About: versions, the licence, and what the program is made of."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QSize, Slot, qVersion
from PySide6.QtWidgets import QWidget

from csr_desktop import __version__
from csr_desktop.resource_files import resource
from csr_desktop.ui import tokens
from csr_desktop.ui.reader import Reader, as_markdown

_SIZE = QSize(*tokens.DIALOG_ABOUT)


class About(Reader):
    """Opens with the versions that are at hand; `show_versions` adds the others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("About CSR Desktop"), _SIZE)
        self._third_party = resource("help/third-party.md").read_text("utf-8")
        self.show_versions({})

    @Slot(object)
    def show_versions(self, libraries: dict[str, str]) -> None:
        """Show these libraries' versions, too."""
        versions = {
            "CSR Desktop": __version__,
            "Python": platform.python_version(),
            "Qt": qVersion() or "",
            "PySide6": PySide6.__version__,
        }
        rows = [
            f"| {as_markdown(name)} | {as_markdown(version)} |"
            for name, version in (versions | libraries).items()
        ]
        licence = self.tr(
            "CSR Desktop is free software under the MIT licence, without any warranty."
        )
        parts = (
            f"## CSR Desktop {as_markdown(__version__)}",
            as_markdown(self.tr("Creates WebEx support sessions.")),
            as_markdown(licence),
            f"### {as_markdown(self.tr('Versions'))}",
            f"| {self.tr('Part')} | {self.tr('Version')} |\n|:--|:--|\n" + "\n".join(rows),
            self._third_party,
        )
        self.set_markdown("\n\n".join(parts))
