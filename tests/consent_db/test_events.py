"""Gatherings, and which picture belongs to which."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db import actions, attendance, event_merging, events, people, photos
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import Event, EventType, Origin, Person, Reveals


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


@pytest.mark.parametrize(
    ("title", "code"), [("  \t", "title_missing"), ("—", "title_missing"), ("x" * 10_000, "title_too_long")]
)
def test_a_title_can_be_read(register, steward, title, code):
    with pytest.raises(StoreProblem, match=code):
        events.add(register, Event(id="e", title=title), actor=steward)
    with pytest.raises(StoreProblem, match=code):
        events.reuse_or_add(register, title, actor=steward)
    events.add(register, Event(id="e", title="Møte"), actor=steward)
    with pytest.raises(StoreProblem, match=code):
        events.update(register, Event(id="e", title=title), actor=steward)
    assert [one.title for one in events.events(register)] == ["Møte"]


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(register, steward):
    shown = Event(id="e", title="Møte")
    events.add(register, shown, actor=steward)
    events.update(register, replace(shown, internal_only=True), actor=steward)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        events.update(register, replace(shown, title="Årsmøte"), actor=steward, before=shown)
    assert events.event(register, "e").internal_only
    events.close(register, "e", actor=steward)  # closing is not part of what a dialog shows
    shown = replace(shown, internal_only=True)
    assert events.update(register, replace(shown, title="Årsmøte"), actor=steward, before=shown)


def test_an_event_that_a_search_made_waits_for_somebody_to_say_what_it_reveals(register, steward):
    found = events.reuse_or_add(register, "Kurs", actor=steward)
    events.add(register, Event(id="e", title="Møte"), actor=steward)
    assert events.unasked(register) == {found}

    dated = replace(events.event(register, found), start=date(2026, 3, 1))
    events.update(register, dated, actor=steward)  # the search gives it its days: nobody was asked
    assert events.unasked(register) == {found}
    events.update(register, dated, actor=steward, asked=True)  # nothing changed, but somebody looked
    assert events.unasked(register) == set()


def test_an_undone_answer_is_asked_for_again(register, steward):
    found = events.reuse_or_add(register, "Kurs", actor=steward)
    told = replace(events.event(register, found), reveals=Reveals.HEALTH)
    events.update(register, told, actor=steward, asked=True)
    assert events.unasked(register) == set()
    actions.undo(register, actor=steward)
    assert events.unasked(register) == {found}


def test_pictures_are_cut_by_day(register, steward):
    events.add(register, Event(id="e", title="Kurs"), actor=steward)
    for asset_id, captured_at in [("a1", "2026-03-02T10:00:00"), ("a2", "2026-03-01T23:30:00Z"), ("a3", None)]:
        add_picture(register, steward, asset_id, folder="/x", captured_at=captured_at)
    add_picture(register, steward, "a4", folder="/x", captured_at="2026-03-01T10:00:00")
    events.put_assets(register, "e", ["a1", "a2", "a3", "a4"], actor=steward)
    assert [(one.start, one.asset_ids) for one in events.by_day(register, "e")] == [
        (date(2026, 3, 1), ("a4",)),
        (date(2026, 3, 2), ("a1", "a2")),
        (None, ("a3",)),
    ]


def test_the_photographer_is_written_where_nobody_is(register, steward):
    people.add(register, Person(id="kari", first_name="Kari", last_name="Moe"), actor=steward)
    events.add(register, Event(id="e", title="Kurs"), actor=steward)
    for asset_id in ("a1", "a2", "a3", "a4"):
        add_picture(register, steward, asset_id, folder="/x")
    photos.update_texts(register, "a2", {"creator_name": "Ola Foto"}, actor=steward)
    photos.update_texts(register, "a3", {"origin": Origin.EXTERNAL}, actor=steward)
    events.put_assets(register, "e", ["a1", "a2", "a3"], actor=steward)
    with pytest.raises(StoreProblem, match="no_photographer"):
        events.credit(register, "e", actor=steward)
    events.update(register, replace(events.event(register, "e"), default_photographer_id="kari"), actor=steward)
    assert events.overview(register, "e") == events.Overview(pictures=3, people=0, unknown_faces=0, uncredited=1)

    events.credit(register, "e", actor=steward)
    assert {one.id: one.creator_name for one in photos.assets(register, hidden=True)} == {
        "a1": "Kari Moe",
        "a2": "Ola Foto",
        "a3": "",
        "a4": "",
    }
    actions.undo(register, actor=steward)
    assert photos.asset(register, "a1").creator_name == ""


def test_an_event_with_pictures_is_merged_not_deleted(register, steward):
    events.add(register, Event(id="keep", title="Kurs", start=date(2026, 3, 2)), actor=steward)
    careful = Event(id="other", title="Kurs 2", reveals=Reveals.HEALTH, internal_only=True, end=date(2026, 3, 5))
    events.add(register, careful, actor=steward)
    add_picture(register, steward, "a1", folder="/x")
    events.put_assets(register, "other", ["a1"], actor=steward)
    attendance.add(register, "keep", [attendance.Entry(first_name="Bo", sticker="1")], actor=steward)
    bo = attendance.attendees(register, "keep")[0].person_id
    others = [attendance.Entry(person_id=bo, sticker="4"), attendance.Entry(first_name="Eva", sticker="1")]
    attendance.add(register, "other", others, actor=steward)
    with pytest.raises(StoreProblem, match="event_has_pictures"):
        event_merging.delete(register, "other", actor=steward)
    with pytest.raises(StoreProblem, match="same_event"):
        event_merging.merge(register, "keep", "keep", actor=steward)

    event_merging.merge(register, "keep", "other", actor=steward)
    (only,) = events.events(register)
    assert (only.id, only.reveals, only.internal_only) == ("keep", Reveals.HEALTH, True)
    assert (only.start, only.end) == (date(2026, 3, 2), date(2026, 3, 5))
    assert photos.asset(register, "a1").event_id == "keep"
    assert [one.sticker for one in attendance.attendees(register, "keep")] == ["1", ""]

    actions.undo(register, actor=steward)
    assert events.event(register, "other") == careful
    assert photos.asset(register, "a1").event_id == "other"
    assert len(attendance.attendees(register, "other")) == 2


def test_an_event_that_a_statement_names_stays(imported, steward):
    named = imported.value("SELECT event_id FROM asset WHERE event_id IS NOT NULL")
    held = events.event(imported, named)
    events.add(imported, Event(id="new", title="Annet"), actor=steward)
    with imported.action(steward, "test") as action:
        version = {"id": "v1", "code": "ADULT", "lang": "nb", "version_label": "1.0", "text_sha256": "0" * 64}
        action.insert("form_version", version | {"first_printed_at": "2026-01-10T10:00:00Z"})
        printed = {"ref": "K-1", "token": "T", "form_version_id": "v1", "event_id": named, "pages": 1}
        printed |= {"layout": "{}", "content": "{}", "printed_at": "2026-01-10T10:00:00Z"}
        action.insert("form_print", printed)
    with pytest.raises(StoreProblem, match="event_is_named"):
        event_merging.delete(imported, named, actor=steward)
    with pytest.raises(StoreProblem, match="event_is_named"):
        event_merging.merge(imported, "new", named, actor=steward)
    assert events.event(imported, named) == held

    event_merging.delete(imported, "new", actor=steward)
    with pytest.raises(StoreProblem, match="unknown_event"):
        events.event(imported, "new")
    actions.undo(imported, actor=steward)
    assert events.event(imported, "new").title == "Annet"


def test_an_event_of_several_days_is_split_and_made_whole_again(register, steward):
    whole = Event(id="e", title="Kurs", reveals=Reveals.HEALTH, start=date(2026, 3, 1), end=date(2026, 3, 2))
    events.add(register, whole, actor=steward)
    for asset_id, captured_at in [("a1", "2026-03-01T10:00:00"), ("a2", "2026-03-02T10:00:00"), ("a3", None)]:
        add_picture(register, steward, asset_id, folder="/x", captured_at=captured_at)
    events.put_assets(register, "e", ["a1", "a2", "a3"], actor=steward)
    attendance.add(register, "e", [attendance.Entry(first_name="Bo", sticker="1")], actor=steward)
    with pytest.raises(StoreProblem, match="title_missing"):
        event_merging.split_by_day(register, "e", {date(2026, 3, 2): " "}, actor=steward)

    titles = {date(2026, 3, 2): "Kurs, dag 2", date(2030, 1, 1): "Ingen bilder"}
    event_merging.split_by_day(register, "e", titles, actor=steward)
    second, first = events.events(register)
    assert (first.id, first.start, first.end) == ("e", date(2026, 3, 1), date(2026, 3, 1))
    assert (second.title, second.start, second.reveals) == ("Kurs, dag 2", date(2026, 3, 2), Reveals.HEALTH)
    assert {one.id: one.event_id for one in photos.assets(register, hidden=True)} == {
        "a1": "e",
        "a2": second.id,
        "a3": "e",
    }
    assert [one.sticker for one in attendance.attendees(register, second.id)] == ["1"]

    actions.undo(register, actor=steward)
    assert events.events(register) == (whole,)
    assert {one.event_id for one in photos.assets(register, hidden=True)} == {"e"}
