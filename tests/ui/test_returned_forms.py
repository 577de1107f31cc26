"""Forms that came back: dropped, read, looked at beside what was read, corrected, approved and filed."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from consent_db import consents, evidence, people, returned_pages
from consent_db.records import Actor, ConsentMedia, Decision
from tests.ui import returned_pile
from tests.ui.reading import said
from ui.widgets.forms_bar import RETURNED
from ui.widgets.paper_view import MarkKind

ACTOR = Actor()


@pytest.fixture
def place(office, settle):
    """The Forms place of a branch with a family and two adults."""
    returned_pile.adults(office.register, "Fatou Jallow", "Rania Aziz")
    office.main.resize(1200, 800)
    office.main.show_page("forms")
    settle(office)
    return office.main.forms


@pytest.fixture
def come_back(office, place, settle, tmp_path):
    """Print forms, fill in the sides and read the scan; gives the view."""

    def made(*wishes, fill=returned_pile.filled_in, choose=lambda sides: sides):
        issued = returned_pile.printed(office.register, office.desk.today(), *wishes)
        pages = [fill(blank) for blank in choose(returned_pile.sides(issued))]
        place.read([returned_pile.scan(tmp_path / "bunke.pdf", pages)])
        settle(office, 60)
        return place.returned

    return made


@pytest.fixture
def wait(office, settle):
    """Let pages wait whose reading is simulated, where the reading is not what a test is about; gives the view."""

    def made(*wishes):
        returned_pile.adults(office.register, "Fatou Jallow")
        returned_pile.waiting(office.register, office.desk.today(), *wishes)
        office.main.resize(1200, 800)
        office.main.show_page("forms")
        office.main.forms.show_view(RETURNED)
        settle(office)
        return office.main.forms.returned

    return made


def approve(view, program, settle):
    view.window().activateWindow()  # offscreen, a list of offers that goes takes the window's activity along
    assert QTest.qWaitForWindowActive(view.window())
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(program)


def listed(view):
    return [(one.title, one.second) for one in view.list.lines.lines if not one.heading]


def test_a_clean_form_takes_one_key_for_each_side_and_is_filed_with_the_page_as_proof(office, come_back, settle, qtbot):
    view = come_back(("ADULT", "fatou", "e1"))
    assert listed(view) == [("Fatou Jallow", "Side 1 · Read"), ("Fatou Jallow", "Side 2 · Read")]
    assert view.list.chosen
    assert [one.id for one in view.paper.view.marks if one.kind is MarkKind.TICKED]
    approve(view, office, settle)
    assert not consents.of_person(office.register, "fatou").consents
    assert "waits for side 2" in listed(view)[0][1]
    approve(view, office, settle)
    (consent,) = consents.of_person(office.register, "fatou").consents
    granted = next(one for one in consent.items if one.decision is Decision.GRANT)
    assert granted.channels == ("facebook",)
    assert consent.signed_at == office.desk.today()
    assert evidence.read(office.register, consent.evidence[0].id).startswith(b"%PDF")
    assert view.stack.currentWidget() is view.empty
    assert "1 form is filed. The pile is done." in said(view)
    assert "Filed for Fatou Jallow" in office.main.toast._text.text()
    assert office.main.toast._undo.isHidden()


def test_an_unsure_tick_waits_for_an_answer_and_the_keyboard_goes_there(office, come_back, settle):
    view = come_back(
        ("ADULT", "fatou", "e1"),
        fill=lambda blank: returned_pile.filled_in(blank, blackened=("channel:instagram",)),
        choose=lambda sides: sides[:1],
    )
    assert listed(view)[0] == ("Fatou Jallow", "Side 1 · 1 unsure tick")
    asked = view.answers.ticks.asked["channel:instagram"]
    assert asked.cut.has_image
    assert "Is this a tick?" in said(view)
    approve(view, office, settle)
    assert "Look at the picture and answer: ticked or empty." in view.foot.said.text()
    assert asked.row.hasFocus()
    (page,) = view._waiting.rows.values()
    assert not page.approved
    QTest.keyClick(asked.row, Qt.Key.Key_N)
    settle(office)
    approve(view, office, settle)
    (page,) = view._waiting.rows.values()
    assert page.approved
    assert page.page.answers.ticks["channel:instagram"] is False


def test_what_is_corrected_stays_when_the_program_ends_before_approval(office, wait, settle, start, qtbot):
    view = wait(("ADULT", "fatou", "e1"))
    view.answers.ticks.boxes["photo"].click()
    view.answers.ticks.boxes["name:full"].click()
    qtbot.wait(900)
    settle(office)
    office.close()
    again = start()
    again.open_main().show_page("forms")
    settle(again)
    shown = again.main.forms.returned
    again.main.forms.show_view(RETURNED)
    settle(again)
    assert shown.answers.ticks.ticks["photo"] is False
    assert shown.answers.ticks.ticks["name:full"] is True
    assert shown.answers.ticks.ticks["name:first"] is False
    again.close()


def test_a_blank_form_asks_whose_it_is_and_makes_somebody_new(office, come_back, settle):
    view = come_back(("ADULT", None, "e1"))
    assert listed(view)[0] == ("Name not known", "Side 1 · Read")
    view.list.choose(view.list.lines.lines[1].id)
    settle(office)
    who = view.answers.hands.who
    assert view.answers.hands.cuts["name"].has_image
    approve(view, office, settle)
    assert "Choose the person, or add a new one." in view.foot.said.text()
    assert who.choice.hasFocus() or who.choice.lineEdit().hasFocus()
    who.choice.setEditText("Ingrid Berg")
    who.born.set_day(office.desk.today().replace(year=1980))
    settle(office)
    approve(view, office, settle)
    assert listed(view)[0][0] == "Ingrid Berg"
    approve(view, office, settle)
    (made,) = [one for one in people.people(office.register) if one.first_name == "Ingrid"]
    assert consents.of_person(office.register, made.id).consents


def test_a_childs_form_records_the_childs_own_answer_and_both_guardians(office, come_back, settle):
    view = come_back(("CHILD", "mio", "e1"))
    assert [one[1] for one in listed(view)] == ["Child's side · Read", "Guardians' side · Read"]
    approve(view, office, settle)
    blocks = view.answers.hands.blocks
    assert {block.who.person_id for block in blocks} == {"kari", "ola"}
    assert all(block.signature.signed for block in blocks)
    approve(view, office, settle)
    told = consents.of_person(office.register, "mio")
    assert {one.speaker_id for one in told.consents} == {"kari", "ola"}
    (no_film,) = told.withdrawals  # the child's own, and in every channel there will ever be
    assert (no_film.by_person_id, no_film.scope.channels) == ("mio", ())
    assert ConsentMedia.VIDEO in no_film.scope.media
    assert len(told.assents) == 1


def test_a_second_guardian_who_did_not_sign_is_one_sentence_until_somebody_opens_it(office, come_back, settle):
    empty = ("guardian2:name", "guardian2:relation", "guardian2:date", "guardian2:signature")
    view = come_back(
        ("CHILD", None, "e1"),
        fill=lambda blank: returned_pile.filled_in(blank, left_empty=empty),
        choose=lambda sides: sides[1:],
    )
    first, second = view.answers.hands.blocks
    assert first.signers()
    assert not second.signers()
    assert "Nothing is written on this line." in said(second)
    second.open.click()
    assert second.signers()
    assert second.who.choice.isVisible()


def test_a_page_without_a_reference_takes_the_typed_one(office, come_back, place, settle, tmp_path):
    issued = returned_pile.printed(office.register, office.desk.today(), ("ADULT", "rania", None))
    blank = returned_pile.sides(issued)[0]
    page = returned_pile.filled_in(blank)
    code = blank.layout.code
    scale = page.shape[1] / blank.layout.width_mm
    left, top = round((code.x_mm - 1) * scale), round((code.y_mm - 1) * scale)
    page[top : top + round((code.height_mm + 2) * scale), left : left + round((code.width_mm + 2) * scale)] = 255
    place.read([returned_pile.scan(tmp_path / "uten.pdf", [page])])
    settle(office, 60)
    view = place.returned
    assert listed(view) == [("Page 1", "No reference found")]
    assert view.right.currentWidget() is view.problem
    assert view.problem.corner.has_image
    ref = issued.prints[0].ref
    view.problem.reference.setText(ref[:-1] + ("2" if ref[-1] != "2" else "3"))
    QTest.keyClick(view.problem.reference, Qt.Key.Key_Return)
    assert "letter by letter" in view.problem.fault.text()
    view.problem.reference.setText(f"{ref[:4]}-{ref[4:]}".lower())
    QTest.keyClick(view.problem.reference, Qt.Key.Key_Return)
    settle(office)
    assert listed(view)[0][0] == "Rania Aziz"
    assert view.answers.ticks.ticks["photo"] is True


def test_removing_asks_first_and_deletes_the_picture_for_good(office, wait, settle):
    view = wait(("WITHDRAW", "fatou", None))
    page_id = view.list.chosen
    box = view.ask_to_remove()
    assert "deleted for good" in box.informativeText()
    box.defaultButton().click()
    settle(office)
    assert view.list.chosen == page_id
    box = view.ask_to_remove()
    next(one for one in box.buttons() if one.text() == "Remove").click()
    settle(office)
    assert not view._waiting.rows
    assert returned_pages.page(office.register, page_id).state == "dismissed"


def test_another_program_that_changed_the_page_meanwhile_is_told_and_nothing_is_filed(office, wait, settle):
    view = wait(("WITHDRAW", "fatou", None))
    page = view.row
    answers = view.answers.answers()
    returned_pages.set_answers(office.register, page.id, answers, actor=ACTOR)
    approve(view, office, settle)
    assert not consents.of_person(office.register, "fatou").withdrawals
    assert view.foot.said.text()
    settle(office)
    approve(view, office, settle)
    assert consents.of_person(office.register, "fatou").withdrawals


def test_a_day_that_is_none_keeps_the_page_and_takes_the_keyboard(office, wait, settle):
    view = wait(("WITHDRAW", "fatou", None))
    field = view.answers.hands.received.days
    field.setFocus()
    field.lineEdit().setText("neste uke")
    approve(view, office, settle)
    assert "is not a day" in view.foot.said.text()
    assert not consents.of_person(office.register, "fatou").withdrawals


def test_the_proposed_day_is_that_of_the_event_and_never_ahead(office, wait, settle):
    view = wait(("ADULT", "fatou", "e1"))
    view.list.choose(view.list.lines.lines[1].id)
    settle(office)
    day = view.answers.hands.day_box
    assert day.day == office.desk.today()
    assert "Kurs mars" in day.hint.text()
    day.days.setFocus()
    day.days.lineEdit().setText("1.1.2199")
    approve(view, office, settle)
    assert "is still to come" in view.foot.said.text()


def test_a_pdf_dropped_on_any_place_is_read_as_returned_forms(office, place, settle, tmp_path):
    issued = returned_pile.printed(office.register, office.desk.today(), ("WITHDRAW", "rania", None))
    file = returned_pile.scan(tmp_path / "en.pdf", [returned_pile.filled_in(returned_pile.sides(issued)[0])])
    office.main.show_page("people")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    office.main.dropEvent(event)
    settle(office, 60)
    assert office.main.place == "forms"
    assert place.view == RETURNED
    assert listed(place.returned) == [("Rania Aziz", "Withdrawal · Read")]


def test_a_file_that_is_no_scan_is_named_and_the_others_are_read(office, place, settle, tmp_path):
    issued = returned_pile.printed(office.register, office.desk.today(), ("WITHDRAW", "rania", None))
    folder = tmp_path / "bunke"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"%PDF-1.4 broken")
    returned_pile.scan(folder / "b.pdf", [returned_pile.filled_in(returned_pile.sides(issued)[0])])
    (folder / "notes.txt").write_text("not taken")
    place.read([folder])
    settle(office, 60)
    assert listed(place.returned) == [("Rania Aziz", "Withdrawal · Read")]
    assert "a.pdf" in said(place.returned)
    assert "notes.txt" not in said(place.returned)


def test_the_box_for_no_is_never_answered_with_a_no(office, come_back, settle):
    """Beside a box that is itself called “No”, an answer “No” would be taken for the child's."""
    view = come_back(
        ("CHILD", "mio", "e1"),
        fill=lambda blank: returned_pile.filled_in(blank, blackened=("child:photo_no",)),
        choose=lambda sides: sides[:1],
    )
    asked = view.answers.ticks.asked["child:photo_no"]
    assert (asked.row.yes.text(), asked.row.no.text()) == ("Ticked", "Empty")
    assert asked.row.yes.accessibleName() == "No: Ticked"
    QTest.keyClick(asked.row, Qt.Key.Key_J)
    assert view.answers.told["child:photo_no"] is True


