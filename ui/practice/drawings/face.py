"""A face: eyes, brows, nose, mouth, beard and glasses on a head whose centre is the origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ui.practice.drawings.colours import darker, lighter, mix
from ui.practice.drawings.shapes import within

if TYPE_CHECKING:
    from ui.practice.drawings.cast import Look

Mouth = Literal["smile", "open", "talk"]

_IRIS = "#4b3a2c"


def face(look: Look, *, name: str, mouth: Mouth = "smile", turn: float = 0) -> str:
    """Everything below the hair; `name` keeps its outline apart from others', `turn` shifts the features to a side."""
    half_width, half_height = (37, 42) if look.is_child else (35, 45)
    shade, line = darker(look.skin, 0.2), darker(look.skin, 0.45)
    outline = (
        f"M{-half_width}-6C{-half_width}-40-22-{half_height + 3} 0-{half_height + 3}"
        f"C22-{half_height + 3} {half_width}-40 {half_width}-6C{half_width} 22 20 {half_height + 2} 0 {half_height + 2}"
        f"C-20 {half_height + 2}-{half_width} 22-{half_width}-6Z"
    )
    ears = "".join(
        f'<ellipse cx="{side * half_width + turn * 0.2}" cy="5" rx="6" ry="10" fill="{shade}"/>' for side in (-1, 1)
    )
    skin = [
        f'<rect x="-60" y="-60" width="120" height="120" fill="{look.skin}"/>',
        f'<ellipse cx="{34 + turn}" cy="6" rx="16" ry="60" fill="{shade}" opacity=".3"/>',
        f'<ellipse cx="{-34 + turn}" cy="10" rx="9" ry="52" fill="{shade}" opacity=".22"/>',
        f'<ellipse cx="{turn}" cy="44" rx="24" ry="7" fill="{shade}" opacity=".4"/>',
        _cheeks(look, turn),
        _beard(look, turn),
    ]
    return "".join(
        (
            "" if look.hair == "hijab" else ears,
            within(f"head-{name}", outline, "".join(skin)),
            _eyes(look, turn, line),
            _nose(look, turn, line),
            _mouth(look, turn, mouth),
            _marks(look, turn, line),
        )
    )


def glasses(look: Look, *, turn: float = 0) -> str:
    """Glasses, drawn over the hair; empty for who wears none."""
    if not look.glasses:
        return ""
    rims = "".join(f'<rect x="{left + turn}" y="-13" width="23" height="18" rx="8"/>' for left in (-27, 4))
    bridge = f'<path d="M{-4 + turn}-6q4-3 8 0" fill="none"/>'
    return f'<g fill="#ffffff" fill-opacity=".10" stroke="{look.glasses}" stroke-width="2.2">{rims}{bridge}</g>'


def _cheeks(look: Look, turn: float) -> str:
    strength = 0.3 if look.is_child else 0.16
    return "".join(
        f'<circle cx="{place + turn}" cy="15" r="9" fill="#d8644c" opacity="{strength}"/>' for place in (-20, 20)
    )


def _eyes(look: Look, turn: float, line: str) -> str:
    size = 7.4 if look.is_child else 6.8
    height = size * 0.62
    brow = "#2a1c16" if look.hair == "hijab" else darker(look.hair_colour, 0.35)
    if look.is_old:
        brow = mix(brow, "#8d867e", 0.4)
    made = []
    for side in (-1, 1):
        x = side * 15 + turn
        made.append(
            f'<ellipse cx="{x}" cy="-6" rx="{size + 3.4}" ry="{height + 3.6}" fill="{line}" opacity=".2"/>'
            f'<ellipse cx="{x}" cy="-5" rx="{size}" ry="{height:.2f}" fill="#f7f3ee"/>'
            f'<circle cx="{x + turn * 0.15:.2f}" cy="-5" r="{height:.2f}" fill="{_IRIS}"/>'
            f'<circle cx="{x + turn * 0.15:.2f}" cy="-5" r="{height * 0.5:.2f}" fill="#120d0b"/>'
            f'<circle cx="{x + 1.5:.2f}" cy="-6.6" r="1.1" fill="#ffffff"/>'
            f'<path d="M{x - size - 0.6:.2f}-4.4q{size + 0.6:.2f}-{height * 2:.2f} {2 * size + 1.2:.2f} 0"'
            f' stroke="#2a1c16" stroke-width="2" fill="none" stroke-linecap="round"/>'
            f'<path d="M{x - 9}-{15 if side < 0 else 17}q9-{5 if side < 0 else 3} 18 {-2 if side < 0 else 2}"'
            f' stroke="{brow}" stroke-width="3" fill="none" stroke-linecap="round"/>'
        )
    return "".join(made)


