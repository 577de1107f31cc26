"""What a returned form with empty boxes looks like on the person's card: one answer, never a big no beside its yes."""

from datetime import timedelta

import pytest

from consent_db import attendance, event_answers, events, facts
from consent_db.attendance import Answered, Entry
from consent_db.form_scope import MEDIA, PURPOSES
from consent_db.forms_due import forms_due
from consent_db.records import ConsentMedia, ConsentRole, Event, Outcome, Purpose, Scope, ScopeKind
from tests.ui.people_page import STEWARD, Told, go_to_people, no, texts, yes
from ui import labels
from ui.models import timeline
from ui.models.standing import cell

_PRINTED = (Purpose.INFORM, Purpose.RECRUIT, Purpose.MARKETING, Purpose.EDUCATION)
_NO_OTHERS = {
    "en": "No to all other places.",
    "nb": "Nei til alle andre steder.",
    "nn": "Nei til alle andre stader.",
    "sv": "Nej till alla andra platser.",
}
_NOES = {
    "en": "no to all other places on the form · not film and voice in film · not for: recruiting members,",
    "nb": "nei til alle andre steder på skjemaet · ikke film og stemmen i film · ikke til: verve medlemmer,",
    "nn": "nei til alle andre stader på skjemaet · ikkje film og ",
    "sv": "nej till alla andra platser på blanketten · inte film och ",
}


def filed(channels, *ticked, media=(ConsentMedia.PHOTO,), purposes=(Purpose.INFORM,)):
    """The items that a form with these ticks is filed with."""
    blank = tuple(one for one in channels if one not in ticked)
    items = [yes(*ticked, media=media, purposes=purposes)] if ticked else []
    scopes = (
        (blank, MEDIA, PURPOSES),
        (ticked, tuple(one for one in MEDIA if one not in media), PURPOSES),
        (ticked, media, tuple(one for one in _PRINTED if one not in purposes)),
    )
    return (*items, *(no(*where, media=what, purposes=why) for where, what, why in scopes if where and what and why))


@pytest.fixture
def opened(start, settle):
    """A program in a language, and what shows somebody's card in it."""

    def in_language(lang):
        program = start(lang)
        told = Told(program)

        def card(person_id):
            window = program.open_main()
            go_to_people(window)
            settle(program)
            window.people.show_person(person_id)
            settle(program)
            return window.people.card

        return told, card

    return in_language


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_a_filed_form_is_one_answer_with_its_noes_beside_the_yes(opened, lang):
    told, card = opened(lang)
    told.adult("ase", "Åse", "Vik")
    told.form("ase", *filed(told.channels, told.channels[1]), ago=1)
    shown = card("ase")
    facebook = told.names[told.channels[1]]

    assert shown.state.outcome is Outcome.CLEAR
    assert shown.state.subtitle.startswith(_NO_OTHERS[lang])
    mine = [line for line in shown.state.lines if facebook in line.text]
    assert len(mine) == 1
    assert labels.day(told.today - timedelta(days=1)) in mine[0].noes
    assert _NOES[lang] in mine[0].noes
    assert _NOES[lang] in texts(shown.widget())


def test_few_other_places_are_named_and_each_place_is_said_no_to_where_it_was(opened):
    told, card = opened("en")
    told.adult("ase", "Åse", "Vik")
    told.form("ase", *filed(told.channels[:3], told.channels[0], media=MEDIA, purposes=_PRINTED))
    shown = card("ase")
    facebook, third = (told.names[one] for one in told.channels[1:3])
    assert shown.state.subtitle.startswith(f"No to {facebook} and {third}.")
    assert f"no to {facebook} and {third}." in shown.state.lines[0].noes
    assert "said no to" not in texts(shown.widget())


def test_a_whole_no_stays_large_and_plain(opened):
    told, card = opened("en")
    told.adult("ase", "Åse", "Vik")
    told.form("ase", *filed(told.channels))
    shown = card("ase")
    assert (shown.state.outcome, shown.state.title) == (Outcome.BLOCKED, "Åse has said no to every place.")
    assert shown.state.lines[0].text.startswith(f"Åse said no to {len(told.channels)} places on ")
    assert "\nSaid no\n" in texts(shown.widget())
    assert not shown.state.lines[0].noes


def test_a_no_to_one_event_is_not_told_as_a_no_to_every_place_for_good(opened):
    told, card = opened("en")
    told.adult("ase", "Åse", "Vik")
    events.add(told.register, Event(id="e1", title="Summer camp", start=told.today), actor=STEWARD)
    told.form("ase", no(*told.channels, media=MEDIA, purposes=PURPOSES, event_id="e1"))
    state = card("ase").state
    assert state.outcome is Outcome.BLOCKED
    assert "every place" not in state.title
    assert "only “Summer camp”" in state.lines[0].detail


