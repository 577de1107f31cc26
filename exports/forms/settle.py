"""What a box says where the written rules and the network's second opinion are heard together: it fails closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from exports.forms.reader import Tick

if TYPE_CHECKING:
    from exports.forms.second_opinion import Opinion

# How these were found: on 130 scans, 24 photographs and 70 hostile pages of seeds 8101 to 8103. What is no yes there
# lies below 0.4 where the rules see a correction, 0.7 where they see something beside and 0.01 where the box is full.
_AGREES_YES: Final = 0.6
_AGREES_EMPTY: Final = 0.3
"""So likely it must be for the network to agree with an answer of the rules."""
_SURE_YES: Final = {"corrected": 0.9, "filled": 0.8, "beside": 0.95, "faint": 0.98}
"""So likely it must be for the network to answer what the rules ask about, for each of their reasons."""
_SURE_EMPTY: Final = {"faint": 0.8, "beside": 0.8}
"""What dust, a crease or a neighbour's sign makes the rules ask."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one box says; `why` where that is to be asked, `is_hard` where no second opinion may answer that."""

    tick: Tick
    why: str = ""
    is_hard: bool = False


def settled(told: Told, opinion: Opinion | None) -> Told:
    """What the rules and the network say together: an answer only where neither has a reason to ask.

    Without an opinion (its file is damaged) everything is asked. What the rules doubt a little the network may answer
    where it is very sure; what they doubt for a hard reason it may not.
    """
    if told.is_hard:
        return told
    if opinion is None:
        return told if told.tick is Tick.ASK else Told(Tick.ASK, "unsharp")
    if told.tick is Tick.YES:
        return told if opinion.yes >= _AGREES_YES else Told(Tick.ASK, "corrected")
    if told.tick is Tick.NO:
        return told if opinion.empty >= _AGREES_EMPTY else Told(Tick.ASK, "stain")
    if opinion.yes >= _SURE_YES.get(told.why, 2.0):
        return Told(Tick.YES)
    return Told(Tick.NO) if opinion.empty >= _SURE_EMPTY.get(told.why, 2.0) else told
