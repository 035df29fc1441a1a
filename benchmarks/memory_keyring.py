"""The keyring of the programs that benchmarks start; the environment names it."""

from __future__ import annotations

from tests.support.memory_keyring import MemoryKeyring


class Keyring(MemoryKeyring):
    """Knows the demo account's password at every address, and keeps none."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        """The demo account's."""
        return "hostpassword" if username.startswith("hostid@") else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing is kept."""
