"""A bare Debian 13, which has Python 3.13."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.desk.conftest import ROOT
from tests.desktops.conftest import need
from tests.desktops.wayland import is_root


def in_debian_13(*what: str) -> None:
    need("debootstrap")
    if not is_root():
        pytest.skip("a chroot needs root")
    script = str(ROOT / "tests" / "desktops" / "debian_13.sh")
    ended = subprocess.run([script, *what], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, (ended.stdout[-3000:], ended.stderr[-1000:])


def test_demo() -> None:
    """`make demo` in a bare Debian 13 with its Python 3.13."""
    in_debian_13("demo")


def test_build() -> None:
    """`make deb` there; what it makes installs there and works."""
    in_debian_13("build")


if os.environ.get("CSR_DESKTOPS") == "long":

    def test_test() -> None:
        """`make test` there."""
        in_debian_13("test")


def test_deb() -> None:
    """The Debian package that was built on Debian 12 installs in a bare Debian 13 and works."""
    built = sorted(ROOT.glob("dist/*.deb"))
    if not built:
        pytest.skip("`make deb` has not been run")
    in_debian_13("deb", str(built[-1]))
