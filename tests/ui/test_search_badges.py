"""While a folder is searched, the answers and images stay that the search does not touch, and no others."""

import functools
import io
import time
from dataclasses import replace

import pytest
from PIL import Image

import faces.detector
import faces.index
import tests.faces.fake_pictures
import ui.badges
from consent_db import appearances, consents, face_codes, people, photos, policy, run_lock
from consent_db.clock import now_utc
from consent_db.connection import open_register
from consent_db.dependents import UNNAMED
from consent_db.ids import new_id
from consent_db.records import (
    Actor,
    Changed,
    Outcome,
    PeopleCheck,
    Person,
    Role,
    Scope,
    ScopeKind,
    Withdrawal,
)
from faces.worker import Scan
from tests.faces.fake_pictures import FakeExecutor, draw, look
from tests.ui.conftest import pause

ACTOR = Actor()
STEWARD = Actor(officer_id="eva", role=Role.DATA_STEWARD)
NAMES = ("a", "b", "c", "d", "e")


def jpeg():
    held = io.BytesIO()
    Image.new("RGB", (40, 30), "#88aacc").save(held, "JPEG")
    return held.getvalue()


class Searcher(FakeExecutor):
    """Finds what is drawn, with images that can be shown; `before` is called before each picture."""

    def __init__(self, before=lambda: None):
        super().__init__()
        self.before = before

    def submit(self, scan, job):
        self.before()
        future = super().submit(scan, job)
        found = look(job)
        if isinstance(found, Scan) and found.thumbnail_jpeg is not None:
            shown = tuple(replace(face, crop_jpeg=jpeg()) for face in found.faces)
            future = type(future)()
            future.set_result(replace(found, thumbnail_jpeg=jpeg(), faces=shown))
        return future


@pytest.fixture
def elsewhere(folder):
    with open_register(folder, passphrase="en lang setning") as register:
        yield register


@pytest.fixture
def pictures(tmp_path):
    place = tmp_path / "bilder"
    for name in NAMES:
        draw(place / f"{name}.jpg", name, "kari" if name in "ab" else f"face of {name}")
    return place


@pytest.fixture
def searched(program, pictures, elsewhere, settle, qtbot):
    """Five pictures with their answers and thumbnails on screen; gives their ids by name."""
    for _ in faces.index.index_folder(elsewhere, pictures, executor=Searcher(), actor=ACTOR):
        pass
    people.add(elsewhere, Person(id="kari", first_name="Kari", adult_declared=True), actor=ACTOR)
    main = program.open_main()
    main.resize(1440, 900)  # all five in sight, whatever size the window before had
    main.show_page("pictures")
    settle(program)
    ids = {name: photos.by_path(elsewhere, pictures / f"{name}.jpg") for name in NAMES}

    def all_shown():
        program.main.pictures.grid.grab()  # what is painted is asked for
        return set(program.desk.thumbnails._kept) == set(ids.values())

    qtbot.waitUntil(all_shown, timeout=20_000)
    settle(program)
    badges = program.main.pictures.badges
    assert badges.outcomes == dict.fromkeys(ids.values(), Outcome.REVIEW)
    return ids


@pytest.fixture
def lost(program, searched):
    """Every answer that was taken from a picture since, and every thumbnail that went."""
    badges, loader = program.main.pictures.badges, program.desk.thumbnails
    answers, images = [], []
    had = set(badges.outcomes)
    kept = {one: loader._kept[one] for one in searched.values()}
    badges.stale.connect(lambda: answers.append(had - set(badges.outcomes)))
    program.changes.changed.connect(
        lambda _changed: images.append({one for one in kept if loader._kept.get(one) is not kept[one]})
    )
    return lambda: (set().union(*answers), set().union(*images))


@pytest.fixture
def judged(monkeypatch):
    """Which pictures were judged, in their order."""
    seen = []
    portion = ui.badges._Judge.portion

    def watched(judge, register, ids, *about, **more):
        seen.extend(ids)
        return portion(judge, register, ids, *about, **more)

    monkeypatch.setattr(ui.badges._Judge, "portion", watched)
    return seen


