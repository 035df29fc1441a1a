"""What the rep asks for, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from csr_desktop.sessions.sites import Site
from csr_desktop.webex.operations import TRACKING_CODE_LENGTH, text_problem


class DraftProblem(ValueError):
    """The form can't be sent as it is; `number` is the tracking code to correct."""

    def __init__(self, number: int, sentence: str) -> None:
        super().__init__(sentence)
        self.number = number
        self.sentence = sentence


@dataclass(frozen=True)
class Draft:
    """A session to create: the site, its session type and its tracking codes (1 to 10)."""

    site: Site
    session_type: int | None
    tracking_codes: Mapping[int, str]


def draft_of(site: Site, session_type: int | None, typed: Mapping[int, str]) -> Draft:
    """A checked draft of what was typed; blanks at the ends don't count. Raises DraftProblem."""
    codes = {}
    for code in site.tracking_codes:
        text = typed.get(code.number, "").strip()
        if code.required and not text:
            raise DraftProblem(code.number, f"{code.name} is required. Type it, then create.")
        if problem := text_problem(text, TRACKING_CODE_LENGTH):
            raise DraftProblem(code.number, f"{code.name} {problem}")
        if text:
            codes[code.number] = text
    return Draft(site, session_type, codes)
