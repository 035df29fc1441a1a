"""The system's keyring: found anew while there is none, and what is in it of this program.

Everything here blocks, for as long as the keyring's own dialog is open: not for the main thread,
and behind `call_detached` or `KeyringWriter`.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Protocol

from csr_desktop.webex.secret import Secret

SERVICE = "csr-desktop"
KEYRING_SECONDS = 20.0  # long enough to type the keyring's own password into its dialog
_UNSAFE_BACKENDS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
_MOST_ITEMS = 50


class Keyring(Protocol):
    """The part of a keyring back end that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """The stored password, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete a password that is there; where there are several, one of them."""
        ...


class NoUsableKeyringError(Exception):
    """The only back ends found would write the password in plain text, or nowhere."""


class NotKeptError(Exception):
    """The keyring answers with another password than it was given, or does not give one up."""


def keyring_backends() -> tuple[Keyring, ...]:
    """The back ends that keyring has chosen, the unsafe among them, too.

    Its choice holds for the life of the process, also where it found none: a keyring that starts
    after this program would never be seen. So it chooses again as long as none is usable.
    """
    # 80 ms and 15 MiB with its back end: only when a password is needed.
    import keyring

    found = _parts_of(keyring.get_keyring())
    if any(map(_is_usable, found)):
        return found
    with suppress(AttributeError, KeyError):  # it was not asked yet
        keyring.backend.get_all_keyring.reset()
    keyring.core.init_backend()
    return _parts_of(keyring.get_keyring())


def system_keyring() -> Keyring:
    """The system's keyring. Raises NoUsableKeyringError, or what its back end raises."""
    usable = next(filter(_is_usable, keyring_backends()), None)
    if usable is None:
        raise NoUsableKeyringError
    return usable


def look_up(entry: str) -> Secret:
    """The password of an entry, '' where there is none. Raises as `system_keyring`."""
    return Secret(system_keyring().get_password(SERVICE, entry) or "")


def store(entry: str, password: Secret) -> None:
    """Store a password, so that the keyring answers with it. Raises NotKeptError, too.

    Another program may have stored one under other attributes: the keyring then holds both, and
    answers with either. All are deleted where it is not the new one.
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
        if keyring.get_password(SERVICE, entry) is None:
            return
        keyring.delete_password(SERVICE, entry)
    raise NotKeptError


def _is_answer(keyring: Keyring, entry: str, password: Secret) -> bool:
    return Secret(keyring.get_password(SERVICE, entry) or "") == password


def _parts_of(found: Any) -> tuple[Keyring, ...]:
    """Where there are several back ends, keyring gives a chain: the safe with the unsafe."""
    return tuple(getattr(found, "backends", (found,)))


def _is_usable(backend: Keyring) -> bool:
    return not type(backend).__module__.startswith(_UNSAFE_BACKENDS)
