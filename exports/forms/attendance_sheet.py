"""The attendance list of an event: names, sticker numbers, and a box to tick by hand when a form was handed in.

The list lies on a table, so it shows what everybody in the room may know and no more. Nothing is ticked beforehand:
who has answered already would tell who has not, and what was answered is nobody's business at the door. Protected
people are not printed, and no row, number or count betrays that somebody is missing: that they were here at all is
what must not be found on a forgotten list. Whoever keeps the register is told their number on screen.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from consent_db import attendance, form_prints, people
from consent_db.form_prints import FormPrint
from consent_db.rows import query
from exports.forms.codes import CODE_MM, draw_code, draw_marks
from exports.forms.flow import can_print, read_lines
from exports.forms.issue import Issued, printed
from exports.forms.layout import Area, FormLayout, PageLayout
from exports.forms.order import FormCode, FormOrder, Listed, order_for
from exports.forms.paper_words import PaperWords
from exports.forms.reference import PageCode, new_ref, new_token, shown, unit_tag
from exports.forms.words import clean
from exports.lettering import POINT_MM, Face, Piece, set_lines, width_mm
from exports.page import SOFT, TICK_MM, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Actor

WALK_INS: Final = 8
"""Empty rows at least: more come than were expected."""

_LEFT, _RIGHT = 18.0, 192.0
_CODE_LEFT: Final = _RIGHT - CODE_MM
_CODE_TOP: Final = 11.0
_TABLE_TOP: Final = 62.0
_TABLE_TOP_LATER: Final = 46.0
_BOTTOM: Final = 277.0
_FOOT: Final = 287.0
_ROW: Final = 8.6
_HEAD_ROW: Final = 7.0
_NAME: Final = _LEFT + 22.0
_TICK: Final = _RIGHT - 32.0
_BODY_PT: Final = 12.0
_MOST_PAGES: Final = 9
"""What a page's code and the register can count; later pages say they are the last of these, as nothing is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    sticker: str = ""
    name: str = ""


def write_attendance(order: FormOrder) -> tuple[bytes, tuple[PageLayout, ...]]:
    """The list as a PDF with as many pages as it needs, and where each page's code lies.

    Without a reference it is a preview. The same order gives the same bytes. Raises Problem `letters_not_printable`.
    """
    words = PaperWords(order)
    pages = _pages(order.listed, words.text("attendance.by_hand"))
    paper = Paper(
        title=f"{words.text('attendance.title')} {words.values['event']}".strip(),
        author=words.values["who"],
        subject=words.values["event"],
        lang=order.lang,
    )
    layouts = []
    for number, rows in enumerate(pages, start=1):
        if number > 1:
            paper.next_page()
        layouts.append(_draw_page(paper, order, words, rows, number, len(pages)))
    return paper.finish(), tuple(layouts)


def attendance_order(register: Register, event_id: str, *, lang: str = "", today: date) -> FormOrder:
    """What the list of an event says, by number, then by name; without a reference. Raises what `order_for` raises."""
    order = order_for(register, FormCode.ATTENDANCE, lang=lang, event_id=event_id, today=today)
    hidden = protected_people(register)
    everybody = {one.id: one for one in people.people(register)}
    rows = [
        Listed(sticker=one.sticker, name=everybody[one.person_id].name)
        for one in attendance.attendees(register, event_id)
        if one.person_id in everybody and one.person_id not in hidden
    ]
    rows.sort(key=lambda one: (not one.sticker, one.sticker.zfill(attendance.LONGEST_STICKER), people.folded(one.name)))
    return replace(order, listed=tuple(rows))


