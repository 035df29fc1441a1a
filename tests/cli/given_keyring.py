"""A keyring for a program of its own that says what the environment wants."""

import os
import time

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class GivenKeyring(KeyringBackend):
    """Gives GIVEN_PASSWORD to everybody; `(locked)` and `(silent)` stand for such a keyring."""

    priority = 1.0

    def get_password(self, *_: str) -> str | None:
        given = os.environ.get("GIVEN_PASSWORD")
        if given == "(locked)":
            raise KeyringLocked
        if given == "(silent)":
            time.sleep(60)
        return given

    def set_password(self, *_: str) -> None:
        raise AssertionError("a command keeps no password")
