"""Keys from the moment a window is on screen: when the first arrives, which are lost, and Enter."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from keyboard import PIXEL, Box, Keyboard, difference, keyboard, shows_a_letter
from stage import Row, median, screen, started, tls_server, write_sites
from starts import BARE, DEMO, SITE, remember_place

LETTERS = "mwnuogwabdehkpqxz"  # wide ones: a narrow one is no more than a caret
CASE = ("c", "a", "s")
EVERY = 0.008  # seconds from key to key
BEFORE_ENTER = 0.05
COUNT = 60
_CARET = 0.3  # seconds after a key, when the blinking caret is shown
_SCREEN = Box(0, 0, 1280, 900)
_WAYS = {"demo": DEMO, "own site": SITE, "bare": BARE}


class Typed(NamedTuple):
    """One start: seconds from the spawn, and how many keys did not reach the first field."""

    on_screen: float
    landed: float
    lost: int


def measure(*, quick: bool) -> list[Row]:
    """Measure the first key, in turn with the bare window; then Enter, soon and late."""
    with screen() as environment, tls_server() as (server, trust):
        environment["SSL_CERT_FILE"] = trust
        port = urlsplit(server.url).port
        assert port is not None
        write_sites(environment, port)
        remember_place(environment)
        taken = type_in_turn(_WAYS, environment, 5 if quick else 11)
        green = key_on_screen(environment)
        before = len(server.site.sessions)
        early = [press_at_once(environment, green) for _ in range(5 if quick else 11)]
        created = len(server.site.sessions) - before
        opened = [press_later(environment, green, 5 if quick else 60) for _ in range(3)]
    typed = [row for way in ("demo", "own site") for row in typed_rows(way, taken)]
    return [*typed, *_press_rows(early, created, opened)]


def type_in_turn(
    ways: Mapping[str, tuple[str, ...]], environment: Mapping[str, str], turns: int
) -> Mapping[str, list[Typed]]:
    """Start each of them this many times, and type at once."""
    letters = {way: first_letter(command, environment) for way, command in ways.items()}
    taken: dict[str, list[Typed]] = {way: [] for way in ways}
    for _ in range(turns):
        for way, command in ways.items():
            taken[way].append(type_at_once(command, environment, letters[way]))
    return taken


def typed_rows(way: str, taken: Mapping[str, list[Typed]], prefix: str = "") -> list[Row]:
    """The first key and the lost ones, compared with those of the bare window."""
    ours, bare = (median([each.landed for each in taken[one]]) for one in (way, "bare"))
    lost, theirs = (max(each.lost for each in taken[one]) for one in (way, "bare"))
    return [
        Row(
            f"{prefix}spawn to the first keystroke that lands, {way}",
            "a bare PySide6 form with as many fields",
            "≤ 1.35",
            f"{ours / bare:.2f} ({ours * 1000:.0f} ms, bare {bare * 1000:.0f} ms)",
            ours / bare <= 1.35,
        ),
        Row(
            f"{prefix}keystrokes lost once the window is on screen, {way}",
            "the same",
            "0",
            f"{lost} of {COUNT} (bare {theirs})",
            lost == 0,
        ),
    ]


def _press_rows(early: list[float], created: int, opened: list[list[float]]) -> list[Row]:
    first = median([presses[0] for presses in opened]) * 1000
    others = median([seconds for presses in opened for seconds in presses[1:6]]) * 1000
    usual = median([seconds for presses in opened for seconds in presses[6:]]) * 1000
    soon = median(early) * 1000
    return [
        Row(
            "Enter 50 ms after three letters, typed at once → key on screen",
            "the same press in a window that is open for a minute",
            "≤ + 60 ms, one session each",
            f"{soon - usual:+.0f} ms ({soon:.0f} ms, {usual:.0f} ms), {created} of {len(early)}",
            soon - usual <= 60 and created == len(early),
        ),
        Row(
            "the first press of a run → key on screen",
            "the others",
            "≤ + 5 ms",
            f"{first - others:+.0f} ms ({first:.0f} ms, {others:.0f} ms)",
            first - others <= 5,
        ),
    ]


def first_letter(command: tuple[str, ...], environment: Mapping[str, str]) -> Box:
    """The position on the screen of the first letter, once it is typed.

    Something is typed in the third field before: the demo's tour then checks off its step.
    """
    with keyboard(environment["DISPLAY"]) as keys, started(command, environment):
        keys.wait_for_window()
        time.sleep(3)
        for names in (("Tab",), ("Tab",), ("x",), ("Shift_L", "Tab"), ("Shift_L", "Tab")):
            keys.strike(*names)
        time.sleep(_CARET)
        before = keys.look(_SCREEN)
        keys.strike("m")
        time.sleep(_CARET)
        return difference(before, keys.look(_SCREEN))


def type_at_once(command: tuple[str, ...], environment: Mapping[str, str], letter: Box) -> Typed:
    """Start it and press a key every 8 ms."""
    with keyboard(environment["DISPLAY"]) as keys:
        began = time.perf_counter()
        with started(command, environment):
            keys.wait_for_window()
            on_screen = time.perf_counter() - began
            landed, struck = 0.0, ""
            while len(struck) < COUNT or not landed:
                now = time.perf_counter() - began
                if len(struck) < COUNT and now >= on_screen + len(struck) * EVERY:
                    struck += LETTERS[len(struck) % len(LETTERS)]
                    keys.strike(struck[-1])
                if not landed and shows_a_letter(keys.look(letter)):
                    landed = time.perf_counter() - began
                time.sleep(0.0005)
            time.sleep(1.0)
            text = _text(keys, environment)
    assert struck.endswith(text), (struck, text)
    return Typed(on_screen, landed, len(struck) - len(text))


def _text(keys: Keyboard, environment: Mapping[str, str]) -> str:
    """The field's text, through the clipboard."""
    keys.strike("Control_L", "a")
    keys.strike("Control_L", "c")
    time.sleep(0.2)
    command = ["xclip", "-selection", "clipboard", "-out"]
    told = subprocess.run(
        command, env=dict(environment), capture_output=True, text=True, check=False
    )
    return told.stdout


