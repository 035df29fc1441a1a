"""Puts texts and session keys on the clipboard, and watches what becomes of them."""

from __future__ import annotations

import atexit

from PySide6.QtCore import QMetaType, QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from csr_desktop.system import clock
from csr_desktop.ui.widgets.text import grouped

_REFUSED_MILLISECONDS = 10_000  # later, another program may have copied something
_SOON = 60.0  # seconds: a key copied longer ago was read aloud, or is no longer needed


class _Copied(QMimeData):
    """A text, and whether another program has read it: to paste it, or as a clipboard manager."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.plain = text
        self.is_taken = False
        self.copied_at = clock.now()
        self.setText(text)

    def retrieveData(self, mime_type: str, kind: QMetaType | QMetaType.Type) -> object:
        self.is_taken = True
        return super().retrieveData(mime_type, kind)


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    _put(text)
    is_wayland = QGuiApplication.platformName().startswith("wayland")
    if is_wayland and QGuiApplication.focusWindow() is None:
        _Again(text)


def _put(text: str) -> None:
    copied = _Copied(text)
    QGuiApplication.clipboard().setMimeData(copied)
    copied.is_taken = False  # on Wayland Qt itself has looked


class _Again(QObject):
    """Copies a text once more when a window gets the keyboard, if the first copy was refused.

    KWin 5.27 refuses it from a program whose windows don't have the keyboard, and after a menu was
    used by keys, a window gets it only with the next key.
    """

    def __init__(self, text: str) -> None:
        application = QGuiApplication.instance()
        super().__init__(application)
        self._text = text
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus)
        QTimer.singleShot(_REFUSED_MILLISECONDS, self.deleteLater)

    @Slot("QWindow*")
    def _on_focus(self, window: QWindow | None) -> None:
        if window is not None:
            if not QGuiApplication.clipboard().ownsClipboard():
                _put(self._text)
            self.deleteLater()


@atexit.register
def _make_plain() -> None:
    """Leave no Python object on the clipboard: Qt may delete it after Python's end, and abort."""
    if isinstance(QGuiApplication.instance(), QGuiApplication):
        clipboard = QGuiApplication.clipboard()
        if isinstance(data := clipboard.mimeData(), _Copied):
            clipboard.setText(data.plain)


def is_only_here() -> bool:
    """Whether a text copied in the last minute would be lost with this program (X11 and Wayland).

    Not if a clipboard manager has read it, which happens at once, or it was pasted.
    """
    clipboard = QGuiApplication.clipboard()
    if not QGuiApplication.platformName().startswith(("xcb", "wayland")):
        return False
    data = clipboard.mimeData() if clipboard.ownsClipboard() else None
    if not isinstance(data, _Copied) or data.is_taken:
        return False
    return clock.now() - data.copied_at < _SOON


def _text() -> str:
    """The clipboard's text. Reading our own text doesn't count as taken."""
    data = QGuiApplication.clipboard().mimeData()
    return data.plain if isinstance(data, _Copied) else QGuiApplication.clipboard().text()


class KeyClipboard(QObject):
    """Copies session keys. `with_spaces`: in groups, as they are shown; otherwise, only digits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.with_spaces = False

    @Slot(str)
    def copy(self, session_key: str) -> None:
        """Copy a key; `session_key`: its digits."""
        copy_text(grouped(session_key) if self.with_spaces else session_key)


class ClipboardWatch(QObject):
    """Whether what was copied here is still on the clipboard. Watches after `begin`.

    Signals:
        replaced(): the clipboard has other contents now. Once for each `begin`.
    """

    replaced = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text: str | None = None
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)

    def begin(self) -> None:
        """Call this after this program has put something on the clipboard."""
        self._text = _text()

    def end(self) -> None:
        """Stop watching."""
        self._text = None

    @Slot()
    def _on_changed(self) -> None:
        if self._text is None:
            return
        # Another program's text is not read: that may take seconds.
        if QGuiApplication.clipboard().ownsClipboard() and _text() == self._text:
            return
        self._text = None
        self.replaced.emit()
