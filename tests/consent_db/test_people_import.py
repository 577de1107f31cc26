"""People from a spreadsheet: only what is needed is kept, nobody is merged in silence, a second time adds nobody."""

import json
from datetime import date

import pytest

from consent_db import actions, attendance, events, people, people_import, people_table
from consent_db.errors import StoreProblem
from consent_db.records import Event, Person, PersonKind
from consent_db.rows import query

TODAY = date(2026, 11, 21)


@pytest.fixture
def take_in(register, officer):
    """Imports a table and gives what happened."""

    def run(text, **more):
        raw = text.encode() if isinstance(text, str) else text
        return people_import.load(register, people_table.rows(raw), actor=officer, today=TODAY, **more)[0]

    return run


def told(plan):
    return len(plan.new), plan.unchanged, [(one.line, one.reason) for one in plan.rejected]


def test_what_is_needed_is_stored_and_nothing_else(register, take_in):
    plan = take_in(
        "Fornavn;Mellomnavn;Etternavn;Fødselsdato;Fødselsnummer;E-post;Mobil;Foresattes mobil;Kommentar\n"
        "Kari;Anne;Nordmann;01.02.1980;01028012345;kari@example.org;900 00 000;;vegan\n"
        "Mio;;Nordmann;04.05.2016;04051612345;;;900 00 000;allergi\n"
        "Ungdom;;Berg;2008;;;;;\n"
    )

    assert told(plan) == (3, 0, [])
    assert (plan.numbers, plan.not_stored) == (("Fødselsnummer",), ("Foresattes mobil", "Kommentar"))
    found = {one.first_name: one for one in people.people(register)}
    assert found["Kari Anne"].adult_declared
    assert (found["Kari Anne"].birth_date, found["Kari Anne"].birth_year) == (None, None)
    assert (found["Kari Anne"].contact_email, found["Kari Anne"].contact_phone) == ("kari@example.org", "900 00 000")
    assert (found["Mio"].birth_date, found["Mio"].kind) == (date(2016, 5, 4), PersonKind.CHILD)
    assert (found["Mio"].contact_phone, found["Mio"].adult_declared) == ("", False)
    assert (found["Ungdom"].birth_year, found["Ungdom"].adult_declared) == (2008, False)


