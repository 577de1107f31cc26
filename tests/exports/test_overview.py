"""Who has answered what, on paper: what it says, whom it leaves out, and that it always fits."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from consent_db.attendance import Answered
from consent_db.event_answers import AtEvent, EventAnswers
from consent_db.records import Event, OrgUnit, Person
from exports.forms.overview import overview
from exports.pdf_pages import PdfPages
from exports.wording import LANGUAGES

DAY = date(2026, 12, 1)
UNIT = OrgUnit(id="u", name="Fjordvik lokalforening")
CHANNELS = {"facebook": "Facebook", "web": "Nettsiden", "paper": "Medlemsbladet"}


def at(name, answered=Answered.NOTHING, *, channels=(), protected=False, **more):
    person = Person(id=name, first_name=name, protected=protected)
    told = {"sticker": "", "ends": None, "turns": None, "child": False, **more}
    return AtEvent(person=person, answered=answered, channels=channels, **told)


def found(*rows):
    return EventAnswers(event=Event(id="e", title="Kurs på Solvik", start=DAY), day=DAY, rows=rows)


def pages(content):
    document = pypdfium2.PdfDocument(content)
    texts = [" ".join(document[at].get_textpage().get_text_range().split()) for at in range(len(document))]
    document.close()
    return texts


def made(answers, lang="nb", channels=CHANNELS):
    return overview(answers, unit=UNIT, channels=channels, floor_age=15, lang=lang)


def test_every_kind_of_answer_is_told_with_what_ends_and_who_turns_fifteen():
    content = made(
        found(
            at("Åse", Answered.YES, channels=tuple(CHANNELS), sticker="12"),
            at("Đorđe", Answered.YES, channels=("web", "facebook"), ends=date(2026, 12, 9)),
            at("Ola", Answered.NO),
            at("Mio", child=True, turns=date(2026, 12, 5)),
        )
    )
    (text,) = pages(content)
    assert "Slik det er 1.12.2026: 2 ja, 1 nei, 1 mangler." in text
    assert "12 Åse Ja til alle kanaler" in text
    assert "Đorđe Ja: Facebook og Nettsiden Samtykket gjelder til og med 9.12.2026." in text.replace("- ", "-")
    assert "Ola Nei" in text
    assert "Mio Mangler skjema Fyller 15 år 5.12.2026" in text


def test_a_yes_to_film_alone_is_told_as_that():
    (text,) = pages(
        made(
            found(
                at("Ola", Answered.NO, film=("web", "facebook")),
                at("Per", film=tuple(CHANNELS)),
            )
        )
    )
    assert "Ola Nei til bilder. Ja til film: Facebook og Nettsiden" in text
    assert "Per Mangler svar om bilder. Ja til film: alle kanaler" in text


def test_a_protected_person_leaves_no_trace_not_even_a_number():
    shown, hidden = at("Åse", Answered.YES, channels=("web",)), at("Siri", Answered.NO, protected=True)
    assert made(found(shown, hidden)) == made(found(shown))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_two_hundred_long_names_and_twenty_channels_stay_on_their_pages(lang):
    many = {f"c{number}": f"Kanal nummer {number} med et langt navn" for number in range(20)}
    rows = [
        at("Maximiliana-Alexandrina Bråthen-Vollebekk-Søndergaard " * 2, Answered.YES, channels=tuple(many)[:19])
        for _ in range(200)
    ]
    content = made(found(*rows), lang, many)
    with PdfPages(content) as document:
        assert len(document.sheets) > 20
        assert {(round(one.width_mm), round(one.height_mm)) for one in document.sheets} == {(210, 297)}
    document = pypdfium2.PdfDocument(content)
    for page in document:
        for shown in page.get_objects():
            left, bottom, right, top = shown.get_bounds()
            assert left >= 40
            assert right <= 595 - 39
            assert bottom >= 20
            assert top <= 842 - 20


def test_the_same_answers_give_the_same_bytes_and_an_empty_list_says_so():
    nobody = found()
    assert made(nobody) == made(replace(nobody))
    assert "Ingen står på listen ennå." in pages(made(nobody))[0]
