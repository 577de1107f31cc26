"""Ids sort by time, within a process without exception, and never repeat."""

import re
import threading
import time
from datetime import UTC, datetime

from consent_db import ids


def test_ids_are_ulids_of_now():
    made = ids.new_id()
    assert re.fullmatch("[0-7][0-9A-HJKMNP-TV-Z]{25}", made)
    number = 0
    for letter in made:
        number = number * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(letter)
    assert abs((number >> 80) / 1000 - time.time()) < 60


def test_ids_grow_even_when_the_clock_steps_back(monkeypatch):
    first = [ids.new_id() for _ in range(1000)]
    monkeypatch.setattr(ids.time, "time_ns", lambda: 0)
    later = [ids.new_id() for _ in range(1000)]
    assert first + later == sorted({*first, *later})


def test_threads_never_share_an_id():
    made = []
    threads = [threading.Thread(target=lambda: made.extend([ids.new_id() for _ in range(500)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 2000


def test_an_id_tells_when_it_was_made_and_a_foreign_one_nothing():
    before = datetime.now(UTC).timestamp()
    made = ids.made_at(ids.new_id())
    assert before - 1 < made.timestamp() < before + 60
    assert [ids.made_at(other) for other in ("p1", "", "Z" * 26, "0123456789abcdefghjkmnpqrs", "I" * 26)] == [None] * 5
