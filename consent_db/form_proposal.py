"""What a returned form amounts to: the statements that its answers make, and what a person must still answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.records import Assent, Consent, Guardianship, Person, Withdrawal


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something only a person can tell: a code, the side of the paper, and the ids of the boxes or fields it is about.

    Side 0 is the form as a whole.
    """

    code: str
    side: int = 0
    ids: tuple[str, ...] = ()
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What would be recorded; nothing is while there are `questions`. `notes` are worth knowing and stop nothing.

    `newcomers` and `guardianships` are stored with the statements.
    """

    subject_id: str = ""
    consents: tuple[Consent, ...] = ()
    assents: tuple[Assent, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    newcomers: tuple[Person, ...] = ()
    guardianships: tuple[Guardianship, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[Question, ...] = ()
