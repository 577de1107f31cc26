"""What needs doing today: it says of people what the judge will say of their pictures, and it forgets nothing due."""

from datetime import UTC, date, datetime, timedelta

import pytest

from consent_db import agenda, appearances, consents, facts, groups, portable, returned_pages, rows
from consent_db import people as people_store
from consent_db.agenda import Kind, Urgency
from consent_db.ids import new_id
from consent_db.records import Outcome, Person, Scope, ScopeKind, Use, Withdrawal, WithdrawalRole
from consent_db.verdict import judge
from tests.consent_db.pictures import face, picture, save

TODAY = date(2026, 11, 20)


def form(subject, *, speaker=None, until="2028-01-01", signed="2026-01-10", role="self"):
    return {
        "id": f"c-{subject}-{speaker or subject}",
        "subject_id": subject,
        "speaker_id": speaker or subject,
        "role": role,
        "form": "ADULT" if role == "self" else "CHILD",
        "method": "paper",
        "signed_at": signed,
        "recorded_at": f"{signed}T10:00:00Z",
        "recorded_by": "officer",
        "valid_from": signed,
        "valid_until": until,
        "special_category": True,
        "evidence": [{"file": "c.pdf", "sha256": "ab" * 32}],
        "items": [{"decision": "grant", "channels": ["facebook", "website"], "media": ["photo"]}],
    }


@pytest.fixture
def load(register, steward, document, tmp_path):
    def load(*, people=(), consents=(), assents=(), guardianships=(), publications=()):
        document["people"] += people
        document["consents"] += consents
        document["assents"] += assents
        document["guardianships"] += guardianships
        document["publications"] += publications
        document["withdrawals"] = []
        portable.load(register, document, tmp_path, actor=steward)
        return register

    return load


def adult(person_id):
    return {"id": person_id, "first_name": person_id.title(), "kind": "member", "adult_declared": True}


def child(person_id, born):
    return {"id": person_id, "first_name": person_id.title(), "kind": "child", "birth_date": born}


def of(register, person_id, *, today=TODAY):
    return [one for one in agenda.agenda(register, today=today) if one.person_id == person_id]


def test_a_consent_that_ends_within_a_month_is_told_with_its_last_day(load):
    register = load(people=[adult("ola")], consents=[form("ola", until="2026-12-10")])

    (item,) = of(register, "ola")

    assert (item.kind, item.day, item.urgency) == (Kind.CONSENT_ENDS, date(2026, 12, 10), Urgency.SOON)
    assert of(register, "ola", today=date(2026, 11, 9)) == []
    assert [one.kind for one in of(register, "ola", today=date(2026, 12, 11))] == [Kind.CONSENT_ENDED]
    assert of(register, "ola", today=date(2027, 2, 1)) == []


def test_a_newer_form_keeps_it_off_the_list(load):
    later = form("ola", until="2028-06-01", signed="2026-06-01") | {"id": "c-later"}
    register = load(people=[adult("ola")], consents=[form("ola", until="2026-12-10"), later])

    assert of(register, "ola") == []


def mio(born, *, asked="2026-03-10"):
    guardian = {"id": "g-mio", "child_id": "mio", "guardian_id": "far", "relation": "father"}
    answer = {"id": "s-mio", "child_id": "mio", "asked_on": asked, "asked_by": "officer"}
    return {
        "people": [adult("far"), child("mio", born)],
        "guardianships": [guardian | {"holds_parental_responsibility": True, "sole": True}],
        "consents": [form("mio", speaker="far", role="guardian")],
        "assents": [answer | {"recorded_at": f"{asked}T10:00:00Z", "answer": "yes", "how": "spoken"}],
    }


def test_a_fifteenth_birthday_is_told_a_month_ahead_and_until_the_young_person_has_answered(load):
    register = load(**mio("2011-12-05"))

    (ahead,) = of(register, "mio")
    (after,) = of(register, "mio", today=date(2026, 12, 5))

    assert (ahead.kind, ahead.day) == (Kind.TURNS, date(2026, 12, 5))
    assert after.kind is Kind.TURNED
    assert of(register, "mio", today=date(2026, 11, 1)) == []


def test_a_child_is_asked_again_before_the_answer_is_too_old(load):
    register = load(**mio("2015-02-02", asked="2026-01-10"))

    ahead = of(register, "mio", today=date(2027, 1, 20))
    (after,) = of(register, "mio", today=date(2027, 2, 2))

    assert [(one.kind, one.day) for one in ahead] == [(Kind.ASK_CHILD, date(2027, 2, 2))]
    assert after.kind is Kind.ASK_CHILD
    assert after.day is None


