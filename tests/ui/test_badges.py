"""The grid's answers are new or not there."""

from dataclasses import replace
from datetime import timedelta

import pytest

import ui.badges
from consent_db import actions, appearances, people, photos, policy
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Changed, Guardianship, Outcome, Person
from consent_db.rows import GUARDIANSHIP
from tests.ui.conftest import pause
from ui.badges import Judged


@pytest.fixture
def judged(program, stored, settle):
    """Three pictures whose answers are known, one with perhaps Kari in it; gives the badges and the ids."""
    people.add(program.register, Person(id="kari", first_name="Kari", adult_declared=True), actor=Actor())
    ids = [stored(program.register, name) for name in ("a.jpg", "b.jpg", "c.jpg")]
    (shown,) = appearances.of_asset(program.register, ids[2])
    with program.register.action(Actor(), "test") as action:
        action.update("appearance", shown.id, {"person_id": "kari", "state": "suggested"})
    program.open_main().show_page("pictures")
    program.main.pictures.refresh()
    settle(program)
    assert program.main.pictures.badges.outcomes == dict.fromkeys(ids, Outcome.REVIEW)
    return program.main.pictures.badges, ids


@pytest.fixture
def portions(monkeypatch):
    """Which pictures were judged, portion by portion."""
    seen = []
    portion = ui.badges._Judge.portion

    def watched(judge, register, ids, *about, **more):
        seen.append(list(ids))
        return portion(judge, register, ids, *about, **more)

    monkeypatch.setattr(ui.badges._Judge, "portion", watched)
    return seen


def test_an_answer_that_is_older_than_a_write_from_elsewhere_is_never_shown(program, judged, settle, folder):
    badges, ids = judged
    badges._running = ids
    badges._void = False
    with open_register(folder, passphrase="en lang setning") as elsewhere:
        photos.update_texts(elsewhere, ids[0], {"restricted": True}, actor=Actor())
    badges._keep(Judged(dict.fromkeys(ids, Outcome.REVIEW)))
    assert ids[0] not in badges.outcomes
    settle(program)
    assert badges.outcomes == {ids[0]: Outcome.BLOCKED, ids[1]: Outcome.REVIEW, ids[2]: Outcome.REVIEW}


def test_what_a_write_touches_has_no_answer_from_the_moment_it_is_told(program, judged, settle, portions):
    badges, ids = judged
    kari = people.person(program.register, "kari")
    changed = people.update(program.register, replace(kari, protected=True), actor=Actor())
    program.changes.publish(changed)
    assert badges.outcomes.keys() == set(ids[:2])
    settle(program)
    assert badges.outcomes[ids[2]] is Outcome.BLOCKED
    assert portions == [[ids[2]]]
    program.changes.publish(actions.undo(program.register, Actor()))
    assert badges.outcomes.keys() == set(ids[:2])
    settle(program)
    assert badges.outcomes == dict.fromkeys(ids, Outcome.REVIEW)


def test_a_new_policy_leaves_no_answer(program, judged, settle):
    badges, ids = judged
    wanted = replace(policy.policy(program.register), takedown_days=9)
    program.changes.publish(policy.set_policy(program.register, wanted, actor=Actor()))
    assert badges.outcomes == {}
    settle(program)
    assert badges.outcomes.keys() == set(ids)


def test_at_midnight_only_the_answers_go_that_the_new_day_may_have_changed(program, judged, settle, portions):
    badges, ids = judged
    today = program.desk.today()
    people.add(program.register, Person(id="per", first_name="Per"), actor=Actor())
    guardian = Guardianship(id="g1", child_id="kari", guardian_id="per", valid_to=today + timedelta(days=1))
    with program.register.action(Actor(), "test") as action:
        action.insert("guardianship", GUARDIANSHIP.to_row(guardian))
    program.changes.publish(action.changed)
    settle(program)
    portions.clear()
    for days_on, left, again in ((1, ids, []), (2, ids[:2], [[ids[2]]]), (3, ids, [])):
        program.desk.today = lambda now=today + timedelta(days=days_on): now
        program.changes.ticked.emit()
        assert badges.outcomes.keys() == set(left)
        settle(program)
        assert badges.outcomes.keys() == set(ids)
        assert portions == again
        portions.clear()
    program.desk.today = lambda: today
    program.changes.ticked.emit()
    assert badges.outcomes == {}
    settle(program)
    assert badges.outcomes.keys() == set(ids)


def test_a_midnight_while_pictures_are_being_judged_judges_them_for_the_new_day(program, judged, settle, portions):
    badges, ids = judged
    badges._judge_again()
    assert badges._running
    tomorrow = program.desk.today() + timedelta(days=1)
    program.desk.today = lambda: tomorrow
    program.changes.ticked.emit()
    settle(program)
    assert badges.outcomes.keys() == set(ids)
    assert len(portions) == 2


