"""The input of flatpak-builder: the libraries in the lock, and no permission too many."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import flatpak_sources  # noqa: E402  scripts are no package

from csr_desktop import __version__  # noqa: E402
from csr_desktop.system.paths import find_paths  # noqa: E402

LOCK = """\
always==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
old==1.0 ; python_full_version < '3.12' \\
    --hash=sha256:cc
new==2.0 ; python_full_version >= '3.12' and sys_platform == 'linux' \\
    --hash=sha256:dd
windows==1.0 ; sys_platform == 'win32' \\
    --hash=sha256:ee
"""
MANIFEST = json.loads(flatpak_sources.MANIFEST.read_text("utf-8"))


def test_the_lines_that_count_in_the_runtime() -> None:
    assert list(flatpak_sources.wanted(LOCK, "x86_64")) == [
        "always==1.0 --hash=sha256:aa --hash=sha256:bb",
        "new==2.0 --hash=sha256:dd",
    ]


@pytest.mark.parametrize("architecture", flatpak_sources.ARCHITECTURES)
def test_every_library_of_the_lock_has_its_hashes(architecture: str) -> None:
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    lines = list(flatpak_sources.wanted(lock, architecture))
    names = [line.partition("==")[0] for line in lines]
    assert all(" --hash=sha256:" in line for line in lines)
    assert len(names) == len(set(names))
    assert {"pyside6-essentials", "lxml", "secretstorage"} < set(names)
    assert "pywin32-ctypes" not in names


ADDRESS = "https://files.invalid/a"


def test_a_file_by_address_or_by_path() -> None:
    info = {"archive_info": {"hashes": {"sha256": "aa"}}}
    there = flatpak_sources.source_of({"url": ADDRESS, **info})
    assert there == {"type": "file", "url": ADDRESS, "sha256": "aa"}
    here = flatpak_sources.source_of({"url": "file:///a%20b/c.whl", **info})
    assert here == {"type": "file", "path": "/a b/c.whl", "sha256": "aa"}


def test_what_one_architecture_takes_is_named_for_it() -> None:
    both, one = ({"url": name, "sha256": name} for name in ("both", "one"))
    found = flatpak_sources.merged({"x86_64": [both, one], "aarch64": [dict(both)]})
    assert found == [both, {**one, "only-arches": ["x86_64"]}]
    assert "only-arches" not in both


def test_the_metainfo_is_of_this_version() -> None:
    text = flatpak_sources.filled('<release version="@VERSION@" date="@DATE@"/>')
    assert f'version="{__version__}" date="20' in text
    assert "@" not in text


def test_no_permission_but_these() -> None:
    assert set(MANIFEST["finish-args"]) == {
        "--share=network",
        "--share=ipc",
        "--socket=wayland",
        "--socket=fallback-x11",
        "--talk-name=org.freedesktop.secrets",
        "--talk-name=org.kde.StatusNotifierWatcher",
    }


def test_the_policy_of_the_extension_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    (extension,) = MANIFEST["add-extensions"].values()
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/app/etc/xdg:/etc/xdg")  # Flatpak sets it so
    first = find_paths(demo=False).policies[0]
    assert str(first) == f"/app/{extension['directory']}/policy.toml"


def test_the_manifest_takes_what_the_script_lays_beside_it() -> None:
    (module,) = MANIFEST["modules"]
    commands = "\n".join(module["build-commands"])
    for name in ("*.whl", "csr-desktop.desktop", "csr-desktop.svg", "metainfo.xml"):
        assert f" {name}" in commands, name
    assert module["sources"] == ["sources.json"]
    assert flatpak_sources.MANIFEST.stem == MANIFEST["id"]


def test_the_icon_is_the_one_that_the_manifest_renames() -> None:
    (template,) = flatpak_sources.LINUX.glob("*.metainfo.xml")
    text = template.read_text("utf-8")
    assert f'<icon type="stock">{MANIFEST["rename-icon"]}</icon>' in text
    assert f'<icon type="stock">{MANIFEST["id"]}</icon>' in flatpak_sources.filled(text)
