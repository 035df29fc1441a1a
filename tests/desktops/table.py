"""Writes docs/desktops.md: what `make test-desktops` ran, when, and what held."""

from __future__ import annotations

import platform
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version

import pytest

from tests.desk.conftest import ROOT

PAGE = ROOT / "docs" / "desktops.md"
PACKAGES = (
    *("sway", "mutter", "kwin-wayland", "openbox", "gnome-keyring", "keepassxc"),
    *("libkf5wallet-bin", "fcitx5", "fcitx5-anthy", "fcitx5-pinyin"),
)
HEAD = """# Desktops

Where CSR Desktop was run besides X11 and gnome-keyring, on which the other tests run.
`make test-desktops` installs these desktops from Debian, runs the tests and writes this page.

A day is: the first key, copy to another program and paste from one, the QR code, a preset saved
from the menu and filled in by its shortcut, its button and the menu, a link opened by a second
start, the history, *Copy diagnostics* from the menu, dark and large text switched on while the
window is open, closing right after a copy.

Run on {date}: {system}, Python {python}, Qt {qt}.

Packages: {packages}.

| where | what | held | seconds | test |
|---|---|---|---|---|
"""
NOT_RUN = """| Secret Service with faults | No default collection, dismissed prompt, item refused, \
two equal items, slow, silent | yes, in `make test` | | `tests/desk/test_secret_service.py` |
| A bare Debian 13, which has Python 3.13 | `make test` there: only with `CSR_DESKTOPS=long`, \
because it takes more than 15 minutes | yes, on 2026-11-30 | | \
`tests/desktops/test_debian_13.py::test_test` |
| GNOME Shell around mutter | | not run: needs logind | | |
| Plasma around kwin | | not run: only the compositor is tested | | |
| Windows, macOS | | not run: neither is available | | |
"""


class Table:
    """Collects what became of each test."""

    def __init__(self) -> None:
        self._about: dict[str, tuple[str, str]] = {}
        self._rows: dict[str, tuple[str, float]] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Each test says itself what it tries."""
        for item in items:
            if isinstance(item, pytest.Function):
                where, what = item.module.__doc__ or "", item.function.__doc__ or ""
                self._about[item.nodeid] = (_first_line(where), _first_line(what) or "A day")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """The call decides, unless it did not come to that."""
        if report.when == "call" or report.outcome != "passed":
            held = {"passed": "yes", "failed": "**no**", "skipped": "not run"}[report.outcome]
            self._rows[report.nodeid] = (held, report.duration)
            for name, told in report.user_properties:
                if name == "details":
                    where, what = self._about[report.nodeid]
                    self._about[report.nodeid] = (where, f"{what}: {told}")

    def pytest_sessionfinish(self) -> None:
        """Write the page."""
        rows = "".join(
            f"| {' | '.join(self._about[node])} | {held} | {seconds:.0f} | `{node}` |\n"
            for node, (held, seconds) in sorted(self._rows.items())
        )
        head = HEAD.format(
            date=datetime.now(UTC).date().isoformat(),
            system=platform.freedesktop_os_release()["PRETTY_NAME"],
            python=platform.python_version(),
            qt=version("PySide6-Essentials"),
            packages=", ".join(_installed()),
        )
        PAGE.write_text(head + rows + NOT_RUN, "utf-8")


def _first_line(text: str) -> str:
    """Without its full stop."""
    return text.strip().partition("\n")[0].rstrip(".")


def pytest_configure(config: pytest.Config) -> None:
    """Take part in this run."""
    config.pluginmanager.register(Table())


def _installed() -> list[str]:
    told = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *PACKAGES],
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout.split("\n")[:-1]
