"""What somebody has said yes to, as data for the person card."""

from datetime import date

from consent_db.records import ConsentMedia, ConsentRole, NameMode
from consent_db.standing import standing
from consent_db.statements import NoKind, Voice
from tests.consent_db.story import TODAY, adult, family, instant, photo


def of(teller, *others):
    return standing(photo().knows(teller, *others).facts(), teller.id, TODAY)


def test_the_yeses_in_force_with_their_end_and_name():
    ola = adult().consented("facebook", "website", name_mode="first").consented("print", until="2026-02-01")
    (yes,) = of(ola).yeses

    assert (yes.channels, yes.media, yes.name_mode) == (("facebook", "website"), (ConsentMedia.PHOTO,), NameMode.FIRST)
    assert (yes.until, yes.voice, yes.speaker_id) == (date(2027, 1, 1), Voice.OWN, "ola")


def test_what_a_later_no_took_out_is_gone():
    ola = adult().consented("facebook", "website").refused("website", on="2026-02-01")
    found = of(ola.withdrew("name"))

    assert [yes.channels for yes in found.yeses] == [("facebook",)]
    assert found.yeses[0].name_mode == "none"
    assert [no.kind for no in found.noes] == [NoKind.REFUSED]
    assert of(ola.withdrew()).yeses == ()


def test_a_no_about_one_event_leaves_a_yes_for_another_and_none_for_every():
    ola = adult().consented("facebook", event_id="e1").refused("facebook", on="2026-02-01", event_id="e2")
    assert [yes.event_id for yes in of(ola).yeses] == ["e1"]
    kari = adult("kari").consented("facebook").refused("facebook", on="2026-02-01", event_id="e2")
    assert of(kari).yeses == ()


def test_a_child_speaks_through_its_guardians_and_itself():
    mio, kari, per = family()
    found = of(mio.answered("partial", on="2026-04-01", not_channels=("website",)))

    assert {(yes.voice, yes.speaker_id) for yes in found.yeses} == {(Voice.GUARDIAN, each.id) for each in (kari, per)}
    assert found.answer.asked_on == date(2026, 4, 1)
    assert [no.channels for no in found.noes] == [("website",)]


def test_merged_records_speak_as_one():
    old = adult("old", merged_into_id="ola", merged_at=instant("2026-05-01")).consented("facebook")
    ola = adult().consented("website", by=adult("verge"), role=ConsentRole.REPRESENTATIVE)

    found = standing(photo().knows(ola, old).facts(), "old", TODAY)
    assert (found.person_id, len(found.yeses), found.answer) == ("ola", 2, None)


def held(*tellers):
    return [(each.no.kind.name, each.channels, each.partly) for each in of(*tellers).held]


def test_a_no_holds_until_the_same_is_agreed_to_later():
    ola = adult().refused("facebook", "website", on="2026-02-01")
    assert held(ola) == [("REFUSED", ("facebook", "website"), False)]
    assert held(ola.consented("facebook", on="2026-03-01")) == [("REFUSED", ("website",), True)]
    assert held(ola.consented("website", on="2026-03-01", event_id="e1")) == [("REFUSED", ("website",), True)]
    assert held(ola.consented("website", on="2026-03-02")) == []


def test_a_withdrawal_of_everything_holds_beside_what_was_agreed_to_since():
    ola = adult().refused("website", on="2026-02-01").withdrew()
    assert held(ola) == [("REVOKED", (), False)]
    assert held(ola.consented("facebook", on="2026-07-01")) == [("REVOKED", (), True)]


def test_a_childs_later_yes_takes_its_own_no_back_and_no_guardians():
    mio, kari, _ = family()
    mio.answered("no", on="2026-05-01").guardian_no(kari, "website", on="2026-05-02")
    assert held(mio) == [("REFUSED", ("website",), False), ("ANSWER", (), False)]
    assert held(mio.answered("yes", on="2026-06-01")) == [("REFUSED", ("website",), False)]


def test_what_has_ended_and_what_is_to_come():
    ola = adult().consented("facebook", until="2026-02-01")
    ola.consented("website", on="2026-11-01", form={"valid_from": date(2027, 1, 1)}, until="2028-01-01")
    found = of(ola)
    assert [yes.channels for yes in found.ended] == [("facebook",)]
    assert [(yes.channels, yes.since) for yes in found.coming] == [(("website",), date(2027, 1, 1))]
    assert found.yeses == ()


def test_who_must_sign_and_who_spoke():
    mio, kari, per = family()
    found = of(mio.guardian_no(per, "website"))
    assert found.required == found.speakers == {kari.id, per.id}
