"""A rep at the window: types, presses keys, and waits for results."""

from __future__ import annotations

import gc
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from csr_desktop.app.controller import Desktop
from csr_desktop.command_line import Options
from csr_desktop.demo_site.site import Session
from csr_desktop.demo_sites import DemoSites
from csr_desktop.sessions.journal import database
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.system.i18n import install
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.language import Language
from csr_desktop.ui.live.window import LiveSessions
from tests.support.memory_keyring import MemoryKeyring

ACCOUNT = 'webex_id = "hostid"\nsite_name = "demo"\n'


class Rep:
    """A rep at the window, on one site."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot = qtbot
        self.desktop = desktop
        self.attempts: list[Attempt] = []
        self.window = desktop.window
        self.window.activateWindow()
        desktop.background.attempt_ended.connect(self.attempts.append)

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus, text)

    def presses(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.focus, key)

    def creates(self) -> None:
        """Press Enter, and wait for the outcome."""
        with self.qtbot.waitSignals(
            [self.desktop.background.attempt_ended, self.desktop.background.recent_read]
        ):
            self.presses(Qt.Key.Key_Return)

    def waits(self) -> None:
        """Wait for every pending answer of the background."""
        background = self.desktop.background
        for ask in (background.write, background.ask):
            with self.qtbot.waitCallback() as answered:
                ask(lambda *_: None, answered)

    def sees_it_out(self, site: SilentSite) -> None:
        """The request is at the site, and the window shows that it waits."""
        waiting = self.window.outcome.waiting
        self.qtbot.waitUntil(lambda: site.received.is_set() and not waiting.isHidden())

    @property
    def key_on_screen(self) -> str:
        return self.window.outcome.key.key_field.text()

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    @property
    def words(self) -> str:
        """All text of the outcome card."""
        return "\n".join(_visible_texts(self.window.outcome))


def _visible_texts(widget: QWidget) -> list[str]:
    found = []
    for child in widget.findChildren(QWidget):
        text = getattr(child, "text", None)
        if child.isVisible() and callable(text):
            found.append(str(text()))
    return found


@pytest.fixture
def open_desktop(qtbot: QtBot) -> Iterator[Callable[..., Rep]]:
    """Open the program's window; it is closed, and must stop in time, after the test."""
    desktops: list[Desktop] = []

    def open_(*, demo: bool = False, site: str = "", debug: bool = False) -> Rep:
        desktop = Desktop(Options(demo=demo, site=site, debug=debug))
        desktops.append(desktop)
        with qtbot.waitSignal(desktop.background.opened):
            pass
        return Rep(qtbot, desktop)

    yield open_
    for desktop in desktops:
        if isValid(desktop.window):
            desktop.window.close()
        assert desktop.close()
    gc.collect(1)  # young objects: what a test has created is among them
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()], "a window was left"


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """The program's language, as `app.run` sets it; English again after the test."""
    locale = QLocale()
    made = Language(qapp)
    yield made
    made.speak("en")
    install(None)
    QLocale.setDefault(locale)
    made.deleteLater()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked journal is waited for 0.5 s, not 5. Request it before the window opens."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.5)


@pytest.fixture
def rep(open_desktop: Callable[..., Rep]) -> Rep:
    """A rep on the demo site."""
    return open_desktop(demo=True)


@pytest.fixture
def write_sites() -> Callable[[str], Path]:
    """Write sites.toml where the program expects it."""

    def write(text: str) -> Path:
        path = find_paths(demo=False).sites
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return write


@pytest.fixture
def rep_of(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: MemoryKeyring,
) -> Callable[[str], Rep]:
    """A rep on a site at this address, with the password in the keyring."""

    def open_(url: str) -> Rep:
        write_sites(site_toml(url))
        memory_keyring.set_password("csr-desktop", account_at(url), "hostpassword")
        return open_desktop()

    return open_


@pytest.fixture
def press_at(
    open_desktop: Callable[..., Rep], write_sites: Callable[[str], Path]
) -> Callable[..., Rep]:
    """A rep who enters CASE-1 and presses Enter, on a site at this address; waits for the outcome.

    `more` is added to the site's entry; the rest is for `open_desktop`.
    """

    def press(url: str, *, more: str = "", **options: bool) -> Rep:
        write_sites(site_toml(url) + more)
        rep = open_desktop(**options)
        rep.types("CASE-1")
        rep.creates()
        return rep

    return press


def site_toml(url: str, name: str = "Acme Support") -> str:
    """The entry of a site in sites.toml."""
    return f'[[sites]]\nname = "{name}"\nurl = "{url}"\n{ACCOUNT}'


def account_at(url: str) -> str:
    """The user name of the account's password in the keyring."""
    return f"hostid@{url.split('/')[2]}"


def sessions_made(rep: Rep) -> tuple[Session, ...]:
    """The sessions that this window's demo site has created."""
    services = rep.desktop.background._worker._services
    assert services is not None
    assert isinstance(services.sites, DemoSites)
    return services.sites.server.site.sessions


def journal_rows(*, demo: bool) -> list[tuple[str, str | None]]:
    """Outcome and key of every attempt on disk."""
    with closing(sqlite3.connect(find_paths(demo=demo).journal)) as database:
        return database.execute("SELECT outcome, session_key FROM attempts ORDER BY id").fetchall()


class SilentSite:
    """Accepts connections, reads, and never answers."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self.received = threading.Event()
        self.posts = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/WBXService/XMLService"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            threading.Thread(target=self._read, args=(connection,), daemon=True).start()

    def _read(self, connection: socket.socket) -> None:
        seen = b""
        with suppress(OSError):  # closed at the end of the test, or reset by a window that closes
            while chunk := connection.recv(65536):
                seen += chunk
                self.posts += chunk.count(b"POST ")
                if b"CreateSupportSession" in seen:
                    self.received.set()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        for connection in self._connections:
            connection.close()


@pytest.fixture
def silent_site() -> Iterator[SilentSite]:
    """A site that accepts every request and never answers."""
    site = SilentSite()
    yield site
    site.close()


def opens_live_sessions(rep: Rep) -> LiveSessions:
    """Press Ctrl+L, and wait for the list."""
    with rep.qtbot.waitSignal(rep.desktop.features.live.shown):
        rep.qtbot.keyClick(rep.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = rep.desktop.features.live.dialog
    assert dialog is not None
    return dialog


def fault(rep: Rep, name: str) -> None:
    """Enter the fault in tracking code 10, as a trainer does."""
    rep.window.form.codes[9].set_text(f"fault:{name}")
    rep.window.form.codes[0].set_text("CASE-1")
    rep.window.form.focus_first()


def demo_of(desktop: Desktop) -> DemoSites:
    """The sites of a window that runs on the demo site."""
    services = desktop.background._worker._services
    assert services is not None
    assert isinstance(services.sites, DemoSites)
    return services.sites


def notice_of(rep: Rep) -> str:
    """The text of the notice at the top of the window."""
    assert rep.window.notice.isVisible()
    return "\n".join(label.text() for label in rep.window.notice.findChildren(QLabel))
