"""The grid's answers are new or not there."""

import pytest

import ui.badges
from consent_db import photos
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Outcome


@pytest.fixture
def judged(program, stored, settle):
    """Two pictures whose answers are known; gives the badges and the ids."""
    ids = [stored(program.register, name) for name in ("a.jpg", "b.jpg")]
    program.open_main()
    program.main.pictures.refresh()
    settle(program)
    assert program.main.pictures.badges.outcomes == dict.fromkeys(ids, Outcome.REVIEW)
    return program.main.pictures.badges, ids


def test_an_answer_that_is_older_than_a_write_from_elsewhere_is_never_shown(program, judged, settle, folder):
    badges, ids = judged
    answers = dict.fromkeys(ids, (("", "", 0, b""), Outcome.REVIEW))
    with open_register(folder, passphrase="en lang setning") as elsewhere:
        photos.update_texts(elsewhere, ids[0], {"restricted": True}, actor=Actor())
    badges._keep(answers, badges._generation, ids)
    assert badges.outcomes == {}
    settle(program)
    assert badges.outcomes == {ids[0]: Outcome.BLOCKED, ids[1]: Outcome.REVIEW}


def test_a_picture_that_cannot_be_judged_waits_and_the_others_do_not(program, judged, settle, monkeypatch):
    badges, ids = judged
    for_assets = ui.badges.facts.for_assets

    def broken(register, wanted):
        if ids[0] in wanted:
            raise StoreProblem("damaged")
        return for_assets(register, wanted)

    monkeypatch.setattr(ui.badges, "_CHUNK", 1)
    monkeypatch.setattr(ui.badges.facts, "for_assets", broken)
    badges._judge_again()
    settle(program)
    assert badges.outcomes == {ids[1]: Outcome.REVIEW}
