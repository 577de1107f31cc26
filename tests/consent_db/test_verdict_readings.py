"""The readings of the table about the state of statements, noes and ages (rules.md 3.3, 3.4), each as a sentence."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db.records import (
    Capacity,
    ConsentMedia,
    ConsentRole,
    Purpose,
    WithdrawalRole,
)
from tests.consent_db.story import (
    adult,
    blocked,
    child,
    clear,
    codes,
    crowd,
    event,
    family,
    grant,
    photo,
    refuse,
    review,
)


def test_a_later_grant_never_weakens_an_earlier_one():
    ola = adult().consented(until="2027-01-01").consented(on="2026-05-01", until="2026-06-01")
    assert clear(photo().shows(ola)) == "OK_CONSENT"
    ola.consented(on="2026-06-01", form={"valid_from": date(2028, 1, 1)}, until=None)
    assert clear(photo().shows(ola)) == "OK_CONSENT"


def test_the_latest_grant_decides_between_expired_and_future():
    ola = adult().consented(until="2026-06-01")
    assert codes(photo().shows(ola.consented(on="2026-07-01", form={"valid_from": date(2027, 1, 1)}))) == [
        "NOT_YET_VALID"
    ]
    assert codes(photo().shows(ola.consented(on="2026-08-01", until="2026-09-01"))) == ["EXPIRED"]


def test_statements_of_tomorrow_do_not_count_today():
    ola = adult().consented(on="2026-11-21")
    assert blocked(photo().shows(ola)) == "NO_CONSENT"
    assert clear(photo().shows(ola), on="2026-11-21") == "OK_CONSENT"
    assert clear(photo().shows(adult().consented().withdrew(on="2026-11-21"))) == "OK_CONSENT"


@pytest.mark.parametrize(
    ("speak", "code"),
    [
        (lambda ola: ola.consented(on="2026-06-01").withdrew(on="2026-06-01"), "REVOKED"),
        (lambda ola: ola.consented(on="2026-06-01").refused("facebook", on="2026-06-01"), "REFUSED"),
        (lambda ola: ola.refused("facebook", on="2026-06-01").withdrew(on="2026-06-01"), "REVOKED"),
        (lambda ola: ola.signed(grant("facebook"), refuse("facebook")), "REFUSED"),
    ],
)
def test_on_one_day_revocation_wins_over_refusal_over_grant(speak, code):
    assert blocked(photo().shows(speak(adult()))) == code


def test_a_no_is_reported_as_a_no_and_not_as_a_missing_tick():
    assert codes(photo().shows(adult().consented("website").withdrew())) == ["REVOKED"]
    mio, kari, _ = family()
    mio.consents = [form for form in mio.consents if form.speaker_id != kari.id]
    assert codes(photo().shows(mio.guardian_yes(kari, "website").guardian_withdrew(kari))) == ["GUARDIAN_REFUSED"]


def test_a_null_end_never_comes():
    assert clear(photo().shows(adult().consented(until=None)), on="2090-01-01") == "OK_CONSENT"


def test_ticks_of_different_items_are_not_combined():
    ola = adult().signed(grant("facebook", purposes=(Purpose.INFORM,)), grant("website", purposes=(Purpose.RECRUIT,)))

    assert codes(photo().shows(ola), purpose=Purpose.RECRUIT) == ["PURPOSE_NOT_COVERED"]
    ola = adult().signed(grant("newsletter", event_id="e9"))
    assert codes(photo().shows(ola)) == ["CHANNEL_NOT_COVERED", "EVENT_NOT_COVERED"]


@pytest.mark.parametrize(
    ("item", "matches"),
    [
        ({"media": (ConsentMedia.VIDEO,)}, False),
        ({"purposes": (Purpose.RECRUIT,)}, False),
        ({"event_id": "e1"}, True),
        ({"event_id": "e2"}, False),
        ({"event_type": event("meeting").event.type}, True),
        ({"event_type": event("course").event.type}, False),
        ({"captured_from": date(2026, 3, 1)}, True),
        ({"captured_from": date(2026, 3, 2)}, False),
        ({"captured_to": date(2026, 2, 28)}, False),
        ({"media": ()}, True),
        ({"purposes": ()}, True),
    ],
)
def test_a_refusal_holds_where_it_was_said(item, matches):
    ola = adult().consented().refused("facebook", on="2026-05-01", **item)

    assert codes(event("meeting").photo().shows(ola)) == (["REFUSED"] if matches else ["OK_CONSENT"])


@pytest.mark.parametrize("item", [{"event_id": "e2"}, {"event_type": event("course").event.type}])
def test_a_refusal_for_one_event_holds_for_a_picture_of_no_known_event(item):
    assert blocked(photo().shows(adult().consented().refused("facebook", on="2026-05-01", **item))) == "REFUSED"


def test_a_refusal_for_a_period_holds_for_a_picture_of_no_known_day():
    ola = adult().consented().refused("facebook", on="2026-05-01", captured_to=date(2020, 1, 1))
    assert blocked(photo(captured_at=None).shows(ola)) == "REFUSED"


@pytest.mark.parametrize(
    ("kind", "scope", "channel", "code"),
    [
        ("channels", {"channels": ("facebook",)}, "facebook", "REVOKED"),
        ("channels", {"channels": ("facebook",)}, "website", "OK_CONSENT"),
        ("channels", {}, "website", "REVOKED"),
        ("assets", {"assets": ("a1",)}, "facebook", "REVOKED"),
        ("assets", {"assets": ("a0",)}, "facebook", "REVOKED"),
        ("assets", {"assets": ("a2",)}, "facebook", "OK_CONSENT"),
        ("media", {"media": (ConsentMedia.PHOTO,)}, "facebook", "REVOKED"),
        ("media", {"media": (ConsentMedia.VOICE,)}, "facebook", "OK_CONSENT"),
        ("biometric", {}, "facebook", "OK_CONSENT"),
        ("name", {}, "facebook", "OK_CONSENT"),
        ("sharing", {}, "facebook", "OK_CONSENT"),
    ],
)
def test_a_withdrawal_holds_within_its_scope(kind, scope, channel, code):
    ola = adult().consented("facebook", "website").withdrew(kind, scope=scope)

    assert codes(photo(derived_from="a0").shows(ola), channel) == [code]


def test_only_the_ticks_of_the_new_form_count_after_a_withdrawal():
    ola = adult().consented("facebook", "website").withdrew().consented("website", on="2026-07-01")

    assert clear(photo().shows(ola), "website") == "OK_CONSENT"
    assert codes(photo().shows(ola)) == ["REVOKED"]


def test_a_sharing_withdrawal_takes_sharing_out_of_earlier_forms_only():
    shared = {"org_unit_id": "u9"}
    ola = adult().consented(share_units="within_org", form=shared).withdrew("sharing")
    assert codes(photo().shows(ola)) == ["UNIT_NOT_COVERED"]
    ola.consented(on="2026-06-02", share_units="within_org", form=shared)
    assert clear(photo().shows(ola)) == "OK_CONSENT"


def test_a_name_withdrawal_takes_the_name_out_of_earlier_forms_only():
    kari = adult("kari", first_name="Kari").consented(name_mode="full").withdrew("name")
    named = photo(caption="Kari").shows(kari)
    assert codes(named) == ["NAME_NOT_ALLOWED"]
    kari.consented(on="2026-06-02", name_mode="first")
    assert clear(named) == "OK_CONSENT"


def test_a_name_needs_a_valid_yes():
    for kari in (adult("kari", first_name="Kari"), adult("kari", first_name="Kari").refused("website")):
        assert "NAME_NOT_ALLOWED" in codes(photo(caption="Kari").shows(kari))
    expired = adult("kari", first_name="Kari").consented(name_mode="full", until="2026-02-01")
    assert codes(photo(caption="Kari").shows(expired)) == ["EXPIRED", "NAME_NOT_ALLOWED"]
    covered = crowd(caption="Kari").shows(adult("kari", first_name="Kari")).excepted()
    assert codes(covered) == ["NAME_NOT_ALLOWED"]


def test_a_childs_name_needs_every_required_guardian():
    kari, per = adult("kari"), adult("per")
    mio = child(first_name="Mio").has_guardian(kari).has_guardian(per).answered()
    mio.guardian_yes(kari, name_mode="full").guardian_yes(per, name_mode="none")
    assert blocked(photo(caption="Mio").shows(mio)) == "NAME_NOT_ALLOWED"
    one = photo(caption="Mio").under(guardians_required="one").shows(mio)
    assert clear(one) == "OK_CONSENT"


@pytest.mark.parametrize("recorder", ["officer", "photographer", ""])
def test_a_no_is_superseded_only_by_the_data_steward(recorder):
    ola = adult().consented().refused("facebook", on="2026-05-01", form={"id": "wrong"})
    ola.consented("website", on="2026-05-01", form={"supersedes_id": "wrong", "recorded_by": recorder})
    assert blocked(photo().shows(ola)) == "REFUSED"

    ola.consents[-1] = replace(ola.consents[-1], recorded_by="data_steward")
    assert clear(photo().shows(ola)) == "OK_CONSENT"


def test_a_yes_is_superseded_by_anybody_and_its_noes_stay():
    ola = adult().signed(grant("facebook"), refuse("website"), id="wrong")
    ola.consented("website", on="2026-05-01", form={"supersedes_id": "wrong"})
    assert codes(photo().shows(ola)) == ["CHANNEL_NOT_COVERED"]

    mio, *_ = family()
    mio.answered("partial", on="2026-04-01", id="wrong", not_channels=("website",))
    mio.assents[0] = replace(mio.assents[0], id="wrong", not_channels=("facebook",))
    mio.answered("not_capable", on="2026-04-02", supersedes_id="wrong")
    assert blocked(photo().shows(mio)) == "CHILD_REFUSED"


def test_withdrawals_and_answers_are_corrected_by_the_data_steward_too():
    ola = adult().consented().withdrew(id="wrong")
    ola.withdrew("channels", id="right", supersedes_id="wrong", scope={"channels": ("website",)})
    assert blocked(photo().shows(ola)) == "REVOKED"
    ola.withdrawals[-1] = replace(ola.withdrawals[-1], received_by="data_steward")
    assert clear(photo().shows(ola)) == "OK_CONSENT"

    mio, *_ = family()
    mio.answered("no", on="2026-04-01", id="wrong").answered(on="2026-04-01", supersedes_id="wrong")
    assert blocked(photo().shows(mio)) == "CHILD_REFUSED"
    mio.assents[-1] = replace(mio.assents[-1], asked_by="data_steward")
    assert clear(photo().shows(mio)) == "OK_CONSENT"


def test_a_correction_that_is_not_stated_yet_or_runs_in_a_ring_frees_nobody():
    steward = {"recorded_by": "data_steward"}
    ola = adult().consented().refused("facebook", on="2026-05-01", form={"id": "wrong"})
    ola.refused("website", on="2026-12-01", form={"supersedes_id": "wrong", **steward})
    assert blocked(photo().shows(ola)) == "REFUSED"

    per = adult("per").consented()
    per.refused("facebook", on="2026-05-01", form={"id": "a", "supersedes_id": "b", **steward})
    per.refused("facebook", on="2026-05-01", form={"id": "b", "supersedes_id": "a", **steward})
    per.refused("website", on="2026-05-01", form={"id": "self", "supersedes_id": "self", **steward})
    assert blocked(photo().shows(per)) == "REFUSED"


def test_a_form_recorded_on_the_wrong_person_is_corrected_by_one_about_another():
    kari = adult("kari").consented(form={"id": "right", "supersedes_id": "wrong"})
    ola = adult().consented(form={"id": "wrong"})

    assert blocked(photo().shows(ola).knows(kari)) == "NO_CONSENT"


def test_a_form_in_the_own_role_signed_by_another_gives_nothing_and_forbids():
    kari = adult("kari")
    assert blocked(photo().shows(adult().consented(by=kari))) == "NO_CONSENT"
    assert blocked(photo().shows(adult().consented().refused("facebook", on="2026-05-01", by=kari))) == "REFUSED"


def test_an_own_signature_in_the_representatives_role_is_no_representative():
    ola = adult(capacity=Capacity.REPRESENTED).consented()
    ola.consented(role=ConsentRole.REPRESENTATIVE)
    assert codes(photo().shows(ola)) == ["CAPACITY_CHECK"]


def test_nobody_is_their_own_guardian():
    mio = child().answered()
    mio.has_guardian(mio).consented(role=ConsentRole.GUARDIAN)

    assert codes(photo().shows(mio)) == ["GUARDIAN_MISSING"]


def test_represented_the_representatives_yes_counts_as_the_subjects_and_each_no_stays_its_speakers():
    verge = adult("verge")
    ola = adult(capacity=Capacity.REPRESENTED).consented(by=verge, role=ConsentRole.REPRESENTATIVE)
    assert clear(photo().shows(ola)) == "OK_CONSENT"
    ola.refused("facebook", on="2026-05-01").consented(on="2026-06-01", by=verge, role=ConsentRole.REPRESENTATIVE)
    assert blocked(photo().shows(ola)) == "REFUSED"
    assert clear(photo().shows(ola.consented(on="2026-07-01"))) == "OK_CONSENT"
    ola.withdrew(on="2026-08-01", by=verge, role=WithdrawalRole.REPRESENTATIVE)
    assert blocked(photo().shows(ola.consented(on="2026-09-01"))) == "REVOKED"


def test_assisted_a_representative_adds_no_yes_of_their_own():
    ola = adult(capacity=Capacity.ASSISTED).consented(by=adult("verge"), role=ConsentRole.REPRESENTATIVE)
    assert blocked(photo().shows(ola)) == "NO_CONSENT"


@pytest.mark.parametrize("role", [WithdrawalRole.AUTHORITY, WithdrawalRole.REPRESENTATIVE, WithdrawalRole.NEXT_OF_KIN])
def test_a_withdrawal_by_another_binds_until_a_person_who_decides_alone_says_yes(role):
    ola = adult().consented().withdrew(by=adult("tilsyn"), role=role)
    assert codes(photo().shows(ola)) == ["REVOKED"]
    assert clear(photo().shows(ola.consented(on="2026-06-02"))) == "OK_CONSENT"
    mio, *_ = family()
    assert blocked(photo().shows(mio.withdrew(by=adult("tilsyn"), role=role))) == "REVOKED"


def test_a_guardians_no_from_childhood_does_not_bind_an_adult():
    kari = adult("kari")
    grown = adult("liv", birth_date=date(2008, 1, 1)).consented().guardian_no(kari)

    assert clear(photo().shows(grown)) == "OK_CONSENT"


def test_from_fifteen_a_guardians_no_blocks_where_the_youth_has_not_said_yes():
    mio, kari, _ = family(born="2011-08-22")

    assert codes(photo().shows(mio.guardian_no(kari))) == ["GUARDIAN_REFUSED", "TURNED_AGE_RECONFIRM"]
    liv = adult("liv", birth_date=date(2010, 1, 1)).guardian_no(kari)
    assert codes(photo().shows(liv)) == ["GUARDIAN_REFUSED", "NO_CONSENT"]


def test_the_childs_own_no_lasts_past_fifteen_until_the_same_person_says_yes():
    kari = adult("kari")
    liv = adult("liv", birth_date=date(2011, 9, 1)).has_guardian(kari).guardian_yes(kari).answered("no")
    assert codes(photo().shows(liv)) == ["CHILD_REFUSED", "TURNED_AGE_RECONFIRM"]
    assert review(photo().shows(liv.answered("yes", on="2026-04-01"))) == "TURNED_AGE_RECONFIRM"
    liv.assents.pop()
    liv.answered("yes", on="2026-09-02")
    assert blocked(photo().shows(liv)) == "CHILD_REFUSED"
    assert clear(photo().shows(liv.consented(on="2026-09-03", form={"maturity_note": "ja"}))) == "OK_CONSENT"


def test_inside_the_grace_days_an_own_form_decides_also_one_that_only_refuses():
    mio, *_ = family(born="2011-09-01")
    assert codes(photo().shows(mio.refused("website", on="2026-10-01"))) == ["NO_CONSENT"]
    mio, *_ = family(born="2011-09-01")
    assert clear(photo().shows(mio.consented(on="2026-10-01"))) == "OK_CONSENT"
    mio, *_ = family(born="2011-09-01")
    assert codes(photo().shows(mio.refused("website", on="2026-08-01"))) == ["TURNED_AGE_RECONFIRM"]


def test_inside_the_grace_days_the_guardians_forms_must_cover_what_is_asked():
    mio, *_ = family(born="2011-09-01")
    assert codes(photo().shows(mio), "website") == ["CHANNEL_NOT_COVERED", "TURNED_AGE_RECONFIRM"]


def test_a_childhood_form_for_a_grown_person_of_unknown_birthday_is_none():
    ola = adult().guardian_yes(adult("kari"))
    assert codes(photo().shows(ola)) == ["NO_CONSENT"]


def test_of_unknown_age_every_no_binds_and_guardians_are_heard():
    kari = adult("kari")
    mio = adult("mio", adult_declared=False).guardian_yes(kari)
    assert codes(photo().shows(mio)) == ["AGE_UNKNOWN"]
    assert codes(photo().shows(mio), "website") == ["CHANNEL_NOT_COVERED", "AGE_UNKNOWN"]
    assert codes(photo().shows(mio.guardian_no(adult("per")))) == ["GUARDIAN_REFUSED", "AGE_UNKNOWN"]
    assert codes(photo().shows(adult(adult_declared=False))) == ["NO_CONSENT", "AGE_UNKNOWN"]
