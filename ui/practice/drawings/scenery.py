"""Places without people: a fjord, trees, a boathouse, a room, a hall and a street, 900 wide and 600 high."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

from ui.practice.drawings.colours import darker

WIDTH, HEIGHT = 900, 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """The colours of a landscape at one time of the day."""

    sky: str = "#cfe1ea"
    far: str = "#9fb6c4"
    hills: str = "#6f8f95"
    water: str = "#8fb7c4"
    shore: str = "#9db27a"


DAY: Final = Light()
EVENING: Final = Light(sky="#39476b", far="#2d3a5a", hills="#26344b", water="#31486b", shore="#2c3a35")
AUTUMN: Final = Light(sky="#e2dccd", far="#b0aaa6", hills="#8a7f6a", water="#9db3b6", shore="#b59a5e")


def ground(colour: str) -> str:
    """One colour over the whole picture."""
    return f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{colour}"/>'


def fjord(seed: int, *, horizon: int, light: Light = DAY, sun: tuple[int, int, str] | None = None) -> str:
    """Mountains, water and a shore; the same seed draws the same mountains."""
    chance = random.Random(seed)  # noqa: S311 (mountains, no secrets)
    made = [ground(light.sky)]
    if sun is not None:
        made.append(f'<circle cx="{sun[0]}" cy="{sun[1]}" r="46" fill="{sun[2]}"/>')
    made.append(
        '<path d="M-20 110q60-26 120 0t150-6q40-22 90 4v14H-20zM560 70q50-22 110 2t140-2q50-16 110 6v12H560z"'
        ' fill="#ffffff" opacity=".55"/>'
    )
    peaks = [(-20, horizon)]
    while peaks[-1][0] < WIDTH + 20:
        peaks.append((peaks[-1][0] + chance.randint(70, 130), horizon - chance.randint(60, 190)))
    ridge = "L".join(f"{x} {y}" for x, y in peaks)
    made.append(f'<path d="M{ridge}L940 {horizon}Z" fill="{light.far}"/>')
    made += [f'<path d="M{x} {y}l22 30-12-4-10 12-11-10-12 6z" fill="#f4f7f8"/>' for x, y in peaks if horizon - y > 130]
    made.append(
        f'<path d="M-20 {horizon}V{horizon - 70}Q120 {horizon - 130} 260 {horizon - 60}T520 {horizon - 40}'
        f'T760 {horizon - 90}T940 {horizon - 50}V{horizon + 6}Z" fill="{light.hills}"/>'
        f'<rect y="{horizon}" width="{WIDTH}" height="{HEIGHT - horizon}" fill="{light.water}"/>'
    )
    made += [
        f'<path d="M{chance.randint(0, 860)} {horizon + 12 + line * 13}h{chance.randint(30, 150)}" stroke="#ffffff"'
        f' stroke-width="3" opacity=".35"/>'
        for line in range(9)
    ]
    made.append(
        f'<path d="M-20 {horizon + 150}Q220 {horizon + 110} 470 {horizon + 150}T940 {horizon + 130}V620H-20Z"'
        f' fill="{light.shore}"/>'
    )
    return "".join(made)


def meadow(top: int, colour: str = "#8ea868") -> str:
    """Grass from one side to the other."""
    return f'<path d="M-20 {top}Q300 {top - 40} 600 {top - 10}T940 {top - 20}V620H-20Z" fill="{colour}"/>'


def spruce(x: int, y: int, height: int, colour: str) -> str:
    """A spruce that stands on y."""
    top, middle = y - height, y - height * 0.42
    return (
        f'<path d="M{x} {top}L{x + height * 0.26:.0f} {middle:.0f}H{x + height * 0.14:.0f}L{x + height * 0.34:.0f} {y}'
        f'H{x - height * 0.34:.0f}L{x - height * 0.14:.0f} {middle:.0f}H{x - height * 0.26:.0f}Z" fill="{colour}"/>'
    )


def birch(x: int, y: int, height: int, colour: str = "#8fae6a") -> str:
    """A birch that stands on y."""
    marks = f"M{x - 5} {y - height * 0.3:.0f}h6M{x - 1} {y - height * 0.5:.0f}h6M{x - 5} {y - height * 0.65:.0f}h5"
    return (
        f'<rect x="{x - 5}" y="{y - height}" width="10" height="{height}" fill="#e8e6df"/>'
        f'<path d="{marks}" stroke="#555555" stroke-width="3"/>'
        f'<ellipse cx="{x}" cy="{y - height * 1.02:.0f}" rx="{height * 0.3:.0f}" ry="{height * 0.38:.0f}"'
        f' fill="{colour}"/>'
        f'<ellipse cx="{x + height * 0.16:.0f}" cy="{y - height * 0.82:.0f}" rx="{height * 0.22:.0f}"'
        f' ry="{height * 0.26:.0f}" fill="{darker(colour, 0.1)}"/>'
    )


def boathouse(x: int, y: int, scale: float) -> str:
    """A red boathouse that stands on y."""
    windows = "".join(
        f'<rect x="{left}" y="-58" width="26" height="30" fill="#dfe8ea" stroke="#efe9e0" stroke-width="5"/>'
        for left in (16, 138)
    )
    return (
        f'<g transform="translate({x} {y}) scale({scale})"><path d="M0-90L90-150L180-90V30H0Z" fill="#a5443a"/>'
        '<path d="M-12-86L90-158L192-86L186-76L90-142L-6-76Z" fill="#5a4038"/>'
        '<rect x="56" y="-60" width="68" height="90" fill="#7d332c"/>'
        '<path d="M56-60h68M56-60V30M124-60V30M90-60V30" stroke="#efe9e0" stroke-width="5" fill="none"/>'
        f"{windows}</g>"
    )


def pier(y: int) -> str:
    """Planks on posts at the right."""
    posts = "".join(f"M{x} {y + 26}v60" for x in (520, 640, 760, 872))
    return (
        f'<path d="M480 {y}h470v26H480z" fill="#a98a68"/><path d="{posts}" stroke="#7f6549" stroke-width="12"/>'
        f'<path d="M480 {y + 12}h470" stroke="#8d7053" stroke-width="3"/>'
    )


def soft_spots(seed: int, palette: tuple[str, str, str]) -> str:
    """A ground out of focus, behind a portrait."""
    chance = random.Random(seed)  # noqa: S311 (spots, no secrets)
    spots = "".join(
        f'<circle cx="{chance.randint(0, WIDTH)}" cy="{chance.randint(0, 420)}" r="{chance.randint(30, 110)}"'
        f' fill="{chance.choice(palette[1:])}" opacity=".55"/>'
        for _ in range(14)
    )
    return ground(palette[0]) + spots


def hall(curtain: str = "#2e3a52") -> str:
    """A stage with a curtain and a screen."""
    folds = "".join(
        f'<path d="M{x} 0q14 210 0 420" stroke="{darker(curtain)}" stroke-width="16" fill="none"/>'
        for x in range(20, WIDTH, 74)
    )
    return (
        f'{ground(darker(curtain, 0.35))}<path d="M0 0h900v420H0z" fill="{curtain}"/>{folds}'
        '<rect x="120" y="56" width="360" height="210" rx="4" fill="#eef1f0"/>'
        '<rect x="156" y="96" width="190" height="18" rx="3" fill="#5f7a94"/>'
        '<path d="M156 140h250M156 168h220M156 196h240" stroke="#b7c2ca" stroke-width="9"/>'
        '<rect y="404" width="900" height="30" fill="#8a6b4c"/><rect y="430" width="900" height="180" fill="#1f2633"/>'
    )


def lectern() -> str:
    """A lectern with a microphone, before whoever speaks on the stage."""
    return (
        '<path d="M588 310h120l-14 108h-92z" fill="#6a4f38"/><path d="M578 300h140v16H578z" fill="#7d5f45"/>'
        '<path d="M606 300q-8-24 4-40" stroke="#222222" stroke-width="5" fill="none"/>'
        '<circle cx="611" cy="258" r="6" fill="#222222"/>'
    )


def room(wall: str = "#e6dfd2") -> str:
    """A meeting room with a window and a board."""
    return (
        f'{ground(wall)}<rect x="60" y="60" width="250" height="190" fill="#cfe2ea" stroke="#ffffff"'
        ' stroke-width="12"/><path d="M66 216q60-40 120-6t118-8v42H66z" fill="#93ac7c"/>'
        '<path d="M185 60v190M60 150h250" stroke="#ffffff" stroke-width="8"/>'
        '<rect x="560" y="50" width="280" height="180" rx="4" fill="#ffffff" stroke="#b9b3a6" stroke-width="8"/>'
        '<path d="M590 92h150M590 122h200M590 152h120" stroke="#7d93b5" stroke-width="8" stroke-linecap="round"/>'
        '<circle cx="790" cy="180" r="24" fill="none" stroke="#c0645a" stroke-width="7"/>'
    )


def long_table() -> str:
    """The table of the meeting room, before those who sit at it."""
    papers = "".join(f'<path d="M{x} 476h86l10 34h-104z" fill="#fbfaf6"/>' for x in (150, 420, 690))
    return (
        '<path d="M40 452h820l40 150H0z" fill="#b58d63"/><path d="M40 452h820v12H40z" fill="#c79f74"/>'
        f'{papers}<rect x="300" y="468" width="34" height="40" rx="5" fill="#5d7da6"/>'
        '<rect x="590" y="466" width="34" height="42" rx="5" fill="#c0645a"/>'
    )


def workshop() -> str:
    """Shelves with boxes."""
    boxes = (
        *((40, 52, 70, "#8a9aa8"), (124, 62, 50, "#c58b4a"), (240, 50, 90, "#6d8a78"), (560, 58, 80, "#a3655a")),
        *((700, 50, 60, "#8a9aa8"), (790, 64, 70, "#c5a04a"), (70, 182, 80, "#a3655a"), (640, 182, 120, "#6d7f95")),
    )
    shelves = "".join(
        f'<rect x="{x}" y="{y}" width="{width}" height="60" fill="{fill}"/>' for x, y, width, fill in boxes
    )
    return (
        f'{ground("#c9cdd0")}<path d="M0 120h900M0 250h900" stroke="#a7adb2" stroke-width="16"/>{shelves}'
        '<rect y="470" width="900" height="140" fill="#9a9c9c"/>'
    )


def campfire() -> str:
    """A fire on dark ground, before those who sit around it."""
    return (
        '<path d="M-20 500Q450 440 940 500V620H-20Z" fill="#222e2a"/>'
        '<path d="M380 560l140-30M390 528l130 36" stroke="#5a4030" stroke-width="18" stroke-linecap="round"/>'
        '<path d="M450 430q46 50 26 92q-6 28-30 28t-34-34q0-26 20-44q8-20 18-42z" fill="#f08a32"/>'
        '<path d="M452 474q22 30 10 54q-8 16-18 14t-14-22q2-22 22-46z" fill="#f9cf5e"/>'
    )


def canoe() -> str:
    """A red canoe with two paddles, before those who sit in it."""
    waves = "".join(
        f'<path d="M{x} {y}h{length}" stroke="#ffffff" stroke-width="4" opacity=".5"/>'
        for x, y, length in ((60, 540, 160), (700, 556, 150), (330, 576, 200), (20, 490, 90))
    )
    return (
        '<path d="M150 430q300 60 610 0q-20 90-120 96H270q-100-6-120-96z" fill="#b5463c"/>'
        '<path d="M150 430q300 60 610 0l-8 22q-296 54-594 0z" fill="#cf6a58"/>'
        '<path d="M250 380L430 560M680 370L540 560" stroke="#8a6b4c" stroke-width="10" stroke-linecap="round"/>'
        f"{waves}"
    )


def cake() -> str:
    """A table with a cake and nobody at it."""
    berries = ((360, 306), (420, 292), (490, 294), (540, 310), (450, 322), (390, 330), (510, 332))
    red = "".join(f'<circle cx="{x}" cy="{y}" r="16" fill="#c23f45"/>' for x, y in berries)
    return (
        f'{ground("#dfe3dc")}<path d="M-20 230h940v400H-20z" fill="#c99f72"/>'
        '<path d="M-20 230h940v14H-20z" fill="#b58a5f"/><ellipse cx="450" cy="420" rx="210" ry="66" fill="#f4f2ec"/>'
        '<path d="M290 310q160-56 320 0v90q-160 60-320 0z" fill="#f6ead0"/>'
        f'<ellipse cx="450" cy="312" rx="160" ry="44" fill="#fdf7e8"/>{red}'
        '<rect x="90" y="300" width="70" height="92" rx="10" fill="#5d7da6"/>'
        '<rect x="740" y="310" width="70" height="92" rx="10" fill="#8fa06e"/>'
        '<ellipse cx="180" cy="480" rx="90" ry="26" fill="#f4f2ec"/>'
        '<ellipse cx="730" cy="490" rx="90" ry="26" fill="#f4f2ec"/>'
    )


def ball() -> str:
    """A ball in the grass."""
    return (
        '<circle cx="160" cy="540" r="34" fill="#d8a935"/>'
        '<path d="M128 530q32 20 64 0M160 506v68" stroke="#a37c1e" stroke-width="5" fill="none"/>'
    )
