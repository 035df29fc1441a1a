"""The keyring of the programs that benchmarks start; the environment names it."""

from __future__ import annotations

import os

from tests.support.memory_keyring import MemoryKeyring


class Keyring(MemoryKeyring):
    """Knows the demo account's password at every address, and stores none.

    BENCH_REFRESH_TOKEN is its browser sign-in.
    """

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        """The demo account's."""
        if username.startswith("refresh:"):
            return self.passwords.get((service, username)) or os.environ.get("BENCH_REFRESH_TOKEN")
        return "hostpassword" if username.startswith("hostid@") else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store only a sign-in, for this run."""
        if username.startswith("refresh:"):
            super().set_password(service, username, password)
