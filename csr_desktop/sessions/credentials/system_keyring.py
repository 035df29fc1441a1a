"""The system keyring: found again while there is none, and this program's entries in it.

Everything here blocks for as long as the keyring's own dialog is open: not for the main thread, and
only behind `call_detached` or `KeyringWriter`.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Protocol

from csr_desktop.sessions.credentials.unlocked_keyring import is_created
from csr_desktop.webex.secret import Secret

SERVICE = "csr-desktop"
KEYRING_SECONDS = 20.0  # long enough to enter the keyring's own password in its dialog
_UNSAFE_BACKENDS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
_MOST_ITEMS = 50
_READS = 3


class Keyring(Protocol):
    """The part of a keyring back end that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """The stored password, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete an existing password; if there are several, one of them."""
        ...


class NoUsableKeyringError(Exception):
    """The only back ends found would store the password in plain text, or not at all."""


class NotKeptError(Exception):
    """The keyring returns another password than it was given, or doesn't delete one."""


def keyring_backends() -> tuple[Keyring, ...]:
    """The back ends that the keyring library has chosen, including unsafe ones.

    Its choice lasts as long as the process, even if it found none, so a keyring that starts after
    this program would never be found. The choice is repeated as long as none is usable.
    """
    # 80 ms and 15 MiB with its back end: only when a password is needed.
    import keyring

    found = _parts_of(keyring.get_keyring())
    if any(map(_is_usable, found)):
        return found
    with suppress(AttributeError, KeyError):  # nothing has been chosen yet
        keyring.backend.get_all_keyring.reset()
    keyring.core.init_backend()
    return _parts_of(keyring.get_keyring())


def system_keyring() -> Keyring:
    """The system keyring. Raises NoUsableKeyringError, or what its back end raises."""
    usable = next(filter(_is_usable, keyring_backends()), None)
    if usable is None:
        raise NoUsableKeyringError
    return usable


def look_up(entry: str) -> Secret:
    """The password of an entry; '' if there is none. Raises as `system_keyring`."""
    return Secret(_read(system_keyring(), entry) or "")


def store(entry: str, password: Secret) -> None:
    """Store a password, so that the keyring returns it. Raises NotKeptError, too.

    Another program may have stored one with other attributes; the keyring then has both and returns
    either. If it does not return the new one, all are deleted first.
    """
    keyring = system_keyring()
    keyring.set_password(SERVICE, entry, password.reveal())
    if _is_answer(keyring, entry, password):
        return
    _delete_all(keyring, entry)
    keyring.set_password(SERVICE, entry, password.reveal())
    if not _is_answer(keyring, entry, password):
        raise NotKeptError


def delete(entry: str) -> None:
    """Delete every password of an entry; there may be none. Raises NotKeptError, too."""
    with suppress(NoUsableKeyringError):
        _delete_all(system_keyring(), entry)


def _delete_all(keyring: Keyring, entry: str) -> None:
    for _ in range(_MOST_ITEMS):
        if _read(keyring, entry) is None:
            return
        keyring.delete_password(SERVICE, entry)
    raise NotKeptError


def _is_answer(keyring: Keyring, entry: str, password: Secret) -> bool:
    return Secret(_read(keyring, entry) or "") == password


def _read(keyring: Keyring, entry: str) -> str | None:
    """The password of an entry, or None. An empty or unreadable one is read again.

    In 1 of 100 encrypted connections, KWallet returns such an answer; each read makes a new one.
    """
    if not is_created(keyring):
        return None
    for _ in range(_READS - 1):
        with suppress(UnicodeDecodeError):
            if (password := keyring.get_password(SERVICE, entry)) != "":
                return password
    return keyring.get_password(SERVICE, entry)


def _parts_of(found: Any) -> tuple[Keyring, ...]:
    """If there are several back ends, keyring returns a chain of safe and unsafe ones."""
    return tuple(getattr(found, "backends", (found,)))


def _is_usable(backend: Keyring) -> bool:
    return not type(backend).__module__.startswith(_UNSAFE_BACKENDS)
