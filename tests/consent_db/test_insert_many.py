"""Many rows at once are as accountable as one: each has its line in the log, and none is left by a failure."""

import pytest

from consent_db import actions, people
from consent_db.errors import StoreBug, StoreProblem
from consent_db.records import Person
from consent_db.rows import PERSON, query


def rows(count, **more):
    return [PERSON.to_row(Person(id=f"p{number:04}", first_name=f"Kari {number}", **more)) for number in range(count)]


def log(register):
    return query(register, "SELECT action, entity, entity_id, before_sha, after_sha FROM audit ORDER BY seq")


def test_each_row_has_the_line_that_one_insert_would_have_written(make_register, steward):
    many, single = make_register(), make_register()
    salt = b"s" * 32
    for register in (many, single):
        for number in range(1_201):
            register.execute("INSERT INTO audit_salt (person_id, salt) VALUES (?, ?)", (f"p{number:04}", salt))
    with many.action(steward, "import", undoable=False) as action:
        action.insert_many("person", rows(1_201))
    with single.action(steward, "import", undoable=False) as one:
        for row in rows(1_201):
            one.insert("person", row)

    assert sorted(log(many)) == sorted(log(single))
    assert action.changed.ids == one.changed.ids
    assert query(many, "SELECT * FROM person ORDER BY id") == query(single, "SELECT * FROM person ORDER BY id")
    assert actions.history(many)[0].undoable is False


def test_a_row_that_cannot_be_leaves_none(register, steward):
    twice = [*rows(700), *rows(1)]
    with pytest.raises(StoreBug), register.action(steward, "import", undoable=False) as action:
        action.insert_many("person", twice)

    assert people.people(register) == ()
    assert log(register) == []


def test_what_was_undoable_no_longer_is(register, steward):
    with register.action(steward, "import") as action:
        action.insert("person", PERSON.to_row(Person(id="first")))
        action.insert_many("person", rows(2))

    with pytest.raises(StoreProblem, match="nothing_to_undo"):
        actions.undo(register, steward)


@pytest.mark.parametrize("table", ["audit", "action", "tombstone", "codes_to_delete"])
def test_the_logs_own_tables_are_closed(register, steward, table):
    with pytest.raises(StoreBug), register.action(steward, "import") as action:
        action.insert_many(table, [{"id": "x"}])


def test_no_rows_write_nothing(register, steward):
    with register.action(steward, "import") as action:
        action.insert_many("person", [])

    assert query(register, "SELECT count(*) FROM action") == [(0,)]
