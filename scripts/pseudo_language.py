"""A pseudo-language, which shows texts that are not translated, and texts that don't fit.

Every text is in ⟦ ⟧, its letters have accents, and it is 40 % longer, like German. So a text
without brackets was never marked for translation, and one without its last bracket is cut off.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from lxml import etree

import translations

CODE = "en_XA"
"""English for dates, numbers and plural forms; the usual code of a pseudo-language."""
OPENING, CLOSING = "⟦", "⟧"
_LONGER = 0.4
_ACCENTED = str.maketrans(
    "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz",
    "ÅĈÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåĉðéĝĥîĵķļñöŕšţûŵýž",
)
_MORE = "õñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ "
# Placeholders, mnemonics, markup, file patterns, and the separator of a dialog's file types.
_KEPT = re.compile(r"(\{\w*\}|%n|%L?\d+|&.|<[^<>]*>|\(\*\.\w+\)|;;|\n)")


def make(folder: Path) -> Path:
    """Extract the program's texts and compile them in this language, which is called CODE."""
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
    """A text in this language; placeholders and surrounding blanks are kept."""
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
    """This many more letters, in words that can wrap; none for a text without letters."""
    letters = sum(character.isalpha() for part in parts[::2] for character in part)
    count = round(_LONGER * letters)
    room = " " if count > 3 and " " in "".join(parts) else ""
    return (room + (_MORE * (count // len(_MORE) + 1))[:count].rstrip()) if count else ""


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))
