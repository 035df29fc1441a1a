"""Keyrings besides gnome-keyring: each one is unlocked, without a dialog, in a new home."""

from __future__ import annotations

import base64
import subprocess
import uuid
from pathlib import Path

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
