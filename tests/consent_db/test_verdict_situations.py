"""The readings of the table about children, the dead, faces, channels and exceptions (rules.md 3.4, 3.5)."""

from datetime import UTC, date, datetime

import pytest

from consent_db.records import (
    AppearanceKind,
    AppearanceState,
    Audience,
    ChannelKind,
    ConsentMedia,
    Evidence,
    IgnoreReason,
    Jurisdiction,
    PersonKind,
    Prominence,
    Rendition,
    Reveals,
    Use,
    WithdrawalRole,
)
from consent_db.verdict import judge_all, reach
from tests.consent_db.story import (
    CHANNELS,
    TODAY,
    adult,
    blocked,
    child,
    clear,
    codes,
    crowd,
    event,
    family,
    instant,
    photo,
    review,
    the,
    video,
)


def test_a_sole_guardian_is_the_only_required_one_but_the_others_no_counts():
    kari, per = adult("kari"), adult("per")
    mio = child().has_guardian(kari, sole=True).has_guardian(per).guardian_yes(kari).answered()
    assert clear(photo().shows(mio)) == "OK_CONSENT"
    assert blocked(photo().shows(mio.guardian_no(per))) == "GUARDIAN_REFUSED"


@pytest.mark.parametrize(
    ("dates", "required"),
    [
        ({"valid_to": date(2026, 11, 19)}, False),
        ({"valid_to": TODAY}, True),
        ({"valid_from": date(2026, 11, 21)}, False),
        ({"valid_from": TODAY}, True),
    ],
)
def test_a_guardian_is_required_on_the_days_of_the_guardianship(dates, required):
    kari, per = adult("kari"), adult("per")
    mio = child().has_guardian(kari).has_guardian(per, **dates).guardian_yes(kari).answered()

    assert codes(photo().shows(mio)) == (["GUARDIAN_SECOND_MISSING"] if required else ["OK_CONSENT"])


def test_two_guardians_ticks_are_intersected():
    mio, kari, _ = family()
    mio.guardian_yes(kari, "website")

    assert codes(photo().shows(mio), "website") == ["CHANNEL_NOT_COVERED"]


def test_each_required_signers_form_carries_tick_and_proof_and_the_best_single_form_counts():
    mio, kari, _ = family()
    reveals = event(reveals=Reveals.MEMBERSHIP).photo().shows(mio)
    assert clear(reveals) == "OK_CONSENT"
    mine = [form for form in mio.consents if form.speaker_id == kari.id]
    mio.consents = [form for form in mio.consents if form not in mine]
    mio.guardian_yes(kari, form={"special_category": False}).guardian_yes(kari, form={"evidence": ()})
    assert codes(reveals) == ["SPECIAL_CATEGORY"]
    assert clear(reveals.under(guardians_required="one")) == "OK_CONSENT"
    mio.guardian_yes(kari, form={"evidence": (Evidence(sha256="aa", altered=True),)})
    assert codes(reveals.under(guardians_required="all_registered")) == ["SPECIAL_CATEGORY"]


def test_the_name_is_taken_from_the_best_form():
    kari = adult("kari", first_name="Kari").consented(name_mode="full", form={"evidence": ()}).consented()
    assert codes(photo(caption="Kari").shows(kari)) == ["NAME_NOT_ALLOWED"]


def test_of_the_dead_only_their_noes_and_the_family_are_asked():
    gone = {"deceased_on": date(2026, 10, 1)}
    assert codes(photo().shows(adult(**gone).consented().withdrew())) == ["REVOKED", "DECEASED_PROTECTED"]
    assert codes(photo().shows(adult(**gone).consented().answered("no"))) == ["REFUSED", "DECEASED_PROTECTED"]
    kin = adult("enke")
    ola = adult(**gone).consented().withdrew(on="2026-10-10", by=kin, role=WithdrawalRole.NEXT_OF_KIN)
    assert codes(photo().shows(ola)) == ["REVOKED", "DECEASED_ASK_KIN"]
    assert codes(photo().suggests(ola)) == ["SUGGESTED_MATCH_NO"]
    named = adult(first_name="Ola", **gone).consented()
    assert codes(photo(caption="Ola").shows(named)) == ["NAME_NOT_ALLOWED", "DECEASED_ASK_KIN"]
    assert clear(photo().shows(named), on="2026-09-30") == "OK_CONSENT"


def test_a_form_dated_after_death_is_no_consent_in_life_and_one_for_another_channel_neither():
    late = adult(deceased_on=date(2026, 10, 1)).consented(on="2026-10-02")
    assert codes(photo().shows(late)) == ["DECEASED_PROTECTED"]
    other = adult(deceased_on=date(2026, 10, 1)).consented("website")
    assert codes(photo().shows(other)) == ["DECEASED_PROTECTED"]


