"""Every row of the decision table that blocks (rules.md 3.4), each by its number."""

from datetime import date

import pytest

from consent_db.records import AppearanceState, IgnoreReason, Marker, Relation
from tests.consent_db.story import adult, blocked, child, clear, codes, event, family, instant, photo, review, the


def test_r1_protected_person():
    ola = adult(protected=True).consented("facebook")

    assert blocked(photo().shows(ola)) == "PROTECTED_PERSON"


def test_r1_a_suggested_or_alternative_protected_person_counts_and_is_never_named():
    ola, kari = adult("ola", protected=True, first_name="Ola"), adult("kari").consented()
    picture = photo(caption="Ola").suggests(kari, ola)

    assert codes(picture) == ["PROTECTED_PERSON"]
    assert the(picture, "PROTECTED_PERSON").person_id is None
    assert the(picture, "PROTECTED_PERSON").params == {}
    assert codes(photo(caption="Ola").shows(ola)) == ["PROTECTED_PERSON"]


def test_r2_a_private_account():
    assert blocked(photo().shows(adult().consented("mine")), "mine") == "CHANNEL_FORBIDDEN"


def test_r2_an_internal_event_stays_inside():
    gathering = event(internal_only=True)
    ola = adult().consented("facebook", "room", "newsletter")

    assert blocked(gathering.photo().shows(ola)) == "CHANNEL_FORBIDDEN"
    assert blocked(gathering.photo().shows(ola), "newsletter") == "CHANNEL_FORBIDDEN"
    assert clear(gathering.photo().shows(ola), "room") == "OK_CONSENT"


def test_r2_a_channel_or_an_event_nobody_knows():
    ola = adult().consented("facebook", "nowhere", "room")

    assert blocked(photo().shows(ola), "nowhere") == "CHANNEL_FORBIDDEN"
    assert blocked(photo(event_id="lost").shows(ola)) == "CHANNEL_FORBIDDEN"
    assert blocked(event().photo(event_id=None).shows(ola)) == "CHANNEL_FORBIDDEN"
    assert blocked(event().photo(event_id="other").shows(ola)) == "CHANNEL_FORBIDDEN"
    assert clear(photo(event_id="lost").shows(ola), "room") == "OK_CONSENT"


@pytest.mark.parametrize("state", ["quarantine", "restricted"])
def test_r3_a_locked_picture(state):
    assert blocked(photo(**{state: True}).shows(adult().consented())) == "RESTRICTED"


def test_r3_an_open_objection_of_somebody_shown_or_suggested():
    ola, kari, per = adult().consented(), adult("kari").consented(), adult("per").consented()

    assert blocked(photo().shows(ola).objected_by(ola)) == "RESTRICTED"
    assert blocked(photo().shows(ola).suggests(per, kari).objected_by(kari)) == "RESTRICTED"
    assert clear(photo().shows(ola).knows(kari).objected_by(kari)) == "OK_CONSENT"


def test_r4_a_no_photo_badge_is_lifted_by_covering_alone():
    ola = adult().consented()

    assert blocked(photo().shows(ola, marker=Marker.NO_PHOTO)) == "OPT_OUT_MARK"
    assert blocked(photo().shows(ola).shows_stranger(marker=Marker.NO_PHOTO, ignore_reason=IgnoreReason.DUPLICATE)) == (
        "OPT_OUT_MARK"
    )
    assert clear(photo().shows(ola).shows_stranger(marker=Marker.NO_PHOTO, ignore_reason=IgnoreReason.BLURRED)) == (
        "OK_CONSENT"
    )


def test_r5_the_childs_no_wins_over_both_guardians():
    mio, *_ = family()

    assert codes(photo().shows(mio.answered("no", on="2026-04-01"))) == ["CHILD_REFUSED"]


def test_r5_a_child_withdraws_at_any_age():
    mio, *_ = family()

    assert codes(photo().shows(mio.withdrew())) == ["CHILD_REFUSED"]


def test_r5_a_channel_the_child_excluded_is_a_no_there_only():
    mio, kari, per = family()
    mio.guardian_yes(kari, "website").guardian_yes(per, "website")
    mio.answered("partial", on="2026-04-01", not_channels=("facebook",))

    assert blocked(photo().shows(mio)) == "CHILD_REFUSED"
    assert clear(photo().shows(mio), "website") == "OK_CONSENT"


