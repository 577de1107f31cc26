"""The simulated returns that the reading is measured on: what they call the truth is what stands on the page."""

import cv2
import numpy as np
import pytest

from benchmarks.form_marks import DOUBTS, SIGNS, Mark, Meant, doubtful, sign, some_hand
from benchmarks.form_pens import DPI, PX_PER_MM, draw, some_pen
from benchmarks.form_returns import DOUBTFUL, Blank, fill_in, returned
from benchmarks.form_view import View, photographed, scanned
from benchmarks.read_forms import outcome
from exports.forms.layout import Area, PageLayout, TickBox, WriteField
from exports.forms.reader import Tick
from exports.forms.reference import PageCode

BOXES = tuple(
    TickBox(id=f"{row}.{column}", x_mm=25.0 + 40 * column, y_mm=40.0 + 12 * row, width_mm=4.5, height_mm=4.5)
    for row in range(10)
    for column in range(4)
)
LAYOUT = PageLayout(
    number=1,
    width_mm=210,
    height_mm=297,
    code=Area(x_mm=165, y_mm=10, width_mm=22, height_mm=22),
    reference=Area(x_mm=165, y_mm=33, width_mm=22, height_mm=4),
    marks=(),
    ticks=BOXES,
    fields=(WriteField(id="name", x_mm=30, y_mm=240, width_mm=80, height_mm=9),),
)
CODE = PageCode(unit_tag="ABCDEF", ref="00000000", page=1, pages=1, token="00000000")
UPRIGHT = View(width=2480, height=3508, flat=np.diag([PX_PER_MM, PX_PER_MM, 1.0]))


def printed():
    page = np.full((3508, 2480, 3), 255, np.uint8)
    for box in BOXES:
        corners = np.array([[box.x_mm + 0.2, box.y_mm + 0.2], [box.x_mm + 4.3, box.y_mm + 4.3]]) * PX_PER_MM
        (x0, y0), (x1, y1) = np.rint(corners).astype(int).tolist()
        cv2.rectangle(page, (x0, y0), (x1, y1), (0, 0, 0), 5)
    return page


def inside(picture, box, view=UPRIGHT):
    """The paper within a box, clear of its line."""
    ends = np.array([[box.x_mm + 0.7, box.y_mm + 0.7], [box.x_mm + 3.8, box.y_mm + 3.8]])
    (x0, y0), (x1, y1) = np.rint(view.place(ends)).astype(int)
    return picture[y0:y1, x0:x1]


def test_ink_stands_where_the_truth_says_and_nowhere_else():
    for seed in range(3):
        page = printed()
        marks, filled, drawn, _ = fill_in(page, LAYOUT, np.random.default_rng(seed))
        assert set(marks) == {box.id for box in BOXES}
        for box in BOXES:
            mark, seen = marks[box.id], inside(page, box)
            if mark.kind == "empty":
                assert mark.meant is Meant.NO
                assert seen.min() == 255, box.id
            if mark.meant is Meant.YES:
                assert (seen.min(axis=2) < 200).sum() > 40, (box.id, mark.kind)
            if mark.kind == "empty, run over":
                assert mark.meant is Meant.NO
                assert drawn[box.id] == ()
        field = page[int(230 * PX_PER_MM) : int(256 * PX_PER_MM), int(30 * PX_PER_MM) : int(110 * PX_PER_MM)]
        assert filled["name"] == bool((field < 200).any())


@pytest.mark.parametrize("hold", [scanned, photographed])
def test_the_view_places_things_where_its_picture_shows_them(hold):
    at_mm = np.array([[30.0, 30.0], [180.0, 40.0], [105.0, 148.0], [25.0, 270.0], [170.0, 260.0]])
    page = np.full((3508, 2480, 3), 255, np.uint8)
    for where in at_mm:
        centre = np.rint(where * PX_PER_MM * 16 - 8).astype(int).tolist()
        cv2.circle(page, centre, int(1.5 * PX_PER_MM * 16), (0, 0, 0), -1, cv2.LINE_AA, 4)
    seen = 0
    for seed in range(4):
        view, _ = hold(np.random.default_rng(seed))
        picture = view.take(page)
        reach = int(4 * view.px_per_mm())
        for where in at_mm:
            expected = view.place(where[None])[0]
            x0, y0 = (expected - reach).astype(int)
            dark = 255 - picture[max(y0, 0) : y0 + 2 * reach, max(x0, 0) : x0 + 2 * reach, 0].astype(float)
            if dark.shape != (2 * reach, 2 * reach):
                continue  # a part of the sheet that the picture does not show whole
            y, x = np.mgrid[: 2 * reach, : 2 * reach]
            middle = np.array([(x * dark).sum(), (y * dark).sum()]) / dark.sum() + (x0, y0)
            assert np.hypot(*(middle - expected)) < 0.12 * view.px_per_mm() + 0.7, (seed, where)
            seen += 1
    assert seen > 15


