"""What the documents quote in italics is in the program."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    ROOT / "README.md",
    ROOT / "resources" / "help" / "en.md",
    *(
        ROOT / "docs" / f"{name}.md"
        for name in (
            "user-guide",
            "administrator-guide",
            "troubleshooting",
            "single-sign-on",
            "accessibility",
            "threat-model",
            "sign-in-rules",
        )
    ),
]
OF_OTHERS = {
    "Applications",  # macOS
    "My Webex Apps",  # developer.webex.com, and the rest are Control Hub's
    "Create a New App",
    "Create an Integration",
    "Management",
    "Apps",
    "Integrations",
    "Manage",
    "Allow",
    "Specific users",
    "Revoke access",
}
FOR_EMPHASIS = {"What to do:", "customer's", "not proven"}
DEMO = {"Demo site (single sign-on)"}  # a site's name is data
_QUOTED = re.compile(r"(?<![\*\w])\*(?!\*)([^*\n]+?)\*(?![\*\w])")
_CODE = re.compile(r"^```.*?^```|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_TABLE_OF_CAUSES = re.compile(r"<!-- \w+: .*?<!-- end -->", re.DOTALL)
_LEAST = 3  # words of a sentence that may be quoted without its rest


@cache
def texts() -> tuple[str, ...]:
    """Every string of the package without mnemonics, its menus' ellipses too."""
    found = set()
    for file in (ROOT / "csr_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value.replace("&", "").removesuffix("…"))
            elif isinstance(node, ast.JoinedStr):
                parts = (p.value if isinstance(p, ast.Constant) else "..." for p in node.values)
                found.add("".join(map(str, parts)))
    return tuple(found)


def is_said(quoted: str) -> bool:
    words = quoted.removesuffix("…")
    if any(words == text.removesuffix(".") or words == text for text in texts()):
        return True
    if len(words.split()) >= _LEAST and any(words in text for text in texts()):
        return True
    filled = (re.escape(text).split(r"\{0\}") for text in texts() if "{0}" in text)
    return any(
        re.fullmatch(".+".join(parts), words) for parts in filled if len("".join(parts)) > _LEAST
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_quoted_words_are_the_programs(page: Path) -> None:
    text = _TABLE_OF_CAUSES.sub("", _CODE.sub("", page.read_text("utf-8")))
    quoted = {" ".join(words.split()) for words in _QUOTED.findall(re.sub(r"\n(?!\n)", " ", text))}
    unsaid = {words for words in quoted - OF_OTHERS - FOR_EMPHASIS - DEMO if not is_said(words)}
    assert unsaid == set()
