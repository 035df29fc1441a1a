"""What the build needs, asked before it begins: it takes minutes, and would fail at its end."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import distributions

from inside import inside
from shipped import locked_names, normal

_TOOLS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev", "objdump": "binutils"}
"""By the program, the Debian package that has it."""


def require_ready() -> None:
    """End with everything that is missing, each on a line."""
    missing = list(_missing())
    if missing:
        raise SystemExit("\n".join(["the package can't be built here:", *missing]))


def _missing() -> Iterator[str]:
    for tool, package in _TOOLS.items():
        if shutil.which(tool) is None:
            yield f"- {tool} is missing: install {package}"
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        yield f"- Python {python} has no shared library: install libpython{python}, or use another"
    locked = locked_names()
    for library in sorted(distributions(), key=lambda each: each.name):
        if normal(library.name) in locked:
            try:
                inside(library)
            except SystemExit as error:
                yield f"- {error}"
