"""Working off what must come down: asked, done with proof, impossible with a reason, and open again."""

from datetime import UTC, date, datetime

import pytest

from consent_db import actions, consents, evidence, portable, removals, takedowns
from consent_db.errors import StoreProblem
from consent_db.records import Scope, ScopeKind, Withdrawal, WithdrawalRole
from tests.published import still_there

POST = {"id": "b1", "asset_id": "a1", "channel_id": "facebook", "published_at": "2026-04-01T10:00:00Z"}
COPY = {"id": "d1", "asset_id": "a1", "to_unit_id": "u2", "sent_at": "2026-04-02T10:00:00Z"}
PNG = b"\x89PNG\r\n\x1a\n the page is empty"


@pytest.fixture
def withdrawn(register, steward, document, tmp_path):
    """A register with one post and one copy elsewhere, both to go because p1 withdrew."""
    document["publications"] = [POST]
    document["distributions"] = [COPY]
    portable.load(register, document, tmp_path, actor=steward)
    return register


def by_target(register):
    found = removals.removals(register)
    post = next(one for one in found if one.publication is not None)
    copy = next(one for one in found if one.distribution is not None)
    return post, copy


def test_a_task_is_listed_with_what_it_is_about(withdrawn):
    post, copy = by_target(withdrawn)

    assert (post.publication.id, post.withdrawal.id, post.task.due_on) == ("b1", "w1", date(2026, 6, 4))
    assert (copy.distribution.id, copy.task.action) == ("d1", "ask_unit")
    assert post.is_open
    assert copy.is_open


def test_done_with_proof_takes_the_post_out_of_what_is_live(withdrawn, officer):
    post, copy = by_target(withdrawn)
    assert still_there(withdrawn)[0] == ["b1"]

    removals.finish(
        withdrawn, post.task.id, actor=officer, note=" slettet ", proof=evidence.Scan(content=PNG, name="bevis.png")
    )

    done, left = by_target(withdrawn)
    assert (done.task.state, done.task.note) == ("done", "slettet")
    assert evidence.read(withdrawn, done.task.proof_id) == PNG
    assert done.publication.removal_proof_id == done.task.proof_id
    assert still_there(withdrawn)[0] == []
    assert removals.removals(withdrawn)[0].task.id == left.task.id == copy.task.id  # what is open comes first


def test_a_copy_elsewhere_is_confirmed_deleted(withdrawn, officer):
    _post, copy = by_target(withdrawn)
    removals.ask(withdrawn, copy.task.id, actor=officer, note="Skrev til Berit")
    assert by_target(withdrawn)[1].task.state == "asked"
    assert still_there(withdrawn)[1] == ["d1"]

    removals.finish(withdrawn, copy.task.id, actor=officer)

    done = by_target(withdrawn)[1]
    assert (done.task.state, done.task.note) == ("done", "Skrev til Berit")
    assert still_there(withdrawn)[1] == []


def test_a_post_that_is_gone_is_gone_for_everybody(withdrawn, officer):
    again = Withdrawal(
        id="w2",
        subject_id="p1",
        by_person_id="p1",
        by_role=WithdrawalRole.SELF,
        received_at=date(2026, 6, 3),
        recorded_at=datetime(2026, 6, 3, 12, tzinfo=UTC),
        scope=Scope(kind=ScopeKind.ALL),
        wants="remove",
    )
    consents.withdraw(withdrawn, again, actor=officer)
    about_the_post = [one for one in removals.removals(withdrawn) if one.publication is not None]
    assert len(about_the_post) == 2

    removals.finish(withdrawn, about_the_post[0].task.id, actor=officer)

    states = [one.task.state for one in removals.removals(withdrawn) if one.publication is not None]
    assert states == ["done", "done"]


def test_a_covered_face_leaves_the_post_standing(register, officer, steward, document, tmp_path):
    document["withdrawals"][0]["wants"] = "blur"
    document["publications"] = [POST]
    portable.load(register, document, tmp_path, actor=steward)
    (post,) = removals.removals(register)
    assert post.task.action == "blur"

    removals.finish(register, post.task.id, actor=officer)

    assert removals.removals(register)[0].task.state == "done"
    assert still_there(register)[0] == ["b1"]


def test_impossible_needs_a_reason_and_stays_readable(withdrawn, officer):
    post, _copy = by_target(withdrawn)
    with pytest.raises(StoreProblem, match="note_missing"):
        removals.give_up(withdrawn, post.task.id, actor=officer, note="  ")
    assert by_target(withdrawn)[0].is_open

    removals.give_up(withdrawn, post.task.id, actor=officer, note="Brevet er sendt til 412")

    assert by_target(withdrawn)[0].task.note == "Brevet er sendt til 412"
    assert post.task.id not in [one.id for one in takedowns.tasks(withdrawn, open_only=True)]


def test_what_is_still_there_is_opened_again(withdrawn, officer):
    post, copy = by_target(withdrawn)
    for one in (post, copy):
        removals.finish(withdrawn, one.task.id, actor=officer)
        removals.reopen(withdrawn, one.task.id, actor=officer)

    assert all(one.is_open for one in removals.removals(withdrawn))
    assert still_there(withdrawn)[0] == ["b1"]
    assert still_there(withdrawn)[1] == ["d1"]


def test_a_wrong_click_is_undone(withdrawn, officer):
    post, _copy = by_target(withdrawn)
    removals.finish(withdrawn, post.task.id, actor=officer)

    actions.undo(withdrawn, actor=officer)

    assert by_target(withdrawn)[0].is_open
    assert still_there(withdrawn)[0] == ["b1"]


@pytest.mark.parametrize("act", [removals.ask, removals.finish, removals.reopen])
def test_an_unknown_task_is_said(register, officer, act):
    with pytest.raises(StoreProblem, match="unknown_task"):
        act(register, "t9", actor=officer)


def test_what_is_done_keeps_its_proof_when_another_program_says_otherwise(withdrawn, officer):
    post, _copy = by_target(withdrawn)
    removals.finish(withdrawn, post.task.id, actor=officer, proof=evidence.Scan(content=PNG, name="bevis.png"))
    done = by_target(withdrawn)[0]
    for late in (
        lambda: removals.finish(withdrawn, post.task.id, actor=officer),
        lambda: removals.ask(withdrawn, post.task.id, actor=officer),
        lambda: removals.give_up(withdrawn, post.task.id, actor=officer, note="sendt"),
    ):
        with pytest.raises(StoreProblem, match="changed_meanwhile"):
            late()
    assert by_target(withdrawn)[0] == done
