"""Who at an event has answered what, as a table on paper for those who take and use the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db.attendance import Answered
from exports import wording
from exports.lettering import POINT_MM, Face, Piece, set_lines
from exports.page import SOFT, Paper

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.event_answers import AtEvent, EventAnswers
    from consent_db.records import OrgUnit
    from exports.lettering import Line

_LEFT_MM: Final = 15.0
_RIGHT_MM: Final = 195.0
_COLUMNS_MM: Final = (0.0, 14.0, 66.0, 128.0)
_GAP_MM: Final = 4.0
_BOTTOM_MM: Final = 278.0
_FOOT_MM: Final = 288.0
_BODY_PT: Final = 11.0
_SMALL_PT: Final = 9.0
_TITLE_PT: Final = 18.0
_LEADING_MM: Final = 5.0
_PAD_MM: Final = 1.6


def listed(found: EventAnswers) -> tuple[AtEvent, ...]:
    """Those who stand on paper: nobody may read on a table that a protected person was there."""
    return tuple(one for one in found.rows if not one.person.protected)


def overview(found: EventAnswers, *, unit: OrgUnit, channels: Mapping[str, str], floor_age: int, lang: str) -> bytes:
    """The table as a PDF; `channels` are the names of those in use by id, in the branch's order.

    The same input gives the same bytes. Raises Problem `letters_not_printable`.
    """
    rows = listed(found)
    title = wording.text("overview.title", lang)
    paper = Paper(title=f"{title}: {found.event.title}", author=unit.name or unit.org, subject="", lang=lang)
    y_mm = _head(paper, found, rows, title, lang)
    heads = tuple(wording.text(f"overview.{one}", lang) for one in ("number", "name", "answer", "note"))
    with paper.section("Table"):
        y_mm = _row(paper, y_mm, heads, "TH")
        for one in rows:
            cells = (one.sticker, one.person.name, _answer(one, channels, lang), _note(one, floor_age, lang))
            if y_mm + _height(cells) > _BOTTOM_MM:
                _foot(paper, lang)
                paper.next_page()
                y_mm = _row(paper, 18.0, heads, "TH")
            y_mm = _row(paper, y_mm, cells, "TD")
    if not rows:
        with paper.tagged("P"):
            paper.text(_LEFT_MM, y_mm + 8, wording.text("overview.nobody", lang), size_pt=_BODY_PT)
    _foot(paper, lang)
    return paper.finish()


def _head(paper: Paper, found: EventAnswers, rows: Sequence[AtEvent], title: str, lang: str) -> float:
    y_mm = 20.0
    for text, size, face, kind in (
        (title, _TITLE_PT, Face.BOLD, "H1"),
        (found.event.title, 13.0, Face.BOLD, "P"),
        (_counts(found, rows, lang), _BODY_PT, Face.REGULAR, "P"),
    ):
        with paper.tagged(kind):
            for line in set_lines((Piece(text, face),), size, _RIGHT_MM - _LEFT_MM):
                paper.line(_LEFT_MM, y_mm, line, size_pt=size)
                y_mm += size * POINT_MM * 1.3
        y_mm += 0.8
    return y_mm + 1.0


def _counts(found: EventAnswers, rows: Sequence[AtEvent], lang: str) -> str:
    counted = {said: sum(one.answered is said for one in rows) for said in Answered}
    return wording.text(
        "overview.as_of",
        lang,
        date=wording.shown_date(found.day, lang),
        yes=counted[Answered.YES],
        no=counted[Answered.NO],
        nothing=counted[Answered.NOTHING],
    )


def _answer(one: AtEvent, channels: Mapping[str, str], lang: str) -> str:
    if one.film:
        everywhere = set(channels) <= set(one.film)
        named = [name for channel_id, name in channels.items() if channel_id in one.film]
        told = wording.text("overview.everywhere", lang) if everywhere else wording.listed(named, lang)
        said = "overview.film_no" if one.answered is Answered.NO else "overview.film_nothing"
        return wording.text(said, lang, channels=told)
    if one.answered is Answered.NO:
        return wording.text("overview.no", lang)
    if one.answered is Answered.NOTHING:
        return wording.text("overview.nothing", lang)
    if set(channels) <= set(one.channels):
        return wording.text("overview.yes_all", lang)
    named = [name for channel_id, name in channels.items() if channel_id in one.channels]
    return wording.text("overview.yes", lang, channels=wording.listed(named, lang))


def _note(one: AtEvent, floor_age: int, lang: str) -> str:
    said = []
    if one.ends is not None:
        said.append(wording.text("overview.ends", lang, date=wording.shown_date(one.ends, lang)))
    if one.turns is not None:
        said.append(wording.text("overview.turns", lang, age=floor_age, date=wording.shown_date(one.turns, lang)))
    return " ".join(said)


def _set(cells: Sequence[str], face: Face) -> list[tuple[Line, ...]]:
    ends = (*_COLUMNS_MM[1:], _RIGHT_MM - _LEFT_MM + _GAP_MM)
    return [
        set_lines((Piece(text, face),), _BODY_PT, end - start - _GAP_MM) if text else ()
        for text, start, end in zip(cells, _COLUMNS_MM, ends, strict=True)
    ]


def _height(cells: Sequence[str], face: Face = Face.REGULAR) -> float:
    return max(1, *(len(lines) for lines in _set(cells, face))) * _LEADING_MM + 2 * _PAD_MM


def _row(paper: Paper, y_mm: float, cells: Sequence[str], kind: str) -> float:
    """Draw one row with its top at `y_mm`; gives its foot."""
    face = Face.BOLD if kind == "TH" else Face.REGULAR
    with paper.section("TR"):
        for lines, start in zip(_set(cells, face), _COLUMNS_MM, strict=True):
            with paper.tagged(kind):
                for number, line in enumerate(lines):
                    baseline = y_mm + _PAD_MM + 3.9 + number * _LEADING_MM
                    paper.line(_LEFT_MM + start, baseline, line, size_pt=_BODY_PT)
    y_mm += _height(cells, face)
    paper.rule(_LEFT_MM, y_mm, _RIGHT_MM, y_mm, line_mm=0.5 if kind == "TH" else 0.2)
    return y_mm


def _foot(paper: Paper, lang: str) -> None:
    with paper.tagged("P"):
        paper.text(_LEFT_MM, _FOOT_MM, wording.text("overview.keep", lang), size_pt=_SMALL_PT, colour=SOFT)
    with paper.tagged("P"):
        page = wording.text("overview.page", lang, page=paper.pages)
        paper.text_right(_RIGHT_MM, _FOOT_MM, page, size_pt=_SMALL_PT, colour=SOFT)
