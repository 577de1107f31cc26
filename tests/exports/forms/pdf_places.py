"""Where things lie on the pages of a PDF, in millimetres from the top left, as pdfium sees them."""

import ctypes
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

POINT = 25.4 / 72


@dataclass(frozen=True)
class Rect:
    """A rectangle on a page, with the text in it."""

    left: float
    top: float
    right: float
    bottom: float
    text: str = ""

    def meets(self, other, by=0.0):
        """Whether both overlap by more than `by` in both directions."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide > by and tall > by


class Rects(list):
    """Many rectangles, of which those at some place are found at once."""

    def __init__(self, found):
        super().__init__(found)
        self._sides = np.array([(one.left, one.top, one.right, one.bottom) for one in self]).reshape(-1, 4)

    def meeting(self, other, by=0.0):
        """Those that overlap `other` by more than `by` in both directions, as `Rect.meets` says of one, in order."""
        wide = np.minimum(self._sides[:, 2], other.right) - np.maximum(self._sides[:, 0], other.left)
        tall = np.minimum(self._sides[:, 3], other.bottom) - np.maximum(self._sides[:, 1], other.top)
        return [self[place] for place in np.flatnonzero((wide > by) & (tall > by))]


def area(one, *, left=0.0, top=0.0, right=0.0, bottom=0.0):
    """An area of a layout, larger on each side by so much."""
    return Rect(one.x_mm - left, one.y_mm - top, one.x_mm + one.width_mm + right, one.y_mm + one.height_mm + bottom)


def letters(page):
    """The ink box of every letter that is not a blank."""
    text = page.get_textpage()
    height = page.get_height()
    found = []
    for number in range(text.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(text.raw, number))
        if letter.strip():
            left, bottom, right, top = text.get_charbox(number)
            found.append(Rect(left * POINT, (height - top) * POINT, right * POINT, (height - bottom) * POINT, letter))
    return found


def lines(page):
    """The boxes of the page's stretches of text."""
    text = page.get_textpage()
    height = page.get_height()
    found = []
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        said = text.get_text_bounded(left, bottom, right, top)
        found.append(Rect(left * POINT, (height - top) * POINT, right * POINT, (height - bottom) * POINT, said))
    return found


def words_of(page):
    """All text of the page with every run of blanks as one space."""
    return " ".join(page.get_textpage().get_text_range().split())


def fields(document):
    """Each form field by name: (page number, kind, spoken, rectangle)."""
    document.init_forms()
    forms = document.formenv.raw
    found = {}
    for number in range(len(document)):
        page = document[number]
        height = page.get_height()
        for place in range(raw.FPDFPage_GetAnnotCount(page.raw)):
            annotation = raw.FPDFPage_GetAnnot(page.raw, place)
            box = raw.FS_RECTF()
            assert raw.FPDFAnnot_GetRect(annotation, ctypes.byref(box))
            name = _wide(raw.FPDFAnnot_GetFormFieldName, forms, annotation)
            spoken = _wide(raw.FPDFAnnot_GetFormFieldAlternateName, forms, annotation)
            kind = raw.FPDFAnnot_GetFormFieldType(forms, annotation)
            rect = Rect(box.left * POINT, (height - box.top) * POINT, box.right * POINT, (height - box.bottom) * POINT)
            found[name] = (number, kind, spoken, rect)
            raw.FPDFPage_CloseAnnot(annotation)
    return found


def _wide(ask, forms, annotation):
    length = ask(forms, annotation, None, 0)
    room = ctypes.create_string_buffer(length)
    ask(forms, annotation, ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort)), length)
    return room.raw[: length - 2].decode("utf-16-le")


def opened(pdf):
    """The file as pdfium opens it."""
    return pdfium.PdfDocument(pdf)
