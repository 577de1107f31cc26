"""Each record is described once and whole: every field, every column, every word of the schema."""

import dataclasses
import re

import pytest

from consent_db import rows
from consent_db.records import Person, PersonKind, TakedownTask

SHAPES = [rows.ORG_UNIT, rows.TASK, rows.CONSENT_ITEM, *rows.BY_KEY.values()]
NOT_CARRIED = {"policy": {"version"}, "evidence": {"id", "content_stored", "altered"}}


@pytest.mark.parametrize("shape", [*SHAPES, rows.POLICY, rows.EVIDENCE], ids=lambda shape: shape.table)
def test_every_field_of_a_record_is_described(shape):
    fields = {field.name for field in dataclasses.fields(shape.record)}
    assert set(shape.kinds) == fields - NOT_CARRIED.get(shape.table, set())


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.table)
def test_every_described_key_is_a_column(shared_register, shape):
    assert set(shape.columns) <= set(shared_register.shape(shape.table).columns)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.table)
def test_the_words_of_a_key_are_those_the_schema_takes(shared_register, shape):
    sql = shared_register.value("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (shape.table,))
    for name, kind in shape.kinds.items():
        while hasattr(kind, "kind"):
            kind = kind.kind
        found = re.search(rf"^\s+\"?{name}\"? .*?IN \(('[^)]*')\)", sql, re.MULTILINE)
        if found and hasattr(kind, "words"):
            assert set(re.findall(r"'([^']*)'", found[1])) == set(kind.words), name


def test_a_record_survives_table_and_json():
    person = Person(id="p", first_name="Kari", kind=PersonKind.GUEST, adult_declared=True)
    row = rows.PERSON.to_row(person)
    assert row["adult_declared"] == 1
    assert row["kind"] == "guest"
    assert rows.PERSON.from_row(row) == person
    assert rows.to_json(person)["adult_declared"] is True


def test_tasks_have_a_json_form_too():
    assert rows.to_json(TakedownTask(id="t", cause="expiry", action="delete"))["state"] == "open"


def test_chunks_hold_each_id_once():
    ids = [str(number) for number in range(1200)] * 2
    parts = rows.chunks(ids)
    assert [len(part) for part in parts] == [500, 500, 200]
    assert {one for part in parts for one in part} == set(ids)
