"""Everything that was said about a person, and what happened to the record, as dated entries, the latest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from consent_db.days import local_day, turns
from consent_db.identities import Identities
from consent_db.ids import made_at
from consent_db.records import Answer, ConsentRole, Decision, Method, PersonKind, ScopeKind, WithdrawalRole
from ui import labels
from ui.models import answer as answers
from ui.models import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, datetime

    from consent_db.records import Assent, Consent, Evidence, Facts, Guardianship, Withdrawal
    from exports.wording import Vocabulary

Kind = Literal["yes", "no", "answer", "withdrawal", "guardian", "birthday", "merge", "registered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing somebody said, or one thing that happened.

    `key` is 'consent:<id>' and the like; statements alone can be corrected, and `replaced_by` is the key of the
    statement that did. `recorded` is the day of writing it down, where that is another day.
    """

    key: str
    day: date
    kind: Kind
    title: str
    details: tuple[str, ...] = ()
    recorded: date | None = None
    proofs: tuple[Evidence, ...] = ()
    wants_proof: bool = False
    replaced_by: str = ""
    corrects: str = ""

    @property
    def statement(self) -> bool:
        """Whether somebody said it, so that it can be corrected."""
        return self.key.partition(":")[0] in ("consent", "assent", "withdrawal")


def entries(
    facts: Facts, person_id: str, day: date, words: Vocabulary, proofs: Mapping[str, Evidence]
) -> tuple[Entry, ...]:
    """All entries of one person and those merged into them; what is stated after `day` is left out.

    `proofs` are those of children's answers and withdrawals, by statement.
    """
    told = _Teller(facts, person_id, words, proofs)
    found = [entry for entry in told.all() if entry.day <= day]
    return tuple(sorted(found, key=lambda entry: (entry.day, _ORDER.index(entry.kind), entry.key), reverse=True))


_ORDER: tuple[Kind, ...] = ("registered", "birthday", "guardian", "yes", "answer", "no", "withdrawal", "merge")


