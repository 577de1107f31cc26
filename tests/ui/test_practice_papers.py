"""The papers of practice: forms the program really printed, signed with a drawn pen, filed or waiting."""

import io
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from consent_db import consents, evidence, form_prints, people, policy, portable, returned_pages
from consent_db.records import ConsentRole, Decision, Jurisdiction
from consent_db.rows import query
from exports import wording
from exports.forms import known_pages, reader
from exports.forms.content import content
from exports.forms.incoming import Intake, pixels
from exports.forms.layout import FormLayout
from exports.forms.order import FormCode, order_for
from exports.forms.reader import PageReading
from exports.forms.writer import write
from exports.pdf_pages import PdfPages
from ui.practice import branch, papers, pen, place
from ui.practice.answers import FILED, RELATIONS, WAITING
from ui.practice.words import words

ROOT = Path(__file__).parents[2]
DAY = date(2026, 10, 3)


@pytest.fixture(scope="module")
def made(told_folder):
    """A practice register whose papers are all there."""
    opened = place.open_practice(told_folder, "nb")
    with opened.register as register:
        yield register, opened.days


def waiting(register):
    (pile,) = returned_pages.waiting(register)
    return pile, [(page, PageReading.from_json(page.reading)) for page in pile.pages]


def test_every_statement_has_the_form_it_was_made_on(made):
    register, days = made
    stored = query(register, "SELECT count(*), count(DISTINCT sha256) FROM evidence WHERE typeof(content) = 'blob'")

    assert stored == [(len(FILED), len(FILED))]
    for one in FILED:
        said = consents.of_person(register, one.subject)
        (consent,) = said.consents
        (printed,) = [
            form for form in form_prints.of_person(register, one.subject) if form.printed_at.date() < days.signed
        ]
        assert (consent.speaker_id, consent.signed_at) == (one.by, days.signed)
        assert (consent.form, consent.form_version) == (printed.code, printed.version)
        assert consent.role is (ConsentRole.SELF if one.is_own else ConsentRole.GUARDIAN)
        (proof,) = consent.evidence
        assert [assent.answer for assent in said.assents] == ([] if one.is_own else ["yes"])
        with PdfPages(evidence.read(register, proof.id)) as document:
            assert len(document.sheets) == printed.pages


def test_a_proof_says_what_is_recorded_when_it_is_read_again(made):
    register, _ = made
    (consent,) = consents.of_person(register, "leila").consents

    ticks = set()
    with Intake() as intake:
        for page in intake.pages(evidence.read(register, consent.evidence[0].id), "proof.pdf"):
            read = reader.read_page(pixels(page), known_pages.of(register))
            assert form_prints.by_ref(register, read.code.ref).person_id == "leila"
            ticks |= {box for box, tick in read.ticks.items() if tick is reader.Tick.YES}
            assert not read.doubts
            assert read.problems == ()
    yes = [item for item in consent.items if item.decision is Decision.GRANT]
    assert {f"channel:{one}" for item in yes for one in item.channels} == {one for one in ticks if "channel" in one}
    assert {"signature", "place_date"} <= {one for one, filled in read.fields.items() if filled}


def test_an_empty_box_is_a_no(made):
    register, _ = made
    (consent,) = consents.of_person(register, "amina").consents

    refused = {one for item in consent.items if item.decision is Decision.REFUSE for one in item.channels}
    assert "instagram" in refused


def test_the_pile_waits_as_it_was_read(made):
    register, days = made
    pile, pages = waiting(register)

    assert pile.name == "Skjemaer fra årsmøtet.pdf"
    assert [page.number for page, _ in pages] == list(range(1, 10))
    whose = [form_prints.by_ref(register, page.ref).person_id if page.ref else None for page, _ in pages]
    assert whose == ["oddvar", "oddvar", "kaja", "kaja", "amina", "amina", "emil", "emil", None]
    assert [read.doubts for _, read in pages] == [{}] * 4 + [{"channel:instagram": "filled"}] + [{}] * 4
    assert [read.problems for _, read in pages] == [()] * 8 + [("no_reference",)]
    for (page, read), filled in zip(pages[::2], WAITING, strict=False):
        expected = {one for one in filled.ticks if one in read.ticks}
        assert {one for one, tick in read.ticks.items() if tick is reader.Tick.YES} == expected
        assert form_prints.by_ref(register, page.ref).printed_at.date() < days.annual_meeting
    signed = [{one for one, filled in read.fields.items() if filled and "signature" in one} for _, read in pages]
    assert signed[1::2] == [{"signature"}] * 3 + [{"guardian1:signature"}]


def test_who_died_since_has_signed_before(made):
    register, days = made
    (consent,) = consents.of_person(register, "johan").consents

    assert people.person(register, "johan").deceased_on == days.died > consent.signed_at


def test_doing_it_again_changes_nothing(made):
    register, days = made
    before = portable.dump(register), query(register, "SELECT count(*) FROM form_print, returned_page")

    for steps in (papers.file_signed, papers.pile_up):
        assert list(steps(register, days, "nb")) == []
    assert (portable.dump(register), query(register, "SELECT count(*) FROM form_print, returned_page")) == before


