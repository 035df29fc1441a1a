"""Which keyrings return a password without a dialog."""

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
    module = type(backend).__module__
    return module.startswith(_QUIET) or (module == _FREEDESKTOP and _is_unlocked())


def _is_unlocked() -> bool:
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        return not secretstorage.Collection(bus, _DEFAULT_COLLECTION).is_locked()
