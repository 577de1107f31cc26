"""Whatever stands in a document, it is taken in whole or refused with faults; the schema never has the last word."""

import copy
import random
import shutil

from consent_db import portable
from consent_db.connection import open_register
from consent_db.portable import ImportRefused

STRANGE = [
    *(None, True, False, 0, 1, -1, 2**31, 2**63, 2**64, 10**40, 0.5, float("inf"), float("nan"), -0.0),
    *("", " ", "\x00", "\ud800", "\udfff\ud800", "x" * 300, "🙂", "a\nb", "'; DROP TABLE person; --", "%s", "\u202e"),
    *("all", "none", "self", "kari", "mio", "a1", "fb", "x1", "e1", "c1", "2026-02-30", "2026-01-01", "9999-12-31"),
    *("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-01-01T00:00:00+00:00", "ab" * 32, "../x", "CON", "/"),
    *([], [[]], [None], [1, 2, 3, 4], ["fb"], ["kari", "kari"], [0, 0, 0, 0], {}, {"kind": "all"}, {"a": {}}, {"": 1}),
]
ROUNDS = 250


def nodes(value, path=()):
    """The paths of everything in the document."""
    yield path
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from nodes(inner, (*path, key))


def mutated(document, chance):
    """The document with one to three places changed, removed or doubled."""
    made = copy.deepcopy(document)
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        *steps, last = chance.choice([path for path in nodes(made) if path])
        target = made
        for step in steps:
            target = target[step]
        act = chance.random()
        if act < 0.1:
            del target[last]
        elif act < 0.2 and isinstance(target, list):
            target.append(copy.deepcopy(target[last]))
        elif act < 0.25 and isinstance(target, dict):
            target[chance.choice(["extra", "", "\x00", "id\ud800", "__class__"])] = chance.choice(STRANGE)
        else:
            target[last] = copy.deepcopy(chance.choice(STRANGE))
    return made


def test_any_document_is_taken_in_or_refused(empty_register_folder, full, steward, tmp_path, passphrase):
    chance = random.Random(20261120)
    taken = 0
    refusals = []

    def fresh():
        folder = tmp_path / str(taken)
        shutil.copytree(empty_register_folder, folder)
        return open_register(folder, passphrase=passphrase)

    register = fresh()
    for _ in range(ROUNDS):
        document = mutated(full(), chance)
        try:
            portable.load(register, document, tmp_path, actor=steward)
        except ImportRefused as problem:
            refusals.append([str(fault) for fault in problem.faults])
            continue
        out = portable.dump(register)
        assert set(portable.load(register, document, tmp_path, actor=steward).imported.values()) <= {0}
        assert portable.dump(register) == out
        register.close()
        taken += 1
        register = fresh()
        portable.load(register, out, tmp_path, actor=steward)
        assert portable.dump(register) == out
        register.close()
        taken += 1
        register = fresh()
    register.close()
    assert taken > ROUNDS / 10
    assert len(refusals) > ROUNDS / 10
    assert all(refusals)
    assert all(line.isprintable() for lines in refusals for line in lines)
