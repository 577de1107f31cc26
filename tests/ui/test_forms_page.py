"""Forms: whom to ask, for which event, and the form recorded from there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import attendance, consents, events, forms_due, people
from consent_db.agenda import Kind
from consent_db.errors import StoreProblem
from consent_db.records import (
    Actor,
    Decision,
    Event,
    Person,
)
from tests.ui.reading import said
from tests.ui.recording import answer
from ui.pages.assent_dialog import AssentDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.event_dialog import EventDialog
from ui.pages.forms import FormsPage

ACTOR = Actor()


@pytest.fixture
def branch(program):
    """Two events, four people: one yes that ends soon, one no, two who have not answered."""
    register, today = program.register, program.desk.today()
    for name in ("Kari", "Ola", "Per", "Siri"):
        people.add(register, Person(id=name.lower(), first_name=name, adult_declared=True), actor=ACTOR)
    events.add(register, Event(id="course", title="Kurs", start=today - timedelta(days=10)), actor=ACTOR)
    events.add(register, Event(id="family", title="Familiedag", start=today + timedelta(days=50)), actor=ACTOR)
    signed = today - timedelta(days=60)
    consents.record(register, answer("kari", signed, today + timedelta(days=40)), actor=ACTOR)
    consents.record(register, answer("ola", signed, today + timedelta(days=400), Decision.REFUSE), actor=ACTOR)
    entries = [attendance.Entry(person_id=one) for one in ("kari", "ola", "per")]
    attendance.add(register, "course", entries, actor=ACTOR)
    attendance.add(register, "family", [attendance.Entry(person_id="per"), *_named("siri")], actor=ACTOR)
    return today


def _named(*ids):
    return [attendance.Entry(person_id=one) for one in ids]


@pytest.fixture
def page(program, settle, qtbot):
    def show():
        made = FormsPage(program.desk)
        qtbot.addWidget(made)
        program.desk.changes.changed.connect(made.refresh)
        made.resize(1100, 700)
        made.show()
        made.refresh()
        settle(program)
        return made

    return show


def lines(view):
    return [(one.title, one.count or one.second) for one in view.lines.lines]


def test_without_any_list_it_says_how_somebody_gets_here(program, page, qtbot):
    events.add(program.register, Event(id="course", title="Kurs"), actor=ACTOR)
    forms = page()
    assert "No event has a list of who was there yet." in said(forms)
    assert not forms.recording.isVisible()
    assert not forms.new_event.isVisible()
    with qtbot.waitSignal(forms.asked) as asked:
        forms.to_events.click()
    assert asked.args == ["pictures"]


def test_from_the_welcome_to_forms_to_the_first_event_and_its_list(program, settle):
    window = program.open_main()
    settle(program)
    QTest.mouseClick(window.today.welcome.forms, Qt.MouseButton.LeftButton)
    settle(program)
    assert window.place == "forms"
    forms = window.forms.ask
    assert "There is no event yet." in said(forms)
    assert not forms.to_events.isVisible()

    QTest.mouseClick(forms.new_event, Qt.MouseButton.LeftButton)
    (made,) = [one for one in forms.findChildren(EventDialog) if one.isVisible()]
    QTest.keyClicks(made.fields.title, "Kurs")
    QTest.mouseClick(made.save, Qt.MouseButton.LeftButton)
    settle(program)
    (listed,) = [one for one in forms.findChildren(EventDialog) if one.isVisible()]
    QTest.keyClicks(listed.attendance.name.field, "Bo Dahl")
    QTest.keyClick(listed.attendance.name.field, Qt.Key.Key_Return)
    settle(program)
    QTest.mouseClick(listed.leave, Qt.MouseButton.LeftButton)
    settle(program)
    assert [line.title for line in forms.people.lines.lines] == ["Bo Dahl"]


def test_a_form_that_is_signed_already_is_recorded_under_people(program, page, qtbot):
    forms = page()
    with qtbot.waitSignal(forms.asked) as asked:
        forms.to_people.click()
    assert asked.args == ["people"]


def test_who_has_not_answered_stands_there_for_all_and_for_each_event(program, branch, page):
    forms = page()
    assert lines(forms.places) == [
        ("Not answered", "2"),
        ("Ends or changes soon", "1"),
        ("By event", ""),
        ("Familiedag", "2"),
        ("Kurs", "1"),
    ]
    assert lines(forms.people) == [("Per", "Familiedag and Kurs"), ("Siri", "Familiedag")]
    forms.places.choose("event:course")
    assert "1 of 3 has not answered." in said(forms) or "1 of 3 have not answered." in said(forms)
    assert "1 has said no or must never be shown, and is not asked." in said(forms)
    assert [one[0] for one in lines(forms.people)] == ["Per"]
    forms.places.choose("soon")
    (line,) = forms.people.lines.lines
    assert line.title.startswith("The consent of Kari ends on")


def test_what_ends_before_the_next_event_is_told_though_it_is_far_away(program, branch):
    steps = forms_due.forms_due(program.register, today=branch)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found = end.value
            break
    assert found.next_event.id == "family"
    assert [(one.kind, one.person_id) for one in found.items] == [(Kind.CONSENT_ENDS, "kari")]
    assert set(found.silent) == {"per", "siri"}


def test_enter_on_somebody_records_their_form_and_the_list_follows(program, branch, page, settle):
    forms = page()
    counted = []
    forms.counted.connect(counted.append)
    forms.people.setFocus()
    QTest.keyClick(forms.people, Qt.Key.Key_Return)
    dialog = forms.findChild(ConsentDialog)
    assert dialog.isVisible()
    assert dialog.person.id == "per"
    dialog.reject()

    changed = consents.record(program.register, answer("per", branch, branch + timedelta(days=400)), actor=ACTOR)
    program.changes.publish(changed)
    settle(program)
    assert [one[0] for one in lines(forms.people)] == ["Siri"]
    assert counted[-1] == 2
    assert forms.people.chosen == "siri"


def test_the_button_says_what_a_child_has_to_be_asked(program, branch, page, settle, monkeypatch):
    forms = page()
    forms.places.choose("soon")
    assert forms.recording.accessibleName() == "Record signed form …"
    item = forms._due.items[0]
    forms._due = replace(forms._due, items=(replace(item, kind=Kind.ASK_CHILD),))
    forms._show_people()
    assert forms.recording.accessibleName() == "Record the child's answer …"
    forms.record()
    assert forms.findChild(AssentDialog).isVisible()
    forms.findChild(AssentDialog).reject()


def test_somebody_who_is_gone_meanwhile_is_said(program, branch, page, monkeypatch):
    forms = page()
    shown = []
    monkeypatch.setattr("ui.errors.show", lambda problem, _parent: shown.append(problem.code))

    def gone(_register, person_id):
        raise StoreProblem("unknown_person", person=person_id)

    monkeypatch.setattr("ui.pages.forms.people.person", gone)
    forms.record()
    assert shown == ["unknown_person"]


def test_when_it_cannot_be_read_the_page_says_so_and_shows_no_old_list(program, branch, page, settle, monkeypatch):
    forms = page()
    assert forms.people.lines.lines

    def broken(*_, **__):
        raise StoreProblem("damaged", file="register.db")

    monkeypatch.setattr("ui.pages.forms.forms_due.forms_due", broken)
    forms.refresh()
    settle(program)
    assert forms.stack.currentWidget() is not forms._listed
    assert forms.nothing.text()
    assert not forms.places.lines.lines


def test_everybody_answered_is_said_without_sending_anybody_anywhere(program, page, settle):
    register, today = program.register, program.desk.today()
    people.add(register, Person(id="kari", first_name="Kari", adult_declared=True), actor=ACTOR)
    events.add(register, Event(id="course", title="Kurs", start=today - timedelta(days=10)), actor=ACTOR)
    consents.record(register, answer("kari", today - timedelta(days=60), today + timedelta(days=400)), actor=ACTOR)
    attendance.add(register, "course", _named("kari"), actor=ACTOR)
    forms = page()
    assert forms.summary.text() == "Nobody has to be asked."
    assert "1 has answered" in said(forms) or "answered" in forms.about.text()
    assert not forms.recording.isVisible()


def test_of_somebody_with_two_records_and_of_the_dead_nobody_is_asked_twice(program, branch, page):
    register = program.register
    per = people.person(register, "per")
    people.add(register, Person(id="per2", first_name="Per", adult_declared=True), actor=ACTOR)
    attendance.add(register, "course", _named("per2"), actor=ACTOR)
    people.merge(register, "per2", "per", actor=ACTOR)
    siri = people.person(register, "siri")
    people.update(register, replace(siri, deceased_year=branch.year - 1), actor=ACTOR)
    forms = page()
    assert per.id == "per"
    assert [one[0] for one in lines(forms.people)] == ["Per"]
