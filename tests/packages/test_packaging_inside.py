"""The code inside shipped libraries was looked up for exactly the locked versions."""

from __future__ import annotations

import json
import re
import shutil
import sysconfig
from importlib.metadata import Distribution, PackagePath
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "packaging" / "linux" / "licenses"


@pytest.fixture(autouse=True)
def packaging(monkeypatch) -> None:
    """packaging/ is no package: its files import each other as in the build."""
    monkeypatch.syspath_prepend(ROOT / "packaging")


class Library(Distribution):
    """An installed library in a folder: `version` as its metadata gives it."""

    def __init__(self, folder: Path, name: str, version: str, *names: str) -> None:
        self._folder = folder
        self._names = names
        self._metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"

    def read_text(self, filename: str) -> str | None:
        return self._metadata if filename == "METADATA" else None

    def locate_file(self, path: object) -> Path:
        return self._folder / str(path)

    @property
    def files(self) -> list[PackagePath]:
        found = [PackagePath(name) for name in self._names]
        for each in found:
            each.dist = self
        return found


def test_every_version_that_was_looked_at_is_the_locked_one() -> None:
    from inside import LOOKED_AT

    lock = (ROOT / "requirements.txt").read_text("utf-8")
    for name, (versions, _) in LOOKED_AT.items():
        pins = re.findall(rf"^{re.escape(name)}==(\S+)", lock, re.MULTILINE)
        assert set(pins) == versions, f"{name}: look again what is inside (packaging/inside.py)"


def test_the_texts_name_every_part() -> None:
    from inside import IN_PYTHON, LOOKED_AT

    told = "".join(path.read_text("utf-8").lower() for path in TEXTS.iterdir())
    parts = [*IN_PYTHON, *(part for _, parts in LOOKED_AT.values() for part in parts)]
    assert [part.name for part in parts if not re.search(rf"\b{part.name}\b", told)] == []
    assert all(part.license for part in parts)


def test_machine_code_that_nobody_looked_into_ends_the_build(tmp_path: Path) -> None:
    from inside import inside

    other = Library(tmp_path, "lxml", "99.0", "lxml/etree.cpython-311-x86_64-linux-gnu.so")
    with pytest.raises(SystemExit, match=r"lxml 99\.0 contains machine code"):
        inside(other)
    new = Library(tmp_path, "new", "1.0", "new/_fast.abi3.so")
    with pytest.raises(SystemExit, match="find out which parts"):
        inside(new)
    assert inside(Library(tmp_path, "new", "1.0", "new/__init__.py")) == ()


def test_a_librarys_own_bill_is_taken_over(tmp_path: Path) -> None:
    from inside import LOOKED_AT, Part, inside

    bill = {
        "components": [
            {"name": "openssl", "version": "4.0", "purl": "pkg:generic/openssl@4.0"},
            {"name": "pem", "version": "1", "licenses": [{"license": {"id": "MIT"}}]},
            {"name": "asn1", "licenses": [{"expression": "BSD-3-Clause"}]},
        ]
    }
    (tmp_path / "sboms").mkdir()
    (tmp_path / "sboms" / "a.json").write_text(json.dumps(bill))
    (version,) = LOOKED_AT["cryptography"][0]
    files = ("cryptography/_rust.abi3.so", "sboms/a.json")
    assert inside(Library(tmp_path, "Cryptography", version, *files)) == (
        Part("openssl", "Apache-2.0", "4.0", "pkg:generic/openssl@4.0"),
        Part("pem", "MIT", "1"),
        Part("asn1", "BSD-3-Clause"),
    )


def qt(folder: Path, *, gui: bytes) -> Library:
    """Qt with libraries that contain only these texts."""
    libraries = folder / "PySide6" / "Qt" / "lib"
    libraries.mkdir(parents=True)
    (libraries / "libicuuc.so.73").write_bytes(b"\0icu\x0073.2\0")
    (libraries / "libQt6Core.so.6").write_bytes(b"\0002.5.1\x0010.48 2026-08-31\0")
    (libraries / "libQt6Gui.so.6").write_bytes(gui)
    return Library(folder, "PySide6_Essentials", "6.12.0", "PySide6/QtCore.abi3.so")


def test_the_versions_of_what_qt_holds_are_read_from_its_files(tmp_path: Path) -> None:
    from inside import inside

    library = qt(tmp_path, gui=b"\0libpng version 1.6.58\0\x001.6.58\x0014.5.0\0")
    told = {part.name: part.version for part in inside(library) if part.version}
    assert told == {"icu": "73.2", "pcre2": "10.48", "harfbuzz": "14.5.0", "libpng": "1.6.58"}


def test_a_qt_that_does_not_tell_them_ends_the_build(tmp_path: Path) -> None:
    from inside import inside

    with pytest.raises(SystemExit, match="doesn't say which version of harfbuzz it contains"):
        inside(qt(tmp_path, gui=b"\0libpng version 1.6.58\0"))


def test_what_the_build_lacks_is_said_before_it_begins(tmp_path: Path, monkeypatch) -> None:
    import ready

    monkeypatch.setattr(shutil, "which", {"objdump": "/usr/bin/objdump"}.get)
    monkeypatch.setattr(sysconfig, "get_config_var", lambda _name: 0)
    other = Library(tmp_path, "lxml", "99.0", "lxml/etree.cpython-311-x86_64-linux-gnu.so")
    unlocked = Library(tmp_path, "other", "1.0", "other.abi3.so")
    monkeypatch.setattr(ready, "distributions", lambda: [other, unlocked])
    with pytest.raises(SystemExit) as ended:
        ready.require_ready()
    lines = str(ended.value).splitlines()
    assert [line.split()[1] for line in lines[1:]] == [
        "dpkg-deb",
        "dpkg-shlibdeps",
        "Python",
        "lxml",
    ]
