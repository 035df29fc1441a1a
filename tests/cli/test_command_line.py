"""The command from outside: arguments, version, no display."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from csr_desktop import __version__
from csr_desktop.command_line import Options, parse
from csr_desktop.commands import Create, ListSessions


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
    for word in ("--demo", "--site", "create", "sessions", "csr-desktop://new?site="):
        assert word in usage.stdout
    for command in ("create", "sessions"):
        of_its_own = csr_desktop(command, "--help", DISPLAY="", QT_QPA_PLATFORM="xcb")
        assert of_its_own.returncode == 0
        assert of_its_own.stdout.startswith(f"usage: csr-desktop {command} ")


@pytest.mark.parametrize(
    ("display", "told"),
    [
        ("", "there is no display to open a window on."),
        (":7654", "no window can be opened: could not connect to display :7654"),
    ],
)
def test_without_a_display_one_clear_line_and_status_2(display: str, told: str) -> None:
    ended = csr_desktop("--demo", DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="xcb")
    assert ended.returncode == 2
    assert ended.stderr == f"csr-desktop: {told}\n"


def test_a_wrong_argument_is_named() -> None:
    ended = csr_desktop("--dmeo")
    assert ended.returncode == 2
    assert "--dmeo" in ended.stderr


def test_arguments_become_options() -> None:
    assert parse([]) == Options()
    assert parse(["--demo", "--site", "Acme Support"]) == Options(demo=True, site="Acme Support")


LINK = "csr-desktop://new?code1=x"


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([LINK], Options(link=LINK)),
        ([LINK, "--demo"], Options(demo=True, link=LINK)),
        (["CSR-Desktop:wrong"], Options(link="CSR-Desktop:wrong")),
        (["--site", "create"], Options(site="create")),
        (["create"], Options(command=Create())),
        (["--demo", "--site", "A", "create"], Options(demo=True, site="A", command=Create())),
        (["create", "--demo", "--site", "A"], Options(demo=True, site="A", command=Create())),
        (["--site", "A", "create", "--site", "B"], Options(site="B", command=Create())),
        (
            ["create", "--type", "13", "--code", "1=a=b", "--code", "10=", "--json"],
            Options(command=Create(13, {1: "a=b", 10: ""}, as_json=True)),
        ),
        (["--check-policy"], Options(check_policy=True)),
        (
            ["--check-policy", "x.toml", "--json"],
            Options(check_policy=True, policy=Path("x.toml"), as_json=True),
        ),
        (["create", "--password-stdin"], Options(command=Create(password_on_stdin=True))),
        (["sessions"], Options(command=ListSessions())),
        (
            ["sessions", "--csv", "--since", "2026-03-28", "--output", "x.csv"],
            Options(command=ListSessions("csv", date(2026, 3, 28), output=Path("x.csv"))),
        ),
        (["sessions", "--json", "--all"], Options(command=ListSessions("json", everything=True))),
    ],
)
def test_links_and_commands(arguments: list[str], options: Options) -> None:
    assert parse(arguments) == options


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([LINK, LINK], "only one link"),
        (["sessions", LINK], "sessions doesn't accept a link"),
        (["https://example.com"], "invalid choice"),
        (["--dem"], "--dem"),
        (["create", "sessions"], "sessions"),
    ],
)
def test_what_is_no_command(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    assert words in capsys.readouterr().err
    assert parse(["--debug"]) == Options(debug=True)
