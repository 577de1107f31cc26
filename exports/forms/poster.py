"""The photo notice of an event, A4 or A3: readable in black and white from two metres; it informs, it is no consent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from consent_db.errors import Problem
from consent_db.records import ChannelKind
from consent_db.rows import query
from exports.forms.codes import draw_code
from exports.forms.flow import pieces_of, pitch, plain, read_lines
from exports.forms.layout import Area
from exports.forms.paper_words import PaperWords
from exports.lettering import POINT_MM, Face, set_lines, width_mm
from exports.page import A3, A4, Paper

if TYPE_CHECKING:
    from consent_db.connection import Register
    from exports.forms.order import FormOrder
    from exports.lettering import Piece

_GREEN: Final = (0.0, 0.42, 0.2)
_RED: Final = (0.72, 0.05, 0.1)
_WHITE: Final = (1.0, 1.0, 1.0)
_MARGIN_MM: Final = 16.0
_SIGN_MM: Final = 46.0
_CODE_MM: Final = 34.0
_SMALLEST: Final = 0.72
"""Below this the poster could no longer be read from two metres: the smallest letters would be under 11 pt on A4."""
_LARGEST: Final = 1.14
_STEP: Final = 0.02
_LONGEST_URL: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One paragraph: its size and the gap below it by the poster's scale."""

    pieces: tuple[Piece, ...]
    size_pt: float
    after_mm: float = 4.0
    kind: str = "P"


def write_notice(order: FormOrder, *, a3: bool = False, grouping: bool = True) -> bytes:
    """The poster as a PDF of one page; `grouping` is false where face codes are switched off for the event.

    Raises Problem `form_too_long` where the names are so long that nobody could read it from two metres, and
    `letters_not_printable`.
    """
    words = PaperWords(order)
    size = A3 if a3 else A4
    full = size[0] / A4[0]
    scale = _LARGEST * full
    while _Poster(order, words, None, scale, size, grouping=grouping).draw() > size[1] - _MARGIN_MM * full:
        scale -= _STEP * full
        if scale < _SMALLEST * full:
            raise Problem("form_too_long", form=words.text("notice.title"), pages=1)
    paper = Paper(
        title=words.text("notice.title"),
        author=words.values["who"],
        subject=words.values["event"],
        lang=order.lang,
        size_mm=size,
    )
    _Poster(order, words, paper, scale, size, grouping=grouping).draw()
    return paper.finish()


def groups_faces(register: Register, event_id: str | None) -> bool:
    """Whether the pictures of an event are sorted by face codes, as far as the event decides it; with none, yes."""
    if event_id is None:
        return True
    return not query(register, "SELECT 1 FROM event WHERE id = ? AND grouping_off", (event_id,))


def own_url(order: FormOrder) -> str:
    """The address of the branch's own website, where one is known and can be opened; "" otherwise."""
    for one in order.channels:
        address = one.url.strip()
        if one.kind is not ChannelKind.WEB or not address or len(address) > _LONGEST_URL or not address.isprintable():
            continue
        if " " in address:
            continue
        try:
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname:
            return address
    return ""


def face_sentences(order: FormOrder, *, grouping: bool) -> tuple[str, ...]:
    """The keys of what is true about face recognition on the day (rules.md 2.4).

    In the mode `event` nobody is recognised, but codes of all faces are made to sort the pictures: to say only that no
    face recognition is used would leave that out.
    """
    mode = order.policy.face_codes
    if mode == "gallery" and grouping:
        return ("notice.faces.yes", "notice.faces.others")
    if mode == "event" and grouping:
        return ("notice.faces.grouped",)
    return ("notice.faces.no",)