def test_the_same_numbers_give_the_same_page_and_others_another():
    blank = Blank(name="grid", image=printed(), layout=LAYOUT, code=CODE)
    first, again, other = (returned(blank, 3, number) for number in (4, 4, 5))
    assert np.array_equal(first.image, again.image)
    assert first.damage == again.damage
    assert {id_: mark.kind for id_, mark in first.marks.items()} != {
        id_: mark.kind for id_, mark in other.marks.items()
    }
    assert first.image.dtype == np.uint8
    assert first.image.ndim == 3


def test_the_mix_is_that_of_real_returns():
    page = np.full((8, 8, 3), 255, np.uint8)  # what is meant does not depend on the ink, so none is drawn
    rng = np.random.default_rng(0)
    marks = [mark for _ in range(100) for mark in fill_in(page, LAYOUT, rng)[0].values()]
    meant = [mark.meant for mark in marks]
    chosen = [mark for mark in marks if mark.kind.removesuffix(", run over") in DOUBTS]
    assert 0.4 * DOUBTFUL < len(chosen) / len(marks) < 2 * DOUBTFUL
    assert meant.count(Meant.DOUBT) / len(marks) < 0.035
    assert 0.45 < meant.count(Meant.NO) / len(marks) < 0.75
    assert any(mark.kind == "empty, run over" for mark in marks)


@pytest.mark.parametrize("kind", SIGNS)
def test_a_sign_is_a_plain_yes_unless_most_of_it_is_outside(kind):
    rng = np.random.default_rng(1)
    marks = [sign(some_hand(rng, some_pen(rng)), BOXES[0], rng, kind=kind) for _ in range(60)]
    assert sum(mark.meant is Meant.YES for mark in marks) > 35
    assert all(mark.meant is Meant.YES or mark.leaning is Meant.YES for mark in marks)


@pytest.fixture(scope="module")
def corner():
    """The part of the page around its first box: 130 mm of it, more than any mark reaches."""
    return printed()[: round(130 * PX_PER_MM), : round(130 * PX_PER_MM)].copy()


@pytest.mark.parametrize("kind", DOUBTS)
def test_every_doubtful_mark_leaves_ink_near_its_box(kind, corner):
    rng = np.random.default_rng(2)
    box = BOXES[0]
    page, before = corner.copy(), corner
    mark = doubtful(some_hand(rng, some_pen(rng)), box, rng, kind=kind)
    for pen, lines in mark.strokes:
        draw(page, list(lines), pen, rng)
    changed = np.argwhere((page != before).any(axis=2)) / PX_PER_MM
    assert mark.meant is Meant.DOUBT
    assert len(changed) > 10 * (DPI / 300) ** 2
    assert np.hypot(changed[:, 0] - box.y_mm - 2.25, changed[:, 1] - box.x_mm - 2.25).min() < 8


@pytest.mark.parametrize(
    ("meant", "leaning", "tick", "expected"),
    [
        (Meant.YES, None, Tick.YES, "right"),
        (Meant.YES, None, Tick.NO, "false no"),
        (Meant.YES, None, Tick.ASK, "asked"),
        (Meant.YES, None, None, "asked"),
        (Meant.NO, None, Tick.NO, "right"),
        (Meant.NO, None, Tick.YES, "false yes"),
        (Meant.NO, None, Tick.ASK, "asked"),
        (Meant.DOUBT, None, Tick.ASK, "right"),
        (Meant.DOUBT, None, Tick.YES, "false yes"),
        (Meant.DOUBT, None, Tick.NO, "doubt read as no"),
        (Meant.DOUBT, Meant.YES, Tick.YES, "right"),
        (Meant.DOUBT, Meant.YES, Tick.NO, "false no"),
        (Meant.DOUBT, Meant.NO, Tick.NO, "right"),
        (Meant.DOUBT, Meant.NO, Tick.YES, "false yes"),
    ],
)
def test_what_counts_as_a_false_yes(meant, leaning, tick, expected):
    assert outcome(Mark(kind="", meant=meant, leaning=leaning), tick) == expected
