"""Text in cells that a spreadsheet shows unchanged, in a way that programs can undo.

An apostrophe precedes what a spreadsheet would compute or reformat: Excel and LibreOffice both
treat such a cell as text. An apostrophe of the text itself in that place is doubled, so removing
one apostrophe in each place restores the text.
"""

from __future__ import annotations

import re

from csr_desktop.system.text import fold

# The start of a formula, after what some readers skip; the full-width forms are used in East Asia.
_FORMULA = re.compile("['\" \u00a0\u3000]*[-=+@\uff1d\uff0b\uff0d\uff20]")
# The user who opens the file chooses the separator, and may forget the quotes.
_SEPARATOR = re.compile("([,;|\t\r\n])")
_KEPT_OFF_THE_START = ("'", "\t", "\r", "\n")

_LONGEST = 40  # characters of what a spreadsheet recognizes as a number or a date
_PLAIN_NUMBER = re.compile("0|[1-9][0-9]{0,10}")  # shown unchanged
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
    """The text, changed so that a spreadsheet neither computes nor reformats it."""
    parts = _SEPARATOR.split(text)
    parts[::2] = [f"'{part}" if _FORMULA.match(part) else part for part in parts[::2]]
    begins_badly = text.startswith(_KEPT_OFF_THE_START) or _is_rewritten(text)
    return "".join(("'" if begins_badly and not _FORMULA.match(text) else "", *parts))


def _is_rewritten(text: str) -> bool:
    """Whether a spreadsheet recognizes a number or a date and shows it differently."""
    if len(text) > _LONGEST or _PLAIN_NUMBER.fullmatch(text):
        return False
    folded = fold(text)
    return any(map(str.isdigit, folded)) and _REWRITTEN.fullmatch(folded) is not None
