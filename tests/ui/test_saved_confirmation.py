"""The confirmation of what is recorded, saved from the window: the paper, and the same for programs beside it."""

import json
from datetime import timedelta

import pytest

from consent_db import consents, people
from consent_db.records import Actor, Person
from exports.forms.bundle import Wanted, What
from exports.receipt_record import SCHEMA
from tests.ui.recording import answer
from ui.pages.print_dialog import PrintDialog

ACTOR = Actor()


@pytest.fixture
def dialog(program, settle, qtbot):
    register, today = program.register, program.desk.today()
    people.add(register, Person(id="kari", first_name="Kari", last_name="Nordmann", adult_declared=True), actor=ACTOR)
    signed = today - timedelta(days=60)
    consents.record(register, answer("kari", signed, today + timedelta(days=400)), actor=ACTOR)
    made = PrintDialog(program.desk, None, Wanted(what=What.RECEIPT, person_id="kari"))
    qtbot.addWidget(made)
    made.show()
    settle(program)
    return made


def test_the_record_lies_beside_the_paper(program, dialog, settle, tmp_path):
    told = []
    program.desk.wrote.connect(lambda said, _changed: told.append(said))
    assert "JSON" in dialog.pages.note.text()

    dialog.save_to(tmp_path / "Bekreftelse.pdf")
    settle(program)

    assert (tmp_path / "Bekreftelse.pdf").read_bytes().startswith(b"%PDF")
    record = json.loads((tmp_path / "Bekreftelse.json").read_bytes())
    assert record["schema_version"] == SCHEMA
    assert "Kari" not in (tmp_path / "Bekreftelse.json").read_text(encoding="utf-8")
    assert sorted(one.name for one in tmp_path.glob("*.*")) == ["Bekreftelse.json", "Bekreftelse.pdf"]
    assert told == ["Saved as Bekreftelse.pdf and Bekreftelse.json"]


def test_the_paper_and_the_record_are_the_same_confirmation(program, dialog, settle, tmp_path):
    import pypdfium2

    dialog.save_to(tmp_path / "x")
    settle(program)

    record = json.loads((tmp_path / "x.json").read_bytes())
    document = pypdfium2.PdfDocument((tmp_path / "x.pdf").read_bytes())
    said = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert record["receipt_id"] in said.replace("\r\n", "")


def test_a_poster_says_nothing_of_programs(program, settle, qtbot, tmp_path):
    dialog = PrintDialog(program.desk, None, Wanted(what=What.POSTER_A4))
    qtbot.addWidget(dialog)
    dialog.show()
    settle(program)
    dialog.save_to(tmp_path / "plakat.pdf")
    settle(program)

    assert [one.name for one in tmp_path.glob("*.*")] == ["plakat.pdf"]
