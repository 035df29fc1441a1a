"""One click: at most one request, and nothing is lost."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Refused,
    Unknown,
    is_step,
)
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import CODES, Desk, change, press, problem_of, rows_in
from tests.support.answers import KEY, changed, failure, http
from tests.support.platforms import posix
from tests.support.scripted_server import (
    ScriptedServer,
    answering,
    answering_then_hanging_up,
    answering_then_silent,
)


def only_row(desk: Desk) -> tuple[str, str | None, str | None]:
    (row,) = rows_in(desk.journal_path)
    return row["outcome"], row["cause"], row["session_key"]


# --- Created -------------------------------------------------------------------------------------


def test_a_session_is_created_and_its_key_is_in_the_journal(desk):
    began = datetime.now(UTC)
    attempt = press(desk)
    (session,) = desk.watched.sessions
    assert attempt.outcome == Created(session.key, "PRIMARY")
    assert dict(session.tracking_codes) == CODES
    assert only_row(desk) == ("created", None, session.key)
    assert (attempt.site, attempt.session_type) == ("Demo", 13)
    assert attempt.tracking_codes == CODES
    assert attempt.attempt_id == rows_in(desk.journal_path)[0]["id"]
    assert attempt.is_saved
    assert began - timedelta(milliseconds=1) <= attempt.started_at <= datetime.now(UTC)


def test_the_journal_has_what_the_site_s_clock_said(desk):
    assert press(desk).site_clock is None  # it had not answered yet
    assert abs(rows_in(desk.journal_path)[0]["site_clock"]) < 30


@pytest.mark.parametrize("fault", ["hang-up-after", "503", "refuse-110055"])
def test_what_the_site_s_clock_said_before_the_press_counts(desk, fault):
    press(desk)
    attempt = press(desk, Draft(desk.site, 13, {10: f"fault:{fault}"}))
    assert attempt.site_clock is not None
    assert abs(attempt.site_clock) < 30
    assert rows_in(desk.journal_path)[1]["site_clock"] == pytest.approx(attempt.site_clock)


def test_an_attempt_whose_program_dies_keeps_what_the_site_s_clock_said(desk):
    desk.journal.write_intent(Draft(desk.site, 13, CODES), -600.0)
    assert rows_in(desk.journal_path)[0]["site_clock"] == -600.0
    (attempt,) = desk.journal.uncertain(desk.site.account)
    assert attempt.site_clock == -600.0


def test_the_seconds_go_from_the_press(desk):
    attempt = desk.create(Draft(desk.site, 13, CODES), time.monotonic() - 7, Cancellation())
    assert 7 < attempt.seconds < 12
    assert rows_in(desk.journal_path)[0]["seconds"] == attempt.seconds


def test_the_intent_is_on_disk_before_the_request_arrives(desk):
    seen = []
    desk.watched.before_creating = lambda: seen.extend(rows_in(desk.journal_path))
    press(desk)
    (row,) = seen
    assert row["outcome"] is None
    assert row["tracking_codes"] == '{"1": "CASE-1042", "3": "Zoë"}'


def test_each_press_is_one_session(desk):
    outcomes = [press(desk).outcome for _ in range(3)]
    keys = [session.key for session in desk.watched.sessions]
    assert outcomes == [Created(key, "PRIMARY") for key in keys]
    assert len(set(keys)) == 3


# --- Refused -------------------------------------------------------------------------------------


def test_a_refusal_is_in_the_journal_with_the_site_s_words(desk):
    attempt = press(desk, Draft(desk.site, 99, CODES))
    assert isinstance(attempt.outcome, Refused)
    assert attempt.outcome.problem.exception_id == "110055"
    assert desk.watched.sessions == ()
    (row,) = rows_in(desk.journal_path)
    assert (row["outcome"], row["exception_id"], row["value"]) == ("refused", "110055", "99")
    assert row["reason"] == "The host may not use this session type"


def test_a_wrong_password_is_tried_once_and_forgotten(desk):
    desk.passwords.remember(desk.site, Secret("wrong"), keep=True)
    attempt = press(desk)
    assert problem_of(attempt.outcome).exception_id == "030002"
    assert isinstance(attempt.outcome, Refused)
    assert isinstance(press(desk).outcome, Created)  # with the keyring's
    assert "wrong" not in desk.keyring.passwords.values()


@pytest.mark.parametrize("exception_id", ["030001", "110055", "999999"])
def test_a_password_that_the_site_did_not_refuse_stays(desk, exception_id):
    desk.passwords.remember(desk.site, Secret("typed"), keep=False)
    with ScriptedServer(answering(http(failure(exception_id)))) as server:
        site = desk.at(url=server.url)
        desk.passwords.remember(site, Secret("typed"), keep=False)
        press(desk, Draft(site, 13, CODES))
    assert desk.passwords.get(site, Cancellation()) == Secret("typed")


# --- Not sent ------------------------------------------------------------------------------------


def test_without_a_password_nothing_is_sent(desk):
    desk.keyring.passwords.clear()
    outcome = press(desk).outcome
    assert outcome == NotSent(Problem(LocalCause.NO_PASSWORD, Certainty.NOT_SENT))
    assert rows_in(desk.journal_path) == []
    assert desk.watched.sessions == ()


def test_a_missing_password_is_a_step_of_the_attempt_that_goes_on_with_it(desk):
    desk.keyring.passwords.clear()
    steps = [press(desk), press(desk)]
    assert all(is_step(step.outcome) for step in steps)
    assert [(step.attempt_id, step.mark, step.is_saved) for step in steps] == [(0, "", False)] * 2
    desk.passwords.remember(desk.site, Secret("hostpassword"), keep=False)
    attempt = press(desk)
    assert isinstance(attempt.outcome, Created)
    (row,) = rows_in(desk.journal_path)
    assert (row["mark"], row["outcome"]) == (attempt.mark, "created")


def test_a_step_whose_row_can_t_be_taken_back_is_an_outcome(desk, monkeypatch, caplog):
    def fail(_: str) -> None:
        raise JournalError("full")

    monkeypatch.setattr(desk.journal, "withdraw", fail)
    desk.keyring.passwords.clear()
    attempt = press(desk)
    assert attempt.is_saved
    assert only_row(desk) == ("not sent", "no password", None)
    assert "stays in the journal" in caplog.text


def test_with_a_locked_keyring_nothing_is_sent_and_a_typed_password_helps(desk):
    from keyring.errors import KeyringLocked

    desk.keyring.error = KeyringLocked()
    assert problem_of(press(desk).outcome).cause is LocalCause.KEYRING_LOCKED
    assert desk.watched.sessions == ()
    desk.passwords.remember(desk.site, Secret("hostpassword"), keep=False)
    assert isinstance(press(desk).outcome, Created)


def test_without_a_journal_nothing_is_sent_and_the_keyring_is_not_asked(desk):
    desk.journal_path.parent.parent.mkdir(parents=True)
    desk.journal_path.parent.write_text("a file where the folder should be")
    attempt = press(desk)
    assert isinstance(attempt.outcome, NotSent)
    assert attempt.outcome.problem.cause is LocalCause.JOURNAL
    assert (attempt.attempt_id, attempt.is_saved) == (0, False)
    assert desk.keyring.asked == []
    assert desk.watched.sessions == ()


def test_stopped_during_the_keyring_s_dialog_nothing_is_sent(desk, blocking):
    stop = Cancellation()

    def stop_in_the_dialog() -> None:
        assert blocking.entered.wait(5)
        stop.cancel()

    stopper = threading.Thread(target=stop_in_the_dialog)
    stopper.start()
    began = time.perf_counter()
    outcome = press(desk, stop=stop).outcome
    stopper.join()
    assert time.perf_counter() - began < 1
    assert outcome == NotSent(Problem(LocalCause.KEYRING_LOCKED, Certainty.NOT_SENT))
    assert rows_in(desk.journal_path) == []
    assert desk.watched.sessions == ()


@pytest.mark.parametrize(
    ("session_type", "codes"),
    [(True, {}), (13, {11: "x"}), (13, {1: "x" * 129}), (13, {1: "a\nb"})],
)
def test_what_can_t_be_written_is_not_sent(desk, session_type, codes):
    outcome = press(desk, Draft(desk.site, session_type, codes)).outcome
    assert isinstance(outcome, NotSent)
    assert outcome.problem.cause is Cause.INVALID_REQUEST
    assert outcome.problem.detail
    assert desk.watched.sessions == ()


def test_a_site_that_is_down(desk):
    desk.server.stop()
    outcome = press(desk).outcome
    assert isinstance(outcome, NotSent)
    assert outcome.problem.cause is Cause.CONNECTION_REFUSED
    assert only_row(desk) == ("not sent", "connection refused", None)


# --- Unknown -------------------------------------------------------------------------------------

NO_KEY = changed((f"<sc:sessionKey>{KEY}</sc:sessionKey>", ""))


@pytest.mark.parametrize(
    ("play", "cause"),
    [
        (answering_then_hanging_up(b""), Cause.CONNECTION_LOST),
        (answering_then_silent(b""), Cause.DEADLINE),
        (answering(http(status="503 Busy")), Cause.SERVER_ERROR),
        (answering(http(b"<html/>")), Cause.WEB_PAGE),
        (answering(http(failure("999999"))), Cause.PROCESS_ERROR),
        (answering(http(NO_KEY)), Cause.NO_KEY),
    ],
)
def test_what_may_have_made_a_session_is_unknown_and_sent_once(desk, play, cause):
    with ScriptedServer(play) as server:
        site = desk.at(url=server.url, timeout=0.3)
        desk.passwords.remember(site, Secret("hostpassword"), keep=False)
        attempt = press(desk, Draft(site, 13, CODES))
    assert isinstance(attempt.outcome, Unknown)
    assert attempt.outcome.problem.cause is cause
    assert only_row(desk) == ("unknown", cause.value, None)
    assert len(server.requests) == 1


def test_a_fault_of_this_program_is_unknown_and_does_not_quote(desk, caplog):
    def fail(_: object) -> None:
        raise RuntimeError("hostpassword")

    create = CreateSession(desk.journal, desk.sign_in, fail)  # type: ignore[arg-type]
    attempt = create(Draft(desk.site, 13, CODES), time.monotonic(), Cancellation())
    fault = Problem(LocalCause.PROGRAM_FAULT, Certainty.UNKNOWN, detail="RuntimeError")
    assert attempt.outcome == Unknown(fault)
    assert only_row(desk) == ("unknown", "program fault", None)
    assert attempt.is_saved
    assert "An attempt ended with a fault of this program" in caplog.text


# --- The disk fails afterwards -------------------------------------------------------------------


def test_a_key_that_can_t_be_written_is_shown_all_the_same(desk, caplog):
    desk.watched.before_creating = lambda: change(desk.journal_path, "DROP TABLE attempts")
    attempt = press(desk)
    (session,) = desk.watched.sessions
    assert attempt.outcome == Created(session.key, "PRIMARY")
    assert not attempt.is_saved
    assert "is not in the journal" in caplog.text
    assert session.key not in caplog.text


def test_a_key_whose_intent_was_deleted_is_not_called_saved(desk):
    desk.watched.before_creating = lambda: change(desk.journal_path, "DELETE FROM attempts")
    attempt = press(desk)
    assert isinstance(attempt.outcome, Created)
    assert not attempt.is_saved


def test_a_fault_while_the_key_is_written_does_not_take_it_along(desk, monkeypatch):
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(desk.journal, "write_outcome", fail)
    attempt = press(desk)
    assert isinstance(attempt.outcome, Created)
    assert not attempt.is_saved


def test_a_fault_before_the_intent_sends_nothing(desk, monkeypatch, caplog):
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(desk.journal, "write_intent", fail)
    attempt = press(desk)
    assert problem_of(attempt.outcome).cause is LocalCause.PROGRAM_FAULT
    assert "An attempt ended with a fault of this program" in caplog.text
    assert not attempt.is_saved
    assert desk.watched.sessions == ()


# --- The program ends ----------------------------------------------------------------------------

CREATE_IN_A_PROGRAM = """
import sys, time
from pathlib import Path
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

