"""An export of what is found, to a file."""

from __future__ import annotations

import csv
import json
import os
import stat
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from csr_desktop.sessions.history.build import STEP
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.query import (
    Exported,
    NotDone,
    Query,
    Record,
)
from csr_desktop.sessions.outcome import Refused, Unknown
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.sessions.conftest import change
from tests.support.history import fill, page_of, press, set_note
from tests.support.journal import DRAFT, LOST, REFUSED


def export(history: History, path: Path, kind: str, text: str = "") -> object:
    return history.export(path, Query(text), kind, lambda *_: None, Cancellation())  # type: ignore[arg-type]


def test_a_table_for_spreadsheets(history, journal, tmp_path):
    formula = press(journal, '=HYPERLINK("http://x")', 'a, "b"\r\nc', "@x", "plain")
    press(journal, "-1", outcome=Refused(Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "110055")))
    path = tmp_path / "out.csv"
    assert set_note(history, formula, "called back\n=1+cmd|' /C calc'!A0")
    assert export(history, path, "csv") == Exported(2)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfstarted_at,site,")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    second, first = csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""))
    assert first["code1"] == '\'=HYPERLINK("http://x")'
    assert first["code2"] == 'a, "b"\r\nc'
    assert (first["code3"], first["code4"]) == ("'@x", "plain")
    assert (first["outcome"], first["session_key"]) == ("Created", "119169601")
    assert first["note"] == "called back\n'=1+cmd|' /C calc'!A0"
    assert (second["code1"], second["exception_id"]) == ("'-1", "110055")
    assert content.count(b"\r\n") == 4


def test_json_has_what_the_journal_has(history, journal, tmp_path):
    press(journal, "=1", "Zoë")
    path = tmp_path / "out.json"
    assert export(history, path, "json", "zoe") == Exported(1)
    (row,) = json.loads(path.read_text("utf-8"))
    assert (row["codes"]["1"], row["codes"]["2"]) == ("=1", "Zoë")
    assert export(history, path, "json", "nobody") == Exported(0)
    assert json.loads(path.read_text("utf-8")) == []


def test_an_export_holds_every_match(history, journal_path, tmp_path):
    fill(journal_path, 2 * STEP + 50)
    seen: list[tuple[int, int]] = []
    path = tmp_path / "out.json"
    done = history.export(path, Query("case-1"), "json", lambda *n: seen.append(n), Cancellation())
    keys = {row["codes"]["1"] for row in json.loads(path.read_text())}
    expected = {f"CASE-{n}" for n in range(1, 2 * STEP + 51) if str(n).startswith("1")}
    assert keys == expected
    assert done == Exported(len(expected))
    assert seen[0] == (0, len(expected))
    assert seen[-1] == (len(expected), len(expected))


@pytest.mark.parametrize("text", ["", "case"])
def test_a_canceled_export_leaves_nothing_and_the_old_file_whole(
    history, journal_path, tmp_path, text
):
    fill(journal_path, 500)
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / "out.csv").write_text("old")
    ended = Cancellation()

    def progress(done: int, _total: int) -> None:
        if done >= 200:
            ended.cancel()

    for name in ("out.csv", "new.csv"):
        assert history.export(folder / name, Query(text), "csv", progress, ended) == Exported(None)
    assert [path.name for path in folder.iterdir()] == ["out.csv"]
    assert (folder / "out.csv").read_text() == "old"


def test_an_export_that_fails_says_so_and_leaves_nothing(history, journal, tmp_path, monkeypatch):
    press(journal, "CASE-1")
    answer = export(history, tmp_path / "nowhere" / "out.csv", "csv")
    assert isinstance(answer, NotDone)
    assert "Couldn't write out.csv" in answer.sentence

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(os, "fsync", fail)
    answer = export(history, tmp_path / "out.csv", "csv")
    assert answer == NotDone("Couldn't write out.csv: No space left on device.")
    assert sorted(tmp_path.iterdir()) == before


def test_a_record_tells_its_outcome(history, journal, journal_path) -> None:
    names: dict[str, Callable[[], object]] = {
        "created": lambda: press(journal, "a"),
        "refused": lambda: press(journal, "a", outcome=REFUSED),
        "unknown": lambda: press(journal, "a", outcome=LOST),
        "out": lambda: journal.write_intent(DRAFT),
    }
    for name, make in names.items():
        make()
        (record, *_) = page_of(history, Query()).records
        assert isinstance(record, Record)
        assert record.outcome_name == name
    change(journal_path, "UPDATE attempts SET session_key = NULL WHERE id = 1")
    assert isinstance(page_of(history, Query()).records[-1].attempt.outcome, Unknown)
