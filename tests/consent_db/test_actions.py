"""A user action happens whole or not at all, is logged, and can be taken back unless a row was changed since."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from consent_db import actions
from consent_db.action import STATEMENTS
from consent_db.connection import open_register
from consent_db.errors import StoreBug, StoreProblem
from consent_db.records import Actor, PersonKind, Role

from .conftest import PASSPHRASE

AT = datetime(2026, 3, 1, 11, 20, tzinfo=UTC)


def refused(code, function, *arguments, **named):
    with pytest.raises(StoreProblem) as caught:
        function(*arguments, **named)
    assert caught.value.code == code
    return caught.value


def add(register, actor, **row):
    with register.action(actor, "person.add") as action:
        return action.insert("person", row)


def name(register, person):
    return register.value("SELECT first_name FROM person WHERE id = ?", (person,))


def consent(person, **more):
    return {
        "id": "c1",
        "subject_id": person,
        "speaker_id": person,
        "role": "self",
        "method": "paper",
        "signed_at": date(2026, 1, 10),
        "recorded_at": datetime(2026, 1, 12, 10, tzinfo=UTC),
        **more,
    }


def withdrawal(person, **more):
    return {
        "id": "w1",
        "subject_id": person,
        "by_person_id": person,
        "by_role": "self",
        "received_at": date(2026, 6, 1),
        "recorded_at": AT,
        "how": "email",
        "scope": {"kind": "all"},
        **more,
    }


def test_an_action_tells_what_it_touched_and_who_did_it(register, officer):
    with register.action(officer, "person.add", at=AT, event="e1") as action:
        made = action.insert("person", {"first_name": "Kari", "kind": PersonKind.ELECTED, "protected": True})
        assert action.changed.ids == {"person": (made,)}
    assert register.rows("SELECT kind, protected, version FROM person") == [("elected", 1, 1)]
    (past,) = actions.history(register)
    assert (past.id, past.at, past.actor, past.label) == (action.changed.action_id, AT, officer, "person.add")
    assert (past.params, past.undoable, past.undone) == ({"event": "e1"}, True, False)


def test_an_action_without_writes_leaves_no_trace(register, officer):
    person = add(register, officer, first_name="Kari")
    with register.action(officer, "person.change") as action:
        assert not action.update("person", person, {"first_name": "Kari"})
    assert not action.changed
    assert action.changed.action_id is None
    assert len(actions.history(register)) == 1


def test_an_action_that_fails_leaves_nothing(register, officer):
    with pytest.raises(ZeroDivisionError), register.action(officer, "person.add") as action:
        1 // (action.insert("person", {"first_name": "Kari"}) == "")
    for table in ("person", "action", "action_change", "audit", "audit_salt"):
        assert register.rows(f"SELECT * FROM {table}") == []
    add(register, officer, first_name="Ola")


def test_an_action_inside_an_action_is_a_bug(register, officer):
    with register.action(officer, "outer") as action:
        with pytest.raises(StoreBug), register.action(officer, "inner"):
            raise AssertionError
        action.insert("person", {"id": "p1"})
    assert register.value("SELECT count(*) FROM person") == 1


def test_a_stale_version_is_refused(register, officer):
    person = add(register, officer, first_name="Kari")
    with register.action(officer, "x") as action:
        assert action.update("person", person, {"first_name": "Karin"}, expected_version=1)
    for write in (
        lambda action: action.update("person", person, {"first_name": "K"}, expected_version=1),
        lambda action: action.delete("person", person, expected_version=1),
        lambda action: action.update("person", "nobody", {"first_name": "K"}),
        lambda action: action.delete("person", "nobody"),
    ):
        with register.action(officer, "x") as action:
            assert refused("changed_meanwhile", write, action).params["table"] == "person"
    assert register.rows("SELECT first_name, version FROM person") == [("Karin", 2)]


@pytest.mark.parametrize("table", sorted(STATEMENTS))
def test_a_statement_is_never_changed_or_deleted(register, officer, table):
    with register.action(officer, "x") as action:
        for write in (
            lambda: action.insert(table, {"id": "x"}),
            lambda: action.update(table, "x", {"supersedes_id": "y"}),
            lambda: action.update(table, "x", {"completed_at": AT, "text": "y"}),
            lambda: action.delete(table, "x"),
            lambda: action.bulk(table, [{"id": "x"}], replace=True),
            lambda: action.bulk_update(table, ["x"], {"id": "x"}),
            lambda: action.bulk_delete(table, ["x"]),
        ):
            with pytest.raises(StoreBug):
                write()


@pytest.mark.parametrize("table", ["action", "action_change", "audit", "audit_salt"])
def test_the_log_is_written_by_actions_themselves_only(register, officer, table):
    with register.action(officer, "x") as action:
        for write in (
            lambda: action.insert(table, {"id": "x"}),
            lambda: action.bulk_delete(table, ["x"]),
            lambda: action.statement(table, {"id": "x"}),
        ):
            with pytest.raises(StoreBug):
                write()


def test_what_is_no_statement_cannot_be_made_one(register, officer):
    with register.action(officer, "x") as action, pytest.raises(StoreBug):
        action.statement("person", {"id": "p1"})


def test_a_withdrawal_notes_how_far_its_handling_is(register, officer):
    person = add(register, officer)
    with register.action(officer, "withdraw") as action:
        action.statement("withdrawal", withdrawal(person))
    with register.action(officer, "acknowledge") as action:
        assert action.update("withdrawal", "w1", {"acknowledged_at": AT}, expected_version=1)
    assert register.rows("SELECT acknowledged_at, version FROM withdrawal") == [("2026-03-01T11:20:00Z", 2)]


def test_an_action_with_a_statement_cannot_be_undone(register, officer):
    person = add(register, officer, first_name="Kari")
    with register.action(officer, "consent.record") as action:
        action.update("person", person, {"first_name": "Karin"})
        action.statement("consent", consent(person))
        action.update("person", person, {"last_name": "Nordmann"})
    assert not actions.history(register)[0].undoable
    assert refused("changed_meanwhile", actions.undo, register, officer).params["action"] == "person.add"
    assert register.value("SELECT count(*) FROM consent") == 1


def test_undo_and_redo_across_sessions(register, officer):
    person = add(register, officer, first_name="Kari")
    with register.action(officer, "person.change") as action:
        action.update("person", person, {"first_name": "Karin", "birth_date": date(1980, 1, 2)})
        action.insert("attendance", {"event_id": action.insert("event", {"title": "Kurs"}), "person_id": person})
    register.close()
    with open_register(register.directory, passphrase=PASSPHRASE) as again:
        changed = actions.undo(again, officer)
        assert set(changed.ids) == {"person", "event", "attendance"}
        assert again.rows("SELECT first_name, birth_date, version FROM person") == [("Kari", None, 3)]
        assert again.rows("SELECT * FROM event") == again.rows("SELECT * FROM attendance") == []
        assert actions.history(again)[1].undone
        actions.undo(again, officer)
        assert name(again, person) is None
        refused("nothing_to_undo", actions.undo, again, officer)
        actions.redo(again, officer)
        assert name(again, person) == "Kari"
    with open_register(register.directory, passphrase=PASSPHRASE) as again:
        actions.redo(again, officer)
        assert name(again, person) == "Karin"
        assert again.value("SELECT count(*) FROM attendance") == 1
        refused("nothing_to_redo", actions.redo, again, officer)


def test_a_new_action_ends_what_can_be_redone(register, officer):
    person = add(register, officer, first_name="Kari")
    actions.undo(register, officer)
    add(register, officer, first_name="Ola")
    refused("nothing_to_redo", actions.redo, register, officer)
    assert name(register, person) is None


def test_undo_is_refused_when_a_row_was_changed_since(register, officer):
    person = add(register, officer, first_name="Kari")
    with register.action(officer, "rename") as action:
        action.update("person", person, {"first_name": "Karin"})
    with register.action(officer, "index", undoable=False) as action:
        action.update("person", person, {"first_name": "Katrin"})
    problem = refused("changed_meanwhile", actions.undo, register, officer)
    assert problem.params == {"table": "person", "id": person, "action": "rename"}
    assert name(register, person) == "Katrin"
    with register.action(officer, "index", undoable=False) as action:
        action.update("person", person, {"first_name": "Karin"})
    actions.undo(register, officer)
    assert name(register, person) == "Kari"


def test_undo_is_refused_when_something_refers_to_the_row_since(register, officer):
    person = add(register, officer)
    with register.action(officer, "withdraw") as action:
        action.statement("withdrawal", withdrawal(person))
    refused("changed_meanwhile", actions.undo, register, officer)
    assert register.value("SELECT count(*) FROM person") == 1
    add(register, officer)  # the refused undo left no transaction behind


def test_redo_is_refused_when_its_place_is_taken(register, officer):
    add(register, officer, id="p1", first_name="Kari")
    actions.undo(register, officer)
    with register.action(officer, "index", undoable=False) as action:
        action.insert("person", {"id": "p1", "first_name": "En annen"})
    refused("changed_meanwhile", actions.redo, register, officer)


def test_what_is_deleted_for_ever_stays_deleted(register, officer):
    person = add(register, officer)
    with register.action(officer, "confirm") as action:
        action.update("person", person, {"first_name": "Kari"})
        action.insert("codes_to_delete", {"appearance_id": "x1", "since": AT})
        action.bulk("codes_to_delete", [{"appearance_id": "x2", "since": AT}])
    assert actions.undo(register, officer)
    assert register.rows("SELECT appearance_id FROM codes_to_delete") == [("x1",), ("x2",)]
    assert name(register, person) == ""


def test_rows_with_a_key_of_several_columns(register, officer):
    with register.action(officer, "x") as action:
        asset = action.insert("asset", {})
        face = action.insert("appearance", {"asset_id": asset, "kind": "face"})
        person = action.insert("person", {})
    with register.action(officer, "reject") as action:
        shown = action.insert("rejected_match", {"appearance_id": face, "person_id": person})
        assert json.loads(shown) == [face, person]
    actions.undo(register, officer)
    assert register.rows("SELECT * FROM rejected_match") == []
    actions.redo(register, officer)
    with register.action(officer, "unreject") as action:
        action.delete("rejected_match", (face, person))
        with pytest.raises(StoreBug):
            action.delete("rejected_match", face)
    actions.undo(register, officer)
    assert register.rows("SELECT * FROM rejected_match") == [(face, person)]


def test_bulk_rows_are_logged_once_and_final(register, officer):
    with register.action(officer, "index", undoable=False) as action:
        count = action.bulk("unsearched_file", [unsearched(f"/a/{i}.xyz") for i in range(1200)])
        assert count == len(action.changed.ids["unsearched_file"]) == 1200
        assert action.bulk_update("unsearched_file", [f"/a/{i}.xyz" for i in range(1100)], {"reason": "gone"}) == 1100
        assert action.bulk_delete("unsearched_file", [f"/a/{i}.xyz" for i in range(700)] + ["/none"]) == 700
        assert action.bulk("unsearched_file", [unsearched("/a/1199.xyz", reason="big")], replace=True) == 1
        assert action.bulk("unsearched_file", []) == action.bulk_delete("unsearched_file", []) == 0
    assert register.value("SELECT count(*) FROM audit") == 4
    assert register.rows("SELECT reason, count(*) FROM unsearched_file GROUP BY 1 ORDER BY 1") == [
        ("big", 1),
        ("gone", 400),
        ("unknown", 99),
    ]
    refused("nothing_to_undo", actions.undo, register, officer)


def unsearched(path, **more):
    return {"path": path, "folder": "/a", "size_bytes": 1, "mtime_ns": 2, "reason": "unknown", **more}


def test_bulk_counts_versions_too(register, officer):
    person = add(register, officer)
    with register.action(officer, "x") as action:
        assert action.bulk_update("person", [person], {"notes_private": "x"}) == 1
    assert register.value("SELECT version FROM person") == 2


@pytest.mark.parametrize(
    "write",
    [
        lambda action: action.insert("person", {"name": "x"}),
        lambda action: action.insert('person" --', {"id": "x"}),
        lambda action: action.insert("nowhere", {"id": "x"}),
        lambda action: action.insert("person", {'id") VALUES (1); --': "x"}),
        lambda action: action.insert("person", {"kind": "wizard"}),
        lambda action: action.insert("person", {"birth_date": "2026-13"}),
        lambda action: action.insert("person", {"merged_into_id": "none", "merged_at": AT}),
        lambda action: action.insert("person", {"birth_year": 2**80}),
        lambda action: action.insert("event", {"title": "x", "notice_given": {"a": object()}}),
        lambda action: action.update("person", "p1", {"nothing": 1}),
        lambda action: action.bulk("person", [{"id": "p1"}]),
        lambda action: action.bulk_update("person", ["p1"], {"nothing": 1}),
        lambda action: action.erase("x", "x", {"audit": [1]}),
        lambda action: action.insert("tombstone", {"id": "t"}),
    ],
)
def test_a_row_that_breaks_the_schema_is_our_mistake(register, officer, write):
    add(register, officer, id="p1")
    before = register.rows("SELECT * FROM person")
    with pytest.raises(StoreBug), register.action(officer, "x") as action:
        write(action)
    assert register.rows("SELECT * FROM person") == before


def test_text_that_is_none_is_refused_with_a_code(register, officer):
    with register.action(officer, "x") as action:
        refused("bad_text", action.insert, "person", {"first_name": "\udcff"})


def test_a_tombstone_stays(register, officer):
    with register.action(officer, "x") as action:
        stone = action.insert("tombstone", {"kind": "erased", "entity_id": "p1", "at": AT})
        for write in (action.delete, lambda table, row_id: action.bulk_delete(table, [row_id])):
            with pytest.raises(StoreBug):
                write("tombstone", stone)
    refused("nothing_to_undo", actions.undo, register, officer)


def test_erasing_a_person_leaves_ids_only(register, officer):
    person = add(register, officer, first_name="Kjellfrid", last_name="Utenavn")
    with register.action(officer, "rename") as action:
        action.update("person", person, {"first_name": "Kjellfrida"})
    with register.action(officer, "consent.record") as action:
        action.statement("consent", consent(person))
    with register.action(officer, "erase") as action:
        action.erase("erased", person, {"person": [person], "consent": ["c1", "none"]})
    assert register.rows("SELECT * FROM person") == register.rows("SELECT * FROM consent") == []
    everything = json.dumps([register.rows(f"SELECT * FROM {t}") for t in ("action", "action_change", "audit")])
    assert "Kjellfrid" not in everything
    assert register.rows("SELECT person_id FROM audit_salt WHERE person_id <> ''") == []
    assert register.rows("SELECT kind, entity_id FROM tombstone") == [("erased", person)]
    refused("nothing_to_undo", actions.undo, register, officer)
    from consent_db.backup import verify

    assert verify(register) == ()


def test_erasing_what_others_still_refer_to_is_refused_whole(register, officer):
    person = add(register, officer)
    with register.action(officer, "consent.record") as action:
        action.statement("consent", consent(person))
    with pytest.raises(StoreProblem), register.action(officer, "erase") as action:
        action.erase("erased", person, {"person": [person]})
    assert register.value("SELECT count(*) FROM person") == 1
    assert register.value("SELECT count(*) FROM tombstone") == 0


def test_values_take_their_stored_form():
    assert actions.stored(PersonKind.CHILD) == "child"
    assert actions.stored(True) == 1
    assert type(actions.stored(True)) is int
    assert actions.stored(date(2026, 3, 1)) == "2026-03-01"
    assert actions.stored(AT) == "2026-03-01T11:20:00Z"
    assert actions.stored(["b", "æ"]) == '["b","æ"]'
    assert actions.stored(frozenset({"b", "a"})) == '["a","b"]'
    assert actions.stored({"day": date(2026, 3, 1), "kind": PersonKind.CHILD}) == '{"day":"2026-03-01","kind":"child"}'
    assert actions.stored(b"x") == b"x"
    assert actions.stored(None) is None


class UndoMachine(RuleBasedStateMachine):
    """Any order of actions, undo and redo gives what a plain stack of states would."""

    folder = None

    @initialize()
    def begin(self):
        self.register = open_register(self.folder, passphrase=PASSPHRASE)
        self.actor = Actor(officer_id="anne", role=Role.OFFICER)
        with self.register.action(self.actor, "clear", undoable=False) as action:
            action.bulk_delete("person", [row[0] for row in self.register.rows("SELECT id FROM person")])
        self.register.execute("UPDATE action SET undoable = 0")
        self.states = [{}]
        self.at = 0

    def now(self):
        return dict(self.register.rows("SELECT id, first_name FROM person"))

    def did(self):
        self.states[self.at + 1 :] = [self.now()]
        self.at += 1

    @rule(
        changes=st.lists(
            st.tuples(st.sampled_from("abc"), st.one_of(st.none(), st.text("xyz", max_size=2))), max_size=4
        )
    )
    def act(self, changes):
        with self.register.action(self.actor, "act") as action:
            for person, first_name in changes:
                there = action.read("person", person)
                if first_name is None and there:
                    action.delete("person", person)
                elif first_name is not None and there:
                    action.update("person", person, {"first_name": first_name})
                elif first_name is not None:
                    action.insert("person", {"id": person, "first_name": first_name})
        if action.changed:
            self.did()

    @rule()
    def undo(self):
        if self.at == 0:
            refused("nothing_to_undo", actions.undo, self.register, self.actor)
            return
        assert actions.undo(self.register, self.actor)
        self.at -= 1

    @rule()
    def redo(self):
        if self.at == len(self.states) - 1:
            refused("nothing_to_redo", actions.redo, self.register, self.actor)
            return
        assert actions.redo(self.register, self.actor)
        self.at += 1

    @precondition(lambda self: self.at > 0)
    @rule()
    def reopen(self):
        self.register.close()
        self.register = open_register(self.folder, passphrase=PASSPHRASE)

    @invariant()
    def state_is_as_expected(self):
        assert self.now() == self.states[self.at]

    def teardown(self):
        from consent_db.audit import check_chain

        assert list(check_chain(self.register)) == []
        self.register.close()


def test_any_order_of_undo_and_redo(make_register):
    register = make_register()
    register.close()
    UndoMachine.folder = register.directory
    UndoMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
    UndoMachine.TestCase("runTest").runTest()
