"""Pictures that are not where they were: said above the pictures, hidden on request, followed to the new place."""

import shutil
import time

import pytest

from consent_db import relocate
from consent_db.errors import StoreProblem
from consent_db.records import Actor
from tests.consent_db.pictures import save_file
from tests.ui.reading import said

ACTOR = Actor()


@pytest.fixture
def window(program, settle, tmp_path):
    """A window on the pictures of a stick that is not plugged in."""
    stick = tmp_path / "stick" / "bilder"
    stick.mkdir(parents=True)
    for number in range(3):
        file = stick / f"IMG_{number}.jpg"
        file.write_bytes(f"picture {number}".encode())
        save_file(program.register, file)
    (tmp_path / "stick").rename(tmp_path / "drawer")
    made = program.open_main()
    made.show_page("pictures")
    settle(program)
    return made


def test_the_bar_leads_to_the_new_place_and_goes(program, window, settle, tmp_path):
    assert window.gone.isVisible()
    assert "3 pictures are not where they were." in said(window.gone)
    window.show_page("people")
    assert not window.gone.isVisible()
    window.show_page("pictures")
    settle(program)
    assert window.gone.isVisible()

    dialog = window.gone.ask()
    assert str(tmp_path / "stick") in said(dialog)
    dialog.move_to(tmp_path / "stick" / "bilder", tmp_path / "drawer")
    settle(program)
    assert "3 pictures found." in said(dialog)
    dialog.reject()
    settle(program)
    assert not window.gone.isVisible()
    assert relocate.gone_folders(program.register) == ()


def test_plugging_the_stick_in_is_enough(program, window, settle, tmp_path):
    (tmp_path / "drawer").rename(tmp_path / "stick")
    window.show_page("pictures")
    settle(program)
    assert not window.gone.isVisible()


def test_hidden_it_stays_hidden_until_another_folder_is_gone(program, window, settle, tmp_path, stored):
    window.gone.dismiss()
    assert not window.gone.isVisible()
    window.show_page("pictures")
    settle(program)
    assert not window.gone.isVisible()
    stored(program.register, "IMG_9.jpg", where="/gone/elsewhere")
    window.show_page("pictures")
    settle(program)
    assert window.gone.isVisible()
    assert "1 picture is not where it was." in said(window.gone)


def test_a_folder_with_other_pictures_is_refused_and_one_can_try_again(program, window, settle, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    for number in range(3):
        (other / f"IMG_{number}.jpg").write_bytes(f"another {number}".encode())
    dialog = window.gone.ask()
    gone = tmp_path / "stick" / "bilder"
    dialog.move_to(gone, other)
    settle(program)
    assert "Choose another folder." in dialog.states[gone].text()
    assert dialog.acts[gone].isEnabled()
    shutil.rmtree(other)
    dialog.move_to(gone, other)
    settle(program)
    assert "3 files are not there." in dialog.states[gone].text()
    dialog.move_to(gone, tmp_path / "drawer" / "bilder")
    settle(program)
    assert "3 pictures found." in said(dialog)
    dialog.reject()


def test_what_cannot_be_written_is_said_at_the_folder_and_nothing_moved(program, window, settle, tmp_path, monkeypatch):
    def full(*_, **__):
        raise StoreProblem("disk_full", file="register.db")

    monkeypatch.setattr("ui.pages.folders_dialog.relocate.relocate", full)
    dialog = window.gone.ask()
    gone = tmp_path / "stick" / "bilder"
    dialog.move_to(gone, tmp_path / "drawer" / "bilder")
    settle(program)
    assert dialog.states[gone].text()
    assert dialog.acts[gone].isEnabled()
    assert [one.pictures for one in relocate.gone_folders(program.register)] == [3]
    dialog.reject()
    assert not dialog.isVisible()


def test_stopping_leaves_everything_as_it_was(program, window, settle, tmp_path, monkeypatch):
    def slow(*_):
        while True:
            time.sleep(0.02)
            yield 1, 3

    dialog = window.gone.ask()
    gone = tmp_path / "stick" / "bilder"
    with monkeypatch.context() as patched:
        patched.setattr("ui.pages.folders_dialog.relocate.look", slow)
        dialog.move_to(gone, tmp_path / "drawer" / "bilder")
        assert not dialog.acts[gone].isEnabled()
        assert dialog.later.text() == "Stop"
        dialog.reject()
        assert dialog.isVisible()
        settle(program)
    assert dialog.acts[gone].isEnabled()
    assert dialog.states[gone].text() == "3 pictures"
    assert [one.pictures for one in relocate.gone_folders(program.register)] == [3]
    dialog.reject()
    assert not dialog.isVisible()
