"""The bytecode of files in archives is kept between two runs, and never in the way."""

from __future__ import annotations

import builtins
import sys
from pathlib import Path
from typing import Any

import pytest

from csr_desktop.app.startup import bytecode_cache as kept_bytecode
from csr_desktop.app.startup.bytecode_cache import compiled_once


class Compilations:
    """What Python's own compile has been asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._own = builtins.compile
        self.files: list[str] = []
        monkeypatch.setattr(builtins, "compile", self._compile)

    def _compile(self, source: Any, filename: Any, *how: Any, **named: Any) -> object:
        self.files.append(filename)
        return self._own(source, filename, *how, **named)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where it is kept."""
    found = tmp_path / "kept.pyc"
    monkeypatch.setattr(kept_bytecode, "_path", lambda: found)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return found


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were compiled."""
    return Compilations(monkeypatch).files


def result_of(source: bytes, filename: str = "archive/module.py") -> object:
    """Compile it as an importer does, and run it."""
    names: dict[str, object] = {}
    with compiled_once("archive/", "other.py"):
        exec(compile(source, filename, "exec"), names)
    return names["x"]


def test_a_file_is_compiled_once(path: Path, compiled: list[str]) -> None:
    assert [result_of(b"x = 1"), result_of(b"x = 1")] == [1, 1]
    assert compiled == ["archive/module.py"]


def test_another_version_of_a_file_is_compiled_and_takes_the_old_ones_place(
    path: Path, compiled: list[str]
) -> None:
    assert [result_of(b"x = 1"), result_of(b"x = 2")] == [1, 2]
    size = path.stat().st_size
    assert result_of(b"x = 3") == 3
    assert path.stat().st_size == size
    assert len(compiled) == 3


def test_two_files_of_the_same_text_keep_their_names(path: Path) -> None:
    source = b"import sys; x = sys._getframe().f_code.co_filename"
    assert result_of(source, "archive/one.py") == "archive/one.py"
    assert result_of(source, "archive/two.py") == "archive/two.py"


def test_other_files_are_not_its_concern(path: Path, compiled: list[str]) -> None:
    assert [result_of(b"x = 1", "elsewhere.py") for _ in range(2)] == [1, 1]
    assert compiled == ["elsewhere.py"] * 2
    assert not path.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: whole[:0],
        lambda whole: whole[:2],
        lambda whole: whole[:-7],
        lambda whole: whole[:4] + b"garbage",
        lambda whole: b"\0\0\0\0" + whole[4:],  # another Python's
        lambda whole: whole[:4] + b"N",  # None
    ],
    ids=["empty", "cut in its head", "cut", "garbage", "another Python's", "nothing in it"],
)
def test_a_damaged_file_is_made_anew(path: Path, compiled: list[str], damage: object) -> None:
    result_of(b"x = 1")
    whole = path.read_bytes()
    path.write_bytes(damage(whole))  # type: ignore[operator]
    assert result_of(b"x = 1") == 1
    assert path.read_bytes() == whole
    assert len(compiled) == 2


def test_where_nothing_can_be_written_it_is_compiled_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiled: list[str]
) -> None:
    monkeypatch.setattr(kept_bytecode, "_path", lambda: tmp_path / "none" / "kept.pyc")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert [result_of(b"x = 1"), result_of(b"x = 1")] == [1, 1]
    assert len(compiled) == 2


def test_who_wants_no_bytecode_gets_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert result_of(b"x = 1") == 1
    assert not path.exists()


def test_after_a_mistake_python_compiles_by_itself_again(path: Path) -> None:
    plainly = builtins.compile
    with pytest.raises(SyntaxError):
        result_of(b"x = ")
    assert builtins.compile is plainly
