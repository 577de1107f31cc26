"""Buttons wrap like words; a small last one is not left in a row of its own."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.flow import FlowLayout


@pytest.fixture
def placed(qtbot):
    """Widgets of these widths in a flow of a width; gives the row each of them stands in."""

    def place(widths, room, **how):
        holder = QWidget()
        qtbot.addWidget(holder)
        flow = FlowLayout(holder, gap_px=10, **how)
        made = []
        for width in widths:
            one = QPushButton()
            one.setFixedSize(width, 30)
            flow.addWidget(one)
            made.append(one)
        holder.resize(room, flow.heightForWidth(room))
        holder.show()
        rows = sorted({one.y() for one in made})
        assert holder.height() == max(one.geometry().bottom() for one in made) + 1
        return [rows.index(one.y()) for one in made]

    return place


def test_what_does_not_fit_goes_into_the_next_row(placed):
    assert placed([100, 100, 100], 210) == [0, 0, 1]
    assert placed([100, 100, 40], 210) == [0, 0, 1]


def test_the_last_one_takes_its_neighbour_along(placed):
    assert placed([100, 100, 40], 210, last_in_company=True) == [0, 1, 1]


@pytest.mark.parametrize(("widths", "room"), [([100, 100, 40], 130), ([100, 40], 120)])
def test_it_stays_alone_where_there_is_no_room_for_two_or_nobody_to_spare(placed, widths, room):
    assert placed(widths, room, last_in_company=True)[-1] == len(widths) - 1


def test_a_wide_place_has_one_row(placed):
    assert placed([100, 100, 40], 500, last_in_company=True) == [0, 0, 0]
