"""Every row of the decision table that asks somebody to look (rules.md R40-R62), each by its number."""

from datetime import date

import pytest

from consent_db.records import (
    AppearanceKind,
    AppearanceState,
    Capacity,
    ConsentMedia,
    ConsentRole,
    Evidence,
    IgnoreReason,
    Jurisdiction,
    Origin,
    PeopleCheck,
    PersonKind,
    Prominence,
    Purpose,
    Reveals,
)
from tests.consent_db.story import adult, clear, codes, crowd, event, family, photo, review, the, video


def test_r40_not_scanned():
    assert codes(photo(people_check=PeopleCheck.NOT_DONE)) == ["NOT_SCANNED"]
    assert codes(photo(people_check=PeopleCheck.NOT_DONE).shows(adult().consented())) == ["NOT_SCANNED"]


def test_r41_an_unidentified_face():
    picture = photo().shows(adult().consented()).shows_stranger().shows_stranger(prominence=Prominence.SECONDARY)
    verdict = picture.verdict()

    assert verdict.headline == "UNIDENTIFIED_FACE"
    rows = [row for row in verdict.reasons if row.code == "UNIDENTIFIED_FACE"]
    assert [(row.appearance_id, row.box, row.params["n"]) for row in rows] == [
        ("x1", (100, 100, 800, 800), 2),
        ("x2", (100, 100, 800, 800), 2),
    ]


@pytest.mark.parametrize("state", [AppearanceState.UNASSIGNED, AppearanceState.REJECTED, AppearanceState.SUGGESTED])
@pytest.mark.parametrize("kind", list(AppearanceKind))
def test_r41_any_appearance_nobody_is_named_for(state, kind):
    assert review(photo().shows_stranger(state=state, kind=kind, sure=False)) == "UNIDENTIFIED_FACE"


def test_r41_a_confirmation_of_nobody_confirms_nothing():
    assert codes(photo().shows_stranger(state=AppearanceState.CONFIRMED)) == ["UNIDENTIFIED_FACE"]


def test_r42_background_people():
    assert codes(photo().shows_stranger(prominence=Prominence.BACKGROUND)) == ["BACKGROUND_PEOPLE"]


def test_r43_a_small_face_replaces_r41_and_r42():
    for prominence in Prominence:
        small = photo().shows_stranger(box=(0, 0, 70, 85), prominence=prominence)
        assert codes(small) == ["FACE_SMALL"]
        assert the(small, "FACE_SMALL").params["px"] == 19
    edge = photo().shows_stranger(box=(0, 0, 100, 107))
    assert codes(edge) == ["UNIDENTIFIED_FACE"]


def test_r44_an_unconfirmed_match():
    picture = photo().suggests(adult().consented())

    assert codes(picture) == ["UNCONFIRMED_MATCH"]
    assert the(picture, "UNCONFIRMED_MATCH").person_id == "ola"
    assert codes(photo().suggests(adult())) == ["UNCONFIRMED_MATCH"]


def test_r45_two_candidates_or_a_lookalike():
    ola, kari = adult().consented(), adult("kari").consented()
    picture = photo().suggests(ola, kari)

    assert codes(picture) == ["UNCONFIRMED_MATCH", "AMBIGUOUS_MATCH"]
    assert the(picture, "AMBIGUOUS_MATCH").params == {"name": "ola", "other": "kari"}
    twin, other = (adult(each, lookalike_group_id="twins").consented() for each in ("ola", "per"))
    assert the(photo().suggests(twin).knows(other), "AMBIGUOUS_MATCH").params["other"] == "per"
    assert the(photo().suggests(twin), "AMBIGUOUS_MATCH").params["other"] is None
    assert clear(photo().shows(twin, other)) == "OK_CONSENT"


def test_r45_never_names_somebody_protected_who_looks_alike():
    kari = adult("kari", lookalike_group_id="twins").consented()
    hidden = adult("hemmelig", lookalike_group_id="twins", protected=True)
    row = the(photo().suggests(kari).knows(hidden), "AMBIGUOUS_MATCH")

    assert row.params["other"] is None
    assert row.person_id == "kari"


def test_r46_no_face_found():
    assert codes(photo(people_check=PeopleCheck.SEARCHED)) == ["NO_FACE_FOUND"]
    assert codes(photo(people_check=PeopleCheck.CONFIRMED_COMPLETE)) == ["NO_FACE_FOUND"]


def test_r47_age_unknown():
    ola = adult(adult_declared=False).consented()

    assert codes(photo().shows(ola)) == ["AGE_UNKNOWN"]
    assert the(photo().shows(ola), "AGE_UNKNOWN").params["age"] == 15
    assert codes(photo().shows(adult(kind=PersonKind.CHILD).consented())) == ["AGE_UNKNOWN"]