def test_a_child_that_died_keeps_its_guardians_words():
    gone = {"deceased_year": 2026, "deceased_on": None}
    mio, kari, _ = family(**gone)
    assert codes(photo().shows(mio)) == ["DECEASED_ASK_KIN"]
    assert codes(photo().shows(mio.guardian_no(kari))) == ["REFUSED", "DECEASED_ASK_KIN"]
    withdrawn = photo().shows(mio.guardian_withdrew(kari).withdrew())
    assert codes(withdrawn) == ["REVOKED", "DECEASED_ASK_KIN"]


def test_an_ignored_appearance_takes_no_part_except_by_its_badge():
    ola, kari = adult().consented(), adult("kari", protected=True).withdrew()
    for why in (IgnoreReason.NOT_A_FACE, IgnoreReason.BLURRED, IgnoreReason.STATUE_OR_PICTURE, IgnoreReason.DUPLICATE):
        picture = photo().shows(ola).shows(kari, ignore_reason=why).suggests(kari, ignore_reason=why)
        assert codes(picture) == ["OK_CONSENT"]


def test_nobody_is_unrecognisable_whom_a_human_has_named():
    for why in (IgnoreReason.NOT_RECOGNISABLE, IgnoreReason.TOO_SMALL):
        small = {"box": (0, 0, 9, 9), "ignore_reason": why}
        assert codes(photo().shows(adult(), **small)) == ["NO_CONSENT"]
        assert codes(photo().shows_stranger(**small)) == ["OK_NO_PEOPLE"]


def test_too_small_counts_only_where_the_face_is_small():
    ola = adult().consented("facebook", "print", "nowhere")
    picture = photo().shows(ola).shows_stranger(box=(0, 0, 90, 100), ignore_reason=IgnoreReason.TOO_SMALL)

    assert codes(picture) == ["OK_CONSENT"]
    assert codes(picture, "print") == ["UNIDENTIFIED_FACE"]
    assert codes(picture, rendition=Rendition(width_px=6000, height_px=4000)) == ["UNIDENTIFIED_FACE"]
    for box in (None, (0, 0, 5, 0), (0, 0, 5, -5)):
        broken = photo().shows(ola).shows_stranger(box=box, ignore_reason=IgnoreReason.TOO_SMALL)
        assert codes(broken) == ["UNIDENTIFIED_FACE"]


def test_a_channel_is_as_bad_as_the_worst_it_shares_to():
    ola = adult().consented("website", "facebook")
    picture = photo().shows(ola).with_channel("website", auto_shares_to=("facebook", "website"))
    picture.with_channel("facebook", auto_shares_to=("instagram",)).with_channel(
        "instagram", auto_shares_to=("website",)
    )

    verdict = picture.verdict("website")
    assert verdict.headline == "CHANNEL_NOT_COVERED"
    assert [row.params["channel"] for row in verdict.reasons if row.rule == 19] == ["instagram"]
    assert reach(picture.channels, "website") == ("website", "facebook", "instagram")
    assert clear(picture.with_channel("facebook", auto_shares_to=()), "website") == "OK_CONSENT"
    assert blocked(picture.with_channel("facebook", auto_shares_to=("gone",)), "website") == "CHANNEL_FORBIDDEN"


def test_an_exception_must_list_every_channel_it_reaches():
    shared = crowd().shows_stranger().with_channel("website", auto_shares_to=("facebook",))
    assert codes(shared.excepted("CROWD_EVENT", "website"), "website") == ["UNIDENTIFIED_FACE"]
    assert clear(shared.excepted("CROWD_EVENT", "facebook"), "website") == "OK_EXCEPTION"


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"asset_id": "a2"},
        {"channels": ("website",)},
        {"channels": ()},
        {"valid_until": date(2026, 11, 19)},
        {"granted_at": datetime(2026, 11, 20, 23, 30, tzinfo=UTC)},
        {"appearance_id": "gone"},
    ],
)
def test_an_exception_for_elsewhere_is_none(elsewhere):
    assert codes(crowd().shows_stranger().excepted(**elsewhere)) == ["UNIDENTIFIED_FACE"]


