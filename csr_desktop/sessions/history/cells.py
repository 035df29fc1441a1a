"""Texts in a table that a spreadsheet opens: it shows them as they are, and a program can undo it.

An apostrophe stands before what a spreadsheet would compute or rewrite. Excel and LibreOffice both
take a cell that begins with one for text. A text's own apostrophe at such a place is doubled, so
whoever takes one away at each has the text as it was.
"""

from __future__ import annotations

import re

from csr_desktop.system.text import fold

# What begins a formula, behind what some readers skip; the wide ones are typed in East Asia.
_FORMULA = re.compile("['\" \u00a0\u3000]*[-=+@\uff1d\uff0b\uff0d\uff20]")
# Which character separates the cells, a person chooses who opens the file, and some forget quotes.
_SEPARATOR = re.compile("([,;|\t\r\n])")
_KEPT_OFF_THE_START = ("'", "\t", "\r", "\n")

_LONGEST = 40  # characters of what a spreadsheet takes for a number or a date
_PLAIN_NUMBER = re.compile("0|[1-9][0-9]{0,10}")  # is shown as it is
_DAY = (
    "[0-9]{1,2}[-/.][0-9]{1,2}([-/.]([0-9]{1,4}\\.?)?)?|[0-9]{1,2}[-/.][0-9]{4}"
    "|[0-9]{4}[-/.][0-9]{1,2}([-/.][0-9]{1,2})?|[0-9年月日]+"
)
_MONTH = (
    "(jan(uary|uar|vier)?|ene(ro)?|feb(ruary|ruar|rero)?|fev(rier|r)?|mar(ch|s|zo|z)?|mrz"
    "|apr(il)?|abr(il)?|avr(il)?|may(o)?|mai|jun(e|i|io)?|juin|jul(y|i|io)?|juil(let)?"
    "|aug(ust)?|ago(sto)?|aout|sep(t|tember|tembre|tiembre)?|o[ck]t(ober|obre|ubre)?"
    "|nov(ember|embre|iembre)?|de[cz](ember|embre)?|dic(iembre)?)\\.?"
)
_NUMBER = (
    "[$€£¥(]? ?([0-9]{1,3}([,.' ][0-9]{3})+([.,][0-9]*)?|[0-9]+([.,][0-9]*)?|[.,][0-9]+)"
    "( ?e ?[-+]?[0-9]+)?[ %)$€£¥]*"
)
_TIME = "[0-9]{1,4}:[0-9]{1,2}(:[0-9]{1,2}([.,][0-9]*)?)?( ?[ap]m?)?|[0-9]{1,2} [ap]m?"
_REWRITTEN = re.compile(
    f"{_NUMBER}|([0-9]+ )?[0-9]+/[0-9]+|({_DAY})([ t]({_TIME}))?|{_TIME}"
    f"|([0-9]{{1,4}}[-/. ]*)?{_MONTH}([-/., ]*[0-9]{{1,4}}){{1,2}}|[0-9]{{1,4}}[-/. ]*{_MONTH}"
)


def safe_cell(text: str) -> str:
    """A text that a spreadsheet shows and neither computes nor rewrites."""
    parts = _SEPARATOR.split(text)
    parts[::2] = [f"'{part}" if _FORMULA.match(part) else part for part in parts[::2]]
    begins_badly = text.startswith(_KEPT_OFF_THE_START) or _is_rewritten(text)
    return "".join(("'" if begins_badly and not _FORMULA.match(text) else "", *parts))


def _is_rewritten(text: str) -> bool:
    """Whether a spreadsheet takes a text for a number or a date and shows it otherwise."""
    if len(text) > _LONGEST or _PLAIN_NUMBER.fullmatch(text):
        return False
    folded = fold(text)
    return any(map(str.isdigit, folded)) and _REWRITTEN.fullmatch(folded) is not None
