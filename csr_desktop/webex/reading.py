"""Texts in an answer: missing, empty or invalid ones never raise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element


def text_at(element: _Element, path: str) -> str:
    """The text at a path, stripped; '' if there is none."""
    return (element.findtext(path) or "").strip()


def number_in(text: str, digits: int = 9) -> int | None:
    """A whole number of at most this many digits; None for anything else."""
    return int(text) if re.fullmatch(rf"-?[0-9]{{1,{digits}}}", text) else None


def boolean_in(text: str) -> bool | None:
    """An xsd:boolean; None for anything else."""
    return {"true": True, "1": True, "false": False, "0": False}.get(text.lower())
