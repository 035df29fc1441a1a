"""The program's behavior on Windows and macOS, with a simulated system.

These tests do not prove that Windows behaves like the simulation, only that the program calls it,
and how it uses the answers. What was never run is listed in README.md.
"""

from __future__ import annotations

import ctypes
import io
import ntpath
import os
import re
import signal
import socket
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QProcess, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent

from csr_desktop.app.single_instance.socket_path import endpoint_of
from csr_desktop.app.unix_signals import EndSignals
from csr_desktop.cli.interrupt import until_stopped
from csr_desktop.cli.output_file import opened
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.journal.lock import sync_folder
from csr_desktop.sessions.network.system_proxies import SystemProxies
from csr_desktop.sessions.outcome import Created
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.system import paths, platform
from csr_desktop.system.file_lock import open_own, try_lock
from csr_desktop.system.log import LOG_BYTES, close_log, open_log
from csr_desktop.system.standard_streams import prepare_output
from csr_desktop.ui.desktop.notification_portal import Portal
from csr_desktop.ui.history.show_in_folder import FolderView
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.style.tokens import DARK
from csr_desktop.ui.widgets.key_places import by_place
from csr_desktop.webex import system_proxy
from csr_desktop.webex.cancellation import Cancellation
from tests.sessions.conftest import ACME
from tests.support.platforms import posix

