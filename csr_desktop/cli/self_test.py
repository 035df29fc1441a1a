"""`csr-desktop --self-test`: whether this installation works on this computer.

For installers and administrators. It changes no file of the user's: it writes only into a temporary
folder, which it deletes.
"""

from __future__ import annotations

import os
import ssl
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from secrets import token_hex
from time import monotonic
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import qVersion

from csr_desktop import __version__
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.system.paths import Paths
from csr_desktop.system.platform import is_linux
from csr_desktop.system.resources import resource
from csr_desktop.system.standard_streams import complain, prepare_output, print_out

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.system_keyring import Keyring

FAILED = 1
_SOMETHING_MISSING = "Self-test failed."
Check = Callable[[], str]


class NotGood(Exception):
    """A check's result that is wrong; the text says what."""


def run() -> int:
    """Print a line for each check. Returns the exit status: 0, or 1 if one failed."""
    prepare_output(for_programs=False)
    results = [_checked(name, check) for name, check in _CHECKS]
    print_out("Self-test passed." if all(results) else _SOMETHING_MISSING)
    return 0 if all(results) else FAILED


def _checked(name: str, check: Check) -> bool:
    try:
        detail, good = check(), True
    except Exception as error:  # noqa: BLE001  it is this check's result
        detail, good = f"{type(error).__name__}: {error}", False
    _print(name, detail, good=good)
    return good


def _print(name: str, detail: str, *, good: bool) -> None:
    if not print_out(f"{'ok' if good else 'FAILED':<8}{name:<14}{' '.join(detail.split())}"):
        complain("Couldn't write the table. See the exit status.")


def _program() -> str:
    kind = "installed" if getattr(sys, "frozen", False) else "source"
    return f"{__version__} ({kind}), Python {sys.version.split()[0]}, Qt {qVersion()}"


def _resources() -> str:
    missing = [name for name in _NEEDED if not resource(name).is_file()]
    if missing:
        raise NotGood(f"missing: {', '.join(missing)}")
    return f"{len(_NEEDED)} checked, all found"


def _window_system() -> str:
    """Last, because Qt ends the process if it finds no platform, see `_refuse`."""
    from csr_desktop.ui.window.window_system import is_without_display, make_application

    note = ""
    if is_without_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        note = ""
    from PySide6.QtGui import QFontDatabase, QIcon, QImageReader

    application = make_application(_refuse)
    if not QFontDatabase.families():
        raise NotGood("no font is installed")
    if b"svg" not in [bytes(name.data()) for name in QImageReader.supportedImageFormats()]:
        raise NotGood("Qt can't read SVG images")
    if QIcon(str(resource("icons/csr-desktop.svg"))).pixmap(32, 32).isNull():
        raise NotGood("the program's icon can't be drawn")
    return f"{application.platformName()}{note}"


def _refuse(reason: str) -> NoReturn:
    # At once: Qt would abort. This prints what the last check could have printed.
    _print("Window", reason, good=False)
    print_out(_SOMETHING_MISSING)
    os._exit(FAILED)


def _translations() -> str:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    folder = str(resource("translations"))
    wrong = [code for code in LANGUAGES if not translator.load(f"csr-desktop_{code}", folder)]
    if wrong:
        raise NotGood(f"can't be read: {', '.join(wrong)}")
    return ", ".join(LANGUAGES)


def _keyring() -> str:
    import keyring
    from keyring.errors import InitError, KeyringLocked

    from csr_desktop.sessions.credentials.system_keyring import (
        KEYRING_SECONDS,
        NoUsableKeyringError,
    )
    from csr_desktop.webex.cancellation import Cancellation, call_detached

    backends = [type(backend).__module__ for backend in keyring.backend.get_all_keyring()]
    if is_linux():
        import keyring.backends.SecretService
        import secretstorage  # noqa: F401
    try:
        found = call_detached(_tried_keyring, KEYRING_SECONDS, Cancellation())
    except NoUsableKeyringError:
        return "not running: passwords are entered by hand and kept in memory"
    except TimeoutError:
        raise NotGood("it doesn't respond, or its dialog was left open") from None
    except KeyringLocked:
        raise NotGood("it's locked, and its dialog was dismissed") from None
    except InitError:
        raise NotGood("there is no default keyring, and none was created") from None
    return f"{type(found).__module__} (of {len(backends)}): written, read, deleted"


def _tried_keyring() -> Keyring:
    """The keyring, after it has stored, returned and deleted an entry of ours."""
    from csr_desktop.sessions.credentials.system_keyring import (
        delete,
        look_up,
        store,
        system_keyring,
    )
    from csr_desktop.webex.secret import Secret

    found = system_keyring()
    entry, secret = f"self-test-{os.getpid()}", Secret(token_hex(8))
    store(entry, secret)
    returned = look_up(entry)
    delete(entry)
    if returned != secret:
        raise NotGood("it returned a different password")
    if look_up(entry):
        raise NotGood("it didn't delete the entry")
    return found


def _certificates() -> str:
    from csr_desktop.webex.network import Network

    context = Network().ssl_context()
    paths = ssl.get_default_verify_paths()
    return f"{type(context).__module__}; {ssl.OPENSSL_VERSION}; {paths.cafile or paths.capath}"


def _create() -> str:
    with tempfile.TemporaryDirectory(prefix="csr-desktop-") as folder:
        return _create_in(Path(folder))


def _create_in(folder: Path) -> str:
    from csr_desktop.sessions.draft import draft_of
    from csr_desktop.sessions.outcome import Created
    from csr_desktop.settings.merged import SettingsFiles
    from csr_desktop.system.log import close_log
    from csr_desktop.webex.cancellation import Cancellation
    from csr_desktop.wiring import build_services

    paths = _paths_in(folder)
    settings = SettingsFiles(paths.preferences, paths.policies)
    settings.load()
    try:
        with closing(build_services(paths, settings, demo=True)) as services:
            (site, *_), _ = services.sites.load()
            codes = {1: "self-test"}
            draft = draft_of(site, site.session_types[0].id, codes)
            attempt = services.create(draft, monotonic(), Cancellation())
    finally:
        close_log()
    if not isinstance(attempt.outcome, Created):
        raise NotGood(f"{attempt.outcome.problem.cause}: {attempt.outcome.problem.detail}")
    if not attempt.is_saved:
        raise NotGood("the journal didn't store the key")
    return f"a session on the demo site in {attempt.seconds:.2f} s"


def _paths_in(folder: Path) -> Paths:
    return Paths(
        sites=folder / "sites.toml",
        preferences=folder / "preferences.toml",
        presets=folder / "presets.toml",
        policies=(),
        journal=folder / "sessions.db",
        log=folder / "csr-desktop.log",
        window=folder / "window.geometry",
        refused=folder / "refused-passwords",
        tour=folder / "tour-ended",
        sign_in_lock=folder / "sign-in.lock",
    )


def _needed() -> Iterator[str]:
    yield from ("icons/csr-desktop.svg", "help/en.md", "demo_site/expired-key.pem")
    yield from (f"invitations/{code}.txt" for code in LANGUAGES)


_NEEDED = tuple(_needed())
_CHECKS: tuple[tuple[str, Check], ...] = (
    ("Program", _program),
    ("Resources", _resources),
    ("Translations", _translations),
    ("Certificates", _certificates),
    ("Create", _create),
    ("Keyring", _keyring),
    ("Window", _window_system),
)