class _Teller:
    def __init__(self, facts: Facts, person_id: str, words: Vocabulary, proofs: Mapping[str, Evidence]) -> None:
        self.facts, self.words, self.proofs = facts, words, proofs
        self.identities = Identities(facts.people, facts.jurisdiction)
        self.root = self.identities.root(person_id)
        self.me = self.identities.of(person_id).view
        statements: tuple[tuple[str, Iterable[Consent | Assent | Withdrawal]], ...] = (
            ("consent", facts.consents),
            ("assent", facts.assents),
            ("withdrawal", facts.withdrawals),
        )
        self.replaced = {
            f"{table}:{row.supersedes_id}": f"{table}:{row.id}"
            for table, rows in statements
            for row in rows
            if row.supersedes_id is not None
        }

    def all(self) -> Iterator[Entry]:
        yield from (self._consent(row) for row in self.facts.consents if self._mine(row.subject_id))
        yield from (self._assent(row) for row in self.facts.assents if self._mine(row.child_id))
        yield from (self._withdrawal(row) for row in self.facts.withdrawals if self._mine(row.subject_id))
        for row in self.facts.guardianships:
            yield from self._guardianship(row)
        yield from self._birthdays()
        for record in self.facts.people.values():
            if self._mine(record.id) and record.merged_at is not None:
                yield Entry(
                    key=f"merge:{record.id}",
                    day=local_day(record.merged_at, self.facts.jurisdiction),
                    kind="merge",
                    title=QCoreApplication.translate("timeline", "Joined with the record “{name}”").format(
                        name=record.name or "?"
                    ),
                )
        made = made_at(self.root)
        if made is not None:
            yield Entry(
                key=f"registered:{self.root}",
                day=local_day(made, self.facts.jurisdiction),
                kind="registered",
                title=QCoreApplication.translate("timeline", "Entered in the register"),
            )

    def _mine(self, person_id: str) -> bool:
        return self.identities.root(person_id) == self.root

    def _name(self, person_id: str) -> str:
        return self.identities.of(person_id).view.name or QCoreApplication.translate("timeline", "Somebody")

    def _recorded(self, stated: date, recorded_at: datetime) -> date | None:
        day = local_day(recorded_at, self.facts.jurisdiction)
        return day if day != stated else None

    def _corrects(self, table: str, supersedes_id: str | None) -> str:
        return "" if supersedes_id is None else f"{table}:{supersedes_id}"

    def _consent(self, one: Consent) -> Entry:
        yes = [item for item in one.items if item.decision is Decision.GRANT]
        no = [item for item in one.items if item.decision is Decision.REFUSE]
        who = self._name(one.speaker_id)
        if one.role is ConsentRole.GUARDIAN:
            who = QCoreApplication.translate("timeline", "{name} (guardian)").format(name=who)
        elif one.role is ConsentRole.REPRESENTATIVE:
            who = QCoreApplication.translate("timeline", "{name} (representative)").format(name=who)
        if yes and no:
            title = QCoreApplication.translate("timeline", "{who} said yes, but not to everything")
        elif yes:
            title = QCoreApplication.translate("timeline", "{who} said yes")
        else:
            title = QCoreApplication.translate("timeline", "{who} said no")
        details = []
        told = answers.noes_of(one, lambda ids: said.channels(ids, self.words)) if yes and no else []
        for item in (*yes, *(() if told else no)):
            parts = [said.channels(item.channels, self.words)]
            if item.decision is Decision.GRANT:
                parts.append(labels.name_mode(item.name_mode))
            parts += said.item_scope(item, self.words, whole=answers.whole(item.media, item.purposes))
            answer = (
                QCoreApplication.translate("timeline", "Yes: {scope}")
                if item.decision is Decision.GRANT
                else QCoreApplication.translate("timeline", "No: {scope}")
            )
            details.append(answer.format(scope=" · ".join(parts)))
        if told:
            details.append(QCoreApplication.translate("timeline", "Also: {noes}").format(noes=" · ".join(told)))
        details.append(" · ".join(self._form(one)))
        key = f"consent:{one.id}"
        return Entry(
            key=key,
            day=one.signed_at,
            kind="yes" if yes else "no",
            title=title.format(who=who),
            details=tuple(detail for detail in details if detail),
            recorded=self._recorded(one.signed_at, one.recorded_at),
            proofs=one.evidence,
            wants_proof=bool(yes) and self.facts.policy.evidence_required,
            replaced_by=self.replaced.get(key, ""),
            corrects=self._corrects("consent", one.supersedes_id),
        )

    def _form(self, one: Consent) -> Iterator[str]:
        if one.valid_from is not None and one.valid_from != one.signed_at:
            yield QCoreApplication.translate("timeline", "from {date}").format(date=labels.day(one.valid_from))
        if one.valid_until is not None:
            yield QCoreApplication.translate("timeline", "until {date}").format(date=labels.day(one.valid_until))
        if one.special_category:
            yield QCoreApplication.translate("timeline", "may show membership or health")
        if one.biometric is not None:
            yield (
                QCoreApplication.translate("timeline", "yes to face recognition")
                if one.biometric
                else QCoreApplication.translate("timeline", "no to face recognition")
            )
        yield _method(one.method)
        if one.witness_name:
            yield QCoreApplication.translate("timeline", "witness: {name}").format(name=one.witness_name)
        if one.maturity_note:
            yield QCoreApplication.translate("timeline", "understands it: “{note}”").format(note=one.maturity_note)

    def _assent(self, one: Assent) -> Entry:
        who = said.first_name(self.me)
        title = {
            Answer.YES: QCoreApplication.translate("timeline", "{who} said yes"),
            Answer.PARTIAL: QCoreApplication.translate("timeline", "{who} said yes, but not everywhere"),
            Answer.NO: QCoreApplication.translate("timeline", "{who} said no"),
            Answer.NOT_CAPABLE: QCoreApplication.translate("timeline", "{who} was too young to answer"),
        }[one.answer]
        details = []
        if one.not_channels:
            text = QCoreApplication.translate("timeline", "Not {channels}")
            details.append(text.format(channels=said.channels(one.not_channels, self.words)))
        if one.limits_text.strip():
            details.append(f"«{one.limits_text.strip()}»")
        details.append(_how(one.how))
        key = f"assent:{one.id}"
        proof = self.proofs.get(key)
        return Entry(
            key=key,
            day=one.asked_on,
            kind="no" if one.answer is Answer.NO else "answer",
            title=title.format(who=who),
            details=tuple(detail for detail in details if detail),
            recorded=self._recorded(one.asked_on, one.recorded_at),
            proofs=() if proof is None else (proof,),
            replaced_by=self.replaced.get(key, ""),
            corrects=self._corrects("assent", one.supersedes_id),
        )

    def _withdrawal(self, one: Withdrawal) -> Entry:
        who = self._name(one.by_person_id)
        if one.by_role is WithdrawalRole.GUARDIAN:
            who = QCoreApplication.translate("timeline", "{name} (guardian)").format(name=who)
        elif one.by_role is not WithdrawalRole.SELF:
            who = f"{who} ({_role(one.by_role)})"
        scope = one.scope
        what = labels.withdrawal_scope(scope.kind)
        if scope.kind is ScopeKind.CHANNELS:
            what = said.channels(scope.channels, self.words)
        elif scope.kind is ScopeKind.MEDIA:
            what = labels.listed([labels.media(each) for each in scope.media])
        elif scope.kind is ScopeKind.ASSETS:
            what = QCoreApplication.translate("timeline", "pictures: {number}").format(number=len(scope.assets))
        details = [what]
        if one.text.strip():
            details.append(f"«{one.text.strip()}»")
        details.append(_how(one.how))
        key = f"withdrawal:{one.id}"
        proof = self.proofs.get(key)
        return Entry(
            key=key,
            day=one.received_at,
            kind="withdrawal",
            title=QCoreApplication.translate("timeline", "{who} withdrew consent").format(who=who),
            details=tuple(detail for detail in details if detail),
            recorded=self._recorded(one.received_at, one.recorded_at),
            proofs=() if proof is None else (proof,),
            replaced_by=self.replaced.get(key, ""),
            corrects=self._corrects("withdrawal", one.supersedes_id),
        )

    def _guardianship(self, row: Guardianship) -> Iterator[Entry]:
        name = self._name(row.guardian_id)
        made = made_at(row.id)
        begins = row.valid_from or (None if made is None else local_day(made, self.facts.jurisdiction))
        if begins is not None:
            yield Entry(
                key=f"guardian:{row.id}:begins",
                day=begins,
                kind="guardian",
                title=QCoreApplication.translate("timeline", "{name} speaks for {who}").format(
                    name=name, who=said.first_name(self.me)
                ),
                details=(labels.relation(row.relation),),
            )
        if row.valid_to is not None:
            yield Entry(
                key=f"guardian:{row.id}:ends",
                day=row.valid_to,
                kind="guardian",
                title=QCoreApplication.translate("timeline", "Last day on which {name} speaks for {who}").format(
                    name=name, who=said.first_name(self.me)
                ),
            )

    def _birthdays(self) -> Iterator[Entry]:
        policy = self.facts.policy
        if self.me.kind is not PersonKind.CHILD and not self.facts.guardianships:
            return
        for age in (policy.guardian_floor_age, policy.youth_review_below):
            day = turns(self.me, age)
            if day is not None:
                title = QCoreApplication.translate("timeline", "{who} turned {age}")
                yield Entry(
                    key=f"birthday:{age}",
                    day=day,
                    kind="birthday",
                    title=title.format(who=said.first_name(self.me), age=age),
                )


