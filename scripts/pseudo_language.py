"""A language that nobody speaks: it shows which texts are not translated, and which find no room.

Every text stands in ⟦ ⟧, its letters have accents, and it is 40 % longer, as German is. So a text
without brackets was never handed to the translators, and one without its last bracket is cut.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from lxml import etree

import translations

CODE = "en_XA"
"""English as far as dates, numbers and plural forms go; the usual name of such a language."""
OPENING, CLOSING = "⟦", "⟧"
_LONGER = 0.4
_ACCENTED = str.maketrans(
    "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz",
    "ÅĈÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåĉðéĝĥîĵķļñöŕšţûŵýž",
)
_MORE = "õñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ "
# Places for values, mnemonics, markup, patterns of files, and what separates a dialog's kinds.
_KEPT = re.compile(r"(\{\w*\}|%n|%L?\d+|&.|<[^<>]*>|\(\*\.\w+\)|;;|\n)")


def make(folder: Path) -> Path:
    """Find the program's texts and compile them in this language; `Language` speaks it by CODE."""
    file = translations.find_texts(folder, CODE)
    fill(file)
    return translations.compile_texts(file, folder)


def fill(file: Path) -> None:
    """Translate every text of a .ts file."""
    tree = etree.parse(str(file))
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        if "type" in translation.attrib:  # "unfinished"
            del translation.attrib["type"]
        forms = translation.findall("numerusform")
        for form in forms or [translation]:
            form.text = pseudo(source)
    tree.write(str(file), encoding="utf-8", xml_declaration=True)


def pseudo(text: str) -> str:
    """A text in this language; what a program reads in it, and blanks around it, stay."""
    core = text.strip()
    if not core:
        return text
    before, after = text[: text.index(core)], text[text.index(core) + len(core) :]
    parts = _KEPT.split(core)
    changed = "".join(
        part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts)
    )
    ellipsis = "…" if changed.endswith("…") else ""
    return (
        f"{before}{OPENING}{changed.removesuffix('…')}{_padding(parts)}{ellipsis}{CLOSING}{after}"
    )


def _padding(parts: list[str]) -> str:
    """So many letters more, in words that a line can be broken at; none of it for a lone sign."""
    letters = sum(character.isalpha() for part in parts[::2] for character in part)
    count = round(_LONGER * letters)
    room = " " if count > 3 and " " in "".join(parts) else ""
    return (room + (_MORE * (count // len(_MORE) + 1))[:count].rstrip()) if count else ""


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))