def test_an_exception_for_one_appearance_covers_that_one():
    picture = crowd().shows_stranger().shows_stranger().excepted(appearance_id="x0")
    assert codes(picture) == ["UNIDENTIFIED_FACE"]
    assert clear(picture.excepted(appearance_id="x1")) == "OK_EXCEPTION"
    ola = adult()
    twice = crowd().shows(ola).shows(ola, kind=AppearanceKind.BACK).excepted(appearance_id="x0")
    assert codes(twice) == ["NO_CONSENT"]
    assert blocked(crowd().shows(ola).excepted(appearance_id="x0", kind="LEGITIMATE_INTEREST")) == "NO_CONSENT"


def test_news_fades_after_a_year():
    picture = crowd().shows_stranger().excepted("NEWS_INTEREST", on="2025-11-20")
    assert clear(picture) == "OK_EXCEPTION"
    assert review(picture, on="2026-11-21") == "UNIDENTIFIED_FACE"
    assert clear(crowd().shows_stranger().excepted(on="2020-11-20")) == "OK_EXCEPTION"


def test_an_exception_absorbs_no_other_row():
    for ola in (adult().consented("website"), adult(adult_declared=False), adult().consented(until="2026-02-01")):
        assert "OK_EXCEPTION" not in codes(crowd().shows(ola).excepted())
    assert codes(crowd().suggests(adult()).excepted()) == ["UNCONFIRMED_MATCH"]


def test_a_merged_person_pools_yeses_and_keeps_every_no():
    label = adult("x", kind=PersonKind.UNKNOWN_LABEL, adult_declared=False, first_name="Ukjent")
    label.is_(merged_into_id="ola", merged_at=instant("2026-08-01"))
    ola = adult().consented()
    assert clear(photo(caption="Ukjent").shows(label).knows(ola)) == "OK_CONSENT"
    assert the(photo().shows(label).shows(ola), "OK_CONSENT").params["n"] == 1
    label.refused("facebook", on="2026-05-01")
    picture = photo().shows(ola).knows(label)
    assert codes(picture) == ["REFUSED"]
    ola.consented(on="2026-07-01")
    assert codes(picture) == ["REFUSED"]
    ola.consented(on="2026-08-01")
    assert codes(picture) == ["REFUSED"]
    ola.consented(on="2026-08-02")
    assert clear(picture) == "OK_CONSENT"


def test_a_no_is_outlived_by_a_yes_on_the_same_original_record():
    twin = adult("x", merged_into_id="ola", merged_at=instant("2026-08-01"))
    twin.refused("facebook", on="2026-05-01").consented(on="2026-05-02")
    assert clear(photo().shows(adult()).knows(twin)) == "OK_CONSENT"


def ola_and_mio(**about_mio):
    """Ola, an adult, and a record of whom nobody knew the age when a guardian said no; one person since 1 August."""
    ola = adult("ola").consented(on="2026-07-01")
    mio = adult("mio", **{"adult_declared": False} | about_mio).guardian_no(adult("kari"), on="2026-05-10")
    return ola, mio


@pytest.mark.parametrize("into", ["ola", "mio"])
def test_a_guardians_no_survives_the_merge_with_an_adult(into):
    ola, mio = ola_and_mio()
    assert "GUARDIAN_REFUSED" in codes(photo().shows(mio))
    gone = mio if into == "ola" else ola
    gone.is_(merged_into_id=into, merged_at=instant("2026-08-01"))

    assert codes(photo().shows(ola).knows(mio)) == ["GUARDIAN_REFUSED"]
    assert codes(photo().shows(mio).knows(ola)) == ["GUARDIAN_REFUSED"]


@pytest.mark.parametrize(
    ("said_on", "record", "expected"),
    [
        ("2026-07-31", "ola", ["GUARDIAN_REFUSED"]),
        ("2026-07-31", "mio", ["GUARDIAN_REFUSED"]),
        ("2026-08-01", "ola", ["GUARDIAN_REFUSED"]),
        ("2026-08-02", "ola", ["OK_CONSENT"]),
        ("2026-08-02", "mio", ["OK_CONSENT"]),
    ],
)
def test_only_the_adult_who_says_yes_after_the_merge_outlives_it(said_on, record, expected):
    ola, mio = ola_and_mio()
    mio.is_(merged_into_id="ola", merged_at=instant("2026-08-01"))
    (ola if record == "ola" else mio).consented(on=said_on)

    assert codes(photo().shows(ola).knows(mio)) == expected


def test_nor_does_the_merge_make_it_a_question_of_maturity():
    liv = adult("liv", adult_declared=False, birth_date=date(2010, 9, 1)).consented(on="2026-07-01")
    mio = adult("mio", kind=PersonKind.CHILD).guardian_no(adult("kari"), on="2026-05-10")
    mio.is_(merged_into_id="liv", merged_at=instant("2026-08-01"))
    picture = photo().shows(liv).knows(mio)

    assert codes(picture) == ["GUARDIAN_REFUSED"]
    liv.consented(on="2026-08-02")
    assert codes(picture) == ["YOUTH_MATURITY"]


