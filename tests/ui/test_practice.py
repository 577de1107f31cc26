"""Practice from the welcome page and back: a made-up branch with every answer, and one's own register untouched."""

import hashlib
import io
import json
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from consent_db import appearances, clock, facts, filing, local_keys, people, photos, policy, portable, takedowns
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.form_answers import Answers, Signer
from consent_db.records import Actor, AppearanceState, Jurisdiction, Outcome, Person, Use
from consent_db.rows import query
from consent_db.verdict import judge
from exports import wording
from exports.forms.proof import pdf
from tests.ui.practising import used_up
from ui import app as ui_app
from ui.main_window import MainWindow
from ui.models import returned
from ui.practice import Ending, branch, pictures, place, session, story
from ui.practice.bar import PracticeBar
from ui.practice.drawings import scenes
from ui.practice.session import PracticeWindow

ROOT = Path(__file__).parents[2]
DAY = date(2026, 10, 3)
NEVER, _NEVER_MS = 99, 120_000
"""How the event loop ends when what a test waits for does not come."""
DRAWN = (*pictures.family_day(), *pictures.annual_meeting())


@pytest.fixture
def told(told_folder):
    with open_register(told_folder) as register:
        yield register


@pytest.fixture
def practice_folder(told_folder, tmp_path, monkeypatch):
    """A copy of it, where the program looks for practice; their common key is there again when the copy is removed."""
    copied, kept = tmp_path / "practice", tmp_path / "kept.key"
    shutil.copytree(told_folder, copied)
    with open_register(told_folder) as register:
        (slot,) = register.unlocked.header.slots
    shutil.copy2(local_keys.key_file(slot.id), kept)
    monkeypatch.setenv("KLARERT_PRACTICE", str(copied))
    for left in QApplication.topLevelWidgets():  # while one is visible, closing the last of ours ends nothing
        left.hide()
    never = QTimer(singleShot=True, interval=_NEVER_MS)
    never.timeout.connect(lambda: QApplication.exit(NEVER))
    never.start()
    yield copied
    never.stop()
    shutil.copy2(kept, local_keys.key_file(slot.id))


def outcomes(register, channel_id):
    today = clock.today(policy.unit(register).jurisdiction)
    return {
        row.path.name: judge(facts.for_asset(register, row.id), Use(channel_id=channel_id), today)
        for row in photos.asset_rows(register)
    }


