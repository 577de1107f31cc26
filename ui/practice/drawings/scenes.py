"""People in places: what a branch takes pictures of; each scene tells whose face lies where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ui.practice.drawings import scenery
from ui.practice.drawings.cast import CAST
from ui.practice.drawings.person import Drawn, person

if TYPE_CHECKING:
    from ui.practice.drawings.scenery import Light

_GROUNDS: Final = (
    ("#b9cdbf", "#a5bfae", "#d3dfd2"),
    ("#c8d6df", "#b4c7d4", "#dde7ec"),
    ("#dccdb8", "#cdbb9f", "#e9decd"),
    ("#8b97a6", "#78869a", "#a2adba"),
    ("#cfc4d6", "#bdb0c8", "#dfd7e4"),
)
_TURNS: Final = (4, -4, 0, 5, -5, 0)
_MOUTHS: Final = ("smile", "open", "smile", "open", "open")
_CHILD_LOWER: Final = 34


@dataclass(slots=True)
class Scene:
    """One drawing, 900 wide and 600 high, from back to front; `faces` are those that look at us."""

    parts: list[str] = field(default_factory=list)
    faces: list[Drawn] = field(default_factory=list)

    def put(self, *shapes: str) -> Scene:
        """Draw shapes over what is there."""
        self.parts += shapes
        return self

    def people(self, who: str, *, x: float, y: float, scale: float, **how: Any) -> Scene:  # noqa: ANN401
        """Draw somebody over what is there; `how` as in person()."""
        shapes, drawn = person(who, x=x, y=y, scale=scale, **how)
        self.parts.append(shapes)
        if not how.get("looks_away"):
            self.faces.append(drawn)
        return self

    def svg(self) -> str:
        """The whole drawing as an SVG document."""
        size = f'viewBox="0 0 {scenery.WIDTH} {scenery.HEIGHT}"'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(self.parts)}</svg>'


def portrait(who: str, ground: int) -> Scene:
    """One person, large, before one of five grounds."""
    y = 260 if CAST[who].is_child else 235
    scene = Scene().put(scenery.soft_spots(ground + 1, _GROUNDS[ground]))
    return scene.people(who, x=450, y=y, scale=1.5, cut="half")


def on_the_pier() -> Scene:
    """A man and a girl by the fjord, a woman behind them."""
    scene = Scene().put(scenery.fjord(7, horizon=268, sun=(760, 86, "#f6e7b6")), scenery.boathouse(640, 330, 0.92))
    scene.put(scenery.birch(66, 470, 300), scenery.birch(148, 440, 210, "#a5bd7b"), scenery.pier(420))
    scene.put(scenery.meadow(480, "#93aa6d")).people("amina", x=640, y=290, scale=0.55, pose="hold")
    scene.put(scenery.meadow(520, "#84a05f")).people("oddvar", x=330, y=214, scale=1.12, turn=2)
    return scene.people("nora", x=506, y=352, scale=0.98, pose="wave", mouth="open", turn=-2)


def two(left: str, right: str, seed: int, light: Light = scenery.DAY) -> Scene:
    """Two people side by side at the fjord."""
    scene = Scene().put(scenery.fjord(seed, horizon=280, light=light), scenery.birch(820, 500, 300))
    for number, who in enumerate((left, right)):
        lower = _CHILD_LOWER * 2 if CAST[who].is_child else 0
        mouth, pose = ("open", "down") if number == 0 else ("smile", "hold")
        scene.people(who, x=320 + number * 250, y=225 + lower, scale=1.2, turn=3 - number * 6, mouth=mouth, pose=pose)
    return scene


def group(*names: str, seed: int, light: Light = scenery.DAY) -> Scene:
    """Two rows of people before the boathouse."""
    scene = Scene().put(scenery.fjord(seed, horizon=230, light=light), scenery.boathouse(40, 280, 0.9))
    scene.put(scenery.meadow(420))
    half = (len(names) + 1) // 2
    for row, members in enumerate((names[:half], names[half:])):
        for number, who in enumerate(members):
            place = 450 + (number - (len(members) - 1) / 2) * min(150, 760 / max(1, len(members)))
            lower = _CHILD_LOWER if CAST[who].is_child else 0
            scene.people(
                who,
                x=place + row * 40,
                y=150 + row * 195 + lower,
                scale=0.74 + row * 0.1,
                turn=_TURNS[(number + row) % len(_TURNS)],
                mouth=_MOUTHS[(number + row) % len(_MOUTHS)],
            )
    return scene


def speech(who: str, *audience: str) -> Scene:
    """Somebody at the lectern; the audience is seen from behind."""
    scene = Scene().put(scenery.hall()).people(who, x=650, y=190, scale=0.86, mouth="open", pose="point", turn=-3)
    scene.put(scenery.lectern())
    for number, listener in enumerate(audience):
        place, row = 70 + number * 128, 510 + (number % 2) * 26
        scene.people(listener, x=place, y=row, scale=0.92, looks_away=True, cut="bust", pose="none")
    return scene


def meeting(*names: str, wall: str = "#e6dfd2") -> Scene:
    """People at the long table."""
    scene = Scene().put(scenery.room(wall))
    for number, who in enumerate(names):
        place = 450 + (number - (len(names) - 1) / 2) * min(210, 780 / len(names))
        turn, mouth = _TURNS[number % len(_TURNS)], _MOUTHS[number % len(_MOUTHS)]
        lower = _CHILD_LOWER if CAST[who].is_child else 0
        scene.people(who, x=place, y=265 + lower, scale=0.98, cut="half", pose="hold", turn=turn, mouth=mouth)
    return scene.put(scenery.long_table())


def around_the_fire(*names: str, seed: int) -> Scene:
    """People around a fire in the evening."""
    scene = Scene().put(scenery.fjord(seed, horizon=270, light=scenery.EVENING, sun=(150, 90, "#f2e6c0")))
    scene.put(*(scenery.spruce(x, 460, 190, "#1e2b2b") for x in (40, 130, 820, 880)))
    for number, who in enumerate(names):
        place = 450 + (number - (len(names) - 1) / 2) * 190
        lower = _CHILD_LOWER if CAST[who].is_child else 0
        turn, mouth = _TURNS[number % len(_TURNS)], _MOUTHS[(number + 1) % len(_MOUTHS)]
        scene.people(who, x=place, y=278 + lower, scale=0.9, cut="half", pose="hold", turn=turn, mouth=mouth)
    return scene.put(scenery.campfire())


def paddling(front: str, back: str, seed: int) -> Scene:
    """Two people in a canoe."""
    water = scenery.Light(shore="#8fb7c4")
    scene = Scene().put(scenery.fjord(seed, horizon=230, light=water))
    for number, who in enumerate((front, back)):
        lower = 24 if CAST[who].is_child else 0
        mouth = "smile" if number == 0 else "open"
        scene.people(who, x=350 + number * 210, y=296 + lower, scale=0.86, cut="half", pose="hold", mouth=mouth)
    return scene.put(scenery.canoe())


def playing(*names: str, seed: int) -> Scene:
    """People who play in a meadow."""
    scene = Scene().put(scenery.fjord(seed, horizon=220), scenery.meadow(380, "#97b26e"))
    scene.put(scenery.spruce(70, 420, 220, "#56724f"), scenery.spruce(840, 430, 250, "#56724f"))
    for number, who in enumerate(names):
        place = 450 + (number - (len(names) - 1) / 2) * 200
        pose = ("up", "wave", "down")[number % 3]
        scene.people(
            who, x=place, y=300 - number % 2 * 24, scale=0.86, mouth="open", pose=pose, tilt=4 - number % 2 * 8
        )
    return scene.put(scenery.ball())


def at_work(*names: str) -> Scene:
    """People among the shelves."""
    scene = Scene().put(scenery.workshop())
    for number, who in enumerate(names):
        place = 450 + (number - (len(names) - 1) / 2) * 230
        scene.people(who, x=place, y=230, scale=1.05, pose="hold", turn=_TURNS[number % 6], mouth=_MOUTHS[number % 5])
    return scene


def landscape(seed: int, light: Light = scenery.DAY) -> Scene:
    """A fjord without anybody."""
    scene = Scene().put(scenery.fjord(seed, horizon=300, light=light), scenery.boathouse(610, 410, 0.8))
    scene.put(scenery.spruce(90, 480, 170, "#4f6b4f"), scenery.spruce(170, 470, 120, "#5d7a58"))
    return scene.put(scenery.birch(830, 520, 240))


def cake() -> Scene:
    """A cake on a table."""
    return Scene().put(scenery.cake())
