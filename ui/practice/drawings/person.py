"""One drawn person, put anywhere in a scene; the middle of the head is the place that is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.practice.drawings import clothes, face, hair
from ui.practice.drawings.cast import CAST

if TYPE_CHECKING:
    from ui.practice.drawings.clothes import Cut, Pose
    from ui.practice.drawings.face import Mouth


@dataclass(frozen=True, slots=True)
class Drawn:
    """Whose face lies where; x, y, width and height in units of the scene."""

    who: str
    box: tuple[float, float, float, float]


def person(
    who: str,
    *,
    x: float,
    y: float,
    scale: float,
    cut: Cut = "full",
    pose: Pose = "down",
    mouth: Mouth = "smile",
    turn: float = 0,
    tilt: float = 0,
    looks_away: bool = False,
) -> tuple[str, Drawn]:
    """Draw somebody of the cast; gives the SVG and where the face is."""
    look = CAST[who]
    name = f"{who}-{round(x)}-{round(y)}"
    if looks_away:
        head = hair.back_of_head(look)
    else:
        head = face.face(look, name=name, mouth=mouth, turn=turn) + hair.front(look) + face.glasses(look, turn=turn)
    behind = "" if looks_away else hair.behind(look)
    inside = f'{behind}{clothes.body(look, name=name, cut=cut, pose=pose)}<g transform="rotate({tilt})">{head}</g>'
    made = f'<g transform="translate({x:.1f} {y:.1f}) scale({scale:.4f})">{inside}</g>'
    return made, Drawn(who, (x - 44 * scale, y - 54 * scale, 88 * scale, 104 * scale))
