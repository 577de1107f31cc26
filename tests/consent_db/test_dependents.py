"""What a write touches is never less than the pictures whose facts it changed, whatever is done and undone."""

import random
import re
import shutil
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from benchmarks.made_up_branch import TODAY, Branch, Size
from consent_db import (
    actions,
    appearances,
    channels,
    concerned,
    consents,
    event_merging,
    events,
    exceptions,
    facts,
    groups,
    look_alikes,
    people,
    photos,
    policy,
    portable,
    written,
)
from consent_db.clock import now_utc
from consent_db.connection import open_register
from consent_db.dependents import ANSWERS, NO_ANSWER, assets_touched, rows_touched
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.records import (
    Appearance,
    Assent,
    Changed,
    Consent,
    ConsentItem,
    ConsentRole,
    Evidence,
    ExceptionGrant,
    ExceptionType,
    Guardianship,
    PeopleCheck,
    Person,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
)
from consent_db.rows import BY_KEY, GUARDIANSHIP, select
from consent_db.verdict import outcome
from tests.consent_db import pictures
from tests.consent_db.conftest import PASSPHRASE

SIZE = Size(people=14, statements=30, pictures=26, appearances=60, scans=2, scan_bytes=200)


@pytest.fixture(scope="module")
def branch_folder(tmp_path_factory, empty_register_folder):
    place = tmp_path_factory.mktemp("branch")
    folder = place / "register"
    shutil.copytree(empty_register_folder, folder)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        portable.load(register, Branch(SIZE, place).document(), place, actor=pictures.ACTOR)
    return folder


@pytest.fixture
def branch(branch_folder, tmp_path):
    shutil.copytree(branch_folder, tmp_path / "register")
    with open_register(tmp_path / "register", passphrase=PASSPHRASE) as register:
        yield register


