"""The scanner's folder: whole new files are read once, forms wait under Forms, and no file is ever touched."""

import shutil
import threading
import time

import pytest
from PIL import Image
from PySide6.QtPrintSupport import QPrinter

from consent_db import returned_pages
from consent_db.records import Actor
from consent_db.rows import query
from exports.forms import bundle
from exports.forms.bundle import Wanted, What
from exports.pdf_pages import PdfPages
from ui import printing, scan_intake
from ui.pages.scanner_card import ScannerCard
from ui.scan_folder import ScanFolder
from ui.scan_intake import Memory, Watched

ACTOR = Actor()


@pytest.fixture
def form(program):
    """A printed form as a scanner would save it."""

    def made(what=What.ADULT):
        today = program.desk.today()
        return bundle.ready(program.register, Wanted(what=what), today=today, actor=ACTOR).pdf

    return made


@pytest.fixture
def folder(tmp_path, folder):
    made = tmp_path / "skanner"
    made.mkdir()
    return folder


@pytest.fixture
def scans(tmp_path, folder):
    return tmp_path / "skanner"


@pytest.fixture
def look(program, scans, tmp_path):
    """One look at the folder as the window takes it; time passes as the test says."""
    watched = [Watched()]

    def at(seconds, *, fresh=False, **more):
        if fresh:  # the program was started again
            watched[0] = Watched()
        steps = scan_intake.look(
            program.register, scans, tmp_path / "scans.json", watched[0], actor=ACTOR, now=lambda: seconds, **more
        )
        try:
            while True:
                next(steps)
        except StopIteration as end:
            return end.value

    return at


def waiting(program):
    return [page for pile in returned_pages.waiting(program.register) for page in pile.pages]