def test_a_yes_for_something_else_does_not_outlive_it():
    ola, mio = ola_and_mio()
    mio.is_(merged_into_id="ola", merged_at=instant("2026-08-01"))
    ola.consented("website", on="2026-08-02")

    assert codes(photo().shows(ola).knows(mio)) == ["GUARDIAN_REFUSED"]


def test_nor_does_a_yes_that_is_older_than_the_no():
    ola, mio = ola_and_mio()
    mio.is_(merged_into_id="ola", merged_at=instant("2026-02-01"))
    ola.consented(on="2026-05-09")
    mio.guardian_no(adult("kari"), on="2026-08-10")

    assert codes(photo().shows(ola).knows(mio)) == ["GUARDIAN_REFUSED"]


def test_a_guardians_no_about_somebody_who_is_grown_up_by_now_binds_no_merge():
    ola, mio = ola_and_mio(birth_date=date(2000, 1, 1))
    mio.is_(merged_into_id="ola", merged_at=instant("2026-08-01"))

    assert clear(photo().shows(ola).knows(mio)) == "OK_CONSENT"


def test_a_video_takes_the_worst_of_sight_and_sound():
    ola = adult().consented(media=(ConsentMedia.VIDEO, ConsentMedia.VOICE))
    heard = video().shows(ola).shows(ola, kind=AppearanceKind.VOICE)
    assert clear(heard) == "OK_CONSENT"
    ola.withdrew("media", scope={"media": (ConsentMedia.VOICE,)})
    assert blocked(heard) == "REVOKED"
    assert clear(video().shows(ola)) == "OK_CONSENT"


def test_the_verdict_names_the_policy_version_picture_and_channel():
    verdict = photo().under(version=7).shows(adult().consented()).verdict()
    assert (verdict.policy_version, verdict.asset_id, verdict.channel_id) == (7, "a1", "facebook")


def test_several_uses_are_answered_as_one_by_one():
    picture = photo().shows(adult().consented("facebook", "website")).shows_stranger(box=(0, 0, 60, 60))
    uses = [Use(channel_id=channel) for channel in CHANNELS]

    answers = judge_all(picture.facts(), uses, TODAY)

    assert list(answers) == [picture.verdict(channel) for channel in CHANNELS]


def test_a_person_nobody_knows_is_not_cleared():
    picture = photo().shows_stranger(person_id="lost", state=AppearanceState.CONFIRMED)
    assert codes(picture) == ["NO_CONSENT", "AGE_UNKNOWN"]


def test_every_kind_of_channel_has_a_size():
    for kind in ChannelKind:
        picture = photo().shows(adult().consented()).shows_stranger(box=(0, 0, 40, 40))
        assert review(picture.with_channel("facebook", kind=kind, audience=Audience.OPEN)) == "FACE_SMALL"


def test_days_are_local_days_of_the_jurisdiction():
    late = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
    for jurisdiction in Jurisdiction:
        picture = crowd().shows_stranger(prominence=Prominence.BACKGROUND).excepted(granted_at=late)
        picture.jurisdiction = jurisdiction
        assert clear(picture) == "OK_EXCEPTION"
        assert review(picture, on="2026-11-19") == "BACKGROUND_PEOPLE"


def test_a_reason_is_given_once_however_often_it_applies():
    ola = adult().consented("facebook", media=(ConsentMedia.VIDEO, ConsentMedia.VOICE))
    ola.withdrew("media", on="2026-06-01", scope={"media": (ConsentMedia.VIDEO,)})
    ola.withdrew("media", on="2026-05-01", scope={"media": (ConsentMedia.VOICE,)})
    heard = video().shows(ola, kind=AppearanceKind.VOICE).shows(ola)
    assert codes(heard) == ["REVOKED"]
    assert the(heard, "REVOKED").params["date"] == "2026-06-01"

    mains = crowd("meeting").shows_stranger().shows_stranger().excepted("INCIDENTAL").excepted("INCIDENTAL")
    assert codes(mains) == ["EXCEPTION_NOT_ALLOWED"] * 2 + ["UNIDENTIFIED_FACE"] * 2
    twice = crowd("course").shows_stranger().excepted().excepted()
    assert codes(twice) == ["EXCEPTION_NOT_ALLOWED", "UNIDENTIFIED_FACE"]
