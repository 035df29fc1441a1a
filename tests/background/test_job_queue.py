"""Jobs on a thread, their results on the main thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from csr_desktop.background.job_queue import JobQueue
from csr_desktop.webex.cancellation import Cancellation


@pytest.fixture
def queue() -> Iterator[JobQueue]:
    thread = QThread()
    made = JobQueue(thread)
    thread.start()
    yield made
    made.cancel_all()
    thread.quit()
    assert thread.wait(3000)


def test_the_job_runs_on_the_thread_and_its_result_arrives_on_the_main_thread(
    qtbot: QtBot, queue: JobQueue
) -> None:
    seen: list[object] = []

    def then(result: int) -> None:
        seen.append((result, threading.get_ident()))

    worked: list[int] = []

    def job(_cancellation: Cancellation) -> int:
        worked.append(threading.get_ident())
        return 42

    queue.do(job, then)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, threading.get_ident())]
    assert worked[0] != threading.get_ident()


def test_each_result_reaches_the_one_who_asked(qtbot: QtBot, queue: JobQueue) -> None:
    first: list[int] = []
    second: list[int] = []
    queue.do(lambda _cancellation: 1, first.append)
    queue.do(lambda _cancellation: 2, second.append)
    qtbot.waitUntil(lambda: bool(second))
    assert (first, second) == ([1], [2])


def test_the_switch_reaches_the_job_that_is_out_and_those_that_wait(
    qtbot: QtBot, queue: JobQueue
) -> None:
    seen: list[bool] = []
    is_out = threading.Event()

    def wait(cancellation: Cancellation) -> bool:
        is_out.set()
        woken = threading.Event()
        with cancellation.waking(woken.set):
            woken.wait(10)
        return cancellation.cause is not None

    queue.do(wait, seen.append)
    queue.do(lambda cancellation: cancellation.cause is not None, seen.append)
    qtbot.waitUntil(is_out.is_set)
    queue.cancel_all()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [True, True]


def test_a_fault_goes_to_the_hook_and_the_asker_hears_of_it(
    qtbot: QtBot, queue: JobQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: hooked.append(kind))
    answers: list[object] = []

    def fault(_cancellation: Cancellation) -> None:
        raise RuntimeError("broken")

    queue.do(fault, answers.append, lambda: answers.append("failed"))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["failed"]
    assert hooked == [RuntimeError]


def test_a_window_that_is_gone_is_not_called(qtbot: QtBot, queue: JobQueue) -> None:
    class Asker(QObject):
        def hear(self, result: int) -> None:
            raise AssertionError(result)

    asker = Asker()
    queue.do(lambda _cancellation: 1, asker.hear)
    delete(asker)
    seen: list[int] = []
    queue.do(lambda _cancellation: 2, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
