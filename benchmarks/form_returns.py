"""Forms as they come back: a printed page and its layout -> what a scanner or a telephone gives, with the truth.

Seeded and varied: persons with pens fill in the page, the paper suffers, a machine takes the picture. Nothing of the
reader is used here. `marks` tells for every box what was done to it and what that means to a careful person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from benchmarks import form_paper as paper
from benchmarks import form_scanning as machine
from benchmarks.form_marks import DOUBTS, Hand, Mark, Meant, doubtful, sign, some_hand
from benchmarks.form_pens import DPI, Line, Pen, draw, some_pen
from benchmarks.form_view import View, photographed, scanned
from benchmarks.form_writing import in_field, margin_note
from exports.forms.layout import FieldKind

if TYPE_CHECKING:
    from exports.forms.layout import FormLayout, PageLayout
    from exports.forms.reference import PageCode

Rng = np.random.Generator
DOUBTFUL: Final = 0.007
"""Of all boxes, those that nobody could answer without asking; signs that went astray come on top of that."""
TAILS: Final = 0.003
"""Of all boxes, empty ones into which the sign of a neighbour runs on purpose; long tails come on top of that."""
_PRINTED_BLACK: Final = Pen(name="printed", colour=(20, 20, 20), width_mm=0.45, cover=1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """One printed page nobody has written on: RGB at form_pens.DPI, its layout and code, and the other side."""

    name: str
    image: np.ndarray
    layout: PageLayout
    code: PageCode
    back: np.ndarray | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """One page that came back. `drawn`: pen lines in layout millimetres, by the box or field they belong to."""

    image: np.ndarray
    blank: Blank
    marks: dict[str, Mark]
    filled: dict[str, bool]
    damage: tuple[str, ...]
    pen: str
    view: View
    drawn: dict[str, tuple[Line, ...]]


def blanks(
    pdf: bytes, layouts: Sequence[FormLayout], codes: Sequence[Sequence[PageCode]], name: str
) -> Iterator[Blank]:
    """Render the forms in `pdf` one after another; each begins on an odd side, as printed on both sides of a sheet."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        at = 0
        for layout, of_form in zip(layouts, codes, strict=True):
            count = len(layout.pages)
            sides = [_rendered(document[at + side]) for side in range(count)]
            for page, code, side in zip(layout.pages, of_form, sides, strict=True):
                back = next((other for other in sides if other is not side), None)
                yield Blank(name=name, image=side, layout=page, code=code, back=back)
            at += count + count % 2
    finally:
        document.close()


def _rendered(page: Any) -> np.ndarray:  # noqa: ANN401  pypdfium2 has no types
    return np.ascontiguousarray(page.render(scale=DPI / 72, rev_byteorder=True).to_numpy()[:, :, :3])


def returned(
    blank: Blank,
    seed: int,
    number: int,
    *,
    phone: bool = False,
    answers: Mapping[str, bool] | None = None,
    again: int = 0,
    doubts: float = DOUBTFUL,
) -> Returned:
    """Make return `number` of `seed`: the same numbers give the same pixels on the same libraries.

    With `answers` (of boxes and of fields) the person ticks and writes exactly that, without second thoughts. Other
    values of `again` give other pictures of the same sheet; `doubts` is the share of boxes nobody could answer.
    """
    rng = np.random.default_rng([seed, number, int(phone)])
    page, damage = paper.toned(blank.image, rng)
    marks, filled, drawn, pen = fill_in(page, blank.layout, rng, answers, doubts=doubts)
    rng = np.random.default_rng([seed, number, int(phone), 1 + again])
    if rng.random() < 0.12 and blank.back is not None:
        page = paper.shone_through(page, blank.back, rng)
        damage.append("shows through")
    page, colour = paper.coloured(page, rng)
    view, how = photographed(rng) if phone else scanned(rng)
    picture = view.take(page)
    damage += [*colour, *how, *_suffer(picture, view, rng)]
    finish = photograph_of if phone else scan_of
    picture, more = finish(picture, view, rng)
    return Returned(
        image=np.ascontiguousarray(picture),
        blank=blank,
        marks=marks,
        filled=filled,
        damage=(*damage, *more),
        pen=pen,
        view=view,
        drawn=drawn,
    )


