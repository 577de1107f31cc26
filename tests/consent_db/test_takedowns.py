"""What must come down, and by when."""

from datetime import date

import pytest

from consent_db import takedowns
from consent_db.records import Channel, ChannelKind, Publication


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


@pytest.mark.parametrize(
    ("kind", "placement", "expected"),
    [
        (ChannelKind.WEB, "post", "delete"),
        (ChannelKind.PRINT, "cover", "stop_reprint"),
        (ChannelKind.COURSE_MATERIAL, "print_edition", "stop_reprint"),
        (ChannelKind.PRESS, "article", "ask_platform"),
        (ChannelKind.PRESS, "print_edition", "ask_platform"),  # the paper is theirs
        (None, "post", "delete"),
    ],
)
def test_what_is_done_depends_on_whose_place_it_is(kind, placement, expected):
    places = {} if kind is None else {"place": Channel(id="place", kind=kind, name="Place")}
    out = Publication(id="b1", asset_id="a1", channel_id="place", placement=placement)
    assert takedowns.act_on(out, places) == expected
