"""Where everything on a printed page lies: the one description that the writer draws and the reader looks in."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class FieldKind(StrEnum):
    """What somebody writes into a field by hand."""

    TEXT = "text"
    NAME = "name"
    DATE = "date"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle on the upright page: millimetres from its left and top edge."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TickBox(Area):
    """A box to tick, measured to the outer edge of its line; `id` is also the name of its AcroForm field."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteField(Area):
    """A place to write in by hand; `id` is also the name of its AcroForm field."""

    id: str
    kind: FieldKind = FieldKind.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class CornerMark(Area):
    """A corner mark: the ArUco marker `marker` of DICT_4X4_50 without its white margin."""

    marker: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLayout:
    """One side of paper; `code` is the QR code without its white margin, `reference` the same in letters."""

    number: int
    width_mm: float
    height_mm: float
    code: Area
    reference: Area
    marks: tuple[CornerMark, ...]
    ticks: tuple[TickBox, ...] = ()
    fields: tuple[WriteField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLayout:
    """All sides of one form in their order."""

    pages: tuple[PageLayout, ...]

    def to_json(self) -> dict[str, Any]:
        """The layout as JSON values; `from_json` gives the same layout again."""
        told: dict[str, Any] = json.loads(json.dumps(asdict(self)))
        return told

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> FormLayout:
        """Read what `to_json` wrote; raises KeyError, TypeError or ValueError where it is something else."""
        return cls(
            pages=tuple(
                PageLayout(
                    number=int(page["number"]),
                    width_mm=float(page["width_mm"]),
                    height_mm=float(page["height_mm"]),
                    code=Area(**page["code"]),
                    reference=Area(**page["reference"]),
                    marks=tuple(CornerMark(**one) for one in page["marks"]),
                    ticks=tuple(TickBox(**one) for one in page["ticks"]),
                    fields=tuple(WriteField(**one | {"kind": FieldKind(one["kind"])}) for one in page["fields"]),
                )
                for page in told["pages"]
            )
        )
