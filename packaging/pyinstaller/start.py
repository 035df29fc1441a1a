"""The entry point of the packaged program."""

import os
import sys
from pathlib import Path
from zipimport import zipimporter

from csr_desktop.__main__ import main

PROGRAM = Path("/proc/self/exe")


def keep_own_files() -> None:
    """Keep reading this version's files, even if an upgrade replaces them while the window is open.

    Much is imported late, from the program's own file and from a .zip. Linux keeps a file that is
    open or running: both are read through /proc from here on, whatever replaces them.
    """
    archive = sys.modules["pyimod02_importers"].pyz_archive  # PyInstaller's, in the locked version
    if not PROGRAM.exists() or not PROGRAM.samefile(archive._filename):  # noqa: SLF001
        return
    archive._filename = str(PROGRAM)  # noqa: SLF001  it is opened again for each module
    kept: dict[str, str] = {}
    for importer in sys.path_importer_cache.values():
        if isinstance(importer, zipimporter):
            name = importer.archive
            if name not in kept:
                kept[name] = f"/proc/self/fd/{os.open(name, os.O_RDONLY)}"
            importer.archive = kept[name]


if sys.platform == "linux":
    keep_own_files()
sys.exit(main())
