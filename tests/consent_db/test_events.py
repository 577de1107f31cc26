"""Gatherings, and which picture belongs to which."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db import events
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import Event, EventType


def add_picture(register, actor, asset_id, *, folder, captured_at=None):
    with register.action(actor, "test") as action:
        action.insert("asset", {"id": asset_id, "captured_at": captured_at})
        row = {"asset_id": asset_id, "path": f"{folder}/{asset_id}", "folder": folder, "sha256": ""}
        action.insert("asset_file", row | {"size_bytes": 1, "mtime_ns": 1})


def test_a_title_is_found_in_any_letter_case(register, steward):
    first = events.reuse_or_add(register, " Kurs Mars ", actor=steward, event_type=EventType.COURSE)
    assert events.reuse_or_add(register, "KURS mars", actor=steward) == first
    assert events.event(register, first) == Event(id=first, title="Kurs Mars", type=EventType.COURSE)
    assert events.by_title(register, "kurs") is None


def test_the_latest_event_comes_first(register, steward):
    for one_id, start in [("a", None), ("b", date(2026, 1, 1)), ("c", date(2026, 2, 1))]:
        events.add(register, Event(id=one_id, title="Møte", start=start), actor=steward)
    assert [one.id for one in events.events(register)] == ["c", "b", "a"]
    assert events.by_title(register, "møte").id == "c"


def test_a_change_leaves_the_closing_alone(register, steward):
    new = Event(id="e", title="Møte")
    events.add(register, new, actor=steward)
    events.close(register, "e", actor=steward)
    closed_at = events.event(register, "e").closed_at
    assert closed_at is not None
    events.update(register, replace(new, place="Oslo"), actor=steward)
    assert events.event(register, "e").closed_at == closed_at
    events.reopen(register, "e", actor=steward)
    assert events.event(register, "e").closed_at is None
    assert not events.update(register, replace(new, place="Oslo"), actor=steward)


def test_an_event_that_ends_before_it_starts_is_refused(register, steward):
    wrong = Event(id="e", title="x", start=date(2026, 2, 2), end=date(2026, 2, 1))
    with pytest.raises(Refused):
        events.add(register, wrong, actor=steward)


def test_pictures_are_put_in_and_taken_out(register, steward):
    events.add(register, Event(id="e", title="Møte"), actor=steward)
    for one in ("a1", "a2"):
        add_picture(register, steward, one, folder="/x")
    assert events.put_assets(register, "e", ["a2", "a1"], actor=steward).ids["asset"] == ("a1", "a2")
    assert not events.put_assets(register, "e", ["a1"], actor=steward)
    events.put_assets(register, None, ["a1"], actor=steward)
    assert register.rows("SELECT id, event_id FROM asset ORDER BY id") == [("a1", None), ("a2", "e")]
    with pytest.raises(StoreProblem, match="unknown_asset"):
        events.put_assets(register, "e", ["a1", "a9"], actor=steward)
    with pytest.raises(StoreProblem, match="unknown_event"):
        events.put_assets(register, "e9", ["a1"], actor=steward)


def test_events_are_proposed_by_folder_and_days_in_a_row(register, steward):
    for asset_id, folder, captured_at in [
        ("a1", "/x", "2026-03-01T10:00:00"),
        ("a2", "/x", "2026-03-01T23:30:00Z"),  # the second of March in Oslo
        ("a3", "/x", "2026-03-05T10:00:00"),
        ("a4", "/x", None),
        ("a5", "/y", "2026-03-01T10:00:00"),
    ]:
        add_picture(register, steward, asset_id, folder=folder, captured_at=captured_at)
    assert [(one.folder, one.start, one.end, one.asset_ids) for one in events.proposals(register)] == [
        ("/x", date(2026, 3, 1), date(2026, 3, 2), ("a1", "a2")),
        ("/x", date(2026, 3, 5), date(2026, 3, 5), ("a3",)),
        ("/x", None, None, ("a4",)),
        ("/y", date(2026, 3, 1), date(2026, 3, 1), ("a5",)),
    ]
