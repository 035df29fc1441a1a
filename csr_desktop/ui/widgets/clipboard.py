"""What this program puts on the clipboard, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QMetaType, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication


class _Copied(QMimeData):
    """A text, and whether a program has taken it: to paste it, or to keep it as managers do."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.plain = text
        self.is_taken = False
        self.setText(text)

    def retrieveData(self, mime_type: str, kind: QMetaType | QMetaType.Type) -> object:
        self.is_taken = True
        return super().retrieveData(mime_type, kind)


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    copied = _Copied(text)
    QGuiApplication.clipboard().setMimeData(copied)
    copied.is_taken = False  # on Wayland Qt itself has looked


def is_only_here() -> bool:
    """Whether what was copied goes with this program: on X11 and Wayland nobody else holds it.

    A clipboard manager takes it at once, and whoever pastes it has it.
    """
    clipboard = QGuiApplication.clipboard()
    if not QGuiApplication.platformName().startswith(("xcb", "wayland")):
        return False
    data = clipboard.mimeData() if clipboard.ownsClipboard() else None
    return isinstance(data, _Copied) and not data.is_taken


def _text() -> str:
    """What this program has put there; that is not counted as taken."""
    data = QGuiApplication.clipboard().mimeData()
    return data.plain if isinstance(data, _Copied) else QGuiApplication.clipboard().text()


class ClipboardWatch(QObject):
    """Whether what was copied here is still what the rep would paste. Watches from `begin` on.

    Signals:
        replaced(): something else is there now. Once for each `begin`.
    """

    replaced = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text: str | None = None
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)

    def begin(self) -> None:
        """What is on the clipboard was just put there by this program."""
        self._text = _text()

    def end(self) -> None:
        """Nothing is said of the clipboard any more."""
        self._text = None

    @Slot()
    def _on_changed(self) -> None:
        if self._text is None:
            return
        # Another program's text is not read: it may take seconds to hand it over.
        if QGuiApplication.clipboard().ownsClipboard() and _text() == self._text:
            return
        self._text = None
        self.replaced.emit()
