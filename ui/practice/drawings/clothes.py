"""Bodies below the head: legs, arms in a few poses, and what people wear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from ui.practice.drawings.colours import darker, lighter, mix
from ui.practice.drawings.shapes import within

if TYPE_CHECKING:
    from ui.practice.drawings.cast import Look

Cut = Literal["bust", "half", "full"]
Pose = Literal["down", "hold", "wave", "up", "point", "none"]
_Joint = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """The measures of one body, in units of the drawing; y grows downwards from the middle of the head."""

    shoulder: float
    neck: int
    hip: int
    feet: int
    bottom: int
    reach: float

    @classmethod
    def of(cls, look: Look, cut: Cut) -> Frame:
        """The measures of a child or an adult, cut off where the drawing ends."""
        hip = 168 if look.is_child else 248
        return cls(
            shoulder=(52 if look.is_child else 70) * look.broad,
            neck=64 if look.is_child else 68,
            hip=hip,
            feet=292 if look.is_child else 470,
            bottom={"bust": 150, "half": hip + 10, "full": hip}[cut],
            reach=0.72 if look.is_child else 1.0,
        )


def body(look: Look, *, name: str, cut: Cut, pose: Pose) -> str:
    """Legs, arms, neck and clothes; `name` keeps their outline apart from others'."""
    frame = Frame.of(look, cut)
    arms = _arms(look, frame, pose)
    neck = f'<path d="M-16 24h32v46q-16 16-32 0z" fill="{darker(look.skin, 0.24)}"/>'
    outline = _outline(look, frame, cut)
    shadow = (
        f'<rect x="{frame.shoulder * 0.35:.0f}" y="{frame.neck - 10}" width="120"'
        f' height="{frame.bottom - frame.neck + 40}" fill="#1a1420" opacity=".07"/>'
    )
    pattern = within(f"body-{name}", outline, _CLOTHES[look.clothes](look, frame) + shadow)
    cloth = f'<path d="{outline}" fill="{look.colour}"/>{pattern}'
    legs = _legs(look, frame) if cut == "full" else ""
    if pose == "hold":  # the hands lie before the body
        return legs + neck + cloth + arms
    return legs + arms + neck + cloth


def _legs(look: Look, frame: Frame) -> str:
    width = 30 if look.is_child else 42
    trousers = darker(mix("#4a566b", look.colour, 0.12), 0.15)
    made = []
    for side in (-1, 1):
        knee, foot = side * frame.shoulder * 0.36, side * frame.shoulder * 0.4
        made.append(
            f'<path d="M{knee:.0f} {frame.hip - 6}L{foot:.0f} {frame.feet - 14}" stroke="{trousers}"'
            f' stroke-width="{width}"/>'
            f'<path d="M{foot - width * 0.6:.0f} {frame.feet}h{width * 1.2:.0f}v-12q0-10-{width * 0.6:.0f}-10'
            f't-{width * 0.6:.0f} 10z" fill="#3a3634"/>'
        )
    return "".join(made)


def _arms(look: Look, frame: Frame, pose: Pose) -> str:
    top = 92 if look.is_child else 100
    hanging: tuple[_Joint, _Joint] = (1.2, top + 72 * frame.reach), (1.1, top + 142 * frame.reach)
    other: dict[Pose, tuple[_Joint, _Joint]] = {
        "down": hanging,
        "hold": ((1.2, top + 96 * frame.reach), (0.22, top + 112 * frame.reach)),
        "wave": ((1.72, top - 6), (1.66, top - 92 * frame.reach)),
        "up": ((1.6, top - 20), (1.5, top - 120 * frame.reach)),
        "point": ((1.5, top + 30), (2.1, top - 16)),
    }
    if pose == "none":
        return ""
    width = (24 if look.is_child else 31) * look.broad
    made = []
    for side in (-1, 1):
        bend, hand = hanging if side < 0 and pose in ("wave", "point") else other[pose]
        (start, _), (elbow, elbow_y), (end, end_y) = [
            (side * share * frame.shoulder * 0.92, y) for share, y in ((1.0, float(top)), bend, hand)
        ]
        made.append(
            f'<circle cx="{end:.0f}" cy="{end_y + 4:.0f}" r="{11 if look.is_child else 14}" fill="{look.skin}"/>'
            f'<path d="M{start:.0f} {top}Q{elbow:.0f} {elbow_y:.0f} {end:.0f} {end_y:.0f}" fill="none"'
            f' stroke="{darker(look.colour, 0.14)}" stroke-width="{width:.0f}" stroke-linecap="round"/>'
        )
    return "".join(made)


