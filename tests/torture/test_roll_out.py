"""A company's roll-out: many homes with one policy, each upgraded in place, all on one site.

The site limits its rate (000045). Every create is a separate process, as many at once as a team has
reps. At the end, the site's records and all journals agree. `make test` runs a sample of it.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import Account, Session, Site
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created
from tests.sessions.conftest import ACME
from tests.support.newer_journal import newer

CHECKOUT = Path(__file__).parents[2]
FIRST_RELEASE = CHECKOUT / "tests" / "sessions" / "data" / "1.0.0"
KEPT_KEYS = {"00011916", "11916961"}
"""In that release's journal."""
POLICY = """
[forced]
minimum_tls = "1.2"

[default]
invitation_language = "en"

[[sites]]
name = "Support"
url = "{url}"
webex_id = "{{login}}"
site_name = "demo"
"""
PASSWORD = "one for all of them"
REFUSED = 3  # the command's exit status
MOST_TRIES = 60


class BusySite(Site):
    """Accepts a limited number of creates in each time span, and refuses the others as WebEx does.

    Others have used up the first span: the first create is refused on any machine.
    """

    def __init__(self, accounts: list[Account], most: int, seconds: float) -> None:
        super().__init__(accounts)
        self.refused = 0
        self._most, self._seconds = most, seconds
        self._begun: float | None = None
        self._count = most
        self._gate = threading.Lock()

    def create_session(self, host: str, session_type: int, codes: Mapping[int, str]) -> Session:
        with self._gate:
            now = time.monotonic()
            if self._begun is None:
                self._begun = now
            if now - self._begun >= self._seconds:
                self._begun, self._count = now, 0
            self._count += 1
            if self._count > self._most:
                self.refused += 1
                raise RefusedError(Cause.RATE_LIMIT)
        return super().create_session(host, session_type, codes)


@dataclass
class Home:
    """One rep's folders, and what became of each create."""

    path: Path
    login: str
    form: str
    kept: set[str] = field(default_factory=set)
    keys: dict[str, str] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    mebibytes: list[float] = field(default_factory=list)

    @property
    def settings(self) -> Path:
        return self.path / ".config" / "csr-desktop"

    @property
    def journal(self) -> Path:
        return self.path / ".local" / "share" / "csr-desktop" / "sessions.db"

    def create(self, case: str) -> int:
        """Create once; returns the exit status."""
        arguments = ["--site", "Support", "--type", "13", "--code", f"1={case}"]
        begun = time.monotonic()
        status, answer = self.run("create", *arguments, "--password-stdin", "--json")
        self.seconds.append(time.monotonic() - begun)
        told = json.loads(answer)
        if status == 0:
            self.keys[case] = told["session_key"]
        else:
            assert (status, told["exception_id"]) == (REFUSED, Cause.RATE_LIMIT.exception_id), told
            self.refused.append(case)
        return status

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run this version's command in this home, and record its time and memory."""
        command = [sys.executable, "-m", "csr_desktop", *arguments]
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("XDG_")},
            "HOME": str(self.path),
            "LOGNAME": self.login,
            "XDG_CONFIG_DIRS": str(self.path.parent / "policy"),
            "PYTHONPATH": str(CHECKOUT),
        }
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # refusals and the unknown key, many times
            env=environment,
        )
        assert process.stdin
        assert process.stdout
        with process.stdin, process.stdout:
            process.stdin.write(f"{PASSWORD}\r\n".encode())
            process.stdin.close()
            answer = process.stdout.read().decode()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.processor.append(used.ru_utime + used.ru_stime)
        self.mebibytes.append(used.ru_maxrss / 1024)
        return process.returncode, answer


# --- The homes, as earlier and later versions left them ------------------------------------------


def _nothing(home: Home) -> None:
    """A rep who starts for the first time."""


def _of_the_first_release(home: Home) -> None:
    home.settings.mkdir(parents=True)
    home.journal.parent.mkdir(parents=True)
    for file in FIRST_RELEASE.iterdir():
        to = home.journal if file.name == home.journal.name else home.settings / file.name
        shutil.copyfile(file, to)
    preferences = home.settings / "preferences.toml"
    text = preferences.read_text("utf-8")
    preferences.write_text(text.replace('proxy = "http://proxy.example:8080"\n', ""), "utf-8")
    home.kept |= KEPT_KEYS


def _of_windows_editors(home: Home) -> None:
    """Settings edited by hand: a byte order mark, CRLF, a key of a later version."""
    home.settings.mkdir(parents=True)
    text = "\ufefftray_icon = true\r\nkey_of_a_later_version = 1\r\n"
    (home.settings / "preferences.toml").write_bytes(text.encode())
    with closing(Journal(home.journal)) as journal:
        _one_session(journal, home)


def _of_a_later_version(home: Home) -> None:
    """A home where the next version was tried, and removed again."""
    home.journal.parent.mkdir(parents=True)
    with newer(home.journal) as journal:
        _one_session(journal, home)