def contents(folder):
    """Every byte below a folder."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_a_picture_is_drawn_with_the_same_bytes_every_time():
    drawn = pictures.Picture("one.jpg", scenes.group("marit", "linh", "nora", seed=5), 11)
    again = pictures.Picture("one.jpg", scenes.group("marit", "linh", "nora", seed=5), 11)

    assert pictures.jpeg(drawn, DAY) == pictures.jpeg(again, DAY)
    assert pictures.jpeg(drawn, DAY) != pictures.jpeg(again, date(2026, 10, 4))


def test_a_drawn_picture_is_as_a_camera_would_write_it():
    image = Image.open(io.BytesIO(pictures.jpeg(DRAWN[0], DAY)))

    assert image.size == (1800, 1200)
    assert image.getexif()[0x013B] == pictures.PHOTOGRAPHER
    assert image.getexif().get_ifd(0x8769)[0x9003] == "2026:10:03 10:41:00"


def test_every_drawn_face_lies_in_its_picture_and_belongs_to_the_cast():
    known = {one.id for one in branch.cast(branch.Calendar(DAY))} | {"bjorn", "fatou"}

    assert len(DRAWN) == 24
    assert len({picture.name for picture in DRAWN}) == 24
    for picture in DRAWN:
        for who, (x, y, width, height) in picture.faces():
            assert who in known
            assert x >= 0
            assert y >= 0
            assert x + width <= 1800
            assert y + height <= 1200


def test_the_real_detector_finds_the_drawn_faces(told):
    drawn = found = 0
    for event_id, drawings in (
        (branch.FAMILY_DAY, pictures.family_day()),
        (branch.ANNUAL_MEETING, pictures.annual_meeting()),
    ):
        folder = told.directory / place.PICTURES_FOLDER / event_id
        for picture in drawings:
            shown = appearances.of_asset(told, photos.by_path(told, folder / picture.name))
            drawn += len(picture.faces())
            found += sum(story.match(box, shown) is not None for _, box in picture.faces())

    assert drawn == 52
    assert found >= 47  # all 52 when this was written


def test_every_answer_occurs_for_facebook(told):
    judged = outcomes(told, "facebook")

    assert {one.outcome for one in judged.values()} == set(Outcome)
    assert judged["familiedag-04.jpg"].outcome is Outcome.CLEAR
    assert judged["familiedag-10.jpg"].headline == "REVOKED"
    assert judged["familiedag-06.jpg"].headline == "GUARDIAN_SECOND_MISSING"
    assert judged["familiedag-09.jpg"].headline == "PROTECTED_PERSON"
    assert judged["familiedag-03.jpg"].headline == "DECEASED_ASK_KIN"
    assert outcomes(told, "instagram")["arsmote-03.jpg"].headline == "REFUSED"


def test_one_withdrawal_leaves_removals_and_a_clear_post_stays_out(told):
    open_tasks = takedowns.tasks(told, open_only=True)

    assert [one.publication_id for one in open_tasks] == ["practice-post-1", "practice-post-2", "practice-post-3"]
    assert {one.cause for one in open_tasks} == {"revocation"}


def test_some_faces_are_left_to_name(told):
    shown = appearances.of_assets(told, [row.id for row in photos.asset_rows(told)])
    named = [one for one in shown if one.state is AppearanceState.CONFIRMED]

    assert len(named) >= 30
    assert len(shown) - len(named) >= 10
    assert query(told, "SELECT count(*) FROM face_group")[0][0] >= 4


def test_each_form_has_its_scan(told):
    stored = query(told, "SELECT count(*), count(DISTINCT sha256) FROM evidence WHERE typeof(content) = 'blob'")

    assert stored == [(12, 12)]


def test_the_form_in_the_pile_is_what_a_picture_waits_for(practice_folder):
    with open_register(practice_folder) as register:
        assert outcomes(register, "facebook")["familiedag-06.jpg"].headline == "GUARDIAN_SECOND_MISSING"
        rows = returned.load(register).rows.values()
        today = clock.today(policy.unit(register).jurisdiction)
        for row in [one for one in rows if one.subject is not None and one.subject.id == "emil"]:
            answers = Answers(
                ticks=returned.first_ticks(row),
                signatures={**returned.first_signatures(row), "child:name": True, "guardian2:signature": False},
                signers=(Signer(line="guardian1", person_id="ingrid", signed_on=today),),
                signed_on=today,
            )
            filed = filing.approve(register, row.id, answers, actor=Actor(), prove=pdf)

        assert filed.filed
        assert outcomes(register, "facebook")["familiedag-06.jpg"].outcome is Outcome.CLEAR


def test_telling_it_again_changes_nothing(practice_folder):
    with open_register(practice_folder) as register:
        before = portable.dump(register)
        days = branch.Calendar(clock.today(Jurisdiction.NO))
        used_up(story.tell(register, practice_folder / place.PICTURES_FOLDER, days, "nb"))

        # A copied folder lies elsewhere: what counts is that no record is there twice.
        after = portable.dump(register)
    assert {key: len(rows) for key, rows in after.items()} == {key: len(rows) for key, rows in before.items()}
    assert after["withdrawals"] == before["withdrawals"]
    assert after["publications"] == before["publications"]


@pytest.mark.parametrize("lang", wording.LANGUAGES)
def test_the_branch_speaks_every_language(tmp_path, lang):
    made = place.open_practice(tmp_path / "practice", lang)
    with made.register as register:
        unit = policy.unit(register)
        assert len(people.people(register)) == 14
        assert "(" in unit.name
        assert unit.jurisdiction is (Jurisdiction.SE if lang == "sv" else Jurisdiction.NO)


def test_practice_is_opened_as_it_was_left_and_made_anew_on_demand(tmp_path):
    folder = tmp_path / "practice"
    with place.open_practice(folder, "nb").register as register:
        first = register.register_id
        people.add(register, Person(id="tried", first_name="Prøvd"), actor=Actor())
        (slot,) = register.unlocked.header.slots
    assert local_keys.key_file(slot.id).exists()
    with place.open_practice(folder, "nb").register as register:
        assert register.register_id == first
        assert people.person(register, "tried").first_name == "Prøvd"

    place.remove(folder)
    assert not folder.exists()
    assert not local_keys.key_file(slot.id).exists()
    with place.open_practice(folder, "nb").register as register:
        assert register.register_id != first


def test_a_set_up_that_was_cut_off_is_made_anew(tmp_path, monkeypatch):
    folder = tmp_path / "practice"
    with monkeypatch.context() as patched:
        patched.setattr(branch, "set_up", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            place.open_practice(folder, "nb")

    with place.open_practice(folder, "nb").register as register:
        assert len(people.people(register)) == 14


def test_a_practice_register_whose_key_is_gone_is_made_anew(tmp_path):
    folder = tmp_path / "practice"
    with place.open_practice(folder, "nb").register as register:
        (slot,) = register.unlocked.header.slots
    local_keys.key_file(slot.id).unlink()

    with place.open_practice(folder, "nb").register as register:
        assert len(people.people(register)) == 14


@pytest.mark.parametrize(
    "mark", [None, "", "[]", '{"register_id": 7}', '{"register_id": "another", "today": "2026-01-01"}']
)
def test_a_real_register_is_never_taken_for_practice(folder, mark):
    if mark is not None:
        (folder / "practice.json").write_text(mark, encoding="utf-8")
    before = contents(folder)

    for act in (lambda: place.open_practice(folder, "nb"), lambda: place.remove(folder)):
        with pytest.raises(StoreProblem) as raised:
            act()
        assert raised.value.code == "practice_folder_taken"
    assert contents(folder) == before


def test_a_folder_that_cannot_be_removed_stays_whole(tmp_path, monkeypatch):
    folder = tmp_path / "practice"
    place.open_practice(folder, "nb").register.close()
    before = contents(folder)
    monkeypatch.setattr(Path, "rename", lambda *_: (_ for _ in ()).throw(PermissionError("held open")))

    with pytest.raises(StoreProblem):
        place.remove(folder)
    assert contents(folder) == before


def test_a_practice_folder_with_damaged_keys_is_not_removed_unseen(tmp_path):
    folder = tmp_path / "practice"
    place.open_practice(folder, "nb").register.close()
    (folder / "keys.json").write_text("{", encoding="utf-8")

    with pytest.raises(StoreProblem) as raised:
        place.open_practice(folder, "nb")
    assert raised.value.code == "practice_folder_taken"


def test_a_folder_with_anything_else_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("kept", encoding="utf-8")

    with pytest.raises(StoreProblem):
        place.remove(tmp_path)
    with pytest.raises(StoreProblem):
        place.open_practice(tmp_path, "nb")
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def windows(kind):
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def when(ready, act, *, seconds=60):
    """Do something as soon as the event loop finds something true; it ends when that never comes."""
    ends = time.monotonic() + seconds

    def look():
        if ready():
            act()
        elif time.monotonic() > ends:
            QApplication.exit(NEVER)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def when_practising(act):
    when(lambda: windows(PracticeWindow), act)


def at_home():
    """The window on one's own register, if it is open."""
    return [one for one in windows(MainWindow) if not isinstance(one, PracticeWindow)]


