"""Paper to draw on, in millimetres from the top left of the page, that becomes one PDF: everything printed uses it."""

from __future__ import annotations

from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from exports.forms.layout import Area, TickBox
from exports.lettering import POINT_MM, Face, Line, Piece, font, printable, width_mm
from exports.page_fields import Fields
from exports.page_tags import Structure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

A4: Final = (210.0, 297.0)
A3: Final = (297.0, 420.0)
BLACK: Final = (0.0, 0.0, 0.0)
SOFT: Final = (0.3, 0.3, 0.3)
"""Text that is not read by everybody: hints and the foot of the page."""
TICK_MM: Final = 4.5
_TICK_LINE_MM: Final = 0.4
Colour = tuple[float, float, float]


class Paper:
    """A file of pages. What is drawn inside `tagged` is read aloud in the order it is drawn, all else is decoration.

    How far the tagging goes: headings, paragraphs, fields (with their annotation) and pictures with alternative text in
    a structure tree with the language of each part, and everything else marked as an artifact, so that the whole page
    is tagged. Not claimed is PDF/UA: no metadata says so, and no checker of it has been asked.

    Colours are red, green, blue from 0 to 1. The file is the same to the last byte for the same calls.
    """

    def __init__(self, *, title: str, author: str, subject: str, lang: str, size_mm: tuple[float, float] = A4) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = rl_config.pdfComments = 0  # a fifth smaller and faster to write; read when it is written
        self.width_mm, self.height_mm = size_mm
        font(Face.REGULAR)
        self._file = BytesIO()
        self._canvas: Any = Canvas(
            self._file,
            pagesize=(self.width_mm / POINT_MM, self.height_mm / POINT_MM),
            invariant=1,
            pageCompression=1,
            lang=lang,
            initialFontName=Face.REGULAR.value,
            pdfVersion=(1, 7),
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._canvas.setCreator("Klarert")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._doc: Any = self._canvas._doc  # noqa: SLF001  # reportlab's own extension point
        self._code: list[str] = self._canvas._code  # noqa: SLF001
        self._structure = Structure()
        self._structure.new_page()
        self._fields = Fields(self._doc, self.height_mm)
        self._marked = False
        self.pages = 1

    def next_page(self) -> None:
        """End this page, whatever is on it, and begin the next."""
        self._canvas.showPage()
        self._code = self._canvas._code  # noqa: SLF001
        self._structure.new_page()
        self.pages += 1

    def finish(self) -> bytes:
        """The file; nothing can be drawn afterwards."""
        self._canvas.showPage()
        self._fields.write()
        self._structure.write(self._doc, list(self._doc.Pages.pages), self._fields.widgets)
        self._doc.SaveToFile(self._file, self._canvas)
        return self._file.getvalue()

    @contextmanager
    def section(self, kind: str = "Sect", *, lang: str = "", alt: str = "") -> Iterator[None]:
        """A part of the structure (Sect, Table, TR, L …) that holds what is tagged inside it."""
        self._structure.push(kind, lang=lang, alt=alt)
        yield
        self._structure.pop()

    @contextmanager
    def tagged(self, kind: str, *, alt: str = "") -> Iterator[None]:
        """What is drawn here is one heading (H1, H2), paragraph (P), label (Lbl) or picture (Figure, with `alt`)."""
        if self._marked:
            raise ValueError("what is tagged cannot hold anything tagged: use section")
        self._structure.push(kind, alt=alt)
        self._code.append(f"/{kind} <</MCID {self._structure.mark()}>> BDC")
        self._marked = True
        yield
        self._code.append("EMC")
        self._marked = False
        self._structure.pop()

    def text(
        self,
        x_mm: float,
        baseline_mm: float,
        text: str,
        *,
        size_pt: float,
        face: Face = Face.REGULAR,
        colour: Colour = BLACK,
    ) -> float:
        """Set one line; the place where it ends (mm). Raises Problem `letters_not_printable`."""
        return self.line(
            x_mm, baseline_mm, Line((Piece(text, face),), width_mm(text, size_pt, face)), size_pt=size_pt, colour=colour
        )

    def line(self, x_mm: float, baseline_mm: float, line: Line, *, size_pt: float, colour: Colour = BLACK) -> float:
        """Set a line of `lettering.set_lines`; the place where it ends (mm)."""
        with self._decoration_unless_tagged():
            self._canvas.setFillColorRGB(*colour)
            for number, piece in enumerate(line.pieces, start=1):
                ends = line.spaced and number == len(line.pieces)  # else the words of two lines are read as one
                self._canvas.setFont(piece.face.value, size_pt)
                self._canvas.drawString(
                    x_mm / POINT_MM, self._up(baseline_mm), printable(piece.text) + (" " if ends else "")
                )
                x_mm += width_mm(piece.text, size_pt, piece.face)
        return x_mm

    def text_right(
        self,
        right_mm: float,
        baseline_mm: float,
        text: str,
        *,
        size_pt: float,
        face: Face = Face.REGULAR,
        colour: Colour = BLACK,
    ) -> None:
        """Set one line that ends at `right_mm`."""
        left = right_mm - width_mm(text, size_pt, face)
        self.text(left, baseline_mm, text, size_pt=size_pt, face=face, colour=colour)

    def text_centred(
        self,
        middle_mm: float,
        baseline_mm: float,
        text: str,
        *,
        size_pt: float,
        face: Face = Face.REGULAR,
        colour: Colour = BLACK,
    ) -> None:
        """Set one line around `middle_mm`."""
        left = middle_mm - width_mm(text, size_pt, face) / 2
        self.text(left, baseline_mm, text, size_pt=size_pt, face=face, colour=colour)

    def rule(
        self, x1_mm: float, y1_mm: float, x2_mm: float, y2_mm: float, *, line_mm: float = 0.25, colour: Colour = BLACK
    ) -> None:
        """A straight line."""
        with self._decoration_unless_tagged():
            self._canvas.setStrokeColorRGB(*colour)
            self._canvas.setLineWidth(line_mm / POINT_MM)
            self._canvas.line(x1_mm / POINT_MM, self._up(y1_mm), x2_mm / POINT_MM, self._up(y2_mm))

    def frame(
        self,
        area: Area,
        *,
        line_mm: float = 0.25,
        colour: Colour = BLACK,
        fill: Colour | None = None,
        radius_mm: float = 0.0,
    ) -> None:
        """A rectangle whose outer edge is `area`; with `line_mm` 0 only its ground."""
        with self._decoration_unless_tagged():
            painted = self._outline(line_mm, colour, fill)
            half = line_mm / 2
            corner = (area.x_mm + half) / POINT_MM, self._up(area.y_mm + area.height_mm - half)
            sides = (area.width_mm - line_mm) / POINT_MM, (area.height_mm - line_mm) / POINT_MM
            if radius_mm:
                self._canvas.roundRect(*corner, *sides, radius_mm / POINT_MM, **painted)
            else:
                self._canvas.rect(*corner, *sides, **painted)

    def circle(
        self,
        x_mm: float,
        y_mm: float,
        radius_mm: float,
        *,
        line_mm: float = 0.25,
        colour: Colour = BLACK,
        fill: Colour | None = None,
    ) -> None:
        """A circle around a middle; `radius_mm` reaches to the middle of its line."""
        with self._decoration_unless_tagged():
            painted = self._outline(line_mm, colour, fill)
            self._canvas.circle(x_mm / POINT_MM, self._up(y_mm), radius_mm / POINT_MM, **painted)

    def _outline(self, line_mm: float, colour: Colour, fill: Colour | None) -> dict[str, int]:
        self._canvas.setStrokeColorRGB(*colour)
        if fill:
            self._canvas.setFillColorRGB(*fill)
        self._canvas.setLineWidth(line_mm / POINT_MM)
        return {"stroke": int(line_mm > 0), "fill": int(fill is not None)}

    def modules(self, area: Area, rows: Sequence[Sequence[bool]]) -> None:
        """The dark modules of a QR code or marker as one black path, so that no hairline shows between them."""
        step = area.width_mm / len(rows[0])
        with self._decoration_unless_tagged():
            self._canvas.setFillColorRGB(*BLACK)
            path = self._canvas.beginPath()
            for number, row in enumerate(rows):
                for start, end in _dark_stretches(row):
                    path.rect(
                        (area.x_mm + start * step) / POINT_MM,
                        self._up(area.y_mm + (number + 1) * step),
                        (end - start) * step / POINT_MM,
                        step / POINT_MM,
                    )
            self._canvas.drawPath(path, stroke=0, fill=1, fillMode=1)

    def tick(self, *, tick_id: str, x_mm: float, y_mm: float, name: str = "", spoken: str = "") -> TickBox:
        """An empty box to tick with its outer corner there; with a `name` it can also be ticked on screen."""
        box = TickBox(id=tick_id, x_mm=x_mm, y_mm=y_mm, width_mm=TICK_MM, height_mm=TICK_MM)
        self.frame(box, line_mm=_TICK_LINE_MM)
        if name:
            with self.section("Form", alt=spoken):
                self._structure.widget(self._tie(self._fields.tick(name, box, spoken, page=self._doc.thisPageRef())))
        return box

    def typing(self, area: Area, *, name: str, spoken: str) -> None:
        """Let somebody type there on screen; draws nothing."""
        with self.section("Form", alt=spoken):
            self._structure.widget(self._tie(self._fields.text(name, area, spoken, page=self._doc.thisPageRef())))

    def _tie(self, annotation: str) -> str:
        from reportlab.pdfbase.pdfdoc import PDFObjectReference

        self._canvas._annotationrefs.append(PDFObjectReference(annotation))  # noqa: SLF001
        return annotation

    @contextmanager
    def _decoration_unless_tagged(self) -> Iterator[None]:
        if self._marked:
            yield
            return
        self._code.append("/Artifact BMC")
        yield
        self._code.append("EMC")

    def _up(self, y_mm: float) -> float:
        return (self.height_mm - y_mm) / POINT_MM


def _dark_stretches(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = None
    for place, dark in enumerate([*row, False]):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place
            start = None
