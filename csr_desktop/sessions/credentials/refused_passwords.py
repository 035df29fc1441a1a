"""Which passwords a site has refused: in this run, and in every later one."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import os
from contextlib import suppress
from pathlib import Path

from csr_desktop.settings.toml.file import write_whole
from csr_desktop.webex.secret import Secret

_MOST_DIGESTS = 5  # of one account
_LARGEST_FILE = 4096
_log = logging.getLogger(__name__)


class RefusedPasswords:
    """Remembers refused passwords, so that neither a click nor a script sends one again.

    An account is any text that names it and its site. On disk, each password is an scrypt digest
    with a salt for its account, in a file that is named by the account's digest and readable only
    by its owner. Without a folder, or if it can't be written, refusals last for this run. Blocks on
    the disk, and for 60 ms if the account has a digest.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._this_run: dict[str, set[Secret]] = {}

    def add(self, account: str, password: Secret) -> None:
        """Note that the site has refused this password."""
        self._this_run.setdefault(account, set()).add(password)
        salt, digests = self._read(account)
        digest = _digest(password, salt)
        if digest not in digests:
            self._write(account, salt, [*digests, digest][-_MOST_DIGESTS:])

    def holds(self, account: str, password: Secret) -> bool:
        """Whether the site has refused this password, and the refusal was not lifted since."""
        if password in self._this_run.get(account, ()):
            return True
        salt, digests = self._read(account)
        return bool(digests) and _is_in(_digest(password, salt), digests)

    def lift(self, account: str, password: Secret) -> None:
        """Allow this password to be sent again, because it was typed again."""
        self._this_run.get(account, set()).discard(password)
        salt, digests = self._read(account)
        if digests and _is_in(digest := _digest(password, salt), digests):
            self._write(account, salt, [other for other in digests if other != digest])

    def clear(self, account: str) -> None:
        """Clear an account's refused passwords, because the site accepted a password."""
        self._this_run.pop(account, None)
        if (path := self._path(account)) is not None:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _path(self, account: str) -> Path | None:
        name = hashlib.sha256(account.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return None if self._folder is None else self._folder / f"{name}.json"

    def _read(self, account: str) -> tuple[bytes, list[bytes]]:
        """Salt and digests of an account; a new salt and no digests if nothing can be read."""
        path = self._path(account)
        with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            if path is not None and path.stat().st_size <= _LARGEST_FILE:
                values = json.loads(path.read_text("utf-8"))
                digests = [bytes.fromhex(text) for text in values["digests"]]
                return bytes.fromhex(values["salt"]), digests[-_MOST_DIGESTS:]
        return os.urandom(16), []

    def _write(self, account: str, salt: bytes, digests: list[bytes]) -> None:
        if (path := self._path(account)) is None:
            return
        values = {"salt": salt.hex(), "digests": [digest.hex() for digest in digests]}
        try:
            if digests:
                write_whole(path, json.dumps(values))
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("A refused password can't be noted: %s", error.strerror)


def _digest(password: Secret, salt: bytes) -> bytes:
    text = password.reveal().encode("utf-8", "surrogatepass")
    return hashlib.scrypt(text, salt=salt, n=2**14, r=8, p=1, dklen=32)


def _is_in(digest: bytes, digests: list[bytes]) -> bool:
    return any(hmac.compare_digest(digest, other) for other in digests)
