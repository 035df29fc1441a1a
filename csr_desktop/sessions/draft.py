"""What the rep asks for, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from csr_desktop.system.i18n import translate
from csr_desktop.system.text import clean, pick
from csr_desktop.webex.texts import TRACKING_CODE_LENGTH, text_problem

if TYPE_CHECKING:
    from csr_desktop.settings.sites.outline import TrackingCodeOutline
    from csr_desktop.settings.sites.site import Site, TrackingCode

    AnyTrackingCode = TrackingCode | TrackingCodeOutline


class DraftProblem(ValueError):
    """The form can't be sent as it is. `number` is the tracking code to correct."""

    def __init__(self, number: int, sentence: str) -> None:
        super().__init__(sentence)
        self.number = number
        self.sentence = sentence


class Draft(NamedTuple):
    """A session to create: the site, its session type and its tracking codes (1 to 10)."""

    site: Site
    session_type: int | None
    tracking_codes: Mapping[int, str]


def draft_of(site: Site, session_type: int | None, typed: Mapping[int, str]) -> Draft:
    """A checked draft of what was typed; `csr_desktop.system.text` describes the clean-up.

    A value of a list is sent as the list spells it. Raises the first of `draft_problems`.
    """
    if problems := draft_problems(site, typed):
        raise problems[0]
    texts = {code.number: _meant(code, typed.get(code.number, "")) for code in site.tracking_codes}
    return Draft(site, session_type, {number: text for number, text in texts.items() if text})


def draft_problems(site: Site, typed: Mapping[int, str]) -> tuple[DraftProblem, ...]:
    """What must be corrected before this can be sent, in the form's order."""
    return tuple(
        DraftProblem(code.number, sentence)
        for code in site.tracking_codes
        if (sentence := code_problem(code, typed.get(code.number, "")))
    )


def code_problem(code: AnyTrackingCode, typed: str) -> str:
    """What is wrong with one tracking code's text, as a sentence, or ''."""
    text = _meant(code, typed)
    if code.required and not text:
        return _is_missing(code)
    if problem := text_problem(code.name, text, TRACKING_CODE_LENGTH):
        return problem
    if text and code.values and pick(code.values, typed) is None:
        return translate("sessions.draft", "Select one of the listed values for {0}.").format(
            code.name
        )
    return ""


def _meant(code: AnyTrackingCode, typed: str) -> str:
    """The text to send; '' if nothing of it would be visible."""
    return clean(pick(code.values, typed) or typed)


def _is_missing(code: AnyTrackingCode) -> str:
    if code.values:
        sentence = translate("sessions.draft", "Select {0}.")
    else:
        sentence = translate("sessions.draft", "Enter {0}.")
    return sentence.format(code.name)
