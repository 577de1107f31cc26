"""Documents nobody should send: each is refused with its path and nothing written, or taken whole and given back."""

import random
from datetime import date

import pytest

from benchmarks import import_fuzz
from benchmarks.import_fuzz import Arena, Case, cases
from consent_db import faults, people, portable, portable_files
from consent_db.errors import StoreProblem
from consent_db.portable import ImportRefused
from consent_db.records import Guardianship, Person
from exports.wording import fault_text

RANDOM_CASES = 40


@pytest.fixture(scope="module")
def arena(tmp_path_factory):
    made = Arena(tmp_path_factory.mktemp("arena"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def every_case():
    return cases(random.Random(20261121))


@pytest.mark.parametrize(
    "kind",
    [
        *("unknown key", "dangling id", "ring", "ring of guardians", "changed statement", "id twice", "more behind"),
        *("NaN", "100,000 deep", "deep inside", "key twice", "too many digits", "infinite by exponent", "cut off"),
        "with a mark",
    ],
)
def test_every_case_of_a_kind(arena, every_case, kind):
    chosen = [case for case in every_case if case.name == kind]

    assert chosen
    for case in chosen:
        arena.meet(case)


def test_wrong_values_anywhere(arena, every_case):
    chosen = [case for case in every_case if case.name.startswith("wrong value")]
    assert len(chosen) > 5_000

    for case in chosen[:RANDOM_CASES]:
        arena.meet(case)


def test_the_arena_notices_what_is_written_and_what_is_wrongly_taken(arena):
    with pytest.raises(AssertionError, match="taken in"):
        arena.meet(Case("harmless", b'{"format": "klarert-register/1"}', must_refuse=True))
    with pytest.raises(AssertionError, match="not among"):
        arena.meet(Case("elsewhere", b'{"format": "klarert-register/1", "x": 1}', at="y"))


def test_rings_of_channels_and_a_grown_up_child_who_represents_a_parent_are_legal(register, steward, tmp_path):
    people = [{"id": "mother", "adult_declared": True}, {"id": "child", "adult_declared": True}]
    document = {
        "format": portable.FORMAT,
        "channels": [
            {"id": one, "kind": "web", "name": one, "auto_shares_to": [other]} for one, other in ("ab", "bc", "ca")
        ],
        "people": people,
        "guardianships": [
            {"id": "g1", "child_id": "child", "guardian_id": "mother", "relation": "mother"},
            {"id": "g2", "child_id": "mother", "guardian_id": "child", "relation": "legal_representative"},
        ],
    }
    portable.load(register, document, tmp_path, actor=steward)

    document["guardianships"][1]["relation"] = "parent"
    with pytest.raises(ImportRefused) as refused:
        portable.load(register, document, tmp_path, actor=steward)
    assert [str(fault.path) for fault in refused.value.faults] == [f"guardianships[{n}].guardian_id" for n in (0, 1)]


def test_a_long_chain_is_looked_through_once(register, steward, tmp_path):
    people = [{"id": "p0"}] + [
        {"id": f"p{n}", "merged_into_id": f"p{n - 1}", "merged_at": "2026-01-01T00:00:00Z"} for n in range(1, 2_000)
    ]
    document = {"format": portable.FORMAT, "people": people}
    people[0] |= {"merged_into_id": "p1999", "merged_at": "2026-01-01T00:00:00Z"}

    with pytest.raises(ImportRefused) as refused:
        portable.load(register, document, tmp_path, actor=steward)
    assert [fault.code for fault in refused.value.faults] == ["ring"] * len(people)


def test_faults_without_end_end(register, steward, tmp_path):
    document = {"format": portable.FORMAT, "people": [{}] * (faults.MOST + 10)}

    with pytest.raises(ImportRefused) as refused:
        portable.load(register, document, tmp_path, actor=steward)
    assert len(refused.value.faults) == faults.MOST + 1
    assert "flere feil" in fault_text(refused.value.faults[-1], "nb")


def test_too_many_values_are_counted_before_they_take_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(portable_files, "MAX_VALUES", 1_000)
    file = tmp_path / "many.json"
    file.write_bytes(b"[" + b"{}," * 600 + b"{}]")

    with pytest.raises(ImportRefused) as refused:
        portable_files.read_document(file)
    assert refused.value.faults[0].code == "document_too_many_values"


def test_the_gallery_needs_its_assessment(register, steward, tmp_path):
    document = {"format": portable.FORMAT, "policy": {"face_codes": "gallery", "dpia_reference": " "}}
    with pytest.raises(ImportRefused) as refused:
        portable.load(register, document, tmp_path, actor=steward)
    assert [(fault.path, fault.code) for fault in refused.value.faults] == [("policy.dpia_reference", "dpia_missing")]

    document["policy"]["dpia_reference"] = "Perm 7"
    portable.load(register, document, tmp_path, actor=steward)


def test_an_exception_says_why(imported, steward, tmp_path):
    grant = {"id": "n1", "asset_id": "a1", "type": "NEWS_INTEREST", "granted_at": "2026-03-02T10:00:00Z"}
    document = {"format": portable.FORMAT, "exceptions": [grant]}
    with pytest.raises(ImportRefused) as refused:
        portable.load(imported, document, tmp_path, actor=steward)
    assert [(one.path, one.code) for one in refused.value.faults] == [("exceptions[0].reason_text", "reason_missing")]

    grant["reason_text"] = "tog gjennom byen"
    assert portable.load(imported, document, tmp_path, actor=steward).imported == {"exceptions": 1}


def test_a_protection_that_a_file_takes_away_is_named(register, steward, tmp_path, full):
    document = full()
    portable.load(register, document, tmp_path, actor=steward)
    document["people"][2]["protected"] = False
    document["assets"][1] |= {"restricted": False, "quarantine": False}
    document["appearances"][0]["marker"] = "none"
    document["events"][0] |= {"internal_only": False, "reveals": "none"}
    document["channels"][1] |= {"owner": "organisation", "audience": "open"}

    result = portable.load(register, document, tmp_path, actor=steward)
    assert [one.path for one in result.lowered] == [
        *("channels[1].owner", "channels[1].audience", "events[0].internal_only", "events[0].reveals"),
        *("people[2].protected", "assets[1].restricted", "assets[1].quarantine", "appearances[0].marker"),
    ]
    assert sum(result.imported.values()) == 5
    assert portable.load(register, document, tmp_path, actor=steward).lowered == ()


def test_a_child_a_guardian_and_a_death_that_a_file_takes_away_are_named(imported, document, steward, tmp_path):
    mio = next(place for place, one in enumerate(document["people"]) if one["kind"] == "child")
    document["people"][mio] |= {"capacity": "assisted", "lookalike_group_id": "twins", "deceased_on": "2026-05-01"}
    portable.load(imported, document, tmp_path, actor=steward)
    document["people"][mio] |= {
        "kind": "member",
        "capacity": "full",
        "lookalike_group_id": None,
        "deceased_on": None,
    }
    document["guardianships"][0]["holds_parental_responsibility"] = False
    result = portable.load(imported, document, tmp_path, actor=steward)
    keys = ("kind", "capacity", "deceased_on", "lookalike_group_id")
    assert [one.path for one in result.lowered] == [
        *(f"people[{mio}].{key}" for key in keys),
        "guardianships[0].holds_parental_responsibility",
    ]


def test_a_child_that_a_file_makes_older_and_a_guardian_whom_it_sends_away_are_named(register, steward, tmp_path):
    for one in ("mio", "ida", "per", "eva"):
        people.add(register, Person(id=one, first_name=one, birth_date=date(2018, 1, 1)), actor=steward)
    row = Guardianship(id="g", child_id="mio", guardian_id="per")
    people.add_guardianship(register, row, actor=steward)
    document = portable.dump(register)
    known = {one["id"]: place for place, one in enumerate(document["people"])}
    document["people"][known["mio"]]["birth_date"] = "1990-01-01"
    document["people"][known["ida"]] |= {"birth_date": None, "adult_declared": True}
    document["people"][known["eva"]]["birth_date"] = "2019-01-01"  # younger: nothing is taken away
    document["guardianships"][0] |= {"child_id": "ida", "sole": True, "valid_to": "2026-01-01"}
    told = portable.preview(register, document, tmp_path, actor=steward)
    assert {one.path for one in told.lowered} == {
        f"people[{known['mio']}].birth_date",
        *(f"people[{known['ida']}].{key}" for key in ("birth_date", "adult_declared")),
        *(f"guardianships[0].{key}" for key in ("child_id", "sole", "valid_to")),
    }
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        portable.load(register, document, tmp_path, actor=steward, agreed=())


def test_every_document_of_the_fuzzer_has_another_seed_and_another_order():
    assert [one.name for one in cases(random.Random(1))[:20]] != [one.name for one in cases(random.Random(2))[:20]]
    assert import_fuzz.FULL.exists()
