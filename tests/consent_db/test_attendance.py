"""Who was there, which number they wore, and who has not answered."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from consent_db import actions, appearances, attendance, consents, events, people, photos, policy
from consent_db.attendance import Answered, Entry
from consent_db.errors import StoreProblem
from consent_db.records import Consent, ConsentItem, Event, EventType, Person, PersonKind
from tests.consent_db.pictures import face, picture, save

ON = date(2026, 11, 20)


@pytest.fixture
def course(imported, steward):
    """The example's register with a second event that nobody has consented for by name."""
    events.add(imported, Event(id="course", title="Kurs", type=EventType.COURSE, start=ON, end=ON), actor=steward)
    return imported


def names(register, event_id):
    return [people.person(register, one.person_id).name for one in attendance.attendees(register, event_id)]


def test_people_are_added_removed_and_brought_back(course, steward):
    policy.set_unit(course, replace(policy.unit(course), lang="sv"), actor=steward)
    known = people.people(course)[0]
    entries = [Entry(person_id=known.id, sticker="7"), Entry(first_name="Åse", last_name="Ny", kind=PersonKind.GUEST)]
    attendance.add(course, "course", entries, actor=steward)
    attendance.add(course, "course", [Entry(person_id=known.id)], actor=steward)  # is there already

    first, second = attendance.attendees(course, "course")
    assert (first.person_id, first.sticker) == (known.id, "7")
    assert people.person(course, second.person_id).kind is PersonKind.GUEST
    assert people.person(course, second.person_id).lang == policy.unit(course).lang == "sv"
    assert attendance.all_attendees(course) == {"course": (first, second)}

    attendance.remove(course, [first.id], actor=steward)
    assert names(course, "course") == ["Åse Ny"]
    actions.undo(course, actor=steward)
    actions.undo(course, actor=steward)
    assert names(course, "course") == []
    assert "Åse" not in {one.first_name for one in people.people(course)}
    actions.redo(course, actor=steward)
    assert names(course, "course") == [known.name, "Åse Ny"]


def test_a_number_belongs_to_one_person_only(course, steward):
    two = [Entry(first_name="Anna", sticker="3"), Entry(first_name="Bo", sticker=" 3 ")]
    with pytest.raises(StoreProblem, match="sticker_taken"):
        attendance.add(course, "course", two, actor=steward)
    assert attendance.attendees(course, "course") == ()  # all or nothing

    attendance.add(course, "course", [two[0], replace(two[1], sticker="4")], actor=steward)
    anna, bo = attendance.attendees(course, "course")
    with pytest.raises(StoreProblem, match="sticker_taken"):
        attendance.set_sticker(course, bo, "3", actor=steward)
    attendance.set_sticker(course, bo, "5", actor=steward)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        attendance.set_sticker(course, bo, "6", actor=steward)  # bo still says 4
    assert [one.sticker for one in attendance.attendees(course, "course")] == ["3", "5"]
    assert attendance.set_sticker(course, anna, "", actor=steward)


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (Entry(first_name=" \t"), "name_missing"),
        (Entry(first_name="..."), "name_missing"),
        (Entry(first_name="a" * 10_000), "name_too_long"),
        (Entry(first_name="Bo", sticker="1" * 13), "sticker_too_long"),
        (Entry(person_id="nobody"), "unknown_person"),
    ],
)
def test_what_cannot_be_added_changes_nothing(course, steward, entry, code):
    before = len(people.people(course))
    with pytest.raises(StoreProblem, match=code):
        attendance.add(course, "course", [Entry(first_name="Anna"), entry], actor=steward)
    assert attendance.attendees(course, "course") == ()
    assert len(people.people(course)) == before
    with pytest.raises(StoreProblem, match="unknown_event"):
        attendance.add(course, "nowhere", [Entry(first_name="Anna")], actor=steward)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        attendance.remove(course, ["gone"], actor=steward)


def test_control_characters_do_not_get_into_a_name(course, steward):
    attendance.add(
        course, "course", [Entry(first_name="Kari\x00\n\u202e", last_name="Moe", sticker="1\n2")], actor=steward
    )
    (one,) = attendance.attendees(course, "course")
    assert (names(course, "course"), one.sticker) == (["Kari Moe"], "1 2")


