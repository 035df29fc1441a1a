"""How long the torture lasts: a sample in the normal run, `--long` or CSR_TORTURE=long for all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPORT = Path(__file__).parents[2] / "docs" / "torture.md"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Known only if this folder is named on the command line; the variable always works."""
    parser.addoption("--long", action="store_true", help="all kills, and docs/torture.md anew")


@pytest.fixture(scope="session")
def is_long(request: pytest.FixtureRequest) -> bool:
    asked = request.config.getoption("--long", default=False)
    return bool(asked) or os.environ.get("CSR_TORTURE") == "long"


@pytest.fixture
def publish(request: pytest.FixtureRequest, is_long: bool, capsys: pytest.CaptureFixture[str]):
    """Print a table; the long run also writes it into the report, under its own heading."""

    def publish(heading: str, words: str, table: str) -> None:
        section = f"## {heading}\n\n{words}\n\n{table}\n"
        with capsys.disabled():
            print(f"\n\n{section}")
        if is_long:
            _put_section(heading, section)

    return publish


_TOP = """# Torture

Results of `make torture`: the program is killed with SIGKILL, or the power is cut, at random
moments, and then started again. The site runs in another process and remembers what it created.
A session is *lost* if the next start neither shows its key nor says that a session may have been
created for that press. It is *doubled* if one press created more than one.
"""


def _put_section(heading: str, section: str) -> None:
    old = REPORT.read_text("utf-8") if REPORT.exists() else _TOP
    top, *sections = old.split("\n## ")
    kept = {each.partition("\n")[0]: f"## {each.strip()}\n" for each in sections}
    kept[heading] = section
    REPORT.write_text("\n".join([top.strip() + "\n", *(kept[name] for name in sorted(kept))]))