def test_what_was_cut_off_in_the_middle_is_done_once(tmp_path, monkeypatch):
    monkeypatch.setattr(papers, "FILED", [one for one in FILED if one.subject in {"nora", "kaja"}])
    opened = place.open_practice(tmp_path / "practice", "nb")
    with opened.register as register:
        real, approved = papers.filing.approve, []

        def power_cut(*arguments, **more):
            if len(approved) == 3:  # one side of the child's form is approved, the other is not
                raise KeyboardInterrupt
            approved.append(real(*arguments, **more))

        with monkeypatch.context() as cut:
            cut.setattr(papers.filing, "approve", power_cut)
            with pytest.raises(KeyboardInterrupt):
                list(papers.file_signed(register, opened.days, "nb"))
        assert returned_pages.waiting(register)

        list(papers.file_signed(register, opened.days, "nb"))
        assert returned_pages.waiting(register) == ()
        for child in ("nora", "kaja"):
            assert len(consents.of_person(register, child).consents) == 1
        assert len(consents.of_person(register, "nora").assents) == 1


def test_for_whom_somebody_practising_said_has_died_nothing_is_printed(tmp_path, monkeypatch):
    monkeypatch.setattr(papers, "FILED", [one for one in FILED if one.subject == "henrik"])
    opened = place.open_practice(tmp_path / "practice", "nb")
    with opened.register as register:
        henrik = people.person(register, "henrik")
        people.update(register, replace(henrik, deceased_on=opened.days.today), actor=branch.ACTOR)

        assert list(papers.file_signed(register, opened.days, "nb")) == []
        assert query(register, "SELECT count(*) FROM form_print") == [(0,)]


def test_forms_are_signed_under_swedish_law_too(tmp_path):
    opened = place.open_practice(tmp_path / "practice", "sv")
    with opened.register as register:
        list(papers.file_signed(register, opened.days, "sv"))

        assert policy.unit(register).jurisdiction is Jurisdiction.SE
        assert query(register, "SELECT count(*) FROM consent WHERE lang = 'sv'") == [(len(FILED),)]


def test_the_same_hand_writes_the_same_bytes(made):
    register, days = made
    order = order_for(register, FormCode.ADULT, person_id="kaja", today=days.today)
    assert content(order)
    pdf, layouts = write([order])

    def signed(hand):
        with PdfPages(pdf) as document:
            page = pen.page_of(document.drawn(1, pen.DPI))
        empty = page.copy()
        pen.fill_in(page, layouts[0].pages[1], {"special_category"}, {"signature": "Kaja Myhre"}, hand=hand)
        assert (page != empty).any()
        return pen.scanned(page, hand=hand)

    assert signed("kaja") == signed("kaja") != signed("linh")


def test_ink_stays_where_it_belongs(made):
    register, _ = made
    printed = form_prints.of_person(register, "kaja")[0]
    side = FormLayout.from_json(dict(printed.layout)).pages[0]
    page = pen.np.full((1754, 1240, 3), 255, pen.np.uint8)
    pen.fill_in(page, side, {"channel:facebook"}, {}, hand="kaja", scribbled=("channel:x",))

    rows, columns = pen.np.nonzero((page != 255).any(axis=2))
    for y, x in zip(rows * 25.4 / pen.DPI, columns * 25.4 / pen.DPI, strict=True):
        near = [
            box
            for box in side.ticks
            if abs(x - box.x_mm - box.width_mm / 2) < 3.4 and abs(y - box.y_mm - box.height_mm / 2) < 3.4
        ]
        assert {box.id for box in near} <= {"channel:facebook", "channel:x"}
        assert near


@pytest.mark.parametrize("lang", wording.LANGUAGES)
def test_what_is_drawn_has_letters_that_can_be_drawn(lang):
    named = words(lang)
    days = branch.Calendar(DAY)
    drawn = [one.name for one in branch.cast(days)] + [*named.relations.values(), named.place]

    assert all(text.isascii() for text in (*drawn, wording.shown_date(DAY, lang)))
    assert set(RELATIONS.values()) <= set(named.relations)
    assert "." in named.scan


def test_practice_opens_before_anything_is_printed(tmp_path):
    asked = (
        "import json, sys; from pathlib import Path; from ui.practice import session, place;"
        f" place.open_practice(Path({str(tmp_path / 'practice')!r}), 'nb').register.close();"
        " print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT)

    assert set(json.loads(done.stdout)) & {"cv2", "reportlab", "pypdfium2", "onnxruntime", "ui.practice.pen"} == set()


def test_a_scan_is_a_sheet_of_a4(made):
    register, _ = made
    _, pages = waiting(register)

    for page, _ in pages:
        with Image.open(io.BytesIO(returned_pages.image(register, page.id))) as image:
            assert image.format == "JPEG"
            assert abs(image.height / image.width - 297 / 210) < 0.01
