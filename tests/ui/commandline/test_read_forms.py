"""`read-forms`: what came back on paper, told for a script and for people; the register stays as it was."""

import io
import json
import shutil

import pytest
from PIL import Image

import main
from consent_db import form_prints, portable
from consent_db.clock import today
from consent_db.connection import open_register
from consent_db.records import Actor, Jurisdiction, Role
from exports.forms.issue import Wish, issue
from exports.forms.layout import FormLayout
from exports.forms.order import FormCode
from tests.exports.branch_on_paper import document
from tests.exports.forms import returned_paper

PASSPHRASE = "correct horse battery"
KEYS = {"file", "page", "ref", "form", "person", "ticks", "signed", "problems"}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The made-up branch with an adult's form printed for Kari: its folder, the PDF, the reference and the layout."""
    folder = tmp_path_factory.mktemp("branch")
    who = Actor(officer_id="anne", role=Role.DATA_STEWARD)
    with open_register(folder / "register", passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
        portable.load(register, document(), folder, actor=who)
        wish = Wish(code=FormCode.ADULT, person_id="p1")
        issued = issue(register, [wish], today=today(Jurisdiction.NO), actor=who)
    (one,) = issued.prints
    return folder, issued.pdf, one.ref, FormLayout.from_json(one.layout)


@pytest.fixture
def klarert(made, tmp_path, monkeypatch, capsys):
    """Run one command line in this process on a copy of that branch; gives status, standard output, standard error."""
    monkeypatch.setenv("KLARERT_PASSPHRASE", PASSPHRASE)
    shutil.copytree(made[0] / "register", tmp_path / "register")

    def run(*arguments, register="register", language="en"):
        folder = str(tmp_path / register)
        status = main.main(["--register", folder, "--language", language, *map(str, arguments)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return run


@pytest.fixture(scope="module")
def printed(made):
    """The PDF of that form, its reference and its layout."""
    return made[1:]


@pytest.fixture(scope="module")
def returned(made):
    """That form filled in and scanned: one PDF of all its sides."""
    folder, pdf, _, layout = made
    sides = []
    for number, page in enumerate(layout.pages):
        sheet = returned_paper.rendered(pdf, page=number)
        for box in page.ticks:
            if box.id in {"photo", "purpose:inform"}:
                returned_paper.tick(sheet, box)
            if box.id == "video":
                returned_paper.blackened(sheet, box)
        for field in page.fields:
            if field.id == "signature":
                returned_paper.signature(sheet, field)
        sides.append(Image.fromarray(returned_paper.scanned(sheet)))
    file = folder / "scan.pdf"
    sides[0].save(file, "PDF", save_all=True, append_images=sides[1:], resolution=200)
    return file


def test_a_scanned_form_is_told_page_by_page(klarert, printed, returned, tmp_path):
    database = tmp_path / "register"
    before = {file.name: file.read_bytes() for file in database.glob("*.db")}
    status, out, _ = klarert("read-forms", returned, "--json")
    assert status == 0
    pages = json.loads(out)
    assert [page["page"] for page in pages] == [1, 2]
    for page in pages:
        assert set(page) == KEYS
        assert page["file"] == str(returned)
        assert (page["ref"], page["form"], page["person"]) == (printed[1], "ADULT", "p1")
        assert page["problems"] == []
    ticks = pages[0]["ticks"] | pages[1]["ticks"]
    assert {name for name, tick in ticks.items() if tick} == {"photo", "purpose:inform"}
    assert {name for name, tick in ticks.items() if tick is None} == {"video"}
    assert [page["signed"] for page in pages] == [None, True]
    assert {file.name: file.read_bytes() for file in database.glob("*.db")} == before


def test_people_are_told_the_same_in_their_language(klarert, returned):
    for language, yes, ask in (
        ("nb", "krysset av", "usikkert"),
        ("nn", "kryssa av", "usikkert"),
        ("sv", "ikryssat", "osäkert"),
        ("en", "ticked", "unsure"),
    ):
        _, out, _ = klarert("read-forms", returned, language=language)
        first, second = out.splitlines()
        assert f"{yes}: photo, purpose:inform" in first
        assert ask in first
        assert ask not in second


def test_a_page_that_comes_twice_is_named(klarert, returned):
    _, out, _ = klarert("read-forms", returned, returned, "--json")
    assert [[one["code"] for one in page["problems"]] for page in json.loads(out)] == [
        [],
        [],
        ["page_again"],
        ["page_again"],
    ]


def test_other_papers_and_broken_files_are_told_beside_the_others(klarert, printed, returned, tmp_path):
    letter = tmp_path / "letter.png"
    Image.new("RGB", (1240, 1754), "white").save(letter)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    status, out, _ = klarert("read-forms", letter, broken, tmp_path / "gone.jpg", returned, "--json")
    assert status == 0
    pages = json.loads(out)
    assert [page["page"] for page in pages] == [1, None, None, 1, 2]
    assert [one["code"] for page in pages[:3] for one in page["problems"]] == [
        "no_reference",
        "form_file_unreadable",
        "missing_file",
    ]
    assert all(page["ticks"] == {} and page["ref"] is None for page in pages[:3])


def test_nothing_could_be_read_at_all(klarert, printed, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff")
    status, out, _ = klarert("read-forms", broken, "--json")
    assert status == 1
    assert len(json.loads(out)) == 1


def test_another_register_knows_no_form_and_tells_nothing_of_it(klarert, returned, tmp_path):
    status, out, err = klarert("read-forms", returned, "--json", register="none")
    assert status == 0
    assert err
    assert not (tmp_path / "none").exists()
    for page in json.loads(out):
        assert [one["code"] for one in page["problems"]] == ["unknown_reference"]
        assert page["ticks"] == {}
        assert page["person"] is None


def test_a_copied_code_with_another_secret_is_no_form_of_ours(klarert, printed, returned, tmp_path):
    """Somebody who saw a reference prints a form of their own with it."""
    from dataclasses import replace

    from exports.forms import known_pages
    from exports.forms.reference import PageCode, unit_tag

    with open_register(tmp_path / "register", passphrase=PASSPHRASE) as register:
        known = known_pages.of(register)
        row = form_prints.by_ref(register, printed[1])
        from consent_db import policy

        tag = unit_tag(policy.unit(register).id)
        code = PageCode(unit_tag=tag, ref=row.ref, page=1, pages=row.pages, token=row.token)
        assert known(code).layout == printed[2].pages[0]
        assert known(code).problem == ""
        assert known(replace(code, token="00000000")).problem == "forged_reference"
        assert known(replace(code, pages=9)).problem == "forged_reference"
        assert known(replace(code, unit_tag="000000")).problem == "other_branch"
        assert known(replace(code, ref="00000000")).problem == "unknown_reference"
        assert all(known(replace(code, token="00000000")).layout is None for _ in range(1))


def test_a_list_of_who_was_there_is_recognised(klarert, printed, tmp_path):
    file = tmp_path / "list.pdf"
    status, _, _ = klarert("form", "attendance", "--out", file, "--event", "Sommertreff 2026", "--json")
    assert status == 0
    status, out, _ = klarert("read-forms", file, "--json")
    assert status == 0
    pages = json.loads(out)
    assert {one["code"] for page in pages for one in page["problems"]} == {"not_for_reading"}
    assert all(page["ticks"] == {} for page in pages)


def test_a_photograph_by_mail(klarert, printed, tmp_path):
    pdf, ref, layout = printed
    sheet = returned_paper.rendered(pdf)
    returned_paper.cross(sheet, layout.pages[0].ticks[0])
    picture = Image.fromarray(returned_paper.photographed(sheet)).rotate(90, expand=True)
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=80)
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(written.getvalue())
    (page,) = json.loads(klarert("read-forms", file, "--json")[1])
    assert page["ref"] == ref
    assert [name for name, tick in page["ticks"].items() if tick] == [layout.pages[0].ticks[0].id]