def test_two_records_of_one_person_stand_there_once(course, steward):
    attendance.add(course, "course", [Entry(first_name="Bo"), Entry(first_name="Bosse", sticker="2")], actor=steward)
    bo, bosse = attendance.attendees(course, "course")
    people.merge(course, bo.person_id, bosse.person_id, actor=steward)
    (only,) = attendance.attendees(course, "course")
    assert (only.person_id, only.sticker) == (bo.person_id, "2")
    attendance.add(course, "course", [Entry(person_id=bosse.person_id)], actor=steward)
    assert len(attendance.attendees(course, "course")) == 1
    attendance.remove(course, [only.id], actor=steward)
    assert attendance.attendees(course, "course") == ()


def test_who_was_there_includes_who_is_in_the_pictures(register, steward):
    events.add(register, Event(id="e", title="Møte"), actor=steward)
    for one in ("anna", "bo"):
        people.add(register, Person(id=one, first_name=one), actor=steward)
    saved = save(register, picture("a.jpg", face()))
    events.put_assets(register, "e", [saved.asset_id], actor=steward)
    attendance.add(register, "e", [Entry(person_id="anna")], actor=steward)
    assert attendance.people_of_event(register, "e") == {"anna"}
    appearances.confirm(register, [appearances.of_asset(register, saved.asset_id)[0].id], "bo", actor=steward)
    assert attendance.people_of_event(register, "e") == {"anna", "bo"}
    assert photos.asset(register, saved.asset_id).event_id == "e"


@pytest.fixture
def eva(course, steward):
    """Said yes for the first event only, until 2028."""
    people.add(course, Person(id="eva", first_name="Eva", adult_declared=True), actor=steward)
    given = Consent(
        id="c3",
        subject_id="eva",
        speaker_id="eva",
        signed_at=date(2026, 1, 10),
        recorded_at=datetime(2026, 1, 12, tzinfo=UTC),
        valid_until=date(2028, 1, 1),
        items=(ConsentItem(channels=("facebook",), event_id="e1"),),
    )
    consents.record(course, given, scans={}, actor=steward)
    return "eva"


def test_who_has_not_answered(course, steward, eva):
    """In the example Kari withdrew and nobody has answered for Mio; Vern must never be shown."""
    people.add(course, Person(id="vern", first_name="Vern", protected=True), actor=steward)
    attendance.add(course, "e1", [Entry(person_id=one) for one in ("p1", "p2", "vern", eva)], actor=steward)
    assert attendance.answers(course, "e1", ON) == {
        "p1": Answered.NO,
        "p2": Answered.NOTHING,
        "vern": Answered.NO,
        eva: Answered.YES,
    }
    assert attendance.answers(course, "e1", date(2028, 1, 2))[eva] is Answered.NOTHING  # the form has run out


def test_a_form_for_another_event_does_not_count(course, steward, eva):
    for event_id in ("e1", "course"):
        attendance.add(course, event_id, [Entry(person_id=eva)], actor=steward)
    assert attendance.answers(course, "e1", ON) == {eva: Answered.YES}
    assert attendance.answers(course, "course", ON) == {eva: Answered.NOTHING}


@pytest.mark.parametrize(
    ("line", "first", "last", "sticker"),
    [
        ("Kari Nordmann", "Kari", "Nordmann", ""),
        ("  Nordmann, Kari Anne ", "Kari Anne", "Nordmann", ""),
        ("12\tKari Nordmann", "Kari", "Nordmann", "12"),
        ("Kari;Nordmann;#12", "Kari", "Nordmann", "12"),
        ("12. Kari Nordmann", "Kari", "Nordmann", "12"),
        ("12 Kari", "Kari", "", "12"),
        ("Kari\u00a0Nordmann\x07", "Kari", "Nordmann", ""),
    ],
)
def test_lines_of_a_pasted_list(line, first, last, sticker):
    (read,) = attendance.read_list(f"\n{line}\r\n 13 \n---\n", [])
    assert (read.entry.first_name, read.entry.last_name, read.entry.sticker) == (first, last, sticker)


def test_a_pasted_list_knows_whom_it_means():
    known = [
        Person(id="1", first_name="Kari", last_name="Moe"),
        Person(id="2", first_name="Kari", last_name="MOE"),
        Person(id="3", display_name="Bo"),
        Person(id="4", display_name="Bo", merged_into_id="3"),
    ]
    found = attendance.read_list("Moe, Kari\nkari moe\nBo\nBoel", known)
    assert [(one.entry.name, one.known) for one in found] == [("Kari Moe", ("1", "2")), ("Bo", ("3",)), ("Boel", ())]
