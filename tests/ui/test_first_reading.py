"""What was read becomes an answer only where it is plain; everything else is asked of a person."""

from types import SimpleNamespace

import pytest

from consent_db.form_prints import FormPrint, Printed
from exports.forms.layout import Area, PageLayout, TickBox
from exports.forms.reader import PageReading, Tick
from tests.consent_db.returned_forms import SIDES
from ui.models.returned import PageRow, first_signatures, first_ticks

PLACE = {"x_mm": 10.0, "y_mm": 10.0, "width_mm": 4.0, "height_mm": 4.0}


def row(kind, side, *, ticks=None, fields=None):
    """A page that waits, as the window has it."""
    form = FormPrint(
        ref="AAAA0001",
        token="T" * 8,
        code=kind,
        version="1.0",
        text_sha256="a" * 64,
        lang="nb",
        person_id="mio",
        pages=2,
        content=Printed(sides=SIDES[kind]),
    )
    there = 1 <= side <= len(SIDES[kind])
    boxes = tuple(TickBox(**PLACE, id=one) for one in SIDES[kind][side - 1].ticks) if there else ()
    sheet = PageLayout(
        number=side, width_mm=210, height_mm=297, code=Area(**PLACE), reference=Area(**PLACE), marks=(), ticks=boxes
    )
    return PageRow(
        page=SimpleNamespace(id="page", side=side, answers=None),
        pile=None,
        reading=PageReading(code=None, ticks=ticks or {}, fields=fields or {}),
        printed=form,
        layout=sheet if there else None,
    )


def test_only_a_plain_tick_is_an_answer():
    ticks = {"photo": Tick.YES, "video": Tick.NO, "voice": Tick.ASK, "unprinted": Tick.YES}
    found = first_ticks(row("ADULT", 1, ticks=ticks))
    assert {one: found[one] for one in ("photo", "video", "voice", "event")} == {
        "photo": True,
        "video": False,
        "voice": None,
        "event": None,
    }
    assert "unprinted" not in found


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, (None, None)),
        ({"guardian1:signature": True, "guardian2:signature": True}, (True, True)),
        ({"guardian1:signature": True, "guardian2:signature": False}, (True, False)),
        ({"guardian1:signature": True, "guardian2:signature": None}, (True, None)),
        ({"guardian1:signature": False, "guardian2:signature": True}, (None, True)),
        ({"guardian1:signature": False, "guardian2:signature": False}, (None, False)),
        ({"guardian2:signature": False, "guardian2:date": True}, (None, None)),
        ({"guardian2:signature": False, "guardian2:name": None}, (None, None)),
    ],
)
def test_a_missing_signature_is_confirmed_by_a_person(fields, said):
    """Only the second line is taken to be empty, and only where nothing at all was seen on it."""
    found = first_signatures(row("CHILD", 2, fields=fields))
    assert (found["guardian1:signature"], found["guardian2:signature"]) == said


@pytest.mark.parametrize("side", [0, 3, 9])
def test_a_side_that_was_never_printed_says_nothing(side):
    page = row("ADULT", side, ticks={"photo": Tick.YES})
    assert (first_ticks(page), first_signatures(page)) == ({}, {})