def _nose(look: Look, turn: float, line: str) -> str:
    middle = turn * 1.3
    return (
        f'<path d="M{middle - 4}-7C{middle - 3} 2 {middle - 7} 8 {middle - 7.5} 12Q{middle} 18 {middle + 7.5} 12'
        f'C{middle + 7} 8 {middle + 3} 2 {middle + 4}-7Z" fill="{line}" opacity=".16"/>'
        f'<ellipse cx="{middle - 0.6}" cy="7" rx="2.6" ry="5" fill="{lighter(look.skin, 0.4)}" opacity=".6"/>'
        f'<path d="M{middle - 7.5} 11q2.2 4 5 2.6q2.5 2 5 0q2.8 1.4 5-2.6" stroke="{line}" stroke-width="1.9"'
        f' fill="none" stroke-linecap="round" opacity=".85"/>'
    )


def _mouth(look: Look, turn: float, mouth: Mouth) -> str:
    lips = mix(look.skin, "#9d3430", 0.62)
    left, right = turn - 12, turn + 12
    if mouth == "talk":
        return f'<ellipse cx="{turn}" cy="28" rx="8" ry="6" fill="#6b2423" stroke="{lips}" stroke-width="2.6"/>'
    if mouth == "open":
        return (
            f'<path d="M{left - 2} 23Q{turn} 20 {right + 2} 23Q{turn + 8} 37 {turn} 37Q{turn - 8} 37 {left - 2} 23Z"'
            f' fill="#6b2423" stroke="{lips}" stroke-width="2.4"/>'
            f'<path d="M{left + 1} 23.6Q{turn} 22 {right - 1} 23.6Q{turn + 8} 29 {turn} 29Q{turn - 8} 29'
            f' {left + 1} 23.6Z" fill="#ffffff"/>'
        )
    return (
        f'<path d="M{left} 25Q{turn - 4} 22.5 {turn} 24Q{turn + 4} 22.5 {right} 25Q{turn + 6} 33 {turn} 33'
        f'Q{turn - 6} 33 {left} 25Z" fill="{lips}"/>'
        f'<path d="M{left - 1} 24.6Q{turn} 30 {right + 1} 24.6" stroke="{darker(lips, 0.45)}" stroke-width="1.8"'
        f' fill="none" stroke-linecap="round"/>'
    )


def _beard(look: Look, turn: float) -> str:
    colour = look.beard_colour
    if look.beard == "full":
        path = f"M-40 8C-34 20-28 18-22 17C-12 13 12 13 {22 + turn} 17C28 18 34 20 40 8V60H-40Z"
        return f'<path d="{path}" fill="{colour}"/>'
    if look.beard == "trim":
        return (
            f'<path d="M-40 4C-34 24-28 28-20 22C-12 15 12 15 20 22C28 28 34 24 40 4V60H-40Z" fill="{colour}"/>'
            f'<path d="M-14 22Q{turn} 17 14 22Q{turn} 40-14 22Z" fill="{look.skin}"/>'
        )
    if look.beard == "stubble":
        path = "M-40 6C-32 20-28 26-22 22C-12 15 12 15 22 22C28 26 32 20 40 6V60H-40Z"
        return f'<path d="{path}" fill="{colour}" opacity=".25"/>'
    if look.beard == "moustache":
        return (
            f'<path d="M{-16 + turn} 23C{-10 + turn} 13 {10 + turn} 13 {16 + turn} 23'
            f'C{8 + turn} 20 {-8 + turn} 20 {-16 + turn} 23Z" fill="{colour}"/>'
        )
    return ""


def _marks(look: Look, turn: float, line: str) -> str:
    made = ""
    if look.has_freckles:
        spots = ((-22, 8), (-17, 11), (-25, 13), (22, 8), (17, 11), (25, 13))
        made += "".join(f'<circle cx="{x + turn}" cy="{y}" r="1.2" fill="{line}" opacity=".4"/>' for x, y in spots)
    if look.is_old:
        made += (
            f'<path d="M{-27 + turn}-6l-4-3M{27 + turn}-6l4-3M{-15 + turn} 13q-4 5-4 9M{15 + turn} 13q4 5 4 9"'
            f' stroke="{line}" stroke-width="1.4" opacity=".45" fill="none" stroke-linecap="round"/>'
        )
    return made
