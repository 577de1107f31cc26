"""Every form is known to the register before anybody holds its paper, with all that it said."""

from datetime import date

import pytest

from consent_db import channels, form_prints, policy
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Role
from exports.forms import issue
from exports.forms.issue import MOST_FORMS, Wish
from exports.forms.layout import FormLayout
from exports.forms.order import FormCode
from exports.forms.reference import PageCode, read_ref, unit_tag
from tests.consent_db import returned_forms as paper

TODAY = date(2026, 3, 1)
ACTOR = Actor(officer_id="ola", role=Role.OFFICER)


@pytest.fixture
def branch(tmp_path):
    with open_register(tmp_path / "register", passphrase="en lang setning", create=True, scrypt_n=2) as register:
        paper.fill(register, tmp_path)
        yield register


def issued(register, *wishes):
    return issue.issue(register, wishes, today=TODAY, actor=ACTOR)


def test_each_copy_has_a_reference_of_its_own_and_is_kept(branch):
    made = issued(
        branch, Wish(code=FormCode.ADULT, person_id="kari", event_id="e1"), Wish(code=FormCode.CHILD, copies=3)
    )
    assert made.pdf.startswith(b"%PDF-")
    assert len({one.ref for one in made.prints}) == len({one.token for one in made.prints}) == 4
    for one in made.prints:
        assert read_ref(one.ref) == one.ref
        kept = form_prints.by_ref(branch, one.ref)
        assert kept.printed_by == "officer"
        assert (kept.layout, kept.content, kept.version) == (one.layout, one.content, "1.0")
        layout = FormLayout.from_json(kept.layout)
        assert len(layout.pages) == kept.pages == len(kept.content.sides)
        assert (
            unit_tag("u1")
            in PageCode(unit_tag=unit_tag("u1"), ref=kept.ref, page=1, pages=kept.pages, token=kept.token).payload()
        )
    adult = made.prints[0]
    assert (adult.person_id, adult.event_id) == ("kari", "e1")
    assert adult.content.event_title == "Sommerleir"
    assert (adult.content.event_start, adult.content.event_end) == (date(2026, 2, 1), date(2026, 2, 3))
    assert adult.content.channels == paper.CHANNELS
    assert adult.content.valid_until == date(2028, 3, 1)
    assert {one.person_id for one in made.prints[1:]} == {None}


@pytest.mark.parametrize(
    ("wish", "ticks", "signatures"),
    [
        (
            Wish(code=FormCode.ADULT, person_id="kari"),
            {"photo", "any", "channel:facebook", "purpose:inform", "name:full", "share_units", "biometric_no"},
            {"signature"},
        ),
        (
            Wish(code=FormCode.ADULT, person_id="ida"),
            {"guardian_informed", "guardian_not_informed"},
            {"signature", "guardian_signature"},
        ),
        (
            Wish(code=FormCode.CHILD, person_id="mio"),
            {"child:too_young", "child:show_partly", "two_guardians", "sole_guardian", "channel:website", "name:first"},
            {"guardian1:signature", "guardian2:signature"},
        ),
        (Wish(code=FormCode.WITHDRAW), {"about:kin", "what:biometric", "wants:blur", "office:comment"}, {"signature"}),
    ],
)
def test_what_can_be_ticked_and_signed_is_kept(branch, wish, ticks, signatures):
    (kept,) = issued(branch, wish).prints
    assert ticks <= kept.content.ticks()
    assert {one for side in kept.content.sides for one in side.signatures} == signatures


def test_the_statements_know_every_box_that_is_printed(branch):
    known = {one for sides in paper.SIDES.values() for side in sides for one in side.ticks}
    wishes = [Wish(code=FormCode.ADULT, person_id=one) for one in ("kari", "ida")]
    wishes += [Wish(code=FormCode.CHILD), Wish(code=FormCode.WITHDRAW)]
    for one in issued(branch, *wishes).prints:
        assert one.content.ticks() <= known


def test_another_text_is_another_version(branch):
    assert issued(branch, Wish(code=FormCode.ADULT)).prints[0].version == "1.0"
    assert issued(branch, Wish(code=FormCode.ADULT, person_id="ida")).prints[0].version == "1.0"
    facebook = next(one for one in channels.channels(branch) if one.id == "facebook")
    channels.update(branch, paper.replace(facebook, active=False), actor=ACTOR)
    assert issued(branch, Wish(code=FormCode.ADULT)).prints[0].version == "1.1"
    assert issued(branch, Wish(code=FormCode.CHILD)).prints[0].version == "1.0"


def test_another_program_that_prints_a_new_text_meanwhile_is_waited_for(branch, monkeypatch):
    real, done = form_prints.add, []

    def late(register, prints, **more):
        if not done:
            done.append(1)
            real(register, [paper.replace(prints[0], ref="AAAA0009", text_sha256="b" * 64)], **more)
        return real(register, prints, **more)

    monkeypatch.setattr(form_prints, "add", late)
    assert issued(branch, Wish(code=FormCode.ADULT)).prints[0].version == "1.1"


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        ((), "form_none_wished"),
        ((Wish(code=FormCode.ADULT, copies=0),), "form_none_wished"),
        ((Wish(code=FormCode.ADULT, copies=MOST_FORMS + 1),), "form_too_many"),
        ((Wish(code=FormCode.ADULT, copies=-1), Wish(code=FormCode.CHILD, copies=5)), "form_too_many"),
        ((Wish(code=FormCode.ADULT, person_id="nobody"),), "unknown_person"),
        ((Wish(code=FormCode.ADULT), Wish(code=FormCode.CHILD, person_id="kari")), "form_is_for_children"),
    ],
)
def test_what_cannot_be_printed_leaves_nothing_behind(branch, wishes, code):
    with pytest.raises(StoreProblem, match=code):
        issued(branch, *wishes)
    assert branch.rows("SELECT count(*) FROM form_print") == [(0,)]


def test_nothing_is_undone_that_lies_on_paper(branch):
    from consent_db import actions

    issued(branch, Wish(code=FormCode.ADULT))
    assert actions.history(branch, limit=1)[0].label == "forms_printed"
    assert not actions.history(branch, limit=1)[0].undoable


def test_the_retention_and_the_days_are_those_of_the_policy(branch):
    decided = policy.policy(branch)
    (kept,) = issued(branch, Wish(code=FormCode.WITHDRAW)).prints
    assert (kept.content.days, kept.content.retention_months) == (
        decided.takedown_days,
        decided.retention_after_end_months,
    )
