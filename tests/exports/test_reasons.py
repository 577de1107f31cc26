"""Every reason the judge can give is a whole sentence in each language, without ids and without protected names."""

import re
from datetime import date

import pytest

from consent_db.decision_table import RULES
from consent_db.records import (
    AppearanceKind,
    Capacity,
    ConsentMedia,
    EventType,
    Evidence,
    IgnoreReason,
    Marker,
    Media,
    Origin,
    Outcome,
    PeopleCheck,
    PersonKind,
    Prominence,
    Purpose,
    Reason,
    Reveals,
)
from exports.wording import LANGUAGES, Vocabulary, reason_text
from tests.consent_db.story import CHANNELS, adult, child, crowd, event, family, instant, photo, the, video

OLA, KARI, UNIT, EVENT, LOST = (f"01JID{name}" for name in ("OLA", "KARI", "UNIT", "EVENT", "LOST"))
WORDS = Vocabulary(
    people={OLA: "Ola", KARI: "Kari N.", "kari": "Kari S.", "per": "Per", "mio": "Mio"},
    channels={channel.id: channel.name for channel in CHANNELS.values()},
    events={EVENT: "Vårtreffet"},
    units={"u1": "Avdeling Nord"},
)
IDS = (*WORDS.people, *WORDS.channels, UNIT, EVENT, LOST, "officer", "nowhere")


def ola(**more):
    return adult(OLA, **more)


def yes(*channels, **item):
    return ola().consented(*channels, **item)


def a_form(**form):
    return ola().consented(form=form)


def asked(**more):
    return child(**more).has_guardian(adult("kari")).answered()


def about_people():
    """Pictures of one person, by what was said or is known."""
    yield ola(protected=True)
    yield family()[0].answered("no", on="2026-04-01")
    mio, kari, _ = family()
    yield mio.guardian_no(kari)
    yield yes().withdrew().consented(on="2026-05-01", form={"recorded_at": instant("2026-07-01")})
    yield ola().refused()
    yield ola(deceased_year=2015)
    yield ola(deceased_on=date(2026, 10, 1)).consented()
    yield asked()
    yield asked().guardian_yes(adult("bestemor"))
    yield asked().has_guardian(adult("per")).guardian_yes(adult("kari"))
    mio, *_ = family()
    mio.assents.clear()
    yield mio
    for born in ("2011-01-01", "2011-08-22", "2014-11-20"):
        yield family(born=born)[0]
    yield ola()
    yield yes(until="2026-02-01")
    yield a_form(valid_from=date(2027, 1, 1), valid_until=date(2028, 1, 1))
    yield yes("website", "newsletter", "print")
    yield yes("website", until="2026-02-01")
    yield yes(event_id=EVENT)
    yield yes(event_id=LOST)
    yield yes(event_type=EventType.COURSE)
    yield yes(captured_to=date(2026, 2, 1))
    yield yes(captured_from=date(2026, 1, 1), captured_to=date(2026, 2, 1))
    yield a_form(org_unit_id=UNIT)
    yield a_form(evidence=())
    yield a_form(evidence=(Evidence(sha256="cd" * 32, altered=True),))
    yield ola(adult_declared=False).consented()
    yield ola(birth_date=date(2010, 6, 1)).consented()
    yield ola(capacity=Capacity.ASSISTED).consented()
    yield ola(kind=PersonKind.PUBLIC)
    yield ola(kind=PersonKind.EMPLOYEE)


