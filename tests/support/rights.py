"""Files and folders that can't be written, and a disk that is full."""

from __future__ import annotations

import ctypes
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Rights(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


def _may_pass_by_the_rights_of_files(allowed: bool) -> None:
    """Drop, or restore, root's privileges beyond file modes (Linux)."""
    libc = ctypes.CDLL(None, use_errno=True)
    header, rights = _Header(0x20080522, 0), (_Rights * 2)()
    assert libc.capget(ctypes.byref(header), rights) == 0
    override_and_read_search = 0b110
    if allowed:
        rights[0].effective |= override_and_read_search & rights[0].permitted
    else:
        rights[0].effective &= ~override_and_read_search
    assert libc.capset(ctypes.byref(header), rights) == 0


@pytest.fixture
def modes_count() -> Iterator[None]:
    """File modes apply to this thread, even if root runs the tests."""
    is_linux = sys.platform == "linux"
    if is_linux:
        _may_pass_by_the_rights_of_files(allowed=False)
    yield
    if is_linux:
        _may_pass_by_the_rights_of_files(allowed=True)


@contextmanager
def read_only(*paths: Path) -> Iterator[None]:
    modes = [stat.S_IMODE(path.stat().st_mode) for path in paths]
    for path in paths:
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        yield
    finally:
        for path, mode in zip(paths, modes, strict=True):
            path.chmod(mode)


@pytest.fixture
def full_disk() -> Iterator[Callable[[], None]]:
    """No file may grow from the call to the end of the test: almost a full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def make_room() -> None:
    import resource

    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
