"""A journal damaged by a disk, a cleaner or a power cut: set aside, salvaged, reported."""

from __future__ import annotations

import itertools
import json
import os
import re
import secrets
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from csr_desktop.background import Background
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.journal import database as journal_file
from csr_desktop.sessions.journal import salvage as journal_damage
from csr_desktop.sessions.journal.sanitize import sanitize
from csr_desktop.sessions.journal.store import Store
from csr_desktop.sessions.outcome import Created, Unknown
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.system.paths import find_paths
from csr_desktop.wiring import build_services
from tests.sessions.conftest import ACME, change, rows_in
from tests.support.journal import die
from tests.support.journal_file import PAGE, key, leaf_of, noise, overwrite
from tests.support.platforms import posix

DRAFT = Draft(ACME, 13, {1: "CASE-1042"})
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
ROWS = 400


@pytest.fixture
def written(journal: Journal, journal_path: Path) -> Path:
    """A journal of 400 attempts, cleanly closed."""
    journal.write_outcome(journal.write_intent(DRAFT).mark, Created(key(1)), 0.4)
    journal.close()
    columns = "mark, site, account, tracking_codes, started_at, outcome, session_key"
    with closing(sqlite3.connect(journal_path)) as database, database:
        for number in range(2, ROWS + 1):
            database.execute(
                f"INSERT INTO attempts ({columns}) SELECT ?1, site, account, tracking_codes,"
                " started_at, outcome, ?1 FROM attempts WHERE id = 1",
                (key(number),),
            )
    return journal_path


def keys_in(path: Path) -> set[str]:
    return {row["session_key"] for row in rows_in(path)}


