"""Three small drawings for the first three steps: a stack of pictures, faces with names, and a signed form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ui.practice.drawings import scenery, scenes
from ui.practice.drawings.person import person
from ui.practice.drawings.shapes import within

WIDTH, HEIGHT = 360, 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """The colours around the drawn people, as `#rrggbb`."""

    paper: str
    line: str
    text: str
    accent: str
    clear: str
    blocked: str


def pictures(ink: Ink) -> str:
    """Three pictures of a day, fanned out."""
    shown = (
        (scenes.cake(), 78, 80, -7),
        (scenes.landscape(9), 282, 80, 7),
        (scenes.on_the_pier(), 180, 73, 0),
    )
    return _svg(
        "".join(_photo(scene, x, y, turn, ink, f"photo-{number}") for number, (scene, x, y, turn) in enumerate(shown))
    )


def faces(ink: Ink) -> str:
    """Three faces, framed; two have a name already."""
    made = []
    for number, (who, colour) in enumerate((("leila", ink.clear), ("oddvar", ink.clear), ("kaja", ink.line))):
        shapes, _ = person(who, x=0, y=62, scale=0.66, cut="bust", pose="none")
        outline = "M-42 16h84q6 0 6 6v72q0 6-6 6h-84q-6 0-6-6v-72q0-6 6-6z"
        ground = f'<rect x="-50" y="10" width="100" height="100" fill="{_GROUNDS[number]}"/>'
        name_width = 46 if number < 2 else 26
        made.append(
            f'<g transform="translate({76 + number * 104} 0)">'
            + within(f"face-{number}", outline, ground + shapes)
            + f'<path d="{outline}" fill="none" stroke="{colour}" stroke-width="3"/>'
            f'<rect x="-36" y="112" width="72" height="24" rx="12" fill="{ink.paper}" stroke="{ink.line}"/>'
            f'<circle cx="-23" cy="124" r="5" fill="{colour}"/>'
            f'<rect x="-13" y="121" width="{name_width - 8}" height="6" rx="3" fill="{ink.text}" opacity=".7"/></g>'
        )
    return _svg("".join(made))


def forms(ink: Ink) -> str:
    """A form with three answers and a signature, and who signed it."""
    rows = []
    for number, yes in enumerate((True, True, False)):
        y, x = 48 + number * 20, 180 if yes else 206
        mark = ink.clear if yes else ink.blocked
        rows.append(
            f'<rect x="84" y="{y}" width="{70 - number * 12}" height="6" rx="3" fill="{ink.text}" opacity=".55"/>'
        )
        rows += [
            f'<rect x="{left}" y="{y - 4}" width="13" height="13" rx="3" fill="none" stroke="{ink.line}"'
            ' stroke-width="2"/>'
            for left in (174, 200)
        ]
        rows.append(
            f'<path d="M{x - 3} {y + 2}l4 4 8-10" stroke="{mark}" stroke-width="3" fill="none"'
            ' stroke-linecap="round" stroke-linejoin="round"/>'
        )
    paper = (
        f'<rect x="66" y="10" width="166" height="150" rx="6" fill="{ink.paper}" stroke="{ink.line}"/>'
        f'<rect x="84" y="26" width="94" height="8" rx="4" fill="{ink.text}" opacity=".8"/>'
        f'<path d="M84 132h78" stroke="{ink.line}" stroke-width="2"/>'
        f'<path d="M88 126q8-18 14-4t12-6 10 4 14-8 14 4" stroke="{ink.accent}" stroke-width="2.4" fill="none"'
        ' stroke-linecap="round"/>'
    )
    signer, _ = person("ingrid", x=272, y=70, scale=0.7, cut="half", pose="down", mouth="open")
    return _svg(paper + "".join(rows) + signer)


def _photo(scene: scenes.Scene, x: int, y: int, turn: int, ink: Ink, name: str) -> str:
    width, height = 146, 97
    outline = f"M{-width / 2} {-height / 2}h{width}v{height}h{-width}z"
    scale = width / scenery.WIDTH
    inside = f'<g transform="translate({-width / 2} {-height / 2}) scale({scale:.4f})">{"".join(scene.parts)}</g>'
    frame = (
        f'<rect x="{-width / 2 - 6}" y="{-height / 2 - 6}" width="{width + 12}" height="{height + 12}" rx="4"'
        f' fill="{ink.paper}" stroke="{ink.line}"/>'
    )
    return f'<g transform="translate({x} {y}) rotate({turn})">{frame}{within(name, outline, inside)}</g>'


def _svg(shapes: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{shapes}</svg>'


_GROUNDS: Final = ("#b9cdbf", "#dccdb8", "#cfc4d6")
CARDS: Final[Mapping[str, Callable[[Ink], str]]] = MappingProxyType(
    {"pictures": pictures, "faces": faces, "forms": forms}
)
"""The drawings by what they stand for."""