class Green(NamedTuple):
    """A pixel that has this color as soon as a key is on screen, and not before."""

    place: Box
    color: bytes


def key_on_screen(environment: Mapping[str, str]) -> Green:
    """Find it: the most frequent color of what a click changes every time."""
    with keyboard(environment["DISPLAY"]) as keys, started(SITE, environment):
        keys.wait_for_window()
        time.sleep(3)
        shown = [_seen_of_press(keys) for _ in range(5)]
    ((color, _),) = Counter(shown[-1].values()).most_common(1)
    everywhere = [place for place in shown[0] if all(each.get(place) == color for each in shown)]
    return Green(everywhere[len(everywhere) // 2], color)


def _seen_of_press(keys: Keyboard) -> dict[Box, bytes]:
    """The pixels that a click has changed; the list of recent keys also grows with each."""
    _strike(keys, *CASE)
    time.sleep(0.5)
    before = keys.look(_SCREEN)
    keys.strike("Return")
    time.sleep(1.5)
    after = keys.look(_SCREEN)
    keys.strike("Control_L", "n")
    time.sleep(0.5)
    return {
        Box(n // PIXEL, y, 1, 1): row[n : n + PIXEL]
        for y, (row, old) in enumerate(zip(after, before, strict=True))
        for n in range(0, len(row), PIXEL)
        if row[n : n + PIXEL] != old[n : n + PIXEL]
    }


def press_at_once(environment: Mapping[str, str], green: Green) -> float:
    """Seconds from Enter to the key, in a window that has just appeared."""
    with keyboard(environment["DISPLAY"]) as keys, started(SITE, environment):
        keys.wait_for_window()
        return _press(keys, green)


def press_later(environment: Mapping[str, str], green: Green, after: float) -> list[float]:
    """The same in a window that has been open for this many seconds.

    Six times 1 s after the last letter, like a rep who has checked it, then six times as soon as in
    a new one.
    """
    with keyboard(environment["DISPLAY"]) as keys, started(SITE, environment):
        keys.wait_for_window()
        time.sleep(after)
        taken = []
        for pause in (*(1.0,) * 6, *(BEFORE_ENTER,) * 6):
            taken.append(_press(keys, green, pause))
            time.sleep(0.5)
            keys.strike("Control_L", "n")
            time.sleep(0.5)
        return taken


def _press(keys: Keyboard, green: Green, pause: float = BEFORE_ENTER) -> float:
    _strike(keys, *CASE)
    time.sleep(pause)
    began = time.perf_counter()
    keys.strike("Return")
    while keys.look(green.place)[0] != green.color:
        assert time.perf_counter() - began < 20, "no key"
        time.sleep(0.0005)
    return time.perf_counter() - began


def _strike(keys: Keyboard, *names: str) -> None:
    for name in names:
        keys.strike(name)
        time.sleep(EVERY)


if __name__ == "__main__":
    for row in measure(quick="--quick" in sys.argv):
        print(f"{row.what} | {row.against} | {row.goal} | {row.figure} | {row.holds}")
