"""What an order reads from a real register: whom the form is for, by their age on the day of printing."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from consent_db import channels, people, policy
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Channel, ChannelKind, Guardianship, Owner, Person, PersonKind, Policy
from consent_db.rows import query
from exports.forms.content import content
from exports.forms.order import FormCode, Letter, asks_face_codes, order_for
from exports.wording import LANGUAGES, has_text, problem_text

TODAY = date(2026, 11, 20)
ACTOR = Actor()


def born(register, person_id, day=None, **more):
    """Change what is known of somebody's age."""
    before = people.person(register, person_id)
    people.update(register, replace(before, adult_declared=False, birth_date=day, **more), actor=ACTOR)


@pytest.fixture
def register(branch):
    return branch()


def decide(register, **keys):
    policy.set_policy(register, replace(policy.policy(register), **keys), actor=ACTOR)


def test_a_blank_form_says_what_the_branch_is_and_has_decided(register):
    made = order_for(register, FormCode.ADULT, today=TODAY)
    assert made.unit == policy.unit(register)
    assert made.policy == policy.policy(register)
    assert (made.lang, made.person, made.event, made.youth, made.ref) == ("nb", None, None, False, "")
    assert [one.id for one in made.channels] == ["website", "facebook", "newsletter"]
    assert made.valid_until == date(2028, 11, 20)
    assert order_for(register, FormCode.CHILD, today=TODAY).valid_until == date(2027, 11, 20)


def test_it_speaks_the_language_that_was_asked_for_else_the_persons_else_the_branchs(register):
    assert order_for(register, FormCode.ADULT, person_id="p5", today=TODAY).lang == "sv"
    assert order_for(register, FormCode.ADULT, person_id="p5", lang="nn", today=TODAY).lang == "nn"
    assert order_for(register, FormCode.ADULT, lang="fi", today=TODAY).lang == "nb"


def test_private_and_unused_channels_are_not_asked_about(register):
    kinds = {"id": "own", "kind": ChannelKind.INSTAGRAM, "name": "Min egen"}
    channels.add(register, Channel(**kinds, owner=Owner.PRIVATE), actor=ACTOR)
    channels.set_active(register, "facebook", active=False, actor=ACTOR)
    made = order_for(register, FormCode.ADULT, today=TODAY)
    assert [one.id for one in made.channels] == ["website", "newsletter"]
    for one in ("website", "newsletter"):
        channels.set_active(register, one, active=False, actor=ACTOR)
    for code in (FormCode.ADULT, FormCode.CHILD):
        with pytest.raises(StoreProblem, match="form_without_channels"):
            order_for(register, code, today=TODAY)
    assert order_for(register, FormCode.WITHDRAW, today=TODAY).channels == ()


@pytest.mark.parametrize(
    ("day", "youth"),
    [(date(2011, 11, 20), True), (date(2008, 11, 21), True), (date(2008, 11, 20), False), (date(1980, 1, 1), False)],
)
def test_who_decides_alone_and_is_young_gets_the_lines_for_a_guardian(register, day, youth):
    born(register, "p1", day)
    made = order_for(register, FormCode.ADULT, person_id="p1", today=TODAY)
    assert made.youth is youth
    assert made.face_codes is not youth
    assert made.valid_until == (date(2027, 11, 20) if youth else date(2028, 11, 20))


def test_a_child_never_gets_the_form_for_adults(register):
    born(register, "p1", date(2011, 11, 21))
    with pytest.raises(StoreProblem, match="form_is_for_adults"):
        order_for(register, FormCode.ADULT, person_id="p1", today=TODAY)
    assert order_for(register, FormCode.ADULT, person_id="p1", today=date(2026, 11, 21)).youth
    decide(register, guardian_floor_age=16)
    with pytest.raises(StoreProblem, match="form_is_for_adults") as caught:
        order_for(register, FormCode.ADULT, person_id="p1", today=date(2026, 11, 21))
    assert caught.value.params == {"age": 16}


def test_a_child_of_unknown_age_is_a_child(register):
    born(register, "p1", kind=PersonKind.CHILD)
    with pytest.raises(StoreProblem, match="form_is_for_adults"):
        order_for(register, FormCode.ADULT, person_id="p1", today=TODAY)
    assert order_for(register, FormCode.CHILD, person_id="p1", today=TODAY).person.id == "p1"


def test_a_grown_up_never_gets_the_form_for_children(register):
    for one in ("p1", "p4"):
        with pytest.raises(StoreProblem, match="form_is_for_children"):
            order_for(register, FormCode.CHILD, person_id=one, today=TODAY)


def test_somebody_of_unknown_age_gets_the_form_that_asks_for_it(register):
    born(register, "p1")
    made = order_for(register, FormCode.ADULT, person_id="p1", today=TODAY)
    assert not made.youth
    assert made.face_codes
    assert made.valid_until == date(2027, 11, 20)
    with pytest.raises(StoreProblem, match="form_is_for_children"):
        order_for(register, FormCode.CHILD, person_id="p1", today=TODAY)


def test_nobody_asks_the_dead_but_their_family_can_withdraw(register):
    people.update(register, replace(people.person(register, "p1"), deceased_on=date(2026, 1, 1)), actor=ACTOR)
    with pytest.raises(StoreProblem, match="form_person_deceased"):
        order_for(register, FormCode.ADULT, person_id="p1", today=TODAY)
    assert order_for(register, FormCode.WITHDRAW, person_id="p1", today=TODAY).person.id == "p1"


