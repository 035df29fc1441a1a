"""The command from outside: arguments, version, no display."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from csr_desktop import __version__
from csr_desktop.command_line import Options, parse


def csr_desktop(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "csr_desktop", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_version_and_help_need_no_display() -> None:
    version = csr_desktop("--version", DISPLAY="", QT_QPA_PLATFORM="xcb")
    assert (version.returncode, version.stdout) == (0, f"CSR Desktop {__version__}\n")
    usage = csr_desktop("--help", DISPLAY="", QT_QPA_PLATFORM="xcb")
    assert usage.returncode == 0
    assert "--demo" in usage.stdout


@pytest.mark.parametrize("display", ["", ":7654"])
def test_without_a_display_one_clear_line_and_status_2(display: str) -> None:
    ended = csr_desktop("--demo", DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="xcb")
    assert ended.returncode == 2
    assert ended.stderr == "csr-desktop: there is no display to open a window on.\n"


def test_a_wrong_argument_is_named() -> None:
    ended = csr_desktop("--dmeo")
    assert ended.returncode == 2
    assert "--dmeo" in ended.stderr


def test_arguments_become_options() -> None:
    assert parse([]) == Options()
    assert parse(["--demo", "--site", "Acme Support"]) == Options(demo=True, site="Acme Support")
    assert parse(["--debug"]) == Options(debug=True)
