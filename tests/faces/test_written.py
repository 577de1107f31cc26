"""What the log tells of a search is never less than the pictures whose facts it changed, and seldom more."""

import random
from dataclasses import replace

import pytest

import faces.detector
import tests.faces.fake_pictures
from consent_db import appearances, consents, events, facts, people, photos, written
from consent_db.clock import now_utc
from consent_db.dependents import UNNAMED, assets_touched, rows_touched
from consent_db.ids import new_id
from consent_db.records import Actor, Changed, Event, PeopleCheck, Person, Role, Scope, ScopeKind, Withdrawal
from faces.index import index_folder
from tests.faces.conftest import ACTOR
from tests.faces.fake_pictures import FakeExecutor, draw

UNSEEN = frozenset({"codes_to_delete", "picture_hash", "scan", "tombstone", "pool"})
STEWARD = Actor(officer_id="eva", role=Role.DATA_STEWARD)
WHO = ("kari", "per", "ane")


class Looker:
    """Looks at the register after every step, as a window of another program does."""

    def __init__(self, register):
        self.register = register
        self.last = written.last(register)
        self.facts, self.rows = self.read()
        self.told: list[set[str] | None] = []

    def read(self):
        ids = [row[0] for row in self.register.rows("SELECT id FROM asset")]
        return facts.for_assets(self.register, ids), {row.id: row for row in photos.asset_rows(self.register)}

    def look(self):
        """Compare what is told with what is another answer now; gives the pictures told, None for all of them."""
        found = written.since(self.register, *self.last, leave_out=UNSEEN)
        (before, rows), (self.facts, self.rows) = (self.facts, self.rows), self.read()
        now = self.facts
        self.last = found.action, found.entry
        if found.is_empty:
            assert (before, rows) == (now, self.rows)
            return set()
        if not found.is_whole:
            self.told.append(None)
            return None
        told: set[str] = set()
        listed: set[str] | None = set()
        for part in (found.by_people, found.by_program):
            changed = Changed({table: tuple(ids) for table, ids in part.items()})
            if not changed:
                continue
            touched = assets_touched(self.register, changed)
            if touched is None:
                self.told.append(None)
                return None
            told |= touched
            read_again = rows_touched(self.register, changed)
            listed = None if read_again is None or listed is None else listed | read_again
        assert {one for one in now if now[one] != before.get(one)} <= told
        if listed is not None:
            assert {one for one in self.rows.keys() | rows.keys() if self.rows.get(one) != rows.get(one)} <= listed
        self.told.append(told)
        return told


@pytest.fixture
def looker(register):
    for one in WHO:
        people.add(register, Person(id=one, first_name=one), actor=ACTOR)
    return Looker(register)


@pytest.fixture
def run(register, folder, looker):
    """Search the folder, look after every step; gives what was told of each step."""

    def search(**more):
        looker.look()
        looker.told.clear()
        for _ in index_folder(register, folder, executor=FakeExecutor(), actor=ACTOR, **more):
            looker.look()
        return [one for one in looker.told if one or one is None]

    return search


@pytest.fixture
def new_engine(monkeypatch):
    """Another engine looks into every picture anew."""

    def change():
        version = new_id()
        monkeypatch.setattr(faces.detector, "ENGINE_VERSION", version)
        monkeypatch.setattr(tests.faces.fake_pictures, "ENGINE_VERSION", version)

    return change


def of(register, folder, name):
    found = photos.by_path(register, folder / name)
    assert found is not None
    return found


