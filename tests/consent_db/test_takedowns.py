"""What must come down, and by when."""

from datetime import date

import pytest

from consent_db import takedowns


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