def _method(method: Method) -> str:
    match method:
        case Method.PAPER:
            return QCoreApplication.translate("timeline", "on paper")
        case Method.DIGITAL_SIGNATURE:
            return QCoreApplication.translate("timeline", "signed digitally")
        case Method.EMAIL:
            return QCoreApplication.translate("timeline", "by email")
        case Method.VERBAL_WITNESSED:
            return QCoreApplication.translate("timeline", "spoken")
        case Method.VIDEO:
            return QCoreApplication.translate("timeline", "on video")
        case Method.IMPORT:
            return QCoreApplication.translate("timeline", "taken over from another register")


def _how(how: str) -> str:
    """How it was said, in words; empty for a way the program has no word for."""
    return {
        "spoken": QCoreApplication.translate("timeline", "spoken"),
        "drawn": QCoreApplication.translate("timeline", "drawn"),
        "written": QCoreApplication.translate("timeline", "written"),
        "form": QCoreApplication.translate("timeline", "on a form"),
        "email": QCoreApplication.translate("timeline", "by email"),
        "phone": QCoreApplication.translate("timeline", "by telephone"),
        "in_person": QCoreApplication.translate("timeline", "in person"),
        "comment": QCoreApplication.translate("timeline", "in a comment"),
        "letter": QCoreApplication.translate("timeline", "by letter"),
    }.get(how, "")


def _role(role: WithdrawalRole) -> str:
    if role is WithdrawalRole.REPRESENTATIVE:
        return QCoreApplication.translate("timeline", "representative")
    if role is WithdrawalRole.NEXT_OF_KIN:
        return QCoreApplication.translate("timeline", "next of kin")
    return QCoreApplication.translate("timeline", "authority")
