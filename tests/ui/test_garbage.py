"""Cycles of Python are collected on the window's thread, whoever allocates."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from ui.garbage import Collector


class Knot(QObject):
    """Holds itself, as widgets with lambdas do."""

    def __init__(self, ends):
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ends.append(threading.get_ident()))


def allocate():
    """So much that Python collects by itself, as a lane that reads thousands of rows."""
    kept = []
    for _ in range(20_000):
        kept.append([])


@pytest.fixture
def collector(qapp):
    found = Collector()
    yield found
    found.end()


def leave_knots(ends, count=1_000):
    for _ in range(count):
        Knot(ends)
    lane = threading.Thread(target=allocate)
    lane.start()
    lane.join()


def test_without_it_a_lane_destroys_what_belongs_to_the_window(qapp):
    ends = []
    gc.collect()
    leave_knots(ends, count=1)

    assert ends
    assert threading.get_ident() not in ends


def test_with_it_the_window_does(collector, qtbot):
    ends = []
    leave_knots(ends)
    assert ends == []

    qtbot.waitUntil(lambda: len(ends) == 1_000)

    assert set(ends) == {threading.get_ident()}


def test_the_oldest_are_looked_at_once_a_minute_at_most(collector, monkeypatch):
    now = [1000.0]
    monkeypatch.setattr("ui.garbage.time.monotonic", lambda: now[0])
    monkeypatch.setattr("ui.garbage.gc.get_count", lambda: (0, 0, 99))
    collector._whole_at = now[0]

    assert collector.collect() is None
    now[0] += 61
    assert collector.collect() == 2
    assert collector.collect() is None


def test_nothing_is_due(collector, monkeypatch):
    monkeypatch.setattr("ui.garbage.gc.get_count", lambda: (1, 1, 1))
    assert collector.collect() is None


def test_the_middle_ones_go_with_the_young(collector, monkeypatch):
    monkeypatch.setattr("ui.garbage.gc.get_count", lambda: (1, 99, 1))
    assert collector.collect() == 1


def test_a_program_that_ends_gives_collecting_back(start):
    assert gc.isenabled()
    first, second = start(), start()
    assert not gc.isenabled()
    first.close()
    assert not gc.isenabled()  # the other one still has its windows and lanes
    second.close()
    assert gc.isenabled()