def set_aside(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.damaged-*"))


DAMAGES: dict[str, tuple[Callable[[Path], None], int]] = {
    "a garbled header": (lambda path: overwrite(path, 0, noise(100)), ROWS),
    "a garbled first page": (lambda path: overwrite(path, 0, noise(PAGE)), ROWS),
    "a wiped first page": (lambda path: overwrite(path, 0, bytes(PAGE)), ROWS),
    "a garbled page": (
        lambda path: overwrite(path, leaf_of(path, 200), noise(PAGE)),
        ROWS - 50,
    ),
    "a wiped last page": (
        lambda path: overwrite(path, leaf_of(path, ROWS), bytes(PAGE)),
        ROWS - 50,
    ),
    "half a file": (lambda path: os.truncate(path, path.stat().st_size // 2), ROWS // 5),
    "a hundred bytes": (lambda path: os.truncate(path, 100), 0),
    "no byte": (lambda path: os.truncate(path, 0), 0),
    "somebody's notes": (lambda path: overwrite(path, 0, b"These are my notes. " * 4000), 0),
    "noise": (lambda path: overwrite(path, 0, noise(path.stat().st_size)), 0),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_journal_is_set_aside_and_what_it_still_tells_is_kept(journal, written, damage):
    strike, at_least = DAMAGES[damage]
    strike(written)
    before = written.read_bytes()
    assert journal.write_intent(DRAFT)  # the attempt succeeds
    (aside,) = (path for path in set_aside(written) if path.suffix == ".db")
    assert aside.read_bytes() == before
    assert re.fullmatch(r"sessions\.damaged-\d{8}-\d{6}\.db", aside.name)
    notices = journal.notices()
    kept = keys_in(written) - {None}
    assert aside.name in notices
    assert kept <= {key(number) for number in range(1, ROWS + 1)}
    assert len(kept) >= at_least
    assert f"{len(rows_in(written)) - 1} session(s)" in notices  # without the new one
    assert ("Check your sessions on the site" in notices) == (len(kept) < ROWS)
    journal.close()
    with closing(sqlite3.connect(written)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_attempts_keep_their_numbers(journal, written):
    overwrite(written, leaf_of(written, 200), noise(PAGE))
    journal.recent(LONG_AGO, 1)
    assert all(row["session_key"] == key(row["id"]) for row in rows_in(written))
    assert journal.write_intent(DRAFT)[0] == ROWS + 1
    lost = ROWS + 1 - len(rows_in(written))
    assert 10 < lost < 50
    assert f"{lost} session(s) couldn't be recovered. Check your sessions" in journal.notices()


@pytest.mark.parametrize(
    ("sql", "outcome"),
    [
        ("outcome = 'creatXd'", Unknown),
        ("session_key = NULL", Unknown),
        ("session_key = '1x'", Unknown),
        ("outcome = NULL, session_key = NULL", Unknown),
        ("tracking_codes = CAST(x'FF' AS TEXT)", Created),
        ("detail = CAST(x'FF' AS TEXT)", Created),
        ("started_at = ''", Created),
    ],
)
def test_a_row_that_is_half_readable_is_kept_or_uncertain(journal, written, sql, outcome):
    change(written, f"UPDATE attempts SET {sql} WHERE id = 7")
    overwrite(written, leaf_of(written, 200), noise(PAGE))
    orphans = [attempt.attempt_id for attempt in journal.adopt_orphans()]
    assert orphans == ([7] if outcome is Unknown else [])
    shown = {a.attempt_id: a.outcome for a in journal.recent(datetime.min.replace(tzinfo=UTC), 999)}
    assert isinstance(shown[7], outcome)
    assert shown[8] == Created(key(8))


def test_damage_that_shows_only_at_use(journal, written, monkeypatch):
    # The damaged page is the last of the marks' index: a run whose name begins with 0 is missing.
    numbers = itertools.count()
    monkeypatch.setattr(secrets, "token_hex", lambda _: f"f{next(numbers):015}")
    other = Journal(written)
    first = other.write_intent(DRAFT)
    out = journal.write_intent(DRAFT)  # both windows have the file open
    with closing(sqlite3.connect(written)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    leaf = leaf_of(written, ROWS)
    change(written, "UPDATE attempts SET detail = '' WHERE id = 1")  # every cached page is stale
    overwrite(written, leaf, noise(PAGE))
    journal.write_outcome(out.mark, Created("77"), 0.4)
    assert len(set_aside(written)) == 3  # with its -wal and -shm
    other.write_outcome(first.mark, Created("66"), 0.4)
    assert {"66", "77", key(1)} <= keys_in(written)
    assert "was damaged" in journal.notices()
    assert "was damaged" in other.notices()
    other.close()


def test_an_existing_name_is_never_overwritten(journal, written, monkeypatch):
    class Noon(datetime):
        @classmethod
        def now(cls, *_: object) -> Noon:
            return cls(2026, 3, 1, 12, tzinfo=UTC)

    monkeypatch.setattr(journal_damage, "datetime", Noon)
    for content in (b"first", b"second", b"third"):
        journal.close()
        written.write_bytes(content * 100)
        journal.recent(LONG_AGO, 1)
    contents = sorted(path.read_bytes()[:5] for path in set_aside(written))
    assert contents == [b"first", b"secon", b"third"]


def test_the_notices_stay_until_a_window_that_told_them_has_closed(journal, written):
    written.write_bytes(b"notes" * 100)
    journal.recent(LONG_AGO, 1)
    journal.close()  # not shown to the rep
    told = journal.notices()
    assert "was damaged" in told
    assert journal.notices() == ""
    killed = Journal(written)
    assert killed.notices() == told
    die(killed)
    journal.close()
    assert journal.notices() == ""


def test_the_window_is_told(qtbot, own_folders):
    paths = find_paths(demo=True)
    paths.journal.parent.mkdir(parents=True)
    paths.journal.write_bytes(b"notes" * 100)
    files = SettingsFiles(paths.preferences, paths.policies)
    build = partial(build_services, paths, files, demo=True)
    background = Background(build, lambda: LONG_AGO)
    with qtbot.waitSignal(background.opened) as opened:
        background.open()
    assert background.close()
    assert opened.args is not None
    assert "saved as sessions.damaged-" in opened.args[0].journal_notices
    assert opened.args[0].journal_problem == ""


# --- When it is checked ---------------------------------------------------------------------------


@pytest.mark.parametrize(("is_unclean", "is_found"), [(False, False), (True, True)])
def test_a_huge_journal_is_checked_only_after_an_unclean_end(
    journal, written, monkeypatch, is_unclean, is_found
):
    monkeypatch.setattr(journal_file, "CHECKED_BYTES", 1000)
    overwrite(written, leaf_of(written, 200), noise(PAGE))
    if is_unclean:
        written.with_name("sessions.run-0123456789abcdef.jsonl").touch()
    journal.write_intent(DRAFT)
    assert bool(set_aside(written)) == is_found


# --- The -wal ------------------------------------------------------------------------------------


@pytest.fixture
def crashed(tmp_path: Path, written: Path) -> Path:
    """What a kill leaves: the file, its -wal with 20 keys that are nowhere else, a run log."""
    running = Journal(written)
    for number in range(ROWS + 1, ROWS + 21):
        running.write_outcome(running.write_intent(DRAFT).mark, Created(key(number)), 0.4)
    running.write_intent(DRAFT)
    shutil.copytree(written.parent, tmp_path / "after")
    running.close()
    return tmp_path / "after" / written.name


def strike_wal(path: Path, how: str) -> None:
    wal = path.with_name("sessions.db-wal")
    half = wal.stat().st_size // 2
    match how:
        case "missing":
            wal.unlink()
        case "emptied":
            os.truncate(wal, 0)
        case "cut":
            os.truncate(wal, half)
        case "garbled header":
            overwrite(wal, 0, noise(32))
        case "garbled":
            overwrite(wal, half, noise(PAGE))
        case _:
            overwrite(wal, 32, noise(wal.stat().st_size - 32))


WAL_DAMAGES = (
    "missing",
    "emptied",
    "cut",
    "garbled header",
    "garbled",
    "garbled from the first frame on",
)


@pytest.mark.parametrize("how", WAL_DAMAGES)
def test_what_only_the_wal_had_comes_back_from_the_run_log(crashed, how):
    strike_wal(crashed, how)
    before = {path.name: path.read_bytes() for path in crashed.parent.glob("sessions.db*")}
    journal = Journal(crashed)
    (orphan,) = journal.adopt_orphans()
    assert orphan.tracking_codes == DRAFT.tracking_codes
    assert keys_in(crashed) == {None} | {key(number) for number in range(1, ROWS + 21)}
    notices = journal.notices()
    assert "was damaged (" in notices
    assert f"{ROWS + 21} session(s) were" in notices
    assert "Check your sessions" not in notices
    aside = {path.name: path.read_bytes() for path in set_aside(crashed)}
    kept = {re.sub(r"damaged-[\d-]+\.", "", name): content for name, content in aside.items()}
    for name in before.keys() - {"sessions.db-shm"}:
        assert kept[name] == before[name], name
    journal.close()
    assert not list(crashed.parent.glob("*.jsonl"))


def test_a_garbled_wal_is_damage_also_without_a_run_log(crashed):
    strike_wal(crashed, "garbled header")
    for run_log in crashed.parent.glob("*.jsonl"):
        run_log.unlink()
    journal = Journal(crashed)
    journal.recent(LONG_AGO, 1)
    assert "damaged write-ahead log" in journal.notices()
    assert len(keys_in(crashed)) == ROWS
    journal.close()


@pytest.mark.parametrize("how", ["emptied", "gone", "garbled"])
def test_a_wal_whose_file_is_lost_is_read_all_the_same(journal, journal_path, tmp_path, how):
    """All of a new journal is in its -wal; here there is no run log to help."""
    for number in range(3):
        journal.write_outcome(journal.write_intent(DRAFT).mark, Created(key(number)), 0.4)
    shutil.copytree(journal_path.parent, tmp_path / "after")
    crashed = tmp_path / "after" / journal_path.name
    for run_log in crashed.parent.glob("*.jsonl"):
        run_log.unlink()
    match how:
        case "emptied":
            os.truncate(crashed, 0)
        case "gone":
            crashed.unlink()
        case _:
            crashed.write_bytes(noise(crashed.stat().st_size))
    restarted = Journal(crashed)
    restarted.adopt_orphans()
    assert keys_in(crashed) == {key(0), key(1), key(2)}
    if how != "garbled":  # there, SQLite reads the first page in the -wal and notices nothing
        assert any(path.name.endswith("-wal") for path in set_aside(crashed))
        assert "was damaged" in restarted.notices()
    restarted.close()


def test_a_journal_that_is_gone_after_a_crash_is_missed(crashed):
    for path in crashed.parent.glob("sessions.db*"):
        path.unlink()
    journal = Journal(crashed)
    assert len(journal.adopt_orphans()) == 1
    assert keys_in(crashed) == {None} | {key(n) for n in range(ROWS + 1, ROWS + 21)}
    assert "was missing" in journal.notices()
    journal.close()


def test_a_sound_journal_after_a_crash_is_left_in_its_place(crashed):
    journal = Journal(crashed)
    assert len(journal.adopt_orphans()) == 1
    assert (set_aside(crashed), journal.notices()) == ([], "")
    assert len(keys_in(crashed)) == ROWS + 21
    journal.close()


@pytest.mark.parametrize(
    "garbage",
    [
        b'{"mark": "a:1"}\n[]\n7\n{"mark": 7, "outcome": "created"}\n{"mark": "a:2", "si',
        b'{"mark": "a:3", "outcome": {"x": 1}, "seconds": true, "DROP TABLE": 1}\n\xff\xfe\n',
        b'{"mark": "a:4", "site": "\\ud800", "account": 1' + b"0" * 40 + b"}\n",
    ],
)
def test_a_garbled_run_log_harms_nothing(journal, written, garbage):
    written.with_name("sessions.run-a.jsonl").write_bytes(garbage)
    assert journal.adopt_orphans() == []
    assert (set_aside(written), journal.notices()) == ([], "")
    assert len(keys_in(written)) == ROWS
    assert not written.with_name("sessions.run-a.jsonl").exists()


def test_a_run_log_entry_that_no_journal_can_take_stops_nothing(journal, written):
    entry = {"mark": "a:1", "site": "Acme", "account": "a@b", "session_type": 13}
    entry |= {"tracking_codes": "{}", "started_at": "2026-03-01", "outcome": 7}
    written.with_name("sessions.run-a.jsonl").write_text(json.dumps(entry))
    assert journal.write_intent(DRAFT)
    journal.adopt_orphans()
    assert len(keys_in(written) - {None}) == ROWS
    assert not written.with_name("sessions.run-a.jsonl").exists()


# --- The program dies in between ------------------------------------------------------------------


@posix
@pytest.mark.parametrize("renames", range(6))
def test_a_kill_while_the_journal_is_replaced_loses_nothing(crashed, monkeypatch, renames):
    overwrite(crashed, leaf_of(crashed, 200), noise(PAGE))
    before = [crashed.with_name(name).read_bytes() for name in ("sessions.db", "sessions.db-wal")]
    really, left = Path.rename, [renames]

    class Killed(BaseException):
        pass

    def rename(self: Path, target: Path) -> Path:
        if not left[0]:
            raise Killed
        left[0] -= 1
        return really(self, target)

    # In a separate process: SQLite shares what it knows about a -wal within one process.
    child = os.fork()
    if child == 0:
        monkeypatch.setattr(Path, "rename", rename)
        monkeypatch.setattr(Store, "_drop", lambda _: None)  # a killed program cleans nothing up
        with suppress(Killed):
            Journal(crashed).recent(LONG_AGO, 1)
        os._exit(0)
    os.waitpid(child, 0)
    journal = Journal(crashed)
    assert "was damaged" in journal.notices()
    kept = [path.read_bytes() for path in set_aside(crashed)]
    assert all(content in kept for content in before)
    journal.adopt_orphans()
    assert len(keys_in(crashed)) > ROWS - 50
    assert {key(number) for number in range(ROWS + 1, ROWS + 21)} <= keys_in(crashed)
    assert not crashed.with_name("sessions.new.db").exists()
    journal.close()


def test_without_room_for_a_new_one_the_damaged_one_stays(journal, written, monkeypatch):
    overwrite(written, 0, noise(100))
    before = written.read_bytes()
    full = sqlite3.OperationalError("database or disk is full")

    def fail(*_: object) -> None:
        raise full

    with monkeypatch.context() as patch:
        patch.setattr(journal_damage, "_salvage", fail)
        with pytest.raises(JournalError, match="disk is full"):
            journal.write_intent(DRAFT)
    assert written.read_bytes() == before
    assert set_aside(written) == []
    assert len(journal.recent(LONG_AGO, 999)) == ROWS


def test_what_a_killed_replacement_left_is_no_hindrance(journal, written):
    overwrite(written, 0, noise(100))
    written.with_name("sessions.new.db").write_bytes(noise(5000))
    written.with_name("sessions.new.db-wal").write_bytes(noise(5000))
    assert len(journal.recent(LONG_AGO, 999)) == ROWS


def test_the_notices_count_what_the_run_log_brought_back(journal, written, tmp_path):
    for number in range(ROWS + 1, ROWS + 21):
        journal.write_outcome(journal.write_intent(DRAFT).mark, Created(key(number)), 0.4)
    for number in range(ROWS + 21, ROWS + 221):  # of a window without a run log
        change(
            written,
            "INSERT INTO attempts (mark, site, account, tracking_codes, started_at, outcome,"
            " session_key) SELECT ?1, site, account, tracking_codes, started_at, outcome, ?1"
            " FROM attempts WHERE id = 1",
            key(number),
        )
    die(journal)
    overwrite(written, leaf_of(written, ROWS + 18), noise(PAGE))
    journal.adopt_orphans()
    kept = keys_in(written)
    lost = ROWS + 220 - len(kept)
    assert {key(number) for number in range(ROWS + 1, ROWS + 21)} <= kept
    assert lost > 0
    notices = journal.notices()
    assert f"{len(kept)} session(s) were recovered." in notices


def test_a_row_of_a_garbled_page_is_made_acceptable():
    row: dict[str, Any] = {"id": 3, "site": 5, "mark": b"x", "value": 7}
    found = sanitize(row)
    assert (found["id"], found["site"], found["mark"], found["value"]) == (3, "", "row:3", None)
    assert (found["tracking_codes"], found["outcome"]) == ("{}", None)