def test_r48_turned_fifteen_within_the_grace_days():
    mio, *_ = family(born="2011-08-22")

    assert codes(photo().shows(mio)) == ["TURNED_AGE_RECONFIRM"]
    assert clear(photo().shows(mio), on="2026-08-21") == "OK_CONSENT"
    assert review(photo().shows(mio), on="2026-08-22") == "TURNED_AGE_RECONFIRM"


def test_r49_a_youth_alone_without_a_maturity_note():
    born = date(2010, 6, 1)
    picture = photo().shows(adult("liv", birth_date=born).consented())

    assert codes(picture) == ["YOUTH_MATURITY"]
    assert the(picture, "YOUTH_MATURITY").params["years"] == 16
    noted = adult("liv", birth_date=born).consented(form={"maturity_note": "forstår"})
    assert clear(photo().shows(noted)) == "OK_CONSENT"
    grown = adult("liv", birth_date=date(2008, 11, 20)).consented()
    assert clear(photo().shows(grown)) == "OK_CONSENT"


def test_r49_one_guardians_yes_lifts_it_and_an_active_no_raises_it():
    kari, per = adult("kari"), adult("per")
    liv = adult("liv", birth_date=date(2010, 6, 1)).has_guardian(kari).has_guardian(per).consented()
    assert clear(photo().shows(liv.guardian_yes(kari))) == "OK_CONSENT"
    assert review(photo().shows(liv.guardian_no(per))) == "YOUTH_MATURITY"
    liv.consented(form={"maturity_note": "forstår"})
    assert codes(photo().shows(liv)) == ["YOUTH_MATURITY"]


@pytest.mark.parametrize(
    ("form", "entitled"), [({"evidence": ()}, True), ({}, False), ({"valid_from": date(2027, 1, 1)}, True)]
)
def test_r49_is_lifted_only_by_an_entitled_guardians_proven_form_in_force(form, entitled):
    kari = adult("kari")
    liv = adult("liv", birth_date=date(2010, 6, 1)).has_guardian(kari, entitled=entitled).consented()

    assert review(photo().shows(liv.guardian_yes(kari, form=form))) == "YOUTH_MATURITY"


def test_r50_a_stale_answer():
    mio, *_ = family()
    mio.assents.clear()
    mio.answered(on="2024-11-20")
    assert clear(photo().shows(mio)) == "OK_CONSENT"
    mio.assents.clear()
    mio.answered(on="2024-11-19")
    assert codes(photo().shows(mio)) == ["ASSENT_STALE"]
    assert the(photo().shows(mio), "ASSENT_STALE").params["date"] == "2024-11-19"


@pytest.mark.parametrize("years", [7, 12])
def test_r50_an_answer_from_before_a_birthday_that_asks_again(years):
    mio, *_ = family(born=date(2026 - years, 11, 20))

    assert review(photo().shows(mio)) == "ASSENT_STALE"
    assert clear(photo().shows(mio), on="2026-11-19") == "OK_CONSENT"
    assert clear(photo().shows(mio.answered(on="2026-11-20"))) == "OK_CONSENT"


@pytest.mark.parametrize("reveals", [Reveals.MEMBERSHIP, Reveals.HEALTH])
def test_r51_special_category_without_the_tick(reveals):
    ola = adult().consented("facebook", "newsletter", form={"special_category": False})
    picture = event(reveals=reveals).photo().shows(ola)

    assert codes(picture) == ["SPECIAL_CATEGORY"]
    assert clear(picture, "newsletter") == "OK_CONSENT"
    assert clear(event(reveals=reveals).photo().shows(adult().consented())) == "OK_CONSENT"


def test_r51_is_not_absorbed_by_an_exception():
    picture = crowd().shows(adult()).excepted()
    assert clear(picture) == "OK_EXCEPTION"

    revealing = event("demonstration", reveals=Reveals.MEMBERSHIP).photo().under(exceptions_enabled=True)
    assert codes(revealing.shows(adult()).excepted()) == ["SPECIAL_CATEGORY"]


def test_r52_evidence_absent():
    for evidence in ((), (Evidence(sha256=""),)):
        ola = adult().consented(form={"evidence": evidence})
        assert codes(photo().shows(ola)) == ["EVIDENCE_MISSING"]
        assert clear(photo().under(evidence_required=False).shows(ola)) == "OK_CONSENT"


@pytest.mark.parametrize("capacity", [Capacity.ASSISTED, Capacity.REPRESENTED])
def test_r53_nobody_decided_for_somebody_who_needs_support(capacity):
    ola = adult(capacity=capacity).consented()
    assert codes(photo().shows(ola)) == ["CAPACITY_CHECK"]

    ola.consented(by=adult("verge"), role=ConsentRole.REPRESENTATIVE)
    assert clear(photo().shows(ola)) == "OK_CONSENT"