def pictures():
    """Pictures that together call every row of the decision table."""
    for person in about_people():
        yield photo().shows(person)
    twin = ola(lookalike_group_id="twins").consented()
    yield photo().suggests(ola().refused())
    yield photo().suggests(yes(), adult(KARI).consented())
    yield photo().suggests(yes(), adult(KARI, protected=True))
    yield photo().suggests(twin)
    yield photo().suggests(twin).knows(adult(KARI, lookalike_group_id="twins", protected=True))
    yield photo(restricted=True).shows(yes())
    yield photo().shows(yes(), marker=Marker.NO_PHOTO)
    named = adult(KARI, first_name="Kari", last_name="Nordmann").consented(name_mode="first")
    yield photo(caption="Kari Nordmann").shows(named)
    yield event(reveals=Reveals.MEMBERSHIP).photo().shows(a_form(special_category=False))
    yield video().is_(watched_in_full=False, captions=False).shows(yes())
    yield video().shows(yes(media=(ConsentMedia.VIDEO,)), kind=AppearanceKind.VOICE)
    yield photo().shows(yes(), ola().consented(), adult(KARI).consented())
    yield photo(origin=Origin.EXTERNAL, creator_name="").shows(yes())
    yield photo(creator_name="").shows(yes())
    yield crowd("course").shows_stranger().excepted("NEWS_INTEREST")
    yield photo(people_check=PeopleCheck.NOT_DONE)
    yield photo(people_check=PeopleCheck.SEARCHED)
    yield photo(people_check=PeopleCheck.SEARCHED).shows(yes())
    yield photo().shows_stranger().shows_stranger().shows_stranger(prominence=Prominence.BACKGROUND)
    yield photo().shows_stranger(box=(0, 0, 70, 85))
    yield photo(people_check=PeopleCheck.CONFIRMED_NONE)
    yield photo(people_check=PeopleCheck.CONFIRMED_NONE, checked_by="", checked_at=None)
    for checked in (None, instant("2026-03-01")):
        yield photo(checked_at=checked).shows_stranger(ignore_reason=IgnoreReason.STATUE_OR_PICTURE)
    yield photo(media=Media.ILLUSTRATION, origin=Origin.PROFILE_MANUAL)
    yield crowd().shows_stranger().excepted()
    yield crowd().shows_stranger().excepted(reason_text=" ", granted_by="")


def reasons():
    """What the judge says about those pictures, and about one of them in other uses."""
    for picture in pictures():
        yield from picture.verdict().reasons
    for channel in ("mine", "nowhere"):
        yield from photo().shows(yes()).verdict(channel).reasons
    for purpose in Purpose:
        yield from photo(licence="CC-BY-NC-4.0").shows(yes(purposes=())).verdict(purpose=purpose).reasons


ALL = tuple(reasons())


