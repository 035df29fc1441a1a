"""A keyring for a separate process: the environment names it."""

from keyring.backend import KeyringBackend


class OnePassword(KeyringBackend):
    """Has the demo's password for every account."""

    priority = 1.0

    def get_password(self, *_: str) -> str:
        return "hostpassword"

    def set_password(self, *_: str) -> None:
        raise AssertionError("a command keeps no password")