def issue_attendance(register: Register, event_id: str, *, lang: str = "", today: date, actor: Actor) -> Issued:
    """Print the list and keep its reference, so that a list among returned forms is recognised as what it is.

    Raises what `order_for` and `write_attendance` raise, and StoreProblem `changed_meanwhile`.
    """
    order = attendance_order(register, event_id, lang=lang, today=today)
    text = _text_sha256(order.lang)
    version = form_prints.version_for(register, order.code, order.lang, text)
    order = replace(order, unit_tag=unit_tag(order.unit.id), version=version, ref=new_ref(), token=new_token())
    pdf, layouts = write_attendance(order)
    layout = FormLayout(pages=layouts[:_MOST_PAGES])
    kept = FormPrint(
        ref=order.ref,
        token=order.token,
        code=order.code.value,
        version=version,
        text_sha256=text,
        lang=order.lang,
        event_id=event_id,
        pages=len(layout.pages),
        layout=layout.to_json(),
        content=printed(order, layout),
    )
    changed = form_prints.add(register, (kept,), actor=actor)
    return Issued(pdf=pdf, pages=len(layouts), prints=(kept,), changed=changed)


def left_out(register: Register, event_id: str) -> int:
    """How many people on the list of an event are not printed because they are protected; for the screen alone."""
    listed = {one.person_id for one in attendance.attendees(register, event_id)}
    return len(listed & protected_people(register))


def protected_people(register: Register) -> frozenset[str]:
    """Everybody protected, by the person they are now: one protected record of several is enough."""
    found = query(register, "SELECT id FROM person WHERE protected")
    return frozenset(people.original(register, row[0]) for row in found)


def _text_sha256(lang: str) -> str:
    """The hash of what every list says in a language, whatever the event and whoever comes."""
    from exports.forms.paper_words import own_table
    from exports.forms.words import table

    said = {**table(lang), **own_table(lang)}
    lines = [f"{key}={said[key]}" for key in sorted(said) if key.startswith("attendance.")]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _pages(listed: Sequence[Listed], by_hand: str) -> list[list[_Row]]:
    """The rows page by page; empty ones fill the last page up, at least `WALK_INS` of them.

    `by_hand` stands for a name in letters that the faces lack.
    """
    waiting = []
    for one in listed:
        name, sticker = clean(one.name), clean(one.sticker)
        if name:
            name = name if can_print(name) else by_hand
            waiting.append(_Row(sticker=sticker if can_print(sticker) else "", name=name))
    waiting += [_Row()] * WALK_INS
    pages: list[list[_Row]] = []
    while waiting:
        top = _TABLE_TOP_LATER if pages else _TABLE_TOP
        room = int((_BOTTOM - top - _HEAD_ROW) / _ROW)
        pages.append(waiting[:room])
        waiting = waiting[room:]
        if not waiting:
            pages[-1] += [_Row()] * (room - len(pages[-1]))
    return pages


def _draw_page(
    paper: Paper, order: FormOrder, words: PaperWords, rows: Sequence[_Row], number: int, count: int
) -> PageLayout:
    marks = draw_marks(paper)
    y = _head(paper, words, first=number == 1)
    _table(paper, words, rows, y)
    code, reference = _reference(paper, order, words, number, count)
    with paper.tagged("P"):
        paper.text(_LEFT, _FOOT, words.text("attendance.keep"), size_pt=9, colour=SOFT)
    with paper.tagged("P"):
        side = words.text("foot.side", page=str(number), pages=str(count))
        paper.text_right(_RIGHT, _FOOT, side, size_pt=9)
    return PageLayout(
        number=number,
        width_mm=paper.width_mm,
        height_mm=paper.height_mm,
        code=code,
        reference=reference,
        marks=marks,
    )


def _head(paper: Paper, words: PaperWords, *, first: bool) -> float:
    """What the list is of, left of the code; where the table begins (mm)."""
    room = _CODE_LEFT - 8 - _LEFT
    y = 15.0
    title = words.text("attendance.title")
    with paper.tagged("H1"):
        paper.text(_LEFT, y + 6, title, size_pt=20 if first else 14, face=Face.BOLD)
    y += 9.5 if first else 8
    where = " · ".join(one for one in (words.values["event"], words.values["event_date"]) if one)
    y = _lines(paper, where, y, room, size_pt=12, bold=True, most=2)
    if not first:
        return _TABLE_TOP_LATER
    y = _lines(paper, words.values["who"], y, room, size_pt=11, most=2)
    y = max(y + 1.0, 44.0)
    explained = f"{words.text('attendance.explain')} {words.text('attendance.hint')}"
    _lines(paper, explained, y, _RIGHT - _LEFT, size_pt=11, most=3)
    return _TABLE_TOP


