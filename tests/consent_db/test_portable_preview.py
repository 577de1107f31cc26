"""A preview says what an import brings and leaves nothing of it; an import takes away only what was agreed to."""

import copy

import pytest

from consent_db import portable, verify
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Actor

ACTOR = Actor()
DOCUMENT = {
    "format": portable.FORMAT,
    "people": [{"id": "a", "first_name": "Ada", "protected": True}, {"id": "b", "first_name": "Bo"}],
    "withdrawals": [
        {
            "id": "w",
            "subject_id": "b",
            "by_person_id": "b",
            "by_role": "self",
            "received_at": "2026-06-01",
            "recorded_at": "2026-06-01T12:00:00Z",
            "how": "email",
            "scope": {"kind": "all"},
            "wants": "remove",
        }
    ],
}


@pytest.fixture
def register(tmp_path):
    with open_register(tmp_path / "register", passphrase="en lang setning", create=True, scrypt_n=2) as made:
        yield made


def everything(register):
    names = [row[0] for row in register.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    assert {"action", "audit", "person", "withdrawal"} <= set(names)
    return {name: register.rows(f'SELECT * FROM "{name}"') for name in names}


def test_a_preview_tells_what_the_import_then_brings_and_leaves_no_row(register, tmp_path):
    before = everything(register)
    told = portable.preview(register, DOCUMENT, tmp_path, actor=ACTOR)
    assert everything(register) == before
    assert (told.added, told.took_over) == ({"people": 2, "withdrawals": 1}, True)
    assert portable.load(register, DOCUMENT, tmp_path, actor=ACTOR) == told
    assert verify.verify(register) == ()

    again = portable.preview(register, DOCUMENT, tmp_path, actor=ACTOR)
    assert (again.imported, again.unchanged, again.took_over) == ({"people": 0, "withdrawals": 0}, 3, False)


def test_a_preview_refuses_what_the_import_refuses(register, tmp_path):
    broken = copy.deepcopy(DOCUMENT)
    broken["withdrawals"][0]["subject_id"] = "nobody"
    before = everything(register)
    with pytest.raises(portable.ImportRefused) as refused:
        portable.preview(register, broken, tmp_path, actor=ACTOR)
    assert [fault.path for fault in refused.value.faults][:1] == ["withdrawals[0].subject_id"]
    assert everything(register) == before


def test_an_import_takes_away_only_the_protections_that_were_agreed_to(register, tmp_path):
    portable.load(register, DOCUMENT, tmp_path, actor=ACTOR)
    lower = copy.deepcopy(DOCUMENT)
    lower["people"][0]["protected"] = False
    before = everything(register)
    with pytest.raises(StoreProblem) as refused:
        portable.load(register, lower, tmp_path, actor=ACTOR, agreed=())
    assert refused.value.code == "changed_meanwhile"
    assert everything(register) == before
    told = portable.preview(register, lower, tmp_path, actor=ACTOR)
    assert [one.path for one in told.lowered] == ["people[0].protected"]
    portable.load(register, lower, tmp_path, actor=ACTOR, agreed=told.lowered)
    assert not portable.dump(register)["people"][0].get("protected")
