"""Runs every benchmark and prints the table; the long run also writes it into README.md."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from stage import HERE, ROOT, Row

BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->\n"


def main() -> int:
    """Print the table; exit status 1 if a goal is missed."""
    quick = "--quick" in sys.argv
    is_packaged = _is_packaged() and not quick  # a minute is not enough to build it
    rows = _quick_rows() if quick else _rows(is_packaged=is_packaged)
    table = "\n".join([_machine(), "", *_table(rows), ""])
    print(table)
    if not is_packaged:
        print("The packaged program was not measured: run `make packages`, then `make bench`.")
    if not quick:
        _write(table)
    return 0 if all(row.holds for row in rows) else 1


def _rows(*, is_packaged: bool) -> list[Row]:
    import clicks
    import idle
    import messages
    import opens
    import starts
    import typed

    measures: list[Callable[..., list[Row]]] = [
        starts.measure,
        typed.measure,
        clicks.measure,
        idle.measure,
        messages.measure,
        opens.measure,
    ]
    if is_packaged:
        import packaged

        measures.append(packaged.measure)
    return [row for measure in measures for row in measure(quick=False)]


def _quick_rows() -> list[Row]:
    """The idle window does nothing, so everything else is measured at the same time."""
    import clicks
    import idle
    import messages
    import opens
    import starts
    import typed

    with ThreadPoolExecutor(1) as beside:
        untouched = beside.submit(idle.measure, quick=True)
        measures = (starts.measure, typed.measure, clicks.measure, messages.measure, opens.measure)
        return [row for each in measures for row in each(quick=True)] + untouched.result()


def _is_packaged() -> bool:
    tools = ROOT / ".venv-packaging" / "bin" / "python"
    return tools.exists() and any((ROOT / "dist").glob("*.deb"))


def _table(rows: list[Row]) -> list[str]:
    lines = ["| what | against | goal | figure | holds |", "|---|---|---|---|---|"]
    for row in rows:
        holds = "yes" if row.holds else "**no**"
        lines.append(f"| {row.what} | {row.against} | {row.goal} | {row.figure} | {holds} |")
    return lines


def _machine() -> str:
    from PySide6 import __version__ as pyside

    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    processor = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    return (
        f"{datetime.now(UTC):%Y-%m-%d}; {os.cpu_count()} cores ({processor}), {memory:.0f} GiB, "
        f"{platform.system()}; Python {platform.python_version()}, PySide6 {pyside}."
    )


def _write(table: str) -> None:
    path = HERE / "README.md"
    before, _, rest = path.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    path.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