def test_the_pictures_call_every_row_of_the_table():
    assert {reason.code for reason in ALL} == set(RULES) - {"LIVE_MUST_GO"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("words", [WORDS, Vocabulary()], ids=["known", "unknown"])
def test_every_reason_is_a_whole_sentence_without_ids(lang, words):
    for reason in ALL:
        sentence = reason_text(reason, words, lang)
        assert sentence.endswith((".", "?")), sentence
        assert ".." not in sentence
        assert sentence[0] == sentence[0].upper(), sentence
        assert not [gap for gap in ("…", "None", "{", "  ") if gap in sentence], sentence
        assert not set(re.findall(r"\w+", sentence)) & set(IDS), sentence


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_protected_person_is_named_by_no_reason(lang):
    protected = adult(KARI, protected=True, lookalike_group_id="twins").refused()
    others = Vocabulary(people={OLA: "Ola"}, channels=WORDS.channels)
    twin = ola(lookalike_group_id="twins").consented()
    for picture in (
        photo().shows(protected),
        photo().suggests(protected, ola()),
        photo().suggests(ola(), protected),
        photo().suggests(twin).knows(protected),
    ):
        sentences = " ".join(reason_text(reason, others, lang) for reason in picture.verdict().reasons)
        assert "Kari" not in sentences
        assert KARI not in sentences


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_guardians_no_does_not_say_whose(lang):
    mio, kari, _ = family()
    mio.guardian_no(kari)
    sentences = [reason_text(reason, WORDS, lang) for reason in photo().shows(mio).verdict().reasons]
    assert any("Mio" in sentence for sentence in sentences)
    assert not any("Kari" in sentence or "Per" in sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("picture", "code", "sentence"),
    [
        (
            photo().shows(yes("website", "newsletter", "print")),
            "CHANNEL_NOT_COVERED",
            "Ola har ikke sagt ja til Facebook. Ja gjelder: Nettside, Nyhetsbrev og Trykk.",
        ),
        (
            photo().shows(yes("website", until="2026-02-01")),
            "CHANNEL_NOT_COVERED",
            "Ola har ikke sagt ja til Facebook.",
        ),
        (photo().shows(yes(event_id=EVENT)), "EVENT_NOT_COVERED", "Samtykket fra Ola gjelder bare Vårtreffet."),
        (
            photo().shows(yes(event_id=LOST)),
            "EVENT_NOT_COVERED",
            "Samtykket fra Ola gjelder bare et annet arrangement.",
        ),
        (photo().shows(yes(event_type=EventType.COURSE)), "EVENT_NOT_COVERED", "Samtykket fra Ola gjelder bare kurs."),
        (
            photo().shows(yes(captured_from=date(2026, 1, 1), captured_to=date(2026, 2, 1))),
            "EVENT_NOT_COVERED",
            "Samtykket fra Ola gjelder bare tiden fra 1.1.2026 til 1.2.2026.",
        ),
        (
            photo().shows(a_form(org_unit_id=UNIT)),
            "UNIT_NOT_COVERED",
            "Samtykket fra Ola er gitt til et annet organisasjonsledd, ikke til oss.",
        ),
        (video().shows(yes()), "MEDIA_NOT_COVERED", "Ola har ikke sagt ja til film."),
        (
            photo(people_check=PeopleCheck.CONFIRMED_NONE),
            "OK_NO_PEOPLE",
            "Ingen personer på bildet. Bekreftet av en hos oss 1.1.2026.",
        ),
        (
            photo(checked_at=None).shows_stranger(ignore_reason=IgnoreReason.NOT_RECOGNISABLE),
            "OK_NO_PEOPLE",
            "Ingen gjenkjennelige personer på bildet. Bekreftet av en hos oss.",
        ),
        (
            crowd().shows_stranger().excepted(reason_text="1. mai-toget."),
            "OK_EXCEPTION",
            "Kan publiseres etter et unntak som en hos oss har registrert: 1. mai-toget.",
        ),
        (
            crowd().shows_stranger().excepted(reason_text=""),
            "OK_EXCEPTION",
            "Kan publiseres etter et unntak som en hos oss har registrert.",
        ),
    ],
)
def test_a_sentence_says_no_more_than_the_reason_knows(picture, code, sentence):
    assert reason_text(the(picture, code), WORDS, "nb") == sentence


def test_a_small_face_says_how_small():
    sentence = reason_text(the(photo().shows_stranger(box=(0, 0, 70, 85)), "FACE_SMALL"), WORDS, "en")
    assert sentence.startswith("Small face (19 px in the finished picture).")


def test_an_initial_before_a_full_stop_keeps_one_dot():
    row = the(photo().suggests(yes(), adult(KARI).consented()), "AMBIGUOUS_MATCH")
    assert reason_text(row, WORDS, "nb") == "Kan være Ola eller Kari N. Velg riktig person."


def test_an_officer_with_a_name_is_named():
    row = the(crowd().shows_stranger().excepted(granted_by="01JIDOFFICER"), "OK_EXCEPTION")
    words = Vocabulary(officers={"01JIDOFFICER": "Anne"})
    assert reason_text(row, words, "en") == "May be published under an exception recorded by Anne: tog 1. mai."


def test_a_picture_that_must_go_says_where_and_when():
    row = Reason(
        code="LIVE_MUST_GO", rule=90, outcome=Outcome.BLOCKED, params={"channel": "facebook", "date": "2026-12-01"}
    )
    assert reason_text(row, WORDS, "sv") == "Bilden ligger kvar i kanalen Facebook. Ta bort den senast 2026-12-01."


def test_what_somebody_wrote_stays_on_its_line():
    row = the(crowd().shows_stranger().excepted(reason_text="ja\n\x1b[2J\u202enei"), "OK_EXCEPTION")
    assert reason_text(row, WORDS, "nb").endswith(": ja \ufffd[2Jnei.")
