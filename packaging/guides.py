"""Copies the guides that come with a package, with their pictures."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from project import ROOT

GUIDES = (
    "user-guide",
    "administrator-guide",
    "settings",
    "single-sign-on",
    "troubleshooting",
    "accessibility",
    "faults",
    "threat-model",
    "sign-in-rules",
)
_DOCS = ROOT / "docs"
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)#]*)(#[^)]*)?\)")


def write_guides(folder: Path) -> None:
    """Turn links to pages that are not installed into plain text."""
    for guide in GUIDES:
        text = (_DOCS / f"{guide}.md").read_text("utf-8")
        (folder / f"{guide}.md").write_text(_LINK.sub(_installed, text), "utf-8")
        for is_picture, _, target, _ in _LINK.findall(text):
            if is_picture:
                (folder / target).parent.mkdir(exist_ok=True)
                shutil.copyfile(_DOCS / target, folder / target)


def _installed(link: re.Match[str]) -> str:
    is_picture, words, target, _ = link.groups()
    is_kept = is_picture or "://" in target or target.removesuffix(".md") in ("", *GUIDES)
    return link[0] if is_kept else words
