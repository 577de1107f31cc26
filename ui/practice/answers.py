"""What the people of the practice branch ticked, and who signed for whom: on forms filed, and on those that wait."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from consent_db.records import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping

WITHDRAWN: Final = "linh"
"""Who takes everything back, once the pictures are out."""
DIED: Final = "johan"
"""Who signed, and has died since."""

_ON_THE_FORM: Final = ("website", "facebook", "instagram", "newsletter", "print")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """One form as somebody filled it in: yes to these channels, and by an empty box no to every other.

    `by` signed it: the person, or one guardian of a child. `scribbled` boxes were ticked and crossed out again, so that
    nobody can be sure; `more` are boxes ticked besides.
    """

    subject: str
    by: str
    channels: tuple[str, ...]
    name: str = "first"
    more: tuple[str, ...] = ()
    scribbled: tuple[str, ...] = ()

    @property
    def is_own(self) -> bool:
        """Whether the person signed, and not a guardian."""
        return self.by == self.subject

    @property
    def ticks(self) -> frozenset[str]:
        """The ids of the boxes that are ticked, on all sides."""
        ticks = {"photo", "video", "any", "purpose:inform", "purpose:recruit", "special_category", "office:paper"}
        ticks |= {f"channel:{one}" for one in self.channels} | {f"name:{self.name}", *self.more}
        if not self.is_own:
            ticks |= {"child:photo_yes", "child:video_yes", "child:show_yes", "child:answered"}
        return frozenset(ticks)


def _own(who: str, *channels: str, name: str = "first") -> Filled:
    return Filled(subject=who, by=who, channels=channels, name=name)


def _child(who: str, by: str, *channels: str, guardians: str) -> Filled:
    return Filled(subject=who, by=by, channels=channels, more=(guardians,))


FILED: Final = (
    _own("marit", *_ON_THE_FORM, name="full"),
    _own("kaja", *_ON_THE_FORM, name="full"),
    _own("leila", "website", "facebook", "instagram"),
    _child("nora", "leila", "website", "facebook", guardians="sole_guardian"),
    _own("tomasz", "website", "facebook", "newsletter"),
    _child("emil", "tomasz", "website", "facebook", guardians="two_guardians"),
    _own("ingrid", "website", "newsletter", name="none"),
    _own("amina", "website", "facebook"),
    _own("henrik", "website", "facebook", "newsletter", name="full"),
    _own(WITHDRAWN, "website", "facebook", "instagram"),
    _own(DIED, "website", "facebook"),
    _own("sivert", "website", "facebook", "instagram"),
)
"""What was signed before the first gathering and lies in the register."""
WAITING: Final = (
    _own("oddvar", "website", "newsletter", name="full"),
    Filled(subject="kaja", by="kaja", channels=(*_ON_THE_FORM, "linkedin"), name="full", more=("biometric",)),
    Filled(
        subject="amina",
        by="amina",
        channels=("website", "facebook", "newsletter"),
        scribbled=("channel:instagram",),
        more=("biometric_no",),
    ),
    _child("emil", "ingrid", "website", "facebook", guardians="two_guardians"),
)
"""What came back after the annual meeting and waits for somebody to look at it."""
RELATIONS: Final[Mapping[str, Relation]] = MappingProxyType(
    {"leila": Relation.MOTHER, "tomasz": Relation.FATHER, "ingrid": Relation.MOTHER}
)
"""What each guardian who signs is to the child."""