def test_the_bar_stands_over_every_window_and_one_click_leaves(qapp, practice_folder):
    seen = []

    def look():
        (main,) = windows(PracticeWindow)
        with open_register(practice_folder) as register:
            (asset_id, *_) = [row.id for row in photos.asset_rows(register)]
        check = main.open_check((asset_id,), asset_id)
        for window in (main, check):
            (bar,) = window.findChildren(PracticeBar)
            seen.append((bar.isVisible(), bar.y(), bar.width() == window.width(), window.contentsMargins().top()))
        main.resize(1024, 700)
        seen.append(main.findChild(PracticeBar).width())
        check.findChild(PracticeBar).leave.click()

    when_practising(look)
    assert session.practise(qapp, "nb", folder=practice_folder, dark=False) is Ending.LEFT
    (main_bar, check_bar, narrow) = seen
    assert main_bar[:3] == check_bar[:3] == (True, 0, True)
    assert main_bar[3] > 30
    assert narrow == 1024
    assert windows(PracticeWindow) == []


def test_closing_the_window_ends_practice_and_the_program(qapp, practice_folder):
    when_practising(lambda: windows(PracticeWindow)[0].close())

    assert session.practise(qapp, "nb", folder=practice_folder) is Ending.CLOSED


def test_starting_over_asks_first_and_makes_it_anew(qapp, practice_folder, monkeypatch):
    monkeypatch.setattr(session.PracticeProgram, "begin", lambda _program: None)
    before = json.loads((practice_folder / "practice.json").read_text(encoding="utf-8"))["register_id"]

    def start_over():
        windows(PracticeWindow)[0].findChild(PracticeBar).over.click()
        (box,) = windows(QMessageBox)
        assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
        (over,) = [one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole]
        when(made_anew, lambda: windows(PracticeWindow)[0].findChild(PracticeBar).leave.click())
        over.click()

    def made_anew():
        return [one for one in windows(PracticeWindow) if one._desk.register.register_id != before]

    when_practising(start_over)
    assert session.practise(qapp, "nb", folder=practice_folder) is Ending.LEFT
    after = json.loads((practice_folder / "practice.json").read_text(encoding="utf-8"))["register_id"]
    assert after != before


