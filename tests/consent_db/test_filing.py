"""A returned form becomes statements in one act, or nothing happens; nothing that was not ticked is ever granted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consent_db import appearances, consents, filing, form_prints, gallery, people, policy, returned_pages
from consent_db.clock import today
from consent_db.errors import StoreProblem
from consent_db.form_answers import Signer
from consent_db.records import Answer, Decision, Jurisdiction, NameMode, Person, Relation, ScopeKind
from consent_db.verify import verify

from . import pictures
from . import returned_forms as paper
from .returned_forms import ALL, DAY, approve, came_back, codes, file_adult, file_child, printed, said

CLEAR = {"OK_CONSENT"}


@pytest.fixture
def branch(register, tmp_path):
    paper.fill(register, tmp_path)
    return register


def asked(caught):
    assert caught.value.code == "form_questions_open"
    return {one.code for one in caught.value.questions}


def approve_both(branch, pages, sides):
    for page_id, answers in zip(pages, sides.values(), strict=True):
        approve(branch, page_id, answers)


def test_an_adult_form_becomes_a_consent_with_its_pages_as_proof(branch):
    form = printed(branch, person_id="kari")
    one, two = came_back(branch, form)
    half = approve(branch, one, said(form, 1, *ALL, "name:first", "special_category"))
    assert (half.filed, half.waits_for) == (False, (2,))
    assert consents.of_person(branch, "kari").consents == ()
    done = approve(branch, two, said(form, 2, place="Bodø"))
    assert done.filed
    (consent,) = consents.of_person(branch, "kari").consents
    assert done.statements == (consent.id,)
    assert (consent.form, consent.form_version, consent.lang) == ("ADULT", "1.0", "nb")
    assert (consent.signed_at, consent.valid_until, consent.place) == (DAY, date(2027, 12, 31), "Bodø")
    assert consent.recorded_by == "officer"
    assert consent.special_category
    (item,) = consent.items
    assert item.decision is Decision.GRANT
    assert item.name_mode is NameMode.FIRST
    (proof,) = consent.evidence
    assert (proof.file, proof.pages, proof.mime) == ("ADULT-AAAA0001.pdf", 2, "application/pdf")
    content = consents.proof(branch, proof.id)
    assert content.count(b"AAAA0001") == 2
    assert codes(branch, "kari", "facebook") == CLEAR
    assert returned_pages.waiting(branch) == ()
    for page_id in (one, two):
        kept = returned_pages.page(branch, page_id)
        assert kept.filed
        assert (kept.reading, kept.answers, kept.person_id) == ({}, None, "kari")
        with pytest.raises(StoreProblem, match="form_page_gone"):
            returned_pages.image(branch, page_id)
    assert verify(branch) == ()


def test_an_empty_box_is_a_no_and_outlives_an_older_yes(branch):
    old = printed(branch, ref="AAAA0001", person_id="kari")
    new = printed(branch, ref="AAAA0002", person_id="kari")
    few = [one for one in ALL if one not in ("channel:instagram", "video", "purpose:marketing")]
    file_adult(branch, new, *few, signed_on=DAY + timedelta(days=9))
    file_adult(branch, old, *ALL)
    assert codes(branch, "kari", "facebook") == CLEAR
    assert codes(branch, "kari", "instagram") == {"REFUSED"}
    assert codes(branch, "kari", "facebook", media="video") == {"REFUSED"}
    assert codes(branch, "kari", "facebook", purpose="marketing") == {"REFUSED"}


def test_a_signed_form_without_a_tick_refuses_all_of_it(branch):
    form = printed(branch, person_id="kari")
    file_adult(branch, form)
    (consent,) = consents.of_person(branch, "kari").consents
    assert [item.decision for item in consent.items] == [Decision.REFUSE]
    assert set(consent.items[0].channels) == set(paper.CHANNELS)
    assert codes(branch, "kari", "website") == {"REFUSED", "NO_CONSENT"}


def test_a_form_of_one_event_says_yes_and_no_about_that_event(branch):
    form = printed(branch, person_id="kari", event_id="e1")
    file_adult(branch, form, "photo", "event", "channel:facebook", "purpose:inform")
    (consent,) = consents.of_person(branch, "kari").consents
    assert {item.event_id for item in consent.items} == {"e1"}
    assert codes(branch, "kari", "facebook") == CLEAR


@pytest.mark.parametrize(
    ("side", "ticked", "more", "question"),
    [
        (1, ("photo", "channel:facebook", "purpose:inform"), {}, "period_unclear"),
        (1, (*ALL, "event"), {}, "period_unclear"),
        (1, (*ALL, "name:first", "name:full"), {}, "name_unclear"),
        (1, (*ALL, "biometric", "biometric_no"), {}, "biometric_unclear"),
        (1, ("event", "photo", "channel:facebook", "purpose:inform"), {}, "event_missing"),
        (1, ALL, {"unsure": ("channel:instagram",)}, "tick_unsure"),
        (2, (), {"signatures": {"signature": None}}, "signature_unconfirmed"),
        (2, (), {"signatures": {"signature": False}}, "not_signed"),
        (2, (), {"signed_on": None}, "signed_on_missing"),
        (2, (), {"signed_on": date(2026, 1, 4)}, "signed_on_before_print"),
        (2, (), {"signed_on": today(Jurisdiction.NO) + timedelta(days=2)}, "signed_on_in_future"),
        (2, ("office:paper", "office:verbal"), {}, "method_unclear"),
        (2, ("office:verbal",), {}, "witness_missing"),
        (2, (), {"signed_on": date(2028, 1, 1)}, "signed_on_in_future"),
        (2, (), {"subject_id": "eva"}, "other_than_printed"),
    ],
)
def test_what_is_not_plain_is_asked_and_nothing_is_recorded(branch, side, ticked, more, question):
    form = printed(branch, person_id="kari")
    one, two = came_back(branch, form)
    sides = {1: said(form, 1, *ALL, signed_on=None), 2: said(form, 2)}
    sides[side] = said(form, side, *ticked, **more)
    with pytest.raises(StoreProblem) as caught:
        approve_both(branch, (one, two), sides)
    assert question in asked(caught)
    assert consents.of_person(branch, "kari").consents == ()
    assert returned_pages.image(branch, two)
    assert question in {one.code for one in filing.preview(branch, two, sides[2]).questions} or side == 1


def test_a_blank_form_needs_somebody_it_is_about_who_may_be_new(branch):
    form = printed(branch)
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    with pytest.raises(StoreProblem) as caught:
        approve(branch, two, said(form, 2))
    assert asked(caught) == {"subject_missing"}
    new = Person(id="newcomer", first_name="Åsa", adult_declared=True)
    done = approve(branch, two, said(form, 2, newcomer=new))
    assert done.subject_id == "newcomer"
    assert people.person(branch, "newcomer") == new
    assert len(consents.of_person(branch, "newcomer").consents) == 1


def test_a_form_for_another_person_is_taken_only_if_somebody_says_so(branch):
    form = printed(branch, person_id="kari")
    file_adult(branch, form, *ALL, subject_id="eva", other_subject=True)
    assert consents.of_person(branch, "kari").consents == ()
    assert len(consents.of_person(branch, "eva").consents) == 1


def test_an_older_text_is_taken_only_if_somebody_says_so(branch):
    form = printed(branch, person_id="kari")
    assert printed(branch, ref="AAAA0002", version="newer").version == "1.1"
    one, two = came_back(branch, form)
    with pytest.raises(StoreProblem) as caught:
        approve(branch, one, said(form, 1, *ALL))
    assert asked(caught) == {"older_version"}
    approve(branch, one, said(form, 1, *ALL, older_version=True))
    approve(branch, two, said(form, 2))
    assert consents.of_person(branch, "kari").consents[0].form_version == "1.0"


def test_a_form_that_had_run_out_gives_no_yes_but_keeps_its_no(branch):
    form = printed(branch, person_id="kari", content={"valid_until": date(2026, 2, 1)})
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    with pytest.raises(StoreProblem) as caught:
        approve(branch, two, said(form, 2))
    assert asked(caught) == {"form_outlived"}
    empty = printed(branch, ref="AAAA0002", person_id="kari", content={"valid_until": date(2026, 2, 1)})
    file_adult(branch, empty)
    assert codes(branch, "kari", "website") == {"REFUSED", "NO_CONSENT"}


def test_a_minors_yes_ends_no_later_than_the_policy_allows(branch):
    form = printed(branch, "YOUTH", person_id="ida")
    file_adult(branch, form, *ALL, signatures={"guardian_signature": False})
    (consent,) = consents.of_person(branch, "ida").consents
    assert consent.valid_until == date(2027, 3, 1)


def test_a_guardians_signature_lifts_the_question_of_maturity_and_refuses_nothing(branch):
    form = printed(branch, "YOUTH", person_id="ida")
    few = [one for one in ALL if one != "channel:instagram"]
    signer = Signer(line="guardian_signature", person_id="eva", relation=Relation.MOTHER, entitled=True)
    file_adult(branch, form, *few, signers=(signer,))
    own, guardian = consents.of_person(branch, "ida").consents
    assert {own.speaker_id, guardian.speaker_id} == {"ida", "eva"}
    by_guardian = guardian if guardian.speaker_id == "eva" else own
    assert [item.decision for item in by_guardian.items] == [Decision.GRANT]
    assert codes(branch, "ida", "facebook") == CLEAR
    assert codes(branch, "ida", "instagram") == {"REFUSED"}
    assert [row.relation for row in people.guardianships(branch, child_id="ida")] == [Relation.MOTHER]


@pytest.mark.parametrize(
    ("ticked", "signer", "question"),
    [
        ((), None, "signer_missing"),
        ((), Signer(line="guardian_signature", person_id="eva"), "entitlement_unclear"),
        ((), Signer(line="guardian_signature", person_id="ida"), "same_signer"),
        ((), Signer(line="guardian_signature", person_id="nobody", entitled=True), "person_unknown"),
        (
            ("guardian_not_informed",),
            Signer(line="guardian_signature", person_id="eva", entitled=True),
            "guardian_informed_unclear",
        ),
    ],
)
def test_who_signed_beside_a_young_person_is_asked(branch, ticked, signer, question):
    form = printed(branch, "YOUTH", person_id="ida")
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    with pytest.raises(StoreProblem) as caught:
        approve(branch, two, said(form, 2, *ticked, signers=() if signer is None else (signer,)))
    assert question in asked(caught)


def test_a_young_person_alone_stays_to_be_looked_at(branch):
    form = printed(branch, "YOUTH", person_id="ida")
    file_adult(branch, form, *ALL, "guardian_informed", signatures={"guardian_signature": False})
    assert codes(branch, "ida", "facebook") == {"YOUTH_MATURITY"}


def test_a_childs_form_becomes_the_answer_and_two_consents_with_one_proof(branch):
    form = printed(branch, "CHILD", person_id="mio")
    done = file_child(branch, form, *ALL, "two_guardians")
    said_of = consents.of_person(branch, "mio")
    assert [one.answer for one in said_of.assents] == [Answer.YES]
    assert {one.speaker_id for one in said_of.consents} == {"eva", "per"}
    assert len({one.evidence[0].id for one in said_of.consents}) == 1
    assert consents.proof_of(branch, "assent", said_of.assents[0].id).id == said_of.consents[0].evidence[0].id
    assert {one.valid_until for one in said_of.consents} == {date(2027, 3, 1)}
    assert len(done.statements) == 3
    assert codes(branch, "mio", "facebook") == CLEAR


@pytest.mark.parametrize(
    ("child", "more", "answer", "photo", "video"),
    [
        (("child:photo_no", "child:video_no", "child:show_yes"), {}, Answer.NO, "CHILD_REFUSED", "CHILD_REFUSED"),
        (("child:photo_yes", "child:video_yes", "child:show_no"), {}, Answer.NO, "CHILD_REFUSED", "CHILD_REFUSED"),
        (("child:photo_yes", "child:video_no", "child:show_yes"), {}, Answer.PARTIAL, "OK_CONSENT", "CHILD_REFUSED"),
        (("child:photo_no", "child:video_yes", "child:show_yes"), {}, Answer.PARTIAL, "CHILD_REFUSED", "OK_CONSENT"),
        (
            ("child:photo_yes", "child:video_yes", "child:show_partly"),
            {"channels": ("facebook",), "text": "ikke på Facebook"},
            Answer.PARTIAL,
            "CHILD_REFUSED",
            "CHILD_REFUSED",
        ),
    ],
)
def test_a_childs_no_holds_as_far_as_it_goes(branch, child, more, answer, photo, video):
    form = printed(branch, "CHILD", person_id="mio")
    file_child(branch, form, *ALL, "two_guardians", child=(*child, "child:answered"), first=more)
    (assent,) = consents.of_person(branch, "mio").assents
    assert assent.answer is answer
    assert assent.limits_text == more.get("text", "")
    assert photo in codes(branch, "mio", "facebook")
    assert video in codes(branch, "mio", "facebook", media="video")
    if more:
        assert codes(branch, "mio", "website") == CLEAR


@pytest.mark.parametrize(
    ("child", "question"),
    [
        (("child:photo_yes", "child:show_yes", "child:answered"), "child_video_unclear"),
        (("child:photo_yes", "child:photo_no", "child:video_yes", "child:answered"), "child_photo_unclear"),
        (("child:photo_yes", "child:video_yes", "child:answered"), "child_show_unclear"),
        (("child:photo_yes", "child:video_yes", "child:show_partly", "child:answered"), "child_not_here_unclear"),
        (("child:photo_yes", "child:video_yes", "child:show_yes"), "child_answered_unclear"),
        (("child:photo_no", "child:too_young"), "child_too_young_but_answered"),
    ],
)
def test_a_childs_page_that_is_not_plain_is_asked(branch, child, question):
    form = printed(branch, "CHILD", person_id="mio")
    one, _ = came_back(branch, form)
    with pytest.raises(StoreProblem) as caught:
        approve(branch, one, said(form, 1, *child))
    assert question in asked(caught)


def test_a_child_too_young_to_answer_is_recorded_as_such(branch):
    form = printed(branch, "CHILD", person_id="mio")
    file_child(branch, form, *ALL, "two_guardians", child=("child:too_young",), first={"text": "bare to år"})
    (assent,) = consents.of_person(branch, "mio").assents
    assert (assent.answer, assent.limits_text) == (Answer.NOT_CAPABLE, "bare to år")
    assert "CHILD_NOT_ASKED" in codes(branch, "mio", "facebook")


@pytest.mark.parametrize(
    ("ticked", "more", "question"),
    [
        ((), {}, "guardians_unclear"),
        (("two_guardians", "sole_guardian"), {}, "guardians_unclear"),
        (("sole_guardian",), {}, "sole_but_two_signed"),
        (("sole_guardian",), {"signatures": {"guardian2:signature": False}}, "sole_against_registered"),
        (("two_guardians",), {"signatures": {"guardian1:signature": None}}, "signature_unconfirmed"),
        (("two_guardians",), {"signed": False}, "not_signed"),
        (("two_guardians",), {"signers": paper.both_guardians()[:1]}, "signer_missing"),
        (("two_guardians",), {"signers": paper.both_guardians(signed_on=None)}, "signed_on_missing"),
        (
            ("two_guardians",),
            {"signers": (paper.both_guardians()[0], replace(paper.both_guardians()[1], person_id="eva"))},
            "same_signer",
        ),
        (
            ("two_guardians",),
            {"signers": (paper.both_guardians()[0], replace(paper.both_guardians()[1], person_id="mio"))},
            "same_signer",
        ),
    ],
)
def test_who_the_guardians_are_is_asked_where_it_is_not_plain(branch, ticked, more, question):
    form = printed(branch, "CHILD", person_id="mio")
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *paper.CHILD_YES))
    more = {"signers": paper.both_guardians(), **more}
    with pytest.raises(StoreProblem) as caught:
        approve(branch, two, said(form, 2, *ALL, *ticked, **more))
    assert question in asked(caught)


def test_a_guardian_who_claims_to_be_alone_takes_nobodys_place(branch):
    form = printed(branch, "CHILD", person_id="mio")
    more = {"signatures": {"guardian2:signature": False}, "keep_registered": True}
    file_child(branch, form, *ALL, "sole_guardian", **more)
    assert {row.sole for row in people.guardianships(branch, child_id="mio")} == {False}
    assert codes(branch, "mio", "facebook") == {"GUARDIAN_SECOND_MISSING"}


def blank_child(branch, *ticked, **more):
    form = printed(branch, "CHILD")
    one, two = came_back(branch, form)
    child = Person(id="nina", first_name="Nina", birth_date=date(2018, 5, 5))
    approve(branch, one, said(form, 1, *paper.CHILD_YES, newcomer=child))
    return approve(branch, two, said(form, 2, *ALL, *ticked, **more))


def test_a_new_child_comes_with_its_new_guardians(branch):
    mother = Person(id="ane", first_name="Ane", adult_declared=True)
    first = Signer(line="guardian1", newcomer=mother, relation=Relation.MOTHER, entitled=True, signed_on=DAY)
    second = Signer(line="guardian2", person_id="per", relation=Relation.FATHER, entitled=True)
    blank_child(branch, "two_guardians", signers=(first, second), signatures={"guardian2:signature": False})
    rows = people.guardianships(branch, child_id="nina")
    assert {(row.guardian_id, row.holds_parental_responsibility, row.sole) for row in rows} == {
        ("ane", True, False),
        ("per", True, False),
    }
    assert {one.speaker_id for one in consents.of_person(branch, "nina").consents} == {"ane"}


def test_two_guardians_on_paper_are_two_in_the_register(branch):
    only = Signer(line="guardian1", person_id="eva", entitled=True, signed_on=DAY)
    with pytest.raises(StoreProblem) as caught:
        blank_child(branch, "two_guardians", signers=(only,), signatures={"guardian2:signature": False})
    assert asked(caught) == {"second_guardian_unknown"}
    assert not people.is_listed(branch, "nina")


def test_a_new_guardian_alone_is_the_sole_one(branch):
    only = Signer(line="guardian1", person_id="eva", entitled=True, signed_on=DAY)
    blank_child(branch, "sole_guardian", signers=(only,), signatures={"guardian2:signature": False})
    assert [row.sole for row in people.guardianships(branch, child_id="nina")] == [True]


def test_one_side_of_a_childs_form_may_be_filed_before_the_other_comes(branch):
    form = printed(branch, "CHILD", person_id="mio")
    (one,) = came_back(branch, form, 1)
    no = ("child:photo_no", "child:video_no", "child:show_no", "child:answered")
    assert approve(branch, one, said(form, 1, *no), alone=True).filed
    assert "CHILD_REFUSED" in codes(branch, "mio", "facebook")
    (two,) = came_back(branch, form, 2)
    assert approve(branch, two, said(form, 2, *ALL, "two_guardians", signers=paper.both_guardians())).filed
    assert len(consents.of_person(branch, "mio").consents) == 2


def test_an_adults_form_is_never_filed_by_halves(branch):
    form = printed(branch, person_id="kari")
    (one,) = came_back(branch, form, 1)
    with pytest.raises(StoreProblem, match="form_sides_missing"):
        approve(branch, one, said(form, 1, *ALL), alone=True)


@pytest.mark.parametrize("last", ["new", "old"])
def test_no_name_on_a_newer_form_ends_the_name_of_an_older_one(branch, last):
    old, new = (printed(branch, ref=f"AAAA000{at}", person_id="kari") for at in (1, 2))
    steps = {
        "old": lambda: file_adult(branch, old, *ALL, "name:full", "share_units"),
        "new": lambda: file_adult(branch, new, *ALL, "name:none", signed_on=DAY + timedelta(days=9)),
    }
    for step in ("old", "new") if last == "new" else ("new", "old"):
        steps[step]()
    kinds = {(one.scope.kind, one.wants, one.received_at) for one in consents.of_person(branch, "kari").withdrawals}
    day = DAY + timedelta(days=9)
    assert kinds == {(ScopeKind.NAME, "stop_new_use", day), (ScopeKind.SHARING, "stop_new_use", day)}
    assert codes(branch, "kari", "facebook") == CLEAR
    assert codes(branch, "kari", "facebook", texts=("Kari Nord",)) == {"NAME_NOT_ALLOWED"}


def test_the_versions_of_a_text_are_counted_by_form_and_language(branch):
    assert form_prints.version_for(branch, "ADULT", "nb", "a" * 64) == "1.0"
    for at in range(12):
        assert printed(branch, ref=f"BBBB{at:04d}", version=at).version == f"1.{at}"
    assert form_prints.newest_version(branch, "ADULT", "nb") == "1.11"
    assert form_prints.newest_version(branch, "ADULT", "sv") == ""
    assert printed(branch, ref="BBBB9999", version=3).version == "1.3"


def test_a_third_guardian_who_claims_to_be_alone_is_one_of_three(branch):
    form = printed(branch, "CHILD", person_id="mio")
    aunt = Signer(line="guardian1", newcomer=Person(id="siv", first_name="Siv"), entitled=True, signed_on=DAY)
    more = {"signers": (aunt,), "signatures": {"guardian2:signature": False}, "keep_registered": True}
    file_child(branch, form, *ALL, "sole_guardian", **more)
    rows = people.guardianships(branch, child_id="mio")
    assert len(rows) == 3
    assert not any(row.sole for row in rows)
    assert codes(branch, "mio", "facebook") == {"GUARDIAN_SECOND_MISSING"}


def test_a_registered_sole_guardian_is_asked_about_before_two_are_taken(branch):
    row = next(row for row in people.guardianships(branch, child_id="mio") if row.guardian_id == "eva")
    people.update_guardianship(branch, replace(row, sole=True), actor=paper.OFFICER)
    form = printed(branch, "CHILD", person_id="mio")
    with pytest.raises(StoreProblem) as caught:
        file_child(branch, form, *ALL, "two_guardians")
    assert asked(caught) == {"two_against_sole"}


@pytest.mark.parametrize(("person", "biometric"), [("kari", True), ("ida", None)])
def test_nobody_too_young_says_yes_to_face_codes(branch, person, biometric):
    form = printed(branch, person_id=person)
    done = file_adult(branch, form, *ALL, "biometric")
    assert consents.of_person(branch, person).consents[0].biometric is biometric
    assert ("biometric_too_young" in {one.code for one in done.notes}) is (biometric is None)


def test_a_no_to_face_codes_is_kept_at_any_age(branch):
    form = printed(branch, person_id="ida")
    file_adult(branch, form, *ALL, "biometric_no")
    assert consents.of_person(branch, "ida").consents[0].biometric is False


@pytest.mark.parametrize(
    ("kind", "ticked", "biometric"),
    [("ADULT", ("biometric",), True), ("ADULT", ("biometric_no",), False), ("ADULT", (), False), ("YOUTH", (), None)],
)
def test_empty_boxes_for_face_codes_are_a_no_where_they_were_printed(branch, kind, ticked, biometric):
    file_adult(branch, printed(branch, kind, person_id="kari"), *ALL, *ticked)
    assert consents.of_person(branch, "kari").consents[0].biometric is biometric


def test_empty_boxes_for_face_codes_end_an_older_yes_and_the_gallery_forgets(branch):
    rules = replace(policy.policy(branch), face_codes="gallery")
    file_adult(branch, printed(branch, person_id="kari"), *ALL, "biometric")
    shot = pictures.save(branch, pictures.picture("k.jpg", pictures.face(number=1)), event_id="e1")
    (face,) = (one.id for one in appearances.of_asset(branch, shot.asset_id))
    appearances.confirm(branch, [face], "kari", actor=paper.OFFICER)
    gallery.keep(branch, policy=rules)
    assert [one.person_id for one in gallery.faces_of(branch, policy=rules)] == ["kari"]
    later = {"signed_on": DAY + timedelta(days=9)}
    file_adult(branch, printed(branch, ref="AAAA0002", person_id="kari"), *ALL, first=later, **later)
    assert gallery.faces_of(branch, policy=rules) == ()
    assert branch.codes.value("SELECT count(*) FROM gallery_code") == 0


def test_two_sides_about_two_people_are_asked_about(branch):
    form = printed(branch)
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL, subject_id="kari"))
    with pytest.raises(StoreProblem) as caught:
        approve(branch, two, said(form, 2, subject_id="eva"))
    assert asked(caught) == {"subject_differs"}


def test_a_spoken_answer_needs_a_witness_and_no_signature(branch):
    form = printed(branch, person_id="kari")
    more = {"signatures": {"signature": False}, "witness_name": "Per Vitne"}
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    approve(branch, two, said(form, 2, "office:verbal", **more))
    (consent,) = consents.of_person(branch, "kari").consents
    assert (consent.method, consent.witness_name) == ("verbal_witnessed", "Per Vitne")


def test_an_event_that_was_written_in_by_hand_is_chosen(branch):
    form = printed(branch, person_id="kari")
    few = ("photo", "event", "channel:facebook", "purpose:inform")
    file_adult(branch, form, *few, first={"event_id": "e1"})
    assert {item.event_id for item in consents.of_person(branch, "kari").consents[0].items} == {"e1"}


def test_a_child_who_signs_an_adults_form_says_only_no(branch):
    form = printed(branch, person_id="mio")
    done = file_adult(branch, form, *(one for one in ALL if one != "channel:website"))
    assert "below_floor_own_form" in {one.code for one in done.notes}
    assert "CHILD_REFUSED" in codes(branch, "mio", "website")
    assert "GUARDIAN_MISSING" in codes(branch, "mio", "facebook")
