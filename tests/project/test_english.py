"""The English of code, window and documents: none of the words and phrases listed below.

codespell checks the spelling (`make check`). This test looks for phrases that sound translated:
things that act like people, metaphors and private terms.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# What is checked. A folder is added when its docstrings and comments have been reviewed.
REVIEWED = ("benchmarks", "csr_desktop", "packaging", "scripts", "tests")
"""Folders and files whose docstrings and comments are checked."""
CHECK_WINDOW = True
"""Whether the texts of the window and the command line are checked."""
CHECK_DOCUMENTS = True
"""Whether *.md, the help and the invitation are checked."""

_PLACE = "there|here|in|on|at|above|below|before|behind|beside|between|under|around|by"
_STILL = "(still|not|already|no longer)"
EVERYWHERE = {
    rf"\b(stands?|stood|standing) (alone )?({_PLACE})\b": "is, are",
    rf"\b(lies?|lay|lying) ({_PLACE}|too)\b": "is, are",
    r"\btakes? (only|no|none|any|whatever)\b": "accept, use",
    r"\bholds? (no|none|only|nothing|whatever)\b": "contain, have",
    r"\bspeaks?\b|\bspoken\b": "use, support, say",
    r"\b(is|are|was|were) (still )?out\b(?! of)": "is being sent, is waiting for an answer",
    rf"\b(is|are|was|were) ({_STILL} )?there( already| yet| now| again)?[.,;:)]": (
        "exists, is available, has arrived"
    ),
    r"\b(site|server|service|proxy|list|field|file|keyring|form|window|program|it) wants\b": (
        "requires, needs, expects"
    ),
    r"\b(is|are) (not )?wanted\b": "needed",
    r"\bjournal of (all )?sessions\b|\blist of all sessions\b": "history",
    r"\btell(s|ing)? of\b": "report, describe",
    r"\bof (its|their|his) own( ?[.,:;()]|$| (and|or|that|which|in|where|as|for)\b)": "separate",
    r"\bwhoever\b": "the caller, the user, your administrator",
    r"\bnobody\b": "no one, or say what happens",
    r"\bmend(s|ed|ing)?\b": "repair, fix",
    r"\b(the|an) ears?\b|\b(front|your|back) door\b|\bhouse rules?\b": "the term itself",
    r"\bheed(s|ed|ing)?\b": "apply",
    r"\b(name|user) at the\b": "user name",
    r"\bin the network\b": "on the network",
    r"\bnow and then\b": "how often, in seconds or minutes",
    r"\banew\b": "again",
    r"\bbegun\b(?! with|\()": "started",
    r"\bfor ever\b": "indefinitely, forever",
    r"\bso many (seconds|minutes|days|attempts|times|lines|of)\b": "name the number",
    r"\b(sees|see|seen|seeing) to it\b": "ensure",
    r"\bwhole truth\b|\bgoes wrong with\b|\bdoes its work\b": "say what happens",
    r"\b(brings?|brought) along\b|\balong of\b": "include",
    r"\bis (no )?good for\b|\bno good\b": "usable, valid",
    r"\bmanners\b|\bdoorway\b|\bthreshold of\b": "the term itself",
}
FOR_READERS = {
    r"\bforget(s|ting)?\b|\bforgot(ten)?\b": "delete, clear, remove",
    r"\ball sessions\b": "history",
    r"\bpick(s|ed)?\b": "select",
    r"\bwhat (it|that) costs\b|\bby hand or\b": "say it plainly",
}
EXCEPTIONS = {
    r"(screen readers?|Orca|NVDA|VoiceOver|speech|voice)( \w+)? (speaks?|spoken)": "they do speak",
    r"(speaks?|spoken) (aloud|by)": "a screen reader's speech",
    r"a sign-in of its own": "the network's, not the site's",
    r"list all sessions": "the command lists them",
    r"no more requests": "a site's words, as the program quotes them",
    r"take no password": "what a site does not accept",
    r"nobody@": "an address",
}
_EXCEPTION = re.compile("|".join(EXCEPTIONS), re.IGNORECASE)
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_TRANSLATED = {"tr", "translate", "QT_TRANSLATE_NOOP"}
_HELP = {"help", "description", "epilog"}


def banned_in(text: str, phrases: dict[str, str]) -> list[str]:
    text = _EXCEPTION.sub("", _CODE.sub("`", " ".join(text.split())))
    return [
        f"{found[0]!r} (better: {better})"
        for pattern, better in phrases.items()
        for found in re.finditer(pattern, text, re.IGNORECASE)
    ]


def prose_of(path: Path) -> Iterator[tuple[int, str]]:
    """Docstrings, and comments with what follows on the next lines."""
    source = path.read_text("utf-8")
    for node in ast.walk(ast.parse(source)):
        text = node.value if isinstance(node, ast.Expr) else None
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.lineno, text.value
    line, parts = 0, list[str]()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            if parts and token.start[0] != line + 1:
                yield line, " ".join(parts)
                parts = []
            line = token.start[0]
            parts.append(token.string.lstrip("# "))
    yield line, " ".join(parts)


def window_texts(path: Path) -> Iterator[tuple[int, str]]:
    """The source texts that are translated, and the help of options."""
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        name = call.func.id if isinstance(call.func, ast.Name) else name
        texts = list(call.args) if name in _TRANSLATED else []
        texts += [keyword.value for keyword in call.keywords if keyword.arg in _HELP]
        for text in texts:
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.lineno, text.value


def documents() -> Iterator[Path]:
    yield from sorted(ROOT.glob("*.md"))
    yield from sorted((ROOT / "docs").rglob("*.md"))
    yield ROOT / "resources" / "help" / "en.md"
    yield ROOT / "resources" / "invitations" / "en.txt"


def python_files(*places: str) -> list[Path]:
    roots = [ROOT / place for place in places]
    return [
        path
        for root in roots
        for path in ([root] if root.is_file() else sorted(root.rglob("*.py")))
        if path.suffix == ".py"
    ]


def test_docstrings_and_comments() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {phrase}"
        for path in python_files(*REVIEWED)
        for line, text in prose_of(path)
        for phrase in banned_in(text, EVERYWHERE)
    ]
    assert not found, "\n".join(found)


@pytest.mark.skipif(not CHECK_WINDOW, reason="the window's texts are being reviewed")
def test_texts_of_the_window() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {phrase}"
        for path in python_files("csr_desktop")
        for line, text in window_texts(path)
        for phrase in banned_in(text, EVERYWHERE | FOR_READERS)
    ]
    assert not found, "\n".join(found)


@pytest.mark.skipif(not CHECK_DOCUMENTS, reason="the documents are being reviewed")
def test_documents() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {phrase}"
        for path in documents()
        for phrase in banned_in(path.read_text("utf-8"), EVERYWHERE | FOR_READERS)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "is_banned"),
    [
        ("Beside it stands in bold what it costs.", True),
        ("The file lies beside the journal.", True),
        ("A request is out.", True),
        ("The answer is not there yet.", True),
        ("Send it to whoever looks after this program.", True),
        ("The screen reader speaks it.", False),
        ("Is there a standard for this? `whoever` is a name.", False),
        ("The list is out of date.", False),
    ],
)
def test_the_phrases_are_found(text: str, is_banned: bool) -> None:
    assert bool(banned_in(text, EVERYWHERE)) is is_banned