def test_a_folder_that_is_taken_is_said_and_the_way_back_stays_open(qapp, folder, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()) or 0)

    assert session.practise(qapp, "nb", folder=folder) is Ending.FAILED
    assert str(folder) in said[0]


def test_from_the_welcome_page_to_practice_and_back_nothing_of_ones_own_changes(qapp, folder, practice_folder):
    with open_register(folder, passphrase="en lang setning") as register:
        before = portable.dump(register)
    kept = {}

    def welcome():
        (main,) = at_home()
        when_practising(practising)
        main.today.welcome.practise.click()

    def practising():
        (main,) = windows(PracticeWindow)
        kept["at first"] = contents(folder)
        changed = Person(id="tried", first_name="Prøvd")
        main._desk.write(lambda register: people.add(register, changed, actor=Actor()))
        when(lambda: "tried" in people.ids(main._desk.register), leave)

    def leave():
        kept["at the end"] = contents(folder)
        when(at_home, back)
        windows(PracticeWindow)[0].findChild(PracticeBar).leave.click()

    def back():
        (main,) = at_home()
        kept["unit"] = main._desk.register.directory
        main.close()

    when(at_home, welcome)
    assert ui_app.run(folder, passphrase="en lang setning", language="nb") == 0
    assert kept["at first"] == kept["at the end"]
    assert kept["unit"] == folder
    with open_register(folder, passphrase="en lang setning") as register:
        after = portable.dump(register)
    assert after == before
    assert people_of(practice_folder) >= {"tried", "linh", "nora"}
    told = json.dumps(after, ensure_ascii=False)
    assert not [one.name for one in branch.cast(branch.Calendar(DAY)) if one.name in told]


def people_of(directory):
    with open_register(directory) as register:
        return set(people.ids(register))


def test_a_normal_start_loads_nothing_of_practice():
    asked = "import sys, ui.app; print(sorted(one for one in sys.modules if one.startswith('ui.practice.')))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT)

    assert done.stdout.strip() == "[]"
