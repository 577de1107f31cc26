"""A no to one picture counts though nobody has found the person in it (rules.md 3.5, R1, R7)."""

from dataclasses import replace

from consent_db.records import Outcome, Role, ScopeKind
from tests.consent_db.story import adult, codes, photo


def asked_out(who, on="2026-06-01"):
    """Somebody who asks for just the picture a1, which shows nobody that is known to be them."""
    return who.withdrew(kind=ScopeKind.ASSETS, on=on, scope={"assets": ("a1",)})


def test_r07_a_no_to_one_picture_by_somebody_nobody_found_in_it():
    kari = adult("kari").consented("facebook")
    ola = asked_out(adult("ola").consented("facebook", on="2026-01-10"))
    picture = photo().shows(kari).knows(ola)

    verdict = picture.verdict()

    assert verdict.outcome is Outcome.BLOCKED
    assert "REVOKED" in codes(picture)
    assert {row.person_id for row in verdict.reasons if row.code == "REVOKED"} == {"ola"}


def test_r07_it_is_said_once_where_the_person_was_found_after_all():
    ola = asked_out(adult("ola").consented("facebook", on="2026-01-10"))

    assert [code for code in codes(photo().shows(ola)) if code == "REVOKED"] == ["REVOKED"]


def test_r09_a_suggested_match_answers_for_whoever_may_be_in_the_picture():
    ola = asked_out(adult("ola").consented("facebook", on="2026-01-10"))

    assert "SUGGESTED_MATCH_NO" in codes(photo().suggests(ola))


def test_r01_a_protected_person_who_asked_is_never_named():
    ola = asked_out(adult("ola", protected=True))
    picture = photo().shows(adult("kari").consented("facebook")).knows(ola)

    assert "PROTECTED_PERSON" in codes(picture)
    assert all(row.person_id != "ola" for row in picture.verdict().reasons)


def test_a_corrected_no_to_one_picture_is_no_more():
    ola = asked_out(adult("ola"))
    wrong = ola.withdrawals[0]
    ola.withdrawals.append(
        replace(
            wrong,
            id="w-right",
            supersedes_id=wrong.id,
            received_by=str(Role.DATA_STEWARD),
            scope=replace(wrong.scope, assets=("another",)),
        )
    )

    assert photo().shows(adult("kari").consented("facebook")).knows(ola).verdict().outcome is Outcome.CLEAR


def test_a_no_to_another_picture_says_nothing_here():
    ola = adult("ola").withdrew(kind=ScopeKind.ASSETS, scope={"assets": ("another",)})

    assert photo().shows(adult("kari").consented("facebook")).knows(ola).verdict().outcome is Outcome.CLEAR
