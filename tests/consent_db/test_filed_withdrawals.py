"""Every tick of a returned withdrawal takes something back, through the same path as a withdrawal typed in."""

from datetime import date

import pytest

from consent_db import consents, filing, people
from consent_db.errors import StoreProblem
from consent_db.records import Person, Publication, ScopeKind, WithdrawalRole
from consent_db.verify import verify
from tests.published import put_out

from . import returned_forms as paper
from .returned_forms import ALL, approve, came_back, codes, file_adult, printed, said

CAME = date(2026, 5, 4)


@pytest.fixture
def branch(register, tmp_path):
    paper.fill(register, tmp_path)
    file_adult(register, printed(register, person_id="kari"), *ALL, "name:full", "share_units", "biometric")
    return register


def withdraw(branch, *ticked, person_id="kari", **more):
    form = printed(branch, "WITHDRAW", ref="WWWW0001", person_id=person_id)
    (page,) = came_back(branch, form)
    more.setdefault("received_on", CAME)
    return approve(branch, page, said(form, 1, *ticked, **more))


def asked(caught):
    return {one.code for one in caught.value.questions}


def test_everything_is_taken_back_and_what_is_out_must_come_down(branch):
    put_out(branch, Publication(id="out", asset_id="of-kari", channel_id="facebook"))
    assert withdraw(branch, "about:self", "what:all").filed
    (row,) = consents.of_person(branch, "kari").withdrawals
    assert (row.scope.kind, row.wants, row.how, row.received_at) == (ScopeKind.ALL, "remove", "form", CAME)
    assert (row.by_role, row.received_by) == (WithdrawalRole.SELF, "officer")
    assert "REVOKED" in codes(branch, "kari", "facebook")
    assert branch.rows("SELECT due_on FROM takedown_task WHERE withdrawal_id = ?", (row.id,)) == [("2026-05-07",)]
    assert consents.proof_of(branch, "withdrawal", row.id).file == "WITHDRAW-WWWW0001.pdf"
    assert verify(branch) == ()


def test_each_tick_is_a_withdrawal_of_its_own(branch):
    withdraw(
        branch,
        *("about:self", "what:channels", "what:name", "what:media", "what:sharing", "what:biometric"),
        *("wants:blur", "wants:stop_new_use", "office:phone"),
        channels=("facebook",),
        text="ikke på Facebook",
        signed=False,
    )
    rows = {row.scope.kind: row for row in consents.of_person(branch, "kari").withdrawals}
    assert rows.keys() == {
        *(ScopeKind.CHANNELS, ScopeKind.NAME, ScopeKind.MEDIA),
        *(ScopeKind.SHARING, ScopeKind.BIOMETRIC),
    }
    assert {row.wants for row in rows.values()} == {"blur"}
    assert {row.how for row in rows.values()} == {"phone"}
    assert {row.text for row in rows.values()} == {"ikke på Facebook"}
    assert "REVOKED" in codes(branch, "kari", "facebook")
    assert codes(branch, "kari", "website") == {"OK_CONSENT"}
    assert "REVOKED" in codes(branch, "kari", "website", media="video")


def test_pictures_that_are_named_are_taken_back_though_nobody_knew_who_is_in_them(branch):
    withdraw(branch, "about:self", "what:assets", assets=("of-mio",))
    assert "REVOKED" in codes(branch, "mio", "facebook")


def test_next_of_kin_and_guardians_speak_in_their_own_name(branch):
    with branch.action(paper.OFFICER, "test") as action:
        action.update("person", "kari", {"deceased_on": "2026-04-01"})
    withdraw(branch, "about:kin", "what:all", speaker_id="eva")
    form = printed(branch, "WITHDRAW", ref="WWWW0002", person_id="mio")
    (page,) = came_back(branch, form)
    father = Person(id="far", first_name="Far", adult_declared=True)
    approve(branch, page, said(form, 1, "about:guardian", "what:all", speaker=father, received_on=CAME))
    said_of = {one: consents.of_person(branch, one).withdrawals[-1] for one in ("kari", "mio")}
    assert {(one.by_role, one.by_person_id) for one in said_of.values()} == {
        (WithdrawalRole.NEXT_OF_KIN, "eva"),
        (WithdrawalRole.GUARDIAN, "far"),
    }
    assert people.is_listed(branch, "far")
    assert "GUARDIAN_REFUSED" in codes(branch, "mio", "website")


def test_who_speaks_for_somebody_grown_represents_them(branch):
    withdraw(branch, "about:guardian", "what:all", speaker_id="eva")
    (row,) = consents.of_person(branch, "kari").withdrawals
    assert row.by_role is WithdrawalRole.REPRESENTATIVE
    assert "REVOKED" in codes(branch, "kari", "website")


@pytest.mark.parametrize(
    ("ticked", "more", "question"),
    [
        (("what:all",), {}, "about_unclear"),
        (("about:self", "about:kin", "what:all"), {}, "about_unclear"),
        (("about:self",), {}, "what_unclear"),
        (("about:self", "what:all"), {"received_on": None}, "received_on_missing"),
        (("about:self", "what:all"), {"received_on": date(2099, 1, 1)}, "received_on_in_future"),
        (("about:self", "what:all"), {"received_on": date(2025, 5, 4)}, "received_on_before_print"),
        (("about:self", "what:all", "office:form", "office:email"), {}, "how_unclear"),
        (("about:self", "what:channels"), {}, "channels_missing"),
        (("about:self", "what:channels"), {"channels": ("tiktok",)}, "channels_missing"),
        (("about:self", "what:assets"), {"assets": ("unknown",)}, "assets_missing"),
        (("about:guardian", "what:all"), {}, "speaker_missing"),
        (("about:guardian", "what:all"), {"speaker_id": "kari"}, "speaker_is_subject"),
        (("about:kin", "what:all"), {"speaker_id": "eva"}, "kin_of_living"),
        (("about:self", "what:all"), {"unsure": ("what:name",)}, "tick_unsure"),
        (("about:self", "what:all"), {"signed": None}, "signature_unconfirmed"),
    ],
)
def test_what_is_not_plain_is_asked(branch, ticked, more, question):
    with pytest.raises(StoreProblem) as caught:
        withdraw(branch, *ticked, **more)
    assert question in asked(caught)
    assert consents.of_person(branch, "kari").withdrawals == ()


def test_a_withdrawal_without_a_signature_counts_and_is_noted(branch):
    form = printed(branch, "WITHDRAW", ref="WWWW0001", person_id="kari")
    (page,) = came_back(branch, form)
    answers = said(form, 1, "about:self", "what:all", received_on=CAME, signed=False)
    found = filing.preview(branch, page, answers)
    assert [one.code for one in found.notes] == ["unsigned_withdrawal"]
    assert len(found.withdrawals) == 1
    assert found.questions == ()


def test_what_was_written_counts_without_its_tick(branch):
    withdraw(branch, "about:self", "what:name", channels=("facebook",))
    kinds = {row.scope.kind for row in consents.of_person(branch, "kari").withdrawals}
    assert kinds == {ScopeKind.NAME, ScopeKind.CHANNELS}
