"""keyring's own back end for Windows, with simulated Windows calls."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from keyring.backends import Windows

from csr_desktop.sessions.credentials.system_keyring import delete, look_up, store
from csr_desktop.webex.secret import Secret

LONGEST = 2560
"""Bytes, from Windows' documentation: 1,280 characters of UTF-16."""


class WindowsError(Exception):
    def __init__(self, winerror: int, funcname: str) -> None:
        super().__init__(winerror, funcname)
        self.winerror, self.funcname = winerror, funcname


class CredentialManager(SimpleNamespace):
    CRED_TYPE_GENERIC = 1
    CRED_PERSIST_ENTERPRISE = 3

    def __init__(self) -> None:
        super().__init__(kept={})

    def CredWrite(self, credential: dict[str, Any], _flags: int) -> None:  # noqa: N802
        blob = credential["CredentialBlob"].encode("utf-16-le")
        if len(blob) > LONGEST:
            raise WindowsError(1783, "CredWrite")  # RPC_X_BAD_STUB_DATA
        self.kept[credential["TargetName"]] = {**credential, "CredentialBlob": blob}

    def CredRead(self, Type: int, TargetName: str) -> dict[str, Any]:  # noqa: N802, N803
        if TargetName not in self.kept:
            raise WindowsError(1168, "CredRead")
        return dict(self.kept[TargetName])

    def CredDelete(self, Type: int, TargetName: str) -> None:  # noqa: N802, N803
        if self.kept.pop(TargetName, None) is None:
            raise WindowsError(1168, "CredDelete")


@pytest.fixture
def manager(monkeypatch: pytest.MonkeyPatch, use_keyring) -> CredentialManager:
    manager = CredentialManager()
    monkeypatch.setattr(Windows, "win32cred", manager, raising=False)
    monkeypatch.setattr(Windows, "pywintypes", SimpleNamespace(error=WindowsError), raising=False)
    use_keyring(Windows.WinVaultKeyring())
    return manager


def test_passwords_of_several_accounts_beside_each_other(manager: CredentialManager) -> None:
    for name in ("a@site", "b@site", "a@site"):
        store(name, Secret(f"Zoë 日本 {name}"))
    assert look_up("a@site").reveal() == "Zoë 日本 a@site"
    assert look_up("b@site").reveal() == "Zoë 日本 b@site"
    delete("a@site")
    assert look_up("a@site").reveal() == ""
    assert look_up("b@site").reveal() == "Zoë 日本 b@site"


def test_windows_takes_1280_characters_and_what_was_there_stays(manager: CredentialManager) -> None:
    store("a", Secret("x" * 1280))
    with pytest.raises(WindowsError, match="1783"):
        store("a", Secret("y" * 1281))
    assert look_up("a").reveal() == "x" * 1280
