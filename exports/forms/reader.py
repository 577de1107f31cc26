"""Reads one returned page: which form it is, where its boxes lie, and what was ticked; proposes, never decides."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from exports.forms.layout import Area, TickBox
from exports.forms.reference import PageCode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from exports.forms.find_page import Place
    from exports.forms.layout import PageLayout


class Tick(StrEnum):
    """What a box says; whatever is not plainly one or the other is asked of a person."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPage:
    """What the register knows of a page's code: its layout, and what is wrong with it.

    `problem` is `other_branch`, `unknown_reference`, `forged_reference`, `not_for_reading` (no layout then),
    `older_version` (still readable) or empty.
    """

    layout: PageLayout | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """What was read on one page.

    `fields`: filled, empty, or None where that cannot be told. `doubts` says why a tick is ASK: `faint`, `filled`,
    `corrected`, `beside`, `stain`, `not_found`, `unsharp`. `homography`: millimetres of the upright page to pixels of
    the image, row by row; None where the page was not found. `shifts`: how far in millimetres each box lies from where
    that says, since paper bends.
    """

    code: PageCode | None
    problems: tuple[str, ...] = ()
    ticks: Mapping[str, Tick] = field(default_factory=dict)
    fields: Mapping[str, bool | None] = field(default_factory=dict)
    doubts: Mapping[str, str] = field(default_factory=dict)
    homography: tuple[float, ...] | None = None
    shifts: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    seconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The reading as JSON values; `from_json` gives the same reading again."""
        code = self.code
        return {
            "code": None if code is None else code.payload(),
            "problems": list(self.problems),
            "ticks": {one: tick.value for one, tick in self.ticks.items()},
            "fields": dict(self.fields),
            "doubts": dict(self.doubts),
            "homography": None if self.homography is None else list(self.homography),
            "shifts": {one: list(shift) for one, shift in self.shifts.items()},
            "seconds": self.seconds,
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> PageReading:
        """Read what `to_json` wrote; raises KeyError, TypeError or ValueError where it is something else."""
        homography = told["homography"]
        if homography is not None and len(homography) != 9:
            raise ValueError("a homography has nine numbers")
        return cls(
            code=_code(told["code"]),
            problems=tuple(str(one) for one in told["problems"]),
            ticks={str(one): Tick(tick) for one, tick in told["ticks"].items()},
            fields={str(one): None if filled is None else bool(filled) for one, filled in told["fields"].items()},
            doubts={str(one): str(why) for one, why in told["doubts"].items()},
            homography=None if homography is None else tuple(float(one) for one in homography),
            shifts={str(one): (float(x), float(y)) for one, (x, y) in told["shifts"].items()},
            seconds=float(told["seconds"]),
        )


def _code(payload: str | None) -> PageCode | None:
    """Also a code that a person typed: it has no token, and is kept as it was."""
    if payload is None:
        return None
    family, version, tag, ref, page, pages, token = payload.split("/")
    if (family, version) != ("KLARERT", "1"):
        raise ValueError(payload)
    return PageCode(unit_tag=tag, ref=ref, page=int(page), pages=int(pages), token=token)


def read_page(
    image: NDArray[np.uint8], known: Callable[[PageCode], KnownPage], *, hint: PageCode | None = None
) -> PageReading:
    """Read one page from RGB pixels in any direction; whatever is wrong with the page is among its `problems`.

    `known` tells what a code stands for (`known_pages.of(register)`); `hint` is used where the page shows no code of
    ours: a person typed its reference.
    """
    from exports.forms import find_page

    started = time.perf_counter()
    grey = find_page.grey_of(image)
    marks = find_page.find_marks(grey)
    codes = find_page.find_codes(grey, marks)
    if len(codes.ours) > 1:
        return PageReading(code=None, problems=("two_references",), seconds=_since(started))
    code, corners = codes.ours[0] if codes.ours else (hint, None)
    if code is None:
        problem = "other_version" if codes.of_other_version else "no_reference"
        return PageReading(code=None, problems=(problem,), seconds=_since(started))
    page = known(code)
    problems = [page.problem] if page.problem else []
    if page.layout is None:
        return PageReading(code=code, problems=tuple(problems), seconds=_since(started))
    place = find_page.place(grey, page.layout, marks, corners)
    if place is None or len(place.marks) < find_page.FEWEST_MARKS:
        problems.append("corners_missing")
    if place is None:
        return _unread(code, page.layout, tuple(problems), started)
    return _read(image, code, page.layout, place, problems, started)


def _read(
    image: NDArray[np.uint8], code: PageCode, layout: PageLayout, place: Place, problems: list[str], started: float
) -> PageReading:
    """Read the boxes and fields of a page that was found."""
    from exports.forms import box_ink, find_page, locate_boxes, read_fields, read_ticks

    image, homography = find_page.not_finer(image, place.homography, layout, locate_boxes.PX_PER_MM)
    located = locate_boxes.locate(image, homography, layout, place.marks)
    look = box_ink.print_of(located)
    ticks, doubts = read_ticks.read_ticks(located, look)
    if layout.ticks and (look is None or look.is_unsharp):
        problems.append("unsharp")
    return PageReading(
        code=code,
        problems=tuple(problems),
        ticks=ticks,
        fields=read_fields.read_fields(image, homography, layout, located, look),
        doubts=doubts,
        homography=tuple(float(one) for one in (place.homography / place.homography[2, 2]).ravel()),
        shifts={one.box.id: one.shift_mm for one in located.values() if one.found},
        seconds=_since(started),
    )


def _unread(code: PageCode, layout: PageLayout, problems: tuple[str, ...], started: float) -> PageReading:
    """A page of ours that lies nowhere to be found: a person reads it."""
    return PageReading(
        code=code,
        problems=problems,
        ticks={box.id: Tick.ASK for box in layout.ticks},
        fields={field.id: None for field in layout.fields},
        doubts={box.id: "not_found" for box in layout.ticks},
        seconds=_since(started),
    )


def _since(started: float) -> float:
    return round(time.perf_counter() - started, 3)


def straighten(
    image: NDArray[np.uint8], reading: PageReading, layout: PageLayout, *, dpi: float = 150
) -> NDArray[np.uint8]:
    """The whole page upright and flat, RGB; raises ValueError for a reading without a homography."""
    whole = Area(x_mm=0, y_mm=0, width_mm=layout.width_mm, height_mm=layout.height_mm)
    return crop(image, reading, whole, dpi=dpi)


def crop(
    image: NDArray[np.uint8], reading: PageReading, area: Area, *, dpi: float = 200, margin_mm: float = 0.0
) -> NDArray[np.uint8]:
    """One part of the page upright and flat, RGB; a tick box is followed to where it was found.

    Raises ValueError for a reading without a homography.
    """
    import numpy as np

    from exports.forms import find_page

    if reading.homography is None:
        raise ValueError("the page was not found")
    moved_x, moved_y = reading.shifts.get(area.id, (0.0, 0.0)) if isinstance(area, TickBox) else (0.0, 0.0)
    homography = np.array(reading.homography, np.float64).reshape(3, 3)
    corner = np.array([area.x_mm + moved_x - margin_mm, area.y_mm + moved_y - margin_mm])
    size = area.width_mm + 2 * margin_mm, area.height_mm + 2 * margin_mm
    patch, _ = find_page.cut(image, homography, corner, size, px_per_mm=dpi / 25.4)
    return patch
