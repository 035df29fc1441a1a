"""Every view in every theme, scale and language: names, order, contrast, room, translation.

Each scale runs in a separate process, because Qt has one scale in each; see walk.py.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
_FEWEST = 300  # steps: a walk that sees less has lost its way


_SCREEN = ("800", "600")
"""The smallest, in its own pixels: at 300 % the program has 267 x 200 of them."""


@pytest.mark.parametrize(
    ("scale", "font"),
    [("1", "1"), ("2", "1"), ("3", "1"), ("1", "1.5")],
    ids=["100 %", "200 %", "300 %", "large font"],
)
def test_every_view(scale: str, font: str) -> None:
    command = [sys.executable, "-m", "tests.ui.every_view.walk", scale, font, *_SCREEN]
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr, ended.stderr
    told = json.loads(ended.stdout)
    assert told["steps"] >= _FEWEST
    assert not told["findings"], "\n" + "\n".join(_line(found) for found in told["findings"])


def _line(found: dict[str, str | list[list[str]]]) -> str:
    """One finding, with the places where it was seen."""
    places = [", ".join(place) for place in found["where"]]
    more = f" and {len(places) - 1} more" if len(places) > 1 else ""
    return f"{found['rule']}: {found['widget']}: {found['words']} [{places[0]}{more}]"
