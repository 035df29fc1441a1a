"""The day's main tasks with only the accessibility bus: its actions, texts and selections.

What only the menu opens is opened with its keys: Qt doesn't expose a button's menu on the bus.
"""

from __future__ import annotations

from pathlib import Path

from tests.desk.conftest import PATIENCE, Desk, wait_for

DEMO = r"CSR Desktop \(demo\)"
FAULT = "Tracking code 10"


def test_a_day_by_actions_alone(desk: Desk) -> None:
    program = desk.open_program()
    press(desk, "Try the demo site")
    desk.turn_to(DEMO)
    key = create_and_copy(desk)
    go_wrong(desk)
    find_it_again(desk, key)
    change_the_language(desk)
    desk.turn_to(DEMO)
    desk.keys("ctrl+q")
    press(desk, "Close anyway")  # no other program has taken the key that was copied last
    assert program.wait(PATIENCE) == 0


def press(desk: Desk, name: str, window: str = "") -> None:
    assert desk.see("press", patient=True, name=name, window=window)


def write(desk: Desk, name: str, text: str) -> None:
    assert desk.see("write", patient=True, name=name, text=text)


def pick(desk: Desk, name: str, value: str, window: str = "") -> None:
    assert desk.see("pick", patient=True, name=name, value=value, window=window)


def key_on_screen(desk: Desk) -> str:
    wait_for(lambda: desk.see("text", name="Session key"), "a key")
    return str(desk.see("text", name="Session key")).replace(" ", "")


def create_and_copy(desk: Desk) -> str:
    write(desk, "Case number", "CASE-1042")
    pick(desk, "Department", "Network")
    pick(desk, "Session type", "Support session, view only")
    assert desk.see("value", name="Department") == "Network"
    assert desk.see("value", name="Session type") == "Support session, view only"
    press(desk, "Create session")
    key = key_on_screen(desk)
    press(desk, "Copy key")
    desk.says("Copied")
    assert desk.clipboard == key
    return key


def go_wrong(desk: Desk) -> None:
    write(desk, FAULT, "fault:refuse-030001")
    press(desk, "Create session")
    desk.says("No session was created", "WebEx ID not found on this site.")
    write(desk, FAULT, "fault:hang-up-after")
    press(desk, "Create session")
    desk.says("A session may have been created")
    press(desk, "Check with the site")
    assert key_on_screen(desk).isdigit()


def find_it_again(desk: Desk, key: str) -> None:
    desk.keys("ctrl+h")
    write(desk, "Search", key)
    desk.says("1 session", window="History")
    pick(desk, "Sessions", " ".join(key), window="History")
    press(desk, "Copy key", window="History")
    desk.says("Copied", window="History")


def change_the_language(desk: Desk) -> None:
    desk.turn_to(DEMO)
    desk.keys("ctrl+comma")
    desk.see("exists", patient=True, name="Pages", window="Preferences")
    pick(desk, "Pages", "Appearance and language", window="Preferences")
    pick(desk, "Language", "English", window="Preferences")
    home = Path(desk.environment["HOME"])
    wait_for(lambda: 'language = "en"' in "".join(map(Path.read_text, home.rglob("*.toml"))), "en")
    press(desk, "Close", window="Preferences")
    wait_for(lambda: "Preferences" not in desk.see("windows"), "the end of the preferences")
