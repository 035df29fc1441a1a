"""Creating a session on a real desktop: real window, keyring, accessibility bus and keys."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

from tests.desk.conftest import Desk, wait_for, write_sites


def key_on_screen(desk: Desk) -> str:
    return str(desk.see("text", patient=True, name="Session key")).replace(" ", "")


def test_fill_create_read_copy(desk: Desk) -> None:
    desk.open_program("--demo")
    desk.see("exists", patient=True, name="Case number")
    assert desk.see("focus") == "Case number"
    assert desk.see("description", name="Case number") == "Required."
    wait_for(lambda: desk.see("text", name="Session key") == "", "an empty key")
    assert desk.see("exists", name="Session type")
    assert desk.see("exists", name="Department")
    assert not desk.see("exists", name="Stop waiting")

    assert desk.see("write", name="Case number", text="CASE-1042")
    assert desk.see("press", name="Create session")
    key = key_on_screen(desk)
    assert key.isdigit()
    assert len(key) in (8, 9)
    assert desk.see("focus") == "Copy key"
    assert "Session created" in desk.see("words")

    assert desk.see("press", name="Copy key")
    wait_for(lambda: "Copied" in desk.see("words"), "Copied")
    assert desk.clipboard == key


def test_by_keys_alone(desk: Desk) -> None:
    desk.open_program("--demo")
    desk.see("exists", patient=True, name="Case number")
    desk.type_text("CASE-7")
    desk.keys("Return")
    first = key_on_screen(desk)
    desk.keys("Return")
    wait_for(lambda: "Copied" in desk.see("words"), "Copied")
    assert desk.clipboard == first

    desk.keys("ctrl+n")
    wait_for(lambda: desk.see("text", name="Session key") == "", "the next customer")
    assert desk.see("focus") == "Case number"
    desk.keys("Return")
    wait_for(
        lambda: "Enter Case number." in desk.see("description", name="Case number"), "the reason"
    )
    desk.type_text("CASE-8")
    desk.keys("Return")
    assert key_on_screen(desk) != first


def test_the_password_comes_from_the_real_keyring(desk: Desk, demo_site_alone: str) -> None:
    desk.start_keyring()
    write_sites(desk, demo_site_alone)
    account = f"hostid@{demo_site_alone.split('/')[2]}"
    keyring = (sys.executable, "-m", "keyring")
    desk.run(*keyring, "set", "csr-desktop", account, given="hostpassword\n")

    desk.open_program()
    desk.see("exists", patient=True, name="Tracking code 10")
    desk.type_text("CASE-1")
    desk.keys("Return")
    assert key_on_screen(desk).isdigit()


def test_a_typed_password_goes_into_the_real_keyring(desk: Desk, demo_site_alone: str) -> None:
    desk.start_keyring()
    write_sites(desk, demo_site_alone)
    desk.open_program()
    desk.see("exists", patient=True, name="Tracking code 1")
    desk.type_text("CASE-1")
    desk.keys("Return")
    desk.see("exists", patient=True, name="Password")
    assert desk.see("focus") == "Password"
    assert "Enter your password to continue" in desk.see("words")
    desk.type_text("hostpassword")
    desk.keys("Return")
    assert key_on_screen(desk).isdigit()

    account = f"hostid@{demo_site_alone.split('/')[2]}"
    get = (sys.executable, "-m", "keyring", "get", "csr-desktop", account)
    assert desk.run(*get) == "hostpassword\n"


def test_a_locked_keyring_never_answers_and_the_password_is_asked(
    desk: Desk, demo_site_alone: str
) -> None:
    # It is never unlocked: the session bus starts a daemon whose dialog is never answered.
    write_sites(desk, demo_site_alone)
    desk.open_program()
    desk.see("exists", patient=True, name="Tracking code 1")
    desk.type_text("CASE-1")
    desk.keys("Return")
    time.sleep(1)
    if desk.see("exists", name="Stop waiting"):
        desk.see("press", name="Stop waiting")
    desk.see("exists", patient=True, name="Password")
    assert "Enter your password to continue" in desk.see("words")
    # Not with the keyboard: the keyring's dialog may have grabbed it.
    assert desk.see("write", name="Password", text="hostpassword")
    desk.see("press", name="Create session")
    assert key_on_screen(desk).isdigit()
    home = Path(desk.environment["HOME"])
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if b"hostpassword" in path.read_bytes()] == []


def test_closing_the_window_ends_the_program(desk: Desk) -> None:
    program = desk.open_program("--demo")
    desk.see("exists", patient=True, name="Case number")
    desk.keys("ctrl+q")
    assert program.wait(5) == 0


def test_ctrl_c_in_the_terminal_ends_it_too(desk: Desk) -> None:
    program = desk.open_program("--demo")
    program.send_signal(signal.SIGINT)
    assert program.wait(5) in (0, -signal.SIGINT)


def test_from_may_have_been_created_to_the_key(desk: Desk) -> None:
    desk.open_program("--demo")
    desk.see("exists", patient=True, name="Case number")
    assert desk.see("write", name="Tracking code 10", text="fault:hang-up-after")
    assert desk.see("write", name="Case number", text="CASE-1")
    desk.keys("Return")
    desk.see("exists", patient=True, name="Check with the site")
    wait_for(lambda: desk.see("text", name="Session key") == "", "an empty key")
    assert desk.see("focus") == "Check with the site"
    assert any("A session may have been created" in words for words in desk.see("words"))
    desk.keys("Return")
    assert key_on_screen(desk).isdigit()
    assert desk.see("focus") == "Copy key"
