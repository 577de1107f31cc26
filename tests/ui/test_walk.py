"""One file opened from a file manager is one of its folder: the arrow keys go to the pictures beside it."""

from datetime import timedelta

import pytest
from PIL import Image

NAMES = ("a.jpg", "B.JPG", "c.png")


@pytest.fixture
def folder_of_pictures(tmp_path):
    folder = tmp_path / "bilder"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        Image.new("RGB", (80, 60), (40 * number, 90, 120)).save(folder / name)
    (folder / "notes.txt").write_text("not a picture", encoding="utf-8")
    (folder / ".hidden.jpg").write_bytes(b"not shown")
    (folder / "sub.jpg").mkdir()
    return folder


def test_the_pictures_beside_one_opened_file_can_be_walked_through(program, settle, folder_of_pictures):
    window = program.open_check([folder_of_pictures / "B.JPG"])
    settle(program)
    assert window.bar._where.text() == "2 of 3"
    shown = [window.item]
    for _ in NAMES:
        window.step(1)
        settle(program)
        shown.append(window.item)
    assert [one.name for one in shown] == ["B.JPG", "c.png", "a.jpg", "B.JPG"]


def test_several_files_are_walked_through_alone(program, settle, folder_of_pictures):
    window = program.open_check([folder_of_pictures / "a.jpg", folder_of_pictures / "c.png"])
    settle(program)
    assert window.bar._where.text() == "1 of 2"


def test_a_file_that_is_gone_stays_alone_and_says_so(program, settle, folder_of_pictures):
    window = program.open_check([folder_of_pictures / "gone.jpg"])
    settle(program)
    assert window.bar._where.text() == ""
    assert window.bar.about.toolTip() or window.bar.about.text()


def test_escape_goes_back_to_today_before_it_closes(program, settle, folder_of_pictures):
    window = program.open_check([folder_of_pictures / "a.jpg"])
    settle(program)
    today = window.day
    window.question.ask_on(today + timedelta(days=40))
    settle(program)
    window.leave()
    assert window.isVisible()
    assert window.day == today
    window.leave()
    assert not window.isVisible()
