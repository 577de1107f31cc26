"""Pages are filed once and whole: whoever else writes, wherever the power is cut, whatever is restored."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from consent_db import consents, filing, people, returned_pages
from consent_db.backup import backup, restore
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.ids import new_id
from consent_db.records import Event, Person
from consent_db.rows import EVENT
from consent_db.verify import verify

from . import returned_forms as paper
from .conftest import PASSPHRASE
from .returned_forms import ALL, OFFICER, approve, came_back, codes, file_adult, printed, prove, said

ROOT = Path(__file__).parents[2]


@pytest.fixture
def branch(register, tmp_path):
    paper.fill(register, tmp_path)
    return register


@pytest.fixture
def ready(branch):
    """A form of which one side is approved and the other one waits: the form, the page, its answers."""
    form = printed(branch, person_id="kari")
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    return form, two, said(form, 2)


def count(register):
    return len(consents.of_person(register, "kari").consents)


def test_a_page_is_filed_by_one_of_two_programs(branch, ready):
    _form, page_id, answers = ready
    with branch.again() as other:

        def meanwhile(pages):
            assert approve(other, page_id, answers).filed
            return prove(pages)

        with pytest.raises(StoreProblem) as caught:
            filing.approve(branch, page_id, answers, actor=OFFICER, prove=meanwhile)
    assert caught.value.code == "changed_meanwhile"
    assert count(branch) == 1


def test_a_page_that_was_dismissed_meanwhile_is_not_filed(branch, ready):
    _form, page_id, answers = ready
    with branch.again() as other:

        def meanwhile(pages):
            returned_pages.dismiss(other, [page_id], actor=OFFICER)
            return prove(pages)

        with pytest.raises(StoreProblem, match="changed_meanwhile"):
            filing.approve(branch, page_id, answers, actor=OFFICER, prove=meanwhile)
    assert count(branch) == 0


def test_a_side_that_was_opened_again_meanwhile_is_not_filed(branch, ready):
    form, page_id, answers = ready
    (first,) = [one.id for one in returned_pages.of_form(branch, form.ref) if one.side == 1]

    def meanwhile(pages):
        returned_pages.reopen(branch, first, actor=OFFICER)
        return prove(pages)

    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        filing.approve(branch, page_id, answers, actor=OFFICER, prove=meanwhile)
    assert count(branch) == 0
    assert returned_pages.image(branch, first)


def test_answers_that_were_changed_elsewhere_are_not_approved_unseen(branch, ready):
    _form, page_id, answers = ready
    version = returned_pages.page(branch, page_id).version
    returned_pages.set_answers(branch, page_id, answers, actor=OFFICER, version=version)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        approve(branch, page_id, answers, version=version)


def test_a_side_that_was_filed_alone_meanwhile_is_not_waited_for(branch, monkeypatch):
    form = printed(branch, "CHILD", person_id="mio")
    one, two = came_back(branch, form)
    answers = said(form, 2, *ALL, "two_guardians", signers=paper.both_guardians())
    real, done = filing._propose, []

    def meanwhile(register, *given, **more):
        if not done:
            done.append(1)
            with branch.again() as other:
                assert approve(other, one, said(form, 1, *paper.CHILD_YES), alone=True).filed
        return real(register, *given, **more)

    monkeypatch.setattr(filing, "_propose", meanwhile)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        approve(branch, two, answers)
    assert approve(branch, two, answers).filed


def test_what_the_register_says_inside_the_transaction_decides(branch):
    form = printed(branch, "CHILD", person_id="mio")
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *paper.CHILD_YES))
    answers = said(
        form,
        2,
        *ALL,
        "sole_guardian",
        signers=paper.both_guardians()[:1],
        signatures={"guardian2:signature": False},
    )
    row = next(row for row in people.guardianships(branch, child_id="mio") if row.guardian_id == "per")
    with branch.action(OFFICER, "test") as action:
        action.update("guardianship", row.id, {"holds_parental_responsibility": 0})

    def meanwhile(pages):
        with branch.action(OFFICER, "test") as action:
            action.update("guardianship", row.id, {"holds_parental_responsibility": 1})
        return prove(pages)

    with pytest.raises(StoreProblem) as caught:
        filing.approve(branch, two, answers, actor=OFFICER, prove=meanwhile)
    assert [one.code for one in caught.value.questions] == ["sole_against_registered"]
    assert consents.of_person(branch, "mio").consents == ()


def test_one_fault_refuses_all_of_a_form(branch):
    form = printed(branch)
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    new = Person(id="new", first_name="a half \ud800", adult_declared=True)
    with pytest.raises(Refused):
        approve(branch, two, said(form, 2, newcomer=new))
    assert not people.is_listed(branch, "new")
    assert returned_pages.image(branch, two)
    assert branch.rows("SELECT count(*) FROM evidence") == [(0,)]


def killed(register, page_id, answers, last):
    arguments = [str(register.directory), page_id, str(last), json.dumps(answers.to_json())]
    command = [sys.executable, "-m", "tests.consent_db.killed_filing", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_power_cut_leaves_the_page_or_the_statement_never_less(branch, ready):
    _form, page_id, answers = ready
    folder = branch.directory
    branch.close()
    last = 2
    while True:
        done = killed(branch, page_id, answers, last)
        with open_register(folder, passphrase=PASSPHRASE) as register:
            if done.returncode == 0:
                break
            assert done.returncode == -9, done.stderr
            assert count(register) == 0
            assert returned_pages.image(register, page_id)
            assert register.rows("SELECT count(*) FROM evidence") == [(0,)]
        last += 20
    assert last > 30
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert count(register) == 1
        assert register.rows("SELECT count(*) FROM returned_image") == [(0,)]
        assert verify(register) == ()


def test_a_page_that_came_before_is_told(branch, ready):
    form, page_id, answers = ready
    (again,) = came_back(branch, form, 2)
    assert returned_pages.page(branch, again).again
    assert not returned_pages.page(branch, page_id).again
    approve(branch, page_id, answers)
    assert not returned_pages.page(branch, page_id).again
    assert returned_pages.page(branch, again).again
    (first,) = came_back(branch, form, 1)
    with pytest.raises(StoreProblem) as caught:
        approve(branch, first, said(form, 1, *ALL))
    assert [one.code for one in caught.value.questions] == ["page_again"]
    approve(branch, first, said(form, 1, *ALL, another_copy=True))
    approve(branch, again, said(form, 2, another_copy=True))
    assert count(branch) == 2


def test_two_pages_of_one_side_are_never_approved_together(branch, ready):
    form, *_ = ready
    (again,) = came_back(branch, form, 1)
    with pytest.raises(StoreProblem, match="form_side_waits"):
        approve(branch, again, said(form, 1, *ALL, another_copy=True))


def test_the_same_picture_as_a_proof_in_the_register_is_told(branch):
    picture = b"\xff\xd8\xff the very same"
    with branch.action(OFFICER, "test") as action:
        action.statement("evidence", {"id": "v", "sha256": paper.hashlib.sha256(picture).hexdigest()})
    page = returned_pages.NewPage(content=picture, mime="image/jpeg")
    changed = returned_pages.add_pile(branch, "x", [page], actor=OFFICER)
    assert returned_pages.page(branch, changed.ids["returned_page"][0]).again


def test_pages_without_a_form_of_ours_are_not_filed(branch):
    form = printed(branch, person_id="kari")
    for ref, side in ((None, None), ("ZZZZ0001", 1), (form.ref, None), (form.ref, 9)):
        page = returned_pages.NewPage(content=b"\xff\xd8\xff", mime="image/jpeg", ref=ref, side=side)
        changed = returned_pages.add_pile(branch, "x", [page], actor=OFFICER)
        with pytest.raises(StoreProblem, match="form_without_reference"):
            approve(branch, changed.ids["returned_page"][0], said(form, 1))


def test_a_no_is_about_all_pictures_of_an_event_that_was_split_since(branch):
    general = printed(branch, ref="AAAA0001", person_id="kari")
    file_adult(branch, general, *ALL)
    form = printed(branch, ref="AAAA0002", person_id="kari", event_id="e1")
    part = Event(id=new_id(), title="Andre dag")
    with branch.action(OFFICER, "event_split", event="e1", days=1) as action:
        action.insert("event", EVENT.to_row(part))
        action.update("asset", "of-kari", {"event_id": part.id})
    assert codes(branch, "kari", "instagram") == {"OK_CONSENT"}
    file_adult(branch, form, "photo", "event", "channel:facebook", "purpose:inform", signed_on=paper.date(2026, 3, 9))
    assert codes(branch, "kari", "instagram") == {"REFUSED"}


def test_a_backup_carries_pages_that_wait_and_what_was_filed_since_does_not_wait_again(branch, ready, tmp_path):
    _form, page_id, answers = ready
    folder = branch.directory
    file = tmp_path / "a.klarert-backup"
    backup(branch, file)
    restore(file, tmp_path / "elsewhere", passphrase=PASSPHRASE)
    with open_register(tmp_path / "elsewhere", passphrase=PASSPHRASE) as other:
        assert returned_pages.image(other, page_id) == returned_pages.image(branch, page_id)
    approve(branch, page_id, answers)
    later = printed(branch, ref="AAAA0009", person_id="eva")
    (new,) = came_back(branch, later, 1)
    branch.close()
    restore(file, folder, passphrase=PASSPHRASE)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert count(register) == 1
        assert returned_pages.page(register, page_id).filed
        assert returned_pages.image(register, new)
        assert [one.id for pile in returned_pages.waiting(register) for one in pile.pages] == [new]
        assert verify(register) == ()


def test_a_newer_backup_over_an_older_register_keeps_what_waits_and_what_is_filed(branch, tmp_path):
    before, after = tmp_path / "before.klarert-backup", tmp_path / "after.klarert-backup"
    form = printed(branch, person_id="kari")
    one, two = came_back(branch, form)
    backup(branch, before)
    approve(branch, one, said(form, 1, *ALL))
    approve(branch, two, said(form, 2))
    (new,) = came_back(branch, printed(branch, ref="AAAA0002"), 1)
    backup(branch, after)
    restore(before, tmp_path / "elsewhere", passphrase=PASSPHRASE)
    restore(after, tmp_path / "elsewhere", passphrase=PASSPHRASE)
    with open_register(tmp_path / "elsewhere", passphrase=PASSPHRASE) as register:
        assert count(register) == 1
        assert returned_pages.image(register, new)
        assert register.rows("SELECT page_id FROM returned_image") == [(new,)]
        assert verify(register) == ()


def test_a_dismissed_page_does_not_come_back_with_a_backup(branch, ready, tmp_path):
    _form, page_id, _answers = ready
    folder = branch.directory
    backup(branch, tmp_path / "a.klarert-backup")
    returned_pages.dismiss(branch, [page_id], actor=OFFICER)
    branch.close()
    restore(tmp_path / "a.klarert-backup", folder, passphrase=PASSPHRASE)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert returned_pages.page(register, page_id).state == "dismissed"
        assert len(register.rows("SELECT page_id FROM returned_image")) == 1
        assert verify(register) == ()


def test_a_page_that_lost_its_picture_is_noticed(branch, ready):
    _form, page_id, answers = ready
    branch.execute("DELETE FROM returned_image WHERE page_id = ?", (page_id,))
    assert [one.code for one in verify(branch)] == ["form_page_altered"]
    with pytest.raises(StoreProblem, match="form_page_altered"):
        approve(branch, page_id, answers)
    returned_pages.dismiss(branch, [page_id], actor=OFFICER)
    assert verify(branch) == ()


def test_a_waiting_page_whose_bytes_changed_is_noticed(branch, ready):
    _form, page_id, answers = ready
    branch.execute("UPDATE returned_image SET content = ? WHERE page_id = ?", (b"other", page_id))
    assert [(one.code, one.params) for one in verify(branch)] == [("form_page_altered", {"file": "skann.pdf"})]
    with pytest.raises(StoreProblem, match="form_page_altered"):
        approve(branch, page_id, answers)
    assert count(branch) == 0
