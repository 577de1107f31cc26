"""Pages that came back wait until somebody decides, and nothing of a dismissed one is left."""

import json

import pytest

from consent_db import form_prints, returned_pages
from consent_db.errors import StoreProblem
from consent_db.evidence import MAX_BYTES
from consent_db.form_answers import Answers, Signer
from consent_db.records import Person, Relation
from consent_db.returned_pages import NewPage, PageState

from . import returned_forms as paper
from .returned_forms import ALL, OFFICER, approve, came_back, printed, said

PAGE = NewPage(content=b"\xff\xd8\xff one", mime="image/jpeg", file="/home/x/skann.pdf", reading={"code": None})


@pytest.fixture
def branch(register, tmp_path):
    paper.fill(register, tmp_path)
    return register


def add(register, *pages):
    changed = returned_pages.add_pile(register, "bunke.pdf", pages or [PAGE], actor=OFFICER)
    return changed.ids["returned_pile"][0], changed.ids["returned_page"]


def test_a_pile_waits_in_its_order_and_grows_at_its_end(branch):
    pile, (first,) = add(branch)
    second = NewPage(content=b"two", mime="image/png", number=2)
    returned_pages.add_pages(branch, pile, [second], actor=OFFICER)
    (found,) = returned_pages.waiting(branch)
    assert (found.id, found.name, found.added_by) == (pile, "bunke.pdf", "officer")
    assert [(one.file, one.number, one.position) for one in found.pages] == [("skann.pdf", 1, 0), ("", 2, 1)]
    assert found.pages[0].reading == {"code": None}
    assert found.pages[0].answers is None
    assert returned_pages.image(branch, first) == PAGE.content
    assert returned_pages.count_waiting(branch) == 2
    with branch.again() as other:
        assert returned_pages.count_waiting(other) == 2


@pytest.mark.parametrize(("content", "code"), [(b"", "evidence_empty"), (b"x" * (MAX_BYTES + 1), "evidence_too_large")])
def test_a_page_that_cannot_be_kept_refuses_the_whole_pile(branch, content, code):
    with pytest.raises(StoreProblem, match=code):
        add(branch, PAGE, NewPage(content=content, mime="image/jpeg"))
    assert returned_pages.waiting(branch) == ()
    assert branch.rows("SELECT count(*) FROM returned_pile") == [(0,)]


def test_nothing_to_take_in_and_unknown_ids_are_told(branch):
    for code, act in (
        ("form_pages_none", lambda: returned_pages.add_pile(branch, "x", [], actor=OFFICER)),
        ("form_pile_unknown", lambda: returned_pages.add_pages(branch, "no", [PAGE], actor=OFFICER)),
        ("form_page_unknown", lambda: returned_pages.page(branch, "no")),
        ("form_page_unknown", lambda: returned_pages.image(branch, "no")),
        ("form_page_unknown", lambda: returned_pages.dismiss(branch, ["no"], actor=OFFICER)),
        ("form_page_unknown", lambda: returned_pages.set_answers(branch, "no", Answers(), actor=OFFICER)),
    ):
        with pytest.raises(StoreProblem, match=code):
            act()


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "a\udcff.pdf", "x" * 10_000, "line\nend\x1b[31m", "/"])
def test_any_name_of_a_file_can_be_kept(branch, name):
    changed = returned_pages.add_pile(branch, name, [NewPage(content=b"1", mime="image/png", file=name)], actor=OFFICER)
    kept = returned_pages.page(branch, changed.ids["returned_page"][0])
    assert len(kept.file) <= 200
    assert "/" not in kept.file


def test_answers_are_kept_as_they_were_given(branch):
    _, (page_id,) = add(branch)
    answers = Answers(
        ticks={"photo": True, "video": None, "voice": False},
        signatures={"signature": None},
        newcomer=Person(id="n", first_name="Ny", last_name="Å", birth_date=paper.DAY),
        signers=(Signer(line="guardian1", person_id="eva", relation=Relation.MOTHER, entitled=True),),
        signed_on=paper.DAY,
        channels=("facebook",),
        text="æ\n\x00ø\ud800",
    )
    before = returned_pages.page(branch, page_id).version
    kept = returned_pages.set_answers(branch, page_id, answers, actor=OFFICER, version=before)
    assert kept.version == returned_pages.page(branch, page_id).version
    assert returned_pages.page(branch, page_id).answers == answers
    assert Answers.from_json(json.loads(json.dumps(answers.to_json()))) == answers
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        returned_pages.set_answers(branch, page_id, Answers(), actor=OFFICER, version=before)


def test_a_newcomer_who_could_never_be_stored_is_refused_at_once(branch):
    _, (page_id,) = add(branch)
    wrong = Answers(newcomer=Person(id="n", first_name="\ud800"))
    with pytest.raises(StoreProblem, match="record_refused"):
        returned_pages.set_answers(branch, page_id, wrong, actor=OFFICER)
    assert returned_pages.page(branch, page_id).answers is None


def test_answers_of_another_program_are_asked_for_again_and_file_nothing(branch):
    form = printed(branch, person_id="kari")
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    branch.execute("UPDATE returned_page SET answers = '{\"ticks\": 1}' WHERE id = ?", (one,))
    assert returned_pages.page(branch, one).answers is None
    with pytest.raises(StoreProblem, match="form_questions_open"):
        approve(branch, two, said(form, 2))
    assert returned_pages.image(branch, two)


