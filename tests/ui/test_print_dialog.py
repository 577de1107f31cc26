"""Printing: choose, see, print or save; forms are known in the register exactly when they are on paper."""

from datetime import timedelta

import cv2
import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from consent_db import attendance, consents, events, form_prints, people
from consent_db.errors import Problem
from consent_db.records import Actor, Decision, Event, Person, PersonKind
from consent_db.rows import query
from exports.forms.bundle import Wanted, What
from exports.forms.reference import read_payload
from exports.pdf_pages import PdfPages
from tests.ui.recording import answer
from ui import printing
from ui.pages.print_dialog import PrintDialog

ACTOR = Actor()


@pytest.fixture
def evening(program):
    """An event tonight with a yes, a no, an adult, a child and a protected person who have not answered."""
    register, today = program.register, program.desk.today()
    for name, more in (
        ("Kari", {"adult_declared": True}),
        ("Ola", {"adult_declared": True}),
        ("Per", {"adult_declared": True, "lang": "sv"}),
        ("Mio", {"kind": PersonKind.CHILD, "birth_date": today - timedelta(days=9 * 366)}),
        ("Siri", {"adult_declared": True, "protected": True}),
    ):
        people.add(register, Person(id=name.lower(), first_name=name, **more), actor=ACTOR)
    events.add(register, Event(id="evening", title="Kveld / åpent hus", start=today), actor=ACTOR)
    signed = today - timedelta(days=60)
    consents.record(register, answer("kari", signed, today + timedelta(days=400)), actor=ACTOR)
    consents.record(register, answer("ola", signed, today + timedelta(days=400), Decision.REFUSE), actor=ACTOR)
    listed = [attendance.Entry(person_id=one) for one in ("kari", "ola", "per", "mio", "siri")]
    attendance.add(register, "evening", listed, actor=ACTOR)
    return program


@pytest.fixture
def dialog(evening, settle, qtbot):
    def show(what, **more):
        made = PrintDialog(evening.desk, None, Wanted(what=what, **more))
        qtbot.addWidget(made)
        made.show()
        settle(evening)
        return made

    return show


@pytest.fixture
def to_file(dialog, tmp_path):
    """The printer of a dialog, which writes what comes out into a file."""

    def made(shown):
        with PdfPages(shown.pages.shown[1].pdf) as document:
            printer = printing.printer_for(document.sheets, count=shown.pages.shown[1].sides, title="x")
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setResolution(200)  # every resolution prints the same (test_printing.py); this one is quick
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return printer

    return made


def issued(program):
    return [row[0] for row in query(program.register, "SELECT ref FROM form_print ORDER BY ref")]


def codes(file):
    """What the QR code on each page of a PDF says."""
    found = []
    with PdfPages(file.read_bytes()) as document:
        for number in range(len(document.sheets)):
            drawn = document.drawn(number, 200)
            pixels = np.frombuffer(drawn.bgrx, np.uint8).reshape(drawn.height_px, drawn.width_px, 4)
            read = zxingcpp.read_barcodes(np.ascontiguousarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY)))
            found.append(read_payload(read[0].text) if read else None)
    return found


def test_for_everybody_missing_each_gets_the_form_of_their_age_and_the_no_is_not_asked(
    evening, dialog, settle, tmp_path
):
    shown = dialog(What.MISSING, event_id="evening", blank_adults=2)
    assert issued(evening) == []
    # Per, Mio and two blank ones; who is protected has said no to everything by being so.
    assert shown.pages.summary.text() == (
        "4 forms. 1 of them for children. 8 pages. 2 have said no or must never be shown, and are not asked."
    )
    file = tmp_path / "alle.pdf"
    shown.save_to(file)
    settle(evening)

    assert not shown.isVisible()
    read = codes(file)
    assert len(read) == 8
    assert sorted({one.ref for one in read}) == issued(evening)
    kept = [form_prints.by_ref(evening.register, ref) for ref in issued(evening)]
    assert sorted((one.person_id or "", one.code, one.lang) for one in kept) == [
        ("", "ADULT", "nb"),
        ("", "ADULT", "nb"),
        ("mio", "CHILD", "nb"),
        ("per", "ADULT", "sv"),
    ]
    assert {one.event_id for one in kept} == {"evening"}


def test_who_looks_and_leaves_has_left_nothing_in_the_register(evening, dialog, settle):
    shown = dialog(What.MISSING, event_id="evening")
    assert shown.pages.preview.pages == 4
    shown.reject()
    settle(evening)
    assert issued(evening) == []