def test_an_adults_birth_date_and_an_identity_number_reach_no_table(register, take_in):
    take_in(
        "Navn;Født;Personnummer;Merknad\n"
        "Kari Nordmann;17.03.1971;19710317-1234;hemmelig\n"
        "Per Berg;1971-03-17x;;\nLise Lie;19710317-1234;;\n"
    )

    tables = [row[0] for row in query(register, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    stored = json.dumps([query(register, f'SELECT * FROM "{table}"') for table in tables], default=repr)
    for secret in ("1971", "17.03", "0317", "hemmelig"):
        assert secret not in stored


def test_the_same_file_again_changes_nothing(register, take_in):
    table = (
        "Fornavn;Etternavn;Født;E-post\nKari;Nordmann;1.2.1980;\nMio;Nordmann;4.5.2016;\n"
        "Ola;Berg;;ola@example.org\nLise;Lie;;\nKari;Nordmann;1.2.1980;\n\n"
    )
    assert told(take_in(table)) == (4, 1, [])
    before = query(register, "SELECT * FROM person ORDER BY id")

    assert told(take_in(table)) == (0, 5, [])
    assert query(register, "SELECT * FROM person ORDER BY id") == before


@pytest.mark.parametrize(
    ("known", "line", "outcome"),
    [
        ({"contact_email": "kari@example.org"}, ";KARI@example.org;", "unchanged"),
        ({"contact_phone": "+47 900 00 000"}, ";;90000000", "unchanged"),
        ({"birth_date": date(2016, 5, 4)}, "4.5.2016;;", "unchanged"),
        ({"birth_date": date(2016, 5, 4)}, "5.5.2016;;", "new"),
        ({"birth_date": date(2016, 5, 4)}, "1.1.1980;;", "new"),
        ({"birth_date": date(2016, 5, 4)}, ";;", "unchanged"),
        ({"adult_declared": True}, "4.5.2016;;", "new"),
        ({"adult_declared": True}, "1.1.1980;;", "unchanged"),
        ({}, "4.5.2016;;", "name_exists"),
        ({}, ";kari@example.org;", "name_exists"),
        ({"contact_email": "k@example.org"}, ";kari@example.org;", "name_exists"),
        ({"contact_email": "k@example.org", "contact_phone": "1234"}, ";kari@example.org;5678", "new"),
    ],
)
def test_somebody_of_the_same_name(register, officer, take_in, known, line, outcome):
    people.add(register, Person(id="kari", first_name="Kari", last_name="Nordmann", **known), actor=officer)

    plan = take_in(f"Fornavn;Etternavn;Født;E-post;Mobil\nkari;NORDMANN;{line}\n")

    expected = {"new": (1, 0, []), "unchanged": (0, 1, [])}
    assert told(plan) == expected.get(outcome, (0, 0, [(2, outcome)]))


def test_two_of_one_name_are_told_apart_by_what_the_file_says_or_not_at_all(register, take_in):
    table = "Navn;Født\nOla Berg;1.1.1980\nOla Berg;2.2.1985\n"
    assert told(take_in(table)) == (2, 0, [])

    assert told(take_in(table)) == (0, 0, [(2, "name_shared"), (3, "name_shared")])


def test_a_merged_person_is_known_by_both_names(register, officer, take_in):
    for one in ("Kari Nordmann", "Kari Berg"):
        first, last = one.split()
        people.add(register, Person(id=last, first_name=first, last_name=last, adult_declared=True), actor=officer)
    people.merge(register, "Berg", "Nordmann", actor=officer)

    assert told(take_in("Navn\nKari Nordmann\nKari Berg\n")) == (0, 2, [])


def test_lines_that_are_not_taken_say_why(take_in):
    plan = take_in(
        "Fornavn;Etternavn;Født;E-post;Mobil\n"
        ";;1.1.2016;;\n"
        "Kari;Nordmann;4/5-16;;\n"
        "Kari;Nordmann;;ingen adresse;\n"
        "Kari;Nordmann;;;01018012345\n"
        "Kari;Nordmann;;;010180-12345\n"
        f"{'K' * 201};Nordmann;;;\n"
        "Kari;Nordmann;;;;;x\n"
        "01018012345;Nordmann;;;\n"
        "Kari;Nordmann;;;ja\n"
    )

    reasons = [reason for _, reason in told(plan)[2]]
    assert told(plan)[:2] == (0, 0)
    assert reasons == [
        *("no_name", "birth_ambiguous", "email_wrong", "contact_number", "contact_number", "name_too_long"),
        *("too_many_cells", "name_number", "phone_wrong"),
    ]
    assert set(reasons) <= people_import.REASONS


def test_a_formula_is_a_name_like_any_other(register, take_in):
    take_in("Fornavn;Etternavn\n=cmd|' /C calc'!A0;+Hansen\n")

    assert people.people(register)[0].name == "=cmd|' /C calc'!A0 +Hansen"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Kari Anne Nordmann", ("Kari Anne", "Nordmann")),
        ("Nordmann, Kari Anne", ("Kari Anne", "Nordmann")),
        ("Ludvig van der Berg", ("Ludvig", "van der Berg")),
        ("Kari", ("Kari", "")),
        ("von Essen", ("von", "Essen")),
    ],
)
def test_whole_names(name, parts):
    assert people_import.split_name(name) == parts


def test_more_than_a_course_is_asked_about(register, take_in):
    table = "Navn\n" + "".join(f"Deltaker {chr(65 + n // 26)}{chr(97 + n % 26)}\n" for n in range(301))
    with pytest.raises(StoreProblem, match="many_people"):
        take_in(table)
    assert query(register, "SELECT count(*) FROM person") == [(0,)]

    assert told(take_in(table, may_be_many=True)) == (301, 0, [])
    assert told(take_in(table)) == (0, 301, [])


def test_no_names_no_import(register, take_in):
    with pytest.raises(StoreProblem, match="table_without_names"):
        take_in("E-post;Mobil\na@example.org;90000000\n")
    with pytest.raises(StoreProblem, match="unknown_event"):
        take_in("Navn\nKari\n", event_id="nope")
    assert query(register, "SELECT count(*) FROM person") == [(0,)]


def test_attendees_come_on_the_list_once_and_one_undo_takes_all_back(register, officer, take_in):
    events.add(register, Event(id="e1", title="Kurs"), actor=officer)
    people.add(register, Person(id="kari", first_name="Kari", last_name="Nordmann"), actor=officer)
    take_in("Navn\nKari Nordmann\nMio Nordmann\n", event_id="e1")
    there = {one.person_id for one in attendance.attendees(register, "e1")}
    assert there == {one.id for one in people.people(register)}
    assert len(there) == 2

    take_in("Navn\nKari Nordmann\nMio Nordmann\n", event_id="e1")
    assert len(attendance.attendees(register, "e1")) == 2

    actions.undo(register, officer)
    assert attendance.attendees(register, "e1") == ()
    assert [one.id for one in people.people(register)] == ["kari"]
