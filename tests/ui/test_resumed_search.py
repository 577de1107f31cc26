"""A search that ended because the program was closed goes on at the next start, and nothing else starts by itself."""

import threading

import pytest

from consent_db import events
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.records import Event
from faces.progress import Progress
from ui.pages.set_up_dialog import _ASKED


@pytest.fixture
def searched(monkeypatch):
    """The folders the engine is asked to search; the first search lasts until it is cancelled."""
    asked = []
    hold = threading.Event()

    def index_folder(register, folder, *, event_id=None, actor=None):
        asked.append((folder, event_id))
        while not hold.is_set():
            hold.wait(0.01)
            yield Progress(done=0, total=0, seconds_left=None, file=None, phase="finding")

    monkeypatch.setattr("faces.index.index_folder", index_folder)
    yield asked, hold
    hold.set()


def _begin(program, folder, qtbot, searched):
    program.open_main()
    program.settings.setValue(_ASKED, True)
    event = Event(id=new_id(), title="Julebord")
    events.add(program.desk.register, event, actor=program.desk.actor)
    program.runs.start(folder, event.id)
    qtbot.waitUntil(lambda: bool(searched[0]), timeout=5000)
    return event


def test_closing_in_the_middle_goes_on_at_the_next_start(start, tmp_path, qtbot, searched, settle):
    pictures = tmp_path / "Julebord"
    pictures.mkdir()
    first = start()
    event = _begin(first, pictures, qtbot, searched)
    first.close()
    second = start()
    searched[0].clear()
    second.open_main()
    second.ask_first()
    qtbot.waitUntil(lambda: bool(searched[0]), timeout=5000)
    assert searched[0] == [(pictures, event.id)]
    searched[1].set()
    settle(second)
    second.close()
    third = start()
    searched[0].clear()
    third.open_main()
    third.ask_first()
    settle(third)
    assert not searched[0], "a search that ended goes on no more"


def test_a_cancelled_search_does_not_go_on(start, tmp_path, qtbot, searched, settle):
    pictures = tmp_path / "Julebord"
    pictures.mkdir()
    first = start()
    _begin(first, pictures, qtbot, searched)
    first.runs.cancel()
    settle(first)
    searched[0].clear()
    first.runs.resume(first.main)
    assert not first.runs.running


def test_a_folder_that_is_not_there_waits_for_another_start(start, tmp_path, qtbot, searched, settle):
    pictures = tmp_path / "Julebord"
    pictures.mkdir()
    first = start()
    _begin(first, pictures, qtbot, searched)
    first.close()
    pictures.rename(tmp_path / "unplugged")
    second = start()
    second.open_main()
    second.runs.resume(second.main)
    assert not second.runs.running
    (tmp_path / "unplugged").rename(pictures)
    second.runs.resume(second.main)
    assert second.runs.running
    searched[1].set()
    settle(second)


def test_a_second_copy_leaves_the_search_to_the_first(start, tmp_path, qtbot, searched, settle, monkeypatch):
    pictures = tmp_path / "Julebord"
    pictures.mkdir()
    first = start()
    _begin(first, pictures, qtbot, searched)
    first.close()
    second = start()
    second.open_main()

    def refused(register, folder, *, event_id=None, actor=None):
        raise StoreProblem("index_running")
        yield

    told = []
    monkeypatch.setattr("faces.index.index_folder", refused)
    monkeypatch.setattr("ui.errors.show", lambda problem, parent: told.append(problem))
    second.runs.resume(second.main)
    settle(second)
    assert not second.runs.running
    assert not told
    assert second.main.run_bar.isHidden()
    assert second.main.status.text() == ""
    monkeypatch.setattr("faces.index.index_folder", lambda *a, **k: iter(()))
    second.runs.resume(second.main)
    assert second.runs.running, "it is still to be done"
    settle(second)
