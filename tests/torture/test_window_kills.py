"""SIGKILL on the real window; what matters is what the next one shows."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any

from csr_desktop.demo_site.server import DemoServer
from tests.torture.tally import Tally
from tests.torture.victim import SEED, RememberingSite, Victim, moment_of, wait_until_quiet

KILLS, ALL_KILLS = 5, 60
PRESSES = 2  # the list of a window of the usual height shows this many
MOMENTS = ("press", "answer", "show")


def folders(home: Path, url: str) -> dict[str, str]:
    """The environment of a separate window, on one site."""
    names = ("CONFIG", "DATA", "STATE", "CACHE")
    environment = {f"XDG_{name}_HOME": str(home / name.lower()) for name in names}
    sites = home / "config" / "csr-desktop" / "sites.toml"
    sites.parent.mkdir(parents=True)
    sites.write_text(
        f'[[sites]]\nname = "Demo"\nurl = "{url}"\nwebex_id = "hostid"\nsite_name = "demo"\n'
    )
    return environment | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def test_what_a_killed_window_began_is_on_the_screen_of_the_next(tmp_path, is_long, publish):
    chance = random.Random(SEED)
    kills, site, tally = (ALL_KILLS if is_long else KILLS), RememberingSite(SEED), Tally()
    moment, begun = "", 0
    shown: dict[str, str] = {}
    with DemoServer(site) as server:
        environment = folders(tmp_path, server.url)
        for number in range(kills + 1):
            site.arrived = events = type(site.arrived)()
            arguments = [str(number), str(PRESSES)]
            with Victim("window", arguments, events, environment) as window:
                opened = json.loads(window.wait_for("opened").partition(" ")[2])
                if number:
                    judge(tally, moment, site, begun, opened, shown, f"CASE-{number - 1}-")
                begun = len(site.sessions)
                wanted = MOMENTS[number % len(MOMENTS)]
                for _ in range(chance.randint(1, PRESSES)):
                    window.wait_for(wanted)
                time.sleep(chance.uniform(0, 0.02))
                window.kill()
                later = moment_of(window)
                moment = wanted if later == "start" else later
            shown = window.shown
            wait_until_quiet(site)
    assert tally.faults == []
    assert tally.total("kills") == kills
    assert tally.total("sessions made") > 0
    words = "The real window, offscreen; what counts is what the next window shows at its start."
    publish("Kills of the window", words, tally.table(MOMENTS))


def judge(
    tally: Tally,
    moment: str,
    site: RememberingSite,
    begun: int,
    opened: dict[str, Any],
    shown: dict[str, str],
    prefix: str,
) -> None:
    """What the next window knows must also be what it shows."""
    assert opened["problem"] == ""
    known = {case: key for case, key in opened["known"].items() if case.startswith(prefix)}
    words = opened["words"]
    for key in known.values():
        said = key in words.replace(" ", "") if key else "ay have been created" in words
        assert said, f"{key} is not on the screen: {words}"
    tally.add(moment, site.sessions[begun:], known, shown)
