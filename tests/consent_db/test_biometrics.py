"""Who said yes or no to face codes, on which day."""

from datetime import UTC, date, datetime

import pytest

from consent_db import biometrics, channels, consents, people, policy
from consent_db.records import (
    Channel,
    ChannelKind,
    Consent,
    ConsentItem,
    ConsentRole,
    Guardianship,
    Person,
    PersonKind,
    Scope,
    ScopeKind,
    Withdrawal,
    WithdrawalRole,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def say(register, steward):
    """Records "person says yes or no on a day"."""
    channels.add(register, Channel(id="web", kind=ChannelKind.WEB, name="Nettside"), actor=steward)
    people.add(register, Person(id="kari", first_name="Kari", adult_declared=True), actor=steward)
    people.add(register, Person(id="mor", first_name="Mor", adult_declared=True), actor=steward)
    count = iter(range(99))

    def record(person, biometric, on, *, speaker=None, **more):
        given = Consent(
            id=f"c{next(count)}",
            subject_id=person,
            speaker_id=speaker or person,
            role=ConsentRole.GUARDIAN if speaker else ConsentRole.SELF,
            signed_at=date.fromisoformat(on),
            recorded_at=NOW,
            biometric=biometric,
            items=(ConsentItem(channels=("web",)),),
            **more,
        )
        consents.record(register, given, scans={}, actor=steward)

    return record


def withdraw(register, steward, person, on, kind=ScopeKind.BIOMETRIC, by=None):
    consents.withdraw(
        register,
        Withdrawal(
            id=f"w{on}{kind}",
            subject_id=person,
            by_person_id=by or person,
            by_role=WithdrawalRole.GUARDIAN if by else WithdrawalRole.SELF,
            received_at=date.fromisoformat(on),
            recorded_at=NOW,
            scope=Scope(kind=kind),
        ),
        actor=steward,
    )


def standing(register, at=NOW):
    found = biometrics.standing(register, policy=policy.policy(register), at=at)
    return set(found.granted), set(found.refused)


def test_nobody_asked_is_neither(register, say):
    say("kari", None, "2026-01-01")
    assert standing(register) == (set(), set())


def test_the_latest_answer_counts(register, say, steward):
    say("kari", True, "2026-01-01")
    assert standing(register) == ({"kari"}, set())
    withdraw(register, steward, "kari", "2026-02-01")
    assert standing(register) == (set(), {"kari"})
    say("kari", True, "2026-03-01")
    assert standing(register) == ({"kari"}, set())
    say("kari", False, "2026-02-15")
    assert standing(register) == ({"kari"}, set())


def test_on_one_day_the_no_wins(register, say, steward):
    say("kari", True, "2026-01-01")
    withdraw(register, steward, "kari", "2026-01-01", ScopeKind.ALL)
    assert standing(register) == (set(), {"kari"})


def test_other_withdrawals_say_nothing_about_codes(register, say, steward):
    say("kari", True, "2026-01-01")
    withdraw(register, steward, "kari", "2026-02-01", ScopeKind.NAME)
    assert standing(register) == ({"kari"}, set())


def test_an_ended_yes_is_a_no_and_a_coming_one_is_none(register, say):
    say("kari", True, "2026-01-01", valid_from=date(2026, 12, 1), valid_until=date(2027, 1, 1))
    assert standing(register) == (set(), set())
    assert standing(register, datetime(2026, 12, 1, 12, tzinfo=UTC)) == ({"kari"}, set())
    assert standing(register, datetime(2027, 1, 1, 12, tzinfo=UTC)) == ({"kari"}, set())
    assert standing(register, datetime(2027, 1, 1, 23, 30, tzinfo=UTC)) == (set(), {"kari"})


@pytest.mark.parametrize(
    ("born", "granted"),
    [
        ({"birth_date": date(2008, 11, 20)}, True),
        ({"birth_date": date(2008, 11, 21)}, False),
        ({"birth_year": 2007}, True),
        ({"birth_year": 2008}, False),
        ({}, False),
        ({"adult_declared": True}, True),
        ({"adult_declared": True, "deceased_year": 2025}, False),
    ],
)
def test_the_gallery_is_for_living_adults(register, say, steward, born, granted):
    people.add(register, Person(id="ola", first_name="Ola", **born), actor=steward)
    say("ola", True, "2026-01-01")
    assert standing(register) == ({"ola"} if granted else set(), set())


def test_a_guardian_opens_no_gallery_but_closes_it(register, say, steward):
    people.add(register, Person(id="mio", first_name="Mio", kind=PersonKind.CHILD, birth_year=2016), actor=steward)
    link = Guardianship(id="g1", child_id="mio", guardian_id="mor", holds_parental_responsibility=True, sole=True)
    people.add_guardianship(register, link, actor=steward)
    say("mio", True, "2026-01-01", speaker="mor")
    assert standing(register) == (set(), set())
    withdraw(register, steward, "mio", "2026-02-01", by="mor")
    assert standing(register) == (set(), {"mio"})


def test_merged_people_share_their_answers(register, say, steward):
    people.add(register, Person(id="kari2", first_name="Kari", adult_declared=True), actor=steward)
    say("kari2", False, "2026-02-01")
    say("kari", True, "2026-01-01")
    people.merge(register, "kari", "kari2", actor=steward)
    assert standing(register) == (set(), {"kari"})
    assert biometrics.refuses(register, "kari2", policy=policy.policy(register), at=NOW)
