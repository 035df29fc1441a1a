"""SIGKILL at random moments, between the click and the key on screen."""

from __future__ import annotations

import random
import time

from csr_desktop.demo_site.server import DemoServer
from tests.torture.tally import Tally, restart
from tests.torture.victim import MOMENTS, SEED, RememberingSite, Victim, moment_of, wait_until_quiet

KILLS, ALL_KILLS = 24, 300
MOST_PRESSES = 3


def kill(victim: Victim, chance: random.Random, whole_presses: int) -> str:
    """Kill at any moment of a start or of an attempt; returns that moment.

    The longer a phase lasts, the more kills hit it. The duration of an attempt is measured.
    """
    if whole_presses == MOST_PRESSES:
        time.sleep(chance.uniform(0, 0.4))
        victim.kill()
        return "start"
    victim.wait_for("ready")
    seconds = 0.03
    for _ in range(whole_presses):
        began = time.monotonic()
        victim.press()
        victim.wait_for("show")
        seconds = time.monotonic() - began
    victim.press()
    time.sleep(chance.uniform(0, 1.2 * seconds))
    victim.kill()
    return moment_of(victim)


def test_no_kill_loses_a_session_or_makes_one_twice(tmp_path, is_long, publish) -> None:
    chance = random.Random(SEED)
    kills = ALL_KILLS if is_long else KILLS
    path, tally, site = tmp_path / "data" / "sessions.db", Tally(), RememberingSite(SEED)
    presses = 0
    with DemoServer(site) as server:
        for number in range(kills):
            before = len(site.sessions)
            arguments = [str(path), server.url, str(number)]
            site.arrived = events = type(site.arrived)()
            with Victim("presser", arguments, events) as victim:
                moment = kill(victim, chance, number % (MOST_PRESSES + 1))
            presses += victim.presses
            wait_until_quiet(site)
            found = {
                case: key
                for case, key in restart(path).items()
                if case.startswith(f"CASE-{number}-")
            }
            tally.add(moment, site.sessions[before:], found, victim.shown)
    assert tally.faults == []
    assert len(site.sessions) <= presses
    assert tally.total("kills") == kills
    met = [moment for moment, count in tally.counts.items() if count["kills"] >= kills / 50]
    assert len(met) >= (len(MOMENTS) if is_long else 3), f"the kills met {met} alone"
    assert tally.total("shown as key") > 0
    assert tally.total("said to be uncertain") > 0
    words = (
        "The real worker path (journal, password, client, real socket) without a window; "
        "up to two whole presses before the one "
        "that is killed."
    )
    publish("Kills between the press and the key", words, tally.table(MOMENTS))


def test_a_window_beside_those_that_are_killed_loses_nothing_either(tmp_path, is_long) -> None:
    chance = random.Random(SEED)
    path, site, other_site = tmp_path / "sessions.db", RememberingSite(1), RememberingSite(2)
    with (
        DemoServer(site) as server,
        DemoServer(other_site) as other_server,
        Victim("presser", [str(path), other_server.url, "living"], other_site.arrived) as living,
    ):
        living.wait_for("ready")
        for number in range(40 if is_long else 4):
            site.arrived = events = type(site.arrived)()
            with Victim("presser", [str(path), server.url, str(number)], events) as victim:
                living.press()  # its attempt is in progress while the other one dies and is adopted
                kill(victim, chance, 1)
                living.press()
                restart(path)
            living.wait_for("show")
            living.wait_for("show")
        living.end()
        found = restart(path)
    made = {session.tracking_codes[1]: session.key for session in other_site.sessions}
    assert living.shown == made
    assert {case: key for case, key in found.items() if "living" in case} == made
    assert len(made) == living.presses
