"""Which keyrings can be read without a dialog."""

from __future__ import annotations

from contextlib import closing

_FREEDESKTOP = "keyring.backends.SecretService"
_QUIET: tuple[str, ...] = ("keyring.backends.Windows",)
_DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"


def is_quiet(backend: object) -> bool:
    """Whether this back end of `keyring` opens no dialog now. Blocks; raises what it raises.

    The Secret Service is asked whether it is locked. KWallet and the Keychain can't be asked, so
    they are assumed to open a dialog.
    """
    if _is_secret_service(backend):
        return not _is_locked(backend)
    return type(backend).__module__.startswith(_QUIET)


def is_created(backend: object) -> bool:
    """Whether there is anything to read. Blocks; raises what it raises.

    A Secret Service may have no default collection. `keyring` would create one even to read a
    password, with a dialog that asks for a new keyring's password.
    """
    return not _is_secret_service(backend) or _is_locked(backend) is not None


def _is_secret_service(backend: object) -> bool:
    return type(backend).__module__ == _FREEDESKTOP


def _is_locked(backend: object) -> bool | None:
    """Whether the collection that `backend` uses is locked; None if there is none."""
    import secretstorage

    path = getattr(backend, "preferred_collection", _DEFAULT_COLLECTION)
    with closing(secretstorage.dbus_init()) as bus:
        try:
            return secretstorage.Collection(bus, path).is_locked()
        except secretstorage.ItemNotFoundException:
            return None