def test_r54_a_public_role():
    assert codes(photo().shows(adult(kind=PersonKind.PUBLIC))) == ["PUBLIC_ROLE"]
    assert clear(crowd("meeting").shows(adult(kind=PersonKind.PUBLIC)).excepted("PUBLIC_ROLE")) == "OK_EXCEPTION"
    assert codes(photo().shows(adult(kind=PersonKind.PUBLIC).refused("website"))) == ["NO_CONSENT"]


def test_r55_an_employee():
    assert codes(photo().shows(adult(kind=PersonKind.EMPLOYEE))) == ["EMPLOYEE_BASIS"]
    assert clear(crowd("meeting").shows(adult(kind=PersonKind.EMPLOYEE)).excepted("EMPLOYEE_BASIS")) == "OK_EXCEPTION"
    said_yes = adult(kind=PersonKind.EMPLOYEE).consented(purposes=(Purpose.INFORM, Purpose.MARKETING))
    assert clear(photo().shows(said_yes)) == "OK_CONSENT"
    assert codes(photo().shows(said_yes), purpose=Purpose.MARKETING) == ["EMPLOYEE_BASIS"]


def test_r56_deceased_ask_the_family():
    in_life = adult(deceased_on=date(2026, 10, 1)).consented(until="2026-02-01")
    assert codes(photo().shows(in_life)) == ["DECEASED_ASK_KIN"]

    sweden = photo()
    sweden.jurisdiction = Jurisdiction.SE
    assert codes(sweden.shows(adult(deceased_on=date(2026, 10, 1)))) == ["DECEASED_ASK_KIN"]


def test_r57_permission_unknown():
    picture = photo(origin=Origin.EXTERNAL, source_text="en venn").shows(adult().consented())

    assert codes(picture) == ["PERMISSION_UNKNOWN"]
    for licence in ("own", "permission", "supplier_release", "cc-by-4.0", "CC0", "CC BY 4.0"):
        assert clear(picture.is_(licence=licence)) == "OK_CONSENT"
    for licence in ("", "unknown", "cc", "fant den"):
        assert review(picture.is_(licence=licence)) == "PERMISSION_UNKNOWN"


def test_r58_creator_missing():
    for origin in (Origin.OWN, Origin.MEMBER_SUBMITTED):
        assert codes(photo(creator_name=" ", origin=origin).shows(adult().consented())) == ["CREATOR_MISSING"]
    assert clear(photo(creator_name="", origin=Origin.OTHER_UNIT).shows(adult().consented())) == "OK_CONSENT"


def test_r59_a_video_not_watched_in_full():
    ola = adult().consented(media=(ConsentMedia.VIDEO,))

    assert codes(video().is_(watched_in_full=False).shows(ola)) == ["VIDEO_REVIEW"]


def test_r60_a_video_without_captions_is_advice():
    ola = adult().consented(media=(ConsentMedia.VIDEO,))
    picture = video().is_(captions=False).shows(ola)

    assert clear(picture) == "OK_CONSENT"
    assert codes(picture) == ["VIDEO_CAPTIONS", "OK_CONSENT"]


def test_r61_alternative_text_is_advice_on_web_and_social():
    picture = photo().shows(adult().consented("facebook", "newsletter"))
    verdict = picture.verdict()

    assert (verdict.reasons[0].code, verdict.reasons[0].outcome) == ("ALT_TEXT_MISSING", None)
    assert verdict.headline == "OK_CONSENT"
    assert "ALT_TEXT_MISSING" not in [row.code for row in picture.verdict("newsletter").reasons]
    described = picture.is_(alt_text={"nb": "En taler", "en": ""})
    assert [row.code for row in described.verdict().reasons] == ["OK_CONSENT"]
    assert "ALT_TEXT_MISSING" in [row.code for row in picture.is_(alt_text={"nb": " "}).verdict().reasons]


def test_r62_people_not_confirmed():
    picture = photo(people_check=PeopleCheck.SEARCHED).shows(adult().consented())

    assert codes(picture) == ["PEOPLE_NOT_CONFIRMED"]
    assert clear(picture.under(people_check_required=False)) == "OK_CONSENT"
    ignored = photo(people_check=PeopleCheck.SEARCHED).shows_stranger(ignore_reason=IgnoreReason.NOT_A_FACE)
    assert codes(ignored) == ["PEOPLE_NOT_CONFIRMED"]
    assert codes(ignored.under(people_check_required=False)) == ["PEOPLE_NOT_CONFIRMED"]


def test_r62_nobody_said_to_be_there_while_somebody_is():
    picture = photo(people_check=PeopleCheck.CONFIRMED_NONE).shows(adult().consented())

    assert codes(picture) == ["PEOPLE_NOT_CONFIRMED"]