def fill_in(
    page: np.ndarray,
    layout: PageLayout,
    rng: Rng,
    answers: Mapping[str, bool] | None = None,
    *,
    doubts: float = DOUBTFUL,
) -> tuple[dict[str, Mark], dict[str, bool], dict[str, tuple[Line, ...]], str]:
    """Fill in `page` (RGB, DPI) by hand: what was done to each box, which fields were filled, the lines, the pen."""
    hand, office = some_hand(rng, some_pen(rng)), some_hand(rng, some_pen(rng))
    on_screen = rng.random() < 0.03
    share = rng.choice([0.0, rng.uniform(0.1, 0.35), rng.uniform(0.35, 0.7), 1.0], p=[0.06, 0.34, 0.55, 0.05])
    marks: dict[str, Mark] = {}
    for box in layout.ticks:
        theirs = office if box.id.startswith("office:") else hand
        if answers is not None:
            marks[box.id] = Mark(kind="empty", meant=Meant.NO)
            while answers.get(box.id, False) and marks[box.id].kind in {"empty", "sign mostly outside"}:
                marks[box.id] = sign(theirs, box, rng)
            continue
        chance = rng.random()
        if chance < doubts and not on_screen:
            marks[box.id] = doubtful(theirs, box, rng)
        elif rng.random() >= share:
            marks[box.id] = Mark(kind="empty", meant=Meant.NO)
        elif on_screen:
            neat = Hand(pen=_PRINTED_BLACK, sign="tick", size=0.8, stray=0.0, tail=0.1)
            marks[box.id] = replace(
                sign(neat, box, rng, kind=str(rng.choice(["tick", "cross"]))), kind="ticked on screen"
            )
        else:
            marks[box.id] = sign(theirs, box, rng)
    if answers is None:
        _run_into_neighbours(marks, layout, hand, rng)
    drawn = {}
    for id_, mark in marks.items():
        drawn[id_] = tuple(line for _, lines in mark.strokes for line in lines)
        for pen, lines in mark.strokes:
            draw(page, list(lines), pen, rng)
    filled = {}
    for field in layout.fields:
        theirs = office if field.id.startswith("office:") else hand
        likely = 0.6 if theirs is office else 0.93 if field.kind in (FieldKind.SIGNATURE, FieldKind.NAME) else 0.75
        filled[field.id] = bool(rng.random() < likely) if answers is None else answers.get(field.id, False)
        if filled[field.id]:
            lines = in_field(field, rng)
            drawn[field.id] = tuple(lines)
            draw(page, lines, theirs.pen, rng)
    if rng.random() < 0.06:
        lines = margin_note(layout, rng)
        drawn["note"] = tuple(lines)
        draw(page, lines, hand.pen, rng)
    return _with_strangers(marks, layout, drawn), filled, drawn, hand.pen.name


def _run_into_neighbours(marks: dict[str, Mark], layout: PageLayout, hand: Hand, rng: Rng) -> None:
    """Let some signs end in an empty box to their right or above, as hurried people do."""
    boxes = {box.id: box for box in layout.ticks}
    for box in layout.ticks:
        if marks[box.id].kind != "empty" or rng.random() > TAILS:
            continue
        near = [
            other
            for other in boxes.values()
            if marks[other.id].meant is not Meant.DOUBT
            and other.id != box.id
            and -8 < box.x_mm - other.x_mm < 45
            and -2 < other.y_mm - box.y_mm < 14
        ]
        if not near:
            continue
        other = near[int(rng.integers(len(near)))]
        signed = sign(Hand(pen=hand.pen, sign="tick", size=0.9, stray=0.03, tail=0.2), other, rng, kind="tick")
        if not signed.strokes or signed.meant is not Meant.YES:
            continue
        pen, (line, *rest) = signed.strokes[0]
        goal = np.array([box.x_mm, box.y_mm]) + rng.uniform(0.1, 0.9, 2) * (box.width_mm, box.height_mm)
        swing = np.linspace(0, 1, max(8, int(np.hypot(*(goal - line[-1])) / 0.3)))[:, None]
        tail = line[-1] + (goal - line[-1]) * swing + np.sin(np.pi * swing) * rng.normal(0, 0.8, 2)
        marks[other.id] = replace(
            signed, kind="tick with a long tail", strokes=((pen, (np.vstack([line, tail]), *rest)),)
        )


def _with_strangers(marks: dict[str, Mark], layout: PageLayout, drawn: dict[str, tuple[Line, ...]]) -> dict[str, Mark]:
    """Name the boxes into which ink of something else came: what they mean stays the same."""
    told = dict(marks)
    for box in layout.ticks:
        for owner, lines in drawn.items():
            if owner == box.id or not any(_touches(line, box) for line in lines):
                continue
            told[box.id] = replace(marks[box.id], kind=f"{marks[box.id].kind}, run over")
            break
    return told


def _touches(line: Line, box: object) -> bool:
    x, y = line.T
    within = (x > box.x_mm + 0.2) & (x < box.x_mm + box.width_mm - 0.2)  # type: ignore[attr-defined]
    return bool((within & (y > box.y_mm + 0.2) & (y < box.y_mm + box.height_mm - 0.2)).any())  # type: ignore[attr-defined]