def test_what_comes_out_of_the_printer_is_known_and_each_copy_by_a_reference_of_its_own(
    evening, dialog, to_file, settle, tmp_path
):
    shown = dialog(What.ADULT, event_id="evening", copies=2)
    printer = to_file(shown)
    printer.setCopyCount(2)
    shown.print_on(printer)
    settle(evening)

    read = codes(tmp_path / "paper.pdf")
    assert [one.page for one in read] == [1, 2] * 4
    assert len({one.ref for one in read}) == 4
    assert sorted({one.ref for one in read}) == issued(evening)
    assert not shown.isVisible()


def test_the_range_of_the_dialog_holds_for_each_copy(evening, dialog, to_file, settle, tmp_path):
    shown = dialog(What.ADULT, copies=2)
    printer = to_file(shown)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(3, 4)
    printer.setCopyCount(2)
    shown.print_on(printer)
    settle(evening)
    read = codes(tmp_path / "paper.pdf")
    assert [one.page for one in read] == [1, 2, 1, 2]
    assert len({one.ref for one in read}) == 2


def test_a_disk_that_fails_is_told_and_the_same_forms_are_saved_elsewhere(evening, dialog, settle, tmp_path):
    shown = dialog(What.PERSON, person_id="per")
    shown.save_to(tmp_path / "gone" / "per.pdf")
    settle(evening)
    assert shown.isVisible()
    assert "per.pdf" in shown.fault.text()
    assert shown.save.isEnabled()
    before = issued(evening)
    assert len(before) == 1

    shown.save_to(tmp_path / "per")
    settle(evening)
    assert issued(evening) == before
    assert {one.ref for one in codes(tmp_path / "per.pdf")} == set(before)
    assert sorted(one.name for one in tmp_path.iterdir() if one.suffix in (".part", ".pdf")) == ["per.pdf"]


def test_a_failed_save_leaves_the_file_that_was_there(evening, dialog, settle, tmp_path, monkeypatch):
    there = tmp_path / "per.pdf"
    there.write_bytes(b"before")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("exports.whole_file.os.fsync", full)
    shown = dialog(What.PERSON, person_id="per")
    shown.save_to(there)
    settle(evening)
    assert shown.fault.text().startswith("The disk is full")
    assert there.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


def test_a_file_that_nobody_was_asked_about_is_not_replaced(evening, dialog, settle, tmp_path):
    (tmp_path / "per.pdf").write_bytes(b"before")
    shown = dialog(What.PERSON, person_id="per")
    shown.save_to(tmp_path / "per")
    settle(evening)
    assert shown.fault.text() == "There is a file called per.pdf already. Choose another name."
    assert (tmp_path / "per.pdf").read_bytes() == b"before"
    assert issued(evening) == []


def test_what_came_out_before_the_printer_failed_never_comes_out_twice(
    evening, dialog, to_file, settle, tmp_path, monkeypatch
):
    shown = dialog(What.ADULT, copies=2)
    slices, calls = PdfPages.slices, []

    def jams(self, number, dpi):
        calls.append(number)
        if len(calls) == 3:
            raise Problem("printer_failed")
        return slices(self, number, dpi)

    monkeypatch.setattr(PdfPages, "slices", jams)
    shown.print_on(to_file(shown))
    settle(evening)
    assert shown.fault.text()
    before = set(issued(evening))
    assert len(before) == 2
    shown.print_on(to_file(shown))
    settle(evening)
    assert len(issued(evening)) == 4
    assert {one.ref for one in codes(tmp_path / "paper.pdf")} == set(issued(evening)) - before


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_fails_is_told_and_nothing_is_issued_again(evening, dialog, to_file, settle, tmp_path):
    shown = dialog(What.CHILD)
    printer = to_file(shown)
    printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
    shown.print_on(printer)
    settle(evening)
    assert shown.fault.text().startswith("The printer did not take the pages.")
    before = issued(evening)

    shown.print_on(to_file(shown))
    settle(evening)
    assert issued(evening) == before
    assert {one.ref for one in codes(tmp_path / "paper.pdf")} == set(before)


def test_the_systems_own_dialog_is_asked_and_leaving_it_issues_nothing(evening, dialog, settle):
    shown = dialog(What.ADULT, copies=3)
    asking = shown.choose_printer()
    assert isinstance(asking, QPrintDialog)
    assert (asking.minPage(), asking.maxPage()) == (1, 6)
    assert (shown.printer.fromPage(), shown.printer.toPage(), shown.printer.fullPage()) == (1, 6, True)
    QDialog.reject(asking)
    settle(evening)
    assert issued(evening) == []
    assert shown.print.isEnabled()


