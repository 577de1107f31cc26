"""How everybody of the practice branch looks: skin, hair, hat, beard, glasses and clothes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

Hair = Literal[
    "short", "side", "mop", "bowl", "buzz", "bald", "long", "bob", "afro", "curly", "pigtails", "bun", "hijab"
]
Hat = Literal["", "cap", "beanie", "helmet", "sun"]
Beard = Literal["", "full", "trim", "stubble", "moustache"]
Clothes = Literal["crew", "shirt", "jacket", "coat", "cardigan", "hoodie", "stripes", "vest", "life_vest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One drawn person; colours as `#rrggbb`, `broad` as a factor of the usual width."""

    skin: str
    hair: Hair
    hair_colour: str
    clothes: Clothes
    colour: str
    second_colour: str = "#35507a"
    hat: Hat = ""
    hat_colour: str = ""
    beard: Beard = ""
    beard_colour: str = ""
    glasses: str = ""
    is_child: bool = False
    is_old: bool = False
    has_freckles: bool = False
    broad: float = 1.0


_FAIR, _ROSY, _SAND, _AMBER, _BROWN, _DEEP = "#f3cfb6", "#efc0a4", "#e9b896", "#d79a72", "#8d5637", "#6b3f29"

CAST: Final[Mapping[str, Look]] = MappingProxyType(
    {
        "oddvar": Look(
            skin=_ROSY,
            hair="short",
            hair_colour="#c9c6c0",
            hat="cap",
            hat_colour="#2f4a68",
            beard="full",
            beard_colour="#d8d5cf",
            clothes="jacket",
            colour="#4b6a55",
            is_old=True,
            broad=1.08,
        ),
        "nora": Look(
            skin=_FAIR,
            hair="pigtails",
            hair_colour="#d9b063",
            clothes="life_vest",
            colour="#e0793a",
            is_child=True,
            has_freckles=True,
        ),
        "amina": Look(skin=_BROWN, hair="hijab", hair_colour="#3d7f86", clothes="coat", colour="#c9a24b"),
        "leila": Look(skin=_AMBER, hair="long", hair_colour="#2c1f1a", clothes="crew", colour="#cf9436"),
        "tomasz": Look(
            skin=_SAND,
            hair="side",
            hair_colour="#6a4a30",
            beard="stubble",
            beard_colour="#6a4a30",
            clothes="shirt",
            colour="#5d7da6",
        ),
        "linh": Look(
            skin=_SAND, hair="bob", hair_colour="#1f1c20", glasses="#9c3b3b", clothes="stripes", colour="#e8e6e0"
        ),
        "sivert": Look(
            skin=_FAIR, hair="mop", hair_colour="#b5612f", clothes="hoodie", colour="#6d7b8f", has_freckles=True
        ),
        "marit": Look(
            skin=_ROSY,
            hair="bob",
            hair_colour="#e4e1dc",
            glasses="#4a4a52",
            clothes="cardigan",
            colour="#7d5a86",
            is_old=True,
        ),
        "samuel": Look(
            skin=_DEEP,
            hair="buzz",
            hair_colour="#1c1616",
            beard="trim",
            beard_colour="#1c1616",
            clothes="shirt",
            colour="#e5e9ef",
        ),
        "ingrid": Look(
            skin=_FAIR,
            hair="bun",
            hair_colour="#c99b56",
            clothes="stripes",
            colour="#f0ede6",
            second_colour="#9c4a4a",
        ),
        "johan": Look(
            skin=_ROSY,
            hair="bald",
            hair_colour="#a59a90",
            beard="moustache",
            beard_colour="#a59a90",
            clothes="shirt",
            colour="#8a9a7d",
            is_old=True,
            broad=1.1,
        ),
        "emil": Look(
            skin=_SAND,
            hair="bowl",
            hair_colour="#5a3c26",
            hat="beanie",
            hat_colour="#c0483f",
            clothes="crew",
            colour="#4f8f86",
            is_child=True,
        ),
        "kaja": Look(skin="#b97a52", hair="curly", hair_colour="#3a2318", clothes="crew", colour="#a3506a"),
        "henrik": Look(
            skin=_FAIR,
            hair="short",
            hair_colour="#4a3a2e",
            hat="helmet",
            hat_colour="#f0c23b",
            clothes="vest",
            colour="#e8862e",
            beard="stubble",
            beard_colour="#4a3a2e",
        ),
        "bjorn": Look(
            skin=_ROSY,
            hair="short",
            hair_colour="#d5d2cc",
            hat="sun",
            hat_colour="#dcc79a",
            glasses="#55505a",
            clothes="shirt",
            colour="#b5544a",
            is_old=True,
        ),
        "fatou": Look(skin=_DEEP, hair="afro", hair_colour="#20181a", clothes="crew", colour="#d8a935"),
    }
)
"""Everybody by key; the last two are guests whom nobody in the branch knows by name."""
