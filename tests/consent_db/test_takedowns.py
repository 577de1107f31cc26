"""What must come down, and by when."""

from datetime import date

import pytest

from consent_db import portable, takedowns
from consent_db.errors import StoreProblem


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 7, 3), 3, date(2026, 7, 8)),  # Friday
        (date(2026, 7, 4), 1, date(2026, 7, 6)),  # Saturday
        (date(2026, 7, 6), 5, date(2026, 7, 13)),
        (date(2026, 7, 6), 0, date(2026, 7, 6)),
        (date.max, 3, date.max),
    ],
)
def test_working_days(day, count, expected):
    assert takedowns.working_days_after(day, count) == expected


def test_tasks_are_listed_by_urgency_and_worked_off(register, steward, document, tmp_path):
    document["publications"] = [{"id": "p", "asset_id": "a1", "channel_id": "facebook"}]
    portable.load(register, document, tmp_path, actor=steward)
    (task,) = takedowns.tasks(register, open_only=True)
    assert (task.state, task.due_on, task.cause) == ("open", date(2026, 6, 4), "revocation")
    takedowns.set_state(register, task.id, "done", actor=steward, note="slettet")
    assert takedowns.tasks(register, open_only=True) == ()
    (done,) = takedowns.tasks(register)
    assert (done.state, done.note, done.done_at is not None) == ("done", "slettet", True)
    takedowns.set_state(register, task.id, "impossible", actor=steward)
    assert takedowns.tasks(register)[0].done_at is None
    for wrong in [("t9", "done"), (task.id, "forgotten")]:
        with pytest.raises(StoreProblem, match="unknown_task"):
            takedowns.set_state(register, *wrong, actor=steward)