def test_what_is_not_filled_in_is_in_no_register_but_the_attendance_list_is_known_again(
    evening, dialog, settle, tmp_path
):
    for what in (What.POSTER_A4, What.POSTER_A3, What.OVERVIEW):
        shown = dialog(what, event_id="evening")
        shown.save_to(tmp_path / f"{what}.pdf")
        settle(evening)
    assert issued(evening) == []
    with PdfPages((tmp_path / "poster_a3.pdf").read_bytes()) as poster:
        assert [(round(one.width_mm), round(one.height_mm)) for one in poster.sheets] == [(297, 420)]
    shown = dialog(What.ATTENDANCE, event_id="evening")
    assert "1 person who must never be published is left out" in shown.pages.summary.text()
    shown.save_to(tmp_path / "list.pdf")
    settle(evening)
    assert [one.ref for one in codes(tmp_path / "list.pdf")] == issued(evening)


def test_protected_people_stand_on_no_list(evening, dialog, tmp_path):
    shown = dialog(What.OVERVIEW, event_id="evening")
    assert "1 person who must never be published is left out" in shown.pages.summary.text()
    with PdfPages(shown.pages.shown[1].pdf) as document:
        words = document._document[0].get_textpage().get_text_range()
    assert "Kari" in words
    assert "Siri" not in words
    assert dialog(What.PERSON, person_id="siri").print.isEnabled()


def test_what_is_still_to_be_chosen_is_said_where_the_page_would_be(evening, dialog, settle):
    shown = dialog(What.MISSING)
    assert shown.pages.preview.view.accessibleDescription() == "Choose an event at the left."
    assert not shown.print.isEnabled()
    shown.pages.choices.what.setCurrentIndex(shown.pages.choices.what.findData(What.PERSON))
    settle(evening)
    assert shown.pages.preview.view.accessibleDescription() == "Choose a person at the left."
    shown.pages.choices.person.setEditText("Per")
    settle(evening)
    assert shown.print.isEnabled()
    shown.pages.choices.person.setEditText("Pe")
    settle(evening)
    assert not shown.print.isEnabled()
    assert not shown.pages.preview.pages


def test_when_everybody_has_answered_that_is_said(evening, dialog, settle):
    register, today = evening.register, evening.desk.today()
    events.add(register, Event(id="calm", title="Rolig"), actor=ACTOR)
    attendance.add(register, "calm", [attendance.Entry(person_id="kari")], actor=ACTOR)
    shown = dialog(What.MISSING, event_id="calm")
    assert shown.pages.preview.view.accessibleDescription().startswith("Everybody on the list has answered.")
    shown.pages.choices.blank_adults.set_count(1)
    settle(evening)
    assert shown.pages.summary.text() == "1 form. 2 pages."
    assert today


def test_pages_are_turned_by_key_and_by_button(evening, dialog, settle):
    shown = dialog(What.MISSING, event_id="evening")
    assert shown.pages.preview.where.text() == "Page 1 of 4"
    QTest.keyClick(shown, Qt.Key.Key_PageDown)
    shown.pages.preview.after.click()
    settle(evening)
    assert shown.pages.preview.where.text() == "Page 3 of 4"
    QTest.keyClick(shown, Qt.Key.Key_PageUp)
    for _ in range(5):
        shown.pages.preview.after.click()
    settle(evening)
    assert shown.pages.preview.where.text() == "Page 4 of 4"
    assert not shown.pages.preview.after.isEnabled()
    assert shown.pages.preview.view.has_page


def test_somebody_erased_meanwhile_is_told_in_a_sentence_and_nothing_is_issued(evening, dialog, settle, tmp_path):
    shown = dialog(What.PERSON, person_id="per")
    evening.register.db.execute("UPDATE person SET deceased_year = 2020 WHERE id = 'per'")
    shown.save_to(tmp_path / "per.pdf")
    settle(evening)
    assert shown.fault.text()
    assert shown.isVisible()
    assert issued(evening) == []
    assert not (tmp_path / "per.pdf").exists()


def test_a_file_is_called_after_the_event_and_nobody(evening, dialog):
    shown = dialog(What.PERSON, person_id="per", event_id="evening")
    name = shown._title()
    assert name.startswith("Kveld åpent hus")
    assert "Per" not in name.replace("person", "")
    assert "/" not in name


def test_who_came_onto_the_list_meanwhile_is_printed_too(evening, dialog, to_file, settle, tmp_path):
    shown = dialog(What.MISSING, event_id="evening")
    people.add(evening.register, Person(id="liv", first_name="Liv", adult_declared=True), actor=ACTOR)
    attendance.add(evening.register, "evening", [attendance.Entry(person_id="liv")], actor=ACTOR)
    shown.print_on(to_file(shown))
    settle(evening)
    assert {one.ref for one in codes(tmp_path / "paper.pdf")} == set(issued(evening))
    assert len(issued(evening)) == 3