def test_a_file_is_read_when_it_has_stopped_growing_and_only_once(program, scans, form, look):
    content = form()
    file = scans / "scan0001.pdf"
    file.write_bytes(content[: len(content) // 2])
    assert (look(0).growing, waiting(program)) == (1, [])
    file.write_bytes(content)
    assert (look(5).growing, waiting(program)) == (1, [])
    before = file.stat()
    found = look(10)
    assert (found.pages, found.growing, found.problems) == (2, 0, ())
    assert [(page.number, page.side) for page in waiting(program)] == [(1, 1), (2, 2)]
    assert len({page.ref for page in waiting(program)}) == 1

    assert (look(20).pages, look(30, fresh=True).pages, look(40).pages) == (0, 0, 0)
    assert len(waiting(program)) == 2
    assert file.read_bytes() == content
    assert (file.stat().st_mtime_ns, file.stat().st_ino, file.stat().st_mode) == (
        before.st_mtime_ns,
        before.st_ino,
        before.st_mode,
    )


@pytest.mark.parametrize("hangs", ["listed", "_lies", "_sha256"])
def test_a_folder_that_hangs_does_not_keep_the_window_from_closing(program, scans, monkeypatch, qtbot, hangs):
    entered, answers = threading.Event(), threading.Event()

    def hang(*_folder):
        entered.set()
        answers.wait(30)
        raise OSError(5, "the drive is gone")

    program.open_main()
    (scans / "scan.pdf").write_bytes(b"%PDF-1.4")
    program.desk.settings.setValue("scans/folder", str(scans))
    monkeypatch.setattr("ui.scan_intake.look.__kwdefaults__", scan_intake.look.__kwdefaults__ | {"settles_s": 0.0})
    monkeypatch.setattr(f"ui.scan_intake.{hangs}", hang)
    program.scanner.look()
    qtbot.waitUntil(entered.is_set, timeout=10_000)
    before = time.monotonic()
    program.close()
    took_s = time.monotonic() - before
    assert not answers.is_set()
    answers.set()
    assert took_s < 5  # most of it is the window's own; it used to be sixty


def test_another_folder_is_chosen_while_the_first_one_hangs(program, scans, tmp_path, monkeypatch, qtbot, settle):
    entered, answers = threading.Event(), threading.Event()
    listed, other = scan_intake.listed, tmp_path / "ny"
    other.mkdir()

    def hang(folder):
        if folder == scans:
            entered.set()
            answers.wait(30)
        return listed(folder)

    monkeypatch.setattr("ui.scan_intake.listed", hang)
    program.desk.settings.setValue("scans/folder", str(scans))
    program.scanner.look()
    qtbot.waitUntil(entered.is_set, timeout=10_000)
    program.scanner.choose(other)
    qtbot.waitUntil(lambda: program.scanner.folder == other, timeout=10_000)
    assert not answers.is_set()
    answers.set()
    settle(program)


def test_the_same_scan_under_another_name_is_not_read_again_and_a_new_one_under_the_same_name_is(
    program, scans, form, look
):
    (scans / "scan.pdf").write_bytes(form())
    look(0)
    assert look(5).pages == 2
    shutil.copyfile(scans / "scan.pdf", scans / "kopi.pdf")
    look(10)
    assert look(15).pages == 0
    (scans / "scan.pdf").write_bytes(form(What.WITHDRAW))
    look(20)
    assert look(25).pages == 1


def test_what_lay_there_when_the_folder_was_chosen_is_left_alone(program, scans, form, look, tmp_path):
    (scans / "gammel.pdf").write_bytes(form())
    assert scan_intake.begin(scan_intake.found_in(scans), tmp_path / "scans.json") == 1
    (scans / "ny.pdf").write_bytes(form(What.WITHDRAW))
    look(0)
    assert look(5).pages == 1
    assert {page.file for page in waiting(program)} == {"ny.pdf"}
    assert b"gammel" not in (tmp_path / "scans.json").read_bytes()


def test_a_letter_that_was_scanned_is_not_taken_in_unless_somebody_asks_for_it(program, scans, look, tmp_path):
    Image.new("RGB", (1240, 1754), "white").save(scans / "brev.png")
    look(0)
    found = look(5)
    assert (found.pages, found.without, waiting(program)) == (0, ("brev.png",), [])
    assert look(10, fresh=True).growing == 1
    assert look(15).without == ("brev.png",)
    assert b"brev" not in (tmp_path / "scans.json").read_bytes()
    found = look(20, anyway=True)
    assert (found.pages, found.without) == (1, ())
    assert [page.ref for page in waiting(program)] == [None]


def test_what_came_out_of_a_printer_is_known_again(program, scans, form, look, tmp_path):
    content = form()
    with PdfPages(content) as document:
        printer = printing.printer_for(document.sheets, count=2, title="x")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(300)
    printer.setOutputFileName(str(scans / "skannet.pdf"))
    for _ in printing.paint(printer, content, (0, 1)):
        pass
    look(0)
    assert look(5).pages == 2
    assert [(page.side, page.reading["problems"]) for page in waiting(program)] == [(1, []), (2, [])]
    assert {page.ref for page in waiting(program)} == {
        row[0] for row in query(program.register, "SELECT ref FROM form_print")
    }
    assert all(set(page.reading["ticks"].values()) <= {"no"} for page in waiting(program))


def test_a_broken_file_is_told_and_the_others_are_read(program, scans, form, look):
    (scans / "a.pdf").write_bytes(b"%PDF-1.7 and then the power went")
    (scans / "b.pdf").write_bytes(form())
    (scans / "notes.txt").write_text("not ours")
    (scans / ".hidden.pdf").write_bytes(b"x")
    (scans / "empty.pdf").write_bytes(b"")
    look(0)
    found = look(5)
    assert (found.pages, found.growing) == (2, 1)
    assert [one.params["file"] for one in found.problems] == ["a.pdf"]
    assert [one.params["file"] for one in look(10).problems] == ["a.pdf"]
    (scans / "a.pdf").write_bytes(form(What.WITHDRAW))
    look(15)
    found = look(20)
    assert (found.pages, found.problems) == (1, ())


def test_a_folder_that_disappears_and_comes_back_is_read_on(program, scans, form, look, tmp_path):
    assert look(0).reachable
    scans.rename(tmp_path / "away")
    assert not look(5).reachable
    (tmp_path / "away" / "scan.pdf").write_bytes(form(What.WITHDRAW))
    (tmp_path / "away").rename(scans)
    assert look(10).growing == 1
    assert look(15).pages == 1


def test_a_register_put_back_from_an_older_backup_reads_what_it_does_not_know(program, scans, form, look):
    (scans / "scan.pdf").write_bytes(form(What.WITHDRAW))
    look(0)
    assert look(5).pages == 1
    program.register.db.execute("PRAGMA foreign_keys = OFF")
    for table in ("returned_page", "returned_pile"):
        program.register.db.execute(f"DELETE FROM {table}")
    look(10, fresh=True)
    assert look(15).pages == 1


def test_what_was_dismissed_does_not_come_back(program, scans, form, look):
    (scans / "scan.pdf").write_bytes(form(What.WITHDRAW))
    look(0)
    assert look(5).pages == 1
    returned_pages.dismiss(program.register, [page.id for page in waiting(program)], actor=ACTOR)
    look(10, fresh=True)
    assert look(15).pages == 0
    assert waiting(program) == []


def test_a_memory_that_was_lost_or_broken_keeps_no_page_twice(program, scans, form, look, tmp_path):
    (scans / "scan.pdf").write_bytes(form())
    look(0)
    look(5)
    assert Memory.load(tmp_path / "scans.json").read != {}
    for broken in ("", "[]", '{"left": 3, "read": {}}', "\0\0"):
        (tmp_path / "scans.json").write_text(broken)
        assert Memory.load(tmp_path / "scans.json") == Memory()
    look(10, fresh=True)
    assert look(15).pages == 0
    assert len(waiting(program)) == 2
    assert Memory.load(tmp_path / "no such file").read == {}


def wait_for(qtbot, done):
    qtbot.waitUntil(done, timeout=60_000)


def test_the_window_watches_and_says_so(program, scans, form, qtbot, settle, monkeypatch):
    monkeypatch.setattr("ui.scan_intake.SETTLES_S", 0.2)
    monkeypatch.setattr("ui.scan_intake.look.__kwdefaults__", scan_intake.look.__kwdefaults__ | {"settles_s": 0.2})
    (scans / "gammel.pdf").write_bytes(form())
    scanner = ScanFolder(program.desk)
    card = ScannerCard(program.desk, scanner)
    qtbot.addWidget(card)
    assert card.state.text() == "No folder is watched"
    told = []
    program.desk.wrote.connect(lambda said, _changed: told.append(said))
    card.take(scans)
    wait_for(qtbot, lambda: scanner.folder == scans)
    assert card.state.text() == "Waiting for the first page"

    (scans / "ny.pdf").write_bytes(form(What.WITHDRAW))
    wait_for(qtbot, lambda: scanner.state.pages == 1)
    assert told == ["1 page from the scanner waits under Forms"]
    assert card.state.text() == "1 page came in since the program was started"
    Image.new("RGB", (800, 1100), "white").save(scans / "brev.jpg")
    wait_for(qtbot, lambda: bool(scanner.state.without))
    assert "brev.jpg" in card.left_alone.text()
    card.anyway.click()
    wait_for(qtbot, lambda: scanner.state.pages == 2)
    assert not card.anyway.isVisibleTo(card)

    shutil.rmtree(scans)
    scanner.look()
    wait_for(qtbot, lambda: not scanner.state.reachable)
    assert card.state.text() == "The folder cannot be reached now"
    card.stop.click()
    assert (scanner.folder, card.state.text()) == (None, "No folder is watched")
    settle(program)


def test_the_folder_of_the_register_is_refused(program, qtbot, monkeypatch):
    shown = []
    monkeypatch.setattr("ui.errors.show", lambda problem, _parent: shown.append(problem.code))
    scanner = ScanFolder(program.desk)
    card = ScannerCard(program.desk, scanner)
    qtbot.addWidget(card)
    card.take(program.register.directory)
    card.take(program.register.directory / "more")
    assert shown == ["scan_folder_in_register"] * 2
    assert scanner.folder is None


def test_a_folder_that_is_not_there_is_said_when_it_is_chosen(program, qtbot, tmp_path, settle, monkeypatch):
    shown = []
    monkeypatch.setattr("ui.errors.show", lambda problem, _parent: shown.append(problem.code))
    scanner = ScanFolder(program.desk)
    scanner.choose(tmp_path / "nowhere")
    settle(program)
    assert shown == ["scan_folder_gone"]
    assert scanner.folder is None


def test_without_a_folder_nothing_is_asked_and_nothing_is_loaded(program, settle):
    scanner = ScanFolder(program.desk)
    scanner.start()
    scanner.look()
    assert not scanner.running
    settle(program)
    assert query(program.register, "SELECT count(*) FROM returned_page") == [(0,)]
