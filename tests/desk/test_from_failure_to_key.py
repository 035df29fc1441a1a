"""A site that fails, on a real screen and by keys alone: from each failure to the next key."""

from __future__ import annotations

import socket

from tests.demo_site.wire import history
from tests.desk import day
from tests.desk.conftest import PATIENCE, Desk, start_site, wait_for, write_sites

FIRST, LAST = "Tracking code 1", "Tracking code 10"


def test_from_a_missing_password_a_site_that_is_down_and_an_unknown_outcome_to_the_key(
    desk: Desk,
) -> None:
    port = free_port()
    site, address = start_site(desk, "--port", port)
    write_sites(desk, address)
    desk.start_keyring()
    desk.open_program()
    from_a_missing_password(desk)
    site.terminate()
    site.wait(PATIENCE)
    keys = [down_and_back(desk, port)]
    gets_wide(desk)
    keys.append(unknown_and_nothing_found(desk))
    found = history(address).content.iterfind("{*}supportSessionHistory/{*}sessionKey")
    assert sorted(str(key.text) for key in found) == sorted(keys)


def free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return str(free.getsockname()[1])


def from_a_missing_password(desk: Desk) -> None:
    desk.says("Online")
    desk.focuses(FIRST)
    desk.type_text("CASE-1")
    desk.keys("Return")
    desk.focuses("Password")
    desk.says("Enter your password to continue")
    desk.type_text("hostpassword")
    day.create(desk)


def down_and_back(desk: Desk, port: str) -> str:
    begin(desk, "CASE-2")
    desk.keys("Return")
    desk.focuses("Try again")
    desk.says("Offline", "No session was created", "The server refused the connection.")
    start_site(desk, "--port", port)
    key = day.create(desk)
    desk.says("Online")
    return key


def gets_wide(desk: Desk) -> None:
    """The outcome moves from below the form to its side; the focus stays."""
    assert not is_beside(desk)
    desk.run("xdotool", "windowsize", desk.window(day.MAIN), "1200", "800")
    wait_for(lambda: is_beside(desk), "the outcome beside the form")
    assert desk.see("focus") == "Copy key"


def is_beside(desk: Desk) -> bool:
    form, outcome = (desk.see("middle", name=name) for name in ("Create session", "Copy key"))
    return bool(outcome[0] > form[0] and outcome[1] < form[1])


def unknown_and_nothing_found(desk: Desk) -> str:
    begin(desk, "CASE-3")
    assert desk.see("write", name=LAST, text="fault:hang-up-before")
    desk.focuses(LAST)
    desk.keys("Return")
    desk.focuses("Check with the site")
    desk.says("A session may have been created")
    desk.keys("Return")
    desk.focuses("Create another")
    desk.says("No matching session found")
    desk.keys("shift+Tab")
    day.walk_to(desk, LAST, "shift+Tab")
    desk.keys("ctrl+a", "BackSpace")
    day.walk_to(desk, "Create another", "Tab")
    return day.create(desk)


def begin(desk: Desk, case: str) -> None:
    """The next customer."""
    desk.keys("ctrl+n")
    desk.focuses(FIRST)
    desk.type_text(case)
