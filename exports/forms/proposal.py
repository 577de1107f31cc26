"""From what was read on a page to the first answers that a person is shown: what is not plain stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db.form_answers import Answers, Signer
from exports.forms.reader import Tick

if TYPE_CHECKING:
    from consent_db.form_prints import FormPrint
    from exports.forms.reader import PageReading

_SAID: Final = {Tick.YES: True, Tick.NO: False, Tick.ASK: None}
_OPTIONAL: Final = {"guardian2:signature": "guardian1:signature", "guardian_signature": "signature"}
"""Signatures that may well be missing, each with the one beside it that must not be."""


def first_answers(form: FormPrint, reading: PageReading, side: int, *, guardians: tuple[str, ...] = ()) -> Answers:
    """The answers of one side as far as the reading is plain; `guardians` are whom the register has for the child.

    A box that was not read, or is doubtful, is None. A signature counts only where ink was plainly found; one that is
    missing must be confirmed by a person, except the line for a second signature where the first is there. Days and
    names are typed by a person: nothing of what is written by hand is read.
    """
    printed = form.content.sides[side - 1] if 1 <= side <= len(form.content.sides) else None
    if printed is None:
        return Answers(subject_id=form.person_id or "")
    ticks = {one: _SAID[reading.ticks[one]] if one in reading.ticks else None for one in printed.ticks}
    signatures: dict[str, bool | None] = {}
    for name in printed.signatures:
        there = reading.fields.get(name)
        beside = reading.fields.get(_OPTIONAL.get(name, ""))
        signatures[name] = True if there else False if there is False and beside else None
    lines = [one.removesuffix(":signature") for one in printed.signatures if one.startswith("guardian")]
    return Answers(
        ticks=ticks,
        signatures=signatures,
        subject_id=form.person_id or "",
        signers=tuple(Signer(line=line, person_id=one) for line, one in zip(lines, guardians, strict=False)),
    )
