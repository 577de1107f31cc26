"""Exceptions are recorded under an officer's name and taken away again."""

from datetime import UTC, datetime

import pytest

from consent_db import exceptions
from consent_db.actions import undo
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import ExceptionGrant, ExceptionType

GRANT = ExceptionGrant(
    id="e1",
    asset_id="a1",
    type=ExceptionType.INCIDENTAL,
    granted_at=datetime(2026, 1, 1, tzinfo=UTC),
    channels=("facebook",),
    reason_text="Hun står langt bak i salen",
)


def test_an_exception_comes_goes_and_comes_back(imported, officer):
    exceptions.record(imported, GRANT, actor=officer)
    (recorded,) = exceptions.of_asset(imported, "a1")
    assert recorded.granted_by == "ola"
    exceptions.remove(imported, "e1", actor=officer)
    assert exceptions.of_asset(imported, "a1") == ()
    undo(imported, officer)
    assert exceptions.of_asset(imported, "a1") == (recorded,)


def test_an_exception_for_what_is_not_there_is_refused(imported, officer):
    from dataclasses import replace

    with pytest.raises(Refused):
        exceptions.record(imported, replace(GRANT, appearance_id="x9"), actor=officer)
    with pytest.raises(StoreProblem, match="unknown_exception"):
        exceptions.remove(imported, "e1", actor=officer)


@pytest.mark.parametrize("reason", ["", "   ", "ok", "nyhet", ". . . . . . . . . .", "\n\n"])
def test_an_exception_without_a_reason_in_words_is_refused(imported, officer, reason):
    from dataclasses import replace

    with pytest.raises(StoreProblem, match="reason_missing"):
        exceptions.record(imported, replace(GRANT, reason_text=reason), actor=officer)
    assert exceptions.of_asset(imported, "a1") == ()