def test_the_guardians_are_those_who_must_sign_on_the_day(register):
    def named(day=TODAY):
        return [one.id for one in order_for(register, FormCode.CHILD, person_id="p3", today=day).guardians]

    assert named() == ["p1", "p2"]
    first = people.guardianships(register, child_id="p3")[0]
    people.update_guardianship(register, replace(first, valid_to=TODAY), actor=ACTOR)
    assert named() == ["p1", "p2"]
    assert named(date(2026, 11, 21)) == ["p2"]
    aunt = Guardianship(id="g9", child_id="p3", guardian_id="p5", holds_parental_responsibility=False)
    people.add_guardianship(register, aunt, actor=ACTOR)
    assert named() == ["p1", "p2"]


def test_a_sole_guardian_signs_alone(register):
    second = next(one for one in people.guardianships(register, child_id="p3") if one.guardian_id == "p2")
    people.update_guardianship(register, replace(second, sole=True), actor=ACTOR)
    made = order_for(register, FormCode.CHILD, person_id="p3", today=TODAY)
    assert [one.id for one in made.guardians] == ["p2"]


def test_no_more_are_named_than_have_a_line(register):
    for number in (7, 8):
        new = Person(id=f"p{number}", first_name="Ny", adult_declared=True)
        people.add(register, new, actor=ACTOR)
        row = Guardianship(id=f"g{number}", child_id="p3", guardian_id=new.id, holds_parental_responsibility=True)
        people.add_guardianship(register, row, actor=ACTOR)
    assert len(order_for(register, FormCode.CHILD, person_id="p3", today=TODAY).guardians) == 2


def test_a_merged_record_is_the_person_it_belongs_to(register):
    twin = Person(id="p9", first_name="Kari", last_name="Nordmann", adult_declared=True)
    people.add(register, twin, actor=ACTOR)
    people.merge(register, "p1", "p9", actor=ACTOR)
    assert order_for(register, FormCode.ADULT, person_id="p9", today=TODAY).person.id == "p1"


@pytest.mark.parametrize(
    ("mode", "code", "person", "asked"),
    [
        ("off", FormCode.ADULT, None, False),
        ("event", FormCode.ADULT, None, True),
        ("event", FormCode.ADULT, "p1", True),
        ("event", FormCode.CHILD, None, False),
        ("event", FormCode.CHILD, "p3", False),
        ("event", FormCode.WITHDRAW, None, False),
    ],
)
def test_face_recognition_is_asked_about_only_where_it_is_used(register, mode, code, person, asked):
    decide(register, face_codes=mode)
    assert order_for(register, code, person_id=person, today=TODAY).face_codes is asked


def test_children_are_asked_about_face_recognition_only_where_a_policy_allows_it(register):
    """No register takes such a policy in today (the least is 18); the form must not ask by itself if one ever does."""
    child = people.person(register, "p3")
    allowed = Policy(biometric_min_age=9)
    assert asks_face_codes(FormCode.CHILD, None, allowed, TODAY)
    assert asks_face_codes(FormCode.CHILD, child, allowed, TODAY)
    assert not asks_face_codes(FormCode.CHILD, child, allowed, date(2025, 5, 3))
    assert not asks_face_codes(FormCode.CHILD, child, replace(allowed, face_codes="off"), TODAY)


def test_a_list_of_people_is_about_an_event(register):
    assert order_for(register, FormCode.ATTENDANCE, event_id="e1", today=TODAY).event.title == "Sommertreff 2026"
    with pytest.raises(StoreProblem, match="form_event_missing"):
        order_for(register, FormCode.ATTENDANCE, today=TODAY)


def test_a_letter_goes_along_as_it_is(register):
    letter = Letter(recipient="Avisa", due=date(2026, 12, 1))
    assert order_for(register, FormCode.LETTER, letter=letter, today=TODAY).letter == letter


@pytest.mark.parametrize(
    ("ids", "code"), [({"person_id": "nobody"}, "unknown_person"), ({"event_id": "nowhere"}, "unknown_event")]
)
def test_what_is_not_in_the_register_is_refused(register, ids, code):
    with pytest.raises(StoreProblem, match=code):
        order_for(register, FormCode.ADULT, today=TODAY, **ids)


def test_reading_an_order_changes_nothing(register):
    def logged():
        return query(register, "SELECT count(*), max(seq) FROM audit")

    before = logged()
    content(order_for(register, FormCode.CHILD, person_id="p3", event_id="e1", today=TODAY))
    assert logged() == before


def test_the_end_of_the_calendar_is_no_reason_to_fail(register):
    assert order_for(register, FormCode.ADULT, today=date(9999, 12, 31)).valid_until == date.max


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "code",
    [
        *("form_unit_missing", "form_without_channels", "form_event_missing", "form_person_deceased"),
        *("form_is_for_adults", "form_is_for_children"),
    ],
)
def test_every_refusal_has_words(code, lang):
    assert has_text(f"problem.{code}")
    told = problem_text(StoreProblem(code, age=15), lang)
    assert "{" not in told
    assert "…" not in told


def test_before_the_first_set_up_nobody_is_there_to_ask(tmp_path):
    with (
        closing(open_register(tmp_path / "new", passphrase="en lang setning", create=True, scrypt_n=2)) as register,
        pytest.raises(StoreProblem, match="form_unit_missing"),
    ):
        order_for(register, FormCode.ADULT, today=TODAY)
