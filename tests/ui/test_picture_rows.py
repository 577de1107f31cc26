"""The pictures page reads again what a write touched, and shows what is in the register."""

import pytest

from consent_db import actions, appearances, events, people, photos
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Event, IgnoreReason, Person
from ui.models import places
from ui.models.pictures import PictureRole


@pytest.fixture
def shown(program, stored, settle):
    """The page with three pictures, and their ids."""
    ids = [stored(program.register, name) for name in ("a.jpg", "b.jpg", "c.jpg")]
    program.open_main().show_page("pictures")
    settle(program)
    page = program.main.pictures
    assert page.model.ids == ids
    return page, ids


@pytest.fixture
def read(monkeypatch):
    """Which pictures' rows were read; None: all."""
    seen = []
    asset_rows = photos.asset_rows

    def watched(register, *, ids=None, **more):
        seen.append(None if ids is None else set(ids))
        return asset_rows(register, ids=ids, **more)

    monkeypatch.setattr(places.photos, "asset_rows", watched)
    return seen


def test_only_the_row_of_a_picture_that_was_written_is_read_again(program, shown, read, settle):
    page, ids = shown
    (face,) = appearances.of_asset(program.register, ids[1])
    assert page._by_id[ids[1]].unnamed == 1
    program.desk.write(
        lambda register: appearances.ignore(register, [face.id], IgnoreReason.STATUE_OR_PICTURE, actor=Actor())
    )
    settle(program)
    assert read == [{ids[1]}]
    assert page._by_id[ids[1]].unnamed == 0
    page.grid.grab()
    settle(program)
    assert page.model.index(1).data(PictureRole.ROW).unknown_faces == 0
    program.desk.undo()
    settle(program)
    assert page._by_id[ids[1]].unnamed == 1
    assert read == [{ids[1]}] * 2


def test_a_write_that_touches_no_row_reads_none(program, shown, read, settle):
    page, _ids = shown
    before = page._rows
    program.desk.write(lambda register: people.add(register, Person(id="kari", first_name="Kari"), actor=Actor()))
    settle(program)
    assert read == []
    assert page._rows is before


def test_the_counts_and_the_order_follow_what_was_written(program, shown, settle):
    page, ids = shown
    program.desk.write(lambda register: events.add(register, Event(id="e1", title="Kurs"), actor=Actor()))
    program.desk.write(lambda register: events.put_assets(register, "e1", ids[:2], actor=Actor()))
    program.desk.write(
        lambda register: photos.update_texts(register, ids[2], {"captured_at": "2031-01-01T10:00:00"}, actor=Actor())
    )
    settle(program)
    counts = {line.id: line.pictures for line in page.places.lines.lines}
    assert counts["e1"] == 2
    assert page._rows == photos.asset_rows(program.register)
    assert page.model.ids == [row.id for row in photos.asset_rows(program.register)] != ids
    page.places.choose("e1")
    assert sorted(page.model.ids) == sorted(ids[:2])
    program.desk.write(lambda register: events.put_assets(register, None, ids[:1], actor=Actor()))
    settle(program)
    assert page.model.ids == ids[1:2]
    program.desk.write(lambda register: actions.undo(register, Actor()))
    settle(program)
    assert sorted(page.model.ids) == sorted(ids[:2])


def test_the_title_of_an_event_follows_though_no_picture_was_touched(program, shown, settle):
    page, ids = shown
    program.desk.write(lambda register: events.add(register, Event(id="e1", title="Kurs"), actor=Actor()))
    program.desk.write(lambda register: events.put_assets(register, "e1", ids, actor=Actor()))
    settle(program)
    page.places.choose("e1")
    event = events.event(program.register, "e1")
    program.desk.write(lambda register: events.update(register, Event(id=event.id, title="Sommerleir"), actor=Actor()))
    settle(program)
    assert page.title.whole == "Sommerleir"


def test_what_could_not_be_read_is_read_whole_the_next_time(program, shown, read, settle, monkeypatch):
    page, ids = shown

    def broken(*_about):
        raise StoreProblem("damaged")

    monkeypatch.setattr("ui.errors.show", lambda *_about: None)
    with monkeypatch.context() as patched:
        patched.setattr(places.events, "events", broken)
        program.desk.write(lambda register: photos.update_texts(register, ids[0], {"caption": "A"}, actor=Actor()))
        settle(program)
    read.clear()
    program.desk.write(lambda register: photos.update_texts(register, ids[1], {"caption": "B"}, actor=Actor()))
    settle(program)
    assert read == [None]
    assert page._rows == photos.asset_rows(program.register)
