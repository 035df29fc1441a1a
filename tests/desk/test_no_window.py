"""Displays on which no window can open: one line that says why, and status 2; no abort."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import PySide6
import pytest

LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
Screen = Callable[[int], str]


@pytest.fixture
def screen() -> Iterator[Screen]:
    """Start a screen with this many bits of color; returns its display."""
    with ExitStack() as stack:

        def start(depth: int) -> str:
            read, write = os.pipe()
            size = ("-screen", "0", f"800x600x{depth}")
            server = subprocess.Popen(
                ("Xvfb", "-noreset", "-displayfd", str(write), *size),
                pass_fds=[write],
                stderr=subprocess.DEVNULL,
            )
            stack.callback(server.wait)
            stack.callback(server.terminate)
            os.close(write)
            with os.fdopen(read) as number:
                return f":{number.readline().strip()}"

        yield start


def program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: text for name, text in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, "-m", "csr_desktop", *arguments],
        env=kept | {"WAYLAND_DISPLAY": ""} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def broken(folder: Path, library: str) -> str:
    """A folder whose copy of a library that Qt's X plugin loads requires a missing library."""
    name = "libQt6XcbQpa.so.6"
    needed = library.encode()
    content = (LIBRARIES / name).read_bytes()
    assert needed in content
    (folder / name).write_bytes(content.replace(needed, b"x" * 3 + needed[3:]))
    return str(folder)


@pytest.mark.parametrize("library", ["libxcb-cursor.so.0", "libxcb-icccm.so.4"])
def test_a_missing_library_is_named(screen: Screen, tmp_path: Path, library: str) -> None:
    given = {"DISPLAY": screen(24), "LD_LIBRARY_PATH": broken(tmp_path, library)}
    ended = program(**given)
    missing = f"xxx{library[3:]}: cannot open shared object file: No such file or directory"
    assert ended.stderr == f"csr-desktop: no window can be opened: {missing}\n"
    assert ended.returncode == 2
    tested = program("--self-test", **given)
    assert tested.stdout.splitlines()[-2:] == [
        f"FAILED  Window        no window can be opened: {missing}",
        "Self-test failed.",
    ]
    assert tested.returncode == 1


def test_a_display_with_few_colors(screen: Screen) -> None:
    display = screen(8)
    ended = program("--demo", DISPLAY=display)
    sentence = "the display has only 8-bit color; 15 bits are the least."
    assert (ended.returncode, ended.stderr) == (2, f"csr-desktop: {sentence}\n")
    tested = program("--self-test", DISPLAY=display)
    assert tested.returncode == 1
    assert sentence in tested.stdout


@pytest.mark.parametrize("depth", [15, 16])
def test_a_display_with_enough_colors(screen: Screen, depth: int) -> None:
    tested = program("--self-test", DISPLAY=screen(depth))
    assert "ok      Window        xcb" in tested.stdout


def test_a_display_that_is_not_there() -> None:
    ended = program(DISPLAY=":7654")
    told = "csr-desktop: no window can be opened: could not connect to display :7654\n"
    assert (ended.returncode, ended.stderr) == (2, told)


def test_a_platform_that_is_asked_for_and_not_there(screen: Screen) -> None:
    ended = program(DISPLAY=screen(24), QT_QPA_PLATFORM="wayland")
    told = (
        "csr-desktop: QT_QPA_PLATFORM is wayland, but WAYLAND_DISPLAY isn't set. "
        "Unset QT_QPA_PLATFORM to open the window on the display that is there.\n"
    )
    assert (ended.returncode, ended.stderr) == (2, told)


def test_a_platform_without_a_screen(tmp_path: Path) -> None:
    framebuffer = tmp_path / "no framebuffer"
    framebuffer.touch()
    ended = program(DISPLAY="", QT_QPA_PLATFORM=f"linuxfb:fb={framebuffer}")
    assert ended.returncode == 2
    assert ended.stderr.startswith("csr-desktop: no window can be opened: ")
    assert ended.stderr.count("\n") == 1
