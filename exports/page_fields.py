"""The fields of a PDF that can be filled in on screen: boxes to tick and lines to type on, unseen until used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from exports.typed_font import NAME, typed_font

if TYPE_CHECKING:
    from exports.forms.layout import Area

_POINTS: Final = 72 / 25.4
_PRINTED: Final = 4
"""Annotation flag: what was filled in on screen is also printed."""
_INK: Final = "0 0.1 0.45"
_TYPED_PT: Final = 11


def field_name(field_id: str, ref: str = "") -> str:
    """The AcroForm name of a field: its id, after `ref/` where several forms share a file.

    A full stop would make a child field of it (ISO 32000-1, 12.7.3.2), so it is written as `%2E`, and `%` as `%25`.
    """
    safe = field_id.replace("%", "%25").replace(".", "%2E")
    return f"{ref}/{safe}" if ref else safe


def field_id(name: str) -> tuple[str, str]:
    """The reference (empty in a file with one form) and the id that `field_name` made a name of."""
    from exports.forms.reference import read_ref

    head, stroke, safe = name.partition("/")
    if stroke and read_ref(head) == head:
        return head, unquote(safe)
    return "", unquote(name)


class Fields:
    """Makes the annotations of one file and its AcroForm; no border, no ground: the print looks as without them."""

    def __init__(self, doc: Any, height_mm: float) -> None:  # noqa: ANN401  # reportlab has no types
        self._doc = doc
        self._height_mm = height_mm
        self._refs: list[Any] = []
        self._names: set[str] = set()
        self.widgets: list[Any] = []

    def tick(self, name: str, area: Area, spoken: str, *, page: Any) -> str:  # noqa: ANN401
        """A box to tick, read aloud as `spoken`; the name of its annotation."""
        from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName

        width, height = area.width_mm * _POINTS, area.height_mm * _POINTS
        edge = 0.2 * width
        cross = (
            f"q 1 J {_INK} RG {0.13 * width:.3f} w {edge:.3f} {edge:.3f} m {width - edge:.3f} {height - edge:.3f} l "
            f"{edge:.3f} {height - edge:.3f} m {width - edge:.3f} {edge:.3f} l S Q"
        )
        looks = PDFDictionary(
            {"Yes": self._look(width, height, cross), "Off": self._look(width, height, "")},
        )
        return self._add(
            name,
            area,
            spoken,
            page,
            {
                "FT": PDFName("Btn"),
                "AS": PDFName("Off"),
                "V": PDFName("Off"),
                "AP": PDFDictionary({"N": looks}),
            },
        )

    def text(self, name: str, area: Area, spoken: str, *, page: Any) -> str:  # noqa: ANN401
        """A line to type on, read aloud as `spoken`; the name of its annotation."""
        from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString

        look = self._look(area.width_mm * _POINTS, area.height_mm * _POINTS, "/Tx BMC EMC")
        return self._add(
            name,
            area,
            spoken,
            page,
            {
                "FT": PDFName("Tx"),
                "V": PDFString(""),
                "DA": PDFString(f"/{NAME} {_TYPED_PT} Tf {_INK} rg"),
                "AP": PDFDictionary({"N": look}),
            },
        )

    def write(self) -> None:
        """Put the AcroForm into the catalogue, where there is any field."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFString

        if not self._refs:
            return
        fonts = PDFDictionary({NAME: typed_font(self._doc)})
        self._doc.Catalog.AcroForm = PDFDictionary(
            {
                "Fields": PDFArray(self._refs),
                "DA": PDFString(f"/{NAME} {_TYPED_PT} Tf {_INK} rg"),
                "DR": PDFDictionary({"Font": fonts}),
            }
        )

    def _add(self, name: str, area: Area, spoken: str, page: Any, more: dict[str, Any]) -> str:  # noqa: ANN401
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

        if name in self._names:
            raise ValueError(f"two fields are called {name}")
        self._names.add(name)
        bottom = (self._height_mm - area.y_mm - area.height_mm) * _POINTS
        left = area.x_mm * _POINTS
        rect = [left, bottom, left + area.width_mm * _POINTS, bottom + area.height_mm * _POINTS]
        made = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Widget"),
                "T": PDFString(name),
                "TU": PDFString(spoken),
                "Rect": PDFArray([round(value, 3) for value in rect]),
                "F": _PRINTED,
                "P": page,
                "MK": PDFDictionary({}),
                **more,
            }
        )
        key = f"field{len(self.widgets)}"
        self._refs.append(self._doc.Reference(made, key))
        self.widgets.append(made)
        return key

    def _look(self, width: float, height: float, content: str) -> Any:  # noqa: ANN401
        """What a field shows in one state; fields of one size share it."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFStream

        kind = "cross" if "RG" in content else ("typed" if content else "nothing")
        name = f"look.{kind}.{width:.3f}.{height:.3f}"
        if name in self._doc.idToObject:
            return PDFObjectReference(name)
        entries = {
            "Type": PDFName("XObject"),
            "Subtype": PDFName("Form"),
            "BBox": PDFArray([0, 0, round(width, 3), round(height, 3)]),
            "Resources": PDFDictionary({}),
        }
        return self._doc.Reference(PDFStream(PDFDictionary(entries), content or " "), name)