path, url = sys.argv[1:]
site = Site(name="Demo", url=url, webex_id="hostid", site_id="0000")
passwords = Passwords()
passwords.remember(site, Secret("hostpassword"), keep=False)
clients = Clients()
sign_in = SignIn(passwords, clients.of, Tokens(clients.connection))
create = CreateSession(Journal(Path(path)), sign_in, clients.of)
create(Draft(site, 13, {1: "CASE-1042"}), time.monotonic(), Cancellation())
"""


@posix
def test_kill_9_while_the_request_is_out_is_unknown_at_the_next_start(journal, journal_path):
    with ScriptedServer(answering_then_silent(b"")) as server:
        command = [sys.executable, "-c", CREATE_IN_A_PROGRAM, str(journal_path), server.url]
        with subprocess.Popen(command, cwd=Path(__file__).parents[2]) as process:
            assert server.asked.wait(20)
            process.send_signal(signal.SIGKILL)
    (orphan,) = journal.adopt_orphans()
    assert orphan.outcome == Unknown(Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN))
    assert orphan.tracking_codes == {1: "CASE-1042"}
    assert len(server.requests) == 1


# --- Secrets -------------------------------------------------------------------------------------


def every_kind_of_outcome(desk: Desk) -> list[Attempt]:
    """Attempts with every kind of outcome, all with the same password."""
    with (
        ScriptedServer(answering_then_hanging_up(b"")) as lost,
        ScriptedServer(answering(http(failure("030002", "no such password")))) as wrong,
    ):
        attempts = [press(desk)]
        for url in (lost.url, wrong.url, "http://127.0.0.1:9/x", "https://[::1]:9/x"):
            site = desk.at(url=url, timeout=1)
            desk.passwords.remember(site, Secret("hostpassword"), keep=False)
            attempts.append(press(desk, Draft(site, 13, CODES)))
    assert {type(attempt.outcome) for attempt in attempts} == {Created, Unknown, Refused, NotSent}
    return attempts


def test_the_password_is_neither_in_the_journal_nor_in_the_log_nor_in_an_outcome(desk, caplog):
    with caplog.at_level(logging.DEBUG):
        attempts = every_kind_of_outcome(desk)
    assert "hostpassword" not in repr(attempts)
    assert "urllib3" in {record.name.partition(".")[0] for record in caplog.records}
    assert "hostpassword" not in caplog.text
    files = {path.name: path.read_bytes() for path in desk.journal_path.parent.iterdir()}
    assert [name for name, content in files.items() if b"hostpassword" in content] == []
    assert b"CASE-1042" in files["sessions.db-wal"]


def test_neither_the_key_nor_the_codes_are_in_the_log(desk, caplog):
    with caplog.at_level(logging.DEBUG):
        created = every_kind_of_outcome(desk)[0].outcome
    assert isinstance(created, Created)
    assert created.session_key not in caplog.text
    assert "CASE-1042" not in caplog.text
    assert "Attempt 1 at Demo: created" in caplog.text
    assert "Attempt 2 at Demo: unknown, connection lost" in caplog.text
    assert "Attempt 3 at Demo: refused, site refused 030002" in caplog.text


# --- Two windows ---------------------------------------------------------------------------------


def test_two_reps_of_one_computer_press_at_the_same_time(desk, journal_path):
    attempts: list[Attempt] = []

    def press_in_another_window() -> None:
        own = Desk(
            desk.server, desk.watched, desk.site, Journal(journal_path), journal_path, desk.keyring
        )
        try:
            attempts.extend(press(own) for _ in range(5))
        finally:
            own.clients.close()
            own.journal.close()

    windows = [threading.Thread(target=press_in_another_window) for _ in range(3)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert all(isinstance(attempt.outcome, Created) and attempt.is_saved for attempt in attempts)
    assert len(desk.watched.sessions) == len(rows_in(journal_path)) == 15
    assert {row["session_key"] for row in rows_in(journal_path)} == {
        session.key for session in desk.watched.sessions
    }