@pytest.mark.parametrize("told", [{"ticks": {"photo": "yes"}}, {"signed_on": "soon"}, {"newcomer": {"kind": "cat"}}])
def test_answers_that_are_something_else_are_not_read(told):
    with pytest.raises((KeyError, TypeError, ValueError)):
        Answers.from_json(Answers().to_json() | told)


def test_another_reading_drops_the_answers(branch):
    form = printed(branch)
    _, (page_id,) = add(branch)
    returned_pages.set_answers(branch, page_id, Answers(text="x"), actor=OFFICER)
    returned_pages.set_reading(branch, page_id, ref=form.ref, side=1, reading={"code": "typed"}, actor=OFFICER)
    found = returned_pages.page(branch, page_id)
    assert (found.ref, found.side, found.reading, found.answers) == (form.ref, 1, {"code": "typed"}, None)


def test_what_is_dismissed_is_gone_for_good(branch):
    _, (page_id,) = add(branch)
    returned_pages.set_answers(branch, page_id, Answers(text="hemmelig"), actor=OFFICER)
    returned_pages.dismiss(branch, [page_id], actor=OFFICER)
    kept = returned_pages.page(branch, page_id)
    assert (kept.state, kept.reading, kept.answers, kept.decided_by) == (PageState.DISMISSED, {}, None, "officer")
    assert branch.rows("SELECT count(*) FROM returned_image") == [(0,)]
    assert branch.rows("SELECT count(*) FROM action_change WHERE table_name LIKE 'returned_%'") == [(0,)]
    assert kept.file == ""
    assert branch.rows("SELECT name FROM returned_pile") == [("",)]
    with pytest.raises(StoreProblem, match="form_page_gone"):
        returned_pages.image(branch, page_id)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        returned_pages.dismiss(branch, [page_id], actor=OFFICER)
    _, (again,) = add(branch)
    assert not returned_pages.page(branch, again).again


def test_several_pages_are_dismissed_together_or_not_at_all(branch):
    form = printed(branch, person_id="kari")
    one, two = came_back(branch, form)
    other, three = came_back(branch, printed(branch, ref="AAAA0002"))
    approve(branch, one, said(form, 1, *ALL))
    approve(branch, two, said(form, 2))
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        returned_pages.dismiss(branch, [other, three, two], actor=OFFICER)
    assert returned_pages.count_waiting(branch) == 2


def test_a_half_form_may_be_opened_again_but_a_filed_one_not(branch):
    form = printed(branch, person_id="kari")
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    (pile,) = returned_pages.waiting(branch)
    assert [page.state for page in pile.pages] == [PageState.APPROVED, PageState.WAITING]
    assert returned_pages.count_waiting(branch) == 1  # the other side is there, and is what somebody looks at
    returned_pages.reopen(branch, one, actor=OFFICER)
    kept = returned_pages.page(branch, one)
    assert (kept.state, kept.answers) == (PageState.WAITING, said(form, 1, *ALL))
    approve(branch, one, said(form, 1, *ALL))
    approve(branch, two, said(form, 2))
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        returned_pages.reopen(branch, one, actor=OFFICER)


def test_an_approved_side_whose_other_side_never_came_is_not_forgotten(branch):
    """Nothing of it is recorded: it may be the only no that somebody ever wrote."""
    form = printed(branch, person_id="kari")
    (one,) = came_back(branch, form, 1)
    approve(branch, one, said(form, 1, *ALL))
    assert returned_pages.count_waiting(branch) == 1
    (two,) = came_back(branch, form, 2)
    assert returned_pages.count_waiting(branch) == 1
    assert approve(branch, two, said(form, 2)).filed
    assert returned_pages.count_waiting(branch) == 0


def test_prints_are_found_by_reference_person_and_event(branch):
    one = printed(branch, ref="AAAA0001", person_id="kari")
    two = printed(branch, ref="AAAA0002", person_id="kari", event_id="e1", at="2026-02-05T10:00:00Z")
    assert form_prints.by_ref(branch, "AAAA0001") == one
    assert form_prints.by_ref(branch, "nothing") is None
    assert form_prints.of_person(branch, "kari") == (two, one)
    assert form_prints.of_event(branch, "e1") == (two,)
    assert one.content.sides == paper.SIDES["ADULT"]


def test_prints_are_kept_all_or_none_and_never_twice(branch):
    one = printed(branch)
    fresh = paper.replace(one, ref="AAAA0002")
    for made, code in (
        ([fresh, one], "changed_meanwhile"),
        ([fresh, paper.replace(fresh, ref="AAAA0003", version="7.7")], "changed_meanwhile"),
        ([fresh, paper.replace(fresh, ref="AAAA0003", person_id="nobody")], "unknown_person"),
        ([fresh, paper.replace(fresh, ref="AAAA0003", event_id="nothing")], "unknown_event"),
    ):
        with pytest.raises(StoreProblem, match=code):
            form_prints.add(branch, made, actor=OFFICER)
        assert form_prints.by_ref(branch, "AAAA0002") is None


def test_an_event_with_printed_forms_is_not_deleted(branch):
    from consent_db import event_merging

    printed(branch, event_id="e1")
    with branch.action(OFFICER, "test") as action:
        for asset in ("of-kari", "of-ida", "of-mio"):
            action.update("asset", asset, {"event_id": None})
    with pytest.raises(StoreProblem, match="event_is_named"):
        event_merging.delete(branch, "e1", actor=OFFICER)