class _Poster:
    """Sets everything from the top down; without a paper it only measures."""

    def __init__(
        self,
        order: FormOrder,
        words: PaperWords,
        paper: Paper | None,
        scale: float,
        size: tuple[float, float],
        *,
        grouping: bool,
    ) -> None:
        self._order, self._words, self._paper, self._scale = order, words, paper, scale
        margin = _MARGIN_MM * size[0] / A4[0]
        self._left, self._right, self._bottom = margin, size[0] - margin, size[1] - margin
        self._y = margin
        self._grouping = grouping
        self._url = own_url(order)

    def draw(self) -> float:
        """Draw the poster, or only measure it; where it ends (mm)."""
        words, say = self._words, self._say
        say(_Part(pieces=plain(words.text("notice.title"), bold=True), size_pt=42, after_mm=2, kind="H1"))
        where = " · ".join(one for one in (words.values["event"], words.values["event_date"]) if one)
        if where:
            say(_Part(pieces=plain(where, bold=True), size_pt=19, after_mm=1))
        say(_Part(pieces=plain(words.values["who"]), size_pt=19, after_mm=6))
        say(_Part(pieces=pieces_of(words.runs("notice.why")), size_pt=24, after_mm=7))
        self._sign("yes", round_=True)
        self._sign("no", round_=False)
        say(_Part(pieces=pieces_of(words.runs("notice.children")), size_pt=18, after_mm=4))
        faces = " ".join(
            words.text(key, days=str(self._order.policy.face_code_days))
            for key in face_sentences(self._order, grouping=self._grouping)
        )
        say(_Part(pieces=plain(faces), size_pt=16, after_mm=5))
        return self._foot()

    def _say(self, part: _Part, left: float | None = None, right: float | None = None) -> None:
        left = self._left if left is None else left
        size = part.size_pt * self._scale
        step = pitch(size, 1.24)
        lines = read_lines(part.pieces, size, (self._right if right is None else right) - left)
        if self._paper is not None:
            with self._paper.tagged(part.kind):
                for number, line in enumerate(lines):
                    baseline = self._y + number * step + size * 0.98 * POINT_MM
                    self._paper.line(left, baseline, line, size_pt=size)
        self._y += len(lines) * step + part.after_mm * self._scale

    def _sign(self, which: str, *, round_: bool) -> None:
        """A green circle or a red square with its word in it, and what it means to the right."""
        top, side = self._y, _SIGN_MM * self._scale
        if self._paper is not None:
            self._shape(self._paper, which, top, side, round_=round_)
        left = self._left + side + 8 * self._scale
        asked, mark, rest = self._words.text("notice.join" if which == "yes" else "notice.avoid").partition("?")
        said = (*plain(asked + mark, bold=True), *plain(rest))
        size = 24.0
        height = len(set_lines(said, size * self._scale, self._right - left)) * pitch(size * self._scale, 1.24)
        line_mm = 0.0 if round_ else 11 * self._scale
        self._y = top + max(0.0, (side - height - line_mm) / 2)
        self._say(_Part(pieces=said, size_pt=size, after_mm=0), left)
        if not round_:
            self._y += line_mm
            if self._paper is not None:  # the photographer's name, by hand
                self._paper.rule(left, self._y, self._right, self._y, line_mm=0.5)
        self._y = max(top + side, self._y) + 7 * self._scale

    def _shape(self, paper: Paper, which: str, top: float, side: float, *, round_: bool) -> None:
        word = self._words.text(f"notice.{which}")
        line = 1.6 * self._scale
        middle = self._left + side / 2
        with paper.tagged("Figure", alt=self._words.text(f"notice.{which}.shape")):
            if round_:
                paper.circle(middle, top + side / 2, (side - line) / 2, line_mm=line, fill=_GREEN)
            else:
                area = Area(x_mm=self._left, y_mm=top, width_mm=side, height_mm=side)
                paper.frame(area, line_mm=line, fill=_RED)
            size = 60 * self._scale
            while width_mm(word, size, Face.BOLD) > side * 0.74:
                size -= 1
            baseline = top + side / 2 + size * 0.33 * POINT_MM
            paper.text_centred(middle, baseline, word, size_pt=size, face=Face.BOLD, colour=_WHITE)

    def _foot(self) -> float:
        """How to ask, and the code that leads to the website; at the foot of the page. Where the text ends (mm)."""
        words = self._words
        more = words.text("notice.more", url=self._url) if self._url else ""
        told = words.text("notice.regret") + more + words.text("notice.complain")
        part = _Part(pieces=plain(told), size_pt=15, after_mm=0)
        code = _CODE_MM * self._scale
        right = self._right - code - 8 * self._scale if self._url else self._right
        lines = set_lines(part.pieces, part.size_pt * self._scale, right - self._left)
        height = max(len(lines) * pitch(part.size_pt * self._scale, 1.24), code if self._url else 0.0)
        rule = 5 * self._scale
        if self._paper is not None:
            self._y = max(self._y, self._bottom - height - rule)
            self._paper.rule(self._left, self._y, self._right, self._y, line_mm=0.4)
        self._y += rule
        top = self._y
        self._say(part, right=right)
        if self._url and self._paper is not None:
            draw_code(
                self._paper,
                self._url,
                x_mm=self._right - code,
                y_mm=top,
                spoken=words.text("notice.code", url=self._url),
                size_mm=code,
            )
        return top + height
