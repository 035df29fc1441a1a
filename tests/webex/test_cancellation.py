from __future__ import annotations

import threading
import time

import pytest

from csr_desktop.system import clock
from csr_desktop.webex.cancellation import Canceled, Cancellation, call_detached
from csr_desktop.webex.faults import Cause


def test_nothing_happens_while_it_is_not_thrown():
    cancellation = Cancellation()
    cancellation.check()
    assert cancellation.cause is None
    with cancellation.waking(pytest.fail):
        pass


def test_once_thrown_it_stays():
    cancellation = Cancellation()
    cancellation.cancel()
    for _ in range(2):
        with pytest.raises(Canceled, match="stopped") as canceled:
            cancellation.check()
        assert canceled.value.cause is Cause.STOPPED


def test_the_first_cause_wins():
    cancellation, woken = Cancellation(), []
    with cancellation.waking(lambda: woken.append(cancellation.cause)):
        cancellation.cancel(Cause.DEADLINE)
        cancellation.cancel(Cause.STOPPED)
    assert woken == [Cause.DEADLINE]
    assert cancellation.cause is Cause.DEADLINE


def times_woken_by(eight_threads: list[Cause]) -> int:
    cancellation, woken, gate = Cancellation(), list[int](), threading.Barrier(8)

    def cancel(cause: Cause) -> None:
        gate.wait()
        cancellation.cancel(cause)

    with cancellation.waking(lambda: woken.append(1)):
        threads = [threading.Thread(target=cancel, args=(cause,)) for cause in eight_threads]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return len(woken)


def test_of_many_threads_one_wins_and_wakes_once():
    for _ in range(50):
        assert times_woken_by(eight_threads=[Cause.STOPPED, Cause.DEADLINE] * 4) == 1


def test_a_pause_ends_when_it_is_over():
    began = time.perf_counter()
    Cancellation().pause(0.05)
    assert 0.05 <= time.perf_counter() - began < 5


@pytest.mark.parametrize("before", [True, False])
def test_a_pause_ends_at_once_when_the_switch_is_thrown(before):
    cancellation = Cancellation()
    timer = threading.Timer(0 if before else 0.1, cancellation.cancel)
    timer.start()
    if before:
        timer.join()
    began = time.perf_counter()
    with pytest.raises(Canceled):
        cancellation.pause(20)
    assert time.perf_counter() - began < 5
    timer.join()


def test_a_pause_counts_the_computer_s_sleep(monkeypatch):
    real, slept = clock.now, [0.0]
    monkeypatch.setattr(clock, "now", lambda: real() + slept[0])
    timer = threading.Timer(0.05, lambda: slept.append(slept.pop() + 300))
    timer.start()
    began = time.perf_counter()
    Cancellation().pause(300)
    assert time.perf_counter() - began < 3
    timer.join()


def test_every_block_that_waits_is_woken():
    cancellation, woken = Cancellation(), []
    with cancellation.waking(lambda: woken.append(1)), cancellation.waking(lambda: woken.append(2)):
        cancellation.cancel()
    assert sorted(woken) == [1, 2]


def test_a_block_does_not_begin_after_the_switch():
    cancellation = Cancellation()
    cancellation.cancel(Cause.DEADLINE)
    with pytest.raises(Canceled) as canceled, cancellation.waking(pytest.fail):
        pytest.fail("the block ran")
    assert canceled.value.cause is Cause.DEADLINE


def test_a_block_is_woken_no_more_once_it_has_ended():
    cancellation, woken = Cancellation(), []
    with cancellation.waking(lambda: woken.append(1)):
        pass
    cancellation.cancel()
    assert woken == []


def test_a_block_that_fails_is_woken_no_more():
    cancellation = Cancellation()
    with pytest.raises(KeyError), cancellation.waking(pytest.fail):
        raise KeyError
    cancellation.cancel()


