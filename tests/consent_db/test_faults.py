"""Faults are gathered in order, one for each place, and every code is known."""

import pickle

import pytest

from consent_db.faults import Fault, Faults, Refused


def test_the_first_fault_at_a_place_is_kept():
    faults = Faults()
    faults.add("people[0].id", "wrong_type", expected="text")
    faults.add("people[0].id", "missing")
    faults.add("", "document_not_json")
    assert [str(fault) for fault in faults.found()] == [
        "people[0].id: wrong type (expected text)",
        "document: document not json",
    ]
    assert len(faults) == 2
    assert faults.at("")
    assert not faults.at("people[0]")


def test_an_unknown_code_is_our_own_mistake():
    with pytest.raises(AssertionError):
        Faults().add("x", "no_such_code")


def test_a_refusal_survives_the_way_from_another_process():
    refused = Refused("import_refused", count=1, faults=(Fault("a", "missing"),))
    assert pickle.loads(pickle.dumps(refused)).faults == refused.faults
