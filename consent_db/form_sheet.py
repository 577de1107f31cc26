"""The answers of a returned form, checked against what was printed: only what was asked, and nothing unsure, counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consent_db.days import add_months, is_below
from consent_db.form_proposal import Proposal, Question
from consent_db.records import Method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from consent_db.form_answers import Answers
    from consent_db.form_prints import FormPrint
    from consent_db.form_proposal import Around
    from consent_db.records import Person

_METHODS = {
    "office:paper": Method.PAPER,
    "office:digital": Method.DIGITAL_SIGNATURE,
    "office:verbal": Method.VERBAL_WITNESSED,
}


class Sheet:
    """One form with the sides that are approved; gathers what is still to be asked."""

    def __init__(self, form: FormPrint, sides: Mapping[int, Answers], around: Around) -> None:
        self.form, self.around = form, around
        self.sides = dict(sorted(sides.items()))
        self.questions: list[Question] = []
        self.notes: list[Question] = []
        self._printed = {
            number: side for number, side in enumerate(form.content.sides, start=1) if number in self.sides
        }
        self._check()

    def ask(self, code: str, *ids: str, side: int = 0, **params: object) -> None:
        """Note that a person must answer this before anything is recorded; twice the same is asked once."""
        question = Question(code=code, side=side, ids=ids, params=params)
        if question not in self.questions:
            self.questions.append(question)

    def note(self, code: str, *ids: str, **params: object) -> None:
        """Note something worth knowing."""
        told = Question(code=code, ids=ids, params=params)
        if told not in self.notes:
            self.notes.append(told)

    def printed(self, *ids: str) -> tuple[str, ...]:
        """Those of some boxes that the approved sides show, in the order given."""
        there = {one for side in self._printed.values() for one in side.ticks}
        return tuple(one for one in ids if one in there)

    def boxes(self, start: str) -> tuple[str, ...]:
        """What follows `start` in the ids of the boxes that the approved sides show."""
        return tuple(
            one.removeprefix(start) for side in self._printed.values() for one in side.ticks if one.startswith(start)
        )

    def yes(self, tick: str) -> bool:
        """Whether a box was printed, and a person or the reader is sure that it is ticked."""
        side = self.side_of(tick)
        return side is not None and self.sides[side].ticks.get(tick) is True

    def side_of(self, name: str) -> int | None:
        """The approved side on which a box or a field stands."""
        for number, side in self._printed.items():
            if name in side.ticks or name in side.fields:
                return number
        return None

    def signed(self, name: str) -> bool:
        """Whether a person or the reader is sure that somebody signed there."""
        side = self.side_of(name)
        return side is not None and self.sides[side].signatures.get(name) is True

    def one_of(self, code: str, *ticks: str, needed: bool = True) -> str:
        """The only one of some boxes that is ticked; asks where several are, and where none is but one is needed."""
        shown = self.printed(*ticks)
        found = [one for one in shown if self.yes(one)]
        if len(found) > 1 or (needed and shown and not found):
            self.ask(code, *shown, side=self.side_of(shown[0]) or 0)
        return found[0] if len(found) == 1 else ""

    def told(self, name: str, signature: str) -> Answers:
        """The side's answers that tell something: the one with the signature first, then in their order."""
        first = self.side_of(signature)
        order = [self.sides[first]] if first is not None else []
        order += [one for number, one in self.sides.items() if number != first]
        return next((one for one in order if getattr(one, name)), order[0])

    def day(self, day: date | None, code: str, *ids: str, side: int = 0) -> date | None:
        """A day that somebody typed; asks where it is missing, to come, or before the form was printed."""
        if day is None:
            self.ask(f"{code}_missing", *ids, side=side)
            return None
        if day > self.around.today:
            self.ask(f"{code}_in_future", *ids, side=side, date=day)
            return None
        if day < self.around.printed_on:
            self.ask(f"{code}_before_print", *ids, side=side, date=day, printed=self.around.printed_on)
            return None
        return day

    def subject(self) -> Person | None:
        """Whom the form is about; asks where nobody is chosen, sides differ, or it was printed for somebody else.

        A side whose other side is filed belongs to whom that one was filed for, unless it is said to be another copy.
        """
        chosen = {one.subject for one in self.sides.values() if one.subject}
        if self.form.person_id is not None and not any(one.other_subject for one in self.sides.values()):
            if any(self.around.root(one) != self.around.root(self.form.person_id) for one in chosen):
                self.ask("other_than_printed")
                return None
            chosen = {self.form.person_id}
        bound = [one for one in self.sides if one not in self.around.filed_sides and not self.sides[one].another_copy]
        before = self.around.filed_subjects if bound else frozenset()
        if not chosen and len(before) == 1:
            chosen = set(before)
        roots = {self.around.root(one) for one in chosen}
        if len(roots) != 1:
            self.ask("subject_differs" if roots else "subject_missing")
            return None
        if before and not roots <= {self.around.root(one) for one in before}:
            known = (self.around.people.get(self.around.root(one)) or self.around.people.get(one) for one in before)
            names = sorted({one.name for one in known if one is not None and one.name})
            self.ask("filed_for_other", side=bound[0], names=", ".join(names))
            return None
        return self.person(min(chosen))

    def person(self, person_id: str) -> Person | None:
        """Somebody of the register, or a newcomer of these answers; asks where there is nobody with this id."""
        known = self.around.people.get(person_id) or self.newcomers().get(person_id)
        if known is None:
            self.ask("person_unknown")
        return known

    def newcomers(self) -> dict[str, Person]:
        """Everybody the answers bring, by id, whom the register does not have yet.

        One side may tell less of somebody than another one; asks where they tell different things.
        """
        found: dict[str, Person] = {}
        for one in self.sides.values():
            for person in one.newcomers():
                if person.id in self.around.people:
                    continue
                both = _together(found.get(person.id, person), person)
                if both is None:
                    self.ask("newcomer_differs", names=person.name)
                else:
                    found[person.id] = both
        return found

    def method(self) -> tuple[Method, str]:
        """How the consent was given, and who witnessed it; a spoken one needs a witness."""
        found = [method for tick, method in _METHODS.items() if self.yes(tick)]
        if len(found) > 1:
            self.ask("method_unclear", *self.printed(*_METHODS))
        witness = next((one.witness_name for one in self.sides.values() if one.witness_name.strip()), "")
        method = found[0] if len(found) == 1 else Method.PAPER
        if method is Method.VERBAL_WITNESSED and not witness:
            self.ask("witness_missing", "office:witness")
        return method, witness

    def ends(self, subject: Person, signed_on: date, *, grants: bool) -> date | None:
        """The last day of a consent: as printed, for a minor or at unknown age no later than the policy allows.

        A form that had run out when it was signed gives no yes; a no on it has no end.
        """
        policy, end = self.around.policy, self.form.content.valid_until
        grown = is_below(subject, 18, signed_on) is False
        longest = add_months(signed_on, policy.validity_months_adult if grown else policy.validity_months_minor)
        end = longest if end is None else end if grown else min(end, longest)
        if end >= signed_on:
            return end
        if grants:
            self.ask("form_outlived", date=end)
        return None

    def proposal(self, subject_id: str = "") -> Proposal:
        """What is asked and noted so far, with nothing to record."""
        return Proposal(subject_id=subject_id, questions=tuple(self.questions), notes=tuple(self.notes))

    def _check(self) -> None:
        if self.form.version != self.around.newest_version and not any(
            one.older_version for one in self.sides.values()
        ):
            self.ask("older_version", version=self.form.version, newest=self.around.newest_version)
        whole = len(self.sides) == self.form.pages > 1
        if whole and self.around.copies_wait and not any(one.same_sheet for one in self.sides.values()):
            self.ask("several_copies", side=max(self.sides))
        for number, side in self._printed.items():
            answers = self.sides[number]
            unsure = [one for one in side.ticks if answers.ticks.get(one) is None]
            if unsure:
                self.ask("tick_unsure", *unsure, side=number)
            unseen = [one for one in side.signatures if answers.signatures.get(one) is None]
            if unseen:
                self.ask("signature_unconfirmed", *unseen, side=number)
            if number in self.around.filed_sides and not answers.another_copy:
                self.ask("page_again", side=number)


def _together(one: Person, other: Person) -> Person | None:
    """Somebody new as two sides tell of them; None where they contradict each other.

    A birth date on either side outweighs that there is none on the other: nobody is grown up for an empty line alone.
    """
    born = one.birth_date or other.birth_date
    grown = born is None and (one.adult_declared or other.adult_declared)
    both = [replace(each, birth_date=born, adult_declared=grown) for each in (one, other)]
    return both[0] if both[0] == both[1] and {one.birth_date, other.birth_date} <= {None, born} else None
