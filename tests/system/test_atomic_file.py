"""A file is complete before, and complete after."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from csr_desktop.system.atomic_file import replacing


def fail() -> None:
    raise OSError


def test_it_is_replaced_once_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")
    with replacing(path) as file:
        file.write("after")
        assert path.read_text() == "before"
    assert path.read_text() == "after"
    assert list(tmp_path.glob("*a.txt*")) == [path]


def test_it_stays_where_something_is_raised(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")
    with suppress(OSError), replacing(path) as file:
        file.write("after")
        fail()
    with suppress(OSError), replacing(path, check=fail) as file:
        file.write("after")
    assert path.read_text() == "before"
    assert list(tmp_path.glob("*a.txt*")) == [path]