def test_a_new_picture_is_told_alone(run, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    run()
    draw(folder / "b.jpg", "b", "per")
    assert run() == [{of(register, folder, "b.jpg")}]


def test_an_edited_picture_is_told_with_every_version_of_it(run, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    draw(folder / "z.jpg", "z", "kari")
    run()
    versions = {of(register, folder, "a.jpg")}
    for pixels in ("a2", "a3"):
        draw(folder / "a.jpg", pixels, "kari")
        told = run()
        versions.add(of(register, folder, "a.jpg"))
        assert told == [versions]


def test_a_face_that_a_new_search_finds_tells_its_picture_and_the_check_is_doubted(run, folder, register, new_engine):
    for name in ("a", "b"):
        draw(folder / f"{name}.jpg", name, "kari")
    run()
    picture = of(register, folder, "a.jpg")
    photos.set_people_check(register, [picture], PeopleCheck.CONFIRMED_COMPLETE, actor=ACTOR)
    new_engine()
    draw(folder / "a.jpg", "a", "kari", "per", tag="looked closer")
    assert {picture} in run()
    assert photos.asset(register, picture).people_check is PeopleCheck.SEARCHED


def test_a_name_that_is_offered_tells_only_the_pictures_it_is_offered_in(run, folder, register):
    for name, who in (("a", "kari"), ("b", "kari"), ("c", "per")):
        draw(folder / f"{name}.jpg", name, who)
    run()
    a, b, c = (of(register, folder, f"{name}.jpg") for name in "abc")
    (face,) = appearances.of_asset(register, a)
    appearances.confirm(register, [face.id], "kari", actor=ACTOR)
    draw(folder / "d.jpg", "d", "ane")
    told = run()
    assert told == [{of(register, folder, "d.jpg")}, {b}]
    assert c not in set().union(*told)


def test_a_file_that_moved_tells_its_picture_and_one_that_is_missing_only_that_the_list_is_another(
    run, folder, register, looker
):
    draw(folder / "a.jpg", "a", "kari")
    draw(folder / "b.jpg", "b", "kari")
    run()
    a = of(register, folder, "a.jpg")
    (folder / "a.jpg").rename(folder / "c.jpg")
    assert run() == [{a}]
    (folder / "b.jpg").unlink()
    before = looker.last
    assert run() == []
    assert written.since(register, *before, leave_out=UNSEEN).by_program == {"asset_file": {UNNAMED: None}}


def test_rows_of_a_search_whose_action_names_another_picture_mean_anything(run, folder, register, looker):
    draw(folder / "a.jpg", "a", "kari")
    draw(folder / "b.jpg", "b", "kari")
    run()
    a, b = (of(register, folder, f"{name}.jpg") for name in "ab")
    for table, rows, params in (
        ("asset", [b], {"asset": a}),
        ("asset", [a, b], {"asset": a}),
        ("asset", [a], {}),
        ("asset", [a], {"asset": [a]}),
        ("appearance", [appearances.of_asset(register, a)[0].id], {"asset": a}),
    ):
        with register.action(ACTOR, "searched", **params) as action:
            action.bulk_update(table, rows, {"engine_version" if table == "appearance" else "camera": "x"})
        assert looker.look() is None, (table, rows, params)


def test_a_face_of_another_pool_than_was_grouped_means_anything(run, folder, register, looker):
    draw(folder / "a.jpg", "a", "kari")
    run()
    (face,) = appearances.of_asset(register, of(register, folder, "a.jpg"))
    for params in ({"pool": "another"}, {}, {"pool": ["odd"]}):
        with register.action(ACTOR, "grouped", undoable=False, **params) as action:
            action.bulk_update("appearance", [face.id], {"state": "suggested", "person_id": "kari"})
        assert looker.look() is None, params


def test_more_than_can_be_read_one_by_one_means_anything(run, folder, register, looker, monkeypatch):
    for name in ("a", "b"):
        draw(folder / f"{name}.jpg", name, "kari")
    run()
    appearances.confirm(
        register, [appearances.of_asset(register, of(register, folder, "a.jpg"))[0].id], "kari", actor=ACTOR
    )
    monkeypatch.setattr(written, "_MOST_FACES", 0)
    draw(folder / "c.jpg", "c", "ane")
    assert run()[-1] is None
    monkeypatch.setattr(written, "MOST", 2)
    draw(folder / "d.jpg", "d", "ane")
    assert None in run()


def test_a_picture_that_another_window_takes_from_its_family_means_anything(run, folder, register, looker):
    draw(folder / "a.jpg", "a", "kari")
    run()
    draw(folder / "a.jpg", "a2", "kari")
    run()
    edited = of(register, folder, "a.jpg")
    photos.update_texts(register, edited, {"derived_from": None}, actor=ACTOR)
    assert looker.look() is None


class Life:
    """What happens in a folder and a register, one thing after another, by chance."""

    def __init__(self, register, folder, seed, new_engine):
        self.register, self.folder = register, folder
        self.chance = random.Random(seed)
        self.new_engine = new_engine

    def name(self):
        return self.folder / f"{self.chance.choice('abcdef')}.jpg"

    def act(self):
        name = self.chance.choice([one for one in dir(self) if one.startswith("do_")])
        getattr(self, name)()

    def do_draw(self):
        who = self.chance.sample(("kari", "per", "ane", "?ola", "eva"), self.chance.randrange(4))
        draw(self.name(), self.chance.choice("pqrstuvw"), *who, tag=new_id())

    do_draw_again = do_draw_more = do_draw

    def do_spoil(self):
        self.name().write_text("no picture", encoding="utf-8")

    def do_remove(self):
        self.name().unlink(missing_ok=True)

    def do_rename(self):
        name = self.name()
        if name.exists():
            name.replace(self.name())

    def do_copy(self):
        name = self.name()
        if name.exists():
            self.name().write_bytes(name.read_bytes())

    def do_new_engine(self):
        self.new_engine()

    def faces(self):
        rows = self.register.rows("SELECT id FROM appearance WHERE kind = 'face' ORDER BY id")
        return [row[0] for row in rows]

    def do_confirm(self):
        if self.faces():
            appearances.confirm(
                self.register, [self.chance.choice(self.faces())], self.chance.choice(WHO), actor=ACTOR, asked=True
            )

    do_confirm_another = do_confirm

    def do_check(self):
        ids = [row[0] for row in self.register.rows("SELECT id FROM asset ORDER BY id")]
        if ids:
            one = self.chance.choice(ids)
            photos.set_people_check(self.register, [one], PeopleCheck.CONFIRMED_COMPLETE, actor=ACTOR)

    def do_withdraw(self):
        ids = [row[0] for row in self.register.rows("SELECT id FROM asset ORDER BY id")]
        if ids:
            person = self.chance.choice(WHO)
            consents.withdraw(
                self.register,
                Withdrawal(
                    id=new_id(),
                    subject_id=person,
                    by_person_id=person,
                    scope=Scope(kind=ScopeKind.ASSETS, assets=(self.chance.choice(ids),)),
                    received_at=now_utc().date(),
                    recorded_at=now_utc(),
                ),
                actor=STEWARD,
            )

    def do_protect(self):
        found = people.person(self.register, self.chance.choice(WHO))
        people.update(self.register, replace(found, protected=not found.protected), actor=ACTOR)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_in_a_folder_every_picture_that_it_changed_is_told(
    seed, run, folder, register, looker, new_engine
):
    life = Life(register, folder, seed, new_engine)
    events.add(register, Event(id="e1", title="Kurs"), actor=ACTOR)
    told = []
    for number in range(12):
        for _ in range(3):
            life.act()
        told += run(event_id="e1" if number % 5 == 4 else None)
    assert told
    assert None not in told
