"""Wraps the program's folder into a .deb."""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path

from debian_changelog import debian_changelog
from depends import depends
from guides import write_guides
from icons import write_icons
from licenses import write_licenses
from project import APP_ID, BUILD, DIST, LINUX, NAME, ROOT, epoch, filled, output_of, run, version
from shipped import Shipped

# The distributor's name is taken from the variables of Debian's tools. The project has no address:
# .invalid never is a domain (RFC 2606).
TEAM, NO_ADDRESS = "The CSR Desktop team", "nobody@csr-desktop.invalid"


def make_deb(frozen: Path, parts: Shipped, bill: Path, *, as_version: str = "") -> Path:
    """The package's file in dist/. `as_version` replaces the program's own version."""
    number = as_version or version()
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    _put_program(frozen, tree)
    _put_desktop(tree, number)
    _put_documents(tree, number, parts, bill)
    (tree / "etc" / "xdg" / NAME).mkdir(parents=True)  # for a policy.toml
    _put_control(tree, number)
    _same_modes_and_times(tree)
    made = DIST / f"{NAME}_{number}-1_{_architecture()}.deb"
    DIST.mkdir(exist_ok=True)
    # One thread: several would split the data by the number of cores, which changes the result.
    squeeze = ("-Zxz", "-z9", "--threads-max=1")
    run(["dpkg-deb", "--root-owner-group", *squeeze, "--build", tree, made])
    return made


def _put_program(frozen: Path, tree: Path) -> None:
    shutil.copytree(frozen, tree / "usr" / "lib" / NAME, symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")


def _put_desktop(tree: Path, number: str) -> None:
    share = tree / "usr" / "share"
    marks = {"VERSION": number, "DATE": f"{datetime.fromtimestamp(epoch(), UTC):%Y-%m-%d}"}
    for name, place in (
        (f"{NAME}.desktop", "applications"),
        (f"{APP_ID}.metainfo.xml", "metainfo"),
        (f"{NAME}.1", "man/man1"),
        (f"{NAME}.bash", "bash-completion/completions"),
    ):
        path = share / place / name
        path.parent.mkdir(parents=True)
        path.write_text(filled(_template(name), marks), "utf-8")
    completion = share / "bash-completion" / "completions" / f"{NAME}.bash"
    completion.rename(completion.with_suffix(""))  # bash looks for the command's name
    _squeeze(share / "man" / "man1" / f"{NAME}.1")
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(LINUX / "lintian-overrides", overrides)
    write_icons(share / "icons" / "hicolor")


def _put_documents(tree: Path, number: str, parts: Shipped, bill: Path) -> None:
    documents = tree / "usr" / "share" / "doc" / NAME
    write_licenses(documents, parts)
    (documents / "examples").mkdir()
    shutil.copyfile(LINUX / "policy.toml", documents / "examples" / "policy.toml")
    shutil.copyfile(bill, documents / bill.name)
    write_guides(documents)
    changes = documents / "changelog.Debian"
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    told = debian_changelog(
        text, package=NAME, version=number, maintainer=maintainer(), epoch=epoch()
    )
    changes.write_text(told, "utf-8")
    _squeeze(changes)


def _put_control(tree: Path, number: str) -> None:
    control = tree / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    sums = (
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    )
    (control / "md5sums").write_text("".join(sums), "utf-8")
    marks = {
        "VERSION": number,
        "ARCHITECTURE": _architecture(),
        "MAINTAINER": maintainer(),
        "SIZE": str(sum(1 + path.stat().st_size // 1024 for path in files)),
        "DEPENDS": depends(tree / "usr" / "lib" / NAME),
    }
    (control / "control").write_text(filled(_template("control"), marks), "utf-8")


def maintainer() -> str:
    """The maintainer's name and address in the package."""
    name, address = os.environ.get("DEBFULLNAME"), os.environ.get("DEBEMAIL")
    return f"{name or TEAM} <{address or NO_ADDRESS}>"


def _template(name: str) -> str:
    return (LINUX / name).read_text("utf-8")


def _squeeze(path: Path) -> None:
    """Compress the file to .gz, without its name and time."""
    path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()


def _same_modes_and_times(tree: Path) -> None:
    """Independent of umask and clock: folders and programs 0755, everything else 0644."""
    executable = tree / "usr" / "lib" / NAME / NAME
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == executable else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def _architecture() -> str:
    return output_of(["dpkg", "--print-architecture"]).strip()