def test_a_wake_never_comes_after_its_block():
    """The end of a block waits for a wake in progress: it would hit the next request."""
    cancellation = Cancellation()
    waking, finish, inside = threading.Event(), threading.Event(), []

    def wake() -> None:
        waking.set()
        finish.wait(5)
        inside.append(True)

    def open_later() -> None:
        time.sleep(0.1)
        finish.set()

    with cancellation.waking(wake):
        threads = [
            threading.Thread(target=cancellation.cancel),
            threading.Thread(target=open_later),
        ]
        for thread in threads:
            thread.start()
        assert waking.wait(5)
    assert inside == [True]
    for thread in threads:
        thread.join()


def test_a_deadline_throws_the_switch():
    cancellation, woken = Cancellation(), threading.Event()
    with cancellation.deadline(0.05), cancellation.waking(woken.set):
        assert woken.wait(2)
    assert cancellation.cause is Cause.DEADLINE


def test_a_deadline_that_was_kept_does_nothing():
    cancellation = Cancellation()
    with cancellation.deadline(0.1):
        (watch,) = [each for each in threading.enumerate() if each.name == "csr-desktop-deadline"]
        assert watch.daemon  # it keeps no program alive
    watch.join(5)
    assert not watch.is_alive()
    assert cancellation.cause is None


def test_a_deadline_has_passed_after_the_computer_has_slept(monkeypatch):
    cancellation, woken, slept = Cancellation(), threading.Event(), 0.0
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + slept)
    with cancellation.deadline(3600), cancellation.waking(woken.set):
        assert not woken.is_set()
        slept = 3600.0
        assert woken.wait(5)
    assert cancellation.cause is Cause.DEADLINE


def test_a_stop_before_the_deadline_stays_a_stop():
    cancellation = Cancellation()
    with cancellation.deadline(0.05):
        cancellation.cancel()
        time.sleep(0.15)
    assert cancellation.cause is Cause.STOPPED


def test_a_detached_call_gives_its_result():
    assert call_detached(lambda: 7, 5, Cancellation()) == 7
    assert call_detached(lambda: None, 5, Cancellation()) is None


def test_a_detached_call_gives_its_error():
    with pytest.raises(ValueError, match="'x'"):
        call_detached(lambda: int("x"), 5, Cancellation())


def test_a_detached_call_runs_on_a_daemon_thread_of_its_own():
    thread = call_detached(threading.current_thread, 5, Cancellation())
    assert thread is not threading.current_thread()
    assert thread.daemon


@pytest.fixture
def gate():
    event = threading.Event()
    yield event
    event.set()


def test_a_detached_call_that_lasts_too_long_is_left_alone(gate):
    began = time.perf_counter()
    with pytest.raises(TimeoutError):
        call_detached(lambda: gate.wait(10), 0.1, Cancellation())
    assert time.perf_counter() - began < 5


def test_a_detached_call_is_left_alone_when_the_switch_is_thrown(gate):
    cancellation, entered = Cancellation(), threading.Event()

    def hang() -> None:
        entered.set()
        gate.wait(10)

    def stop() -> None:
        assert entered.wait(5)
        cancellation.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    began = time.perf_counter()
    with pytest.raises(Canceled) as canceled:
        call_detached(hang, 10, cancellation)
    assert canceled.value.cause is Cause.STOPPED
    assert time.perf_counter() - began < 5
    stopper.join()


def test_a_detached_call_does_not_start_after_the_switch():
    cancellation, called = Cancellation(), []
    cancellation.cancel()
    with pytest.raises(Canceled):
        call_detached(lambda: called.append(1), 5, cancellation)
    assert called == []


def test_what_a_call_left_alone_does_later_goes_nowhere(gate):
    done = threading.Event()

    def fail_late() -> None:
        gate.wait(10)
        done.set()
        raise OSError

    with pytest.raises(TimeoutError):
        call_detached(fail_late, 0.05, Cancellation())
    gate.set()
    assert done.wait(5)
    assert call_detached(lambda: 1, 5, Cancellation()) == 1
