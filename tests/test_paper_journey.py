"""Paper out, paper in: a child's form is printed, filled in with a pen, scanned, read, answered, filed and judged."""

import pytest

from consent_db import clock, consents, evidence, filing, returned_pages
from consent_db.connection import open_register
from consent_db.form_answers import Answers, Signer
from consent_db.records import Jurisdiction
from consent_db.returned_pages import NewPage
from consent_db.verify import verify
from exports.forms import issue, known_pages, proof, reader
from exports.forms.incoming import pixels
from exports.forms.issue import Wish
from exports.forms.layout import FormLayout
from exports.forms.order import FormCode
from tests.consent_db import returned_forms as paper
from tests.exports.forms import returned_paper as pen
from ui.models.returned import first_signatures, first_ticks, load

ACTOR = paper.OFFICER
CHILD = (*paper.CHILD_YES,)
GUARDIANS = (
    *("two_guardians", "photo", "video", "any", "channel:facebook", "channel:website", "purpose:inform", "name:first"),
)


@pytest.fixture
def branch(tmp_path):
    with open_register(tmp_path / "register", passphrase="en lang setning", create=True, scrypt_n=2) as register:
        paper.fill(register, tmp_path)
        yield register


def filled_in(pdf, layout, ticks, signed):
    """The sides of a form after people have used their pens, each as an office scanner gives it."""
    for number, side in enumerate(layout.pages):
        sheet = pen.rendered(pdf, number)
        for box in side.ticks:
            if box.id in ticks:
                (pen.tick if number else pen.cross)(sheet, box)
        for field in side.fields:
            if field.id in signed:
                pen.signature(sheet, field)
        yield pen.as_jpeg(pen.scanned(sheet, turn=0.6 - number))


def test_a_childs_form_goes_out_comes_back_and_clears_what_was_ticked(branch):
    today = clock.today(Jurisdiction.NO)
    made = issue.issue(branch, [Wish(code=FormCode.CHILD, person_id="mio")], today=today, actor=ACTOR)
    (form,) = made.prints
    layout = FormLayout.from_json(dict(form.layout))
    signed = {"guardian1:signature", "guardian2:signature", "child:name"}
    pages = []
    for content in filled_in(made.pdf, layout, {*CHILD, *GUARDIANS}, signed):
        reading = reader.read_page(pixels(content), known_pages.of(branch))
        assert reading.problems == ()
        assert reading.code.ref == form.ref
        new = NewPage(
            content=content, mime="image/jpeg", ref=reading.code.ref, side=reading.code.page, reading=reading.to_json()
        )
        pages += returned_pages.add_pile(branch, "skann", [new], actor=ACTOR).ids["returned_page"]
    for page_id in pages:
        row = load(branch).rows[page_id]
        ticks, signatures = first_ticks(row), first_signatures(row)
        assert {one for one, ticked in ticks.items() if ticked} == {
            one for one in row.printed.content.sides[row.side - 1].ticks if one in {*CHILD, *GUARDIANS}
        }
        assert None not in ticks.values()
        assert all(signatures.values())
        who = (("guardian1", "eva"), ("guardian2", "per")) if row.side == 2 else ()
        signers = tuple(Signer(line=line, person_id=one, signed_on=today) for line, one in who)
        answers = Answers(ticks=ticks, signatures=signatures, subject_id="mio", signers=signers, signed_on=today)
        done = filing.approve(branch, page_id, answers, actor=ACTOR, prove=proof.pdf)
    assert done.filed
    said = consents.of_person(branch, "mio")
    assert (len(said.consents), len(said.assents)) == (2, 1)
    kept = evidence.read(branch, said.consents[0].evidence[0].id)
    assert kept.startswith(b"%PDF-")
    assert pen.rendered(kept, 1).shape[0] > 3000

    assert paper.codes(branch, "mio", "facebook", on=today) == {"OK_CONSENT"}
    assert paper.codes(branch, "mio", "instagram", on=today) == {"GUARDIAN_REFUSED"}
    assert paper.codes(branch, "mio", "website", purpose="marketing", on=today) == {"GUARDIAN_REFUSED"}
    assert returned_pages.waiting(branch) == ()
    assert verify(branch) == ()