def test_r5_an_own_form_of_a_child_carries_only_noes():
    mio, *_ = family()

    assert blocked(photo().shows(mio.refused("facebook", on="2026-05-01"))) == "CHILD_REFUSED"
    mio, *_ = family()
    mio.assents.clear()
    assert blocked(photo().shows(mio.consented("facebook"))) == "CHILD_NOT_ASKED"


def test_r5_stays_until_the_same_child_says_yes_later():
    mio, *_ = family()
    mio.answered("no", on="2026-04-01")

    assert blocked(photo().shows(mio.answered("yes", on="2026-04-01"))) == "CHILD_REFUSED"
    assert clear(photo().shows(mio.answered("yes", on="2026-04-02"))) == "OK_CONSENT"


def test_r6_one_guardians_no_wins_over_the_others_yes():
    mio, kari, _ = family()

    assert blocked(photo().shows(mio.guardian_no(kari))) == "GUARDIAN_REFUSED"


def test_r6_one_guardian_withdraws_and_signs_again():
    mio, kari, _ = family()

    assert blocked(photo().shows(mio.guardian_withdrew(kari))) == "GUARDIAN_REFUSED"
    assert clear(photo().shows(mio.guardian_yes(kari, on="2026-06-02"))) == "OK_CONSENT"


def test_r6_looks_at_the_matched_scope():
    mio, kari, _ = family()

    assert clear(photo().shows(mio.guardian_no(kari, "instagram"))) == "OK_CONSENT"


def test_r6_a_no_needs_no_entitlement_and_no_other_guardian_lifts_it():
    mio, kari, _ = family()
    mio.guardian_no(adult("bestemor"), on="2026-02-01").guardian_yes(kari, on="2026-05-01")

    assert codes(photo().shows(mio)) == ["GUARDIAN_REFUSED"]


def test_r7_revoked():
    picture = photo().shows(adult().consented().withdrew(on="2026-06-01"))

    assert codes(picture) == ["REVOKED"]
    assert the(picture, "REVOKED").params["date"] == "2026-06-01"


def test_r7_a_form_signed_before_and_recorded_after_revives_nothing():
    ola = adult().consented().withdrew()
    late = {"recorded_at": instant("2026-06-10")}

    assert codes(photo().shows(ola.consented(on="2026-05-20", form=late))) == ["REVOKED", "PREDATES_REVOCATION"]
    ola = adult().withdrew().consented(on="2026-06-01", form=late)
    picture = photo().shows(ola)
    assert codes(picture) == ["REVOKED", "PREDATES_REVOCATION"]
    assert picture.verdict().headline == "REVOKED"


def test_r8_refused():
    picture = photo().shows(adult().consented().refused("facebook", on="2026-05-01"))

    assert codes(picture) == ["REFUSED"]
    assert the(picture, "REFUSED").params["channel"] == "facebook"


def test_r9_a_suggested_match_to_a_no():
    ola = adult().consented().withdrew()
    picture = photo().suggests(ola)

    assert codes(picture) == ["SUGGESTED_MATCH_NO"]
    assert the(picture, "SUGGESTED_MATCH_NO").person_id == "ola"


def test_r9_counts_for_alternatives_and_for_unassigned_faces_that_carry_a_name():
    ola, kari = adult().consented().withdrew(), adult("kari").consented()

    assert blocked(photo().suggests(kari, ola)) == "SUGGESTED_MATCH_NO"
    named = photo().knows(ola).shows_stranger(person_id="ola")
    assert codes(named) == ["SUGGESTED_MATCH_NO", "UNIDENTIFIED_FACE"]


def test_r9_ends_when_a_human_rejects_the_name():
    ola = adult().consented().withdrew()

    rejected = photo().knows(ola).shows_stranger(person_id="ola", state=AppearanceState.REJECTED)
    assert codes(rejected) == ["UNIDENTIFIED_FACE"]
    others = (
        photo()
        .knows(ola)
        .shows_stranger(person_id="kari", state=AppearanceState.REJECTED, suggested_alternatives=("ola",))
    )
    assert blocked(others) == "SUGGESTED_MATCH_NO"


