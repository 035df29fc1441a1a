"""Drives the real window on the demo site, for pictures and for a machine without a screen."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if not os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):  # with simulated screens
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
_FOLDERS = ("CONFIG_HOME", "CONFIG_DIRS", "DATA_HOME", "STATE_HOME", "CACHE_HOME")
_NAMES = tuple(f"XDG_{folder}" for folder in _FOLDERS)
_HOME = tempfile.TemporaryDirectory(prefix="csr-desktop-")


def use_home(home: str) -> None:
    """Make the program keep its files in this folder from now on."""
    os.environ.update({name: f"{home}/{name.lower()}" for name in _NAMES})


def use_empty_home() -> None:
    """Use an empty folder, as if the program had never been started here."""
    use_home(tempfile.mkdtemp(dir=_HOME.name))


use_home(_HOME.name)

from msgspec import convert  # noqa: E402
from PySide6.QtCore import QEvent, QEventLoop, QLocale, Qt, QTimer, qInstallMessageHandler  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from csr_desktop.app.controller import Desktop  # noqa: E402
from csr_desktop.command_line import Options  # noqa: E402
from csr_desktop.settings.preferences.preferences import Preferences, Settings  # noqa: E402
from csr_desktop.ui.style.theme import STYLE, Theme  # noqa: E402
from csr_desktop.ui.window.main_window import MainWindow  # noqa: E402

_PATIENCE = 30_000  # milliseconds
THEMES = ("light", "dark", "high contrast")
"""Every theme, by its name in the preferences."""


def make_application(font_scale: float = 1) -> tuple[QApplication, Theme]:
    """The styled application; `font_scale`: how much larger the platform's font is."""
    qInstallMessageHandler(lambda *_: None)  # offscreen has no size hints, and warns about it
    QLocale.setDefault(QLocale("en_GB"))  # the same pictures on every computer
    made = QApplication(["csr-desktop", *STYLE])
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * font_scale)
    made.setFont(font)
    return made, Theme(made)


def application() -> QApplication:
    """The existing application."""
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        raise TypeError("there is no application yet")
    return found


def dress(theme: Theme, name: str) -> None:
    """Apply one of THEMES, as a rep does in the preferences."""
    theme.apply(Settings(convert({"appearance": name}, Preferences), {}))


@contextmanager
def desktop(*, demo: bool = True) -> Iterator[Desktop]:
    """The program with its window open and active, and its sites read."""
    opened = Desktop(Options(demo=demo))
    opened.finish_setup()  # not only the first paint is needed
    shown = opened.window
    shown.activateWindow()
    wait_until(lambda: bool(shown.form.codes) or shown.welcome.isVisible(), "the first page")
    wait(300)  # until the site's state is measured
    try:
        yield opened
    finally:
        shown.close()
        opened.close()


@contextmanager
def window(*, demo: bool = True) -> Iterator[MainWindow]:
    """Only the program's window."""
    with desktop(demo=demo) as opened:
        yield opened.window


def settle() -> None:
    """Process the layouts and deletions of a change, without waiting."""
    for _ in range(2):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def wait(milliseconds: int) -> None:
    """Let the program run; unlike QTest.qWait, this lets other threads run, too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Let the program run until a condition is true."""
    for _ in range(_PATIENCE // 20):
        if true():
            return
        wait(20)
    raise TimeoutError(f"timed out waiting for: {what}")


def type_text(text: str) -> None:
    """Type into the focused widget."""
    QTest.keyClicks(_focus(), text)


def press(key: Qt.Key) -> None:
    """Press a key in the focused widget."""
    QTest.keyClick(_focus(), key)


def bring_to_front(shown: QWidget) -> None:
    """Activate the window again, after another one was open."""
    shown.activateWindow()
    wait_until(shown.isActiveWindow, "the window in front")


def create(shown: MainWindow) -> str:
    """Press Enter in the form and wait for the outcome; returns the key, or ''."""
    bring_to_front(shown)
    shown.form.focus_first()
    before = shown.outcome.attempt
    press(Qt.Key.Key_Return)
    outcome = shown.outcome
    wait_until(lambda: outcome.attempt is not None and outcome.attempt is not before, "the outcome")
    wait_until(shown.form.isEnabled, "the form")
    wait(200)  # the list of recent keys
    return shown.outcome.key.key_field.text()


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    if focus is None:
        raise RuntimeError("nothing has the focus")
    return focus
