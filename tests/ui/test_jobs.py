"""Jobs end in exactly one way, whatever happens in them."""

import threading

import pytest

from ui.jobs import JobRunner, once


class FakeRegister:
    def __init__(self):
        self.thread = threading.current_thread()
        self.closed_by = None

    def close(self):
        self.closed_by = threading.current_thread()


class Ends:
    """Remembers how a job ended."""

    def __init__(self):
        self.seen = []
        self.steps = []

    def slots(self):
        return {
            "progressed": self.steps.append,
            "finished": lambda result: self.seen.append(("finished", result)),
            "cancelled": lambda: self.seen.append(("cancelled", None)),
            "failed": lambda problem: self.seen.append(("failed", problem)),
        }


@pytest.fixture
def registers():
    return []


@pytest.fixture
def runner(qapp, registers):
    def open_register():
        registers.append(FakeRegister())
        return registers[-1]

    made = JobRunner(open_register)
    yield made
    assert made.shutdown(10)
    qapp.processEvents()


def test_a_job_finishes_with_its_result_on_the_windows_thread(qtbot, runner):
    ends = Ends()
    threads = []

    def steps(register):
        threads.append(threading.current_thread())
        yield 1
        return "done"

    slots = ends.slots()
    finished = slots["finished"]
    slots["finished"] = lambda result: (threads.append(threading.current_thread()), finished(result))
    runner.start("read", steps, **slots)
    qtbot.waitUntil(lambda: bool(ends.seen))

    assert ends.seen == [("finished", "done")]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    qtbot.waitUntil(lambda: not runner.busy)


def test_progress_is_rare_but_the_last_step_always_arrives(qtbot, runner):
    ends = Ends()

    def steps(register):
        yield from range(5000)

    runner.start("read", steps, **ends.slots())
    qtbot.waitUntil(lambda: bool(ends.seen))

    assert ends.steps[-1] == 4999
    assert len(ends.steps) < 60
    assert ends.steps == sorted(ends.steps)


def test_a_cancelled_job_tidies_up_and_says_so_once(qtbot, runner):
    ends = Ends()
    tidied = []

    def steps(register):
        try:
            while True:
                yield 0
        finally:
            tidied.append(True)

    job = runner.start("work", steps, **ends.slots())
    qtbot.waitUntil(lambda: bool(ends.steps))
    job.cancel()
    qtbot.waitUntil(lambda: bool(ends.seen))

    assert ends.seen == [("cancelled", None)]
    assert tidied == [True]


def test_a_job_cancelled_during_its_last_step_ends_as_cancelled(qtbot, runner):
    ends = Ends()
    holder = []
    let_go = threading.Event()

    def steps(register):
        yield 1
        let_go.wait(5)
        holder[0].cancel()

    holder.append(runner.start("read", steps, **ends.slots()))
    let_go.set()
    qtbot.waitUntil(lambda: bool(ends.seen))

    assert ends.seen == [("cancelled", None)]


@pytest.mark.parametrize("problem", [ValueError("x"), SystemExit(3), KeyboardInterrupt()])
def test_whatever_is_raised_arrives_as_a_failure_and_the_lane_lives_on(qtbot, runner, problem):
    ends, after = Ends(), Ends()

    def steps(register):
        yield 1
        raise problem

    runner.start("read", steps, **ends.slots())
    runner.start("read", once(lambda register: "still here"), **after.slots())
    qtbot.waitUntil(lambda: bool(after.seen))

    assert ends.seen == [("failed", problem)]
    assert after.seen == [("finished", "still here")]


def test_a_failure_while_tidying_up_is_not_swallowed(qtbot, runner):
    ends = Ends()

    def steps(register):
        try:
            while True:
                yield 0
        finally:
            raise RuntimeError("tidying")

    job = runner.start("read", steps, **ends.slots())
    qtbot.waitUntil(lambda: bool(ends.steps))
    job.cancel()
    qtbot.waitUntil(lambda: bool(ends.seen))

    assert [how for how, _ in ends.seen] == ["failed"]


def test_one_lane_works_in_order_and_lanes_do_not_wait_for_each_other(qtbot, runner):
    order, gate = [], threading.Event()

    def slow(register):
        yield 0
        gate.wait(10)
        order.append("slow write")

    runner.start("write", slow)
    runner.start("write", once(lambda register: order.append("next write")))
    ends = Ends()
    runner.start("read", once(lambda register: order.append("read")), **ends.slots())
    qtbot.waitUntil(lambda: bool(ends.seen))
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)

    assert order == ["read", "slow write", "next write"]


def test_shutdown_cancels_what_runs_and_what_waits_and_closes_each_register_in_its_thread(qapp, registers):
    def open_register():
        registers.append(FakeRegister())
        return registers[-1]

    runner = JobRunner(open_register)
    first, second = Ends(), Ends()
    begun = threading.Event()

    def endless(register):
        while True:
            begun.set()
            yield 0

    runner.start("work", endless, **first.slots())
    runner.start("work", once(lambda register: "never"), **second.slots())
    assert begun.wait(5)

    assert runner.shutdown(10)
    qapp.processEvents()

    assert first.seen == [("cancelled", None)]
    assert second.seen == [("cancelled", None)]
    assert registers[0].closed_by is registers[0].thread
    late = Ends()
    runner.start("read", once(lambda register: "late"), **late.slots())
    assert late.seen == [("cancelled", None)]


def test_shutdown_lets_writes_that_wait_be_written(qapp):
    written = []
    runner = JobRunner(FakeRegister)
    for number in range(5):
        runner.start("write", once(lambda register, number=number: written.append(number)))

    assert runner.shutdown(10)
    qapp.processEvents()
    assert written == [0, 1, 2, 3, 4]


def test_a_job_calls_nobody_back_who_is_gone(qtbot, runner):
    from PySide6.QtCore import QObject
    from shiboken6 import delete

    owner, seen = QObject(), []
    runner.start("read", once(lambda register: 1), finished=seen.append, owner=owner)
    delete(owner)
    ends = Ends()
    runner.start("read", once(lambda register: 2), **ends.slots())
    qtbot.waitUntil(lambda: bool(ends.seen))

    assert seen == []


def test_a_register_that_does_not_open_fails_the_job(qtbot, qapp):
    problem = OSError("gone")

    def open_register():
        raise problem

    runner = JobRunner(open_register)
    ends = Ends()
    runner.start("read", once(lambda register: 1), **ends.slots())
    qtbot.waitUntil(lambda: bool(ends.seen))

    assert ends.seen == [("failed", problem)]
    assert runner.shutdown(10)
