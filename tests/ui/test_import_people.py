"""An officer takes in a course list: sees what each line becomes, adds it, and takes it back."""

import pytest
from shiboken6 import isValid

from consent_db import actions, attendance, events, people
from consent_db.records import Actor, Event, Person
from ui.pages.import_people_dialog import ImportPeopleDialog

LIST = """Fornavn;Etternavn;Født;Fødselsnummer;E-post;Foresattes mobil
Kari;Nordmann;17.03.1971;17037112345;kari@example.org;
Mio;Nordmann;04.05.2016;04051612345;;900 00 000
Ola;Berg;4/5-16;;;
Lise;Lie;;;;
"""


@pytest.fixture
def dialog(program, settle, tmp_path):
    """Opens the dialog from the people page on a list; gives it and the program."""

    def opened(text):
        program.open_main()
        page = program.main.people
        page.import_list()
        found = page.findChild(ImportPeopleDialog)
        file = tmp_path / "kursliste.csv"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        found.read(file)
        settle(program)
        return found

    return opened


def texts(dialog):
    table = dialog.table
    return [
        [table.item(line, place).text() for place in range(table.columnCount())] for line in range(table.rowCount())
    ]


def test_a_course_list_comes_in_and_goes_again(program, dialog, settle, start):
    register = program.desk.register
    events.add(register, Event(id="e1", title="Kurs mars"), actor=Actor())
    people.add(register, Person(id="lise", first_name="Lise", last_name="Lie"), actor=Actor())
    shown = dialog(LIST)

    assert shown.sentence.text() == "2 new people · 1 there already · 1 line left out"
    assert "Foresattes mobil" in shown.left_out.text()
    assert "Fødselsnummer" in shown.left_out.text()
    lines = texts(shown)
    assert lines[0][0] == "4"
    assert "two ways" in lines[0][1]
    assert lines[1] == ["2", "New", "Kari", "Nordmann", "adult", "kari@example.org"]
    assert lines[2][4] == "4 May 2016"
    assert lines[3][1] == "There already"
    everything = " ".join(cell for line in lines for cell in line)
    assert not [secret for secret in ("1971", "17037112345", "04051612345", "900 00 000") if secret in everything]

    shown.at_event.setCurrentIndex(shown.at_event.findData("e1"))
    assert shown.add.text() == "Add 2 people"
    shown.add.click()
    settle(program)

    assert not isValid(shown)
    assert sorted(one.first_name for one in people.people(register)) == ["Kari", "Lise", "Mio"]
    assert len(attendance.attendees(register, "e1")) == 3
    program.main.people.refresh()
    settle(program)
    assert program.main.people.count.text() == "3"

    actions.undo(register, Actor())
    assert [one.id for one in people.people(register)] == ["lise"]
    assert attendance.attendees(register, "e1") == ()


def test_a_file_that_is_no_list_is_told_in_the_dialog_and_another_can_follow(dialog, program, settle, tmp_path):
    shown = dialog(b"\x89PNG\r\n\x1a\n\x00")

    assert shown.fault.isVisible()
    assert "CSV" in shown.fault.text()
    assert not shown.add.isEnabled()
    assert not shown.after.isVisible()

    good = tmp_path / "god.csv"
    good.write_text("Navn\nKari Nordmann\n")
    shown.read(good)
    settle(program)
    assert not shown.fault.isVisible()
    assert shown.add.text() == "Add 1 person"


def test_the_member_register_is_asked_about(dialog, program, settle):
    shown = dialog("Navn\n" + "".join(f"Kari {chr(65 + n // 26)}{chr(97 + n % 26)}\n" for n in range(301)))

    assert shown.meant.isVisible()
    assert "301" in shown.meant.text()
    assert not shown.add.isEnabled()
    shown.meant.setChecked(True)
    assert shown.add.isEnabled()
    shown.add.click()
    settle(program)
    assert len(people.people(program.desk.register)) == 301


def test_nothing_new_has_nothing_to_add(dialog, program):
    people.add(program.desk.register, Person(id="lise", first_name="Lise", last_name="Lie"), actor=Actor())
    shown = dialog("Navn\nLise Lie\n")

    assert shown.sentence.text() == "0 new people · 1 there already"
    assert not shown.add.isEnabled()


def test_two_programs_at_once_add_nobody_twice(dialog, program, settle):
    shown = dialog("Navn\nLise Lie\nKari Nordmann\n")
    people.add(program.desk.register, Person(id="lise", first_name="Lise", last_name="Lie"), actor=Actor())

    shown.add.click()
    settle(program)
    assert sorted(one.first_name for one in people.people(program.desk.register)) == ["Kari", "Lise"]