def _outline(look: Look, frame: Frame, cut: Cut) -> str:
    wide, top, low = frame.shoulder, frame.neck, frame.bottom
    collar = f"C{-wide * 0.47:.0f} {top + 4}-26 {top}-17 {top - 8}Q0 {top + 12} 17 {top - 8}C26 {top}"
    if cut == "full":
        return (
            f"M{-wide * 0.78:.0f} {low}C{-wide * 0.86:.0f} {low - 60} {-wide - 10:.0f} {top + 40}"
            f" {-wide * 0.8:.0f} {top + 14}{collar} {wide * 0.5:.0f} {top + 4} {wide * 0.8:.0f} {top + 14}"
            f"C{wide + 10:.0f} {top + 40} {wide * 0.86:.0f} {low - 60} {wide * 0.78:.0f} {low}Z"
        )
    edge = wide + 14 * look.broad
    return (
        f"M{-edge:.0f} {low}C{-edge - 2:.0f} {top + 46} {-wide - 8:.0f} {top + 20} {-wide * 0.72:.0f} {top + 12}"
        f"{collar} {wide * 0.45:.0f} {top + 4} {wide * 0.72:.0f} {top + 12}"
        f"C{wide + 8:.0f} {top + 20} {edge + 2:.0f} {top + 46} {edge:.0f} {low}Z"
    )


def _seam(look: Look, start: int, end: int, share: float = 0.25) -> str:
    return f'<path d="M0 {start}V{end}" stroke="{darker(look.colour, share)}" stroke-width="3"/>'


def _crew(look: Look, frame: Frame) -> str:
    top = frame.neck
    return (
        f'<path d="M-21 {top - 7}Q0 {top + 18} 21 {top - 7}" stroke="{darker(look.colour)}" stroke-width="7"'
        f' fill="none"/>'
    )


def _stripes(look: Look, frame: Frame) -> str:
    return "".join(
        f'<rect x="-120" y="{y}" width="240" height="9" fill="{look.second_colour}"/>'
        for y in range(frame.neck + 14, frame.bottom + 30, 24)
    )


def _shirt(look: Look, frame: Frame) -> str:
    top = frame.neck
    collar = (
        f"M-19 {top - 9}L-30 {top + 12}L-6 {top + 22}L0 {top + 6}L6 {top + 22}L30 {top + 12}L19 {top - 9}"
        f"Q0 {top + 12}-19 {top - 9}Z"
    )
    return _seam(look, top + 6, frame.bottom + 20, 0.16) + f'<path d="{collar}" fill="{lighter(look.colour, 0.3)}"/>'


def _jacket(look: Look, frame: Frame) -> str:
    top = frame.neck
    lapels = f"M-20 {top - 10}L-34 {top + 14}L-4 {top + 34}M20 {top - 10}L34 {top + 14}L4 {top + 34}"
    return (
        f'<path d="M-22 {top - 12}L0 {top + 26}L22 {top - 12}Z" fill="#e7e2d8"/>'
        + _seam(look, top + 26, frame.bottom + 20, 0.3)
        + f'<path d="{lapels}" stroke="{darker(look.colour, 0.22)}" stroke-width="9" fill="none"/>'
    )


def _coat(look: Look, frame: Frame) -> str:
    return _seam(look, frame.neck + 20, frame.bottom + 20)


def _cardigan(look: Look, frame: Frame) -> str:
    top = frame.neck
    inside = f'<path d="M-20 {top - 12}L0 {top + 70}L20 {top - 12}Z" fill="#efe9e2"/>'
    return inside + _seam(look, top + 70, frame.bottom + 20)


def _hoodie(look: Look, frame: Frame) -> str:
    top = frame.neck
    return (
        f'<path d="M-36 {top + 4}Q0 {top + 40} 36 {top + 4}L22 {top - 14}Q0 {top + 8}-22 {top - 14}Z"'
        f' fill="{darker(look.colour, 0.16)}"/>'
        f'<path d="M-9 {top + 22}v34M9 {top + 22}v34" stroke="{lighter(look.colour, 0.55)}" stroke-width="3.5"/>'
    )


def _vest(look: Look, frame: Frame) -> str:
    top, low = frame.neck, frame.bottom
    return (
        f'<rect x="-120" y="{top + 72}" width="240" height="16" fill="#e9e7dd"/>'
        f'<path d="M-44 {top - 4}V{low + 10}M44 {top - 4}V{low + 10}" stroke="#e9e7dd" stroke-width="13"/>'
        + _seam(look, top, low + 20, 0.3)
    )


def _life_vest(look: Look, frame: Frame) -> str:
    top = frame.neck
    belts = "".join(f'<rect x="-120" y="{top + below}" width="240" height="10" fill="#2f3b4a"/>' for below in (56, 86))
    return (
        f'<path d="M-20 {top - 12}L0 {top + 34}L20 {top - 12}Z" fill="#f2d9a0"/>{belts}'
        f'<rect x="-9" y="{top + 53}" width="18" height="16" rx="3" fill="#1c242e"/>'
        + _seam(look, top + 32, frame.bottom + 10)
    )


_CLOTHES: Final = {
    "crew": _crew,
    "stripes": _stripes,
    "shirt": _shirt,
    "jacket": _jacket,
    "coat": _coat,
    "cardigan": _cardigan,
    "hoodie": _hoodie,
    "vest": _vest,
    "life_vest": _life_vest,
}
