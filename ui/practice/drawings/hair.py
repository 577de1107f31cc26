"""Hair, hats and headscarves, around a head whose centre is the origin (72 wide, 90 high)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.practice.drawings.colours import darker, lighter

if TYPE_CHECKING:
    from ui.practice.drawings.cast import Look

_BEHIND: Final = {
    "long": "M-42-6C-46-62 46-62 42-6C46 30 52 60 46 96C30 106-30 106-46 96C-52 60-46 30-42-6Z",
    "bob": "M-43-4C-48-64 48-64 43-4C47 20 46 40 40 50C20 58-20 58-40 50C-46 40-47 20-43-4Z",
    "pigtails": "M-36 6C-60 10-66 40-54 66C-44 62-34 40-32 20Z M36 6C60 10 66 40 54 66C44 62 34 40 32 20Z",
    "hijab": "M-46-2C-50-66 50-66 46-2C50 40 62 66 66 92C30 112-30 112-66 92C-62 66-50 40-46-2Z",
}
_FRONT: Final = {
    "short": "M-38-2C-46-73 46-73 38-2C35-14 32-22 26-27C10-31-10-31-26-27C-32-22-35-14-38-2Z",
    "side": "M-38 0C-48-74 48-78 38 0C36-12 33-20 27-24C6-22-8-28-16-36C-20-28-33-22-38 0Z",
    "mop": "M-39 4C-52-78 52-78 39 4C36-8 33-14 30-19C22-15 14-21 8-18C0-13-8-23-14-18"
    "C-22-13-26-21-30-16C-34-8-37-4-39 4Z",
    "bowl": "M-40 8C-52-76 52-76 40 8C38-6 36-14 33-18C12-14-12-14-33-18C-36-14-38-6-40 8Z",
    "buzz": "M-37-6C-43-68 43-68 37-6C34-18 31-26 25-30C10-35-10-35-25-30C-31-26-34-18-37-6Z",
    "bald": "M-37 2C-40-10-38-22-33-28C-34-16-35-8-35 6Z M37 2C40-10 38-22 33-28C34-16 35-8 35 6Z",
    "long": "M-40 14C-50-78 50-78 40 14C36-6 30-22 8-34C-2-20-32-16-40 14Z",
    "bob": "M-41 16C-50-79 50-79 41 16C38-4 36-12 33-19C12-22-6-26-14-32C-20-22-36-12-41 16Z",
    "afro": "M-38 0C-44-72 44-72 38 0C32-16 26-26 0-28C-26-26-32-16-38 0Z",
    "pigtails": "M-39 4C-48-74 48-74 39 4C36-12 28-24 2-34C-26-24-36-12-39 4Z",
    "bun": "M-38 0C-46-73 46-73 38 0C34-18 26-28 0-32C-26-28-34-18-38 0Z",
}
_CURLS_BEHIND: Final = (
    *((-40, -20), (-44, 4), (-42, 28), (-36, 46), (40, -20), (44, 4)),
    *((42, 28), (36, 46), (-26, -42), (0, -50), (26, -42)),
)
_CURLS: Final = ((-32, -22), (-20, -36), (-4, -42), (13, -40), (27, -30), (35, -16))
_SCARF: Final = (
    "M-45 0C-50-66 50-66 45 0C46 24 40 44 28 58C40 66 44 76 40 88C14 98-14 98-40 88C-44 76-40 66-28 58"
    "C-40 44-46 24-45 0Z M-31 2C-30 26-20 46 0 48C20 46 30 26 31 2C30-26 16-36 0-36C-16-36-30-26-31 2Z"
)
_BACK_OF_HEAD: Final = {
    "long": "M-42-6C-46-62 46-62 42-6C46 30 50 50 46 80C30 88-30 88-46 80C-50 50-46 30-42-6Z",
    "hijab": _BEHIND["hijab"],
    "bald": "M-36 6C-36 30-20 44 0 44C20 44 36 30 36 6C20 16-20 16-36 6Z",
}
_BACK_OF_ANY_HEAD: Final = "M-39-2C-46-60 46-60 39-2C41 20 30 36 0 38C-30 36-41 20-39-2Z"


def behind(look: Look) -> str:
    """The hair that lies behind the head."""
    colour = look.hair_colour
    if look.hair == "afro":
        return f'<circle cx="0" cy="-16" r="58" fill="{colour}"/>'
    if look.hair == "curly":
        return "".join(f'<circle cx="{x}" cy="{y}" r="19" fill="{darker(colour, 0.1)}"/>' for x, y in _CURLS_BEHIND)
    if look.hair == "bun":
        return f'<circle cx="4" cy="-56" r="19" fill="{darker(colour, 0.08)}"/>'
    path = _BEHIND.get(look.hair)
    return f'<path d="{path}" fill="{darker(colour, 0.12)}"/>' if path else ""


def front(look: Look) -> str:
    """The hair that lies on the forehead, and the hat on it."""
    colour = look.hair_colour
    if look.hair == "curly":
        made = "".join(f'<circle cx="{x}" cy="{y}" r="12" fill="{colour}"/>' for x, y in _CURLS)
    elif look.hair == "hijab":
        made = (
            f'<path fill-rule="evenodd" d="{_SCARF}" fill="{colour}"/>'
            f'<path d="M-30 58C-10 66 14 66 30 56C20 72-6 80-26 74Z" fill="{darker(colour, 0.12)}" opacity=".6"/>'
        )
    else:
        made = f'<path d="{_FRONT[look.hair]}" fill="{colour}"/>'
    return made + _hat(look)


def back_of_head(look: Look) -> str:
    """The head of somebody who looks away from us."""
    bare = f'<ellipse rx="36" ry="45" fill="{look.skin}"/>'
    if look.hair in ("afro", "curly", "bun"):
        bare += behind(look)
    path = _BACK_OF_HEAD.get(look.hair, _BACK_OF_ANY_HEAD)
    return f'{bare}<path d="{path}" fill="{look.hair_colour}"/>' + _hat(look)


def _hat(look: Look) -> str:
    colour = look.hat_colour
    if look.hat == "cap":
        return (
            f'<path d="M-40-22C-42-72 42-72 40-22C20-27-20-27-40-22Z" fill="{colour}"/>'
            f'<path d="M-38-24C-14-31 24-31 40-24C54-21 58-16 55-13C38-20-10-23-38-20Z" fill="{darker(colour, 0.25)}"/>'
        )
    if look.hat == "beanie":
        return (
            f'<path d="M-40-22C-44-76 44-76 40-22Z" fill="{colour}"/>'
            f'<rect x="-43" y="-34" width="86" height="16" rx="8" fill="{darker(colour, 0.2)}"/>'
            f'<circle cx="0" cy="-66" r="11" fill="{lighter(colour, 0.65)}"/>'
        )
    if look.hat == "helmet":
        return (
            f'<path d="M-42-22C-44-76 44-76 42-22Z" fill="{colour}"/>'
            f'<path d="M-10-62C-8-68 8-68 10-62L8-26L-8-26Z" fill="{lighter(colour, 0.35)}"/>'
            f'<rect x="-48" y="-27" width="96" height="9" rx="4" fill="{darker(colour, 0.14)}"/>'
        )
    if look.hat == "sun":
        return (
            f'<ellipse cx="0" cy="-26" rx="70" ry="12" fill="{darker(colour, 0.1)}"/>'
            f'<path d="M-36-28C-36-72 36-72 36-28C18-22-18-22-36-28Z" fill="{colour}"/>'
            f'<path d="M-37-33C-18-27 18-27 37-33L37-26C18-20-18-20-37-26Z" fill="#7a4a3a"/>'
        )
    return ""
