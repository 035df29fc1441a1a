"""About: versions, the license, and the program's components."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QSize, Slot, qVersion
from PySide6.QtWidgets import QWidget

from csr_desktop import __version__
from csr_desktop.system.resources import resource
from csr_desktop.ui.help.text_window import Reader, as_markdown
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated

_SIZE = QSize(*tokens.DIALOG_ABOUT)


class About(Translated, Reader):
    """Shows the program's version and its components; `show_versions` adds those read later."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", _SIZE)
        self._third_party = resource("help/third-party.md").read_text("utf-8")
        self._libraries: dict[str, str] = {}
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("About CSR Desktop"))
        self.set_markdown(self._text())

    @Slot(object)
    def show_versions(self, libraries: dict[str, str]) -> None:
        """Show these libraries' versions, too."""
        self._libraries = libraries
        self.retranslate()

    def _text(self) -> str:
        versions = {
            "CSR Desktop": __version__,
            "Python": platform.python_version(),
            "Qt": qVersion() or "",
            "PySide6": PySide6.__version__,
        }
        rows = [
            f"| {as_markdown(name)} | {as_markdown(version)} |"
            for name, version in (versions | self._libraries).items()
        ]
        mit_license = self.tr(
            "CSR Desktop is free software under the MIT license, without any warranty."
        )
        what, versions_title = self.tr("Creates WebEx support sessions."), self.tr("Versions")
        part, version_title = self.tr("Component"), self.tr("Version")
        parts = (
            f"## CSR Desktop {as_markdown(__version__)}",
            as_markdown(what),
            as_markdown(mit_license),
            f"### {as_markdown(versions_title)}",
            f"| {part} | {version_title} |\n|:--|:--|\n" + "\n".join(rows),
            self._third_party,
        )
        return "\n\n".join(parts)