def _one_session(journal: Journal, home: Home) -> None:
    key = f"7{home.login.removeprefix('rep'):0>7}"
    journal.write_outcome(journal.write_intent(Draft(ACME, 13, {})).mark, Created(key), 0.1)
    home.kept.add(key)


FORMS: Mapping[str, Callable[[Home], None]] = {
    "no files yet": _nothing,
    "files of 1.0.0": _of_the_first_release,
    "settings by hand, with CRLF": _of_windows_editors,
    "journal of the next version": _of_a_later_version,
}


def made(folder: Path, count: int) -> list[Home]:
    """The homes, each form in turn."""
    homes = []
    for number in range(count):
        form = list(FORMS)[number % len(FORMS)]
        home = Home(folder / f"home{number}", f"rep{number}", form)
        home.path.mkdir()
        FORMS[form](home)
        homes.append(home)
    return homes


# --- The roll-out --------------------------------------------------------------------------------


def _work(home: Home, presses: int, pause: float) -> None:
    """This many sessions; a refused one is tried again a moment later, as another case."""
    number = 0
    while len(home.keys) < presses:
        number += 1
        assert number <= MOST_TRIES, "the site refuses everything"
        if home.create(f"CASE-{home.login}-{number}") != 0:
            time.sleep(pause)


def test_nothing_is_lost_and_nothing_doubled_at_many_desks(
    tmp_path: Path, is_long: bool, publish: Callable[[str, str, str], None]
) -> None:
    homes_count = int(os.environ.get("CSR_DESKS", "200" if is_long else "4"))
    presses, at_once, most, seconds = (2, 20, 8, 8.0) if is_long else (1, 4, 4, 0.2)
    homes = made(tmp_path, homes_count)
    site = BusySite([Account(home.login, PASSWORD) for home in homes], most, seconds)
    with DemoServer(site) as server:
        policy = tmp_path / "policy" / "csr-desktop" / "policy.toml"
        policy.parent.mkdir(parents=True)
        policy.write_text(POLICY.format(url=server.url))
        by_hand = {path: path.read_bytes() for path in tmp_path.glob("home*/.config/*/*.toml")}
        begun = time.monotonic()
        with ThreadPoolExecutor(at_once) as desks:
            list(desks.map(lambda home: _work(home, presses, seconds / 2), homes))
        took = time.monotonic() - begun

    books = {session.tracking_codes[1]: session.key for session in site.sessions}
    assert len(books) == len(site.sessions), "a press that created two"
    told = {case: key for home in homes for case, key in home.keys.items()}
    assert told == books, "each session was told to the rep who pressed, and no other"
    for home in homes:
        _agrees(home, books)
    assert site.refused == sum(len(home.refused) for home in homes) > 0
    assert by_hand == {path: path.read_bytes() for path in by_hand}, "no setting was touched"
    words = (
        f"{homes_count} homes with one policy, each upgraded in place, {at_once} commands at once, "
        f"at a site that takes {most} creates in {seconds:g} s: {len(books)} sessions, "
        f"{site.refused} refusals (000045), none lost, none doubled; {took:.0f} s on "
        f"{os.cpu_count()} cores. Seconds include the wait for the other commands."
    )
    publish("A roll-out", words, _table(homes))


def _agrees(home: Home, books: Mapping[str, str]) -> None:
    """The journal has what this rep was told, what it had before, and nothing else."""
    with closing(sqlite3.connect(home.journal)) as database:
        rows = database.execute(
            "SELECT tracking_codes, outcome, session_key FROM attempts WHERE site = 'Support'"
        ).fetchall()
        every = {key for (key,) in database.execute("SELECT session_key FROM attempts")}
    outcomes = Counter(outcome for _, outcome, _ in rows)
    assert outcomes == Counter(created=len(home.keys), refused=len(home.refused)), home.form
    assert sorted(key for *_, key in rows if key) == sorted(home.keys.values())
    assert home.kept <= every, "what an earlier version kept is still there"
    assert not set(home.refused) & set(books)


def _table(homes: list[Home]) -> str:
    """Time and memory by the form of the home, in Markdown."""
    lines = [
        "| home | desks | sessions | refused | median s | longest s | processor s | most MiB |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for form in FORMS:
        these = [home for home in homes if home.form == form]
        seconds = [each for home in these for each in home.seconds]
        numbers = (
            len(these),
            sum(len(home.keys) for home in these),
            sum(len(home.refused) for home in these),
            f"{statistics.median(seconds):.1f}",
            f"{max(seconds):.1f}",
            f"{statistics.median(each for home in these for each in home.processor):.2f}",
            f"{max(each for home in these for each in home.mebibytes):.0f}",
        )
        lines.append(f"| {form} | {' | '.join(map(str, numbers))} |")
    return "\n".join(lines)
