"""Instants are written in UTC and legal days are local."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from consent_db.clock import from_day, from_instant, local_day, now_utc, to_day, to_instant, today
from consent_db.records import Jurisdiction


def test_an_instant_is_written_in_utc_and_read_back():
    moment = datetime(2026, 3, 1, 12, 20, 30, tzinfo=timezone(timedelta(hours=1)))
    assert to_instant(moment) == "2026-03-01T11:20:30Z"
    assert from_instant("2026-03-01T11:20:30Z") == moment
    exact = now_utc()
    assert from_instant(to_instant(exact)) == exact
    assert to_instant(datetime(2026, 3, 1, microsecond=5, tzinfo=UTC)) == "2026-03-01T00:00:00.000005Z"


@pytest.mark.parametrize("text", ["2026-03-01T11:20:30", "2026-03-01T11:20:30+01:00", "2026-03-01", "", "x"])
def test_what_is_no_instant_in_utc_is_refused(text):
    with pytest.raises(ValueError, match=r"\w"):
        from_instant(text)


def test_a_day_is_written_and_read_back_and_none_stays_none():
    assert to_day(date(2026, 3, 1)) == "2026-03-01"
    assert from_day("2026-03-01") == date(2026, 3, 1)
    assert to_day(None) is from_day(None) is None


@pytest.mark.parametrize("text", ["2026-02-30", "1.3.2026", "", "x"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError, match=r"\w"):
        from_day(text)


def test_a_naive_moment_is_refused():
    naive = datetime(2026, 3, 1, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="time zone"):
        to_instant(naive)
    with pytest.raises(ValueError, match="aware"):
        local_day(naive, Jurisdiction.NO)


@pytest.mark.parametrize("jurisdiction", Jurisdiction)
def test_a_day_ends_at_local_midnight_in_summer_and_winter(jurisdiction):
    assert local_day(datetime(2026, 6, 30, 21, 59, tzinfo=UTC), jurisdiction) == date(2026, 6, 30)
    assert local_day(datetime(2026, 6, 30, 22, 0, tzinfo=UTC), jurisdiction) == date(2026, 7, 1)
    assert local_day(datetime(2026, 12, 31, 22, 59, tzinfo=UTC), jurisdiction) == date(2026, 12, 31)
    assert local_day(datetime(2026, 12, 31, 23, 0, tzinfo=UTC), jurisdiction) == date(2027, 1, 1)
    assert abs((today(jurisdiction) - now_utc().date()).days) <= 1
