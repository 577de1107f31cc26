"""What each box says, through the whole reader: plain signs are answered, all else that lies in a box is asked."""

import numpy as np
import pytest

from exports.forms import reader
from exports.forms.reader import KnownPage, Tick
from exports.forms.writer import write
from tests.exports.forms import printed_orders, returned_paper
from tests.exports.forms.returned_paper import blackened, cross, line, scanned, struck, tick


@pytest.fixture(scope="module")
def printed():
    pdf, (layout,) = write([printed_orders.order("ADULT", "nb")])
    return returned_paper.rendered(pdf), layout.pages[0]


def _at(box, *points):
    return [(box.x_mm + x * box.width_mm, box.y_mm + y * box.height_mm) for x, y in points]


def small_tick(sheet, box):
    line(sheet, _at(box, (0.22, 0.5), (0.4, 0.78), (0.84, 0.2)))


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


def slash(sheet, box):
    line(sheet, _at(box, (-0.1, 1.1), (1.1, -0.1)))


def nei(sheet, box):
    line(sheet, _at(box, (0.02, 0.75), (0.04, 0.35), (0.2, 0.4), (0.25, 0.75)))
    line(sheet, _at(box, (0.4, 0.58), (0.58, 0.5), (0.45, 0.4), (0.4, 0.65), (0.6, 0.72)))
    line(sheet, _at(box, (0.78, 0.42), (0.8, 0.75)))
    line(sheet, _at(box, (0.78, 0.2), (0.79, 0.23)))


def nothing(_sheet, _box):
    """Leave the box as it is."""


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
    nei,
    struck,
    crossed_and_struck_out,
)


@pytest.mark.parametrize("others", [tick, small_tick, cross])
def test_what_is_a_doubt_is_asked_about_whatever_the_other_boxes_look_like(printed, others):
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


GOLDEN = {
    tick: Tick.YES,
    small_tick: Tick.YES,
    cross: Tick.YES,
    slash: Tick.YES,
    nothing: Tick.NO,
    blackened: Tick.ASK,
    struck: Tick.ASK,
    nei: Tick.ASK,
    letter_n: Tick.ASK,
    tick_with_a_line_through_it: Tick.ASK,
}


@pytest.mark.parametrize("dpi", [150, 300])
def test_plain_signs_are_answered_and_all_else_is_asked_about(printed, dpi):
    sheet, layout = printed[0].copy(), printed[1]
    free = _apart(layout.ticks)
    for draw, box in zip(GOLDEN, free, strict=False):
        draw(sheet, box)
    reading = reader.read_page(np.ascontiguousarray(scanned(sheet, dpi=dpi)), lambda _code: KnownPage(layout=layout))
    assert {draw.__name__: reading.ticks[box.id] for draw, box in zip(GOLDEN, free, strict=False)} == {
        draw.__name__: tick for draw, tick in GOLDEN.items()
    }


def _apart(boxes):
    """Boxes so far from each other that nothing drawn at one reaches another."""
    free = []
    for box in boxes:
        if all(abs(box.x_mm - one.x_mm) > 22 or abs(box.y_mm - one.y_mm) > 5.5 for one in free):
            free.append(box)
    return free