def test_pictures_on_screen_are_judged_before_the_others_and_what_changed_before_the_rest(
    program, judged, settle, portions, monkeypatch
):
    badges, ids = judged
    monkeypatch.setattr(ui.badges, "_CHUNK", 1)
    badges.prefer(ids[1:2])
    badges._judge_again()
    settle(program)
    assert portions == [[ids[1]], [ids[0]], [ids[2]]]


def test_a_change_while_pictures_are_being_judged_judges_them_again(program, judged, settle, portions):
    badges, ids = judged
    badges._judge_again()
    assert badges._running
    program.changes.publish(photos.update_texts(program.register, ids[1], {"restricted": True}, actor=Actor()))
    settle(program)
    assert badges.outcomes == {ids[0]: Outcome.REVIEW, ids[1]: Outcome.BLOCKED, ids[2]: Outcome.REVIEW}
    assert len(portions) == 2


def test_a_register_that_cannot_be_asked_what_depends_keeps_no_answer(program, judged, settle, monkeypatch):
    badges, ids = judged

    def broken(*_about, **_more):
        raise StoreProblem("damaged")

    monkeypatch.setattr(ui.badges, "assets_touched", broken)
    program.changes.changed.emit(Changed({"asset": (ids[0],)}))
    assert badges.outcomes == {}
    settle(program)
    assert badges.complete


def test_a_picture_that_cannot_be_judged_waits_and_the_others_do_not(program, judged, settle, monkeypatch):
    badges, ids = judged
    for_assets = ui.badges.facts.Reader.for_assets

    def broken(reader, wanted, **more):
        if ids[0] in wanted:
            raise StoreProblem("damaged")
        return for_assets(reader, wanted, **more)

    monkeypatch.setattr(ui.badges.facts.Reader, "for_assets", broken)
    badges._judge_again()
    settle(program)
    assert badges.outcomes == dict.fromkeys(ids[1:], Outcome.REVIEW)
    assert badges.complete
    assert badges.judged == 2


def test_naming_a_face_judges_only_its_picture(program, judged, settle, portions):
    badges, ids = judged
    (shown,) = appearances.of_asset(program.register, ids[0])
    program.desk.write(lambda register: appearances.confirm(register, [shown.id], "kari", actor=Actor()))
    settle(program)
    assert {asset_id for portion in portions for asset_id in portion} == {ids[0]}
    assert badges.outcomes.keys() == set(ids)


def test_while_pictures_are_judged_the_page_says_how_many_have_an_answer(program, judged, settle):
    badges, ids = judged
    page = program.main.pictures
    page._after_badges()
    assert not page.filters.progress.isVisibleTo(page)
    page.filters.chips[Outcome.REVIEW].click()
    assert page.model.ids == ids
    badges._judge_again()
    page._after_badges()
    assert page.filters.progress.text() == "Answers for 0 of 3"
    assert page.filters.progress.isVisibleTo(page)
    assert page.model.ids == ids
    settle(program)
    page._after_badges()
    assert not page.filters.progress.isVisibleTo(page)


def test_an_answer_that_went_is_counted_no_more_although_no_new_one_comes(program, judged, settle, monkeypatch):
    badges, ids = judged
    page = program.main.pictures
    page.filters.chips[Outcome.REVIEW].click()
    assert page.filters.chips[Outcome.REVIEW].text().endswith(" 3")
    assert page.model.ids == ids

    def unreadable(*_args, **_more):
        raise StoreProblem("register_busy")

    monkeypatch.setattr(ui.badges._Judge, "portion", unreadable)
    pause(400)  # what the last answers set off is over
    badges._judge_again()
    settle(program)
    pause(400)
    assert page.filters.chips[Outcome.REVIEW].text().endswith(" 0")
    assert page.model.ids == []


def test_the_counts_are_those_of_the_answers_of_what_is_shown(program, judged, settle):
    badges, ids = judged

    def counted(shown):
        found = [badges.outcomes[one] for one in shown if one in badges.outcomes]
        return {one: found.count(one) for one in Outcome}

    assert badges.counts == counted(ids)
    program.desk.write(lambda register: photos.update_texts(register, ids[0], {"caption": "Alle"}, actor=Actor()))
    settle(program)
    assert badges.counts == counted(ids)
    assert badges.judged == 3
    badges.judge_for(badges._channel, ids[:1], later=ids[1:])
    assert badges.counts == counted(ids[:1])
    badges._judge_these(ids[:2])
    assert badges.counts == dict.fromkeys(Outcome, 0)
    assert not badges.complete
    settle(program)
    assert badges.counts == counted(ids[:1])
    assert badges.complete
    assert badges.outcomes.keys() == set(ids)
    other = next(one.id for one in program.desk.channels() if one.id != badges._channel)
    badges.judge_for(other, ids[:1], later=ids[1:])
    assert badges.counts == counted(ids[:1]) == dict.fromkeys(Outcome, 0)
    settle(program)
    assert badges.counts == counted(ids[:1])
    assert badges.judged == 1
