"""Keyrings besides gnome-keyring: each one is unlocked, without a dialog, in a new home."""

from __future__ import annotations

import base64
import hashlib
import os
import socket
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from tests.desk.conftest import Desk, wait_for

MASTER = "master password"
GROUP = uuid.uuid4()
DATABASE = f"""<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
  <Meta>
    <Generator>KeePassXC</Generator>
    <CustomData>
      <Item>
        <Key>FDO_SECRETS_EXPOSED_GROUP</Key>
        <Value>{{{GROUP}}}</Value>
      </Item>
    </CustomData>
  </Meta>
  <Root>
    <Group>
      <UUID>{base64.b64encode(GROUP.bytes).decode()}</UUID>
      <Name>Root</Name>
    </Group>
  </Root>
</KeePassFile>
"""
SETTINGS = """
[General]
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
[FdoSecrets]
Enabled=true
ConfirmAccessItem=false
ConfirmDeleteItem=false
UnlockBeforeSearch=true
"""
KWALLET_SETTINGS = """
[Wallet]
Enabled=true
First Use=false
[org.freedesktop.secrets]
apiEnabled=true
"""
DEBIANS_LIBRARIES = Path("/usr/lib/python3/dist-packages")


def start_keepassxc(desk: Desk) -> None:
    """With one database, whose root group is the Secret Service's collection."""
    home = Path(desk.environment["HOME"])
    settings = home / ".config" / "keepassxc" / "keepassxc.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS)
    database, exported = home / "passwords.kdbx", home / "passwords.xml"
    exported.write_text(DATABASE)
    made = ("keepassxc-cli", "import", "--set-password", str(exported), str(database))
    desk.run(*made, given=f"{MASTER}\n{MASTER}\n")
    program = desk.start(
        *("keepassxc", "--pw-stdin", str(database)),
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert program.stdin is not None
    program.stdin.write(f"{MASTER}\n")
    program.stdin.close()
    wait_for(lambda: _has_default_collection(desk), "an open default collection")


def start_kwallet(desk: Desk) -> None:
    """As signing in to KDE does. KWallet shows a new wallet to others from its next start on."""
    home = Path(desk.environment["HOME"])
    settings = home / ".config" / "kwalletrc"
    settings.parent.mkdir(parents=True)
    settings.write_text(KWALLET_SETTINGS)
    folder = home / ".local" / "share" / "kwalletd"
    folder.mkdir(parents=True)
    salt = os.urandom(56)
    folder.joinpath("kdewallet.salt").write_bytes(salt)
    key = hashlib.pbkdf2_hmac("sha512", MASTER.encode(), salt, 50_000, 56)
    first = _start_kwallet(desk, key)
    wait_for(folder.joinpath("kdewallet.kwl").exists, "a wallet")
    first.terminate()
    first.wait()
    _start_kwallet(desk, key)
    wait_for(lambda: _has_default_collection(desk), "an open default collection")


def _start_kwallet(desk: Desk, key: bytes) -> subprocess.Popen[str]:
    """It reads the key from a pipe, then its environment from a socket."""
    read, write = os.pipe()
    with socket.socket(socket.AF_UNIX) as listening, socket.socket(socket.AF_UNIX) as sending:
        listening.bind("")  # an abstract name: a path could be too long
        listening.listen()
        files = (read, listening.fileno())
        program = desk.start(
            *("kwalletd5", "--pam-login", *map(str, files)),
            pass_fds=files,
            env=desk.environment | {"PAM_KWALLET5_LOGIN": "given"},
            stderr=subprocess.DEVNULL,
        )
        os.close(read)
        with os.fdopen(write, "wb") as pipe:
            pipe.write(key)
        sending.connect(listening.getsockname())
        sending.sendall("".join(f"{n}={v}\n" for n, v in desk.environment.items()).encode())
    return program


def use_debians_dbus(desk: Desk, folder: Path) -> None:
    """Give the program the library that keyring's own back end for KWallet needs."""
    folder.mkdir()
    modules = [*DEBIANS_LIBRARIES.glob("_dbus*.so"), DEBIANS_LIBRARIES / "dbus"]
    if not any(f"cpython-{sys.version_info[0]}{sys.version_info[1]}-" in m.name for m in modules):
        pytest.skip("Debian's python3-dbus is for another Python")
    for module in modules:
        folder.joinpath(module.name).symlink_to(module)
    desk.environment["PYTHONPATH"] += f":{folder}"
    desk.environment["XDG_CURRENT_DESKTOP"] = "KDE"  # this back end is the first choice there


def _has_default_collection(desk: Desk) -> bool:
    """Ask only a service that runs: the first question would start gnome-keyring instead."""
    running = ("org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets")
    if "true" not in _call(desk, "org.freedesktop.DBus", "/", *running):
        return False
    alias = ("org.freedesktop.Secret.Service.ReadAlias", "string:default")
    told = _call(desk, "org.freedesktop.secrets", "/org/freedesktop/secrets", *alias)
    return "/collection/" in told


def _call(desk: Desk, name: str, *rest: str) -> str:
    return desk.run("dbus-send", "--session", "--print-reply", f"--dest={name}", *rest)