@pytest.fixture
def new_engine(monkeypatch):
    version = new_id()
    monkeypatch.setattr(faces.detector, "ENGINE_VERSION", version)
    monkeypatch.setattr(tests.faces.fake_pictures, "ENGINE_VERSION", version)


@pytest.fixture
def search(program, pictures, elsewhere):
    """Another program searches; the window looks after each of its steps."""

    def run():
        for _ in faces.index.index_folder(elsewhere, pictures, executor=Searcher(), actor=ACTOR):
            program.changes.poll()

    return run


@pytest.fixture
def left(program, searched):
    """The names of the pictures that have an answer now."""

    def names():
        known = program.main.pictures.badges.outcomes
        return "".join(name for name, asset_id in searched.items() if asset_id in known)

    return names


def add_pictures(pictures):
    for number in range(6):
        draw(pictures / f"new {number}.jpg", f"new {number}", f"face of {number}")


def test_a_search_of_another_program_takes_no_answer_and_no_image_and_judges_only_what_is_new(
    program, pictures, elsewhere, searched, lost, judged, search, settle
):
    add_pictures(pictures)
    search()
    settle(program)
    new = {photos.by_path(elsewhere, pictures / f"new {number}.jpg") for number in range(6)}
    page = program.main.pictures
    assert set(page.model.ids) == set(page.badges.outcomes) == new | set(searched.values())
    assert sorted(judged) == sorted(new)
    assert lost() == (set(), set())


def test_a_search_of_the_window_itself_takes_none_either(
    program, pictures, elsewhere, searched, lost, judged, settle, monkeypatch
):
    add_pictures(pictures)
    executor = Searcher(lambda: time.sleep(0.05))
    monkeypatch.setattr(
        faces.index, "index_folder", functools.partial(faces.index.index_folder, executor=executor, workers=1)
    )
    told = []
    program.changes.changed.connect(told.append)
    program.runs.start(pictures, None)
    while program.runs.running:
        pause(15)
        program.changes.poll()
    settle(program)
    new = {photos.by_path(elsewhere, pictures / f"new {number}.jpg") for number in range(6)}
    page = program.main.pictures
    assert set(page.model.ids) == set(page.badges.outcomes) == new | set(searched.values())
    assert set(judged) == new
    assert lost() == (set(), set())
    assert all(changed.ids for changed in told)
    assert len(told) > 3, "the window was told while the search ran"


def test_a_face_found_in_a_known_picture_takes_its_answer_in_the_same_turn(
    program, pictures, elsewhere, searched, left, new_engine, settle
):
    photos.set_people_check(elsewhere, [searched["a"]], PeopleCheck.CONFIRMED_COMPLETE, actor=ACTOR)
    program.changes.poll()
    settle(program)
    for name in "bcde":
        (pictures / f"{name}.jpg").unlink()
    draw(pictures / "a.jpg", "a", "kari", "somebody behind her", tag="looked closer")
    seen = ["abcde"]
    for _ in faces.index.index_folder(elsewhere, pictures, executor=Searcher(), actor=ACTOR):
        program.changes.poll()
        seen += [left()] if left() != seen[-1] else []
        assert (left() == "abcde") is not found_again(elsewhere, searched["a"])
    assert seen == ["abcde", "bcde"]
    assert photos.asset(elsewhere, searched["a"]).people_check is PeopleCheck.SEARCHED


def found_again(register, asset_id):
    return len(appearances.of_asset(register, asset_id)) == 2


def test_an_edit_takes_the_answers_of_its_family_and_a_no_to_one_reaches_all(
    program, pictures, elsewhere, searched, left, search, settle
):
    draw(pictures / "a.jpg", "a in grey", "kari")
    search()
    assert left() == "bcde"
    settle(program)
    edited = photos.by_path(elsewhere, pictures / "a.jpg")
    (face,) = appearances.of_asset(elsewhere, edited)
    appearances.confirm(elsewhere, [face.id], "kari", actor=ACTOR)
    program.changes.poll()
    settle(program)
    badges = program.main.pictures.badges
    assert edited in badges.outcomes
    draw(pictures / "f.jpg", "f", "face of f")
    search()
    withdrawn(elsewhere, searched["a"])
    program.changes.poll()
    assert not {edited, searched["a"]} & set(badges.outcomes)
    assert left() == "cde"  # she is offered as the name of the face in the second
    settle(program)
    assert badges.outcomes[edited] is Outcome.BLOCKED


