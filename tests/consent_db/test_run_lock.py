"""One search at a time, and a dead one holds nothing."""

import os
import socket
import subprocess
import sys

import pytest

from consent_db.clock import now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.run_lock import STALE_AFTER, RunLock


def leave_lock(register, *, pid, host=None, age=None):
    at = to_instant(now_utc() - age) if age else to_instant(now_utc())
    with register.transaction():
        register.execute(
            "INSERT OR REPLACE INTO run_lock (name, pid, host, started_at, heartbeat_at) VALUES ('index', ?, ?, ?, ?)",
            (pid, host or socket.gethostname(), at, at),
        )


def dead_pid():
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_the_second_search_says_who_runs_the_first(register):
    with RunLock(register) as first:
        assert not first.reclaimed
        with register.again() as other, pytest.raises(StoreProblem, match="index_running") as refused:
            RunLock(other).__enter__()
        assert refused.value.params["pid"] == os.getpid()
    with RunLock(register) as again:
        assert not again.reclaimed


def test_a_lock_whose_owner_is_dead_is_taken_over(register):
    leave_lock(register, pid=dead_pid())
    with RunLock(register) as lock:
        assert lock.reclaimed
    assert register.value("SELECT count(*) FROM run_lock") == 0


@pytest.mark.parametrize("age", [STALE_AFTER * 2, -STALE_AFTER * 2])
def test_a_lock_without_a_heartbeat_is_taken_over_from_any_machine(register, age):
    leave_lock(register, pid=1, host="elsewhere", age=age)
    with RunLock(register) as lock:
        assert lock.reclaimed


def test_a_living_lock_of_another_machine_holds(register):
    leave_lock(register, pid=dead_pid(), host="elsewhere")
    with pytest.raises(StoreProblem, match="index_running"):
        RunLock(register).__enter__()


def test_who_lost_its_lock_stops(register):
    with RunLock(register) as lock:
        leave_lock(register, pid=os.getppid())
        lock._beat_at -= 60
        with pytest.raises(StoreProblem, match="index_running"):
            lock.beat()
    assert register.value("SELECT pid FROM run_lock") == os.getppid()


def test_a_heartbeat_is_written(register):
    with RunLock(register) as lock:
        before = register.value("SELECT heartbeat_at FROM run_lock")
        lock.beat()
        assert register.value("SELECT heartbeat_at FROM run_lock") == before
        lock._beat_at -= 60
        lock.beat()
        assert register.value("SELECT heartbeat_at FROM run_lock") > before