def test_a_child_nobody_asked_is_told_at_once(load):
    given = mio("2016-02-02")
    register = load(**(given | {"assents": []}))

    assert [one.kind for one in of(register, "mio")] == [Kind.ASK_CHILD]


def test_somebody_merged_is_told_once(load):
    twice = adult("ola-again") | {"merged_into_id": "ola", "merged_at": "2026-06-01T10:00:00Z"}
    forms = [form("ola", until="2026-12-10"), form("ola-again", until="2026-12-10")]
    register = load(people=[adult("ola"), twice], consents=forms)

    assert [one.kind for one in of(register, "ola")] == [Kind.CONSENT_ENDS]
    assert of(register, "ola-again") == []


def test_what_must_come_down_is_told_by_its_first_day(load, steward):
    register = load(
        publications=[
            {"id": "b1", "asset_id": "a1", "channel_id": "facebook", "published_at": "2026-04-01T10:00:00Z"},
            {"id": "b2", "asset_id": "a1", "channel_id": "website", "published_at": "2026-04-01T10:00:00Z"},
        ]
    )
    said = Withdrawal(
        id=new_id(),
        subject_id="p1",
        by_person_id="p1",
        by_role=WithdrawalRole.SELF,
        received_at=date(2026, 11, 19),
        recorded_at=datetime(2026, 11, 19, 12, tzinfo=UTC),
        scope=Scope(kind=ScopeKind.ALL),
        wants="remove",
    )
    consents.withdraw(register, said, actor=steward)

    due = [one for one in agenda.agenda(register, today=TODAY) if one.kind is Kind.TAKE_DOWN]
    late = [one for one in agenda.agenda(register, today=TODAY + timedelta(days=9)) if one.kind is Kind.TAKE_DOWN]

    assert [(one.count, one.day, one.urgency) for one in due] == [(2, date(2026, 11, 24), Urgency.NOW)]
    assert [(one.count, one.day) for one in late] == [(2, date(2026, 11, 24))]


def test_groups_without_a_name_are_counted_until_somebody_named_or_set_them_aside(register, steward):
    people_store.add(register, Person(id="kari", first_name="Kari"), actor=steward)
    saved = [save(register, picture(f"{n}.jpg", face(), pixels=n)) for n in range(4)]
    faces = [appearances.of_asset(register, one.asset_id)[0].id for one in saved]
    ((pool,),) = rows.query(register, "SELECT id FROM pool")
    groups.save_groups(register, pool, [faces[:2], faces[2:3], faces[3:]], [], [], actor=steward)

    def waiting():
        return [one.count for one in agenda.agenda(register, today=TODAY) if one.kind is Kind.NAME_FACES]

    assert waiting() == [3]
    appearances.confirm(register, faces[:2], "kari", actor=steward)
    assert waiting() == [2]
    appearances.stranger(register, faces[2:], actor=steward)
    assert waiting() == []


def test_returned_pages_are_told_until_somebody_decided_on_them(register, steward):
    page = returned_pages.NewPage(file="scan.pdf", number=1, content=b"x" * 100, mime="image/jpeg")
    added = returned_pages.add_pile(register, "scan.pdf", [page], actor=steward)

    def waiting():
        return [one for one in agenda.agenda(register, today=TODAY) if one.kind is Kind.PAGES_WAIT]

    (told,) = waiting()
    assert (told.count, told.urgency) == (1, Urgency.NOW)
    returned_pages.dismiss(register, added.ids["returned_page"], actor=steward)
    assert waiting() == []


def test_whoever_the_judge_stops_within_a_month_is_on_the_list(load):
    """The promise of the list: a yes of today that will be worth less within thirty days is always told."""
    people, forms = [], []
    for number in range(40):
        end = TODAY + timedelta(days=number - 2)
        people.append(adult(f"p-{number}"))
        forms.append(form(f"p-{number}", until=str(end)))
    register = load(people=people, consents=forms)
    told = {one.person_id for one in agenda.agenda(register, today=TODAY) if one.kind is Kind.CONSENT_ENDS}

    for number in range(40):
        one = facts.for_person(register, f"p-{number}")
        now, then = (judge(one, Use(channel_id="facebook"), TODAY + timedelta(days=days)).outcome for days in (0, 30))
        assert (now is Outcome.CLEAR and then is Outcome.BLOCKED) == (f"p-{number}" in told)