def _suffer(picture: np.ndarray, view: View, rng: Rng) -> list[str]:
    """Age the sheet in `picture`; names what befell it."""
    named = []
    for chance, name, befall in (
        (0.25, "folded", paper.folds),
        (0.10, "stained", paper.stain),
        (0.25, "specks", paper.specks),
        (0.04, "dog-ear", paper.dog_ear),
        (0.12, "punched", paper.punched),
        (0.08, "stapled", paper.stapled),
    ):
        if rng.random() < chance:
            befall(picture, view, rng)
            named.append(name)
    return named


def scan_of(picture: np.ndarray, view: View, rng: Rng) -> tuple[np.ndarray, list[str]]:
    """What a scanner makes of the sheet, and what it did."""
    named = []
    picture = machine.background(picture, view, rng, table=False)
    if rng.random() < 0.35:
        picture = machine.lit(picture, machine.uneven_light(picture, rng, strength=rng.uniform(0.05, 0.35)))
        named.append("uneven light")
    if rng.random() < 0.2:
        picture = machine.lit(picture, machine.shadow(picture, rng, deepest=0.5))
        named.append("shadow")
    if rng.random() < 0.5:
        sigma_mm = rng.uniform(0.02, 0.15)
        picture = machine.blurred(picture, rng, sigma=sigma_mm * view.px_per_mm())
        named += ["blur"] if sigma_mm > 0.08 else []
    if rng.random() < 0.1:
        picture = machine.moved(picture, rng, length=rng.uniform(0.1, 0.4) * view.px_per_mm())
        named.append("motion blur")
    if rng.random() < 0.06:
        machine.streaks(picture, rng)
        named.append("feeder streaks")
    spread = rng.uniform(0.5, 4) if rng.random() < 0.75 else rng.uniform(4, 14)
    picture = machine.noisy(picture, rng, spread=spread, coloured=False)
    named += ["noise"] if spread > 4 else []
    colour = rng.choice(["colour", "grey", "stretched", "one bit", "fax"], p=[0.4, 0.25, 0.22, 0.11, 0.02])
    if colour in {"grey", "stretched"} and rng.random() < 0.8:
        picture = machine.grey(picture)
    if colour == "stretched":
        picture = machine.stretched(picture, rng)
    even = not {"shadow", "uneven light"} & set(named)
    if colour == "fax" and even and view.px_per_mm() > 7.8:  # 200 dpi, which is what fax machines scan at
        return machine.faxed(picture, rng, view), [*named, "fax"]
    if colour == "one bit" and view.px_per_mm() > 7.5:
        return machine.black_or_white(picture, rng, even=even), [*named, "one bit"]
    quality = int(rng.integers(40, 91))
    named += ["JPEG 40-55"] if quality < 56 else []
    return machine.jpeg(picture, quality), [*named, str(colour)]


def photograph_of(picture: np.ndarray, view: View, rng: Rng) -> tuple[np.ndarray, list[str]]:
    """What a telephone makes of it, and what it did."""
    named = []
    picture = machine.background(picture, view, rng, table=True)
    if rng.random() < 0.3:
        machine.finger(picture, view, rng)
        named.append("finger")
    gain = machine.uneven_light(picture, rng, strength=rng.uniform(0.1, 0.55))
    x, y = np.meshgrid(np.linspace(-1, 1, gain.shape[1]), np.linspace(-1, 1, gain.shape[0]))
    gain = gain * (1 - rng.uniform(0, 0.3) * (x**2 + y**2) / 2)
    if rng.random() < 0.5:
        gain = gain * machine.shadow(picture, rng, deepest=0.6)
        named.append("shadow")
    picture = machine.lit(picture, gain * rng.uniform(0.8, 1.15))
    tint = np.clip(np.array([1.0, 1.0, 1.0]) + rng.normal(0, 0.05, 3), 0.8, 1.15)
    lut = np.clip(np.arange(256)[:, None] * tint, 0, 255).astype(np.uint8)
    picture = machine.cv2.LUT(picture, lut[:, None, :])
    sigma = float(np.clip(abs(rng.normal(0.6, 0.6)), 0.3, 2.6))
    picture = machine.blurred(picture, rng, sigma=sigma)
    named += ["out of focus"] if sigma > 1.5 else []
    if rng.random() < 0.12:
        picture = machine.moved(picture, rng, length=rng.uniform(1, 6))
        named.append("motion blur")
    spread = rng.uniform(1, 5) if rng.random() < 0.75 else rng.uniform(5, 12)
    picture = machine.noisy(picture, rng, spread=spread, coloured=True)
    named += ["noise"] if spread > 5 else []
    return machine.jpeg(picture, int(rng.integers(65, 93))), named


__all__ = ["DOUBTS", "Blank", "Returned", "blanks", "fill_in", "returned"]