def _lines(paper: Paper, text: str, y: float, room: float, *, size_pt: float, bold: bool = False, most: int) -> float:
    """Set a text in so many lines at most, smaller where it is longer; where it ends (mm)."""
    face = Face.BOLD if bold else Face.REGULAR
    size = size_pt
    lines = set_lines((Piece(text, face),), size, room)
    while len(lines) > most and size > 6:
        size -= 0.5
        lines = set_lines((Piece(text, face),), size, room)
    step = size * 1.25 * POINT_MM
    with paper.tagged("P"):
        for line in read_lines((Piece(text, face),), size, room):
            paper.line(_LEFT, y + step * 0.8, line, size_pt=size)
            y += step
    return y


def _table(paper: Paper, words: PaperWords, rows: Sequence[_Row], top: float) -> None:
    baseline = top + _HEAD_ROW - 2.2
    with paper.section("Table"):
        with paper.section("TR"):
            heads = ((_LEFT + 1, "attendance.number"), (_NAME, "attendance.name"), (_TICK, "attendance.form"))
            for x, key in heads:
                with paper.tagged("TH"):
                    paper.text(x, baseline, words.text(key), size_pt=10, face=Face.BOLD)
        y = top + _HEAD_ROW
        paper.rule(_LEFT, y, _RIGHT, y, line_mm=0.4)
        for row in rows:
            with paper.section("TR"):
                _cell(paper, row.sticker, _LEFT + 1, y, _NAME - _LEFT - 4)
                _cell(paper, row.name, _NAME, y, _TICK - _NAME - 4)
                box = Area(x_mm=_TICK + 9, y_mm=y + (_ROW - TICK_MM) / 2, width_mm=TICK_MM, height_mm=TICK_MM)
                paper.frame(box, line_mm=0.4)
            y += _ROW
            paper.rule(_LEFT, y, _RIGHT, y, line_mm=0.2, colour=SOFT)


def _cell(paper: Paper, text: str, x: float, y: float, room: float) -> None:
    """One name on one line, smaller where it is long, ended by an ellipsis where it is longer still."""
    if not text:
        return
    size = _BODY_PT
    while size > 8.5 and width_mm(text, size) > room:
        size -= 0.5
    while len(text) > 1 and width_mm(text, size) > room:
        text = text[:-2].rstrip() + "…"
    with paper.tagged("TD"):
        paper.text(x, y + _ROW - 2.9, text, size_pt=size)


def _reference(paper: Paper, order: FormOrder, words: PaperWords, number: int, count: int) -> tuple[Area, Area]:
    code = Area(x_mm=_CODE_LEFT, y_mm=_CODE_TOP, width_mm=CODE_MM, height_mm=CODE_MM)
    baseline = _CODE_TOP + CODE_MM + 5.2
    if not order.ref:
        return code, Area(x_mm=_CODE_LEFT, y_mm=baseline - 3, width_mm=CODE_MM, height_mm=4)
    pages = min(count, _MOST_PAGES)
    payload = PageCode(
        unit_tag=order.unit_tag, ref=order.ref, page=min(number, pages), pages=pages, token=order.token
    ).payload()
    spoken = words.text("attendance.code", ref=shown(order.ref))
    code = draw_code(paper, payload, x_mm=_CODE_LEFT, y_mm=_CODE_TOP, spoken=spoken)
    text = shown(order.ref)
    wide = width_mm(text, 10, Face.BOLD)
    left = _CODE_LEFT + (CODE_MM - wide) / 2
    with paper.tagged("P"):
        paper.text(left, baseline, text, size_pt=10, face=Face.BOLD)
    return code, Area(x_mm=left, y_mm=baseline - 3, width_mm=wide, height_mm=4)