def withdrawn(register, asset_id):
    consents.withdraw(
        register,
        Withdrawal(
            id=new_id(),
            subject_id="kari",
            by_person_id="kari",
            scope=Scope(kind=ScopeKind.ASSETS, assets=(asset_id,)),
            received_at=now_utc().date(),
            recorded_at=now_utc(),
        ),
        actor=STEWARD,
    )


def test_a_moved_file_takes_the_answer_of_its_picture_and_a_missing_one_the_picture(
    program, pictures, searched, left, search, settle
):
    (pictures / "a.jpg").rename(pictures / "z.jpg")
    (pictures / "b.jpg").unlink()
    search()
    assert left() == "bcde"
    settle(program)
    page = program.main.pictures
    assert set(page.model.ids) == set(searched.values()) - {searched["b"]}
    assert left() == "abcde"
    draw(pictures / "b.jpg", "b", "kari")
    search()
    settle(program)
    assert set(page.model.ids) == set(searched.values())


def test_a_name_that_a_search_offers_takes_only_the_answers_it_may_change(
    program, pictures, elsewhere, searched, left, search, settle
):
    (face,) = appearances.of_asset(elsewhere, searched["a"])
    appearances.confirm(elsewhere, [face.id], "kari", actor=ACTOR)
    program.changes.poll()
    settle(program)
    assert left() == "abcde"
    draw(pictures / "f.jpg", "f", "face of f")
    search()
    assert left() == "acde"
    settle(program)
    (offered,) = appearances.of_asset(elsewhere, searched["b"])
    assert offered.person_id == "kari"
    people.update(elsewhere, replace(people.person(elsewhere, "kari"), protected=True), actor=ACTOR)
    program.changes.poll()
    assert left() == ""  # what she was before is not known here


def test_of_somebody_who_must_not_be_kept_no_image_stays_where_a_search_offers_the_name(
    program, pictures, elsewhere, searched, lost, search, settle
):
    (face,) = appearances.of_asset(elsewhere, searched["a"])
    appearances.confirm(elsewhere, [face.id], "kari", actor=ACTOR)
    people.update(elsewhere, replace(people.person(elsewhere, "kari"), protected=True), actor=ACTOR)
    program.changes.poll()
    settle(program)
    program.main.pictures.grid.grab()
    settle(program)
    loader = program.desk.thumbnails
    assert loader.get(searched["a"]).isNull()
    assert not loader.get(searched["b"]).isNull()
    draw(pictures / "f.jpg", "f", "face of f")
    search()
    assert loader.get(searched["b"]) is None
    settle(program)
    assert loader.get(searched["b"]).isNull()
    assert not loader.get(searched["c"]).isNull()


def test_somebody_offered_as_another_name_takes_the_answer_although_a_search_runs(
    program, pictures, elsewhere, searched, left, search, settle
):
    people.add(elsewhere, Person(id="per", first_name="Per"), actor=ACTOR)
    program.changes.poll()
    (face,) = appearances.of_asset(elsewhere, searched["c"])
    pool = elsewhere.value("SELECT pool_id FROM asset WHERE id = ?", (searched["c"],))
    with elsewhere.action(ACTOR, "grouped", undoable=False, pool=pool) as action:
        values = {"state": "suggested", "person_id": "kari", "suggested_alternatives": '["per"]'}
        action.bulk_update("appearance", [face.id], values)
    program.changes.poll()
    assert left() == "abde"
    settle(program)
    draw(pictures / "f.jpg", "f", "face of f")
    search()
    assert left() == "abcde"
    per = people.person(program.register, "per")
    changed = people.update(program.register, replace(per, protected=True), actor=ACTOR)
    program.changes.publish(changed)
    assert left() == "abde"


def test_codes_that_go_and_files_that_cannot_be_read_take_no_answer(
    program, pictures, elsewhere, searched, left, lost, settle
):
    (pictures / "x.jpg").write_text("no picture", encoding="utf-8")
    for _ in faces.index.index_folder(elsewhere, pictures, executor=Searcher(), actor=ACTOR):
        program.changes.poll()
    rules = replace(policy.policy(elsewhere), face_codes="off")
    face_codes.enforce(elsewhere, policy=rules, actor=ACTOR)
    program.changes.poll()
    assert lost() == (set(), set())
    settle(program)
    assert len(program.main.pictures._unsearched) == 1


