"""What a returned form amounts to: the statements that its answers make, and what a person must still answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from consent_db.records import Assent, Channel, Consent, Event, Guardianship, Person, Policy, Withdrawal


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something only a person can tell: a code, the side of the paper, and the ids of the boxes or fields it is about.

    Side 0 is the form as a whole. exports/strings has words for each code, under `form_question.`.
    """

    code: str
    side: int = 0
    ids: tuple[str, ...] = ()
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What would be recorded; nothing is while there are `questions`. `notes` are worth knowing and stop nothing.

    `newcomers` and `guardianships` are stored with the statements. The proof is added when they are filed.
    """

    subject_id: str = ""
    consents: tuple[Consent, ...] = ()
    assents: tuple[Assent, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    newcomers: tuple[Person, ...] = ()
    guardianships: tuple[Guardianship, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the register says at the moment of filing of everything that a form is about; read in one transaction.

    `people` holds whoever the form and its answers name, `roots` who each of them is after merging, `guardianships` and
    `earlier` (the statements that stand) are the subject's, merged records included.
    """

    at: datetime
    today: date
    printed_on: date
    """The local day on which the form was printed, today at the latest: nobody signs before."""
    policy: Policy
    unit_id: str
    newest_version: str
    people: Mapping[str, Person] = field(default_factory=dict, hash=False)
    roots: Mapping[str, str] = field(default_factory=dict, hash=False)
    guardianships: tuple[Guardianship, ...] = ()
    earlier: tuple[Consent, ...] = ()
    heard_since: frozenset[str] = frozenset()
    """Who has said something about the subject on or after the day the form was printed, by `roots`."""
    channels: Mapping[str, Channel] = field(default_factory=dict, hash=False)
    """In the branch's order."""
    events: Mapping[str, Event] = field(default_factory=dict, hash=False)
    assets: frozenset[str] = frozenset()
    event_split: bool = False
    """Whether pictures of the printed event were moved to events of their own since."""
    filed_sides: frozenset[int] = frozenset()
    """The sides of this form whose statements are recorded already."""
    filed_subjects: frozenset[str] = frozenset()
    """Whom those were about: several where a blank form was photocopied."""
    copies_wait: bool = False
    """Whether different pictures of one and the same side of this form wait."""

    def root(self, person_id: str) -> str:
        """Who somebody is after merging."""
        return self.roots.get(person_id, person_id)
