"""Help: creating a session, the four outcomes, file locations."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QWidget

from csr_desktop.system.paths import Paths
from csr_desktop.system.resources import resource
from csr_desktop.ui.help.text_window import Reader, as_markdown
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated

_SIZE = QSize(*tokens.DIALOG_HELP)


class HelpWindow(Translated, Reader):
    """The text from resources/help in the window's language, or in English."""

    def __init__(self, parent: QWidget, paths: Paths) -> None:
        super().__init__(parent, "", _SIZE)
        self._paths = paths
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Help"))
        text = _file().read_text("utf-8")
        for name in ("sites", "preferences", "journal", "log"):
            text = text.replace(f"{{{name}}}", as_markdown(str(getattr(self._paths, name))))
        self.set_markdown(text)


def _file() -> Path:
    """The help file, as small as an icon: read when it is needed."""
    language = QLocale().name().partition("_")[0]
    file = resource(f"help/{language}.md")
    return file if file.is_file() else resource("help/en.md")
