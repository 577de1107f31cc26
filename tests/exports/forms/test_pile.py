"""The pile of Sunday evening: 60 pages of 25 people, shuffled, with a foreign page, one page twice, two upside down."""

import pytest

from consent_db import consents, filing, form_prints, people, returned_pages
from consent_db.clock import today
from consent_db.errors import StoreProblem
from consent_db.form_answers import Answers, Signer
from consent_db.records import Actor, Answer, Decision, Jurisdiction, Role, ScopeKind
from consent_db.verify import verify
from exports.forms import incoming, known_pages, proof
from exports.forms.issue import Wish, issue
from exports.forms.order import FormCode
from exports.forms.reader import PageReading, Tick, read_page
from tests.exports.branch_on_paper import document
from tests.exports.forms.pile import TURNED, pile
from ui.models.returned import first_signatures, first_ticks, load

TODAY = today(Jurisdiction.NO)
WHO = Actor(officer_id="anne", role=Role.DATA_STEWARD)
CHILDREN, ADULTS, LEAVING = 10, 15, 8
BOTH_SIDES = 2 * (CHILDREN + ADULTS)


def everybody():
    """Fifteen adults and ten children, each child with one adult who signs."""
    adults = [
        {"id": f"a{n}", "first_name": f"Voksen{n}", "last_name": "Dahl", "adult_declared": True} for n in range(ADULTS)
    ]
    children = [
        {"id": f"c{n}", "first_name": f"Barn{n}", "last_name": "Dahl", "kind": "child", "birth_date": "2016-05-04"}
        for n in range(CHILDREN)
    ]
    guardianships = [
        {
            "id": f"g{n}",
            "child_id": f"c{n}",
            "guardian_id": f"a{n}",
            "holds_parental_responsibility": True,
            "sole": True,
        }
        for n in range(CHILDREN)
    ]
    return {"people": adults + children, "guardianships": guardianships}


def printed_for_everybody(register):
    """A consent form for each of them, and a withdrawal for eight: 58 sides."""
    wishes = [
        Wish(code=FormCode.CHILD if one.id.startswith("c") else FormCode.ADULT, event_id="e1", person_id=one.id)
        for one in people.people(register)
    ]
    wishes += [Wish(code=FormCode.WITHDRAW, person_id=f"a{n}") for n in range(LEAVING)]
    return issue(register, wishes, today=TODAY, actor=WHO)


@pytest.fixture
def scanned(branch):
    """The register and the pile."""
    register, elsewhere = branch(**everybody()), branch(org_unit={**document()["org_unit"], "id": "u2"})
    foreign = issue(elsewhere, [Wish(code=FormCode.ADULT)], today=TODAY, actor=WHO)
    return register, pile(printed_for_everybody(register), foreign, 1)


def taken_in(register, sheets):
    """Read every file as the program does and let its pages wait; the ids of the pages in the order of the files."""
    known = known_pages.of(register)
    pages = []
    with incoming.Intake() as intake:
        for sheet in sheets:
            (page,) = intake.pages(sheet.jpeg, sheet.name)
            reading = read_page(incoming.pixels(page), known)
            ours = reading.code if not reading.problems else None
            pages.append(
                returned_pages.NewPage(
                    content=page.image,
                    mime=page.mime,
                    file=page.file,
                    ref=None if ours is None else ours.ref,
                    side=None if ours is None else ours.page,
                    reading=reading.to_json(),
                )
            )
    return returned_pages.add_pile(register, "skanner", pages, actor=WHO).ids["returned_page"]


def looked_at(row, truth):
    """What a person approves: what the window shows, and from the paper whatever was left open, days and names."""
    form, ticks, signatures = row.printed, first_ticks(row), first_signatures(row)
    for id_, said in (ticks | signatures).items():
        assert said is None or said == truth[id_], (row.page.file, id_)
    guardian = form.person_id.replace("c", "a")
    return Answers(
        ticks={id_: truth[id_] for id_ in ticks},
        signatures={id_: truth[id_] for id_ in signatures},
        subject_id=form.person_id,
        signers=(Signer(line="guardian1", person_id=guardian, signed_on=TODAY),) if form.code == "CHILD" else (),
        signed_on=TODAY,
        received_on=TODAY,
        channels=("website",) if truth.get("what:channels") else (),
    )


def test_a_pile_is_filed_right_after_approval(scanned):
    register, sheets = scanned
    assert len(sheets) == BOTH_SIDES + LEAVING + 2 == 60
    assert sum(sheet.turned for sheet in sheets) == TURNED
    ids = taken_in(register, sheets)
    pages = {page.id: page for pile_ in returned_pages.waiting(register) for page in pile_.pages}
    assert list(pages) == list(ids)
    rows = load(register).rows
    truth, clean = {}, 0
    for page_id, sheet in zip(ids, sheets, strict=True):
        page = pages[page_id]
        reading = PageReading.from_json(page.reading)
        assert page.again == (sheet.why == "again"), sheet.name
        if sheet.why == "foreign":
            assert reading.problems == ("other_branch",)
            assert not reading.ticks
            with pytest.raises(StoreProblem, match="form_without_reference"):
                filing.approve(register, page_id, Answers(), actor=WHO, prove=proof.pdf)
            returned_pages.dismiss(register, [page_id], actor=WHO)
            continue
        assert (page.ref, page.side) == (sheet.side.ref, sheet.side.page)
        clean += Tick.ASK not in reading.ticks.values()
        if sheet.why == "again":
            returned_pages.dismiss(register, [page_id], actor=WHO)
            continue
        truth.setdefault(page.ref, {}).update(sheet.side.answers)
        answers = looked_at(rows[page_id], sheet.side.answers)
        filing.approve(register, page_id, answers, actor=WHO, prove=proof.pdf)
    assert clean > 40
    assert returned_pages.waiting(register) == ()
    for ref, said in truth.items():
        check_filed(register, form_prints.by_ref(register, ref), said)
    assert verify(register) == ()


def check_filed(register, form, said):
    """What the register holds of one form is what its person wrote."""
    told = consents.of_person(register, form.person_id)
    if form.code == "WITHDRAW":
        kinds = {one.scope.kind for one in told.withdrawals}
        assert (ScopeKind.ALL in kinds, ScopeKind.CHANNELS in kinds) == (said["what:all"], said["what:channels"])
        return
    (consent,) = (one for one in told.consents if one.form == form.code and one.speaker_id.startswith("a"))
    if form.code == "CHILD":
        (assent,) = told.assents
        assert assent.answer is child_said(said)
    channels = {one.removeprefix("channel:") for one in said if one.startswith("channel:") and said[one]}
    media = {one for one in ("photo", "video", "voice") if said.get(one)}
    purposes = {one.removeprefix("purpose:") for one in said if one.startswith("purpose:") and said[one]}
    granted = [item for item in consent.items if item.decision is Decision.GRANT]
    if not (channels and media and purposes):
        assert granted == []
        return
    (item,) = granted
    assert ({str(one) for one in item.channels}, {str(one) for one in item.media}) == (channels, media)
    assert {str(one) for one in item.purposes} == purposes


def child_said(said):
    """What the child's own page amounts to."""
    wanted = (said["child:photo_yes"], said["child:video_yes"])
    if said["child:show_no"] or not any(wanted):
        return Answer.NO
    return Answer.YES if all(wanted) else Answer.PARTIAL