class Somebody:
    """Does one thing after another that the window offers, chosen by chance."""

    def __init__(self, register, seed, steward, folder):
        self.register = register
        self.chance = random.Random(seed)
        self.actor = steward
        self.folder = folder
        self.saved = 0
        self.last = None
        begin = register.action

        @contextmanager
        def action(*about, **more):
            with begin(*about, **more) as begun:
                self.last = begun
                yield begun

        register.action = action

    def ids(self, table):
        return [row[0] for row in self.register.rows(f"SELECT id FROM {table} ORDER BY id")]

    def one(self, table):
        return self.chance.choice(self.ids(table) or ["nobody"])

    def act(self):
        """One act; gives its name and what it touched."""
        name = self.chance.choice([name for name in dir(type(self)) if name.startswith("do_")])
        return name, getattr(self, name)()

    def do_undo(self):
        return actions.undo(self.register, self.actor)

    do_undo_again = do_undo

    def do_redo(self):
        return actions.redo(self.register, self.actor)

    def do_merge(self):
        return people.merge(self.register, self.one("person"), self.one("person"), actor=self.actor)

    def do_link(self):
        return look_alikes.link(self.register, self.one("person"), self.one("person"), actor=self.actor)

    def do_unlink(self):
        return look_alikes.unlink(self.register, self.one("person"), actor=self.actor)

    def do_person(self):
        return people.add(self.register, Person(id=new_id(), first_name="Ny"), actor=self.actor)

    def do_change_person(self):
        found = people.person(self.register, self.one("person"))
        return people.update(
            self.register, replace(found, protected=not found.protected, first_name=new_id()), actor=self.actor
        )

    def do_guardian(self):
        new = Guardianship(id=new_id(), child_id=self.one("person"), guardian_id=self.one("person"))
        return people.add_guardianship(self.register, new, actor=self.actor)

    def do_end_guardian(self):
        (found,) = select(self.register, GUARDIANSHIP, "WHERE id = ?", (self.one("guardianship"),))
        return people.update_guardianship(
            self.register, replace(found, child_id=self.one("person"), valid_to=TODAY), actor=self.actor
        )

    def do_consent(self):
        subject, old = self.one("person"), self.chance.choice([None, self.one("consent")])
        new = Consent(
            id=new_id(),
            subject_id=subject,
            speaker_id=self.chance.choice([subject, self.one("person")]),
            role=ConsentRole.SELF,
            signed_at=TODAY,
            recorded_at=now_utc(),
            evidence=(Evidence(sha256="a" * 64),),
            items=(ConsentItem(channels=(self.one("channel"),)),),
            supersedes_id=old,
        )
        new = replace(new, role=ConsentRole.SELF if new.speaker_id == subject else ConsentRole.GUARDIAN)
        return consents.record(self.register, new, actor=self.actor)

    def do_assent(self):
        new = Assent(id=new_id(), child_id=self.one("person"), asked_on=TODAY, recorded_at=now_utc(), answer="yes")
        return consents.record_assent(self.register, new, actor=self.actor)

    def do_withdraw(self):
        subject = self.one("person")
        scope = self.chance.choice(
            [Scope(kind=ScopeKind.ALL), Scope(kind=ScopeKind.ASSETS, assets=(self.one("asset"),))]
        )
        new = Withdrawal(
            id=new_id(), subject_id=subject, by_person_id=subject, received_at=TODAY, recorded_at=now_utc(), scope=scope
        )
        return consents.withdraw(self.register, new, actor=self.actor)

    def do_confirm(self):
        return appearances.confirm(
            self.register, [self.one("appearance")], self.one("person"), actor=self.actor, asked=True
        )

    def do_reject(self):
        return appearances.reject(self.register, self.one("appearance"), self.one("person"), actor=self.actor)

    def do_unassign(self):
        return appearances.unassign(self.register, [self.one("appearance")], actor=self.actor)

    def do_stranger(self):
        return appearances.others_are_strangers(self.register, self.one("asset"), actor=self.actor)

    def do_face(self):
        new = Appearance(id="", asset_id=self.one("asset"), person_id=self.one("person"), state="confirmed")
        return appearances.add(self.register, new, actor=self.actor)

    def do_delete_face(self):
        return appearances.delete(self.register, self.one("appearance"), actor=self.actor)

    def do_event(self):
        held = events.event(self.register, self.one("event"))
        return events.update(self.register, replace(held, internal_only=not held.internal_only), actor=self.actor)

    def do_move(self):
        return events.put_assets(self.register, self.one("event"), [self.one("asset")], actor=self.actor)

    def do_merge_events(self):
        return event_merging.merge(self.register, self.one("event"), self.one("event"), actor=self.actor)

    def do_texts(self):
        return photos.update_texts(self.register, self.one("asset"), {"caption": new_id()}, actor=self.actor)

    def do_derive(self):
        made_from = self.chance.choice([None, self.one("asset")])
        return photos.update_texts(self.register, self.one("asset"), {"derived_from": made_from}, actor=self.actor)

    def do_look(self):
        return photos.set_people_check(
            self.register, [self.one("asset")], PeopleCheck.CONFIRMED_COMPLETE, actor=self.actor
        )

    def do_exception(self):
        new = ExceptionGrant(
            id=new_id(),
            asset_id=self.one("asset"),
            type=ExceptionType.NEWS_INTEREST,
            reason_text="Toget gikk gjennom hele byen",
            granted_at=now_utc(),
        )
        return exceptions.record(self.register, new, actor=self.actor)

    def do_remove_exception(self):
        return exceptions.remove(self.register, self.one("exception_grant"), actor=self.actor)

    def do_object(self):
        with self.register.action(self.actor, "request") as action:
            row = {"person_id": self.one("person"), "type": "object", "received_at": TODAY}
            action.insert("rights_request", row | {"due_on": TODAY + timedelta(days=30)})
        return action.changed

    def do_answer(self):
        with self.register.action(self.actor, "request") as action:
            action.update("rights_request", self.one("rights_request"), {"state": "done"})
        return action.changed

    def do_search(self):
        self.saved += 1
        found = pictures.picture(f"{self.saved}.jpg", pictures.face(), pixels=f"p{self.saved}")
        pictures.save(self.register, found)
        return self.last.changed

    def do_search_an_edit(self):
        found = pictures.picture("1.jpg", pictures.face(), pixels=new_id())
        pictures.save(self.register, found)
        return self.last.changed

    def do_suggest(self):
        offered = groups.Suggestion(self.one("appearance"), self.one("person"), "weak", (self.one("person"),))
        pool = (self.ids("pool") or ["none"])[0]
        return groups.save_groups(self.register, pool, [], [], [offered], actor=self.actor)

    def do_channel(self):
        return channels.set_active(self.register, self.one("channel"), active=False, actor=self.actor)

    def do_policy(self):
        wanted = replace(policy.policy(self.register), guardian_floor_age=self.chance.choice([15, 16]))
        return policy.set_policy(self.register, wanted, actor=self.actor)

    def do_import(self):
        document = portable.dump(self.register)
        for one in document["appearances"]:
            if self.chance.random() < 0.1:
                one["asset_id"] = self.one("asset")
        portable.load(self.register, document, self.folder, actor=self.actor)
        return self.last.changed


