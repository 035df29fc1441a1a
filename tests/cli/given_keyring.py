"""A keyring for a separate process that returns what the environment says."""

import os
import time

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class GivenKeyring(KeyringBackend):
    """Returns GIVEN_PASSWORD for every account; `(locked)` and `(silent)` simulate those."""

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
