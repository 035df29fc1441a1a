"""A program that is going to be killed, and what it has reported."""

from __future__ import annotations

import os
import queue
import random
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from csr_desktop.demo_site import site as demo

MOMENTS = (
    "start",  # imports, opening the journal
    "press",  # the intent has been written
    "send",  # password, connection, request
    "answer",  # the site has the request, makes the session, answers
    "write",  # the outcome is written
    "show",  # the key is on screen
)
SEED = 20260301
CHECKOUT = Path(__file__).parents[2]
_PATIENCE = 30.0


class RememberingSite(demo.Site):
    """A demo site that signals when a request has arrived, and is as slow as a network."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.arrived: queue.Queue[str] = queue.Queue()
        self._random = random.Random(seed)

    def create_session(self, *args: Any, **kwargs: Any) -> demo.Session:
        self.arrived.put("answer")
        time.sleep(self._random.uniform(0, 0.005))
        session = super().create_session(*args, **kwargs)
        time.sleep(self._random.uniform(0, 0.005))
        return session


@dataclass
class Victim:
    """Runs a module of this folder; `events` has each of its lines, and the site's arrivals."""

    module: str
    arguments: list[str]
    events: queue.Queue[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"tests.torture.{self.module}", *self.arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
            cwd=CHECKOUT,
            env={**os.environ, **self.environment},
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdin
        assert self._process.stdout
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self.lines.append(line.strip())
            self.events.put(line.strip())
        self.events.put("end")

    def press(self) -> None:
        assert self._process.stdin
        self._process.stdin.write("\n")

    def wait_for(self, moment: str) -> str:
        """Wait until it reports this; returns the whole line."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            line = self.events.get(timeout=_PATIENCE)
            if line.partition(" ")[0] == moment:
                return line
            assert line != "end", f"it ended by itself: {self.lines[-5:]}"
        raise AssertionError(f"no {moment!r} within {_PATIENCE} s")

    def end(self) -> None:
        """Let it end by itself, closing its journal."""
        assert self._process.stdin
        self._process.stdin.close()
        assert self._process.wait(_PATIENCE) == 0

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()

    @property
    def shown(self) -> dict[str, str]:
        """The key that was on screen for each press."""
        words = [line.split() for line in self.lines if line.startswith("show ")]
        return {case: key for _, case, key, *_ in words}

    @property
    def presses(self) -> int:
        return sum(line.startswith("press ") for line in self.lines)


def moment_of(victim: Victim) -> str:
    """The last report, including the site's arrivals."""
    heard = "start"
    while not victim.events.empty():
        line = victim.events.get().partition(" ")[0]
        heard = line if line in MOMENTS else heard
    return heard


def wait_until_quiet(site: RememberingSite) -> None:
    """A request whose sender was killed may still create its session."""
    made = -1
    while made != len(site.sessions):
        made = len(site.sessions)
        time.sleep(0.03)