def test_r10_deceased_in_norway_without_consent_in_life():
    picture = photo().shows(adult(deceased_on=date(2015, 5, 17)))

    assert codes(picture) == ["DECEASED_PROTECTED"]
    assert the(picture, "DECEASED_PROTECTED").params["date"] == "2030-12-31"
    assert blocked(picture, on="2030-12-31") == "DECEASED_PROTECTED"
    assert review(picture, on="2031-01-01") == "DECEASED_ASK_KIN"


def test_r11_no_guardian_has_signed():
    mio = child().has_guardian(adult("kari")).answered()

    assert codes(photo().shows(mio)) == ["GUARDIAN_MISSING"]
    assert the(photo().shows(mio), "GUARDIAN_MISSING").params["age"] == 15
    assert codes(photo().shows(mio.guardian_no(adult("kari"), "instagram"))) == ["GUARDIAN_MISSING"]


def test_r12_signed_by_somebody_without_parental_responsibility():
    kari, granny = adult("kari"), adult("bestemor")
    mio = child().has_guardian(kari).has_guardian(granny, entitled=False, relation=Relation.OTHER).answered()
    mio.guardian_yes(granny)

    assert codes(photo().shows(mio)) == ["SIGNER_NOT_ENTITLED"]
    assert clear(photo().shows(mio.guardian_yes(kari))) == "OK_CONSENT"


def test_r13_second_guardian_silent():
    kari, per = adult("kari"), adult("per")
    mio = child().has_guardian(kari).has_guardian(per).guardian_yes(kari).answered()

    assert codes(photo().shows(mio)) == ["GUARDIAN_SECOND_MISSING"]
    assert clear(photo().under(guardians_required="one").shows(mio)) == "OK_CONSENT"
    assert blocked(photo().under(guardians_required="whatever").shows(mio)) == "GUARDIAN_SECOND_MISSING"


def test_r14_the_child_was_not_asked():
    mio, *_ = family()
    mio.assents.clear()

    assert codes(photo().shows(mio)) == ["CHILD_NOT_ASKED"]


def test_r14_not_capable_is_accepted_only_below_seven():
    nine, *_ = family(born="2017-01-01")
    nine.assents.clear()
    assert blocked(photo().shows(nine.answered("not_capable"))) == "CHILD_NOT_ASKED"

    five, *_ = family(born="2021-01-01")
    five.assents.clear()
    assert clear(photo().shows(five.answered("not_capable"))) == "OK_CONSENT"
    five.assents.clear()
    assert blocked(photo().shows(five)) == "CHILD_NOT_ASKED"


def test_r14_a_later_not_capable_is_the_childs_latest_answer():
    mio, *_ = family()

    assert blocked(photo().shows(mio.answered("not_capable", on="2026-03-01"))) == "CHILD_NOT_ASKED"
    assert clear(photo().shows(mio.answered("yes", on="2026-03-02"))) == "OK_CONSENT"


def test_r15_turned_fifteen_and_never_confirmed():
    mio, *_ = family(born="2011-08-21")

    assert review(photo().shows(mio), on="2026-11-19") == "TURNED_AGE_RECONFIRM"
    picture = photo().shows(mio)
    assert codes(picture) == ["TURNED_AGE_EXPIRED"]
    assert the(picture, "TURNED_AGE_EXPIRED").params == {"name": "mio", "age": 15, "date": "2026-08-21"}


def test_r16_no_consent():
    assert codes(photo().shows(adult())) == ["NO_CONSENT"]


def test_r16_somebody_who_only_refused_another_channel_or_signed_as_a_child_has_none():
    assert codes(photo().shows(adult().refused("instagram"))) == ["NO_CONSENT"]
    early = adult(birth_date=date(2011, 6, 1))
    assert codes(photo().shows(early.consented(on="2026-05-31"))) == ["NO_CONSENT"]
    assert review(photo().shows(early.consented(on="2026-06-01"))) == "YOUTH_MATURITY"


def test_r17_expired():
    picture = photo().shows(adult().consented(until="2026-11-19"))

    assert codes(picture) == ["EXPIRED"]
    assert the(picture, "EXPIRED").params["date"] == "2026-11-19"


def test_r18_not_yet_valid():
    picture = photo().shows(adult().consented(form={"valid_from": date(2026, 11, 21)}))

    assert codes(picture) == ["NOT_YET_VALID"]
    assert the(picture, "NOT_YET_VALID").params["date"] == "2026-11-21"