@pytest.mark.parametrize("seed", range(3))
def test_every_picture_whose_facts_a_write_changed_is_touched(branch, seed, steward, tmp_path):
    somebody = Somebody(branch, seed, steward, tmp_path)
    reader = facts.Reader(branch)
    before, offered = facts.for_assets(branch, somebody.ids("asset")), offered_in(branch)
    done, narrow, moved = set(), 0, 0
    for _ in range(220):
        try:
            name, changed = somebody.act()
        except (StoreProblem, ValueError):
            continue
        done.add(name)
        after = reader.for_assets(somebody.ids("asset"), same_scans=True)
        assert after == facts.for_assets(branch, after)
        differing = {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
        moved += bool(differing)
        if changed:  # an act that found nothing to do says that nothing changed
            for known in (None, offered):
                touched = assets_touched(branch, changed, alternatives=known)
                assert touched is None or differing - (after.keys() - before.keys()) <= touched, (name, changed)
            narrow += touched is not None and len(touched) < len(after) / 2
        else:
            assert not differing, name
        before, offered = after, offered_in(branch)
    assert len(done) > 24, sorted(done)
    assert narrow > 60
    assert moved > 60


@pytest.mark.parametrize("seed", range(3))
def test_every_picture_of_which_a_list_shows_something_else_is_touched(branch, seed, steward, tmp_path):
    somebody = Somebody(branch, seed, steward, tmp_path)
    before = {row.id: row for row in photos.asset_rows(branch)}
    moved, spared = 0, 0
    for _ in range(220):
        try:
            name, changed = somebody.act()
        except (StoreProblem, ValueError):
            continue
        after = {row.id: row for row in photos.asset_rows(branch)}
        differing = {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
        touched = rows_touched(branch, changed)
        assert touched is None or differing <= touched, (name, changed)
        moved += bool(differing)
        spared += touched is not None and len(touched) < len(after) / 4
        if touched is not None:
            again = {row.id: row for row in photos.asset_rows(branch, ids=touched)}
            assert {one: row for one, row in after.items() if one in touched} == again
        before = after
    assert list(after) == [row.id for row in sorted(after.values(), key=lambda row: row.order)]
    assert moved > 20
    assert spared > 60


@pytest.mark.parametrize("seed", range(2))
def test_every_picture_whose_facts_another_program_changed_is_told_by_the_log(branch, seed, steward, tmp_path):
    with open_register(branch.directory, passphrase=PASSPHRASE) as elsewhere:
        somebody = Somebody(elsewhere, seed, steward, tmp_path)
        before, offered = facts.for_assets(branch, somebody.ids("asset")), offered_in(branch)
        (action, entry), narrow = written.last(branch), 0
        for number in range(160):
            with suppress(StoreProblem, ValueError):
                somebody.act()
            if number % 2:  # a window looks once a second
                continue
            found, after = written.since(branch, action, entry), facts.for_assets(branch, somebody.ids("asset"))
            differing = {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
            assert not (found.is_empty and differing)
            told = [each for each in (found.by_people, found.by_program) if each]
            rows = [Changed({name: tuple(ids) for name, ids in each.items()}) for each in told]
            touched = [assets_touched(branch, one, alternatives=offered) for one in rows]
            if found.is_whole and None not in touched:
                assert differing - (after.keys() - before.keys()) <= frozenset().union(*touched)
                narrow += bool(differing)
            before, offered = after, offered_in(branch)
            action, entry = found.action, found.entry
    assert narrow > 10


@pytest.mark.parametrize("seed", range(2))
def test_everybody_whose_answer_a_write_changed_is_concerned(branch, seed, steward, tmp_path):
    somebody = Somebody(branch, seed, steward, tmp_path)
    before, seq = answers_of_people(branch), concerned.last_entry(branch)
    told, moved = 0, 0
    for number in range(160):
        with suppress(StoreProblem, ValueError):
            somebody.act()
        if number % 2:  # a list hears of several acts at once
            continue
        found, after = concerned.since(branch, seq), answers_of_people(branch)
        differing = {one for one in after if before.get(one) != after[one]}
        assert found.everybody or differing <= found.people
        told, moved = told + (not found.everybody), moved + bool(differing)
        before, seq = after, found.seq
    assert told > 30
    assert moved > 10


def answers_of_people(register):
    """What everybody's card says first: the answer in each channel."""
    uses = [Use(channel_id=one.id) for one in channels.channels(register)]
    known = facts.for_people(register, people.ids(register))
    return {one: [outcome(about, use, TODAY) for use in uses] for one, about in known.items()}


def test_undoing_a_merge_touches_the_pictures_of_both(imported, steward):
    with imported.action(steward, "test") as action:
        action.insert("person", {"id": "p3"})
        action.insert("asset", {"id": "a2"})
        action.insert("appearance", {"id": "x2", "asset_id": "a2", "person_id": "p3", "state": "confirmed"})
    done = people.merge(imported, "p3", "p1", actor=steward)
    assert done.ids["person"] == ("p1",)
    assert assets_touched(imported, done) == {"a1", "a2"}
    assert assets_touched(imported, actions.undo(imported, steward)) == {"a1", "a2"}
    assert assets_touched(imported, actions.redo(imported, steward)) == {"a1", "a2"}


def offered_in(register):
    """In which pictures a person is among the names offered besides the first: as known before a write."""
    found = {}
    for asset_id, person in register.rows(
        "SELECT asset_id, value FROM appearance, json_each(suggested_alternatives) AS other"
    ):
        found.setdefault(person, set()).add(asset_id)
    return found


def test_a_write_of_another_program_an_unknown_table_and_a_row_that_is_gone_mean_every_picture(branch):
    gone = {"appearance": ("nobody",)}
    assert assets_touched(branch, Changed()) is None
    assert assets_touched(branch, Changed({"new_table": ("1",)})) is None
    assert assets_touched(branch, Changed(gone)) is None
    assert assets_touched(branch, Changed({"guardianship": ("nobody",)})) is None
    assert assets_touched(branch, Changed({"consent": ("nobody",)})) is None
    assert assets_touched(branch, Changed({"setting": ("language",)})) == frozenset()


def test_every_table_of_the_register_is_known_to_matter_or_not(branch):
    tables = {row[0] for row in branch.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    tables = {name for name in tables if not name.startswith(("sqlite_", "_sqlite"))}
    assert tables == ANSWERS | NO_ANSWER
    assert not ANSWERS & NO_ANSWER


def test_facts_are_read_from_the_tables_that_matter_and_no_others(branch):
    said = []
    branch.connection.set_trace_callback(said.append)
    facts.for_assets(branch, [row[0] for row in branch.rows("SELECT id FROM asset")])
    branch.connection.set_trace_callback(None)
    read = {name for sql in said for name in re.findall(r'(?:FROM|JOIN) "?(\w+)"?', sql)} - {"pragma_table_info"}
    assert read == ANSWERS
    assert {shape.table for shape in BY_KEY.values()} - ANSWERS == {"publication", "distribution"}
