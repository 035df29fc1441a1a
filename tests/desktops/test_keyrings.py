"""The keyrings of other desktops."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from tests.desk import day
from tests.desk.conftest import Desk, open_site, write_sites
from tests.desktops.conftest import need
from tests.desktops.keyrings import start_keepassxc, start_kwallet, use_debians_dbus

PASSWORD = "hostpassword"  # of the demo site's account
SECRET_SERVICE = "keyring.backends.SecretService"


def writes_and_reads(desk: Desk, backend: str) -> None:
    told = desk.run(*day.PROGRAM, "--self-test")
    assert f"{backend} (of" in told
    assert "written, read, deleted" in told


def creates_with_what_is_stored(desk: Desk, address: str) -> None:
    """From a shell, with a password of another program, which is deleted afterwards."""
    write_sites(desk, address)
    entry = ("csr-desktop", f"hostid@{address.split('/')[2]}")
    desk.run(*day.KEYRING, "set", *entry, given=f"{PASSWORD}\n")
    assert desk.run(*day.PROGRAM, "create", "--code", "1=STORED").strip().isdigit()
    desk.run(*day.KEYRING, "del", *entry)


def keeps_what_is_typed(desk: Desk) -> None:
    """In the window; after the next start, nothing is asked."""
    program = desk.open_program()
    desk.focuses("Tracking code 1")
    desk.type_text("TYPED")
    desk.keys("Return")
    desk.focuses("Password")
    desk.type_text(PASSWORD)
    day.create(desk)
    day.close(desk, program)
    program = desk.open_program()
    desk.focuses("Tracking code 1")
    desk.type_text("FOUND")
    day.create(desk)
    day.close(desk, program)


def all_ways(desk: Desk, backend: str) -> None:
    writes_and_reads(desk, backend)
    creates_with_what_is_stored(desk, open_site(desk))
    keeps_what_is_typed(desk)


def test_keepassxc(stack: ExitStack, home: Path) -> None:
    """KeePassXC as Secret Service: self-test, create with a stored password, keep a typed one."""
    need("keepassxc", "keepassxc-cli")
    desk = Desk(stack, home)
    start_keepassxc(desk)
    all_ways(desk, SECRET_SERVICE)


def test_kwallet(stack: ExitStack, home: Path) -> None:
    """KWallet as Secret Service: self-test, create with a stored password, keep a typed one."""
    need("kwalletd5")
    desk = Desk(stack, home)
    start_kwallet(desk)
    all_ways(desk, SECRET_SERVICE)


def test_kwallet_itself(stack: ExitStack, home: Path, own_folders: Path) -> None:
    """KWallet by keyring's own back end: self-test, a stored password, a typed one."""
    need("kwalletd5")
    desk = Desk(stack, home)
    use_debians_dbus(desk, own_folders / "dbus")
    start_kwallet(desk)
    all_ways(desk, "keyring.backends.kwallet")
