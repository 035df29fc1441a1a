"""The packaged program's start, first keystroke and memory, compared with a bare window; its size.

    make packages && .venv/bin/python benchmarks/packaged.py [--quick]

The folder is built as for the package, but starts with painted.py, which prints when the window is
painted and is otherwise the program. The bare window runs from its source.
"""

from __future__ import annotations

import os
import subprocess
import sys

from stage import HERE, ROOT, Row, median, screen, tls_site, write_sites
from starts import BARE, peak_kib, remember_place, seconds_to_paint
from typed import type_in_turn, typed_rows

TOOLS = ROOT / ".venv-packaging" / "bin" / "python"
FOLDER = ROOT / "build" / "painted" / "dist" / "csr-desktop"
ANCHOR_MB = {"folder": 201, "file": 57}  # plain PyInstaller, nothing left out; the same as .tar.xz


def measure(*, quick: bool) -> list[Row]:
    """Measure. Start and memory need the folder, sizes the .deb in dist/."""
    _build()
    program = (str(FOLDER / "csr-desktop"),)
    ways = {"demo": (*program, "--demo"), "own site": program, "bare": BARE}
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    with screen() as environment, tls_site() as (port, trust):
        environment["SSL_CERT_FILE"] = trust
        environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        write_sites(environment, port)
        remember_place(environment)
        for turn in range(11 if quick else 27):
            for way, command in ways.items():
                took = seconds_to_paint(command, environment)
                if turn >= 2:  # the files are cached, the .pyc written
                    seconds[way].append(took)
        peaks = {way: peak_kib(command, environment) for way, command in ways.items()}
        taken = type_in_turn(ways, environment, 5 if quick else 11)
    kinds = ("demo", "own site")
    starts = [_start_row(way, seconds[way], seconds["bare"]) for way in kinds]
    typed = [row for way in kinds for row in typed_rows(way, taken, "packaged: ")]
    return [*starts, *typed, *(_memory_row(way, peaks) for way in kinds), *_size_rows()]


def _build() -> None:
    environment = {**os.environ, "CSR_DESKTOP_START": str(HERE / "painted.py")}
    command = [str(TOOLS), str(ROOT / "packaging" / "build.py"), "folder", "--into", "painted"]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def _start_row(way: str, ours: list[float], bare: list[float]) -> Row:
    ratio = median(ours) / median(bare)
    return Row(
        f"packaged: spawn to painted window, {way}",
        "a bare PySide6 window with as many fields, from source",
        "≤ 1.40",
        f"{ratio:.2f} ({median(ours) * 1000:.0f} ms, bare {median(bare) * 1000:.0f} ms)",
        ratio <= 1.4,
    )


def _memory_row(way: str, peaks: dict[str, int]) -> Row:
    ours, bare = peaks[way] / 1024, peaks["bare"] / 1024
    figure = f"{ours / bare:.2f} ({ours:.0f} MiB, bare {bare:.0f} MiB)"
    return Row(
        f"packaged: peak memory, idle, {way}", "the same", "≤ 1.90", figure, ours / bare <= 1.9
    )


def _size_rows() -> list[Row]:
    (package,) = (ROOT / "dist").glob("*.deb")
    files = (path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    folder = sum(path.stat().st_size for path in files)
    sizes = {"folder": folder / 1e6, "file": package.stat().st_size / 1e6}
    goals = {"folder": 201.0, "file": 45.0}
    names = {"folder": "packaged: size installed", "file": "packaged: size of the .deb"}
    return [
        Row(
            names[kind],
            f"plain PyInstaller: {ANCHOR_MB[kind]} MB",
            f"≤ {goals[kind]:.0f} MB",
            f"{size:.0f} MB",
            size <= goals[kind],
        )
        for kind, size in sizes.items()
    ]


if __name__ == "__main__":
    for row in measure(quick="--quick" in sys.argv):
        print(f"{row.what} | {row.against} | {row.goal} | {row.figure} | {row.holds}")