def test_after_the_last_page_come_those_that_were_left_at_the_top(office, come_back, settle):
    view = come_back(("ADULT", "fatou", "e1"), ("ADULT", None, "e1"), choose=lambda sides: [sides[3], sides[0]])
    first, last = (one.id for one in view.list.lines.lines)
    view.list.choose(last)
    settle(office)
    approve(view, office, settle)
    assert view.list.chosen == first
    who = view.answers.hands.who.choice
    assert who.hasFocus() or who.lineEdit().hasFocus()  # what the page asks first


def test_sides_that_may_be_of_two_sheets_bring_the_keyboard_to_their_answer(office, come_back, settle):
    inks = iter((("photo",), (), ("photo", "video")))
    view = come_back(
        ("ADULT", "fatou", "e1"),
        fill=lambda blank: returned_pile.filled_in(blank, next(inks)),
        choose=lambda sides: [sides[0], sides[1], sides[0]],
    )
    approve(view, office, settle)
    approve(view, office, settle)
    offer = view.answers._notices["several_copies"].offers[0]
    assert offer.hasFocus()
    offer.click()
    assert not offer.icon().isNull()
    assert not offer.isEnabled()


def test_today_leads_to_the_pages_that_wait(office, come_back, settle):
    view = come_back(("ADULT", "fatou", "e1"))
    office.main.forms.show_view("ask")
    office.main.show_page("today")
    settle(office)
    buttons = office.main.today.findChildren(QPushButton)
    (line,) = [one for one in buttons if one.accessibleName() == "Go through: 2 returned pages to look at"]
    line.click()
    settle(office)
    assert view.isVisible()
    assert view.list.hasFocus()
