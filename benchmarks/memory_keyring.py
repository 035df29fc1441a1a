"""A keyring in memory for the benchmarks: keyring's own code runs, no desktop is needed."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    """Knows the demo account's password at every address."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        """The demo account's."""
        return "hostpassword" if username.startswith("hostid@") else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing is kept."""
