"""axe-core, run in the current page."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import Any

from tests.browser.webdriver import Browser

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@cache
def source() -> str:
    """The script, as its wheel includes it. Nothing of that package is imported."""
    spec = importlib.util.find_spec("axe_playwright_python")
    assert spec
    assert spec.submodule_search_locations
    return (Path(spec.submodule_search_locations[0]) / "axe.min.js").read_text("utf-8")


def violations(browser: Browser) -> list[str]:
    """What axe finds: each rule with the elements that break it."""
    browser.run(source())
    found: dict[str, Any] = browser.run(
        "return axe.run(document, {runOnly: arguments[0]})", list(RULES)
    )
    assert len(found["passes"]) > 5
    return [f"{rule['id']}: {n['html']}" for rule in found["violations"] for n in rule["nodes"]]
