"""Where printing is asked for: each place opens the dialog on what one stands before."""

from datetime import timedelta

import pytest

from consent_db import attendance, events, people
from consent_db.records import Actor, Event, Person
from exports.forms.bundle import Wanted, What
from tests.ui.recording import family
from ui.models.check import cards
from ui.pages.event_dialog import EventDialog
from ui.pages.print_dialog import PrintDialog

ACTOR = Actor()


@pytest.fixture
def place(program, settle):
    """The window of a branch with an event tonight to which Kari comes."""
    today = program.desk.today()
    family(program.register, today)
    people.add(program.register, Person(id="siri", first_name="Siri", adult_declared=True), actor=ACTOR)
    events.add(program.register, Event(id="later", title="Senere", start=today + timedelta(days=9)), actor=ACTOR)
    entries = [attendance.Entry(person_id="kari"), attendance.Entry(person_id="mio")]
    attendance.add(program.register, "e1", entries, actor=ACTOR)
    window = program.open_main()
    settle(program)
    return window


@pytest.fixture
def opened(program, settle):
    """What the dialog that was just opened is about; closes it."""

    def about(window):
        settle(program)
        (dialog,) = [one for one in window.findChildren(PrintDialog) if one.isVisible()]
        wanted = dialog.pages.choices.wanted
        assert dialog.print.isEnabled(), dialog.pages.preview.view.accessibleDescription()
        dialog.reject()
        settle(program)
        return wanted

    return about


def test_today_leads_to_the_forms_of_tonight(program, place, opened, settle):
    place.show_page("today")
    settle(program)
    (line,) = [one for one in place.today.findChildren(type(place.today.set_up.act)) if one.text() == "Print forms"]
    assert line.accessibleName() == "Print forms: 2 forms are missing for “Kurs mars”"
    line.click()
    settle(program)
    forms = place.forms.ask
    assert (place.place, forms.places.chosen) == ("forms", "event:e1")
    forms.everybody.click()
    assert opened(place) == Wanted(what=What.MISSING, event_id="e1", blank_adults=5)
    assert forms.tonight.text().strip() == "Print for tonight …"
    forms.tonight.click()
    assert opened(place) == Wanted(what=What.MISSING, event_id="e1", blank_adults=5)
    forms.table.click()
    assert opened(place) == Wanted(what=What.OVERVIEW, event_id="e1")
    forms.people.choose("mio")
    forms.one.click()
    assert opened(place) == Wanted(what=What.PERSON, event_id="e1", person_id="mio")
    forms.printing.click()
    assert opened(place) == Wanted(what=What.ADULT, event_id="e1")
    forms.places.choose("all")
    assert not forms.everybody.isVisibleTo(forms)


def test_a_person_has_their_form_a_withdrawal_and_a_confirmation(program, place, opened, settle):
    place.go("person:kari")
    settle(program)
    card = place.people.card
    card._acts["print"].click()
    assert opened(place) == Wanted(what=What.PERSON, person_id="kari")
    place.people.ask("print:withdraw")
    assert opened(place) == Wanted(what=What.WITHDRAW, person_id="kari")
    texts = [one.text() for one in card._menu(card).actions()]
    assert {"Print a withdrawal form …", "Print a confirmation …"} <= set(texts)


def test_an_event_has_its_forms_its_poster_and_its_lists(program, place, opened, settle):
    place.show_page("pictures")
    settle(program)
    acts = place.pictures.event_acts
    (printing,) = [one.menu() for one in acts.menu("e1").actions() if one.menu() is not None]
    found = []
    for one in printing.actions():
        one.trigger()
        found.append(opened(place).what)
    assert found == [What.MISSING, What.POSTER_A4, What.ATTENDANCE, What.OVERVIEW]


def test_a_picture_offers_the_form_of_whoever_has_not_answered(program, place, opened, settle, stored):
    asset_id = stored(program.register, "a", person="kari")
    window = program.main.open_check([asset_id], asset_id)
    settle(program)
    facts = window.facts
    shown = cards(facts, window.answer.verdict)
    card = next(one for one in shown if one.appearance is not None and one.appearance.person_id == "kari")
    offered = window.panel._remedies.buttons(facts, card, exception=False, film_opened=False)
    assert "print" in [one.what for one in offered]
    window.acts.do("print", facts, card)
    assert opened(window) == Wanted(what=What.PERSON, person_id="kari")
    window.close()


def test_an_event_made_before_there_are_pictures_leads_to_its_list_and_its_forms(program, opened, settle):
    window = program.open_main()
    window.show_page("pictures")
    settle(program)
    page = window.pictures
    assert page.stack.currentWidget() is page.empty
    page.side.new_wanted.emit()
    (made,) = [one for one in page.findChildren(EventDialog) if one.isVisible()]
    made.fields.title.setText("I kveld")
    made.save.click()
    settle(program)
    (held,) = events.events(program.register)
    assert page.places.chosen == held.id
    assert page.nothing.people.isVisible()
    page.nothing.people.click()
    settle(program)
    (listing,) = [one for one in page.findChildren(EventDialog) if one.isVisible() and one is not made]
    assert listing.attendance.isVisible()
    listing.reject()
    page.nothing.print.click()
    assert opened(window) == Wanted(what=What.MISSING, event_id=held.id, blank_adults=5)