BEYOND_THE_END = 2**30
HOME = "C:/Users/Zoë/AppData/Local"
PROGRAM_DATA = "C:/ProgramData"


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """The part of Windows that the program uses: byte locks, two library calls."""
    locked: dict[tuple[int, int], int] = {}
    calls: list[str] = []

    def locking(handle: int, mode: int, count: int) -> None:
        assert (mode, count) == (2, 1)
        assert os.lseek(handle, 0, os.SEEK_CUR) == BEYOND_THE_END, "nobody reads that byte"
        status = os.fstat(handle)
        file = status.st_dev, status.st_ino
        if locked.get(file, handle) != handle:
            raise PermissionError(13, "Permission denied")
        locked[file] = handle

    def session_of(process: int, answer: Any) -> None:
        assert process == os.getpid()
        answer._obj.value = system.session

    system = SimpleNamespace(locked=locked, calls=calls, session=1)
    msvcrt = ModuleType("msvcrt")
    vars(msvcrt).update(LK_NBLCK=2, locking=locking)
    kernel32 = SimpleNamespace(ProcessIdToSessionId=session_of)
    user32 = SimpleNamespace(AllowSetForegroundWindow=lambda who: calls.append(f"front {who}"))
    libraries = SimpleNamespace(kernel32=kernel32, user32=user32)
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    monkeypatch.setattr(os, "getlogin", lambda: "zoe", raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    yield system
    monkeypatch.undo()


@pytest.fixture
def no_rename_of_open_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows doesn't rename a file that any program has open. Here: this program."""

    def refuse(path: Path) -> None:
        if os.fspath(path) in open_files():
            raise PermissionError(13, "The process cannot access the file")

    for name in ("rename", "replace"):
        real: Callable[[Path, Path], Path] = getattr(Path, name)

        def moved(self: Path, to: Path, real: Callable[[Path, Path], Path] = real) -> Path:
            refuse(self)
            return real(self, to)

        monkeypatch.setattr(Path, name, moved)


def open_files() -> Iterator[str]:
    """What this process has open."""
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            yield str(handle.readlink())


linux = pytest.mark.skipif(sys.platform != "linux", reason="the stand-in asks /proc")


# --- Locks and files -----------------------------------------------------------------------------


def test_a_lock_of_windows_is_one_byte_that_nobody_reads(windows, tmp_path: Path) -> None:
    flags = os.O_RDWR | os.O_CREAT
    first, second = open_own(tmp_path / "a", flags), open_own(tmp_path / "a", flags)
    assert try_lock(first)
    assert not try_lock(second)
    windows.locked.clear()  # as the kernel does when its process ends
    assert try_lock(second)
    os.close(first)
    os.close(second)


def test_a_lock_of_posix_is_the_whole_file(tmp_path: Path, monkeypatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def held(handle: int, how: int) -> None:
        assert how == fcntl.LOCK_EX | fcntl.LOCK_NB
        raise BlockingIOError(35, "Resource temporarily unavailable")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "flock", held)
    handle = open_own(tmp_path / "a", os.O_RDWR | os.O_CREAT)
    assert not try_lock(handle)
    os.close(handle)


def test_no_folder_is_opened_on_windows_which_refuses_it(windows, tmp_path: Path) -> None:
    sync_folder(tmp_path / "is not even there")


@linux
def test_a_full_log_is_moved_while_others_write(
    windows, no_rename_of_open_files, tmp_path: Path
) -> None:
    path = tmp_path / "csr-desktop.log"
    path.write_bytes(b"x" * LOG_BYTES)
    open_log(path)
    import logging

    logging.getLogger("csr_desktop.tests").warning("after it")
    close_log()
    assert "after it" in path.read_text("utf-8")
    assert (tmp_path / "csr-desktop.log.1").stat().st_size == LOG_BYTES


@linux
def test_a_damaged_journal_is_closed_before_it_is_set_aside(
    windows, no_rename_of_open_files, tmp_path: Path
) -> None:
    path = tmp_path / "sessions.db"
    with closing(Journal(path)) as journal:
        journal.write_outcome(journal.write_intent(Draft(ACME, 13, {})).mark, Created("1"), 0.1)
    path.write_bytes(b"These are my notes. " * 500)
    with closing(Journal(path)) as journal:
        assert journal.write_intent(Draft(ACME, 13, {}))
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM attempts").fetchone()[0] >= 1
    assert list(tmp_path.glob("sessions.damaged-*.db"))
    assert {each.name for each in tmp_path.iterdir() if not is_name_of_windows(each.name)} == set()


def is_name_of_windows(name: str) -> bool:
    """Whether Windows lets a file have this name."""
    stem = name.partition(".")[0].upper()
    device = re.fullmatch("CON|PRN|AUX|NUL|(COM|LPT)[0-9]", stem)
    return not (device or re.search(r'[<>:"/\\|?*\x00-\x1f]|[ .]$', name))


def test_every_file_of_the_program_has_a_name_that_windows_allows() -> None:
    root = Path(platform.__file__).parents[2]
    names = {
        part
        for folder in ("csr_desktop", "resources", "packaging", "tests")
        for path in (root / folder).rglob("*")
        for part in path.relative_to(root).parts
    }
    for each in paths.find_paths(demo=True)[:3]:
        names.add(each.name)
    assert {name for name in names if not is_name_of_windows(name)} == set()
    lower = [os.fspath(path).lower() for path in (root / "csr_desktop").rglob("*.py")]
    assert len(set(lower)) == len(lower), "names that differ in case alone"


# --- Paths ---------------------------------------------------------------------------------------


class QtOfWindows:
    """Qt's list of folders on Windows, from its documentation."""

    StandardLocation = QStandardPaths.StandardLocation

    @staticmethod
    def writableLocation(_kind: object) -> str:  # noqa: N802
        return HOME

    @staticmethod
    def standardLocations(_kind: object) -> list[str]:  # noqa: N802
        program = "C:/Program Files/CSR Desktop"
        return [HOME, PROGRAM_DATA, program, f"{program}/data"]


@pytest.fixture
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on most computers with Windows or macOS."""
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(name)


def test_the_files_of_windows(windows, no_variables, monkeypatch) -> None:
    monkeypatch.setattr(paths, "QStandardPaths", QtOfWindows)
    found = paths.find_paths(demo=False)
    assert found.journal.as_posix() == f"{HOME}/csr-desktop/sessions.db"
    assert found.sites.as_posix() == f"{HOME}/csr-desktop/sites.toml"
    policies = [path.as_posix() for path in found.policies]
    assert policies[0] == f"{PROGRAM_DATA}/csr-desktop/policy.toml"
    assert not any(policy.startswith(HOME) for policy in policies)


def test_the_policy_of_macos_is_the_computers(no_variables, monkeypatch) -> None:
    class QtOfMacos(QtOfWindows):
        @staticmethod
        def writableLocation(_kind: object) -> str:  # noqa: N802
            return "/Users/zoe/Library/Preferences"

        @staticmethod
        def standardLocations(_kind: object) -> list[str]:  # noqa: N802
            return ["/Users/zoe/Library/Preferences"]

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(paths, "QStandardPaths", QtOfMacos)
    (policy,) = paths.find_paths(demo=False).policies
    assert str(policy) == "/Library/Application Support/csr-desktop/policy.toml"


@pytest.mark.parametrize("name", ["win32", "darwin"])
def test_no_test_touches_the_home_of_who_runs_it(name: str, own_folders, monkeypatch) -> None:
    """Qt asks the system for its folders, whatever the environment says."""
    monkeypatch.setattr(sys, "platform", name)
    monkeypatch.setattr(paths, "QStandardPaths", QtOfWindows)
    found = paths.find_paths(demo=False)
    named = [each for each in found if isinstance(each, Path)]
    assert len(named) + 1 == len(found)
    assert all(path.is_relative_to(own_folders) for path in (*named, *found.policies, Path.home()))


def test_a_path_with_a_drive_and_back_slashes_comes_back_from_the_settings(
    tmp_path: Path, monkeypatch
) -> None:
    """`\\n` and `\\t` of TOML are in it. A file with CRLF keeps them."""
    certificate = r"C:\Users\Zoë\new\table\client.pem"
    monkeypatch.setattr(Path, "is_absolute", ntpath.isabs)
    path = tmp_path / "preferences.toml"
    path.write_bytes(b"# mine\r\ntray_icon = true\r\n")
    files = SettingsFiles(path)
    files.load()
    files.save({"client_certificate": certificate})
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n") == 3
    settings, problems = SettingsFiles(path).load()
    assert problems == ()
    assert settings.preferences.client_certificate == certificate
    assert settings.preferences.tray_icon


# --- Other programs and the desktop --------------------------------------------------------------


def test_a_window_of_each_login_session_has_a_pipe_of_its_own(windows, tmp_path: Path) -> None:
    journal = tmp_path / "data" / "sessions.db"
    first = endpoint_of(journal)
    assert first is not None
    assert first.lock.parent == journal.parent
    assert re.fullmatch(r"csr-desktop-[0-9a-f]{8}-zoe", first.socket)
    assert endpoint_of(journal) == first
    windows.session = 2
    second = endpoint_of(journal)
    assert second is not None
    assert second.socket != first.socket


def test_the_first_window_may_come_to_the_front(windows) -> None:
    platform.let_others_come_to_the_front()
    assert windows.calls == ["front -1"]


def test_the_port_of_the_sign_in_is_shared_with_nobody(windows, monkeypatch) -> None:
    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", -5, raising=False)
    assert platform.option_of_a_port_of_our_own() == -5


def test_the_systems_own_list_of_exceptions_counts(windows, monkeypatch) -> None:
    proxies = {"https": "http://proxy.acme.example:8080"}
    monkeypatch.setattr(system_proxy, "getproxies", lambda: proxies)
    monkeypatch.setattr(system_proxy, "proxy_bypass", lambda host: host == "acme.webex.com")
    get = SystemProxies()
    assert get("https://acme.webex.com/x") is None
    assert get("https://other.webex.com/x") is not None


@pytest.fixture
def control_break(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Windows has SIGBREAK and no SIGHUP. Here a signal that ends nothing by itself replaces it."""
    names = ("SIGINT", "SIGTERM", "SIGURG")
    before = {number: signal.getsignal(number) for number in platform.signals_named(*names)}
    monkeypatch.delattr(signal, "SIGHUP")
    monkeypatch.setattr(signal, "SIGBREAK", signal.SIGURG, raising=False)
    yield lambda: signal.raise_signal(signal.SIGURG)
    for number, handler in before.items():
        signal.signal(number, handler)


@posix
def test_control_break_stops_a_command_that_waits(control_break) -> None:
    def job(cancellation: Cancellation) -> bool:
        stopped = threading.Event()
        with cancellation.waking(stopped.set):
            control_break()
            return stopped.wait(5)

    assert until_stopped(job)


@posix
def test_control_break_closes_the_window(qtbot, control_break) -> None:
    signals = EndSignals()
    signals.install()
    with qtbot.waitSignal(signals.received):
        control_break()
    signals.close()
    assert signal.getsignal(signal.SIGURG) is signal.SIG_DFL


@pytest.mark.parametrize(
    ("name", "program", "arguments"),
    [("win32", "explorer", ["/select,"]), ("darwin", "open", ["-R"])],
)
def test_a_file_is_shown_by_the_systems_own_program(
    qtbot, monkeypatch, tmp_path: Path, name: str, program: str, arguments: list[str]
) -> None:
    started: list[object] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append((program, arguments))
        return len(started) == 1, 0

    monkeypatch.setattr(sys, "platform", name)
    monkeypatch.setattr(QProcess, "startDetached", start)
    parent, opened = QObject(), list[Path]()

    def open_folder(folder: Path) -> bool:
        opened.append(folder)
        return True

    view = FolderView(parent, open_folder)
    file = tmp_path / "sessions.csv"
    view.show_file(file)
    assert started == [(program, [*arguments, str(file)])]
    view.show_file(file)
    assert opened == [tmp_path], "the program did not start: the folder alone"


def test_no_session_bus_is_asked_where_there_is_none(qtbot, windows) -> None:
    parent = QObject()
    assert not Portal(parent).show("Session created", "Open CSR Desktop to see the key.")


@pytest.mark.parametrize("name", ["win32", "darwin"])
def test_dark_mode_is_taken_from_qt_without_a_portal(qapp, monkeypatch, name: str) -> None:
    monkeypatch.setattr(sys, "platform", name)
    monkeypatch.setitem(sys.modules, "csr_desktop.ui.style.desktop_portal", None)
    theme, hints = Theme(qapp), qapp.styleHints()
    theme.ask_desktop()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.scheme.colors is DARK
    assert DARK.window in qapp.styleSheet()
    monkeypatch.undo()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    shiboken6.delete(theme)


@pytest.mark.parametrize(("name", "code"), [("win32", ord("1")), ("darwin", 18)])
def test_a_digit_that_the_layout_wants_shift_for(monkeypatch, name: str, code: int) -> None:
    monkeypatch.setattr(sys, "platform", name)
    control = Qt.KeyboardModifier.ControlModifier
    french = QKeyEvent(QEvent.Type.KeyPress, ord("&"), control, 0, code, 0, "")
    meant = by_place(french)
    assert meant is not None
    assert meant.key() == Qt.Key.Key_1


# --- Output --------------------------------------------------------------------------------------


class Console(io.TextIOWrapper):
    """Standard output of a console of Western Europe: code page 1252, CRLF."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="cp1252", newline="\r\n")

    def bytes(self) -> bytes:
        self.flush()
        return self.buffer.getvalue()  # type: ignore[attr-defined,no-any-return]


def test_a_console_of_code_page_1252_gets_escapes_for_what_it_lacks(monkeypatch) -> None:
    console = Console()
    monkeypatch.setattr(sys, "stdout", console)
    prepare_output(for_programs=False)
    print("Zoë, 日本, →")
    assert console.bytes() == b"Zo\xeb, \\u65e5\\u672c, \\u2192\r\n"


def test_programs_get_utf_8_with_bare_line_ends_from_it(monkeypatch) -> None:
    console = Console()
    monkeypatch.setattr(sys, "stdout", console)
    prepare_output(for_programs=True)
    print("Zoë, 日本")
    assert console.bytes() == "Zoë, 日本\n".encode()


def test_a_file_of_windows_may_be_called_as_a_device_of_linux_is(windows, tmp_path: Path) -> None:
    numbers = set(open_files()) if Path("/proc/self/fd").exists() else set()
    with pytest.raises(OSError), opened(tmp_path / "dev" / "fd" / "1"):  # noqa: PT011
        pass  # a folder that is not there
    assert not numbers - set(open_files())
