"""`make translations`: finds every text of the program, and compiles what translators have written.

`translations/csr-desktop_LANGUAGE.ts` is what a translator edits (with Qt Linguist or by hand);
`resources/translations/csr-desktop_LANGUAGE.qm` is what the program reads.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from csr_desktop.system.languages import LANGUAGES  # noqa: E402

_TOOLS = Path(PySide6.__file__).parent


def find_texts(folder: Path, language: str) -> Path:
    """Update a language's .ts file in a folder from the sources; unused texts are removed.

    English contains only plural forms: its other texts are the sources themselves.
    """
    file = folder / f"csr-desktop_{language}.ts"
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "csr_desktop").rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-silent", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    # No guesses from similar texts: a translator must see each one.
    guesses = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    run("lupdate", "-source-language", "en", *options, *guesses, *sources, "-ts", str(file))
    return file


def compile_texts(file: Path, folder: Path) -> Path:
    """Compile a .ts file into a folder; untranslated texts stay English."""
    compiled = folder / f"{file.stem}.qm"
    run("lrelease", "-silent", "-removeidentical", str(file), "-qm", str(compiled))
    return compiled


def unfinished(file: Path) -> int:
    """The number of untranslated texts."""
    return file.read_text("utf-8").count('type="unfinished"')


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt Linguist's tools, as it comes with PySide6."""
    subprocess.run([str(_TOOLS / tool), *arguments], cwd=ROOT, check=True)


def main() -> None:
    """Find and compile the texts of every language."""
    for language in LANGUAGES:
        file = find_texts(ROOT / "translations", language)
        compile_texts(file, ROOT / "resources" / "translations")
        print(f"{language}: {unfinished(file)} texts to translate", file=sys.stderr)


if __name__ == "__main__":
    main()
