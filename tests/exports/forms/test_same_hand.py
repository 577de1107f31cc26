"""Who ticks one box in one way ticks the others so too: what is unclear by itself is compared with its page."""

from dataclasses import replace

import numpy as np
import pytest

from exports.forms import reader
from exports.forms.reader import KnownPage, Tick
from exports.forms.same_hand import Sign, is_of_same_hand
from exports.forms.writer import write
from tests.exports.forms import printed_orders, returned_paper
from tests.exports.forms.returned_paper import blackened, cross, line, scanned, struck, tick

TICK = Sign(kind="tick", slant=56.0, size_mm=4.0, pen_mm=0.45, black=0.6)


@pytest.fixture(scope="module")
def printed():
    pdf, (layout,) = write([printed_orders.order("ADULT", "nb")])
    return returned_paper.rendered(pdf), layout.pages[0]


def _at(box, *points):
    return [(box.x_mm + x * box.width_mm, box.y_mm + y * box.height_mm) for x, y in points]


def small_tick(sheet, box):
    line(sheet, _at(box, (0.22, 0.5), (0.4, 0.78), (0.84, 0.2)))


def only_rising(sheet, box):
    line(sheet, _at(box, (0.38, 0.76), (0.72, 0.28)))


def letter_n(sheet, box):
    line(sheet, _at(box, (0.3, 0.8), (0.3, 0.2), (0.7, 0.8), (0.7, 0.2)))


def beside(sheet, box):
    line(sheet, _at(box, (-0.95, 0.5), (-0.75, 0.8), (-0.3, 0.1)))


def over_the_edge(sheet, box):
    line(sheet, _at(box, (-0.55, 0.5), (-0.35, 0.8), (0.1, 0.1)))


def dash(sheet, box):
    line(sheet, _at(box, (0.15, 0.52), (0.85, 0.48)))


def zigzag(sheet, box):
    line(sheet, _at(box, (0.1, 0.1), (0.9, 0.25), (0.1, 0.45), (0.9, 0.6), (0.1, 0.8), (0.9, 0.95)))


def tick_with_a_line_through_it(sheet, box):
    line(sheet, _at(box, (0.1, 0.45), (0.36, 0.82), (0.95, 0.0)))
    line(sheet, _at(box, (0.15, 0.05), (1.05, 0.95)))


def seven(sheet, box):
    line(sheet, _at(box, (0.25, 0.25), (0.75, 0.25), (0.4, 0.85)))


def arrow_upwards(sheet, box):
    line(sheet, _at(box, (-0.3, 1.3), (0.7, 0.3)))
    line(sheet, _at(box, (0.35, 0.3), (0.7, 0.3), (0.7, 0.65)))


def crossed_and_struck_out(sheet, box):
    cross(sheet, box)
    line(sheet, _at(box, (-0.8, 0.45), (3.0, 0.55)))


def crossed_and_blackened(sheet, box):
    cross(sheet, box)
    blackened(sheet, box)


def _read(printed, others, what, *, at=(0, 1, 2, 4, 5)):
    """What box 3 says where `what` was drawn, and in the boxes `at` the sign of `others`."""
    sheet, layout = printed[0].copy(), printed[1]
    what(sheet, layout.ticks[3])
    for one in at if others is not None else ():
        others(sheet, layout.ticks[one])
    reading = reader.read_page(np.ascontiguousarray(scanned(sheet)), lambda _code: KnownPage(layout=layout))
    if others is not None:
        assert {reading.ticks[layout.ticks[one].id] for one in at} == {Tick.YES}
    return reading.ticks[layout.ticks[3].id]


def test_a_stroke_that_is_unclear_by_itself_is_a_tick_among_such_ticks(printed):
    assert _read(printed, None, only_rising) is Tick.ASK
    assert _read(printed, small_tick, only_rising) is Tick.YES


def test_it_stays_unclear_where_the_others_are_of_another_kind(printed):
    assert _read(printed, cross, only_rising) is Tick.ASK


def test_one_other_sign_is_no_habit(printed):
    assert _read(printed, small_tick, only_rising, at=(5,)) is Tick.ASK


DOUBTS = (
    letter_n,
    beside,
    over_the_edge,
    dash,
    zigzag,
    tick_with_a_line_through_it,
    seven,
    arrow_upwards,
    crossed_and_blackened,
    blackened,
    returned_paper.dot,
    struck,
    crossed_and_struck_out,
)


@pytest.mark.parametrize("others", [tick, small_tick, cross])
def test_no_habit_answers_for_what_is_a_doubt_of_its_own(printed, others):
    sheet, layout = printed[0].copy(), printed[1]
    free = _apart(layout.ticks)
    assert len(free) >= len(DOUBTS) + 3
    for box in free[-3:]:
        others(sheet, box)
    for doubt, box in zip(DOUBTS, free, strict=False):
        doubt(sheet, box)
    reading = reader.read_page(np.ascontiguousarray(scanned(sheet)), lambda _code: KnownPage(layout=layout))
    assert {reading.ticks[box.id] for box in free[-3:]} == {Tick.YES}
    told = {doubt.__name__: reading.ticks[box.id] for doubt, box in zip(DOUBTS, free, strict=False)}
    assert set(told.values()) == {Tick.ASK}, told


def _apart(boxes):
    """Boxes so far from each other that nothing drawn at one reaches another."""
    free = []
    for box in boxes:
        if all(abs(box.x_mm - one.x_mm) > 22 or abs(box.y_mm - one.y_mm) > 5.5 for one in free):
            free.append(box)
    return free


def test_two_others_that_look_alike_are_enough():
    assert is_of_same_hand(TICK, [TICK, replace(TICK, slant=60.0, size_mm=4.8)])
    assert not is_of_same_hand(TICK, [TICK])
    assert not is_of_same_hand(TICK, [])


@pytest.mark.parametrize(
    "unlike", [{"kind": "slash"}, {"slant": 75.0}, {"size_mm": 2.0}, {"size_mm": 8.0}, {"pen_mm": 0.9}, {"black": 0.3}]
)
def test_another_kind_slant_size_or_pen_is_another_hand(unlike):
    assert not is_of_same_hand(TICK, [replace(TICK, **unlike)] * 5)
    assert not is_of_same_hand(replace(TICK, **unlike), [TICK] * 5)
