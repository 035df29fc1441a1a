"""Fixtures for all tests. The platform is set before the first import of Qt."""

from __future__ import annotations

import gc
import itertools
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "PYTEST_XDIST_WORKER" in os.environ:
    # Coverage has started in this worker; programs that tests start are not measured.
    os.environ.pop("COVERAGE_PROCESS_START", None)
# A busy machine is no fault of the code.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")
_TESTS_PER_COLLECTION = 20
_ended = itertools.count(1)
pytest_plugins = [
    "tests.support.rep",
    "tests.support.books",
    "tests.support.preferences_rep",
    "tests.support.pseudo",
    "tests.support.system_browser",
    "tests.support.rights",
]

from PySide6.QtCore import QThread  # noqa: E402  after the platform

from csr_desktop.demo_site.server import DemoServer  # noqa: E402
from tests.support.memory_keyring import MemoryKeyring  # noqa: E402
from tests.support.platforms import LINUX_ALONE  # noqa: E402

collect_ignore = [] if sys.platform == "linux" else list(LINUX_ALONE)


def pytest_collection_finish() -> None:
    """As in the program: garbage is collected on the main thread, never where a server allocates.

    A widget that is freed on another thread can end the process, or keep one of Qt's locks locked.
    """
    gc.disable()
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """After a test's fixtures: what it has left behind."""
    gc.collect(2 if next(_ended) % _TESTS_PER_COLLECTION == 0 else 1)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Isolate each test from the home folder and the proxies of the user who runs it.

    The program follows the XDG variables on each system; Python and its libraries, the others.
    """
    folders = ("CONFIG_HOME", "CONFIG_DIRS", "DATA_HOME", "STATE_HOME", "CACHE_HOME")
    of_windows = ("USERPROFILE", "APPDATA", "LOCALAPPDATA")
    for name in ("HOME", *of_windows, *(f"XDG_{folder}" for folder in folders)):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    # Too long for a socket, whose path has 107 bytes: tests of it use a shorter one.
    runtime = tmp_path / "xdg_runtime_dir"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return tmp_path


@pytest.fixture
def demo_server() -> Iterator[DemoServer]:
    """The demo site on a real socket."""
    with DemoServer() as server:
        yield server


class _TracedThread(QThread):
    """A thread that coverage sees: its tracer reaches only threads that Python started."""

    def run(self) -> None:
        sys.settrace(threading.gettrace())
        self.exec()


@pytest.fixture(autouse=True)
def traced_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let coverage see the background threads, when coverage runs."""
    if threading.gettrace() is not None:
        monkeypatch.setattr("csr_desktop.background.QThread", _TracedThread)
        monkeypatch.setattr("csr_desktop.background.own_thread.QThread", _TracedThread)


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    """A working keyring instead of this computer's, which takes time to find."""
    before = keyring.get_keyring()
    mine = MemoryKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring(memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer without a keyring, however often it is looked for."""
    none = keyring.backends.fail.Keyring()
    keyring.set_keyring(none)
    monkeypatch.setattr(keyring.core, "init_backend", lambda: keyring.set_keyring(none))
    yield
    keyring.set_keyring(memory_keyring)