def test_rows_in_bulk_that_nothing_gives_away_take_every_answer(program, elsewhere, searched, left):
    with elsewhere.action(ACTOR, "searched", asset=searched["a"]) as action:
        action.bulk_update("asset", [searched["a"]], {"camera": "x"})
        action.bulk_update("asset", [searched["b"]], {"camera": "x"})
    program.changes.poll()
    assert left() == ""


def test_a_search_that_says_it_is_still_there_takes_nothing_and_a_write_past_the_log_everything(
    program, elsewhere, searched, left, monkeypatch
):
    monkeypatch.setattr(run_lock, "_BEAT_SECONDS", 0)
    with run_lock.RunLock(elsewhere) as lock:
        program.changes.poll()
        lock.beat()
        program.changes.poll()
    program.changes.poll()
    assert left() == "abcde"
    assert set(program.desk.thumbnails._kept) == set(searched.values())
    elsewhere.execute("UPDATE org_unit SET name = 'Annen'")
    program.changes.poll()
    assert left() == ""
    assert not program.desk.thumbnails._kept


def test_what_is_being_judged_while_a_search_writes_is_kept_but_for_what_it_touched(
    program, elsewhere, searched, judged, left, settle
):
    badges = program.main.pictures.badges
    badges.prefer(())
    badges._judge_again()
    assert set(badges._running) == set(searched.values())
    with elsewhere.action(ACTOR, "searched", asset=searched["a"]) as action:
        action.bulk_update("asset", [searched["a"]], {"camera": "x", "quarantine": 1})
    settle(program)
    assert sorted(judged) == sorted([*searched.values(), searched["a"]])
    assert badges.outcomes[searched["a"]] is Outcome.BLOCKED
    assert left() == "abcde"


def test_a_search_takes_no_question_from_under_a_hand_and_sets_off_no_grouping(
    program, pictures, searched, search, settle
):
    program.main.show_page("faces")
    settle(program)
    page = program.main.faces
    asked = page.task
    assert asked is not None
    by_hand = []
    ask = page._reading.ask
    page._reading.ask = lambda: (by_hand.append(page._by_hand), ask())
    add_pictures(pictures)
    search()
    assert by_hand
    assert not any(by_hand)
    assert not program.regroups.waiting
    settle(program)
    assert page.task.id == asked.id


def test_a_table_without_ids_is_nobody_s_decision(program, searched):
    program.changes.publish(Changed({"face_group_member": (UNNAMED,)}))
    assert not program.regroups.waiting


def test_images_that_a_search_made_anew_are_shown_when_it_ends_although_the_log_knows_nothing_of_them(
    program, pictures, elsewhere, searched, lost, judged, settle, monkeypatch
):
    for table in ("thumbnail", "crop", "filled"):
        elsewhere.images.execute(f"DELETE FROM {table}")
    loader, page = program.desk.thumbnails, program.main.pictures
    loader.forget()
    page.grid.grab()
    settle(program)
    assert loader.get(searched["a"]).isNull()
    monkeypatch.setattr(
        faces.index, "index_folder", functools.partial(faces.index.index_folder, executor=Searcher(), workers=1)
    )
    program.runs.start(pictures, None)
    settle(program)
    page.grid.grab()
    settle(program)
    assert len(page.grid.visible_ids) > 2
    assert not any(loader.get(one).isNull() for one in page.grid.visible_ids)
    assert judged == []
    assert lost()[0] == set()


def test_a_thumbnail_that_is_forgotten_while_it_is_read_is_read_again(program, searched, settle):
    loader = program.desk.thumbnails
    loader.forget()
    loader.get(searched["a"])
    loader._load()
    assert loader._running
    loader.forget([searched["a"]])
    arrived = []
    loader.arrived.connect(arrived.append)
    settle(program)
    assert arrived.count(searched["a"]) == 1
    assert loader._bytes == sum(one.width() * one.height() * 4 for one in loader._kept.values())
    loader.forget(searched.values())
    assert loader._bytes == 0
