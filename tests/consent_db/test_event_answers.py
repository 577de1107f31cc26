"""One event as a table: what each has answered by its day, what ends before it, and who begins to answer in person."""

from dataclasses import replace
from datetime import timedelta

import pytest

from consent_db import agenda, attendance, clock, consents, event_answers, events, people, policy
from consent_db.agenda import Kind, Urgency
from consent_db.attendance import Answered
from consent_db.errors import StoreProblem
from consent_db.records import Actor, ConsentMedia, Decision, Event, Jurisdiction, Person, PersonKind
from tests.ui.recording import answer

ACTOR = Actor()


@pytest.fixture
def branch(register):
    """An event in three weeks, and people who have each something else."""
    policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=ACTOR)
    today = clock.today(Jurisdiction.NO)
    day = today + timedelta(days=21)
    birthday = (day + timedelta(days=3)).replace(year=day.year - 15)
    for one in (
        Person(id="yes", first_name="Åse", adult_declared=True),
        Person(id="no", first_name="Ola", adult_declared=True),
        Person(id="ends", first_name="Per", adult_declared=True),
        Person(id="late", first_name="Liv", adult_declared=True),
        Person(id="child", first_name="Mio", kind=PersonKind.CHILD, birth_date=birthday),
        Person(id="dead", first_name="Nils", adult_declared=True, deceased_year=today.year - 1),
    ):
        people.add(register, one, actor=ACTOR)
    events.add(register, Event(id="e", title="Kurs", start=day, end=day + timedelta(days=1)), actor=ACTOR)
    signed = today - timedelta(days=60)
    for person, until, decision in (
        ("yes", today + timedelta(days=400), Decision.GRANT),
        ("no", today + timedelta(days=400), Decision.REFUSE),
        ("ends", day - timedelta(days=2), Decision.GRANT),
        ("late", day + timedelta(days=9), Decision.GRANT),
    ):
        consents.record(register, answer(person, signed, until, decision), actor=ACTOR)
    listed = ("yes", "no", "ends", "late", "child", "dead")
    entries = [attendance.Entry(person_id=one, sticker=str(place)) for place, one in enumerate(listed)]
    attendance.add(register, "e", entries, actor=ACTOR)
    return register, today, day


def test_each_has_what_holds_on_the_day_of_the_event(branch):
    register, today, day = branch
    found = event_answers.of_event(register, "e", today=today)
    by_id = {one.person.id: one for one in found.rows}
    assert found.day == day
    assert [one.person.first_name for one in found.rows] == ["Åse", "Liv", "Mio", "Ola", "Per"]
    assert {one: row.answered for one, row in by_id.items()} == {
        "yes": Answered.YES,
        "no": Answered.NO,
        "ends": Answered.NOTHING,
        "late": Answered.YES,
        "child": Answered.NOTHING,
    }
    assert by_id["yes"].channels
    assert by_id["no"].channels == by_id["ends"].channels == ()
    assert (by_id["ends"].ends, by_id["late"].ends, by_id["yes"].ends) == (
        day - timedelta(days=2),
        day + timedelta(days=9),
        None,
    )
    assert by_id["child"].turns == day + timedelta(days=3)
    assert (by_id["child"].child, by_id["yes"].child) == (True, False)
    assert by_id["ends"].sticker == "2"
    assert {one.person.id for one in found.missing} == {"ends", "child"}


def test_a_yes_to_film_alone_is_no_plain_no(branch):
    register, today, _ = branch
    said = answer("no", today - timedelta(days=10), today + timedelta(days=400))
    film = replace(said, id="film", items=(replace(said.items[0], media=(ConsentMedia.VIDEO,)),))
    consents.record(register, film, actor=ACTOR)
    by_id = {one.person.id: one for one in event_answers.of_event(register, "e", today=today).rows}
    assert (by_id["no"].answered, by_id["no"].channels, by_id["no"].film) == (Answered.NO, (), ("facebook",))
    assert by_id["yes"].film == by_id["ends"].film == ()


def test_of_an_event_that_is_over_today_counts(branch):
    register, _, day = branch
    later = day + timedelta(days=5)
    found = event_answers.of_event(register, "e", today=later)
    assert found.day == later
    assert {one.person.id for one in found.missing} == {"ends", "child"}


def test_an_unknown_event_is_refused(branch):
    register, today, _ = branch
    with pytest.raises(StoreProblem, match="unknown_event"):
        event_answers.of_event(register, "e2", today=today)


def test_the_event_of_tonight_is_the_one_that_goes_on_or_comes_next(branch):
    register, today, day = branch
    known = events.events(register)
    assert events.upcoming(known, today=today).id == "e"
    assert events.upcoming(known, today=day + timedelta(days=1)).id == "e"
    assert events.upcoming(known, today=day + timedelta(days=2)) is None


def test_forms_that_are_missing_for_the_next_event_need_doing(branch):
    register, today, day = branch

    def told(on):
        return [
            (one.urgency, one.day, one.event_id, one.count)
            for one in agenda.agenda(register, today=on)
            if one.kind is Kind.FORMS_MISSING
        ]

    assert told(today) == [(Urgency.SOON, day, "e", 2)]
    assert told(day) == [(Urgency.NOW, day, "e", 2)]
    assert told(day + timedelta(days=2)) == []
    assert told(day - timedelta(days=40)) == []


def test_who_has_two_records_is_there_once_as_the_one_they_are(branch):
    register, today, _ = branch
    people.add(register, Person(id="per2", first_name="Per", adult_declared=True), actor=ACTOR)
    attendance.add(register, "e", [attendance.Entry(person_id="per2")], actor=ACTOR)
    people.merge(register, "ends", "per2", actor=ACTOR)
    found = event_answers.of_event(register, "e", today=today)
    assert sorted(one.person.id for one in found.rows) == ["child", "ends", "late", "no", "yes"]
    assert attendance.present_at(register, "e").count("ends") == 1
