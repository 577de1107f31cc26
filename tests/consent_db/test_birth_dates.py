"""Birth dates are read in every usual way, and never guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consent_db.birth_dates import Birth, SlashOrder, read, slash_order

TODAY = date(2026, 11, 21)
FOURTH_OF_MAY = Birth(day=date(2016, 5, 4))


@pytest.mark.parametrize(
    "cell",
    [
        *("2016-05-04", "2016-5-4", "2016/05/04", "20160504", "04052016", "04.05.2016", "4.5.2016", "4. 5. 2016"),
        *(
            "4-5-2016",
            "4/5-2016",
            "4. mai 2016",
            "4 maj 2016",
            "4 May 2016",
            "04.05.2016 00:00",
            "2016-05-04T00:00:00Z",
        ),
    ],
)
def test_a_day(cell):
    assert read(cell, today=TODAY) == FOURTH_OF_MAY


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        *(("4/5-16", "birth_ambiguous"), ("4.5.16", "birth_ambiguous"), ("4/5/2016", "birth_ambiguous")),
        *(("31.02.2016", "birth_impossible"), ("2016-13-01", "birth_impossible"), ("29.2.2015", "birth_impossible")),
        *(("22.11.2026", "birth_future"), ("2027", "birth_future"), ("1.1.1905", "birth_too_old")),
        *(("1849", "birth_too_old"), ("i fjor", "birth_unreadable"), ("42494", "birth_unreadable")),
        *(("04051612345", "birth_number"), ("160504-1234", "birth_number"), ("20160504-1234", "birth_number")),
        *(("040516 12345", "birth_number"), ("=1+1", "birth_unreadable"), ("4..2016", "birth_unreadable")),
    ],
)
def test_what_cannot_be_read(cell, fault):
    assert read(cell, today=TODAY) == Birth(fault=fault)


def test_two_digits_are_read_where_only_one_century_is_possible():
    assert read("4.5.75", today=TODAY) == Birth(day=date(1975, 5, 4))
    assert read("4.5.05", today=TODAY) == Birth(day=date(2005, 5, 4))


def test_a_year_alone_and_nothing_at_all():
    assert read("2016", today=TODAY) == Birth(year=2016)
    assert read(" ", today=TODAY) == Birth()


def test_slashes_mean_what_their_column_proves():
    assert slash_order(["4/5/2016", "13/5/2016"]) is SlashOrder.DAY
    assert slash_order(["4/5/2016", "5/13/2016", "2016-01-01"]) is SlashOrder.MONTH
    assert slash_order(["4/5/2016", "13/5/2016", "5/13/2016"]) is SlashOrder.UNKNOWN
    assert read("4/5/2016", today=TODAY, slashes=SlashOrder.DAY) == FOURTH_OF_MAY
    assert read("5/4/2016", today=TODAY, slashes=SlashOrder.MONTH) == FOURTH_OF_MAY


@given(st.text(max_size=30) | st.from_regex(r"[0-9./ -]{1,12}", fullmatch=True))
def test_any_text_gives_one_answer(cell):
    found = read(cell, today=TODAY)

    assert [found.day, found.year, found.fault].count(None) >= 2
    assert found.day is None or 1906 <= found.day.year <= 2026