def test_a_yes_to_film_alone_is_no_large_no_to_its_place(opened):
    told, card = opened("en")
    told.adult("ase", "Åse", "Vik")
    told.form("ase", *filed(told.channels, told.channels[1], media=(ConsentMedia.VIDEO,)))
    shown = card("ase")
    facebook = told.names[told.channels[1]]
    assert shown.state.outcome is Outcome.BLOCKED
    assert f"Åse says yes to {facebook}, but not to photographs" in shown.state.title
    assert f"said no to {facebook}" not in "\n".join(line.text for line in shown.state.lines)
    assert "not pictures and voice in film" in shown.state.lines[0].noes


def test_what_was_agreed_to_later_is_told_with_the_later_yes_and_no_no_is_lost(opened):
    told, card = opened("en")
    told.adult("ase", "Åse", "Vik")
    told.form("ase", *filed(told.channels, told.channels[1]), ago=20)
    told.form("ase", yes(told.channels[0]), ago=10)
    shown = card("ase")
    web, facebook = (told.names[one] for one in told.channels[:2])
    assert {place.channel.name for place in shown.state.places if place.outcome is Outcome.CLEAR} == {web, facebook}
    (first,) = [line for line in shown.state.lines if line.noes]
    assert "no to all other places on the form" in first.noes
    assert not [line for line in shown.state.lines if "said no to" in line.text]


def test_a_yes_that_ended_leaves_its_noes_in_words_that_say_what_they_are_about(opened):
    told, card = opened("en")
    told.adult("ase", "Åse", "Vik")
    told.form("ase", *filed(told.channels, told.channels[1]), ago=100, until=-1)
    shown = card("ase")
    facebook = told.names[told.channels[1]]
    noes = [line.text for line in shown.state.lines if "said no" in line.text]
    assert any("film and voice in film" in one and facebook in one for one in noes)
    assert not any(one.startswith(f"Åse said no to {facebook} on") for one in noes)


def test_the_cell_of_a_guardian_who_ticked_a_place_is_yes_there_and_no_elsewhere(opened):
    told, card = opened("en")
    told.child("mio", "Mio", years=10)
    told.adult("per", "Per")
    told.guardian("mio", "per")
    told.form("mio", *filed(told.channels, told.channels[1]), by="per", role=ConsentRole.GUARDIAN)
    told.answer("mio")
    state = card("mio").state
    cells = {place.channel.id: cell(state.now, "per", place).words for place in state.places}
    assert cells[told.channels[1]] == "Yes"
    assert {words for one, words in cells.items() if one != told.channels[1]} == {"No"}


def test_a_childs_no_to_film_is_no_no_beside_a_place_where_photographs_are_clear(opened):
    told, card = opened("en")
    told.child("mio", "Mio", years=10)
    told.adult("per", "Per")
    told.guardian("mio", "per")
    told.form("mio", *filed(told.channels, told.channels[1]), by="per", role=ConsentRole.GUARDIAN)
    told.answer("mio")
    told.withdraw("mio", scope=Scope(kind=ScopeKind.MEDIA, media=(ConsentMedia.VIDEO, ConsentMedia.VOICE)))
    state = card("mio").state
    (place,) = [one for one in state.places if one.channel.id == told.channels[1]]
    assert place.outcome is Outcome.CLEAR
    assert cell(state.now, "mio", place).words == "Yes"


def test_the_timeline_says_the_yes_in_full_and_the_noes_as_part_of_it(opened):
    told, card = opened("en")
    told.adult("ase", "Åse", "Vik")
    told.form("ase", *filed(told.channels, told.channels[1]), ago=1)
    shown = card("ase")
    read = facts.for_person(told.register, "ase")
    entry = timeline.entries(read, "ase", told.today, told.program.desk.words(), {})[0]
    assert entry.kind == "yes"
    assert [one for one in entry.details if one.startswith("No:")] == []
    assert any(
        one.startswith("Also: no to all other places on the form · not film and voice in film") for one in entry.details
    )
    assert entry.details[1] in texts(shown.widget())


def test_somebody_with_a_yes_among_the_noes_of_a_form_counts_as_yes_and_is_not_asked_again(opened):
    told, _card = opened("en")
    told.adult("ase", "Åse", "Vik")
    told.adult("bo", "Bo", "Ek")
    told.adult("ida", "Ida", "Ek")
    told.form("ase", *filed(told.channels, told.channels[1]), ago=1)
    told.form("bo", *filed(told.channels), ago=1)
    held = Event(id="e1", title="Summer camp", start=told.today)
    events.add(told.register, held, actor=STEWARD)
    attendance.add(told.register, "e1", [Entry(person_id=one) for one in ("ase", "bo", "ida")], actor=STEWARD)

    rows = {one.person.id: one for one in event_answers.of_event(told.register, "e1", today=told.today).rows}
    assert (rows["ase"].answered, rows["ase"].channels) == (Answered.YES, (told.channels[1],))
    assert (rows["bo"].answered, rows["bo"].channels) == (Answered.NO, ())
    (last,) = run(forms_due(told.register, today=told.today)).events
    assert (last.silent, last.said_no) == (("ida",), 1)


def run(steps):
    """What a generator of steps comes to."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value
