"""The rows that carry a clear picture (rules.md R80-R83), and the examples of 3.6."""

from datetime import date

from consent_db.decision_table import RULES
from consent_db.records import AppearanceKind, IgnoreReason, Media, Origin, PeopleCheck, PersonKind, Prominence
from consent_db.verdict import reach
from tests.consent_db.story import (
    CHANNELS,
    TODAY,
    adult,
    blocked,
    child,
    clear,
    codes,
    crowd,
    family,
    photo,
    review,
    the,
    video,
)


def test_r80_all_confirmed_all_granted():
    picture = photo().shows(adult().consented(), adult("kari").consented())

    assert codes(picture) == ["OK_CONSENT"]
    assert the(picture, "OK_CONSENT").params == {"n": 2, "channel": "facebook"}


def test_r81_confirmed_none():
    picture = photo(people_check=PeopleCheck.CONFIRMED_NONE)

    assert codes(picture) == ["OK_NO_PEOPLE"]
    assert the(picture, "OK_NO_PEOPLE").params == {"user": "officer", "date": "2026-01-01", "variant": None}
    ignored = photo(checked_at=None).shows_stranger(ignore_reason=IgnoreReason.STATUE_OR_PICTURE)
    assert the(ignored, "OK_NO_PEOPLE").params == {"user": "officer", "date": None, "variant": "recognisable"}


def test_r82_an_illustration_from_the_profile_manual():
    picture = photo(
        media=Media.ILLUSTRATION, origin=Origin.PROFILE_MANUAL, people_check=PeopleCheck.NOT_DONE, creator_name=""
    )

    for check in PeopleCheck:
        assert codes(picture.is_(people_check=check)) == ["OK_ILLUSTRATION"]
    assert codes(picture.shows(adult())) == ["NO_CONSENT"]


def test_r83_an_exception_carries_the_rest():
    mixed = crowd().shows(adult().consented()).shows_stranger(prominence=Prominence.BACKGROUND).excepted()

    assert codes(mixed) == ["OK_EXCEPTION"]
    assert the(mixed, "OK_EXCEPTION").params == {"user": "officer", "reason": "tog 1. mai", "type": "CROWD_EVENT"}
    for rest in (
        crowd().shows(adult()),
        crowd().shows_stranger(box=(0, 0, 9, 9)),
        crowd().shows(adult(kind=PersonKind.PUBLIC)),
        crowd().shows(adult(kind=PersonKind.EMPLOYEE)),
    ):
        assert clear(rest.excepted()) == "OK_EXCEPTION"


def test_every_code_has_its_rule_and_only_one():
    assert len(RULES) == 57
    assert RULES["LIVE_MUST_GO"] == (90, None)


def test_g01_yes_until_next_year():
    assert codes(photo().shows(adult().consented("facebook", until="2027-01-01"))) == ["OK_CONSENT"]


def test_g03_the_last_day_is_inclusive():
    assert clear(photo().shows(adult().consented(until="2026-11-20"))) == "OK_CONSENT"


def test_g05_and_g07_revoked_and_given_again():
    ola = adult().consented(on="2026-01-10").withdrew(on="2026-06-01")
    assert blocked(photo().shows(ola)) == "REVOKED"
    assert clear(photo().shows(ola.consented(on="2026-07-01"))) == "OK_CONSENT"


def test_g09_to_g13_a_child_of_ten():
    mio, _, per = family()
    assert codes(photo().shows(mio)) == ["OK_CONSENT"]

    mio.consents = [form for form in mio.consents if form.speaker_id != per.id]
    assert blocked(photo().shows(mio)) == "GUARDIAN_SECOND_MISSING"
    assert clear(photo().under(guardians_required="one").shows(mio)) == "OK_CONSENT"
    mio.assents.clear()
    assert "CHILD_NOT_ASKED" in codes(photo().shows(mio))


def test_g15_signed_by_a_grandparent():
    mio = child().answered().guardian_yes(adult("bestemor"))

    assert blocked(photo().shows(mio)) == "SIGNER_NOT_ENTITLED"


def test_g18_and_g19_sixteen():
    kari = adult("kari")
    liv = adult("liv", birth_date=date(2010, 5, 1)).has_guardian(kari).consented()
    assert review(photo().shows(liv)) == "YOUTH_MATURITY"
    assert clear(photo().shows(liv.guardian_yes(kari))) == "OK_CONSENT"


def test_g21_nine_and_said_not_to_be_capable():
    mio, *_ = family(born="2017-03-01")
    mio.assents.clear()
    assert blocked(photo().shows(mio.answered("not_capable"))) == "CHILD_NOT_ASKED"


def test_g22_g25_and_g26():
    assert review(photo().shows(adult().consented()).shows_stranger()) == "UNIDENTIFIED_FACE"
    assert review(photo(people_check=PeopleCheck.SEARCHED)) == "NO_FACE_FOUND"
    assert clear(photo(people_check=PeopleCheck.CONFIRMED_NONE)) == "OK_NO_PEOPLE"


def test_g27_the_back_of_a_head_and_a_badge():
    ola = adult().consented()
    picture = photo().shows(ola, kind=AppearanceKind.BACK).shows(ola, kind=AppearanceKind.NAME_BADGE, box=None)

    assert codes(picture) == ["OK_CONSENT"]
    assert the(picture, "OK_CONSENT").params["n"] == 1


def test_g28_and_g30():
    assert blocked(photo(origin=Origin.EXTERNAL).shows(adult().consented())) == "SOURCE_MISSING"
    assert blocked(photo().shows(adult(deceased_year=2015))) == "DECEASED_PROTECTED"


def test_g32_a_caption_with_the_full_name():
    kari = adult("kari", first_name="Kari", last_name="Nordmann").consented(name_mode="first")
    assert blocked(photo(caption="Kari Nordmann").shows(kari)) == "NAME_NOT_ALLOWED"


def test_g34_a_demonstration_crowd():
    assert clear(crowd().shows_stranger().shows_stranger().excepted()) == "OK_EXCEPTION"


def test_g38_a_video_and_a_yes_to_photographs():
    assert blocked(video().shows(adult().consented())) == "MEDIA_NOT_COVERED"


def test_the_table_of_channels_is_the_one_used_here():
    assert reach(CHANNELS, "facebook") == ("facebook",)
    assert date(2026, 11, 20) == TODAY
