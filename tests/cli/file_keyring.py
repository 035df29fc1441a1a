"""A keyring that several programs share, in the file that KEYRING_FILE names."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class FileKeyring(KeyringBackend):
    """With KEYRING_LOCKED set, it is locked and stays so."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        return entries().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        write(entries() | {f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        found = entries()
        if found.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError(username)
        write(found)


def entries() -> dict[str, str]:
    if "KEYRING_LOCKED" in os.environ:
        raise KeyringLocked
    path = Path(os.environ["KEYRING_FILE"])
    return dict(json.loads(path.read_text())) if path.exists() else {}


def write(found: dict[str, str]) -> None:
    path = Path(os.environ["KEYRING_FILE"])
    new = path.with_suffix(f".{os.getpid()}")
    new.write_text(json.dumps(found))
    new.replace(path)
