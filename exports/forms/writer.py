"""Writes forms as one PDF to print or to fill in on screen, and says where every box and line of each was drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db.errors import Problem
from exports.forms.codes import CODE_MM, draw_code, draw_marks
from exports.forms.content import content
from exports.forms.layout import Area, FormLayout, PageLayout
from exports.forms.parts import Notes, draw
from exports.forms.reference import PageCode, shown
from exports.forms.sheet import CODE_LEFT_MM, CODE_TOP_MM, LEFT_MM, RIGHT_MM, SetSide, fit
from exports.lettering import POINT_MM, Face, width_mm
from exports.page import BLACK, SOFT, Paper
from exports.page_fields import field_name
from exports.wording import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exports.forms.order import FormOrder

_REF_PT: Final = 11.0
_FOOT_PT: Final = 9.0
_FOOT_SMALLEST_PT: Final = 7.0
_FOOT_BASELINE_MM: Final = 288.5


def write(orders: Sequence[FormOrder], *, both_sides: bool = True) -> tuple[bytes, tuple[FormLayout, ...]]:
    """One PDF with the forms one after another, and the layout of each, measured while it was drawn.

    With `both_sides` a blank side follows a form with an odd number of sides, so that the next one begins on a sheet
    of its own; without, for printers that print one side only, nothing is left blank. In a file with one form the
    fields on screen are called by their ids; in one with several by `reference/id` (`page_fields.field_name`).

    Raises Problem `form_too_long` (form, pages) where a form does not fit on its sides with body text of 11 pt,
    `letters_not_printable` (letters, text); ValueError for no order at all. The same orders give the same bytes.
    """
    if not orders:
        raise ValueError("nothing to print")
    said = [content(order) for order in orders]
    first = orders[0]
    titles = list(dict.fromkeys(_title(order) for order in orders))
    refs = [shown(order.ref) for order in orders if order.ref]
    paper = Paper(
        title=" · ".join([*titles[:2], *(refs if len(refs) == 1 else [])]),
        author=first.unit.name or first.unit.org,
        subject=", ".join(dict.fromkeys(_version(order) for order in orders)),
        lang=first.lang,
    )
    layouts: list[FormLayout] = []
    for number, (order, sides) in enumerate(zip(orders, said, strict=True), start=1):
        fitted = fit(sides)
        if fitted is None:
            raise Problem("form_too_long", form=_title(order), pages=len(sides))
        if layouts:
            paper.next_page()
            if both_sides and paper.pages % 2 == 0:
                paper.next_page()
        layouts.append(_draw_form(paper, order, fitted, prefix=(order.ref or str(number)) if len(orders) > 1 else ""))
    return paper.finish(), tuple(layouts)


def _title(order: FormOrder) -> str:
    return text(f"form_name.{order.code.value}", order.lang)


def _version(order: FormOrder) -> str:
    """Form, version and language, as they stand at the foot of each side."""
    return " ".join(one for one in (order.code.value, order.version, f"({order.lang})") if one)


def _draw_form(paper: Paper, order: FormOrder, sides: tuple[SetSide, ...], *, prefix: str) -> FormLayout:
    pages = []
    with paper.section("Sect", lang=order.lang):
        for number, side in enumerate(sides, start=1):
            if number > 1:
                paper.next_page()
            pages.append(_draw_side(paper, order, side, number, len(sides), prefix=prefix))
    return FormLayout(pages=tuple(pages))


def _draw_side(paper: Paper, order: FormOrder, side: SetSide, number: int, count: int, *, prefix: str) -> PageLayout:
    notes = Notes()
    marks = draw_marks(paper)
    for one in side.placed:
        draw(paper, one.composed, one.y_mm, notes, lambda field_id: field_name(field_id, prefix))
    code, reference = _draw_reference(paper, order, number, count)
    _draw_foot(paper, order, side.foot)
    return PageLayout(
        number=number,
        width_mm=paper.width_mm,
        height_mm=paper.height_mm,
        code=code,
        reference=reference,
        marks=marks,
        ticks=tuple(notes.ticks),
        fields=tuple(notes.fields),
    )


def _draw_reference(paper: Paper, order: FormOrder, number: int, count: int) -> tuple[Area, Area]:
    """The code at the top right and the reference below it; a preview has a frame in their place."""
    baseline = CODE_TOP_MM + CODE_MM + 3.4 + _REF_PT * POINT_MM * 0.66
    ref = shown(order.ref) if order.ref else ""
    wide = width_mm(ref, _REF_PT, Face.BOLD)
    left = CODE_LEFT_MM + (CODE_MM - wide) / 2
    height = _REF_PT * POINT_MM
    reference = Area(x_mm=left, y_mm=baseline - 0.74 * height, width_mm=wide, height_mm=height)
    code = Area(x_mm=CODE_LEFT_MM, y_mm=CODE_TOP_MM, width_mm=CODE_MM, height_mm=CODE_MM)
    if order.ref:
        payload = PageCode(
            unit_tag=order.unit_tag, ref=order.ref, page=number, pages=count, token=order.token
        ).payload()
        code = draw_code(paper, payload, x_mm=CODE_LEFT_MM, y_mm=CODE_TOP_MM, spoken=f"QR: {ref} {number}/{count}")
        with paper.tagged("P"):
            paper.text(left, baseline, ref, size_pt=_REF_PT, face=Face.BOLD)
    else:
        paper.frame(code, line_mm=0.2, colour=SOFT, radius_mm=1.5)
    return code, reference


def _draw_foot(paper: Paper, order: FormOrder, foot: str) -> None:
    """What the side belongs to, small, between the lower marks: the form's own line, its version and reference."""
    right = " · ".join(one for one in (_version(order), shown(order.ref) if order.ref else "") if one)
    size = _FOOT_PT
    while size > _FOOT_SMALLEST_PT and width_mm(foot, size) + width_mm(right, size) + 6 > RIGHT_MM - LEFT_MM:
        size -= 0.25
    with paper.tagged("P"):
        paper.text(LEFT_MM, _FOOT_BASELINE_MM, foot, size_pt=size, colour=SOFT)
    with paper.tagged("P"):
        paper.text_right(RIGHT_MM, _FOOT_BASELINE_MM, right, size_pt=size, colour=BLACK)
