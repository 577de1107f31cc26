"""A blank form that was photocopied: nobody's ticks come together with another one's signature, and none is lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from consent_db import consents, people, returned_pages
from consent_db.records import Decision, Person, PersonKind
from exports.forms.layout import FormLayout
from exports.forms.reader import PageReading, Tick
from exports.forms.reference import PageCode
from tests.ui import returned_pile
from tests.ui.reading import said
from ui.widgets.forms_bar import RETURNED


@pytest.fixture
def copied(office, settle):
    """Two people filled in photocopies of one blank form; the first ticked, the second did not."""
    register = office.register
    returned_pile.adults(register, "Fatou Jallow", "Rania Aziz")
    (form,) = returned_pile.printed(register, office.desk.today(), ("ADULT", None, None)).prints
    layout = FormLayout.from_json(dict(form.layout))
    pages = []
    for place, ticked in enumerate((returned_pile.ADULT_YES, ())):
        for side in layout.pages:
            code = PageCode(unit_tag="AAAAAA", ref=form.ref, page=side.number, pages=form.pages, token=form.token)
            reading = PageReading(
                code=code,
                ticks={one.id: Tick.YES if one.id in (*ticked, "any") else Tick.NO for one in side.ticks},
                fields={one.id: True for one in side.fields},
            )
            picture = returned_pile.jpeg(returned_pile.np.full((400, 300, 3), 200 + 9 * place + side.number, "uint8"))
            pages.append(
                returned_pages.NewPage(
                    content=picture, mime="image/jpeg", ref=form.ref, side=side.number, reading=reading.to_json()
                )
            )
    returned_pages.add_pile(register, "kopier.pdf", pages, actor=returned_pile.ACTOR)
    office.main.show_page("forms")
    office.main.forms.show_view(RETURNED)
    settle(office)
    return office.main.forms.returned


def approve(view, program, settle):
    view.window().activateWindow()
    assert QTest.qWaitForWindowActive(view.window())
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(program)


def press(view, text):
    next(one for one in view.answers.findChildren(QAbstractButton) if one.text() == text).click()


def ids(view):
    return [one.id for one in view.list.lines.lines if not one.heading]


def test_a_name_that_several_have_makes_nobody_new(office, copied, settle):
    one = Person(id="fatou2", first_name="Fatou", last_name="Jallow", adult_declared=True)
    people.add(office.register, one, actor=returned_pile.ACTOR)
    copied.refresh()
    settle(office)
    copied.list.choose(ids(copied)[1])
    settle(office)
    who = copied.answers.hands.who
    who.choice.setEditText("Fatou Jallow")
    assert (who.person_id, who.newcomer) == ("", None)
    assert "Several people have this name" in who.note.text()
    who.choice.setCurrentIndex(who.choice.findData("fatou2"))
    assert (who.person_id, who.note.text()) == ("fatou2", "")
    who.choice.setEditText("Fatou Jallow Berg")
    assert who.newcomer.last_name == "Berg"


def test_a_copy_that_comes_in_while_a_page_is_shown_is_said_beside_it(office, copied, settle):
    view, register = copied, office.register
    first, signed, other, other_signed = ids(view)
    returned_pages.dismiss(register, [other, other_signed], actor=returned_pile.ACTOR)
    view.refresh()
    settle(office)
    view.list.choose(first)
    settle(office)
    view.list.choose(signed)
    settle(office)
    view.answers.hands.who.choice.setEditText("Rania Aziz")
    settle(office)
    kept = returned_pages.page(register, signed)
    again = returned_pages.NewPage(content=b"copy", mime="image/jpeg", ref=kept.ref, side=2, reading=dict(kept.reading))
    returned_pages.add_pile(register, "kopi.pdf", [again], actor=returned_pile.ACTOR)
    view.refresh()
    settle(office)
    press(view, "These sides are of one sheet")
    told = view.answers.answers()
    assert (told.subject_id, told.same_sheet) == ("rania", True)


def test_photocopies_are_filed_for_each_and_never_mixed_unasked(office, copied, settle):
    view, register = copied, office.register
    first, signed, other, other_signed = ids(view)
    view.list.choose(first)
    settle(office)
    assert "Several copies of this form have come in" in said(view.answers)
    approve(view, office, settle)
    assert view.list.chosen == signed
    view.answers.hands.who.choice.setEditText("Fatou Jallow")
    settle(office)
    approve(view, office, settle)
    assert "are these sides of one sheet?" in view.foot.said.text()
    assert not consents.of_person(register, "fatou").consents
    assert view._waiting.rows[other_signed].subject is None
    press(view, "These sides are of one sheet")
    approve(view, office, settle)
    (consent,) = consents.of_person(register, "fatou").consents
    assert consent.items[0].decision is Decision.GRANT
    for page in (other, other_signed):
        view.list.choose(page)
        settle(office)
        if page == other_signed:
            assert view.answers.hands.who.choice.typed == ""
            view.answers.hands.who.choice.setEditText("Rania Aziz")
        press(view, "File this copy too")
        approve(view, office, settle)
    (refused,) = consents.of_person(register, "rania").consents
    assert {one.decision for one in refused.items} == {Decision.REFUSE}
    assert view.stack.currentWidget() is view.empty


def test_an_approved_copy_tells_the_other_side_it_waits_for_once(office, copied, settle):
    copied.list.choose(ids(copied)[0])
    settle(office)
    copied.answers.hands.who.choice.setEditText("Fatou Jallow")
    settle(office)
    approve(copied, office, settle)
    first = next(one for one in copied._waiting.rows.values() if one.approved)
    assert copied._words.state(first, copied._waiting)[1] == f"Approved, waits for side {3 - first.side}"


def test_a_photocopied_childs_form_is_filed_beside_the_side_that_was_filed_alone(office, settle):
    register = office.register
    lea = Person(id="lea", first_name="Lea", last_name="Lund", kind=PersonKind.CHILD, birth_date=date(2017, 1, 1))
    people.add(register, lea, actor=returned_pile.ACTOR)
    returned_pile.waiting(register, office.desk.today(), ("CHILD", None, None))
    office.main.show_page("forms")
    office.main.forms.show_view(RETURNED)
    settle(office)
    view = office.main.forms.returned
    view.list.choose(next(one.id for one in view._waiting.rows.values() if one.side == 1))
    settle(office)
    view.answers.hands.who.choice.setEditText(people.person(register, "mio").name)
    view.approve(alone=True)
    settle(office)
    assert len(consents.of_person(register, "mio").assents) == 1
    hands = view.answers.hands
    hands.who.choice.setEditText("Lea Lund")
    for block, name in zip(hands.blocks, ("kari", "ola"), strict=True):
        block.who.choice.setEditText(people.person(register, name).name)
        block.entitled.set_answer(True)
    approve(view, office, settle)
    for _again in range(2):
        assert f"filed already, for {people.person(register, 'mio').name}" in view.foot.said.text()
        notice = view.answers._notices["filed_for_other"]
        assert notice.said.text() in view.foot.said.text()
        assert notice.offers[0].hasFocus()
        approve(view, office, settle)
    assert not consents.of_person(register, "lea").consents
    press(view, "File this copy too")
    approve(view, office, settle)
    assert (view.foot.said.text(), len(consents.of_person(register, "lea").consents)) == ("", 2)
    assert not consents.of_person(register, "mio").consents
