"""What a person says stands on a returned form: the boxes, who signed and when, and whatever no program can read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from consent_db.clock import from_day, to_day
from consent_db.faults import Faults, Refused
from consent_db.records import Person, Relation
from consent_db.rows import PERSON

if TYPE_CHECKING:
    from collections.abc import Mapping

GUARDIANS: Final = ("guardian1", "guardian2")
"""The lines for guardians on the second side of a child's form; their fields are `guardian1:signature` and so on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A guardian named on a form: somebody of the register, or a newcomer who is stored with the statement.

    `line` is `guardian1`, `guardian2`, or `guardian_signature` for the guardian of a young person. Whether they signed
    stands in `Answers.signatures`. `relation` and `entitled` (holds parental responsibility; None: not asked yet) are
    used only where the register does not know yet that they speak for the child.
    """

    line: str
    person_id: str = ""
    newcomer: Person | None = None
    relation: Relation = Relation.PARENT
    entitled: bool | None = None
    signed_on: date | None = None

    @property
    def id(self) -> str:
        """Who it is; empty where nobody was chosen yet."""
        return self.newcomer.id if self.newcomer is not None else self.person_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What one side of a returned form says, as a person confirmed it.

    `ticks`: by the id of the box; None is not sure, and so is a printed box that is left out. `signatures`: by the id
    of the field, whether somebody signed there; None is not looked at yet. `signed_on` is the day that somebody wrote
    by hand (on a child's page the day it was asked), `received_on` the day a withdrawal came in. `channels` are those
    a child does not want, or that a withdrawal names; `text` what was written there, word for word.
    """

    ticks: Mapping[str, bool | None] = field(default_factory=dict)
    signatures: Mapping[str, bool | None] = field(default_factory=dict)
    subject_id: str = ""
    newcomer: Person | None = None
    """A subject nobody had in the register; stored with the statement."""
    other_subject: bool = False
    """Somebody else filled in a form that was printed for another person, and the officer says so."""
    signers: tuple[Signer, ...] = ()
    keep_registered: bool = False
    """"I alone have parental responsibility" was ticked, but the register knows of others: they stay required."""
    speaker_id: str = ""
    """Who withdraws, where it is not the person concerned."""
    speaker: Person | None = None
    """The same as a newcomer."""
    signed_on: date | None = None
    received_on: date | None = None
    day_proposed: bool = False
    """A day of these is still the one that the program proposed: nobody has compared it with the paper."""
    place: str = ""
    witness_name: str = ""
    event_id: str = ""
    """Which event is meant where the form leaves that to be written in."""
    channels: tuple[str, ...] = ()
    assets: tuple[str, ...] = ()
    text: str = ""
    words_read: bool = False
    """The officer has read what was written beside boxes that are not ticked, and it says nothing more."""
    how: str = ""
    """How a child answered: `spoken`, `drawn`, `written`; empty is written where it wrote its name, else spoken."""
    older_version: bool = False
    """The officer has seen that the form is an older version of the text, and takes it."""
    another_copy: bool = False
    """The officer says that this is another copy of a page that was filed already, such as the other guardian's."""
    same_sheet: bool = False
    """Several copies of the form came back, and the officer says that these sides are those of one sheet."""

    @property
    def subject(self) -> str:
        """Whom the side is about; empty where nobody was chosen."""
        return self.newcomer.id if self.newcomer is not None else self.subject_id

    def newcomers(self) -> tuple[Person, ...]:
        """Everybody these answers bring who is to be stored with them."""
        found = (self.newcomer, self.speaker, *(one.newcomer for one in self.signers))
        return tuple(one for one in found if one is not None)

    def require_storable(self) -> None:
        """Raise Refused `record_refused` where a newcomer could never be stored: such answers are not kept."""
        faults = Faults()
        for one in self.newcomers():
            PERSON.from_json(PERSON.to_json(one), "people", faults)
        if len(faults):
            raise Refused("record_refused", faults=faults.found())

    def to_json(self) -> dict[str, Any]:
        """The answers as JSON values; `from_json` gives the same again."""
        return {
            "ticks": dict(self.ticks),
            "signatures": dict(self.signatures),
            "subject_id": self.subject_id,
            "newcomer": _person(self.newcomer),
            "other_subject": self.other_subject,
            "signers": [
                {
                    "line": one.line,
                    "person_id": one.person_id,
                    "newcomer": _person(one.newcomer),
                    "relation": one.relation.value,
                    "entitled": one.entitled,
                    "signed_on": to_day(one.signed_on),
                }
                for one in self.signers
            ],
            "keep_registered": self.keep_registered,
            "speaker_id": self.speaker_id,
            "speaker": _person(self.speaker),
            "signed_on": to_day(self.signed_on),
            "received_on": to_day(self.received_on),
            "day_proposed": self.day_proposed,
            "place": self.place,
            "witness_name": self.witness_name,
            "event_id": self.event_id,
            "channels": list(self.channels),
            "assets": list(self.assets),
            "text": self.text,
            "words_read": self.words_read,
            "how": self.how,
            "older_version": self.older_version,
            "another_copy": self.another_copy,
            "same_sheet": self.same_sheet,
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Answers:
        """Read what `to_json` wrote; raises KeyError, TypeError or ValueError where it is something else."""
        return cls(
            ticks={str(one): _said(said) for one, said in dict(told["ticks"]).items()},
            signatures={str(one): _said(said) for one, said in dict(told["signatures"]).items()},
            subject_id=str(told["subject_id"]),
            newcomer=_as_person(told["newcomer"]),
            other_subject=bool(told["other_subject"]),
            signers=tuple(
                Signer(
                    line=str(one["line"]),
                    person_id=str(one["person_id"]),
                    newcomer=_as_person(one["newcomer"]),
                    relation=Relation(one["relation"]),
                    entitled=_said(one["entitled"]),
                    signed_on=from_day(one["signed_on"]),
                )
                for one in told["signers"]
            ),
            keep_registered=bool(told["keep_registered"]),
            speaker_id=str(told["speaker_id"]),
            speaker=_as_person(told["speaker"]),
            signed_on=from_day(told["signed_on"]),
            received_on=from_day(told["received_on"]),
            day_proposed=bool(told.get("day_proposed", False)),
            place=str(told["place"]),
            witness_name=str(told["witness_name"]),
            event_id=str(told["event_id"]),
            channels=tuple(str(one) for one in told["channels"]),
            assets=tuple(str(one) for one in told["assets"]),
            text=str(told["text"]),
            words_read=bool(told.get("words_read", False)),
            how=str(told["how"]),
            older_version=bool(told["older_version"]),
            another_copy=bool(told["another_copy"]),
            same_sheet=bool(told.get("same_sheet", False)),
        )


def _person(person: Person | None) -> dict[str, Any] | None:
    return None if person is None else PERSON.to_json(person)


def _as_person(told: Any) -> Person | None:  # noqa: ANN401  JSON
    if told is None:
        return None
    faults = Faults()
    person = PERSON.from_json(told, "", faults)
    if person is None or len(faults):
        raise ValueError("not a person")
    return person


def _said(told: object) -> bool | None:
    if told is None or isinstance(told, bool):
        return told
    raise ValueError("neither yes nor no nor unsure")
