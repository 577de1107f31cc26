"""What the decision table says about one person confirmed in a picture, for one channel (rules.md R5-R25, R47-R56)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from consent_db.coverage import Coverage, allowed_name, cover, merged
from consent_db.days import add_months, age_at, aware, is_below, local_day, turns
from consent_db.decision_table import SAID_NO, reason
from consent_db.names import narrowest, widest
from consent_db.records import Answer, Capacity, Jurisdiction, NameMode, PersonKind, Purpose
from consent_db.statements import Miss, No, NoKind, Voice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from consent_db.case import Ask, Case
    from consent_db.identities import Identity
    from consent_db.records import Assent, ConsentMedia, Person, Reason
    from consent_db.statements import Grant, Statements, Wanted

REASK_AT = (7, 12)
"""Birthdays on which a child's older answer is stale (rules.md 2.1, barneloven § 31)."""
PROTECTED_YEARS = 15
"""How long after the year of death a picture is protected in Norway (rules.md 2.1); unrelated to any age."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The rows that apply to one person; `unbacked` is the one an exception may absorb (R16, R54, R55)."""

    reasons: tuple[Reason, ...]
    unbacked: Reason | None
    granted: bool
    name_mode: NameMode

    @property
    def says_no(self) -> bool:
        """Whether R5 to R8 applies."""
        return any(row.rule in SAID_NO for row in self.reasons)


def judge_person(case: Case, who: Identity, media: Sequence[ConsentMedia], ask: Ask) -> Finding:
    """Judge one person as if confirmed in the picture, in the given media; R1 and R24 are the caller's.

    Two channels that every statement of a person treats alike have one answer, which is looked for only once.
    """
    alike = (who.id, tuple(media), ask.purpose, ask.exposes, case.statements(who).stance(ask.channel_id))
    known = case.findings.get(alike)
    if known is not None:
        return _for_channel(known, ask.channel_id)
    wanted = tuple(case.wanted(ask, medium) for medium in media)
    judgment = _Dead if _died_by(who.view, case.at) else _Living
    found = case.findings[alike] = judgment(case, who, wanted, ask).judge()
    return found


def _for_channel(finding: Finding, channel_id: str) -> Finding:
    """Return the same about another channel: where a reason tells the channel it is always the one asked about."""
    if all(row.params.get("channel", channel_id) == channel_id for row in finding.reasons):
        return finding
    rows = (
        replace(row, params={**row.params, "channel": channel_id}) if "channel" in row.params else row
        for row in finding.reasons
    )
    return replace(finding, reasons=tuple(rows))


class _Judgment:
    """What the living and the dead have in common: the noes, and the rows gathered so far."""

    def __init__(self, case: Case, who: Identity, wanted: tuple[Wanted, ...], ask: Ask) -> None:
        self.case, self.who, self.wanted, self.ask = case, who, wanted, ask
        self.at, self.policy = case.at, case.policy
        self.said: Statements = case.statements(who)
        self.floor_day = turns(who.view, self.policy.guardian_floor_age)
        self.rows: list[Reason] = []

    def add(self, code: str, **params: object) -> None:
        """Note that a row of the table applies to this person; twice the same counts once."""
        row = reason(code, self.who.id, **params)
        if row not in self.rows:
            self.rows.append(row)

    def counting(self) -> list[Grant]:
        """Return the grants that count as the person's own: said at or after the floor, or by a representative."""
        voices = {Voice.OWN}
        if self.said.capacity is Capacity.REPRESENTED:
            voices.add(Voice.REPRESENTATIVE)
        return [
            grant
            for grant in self.said.grants
            if grant.voice in voices and (self.floor_day is None or grant.day >= self.floor_day)
        ]

    def by_guardian(self) -> dict[str, list[Grant]]:
        """Return the grants of each guardian who gave any."""
        found: dict[str, list[Grant]] = {}
        for grant in self.said.grants:
            if grant.voice is Voice.GUARDIAN:
                found.setdefault(grant.speaker, []).append(grant)
        return found

    def personal_noes(self, own: Sequence[Grant]) -> list[No]:
        """Return the latest standing no of each voice but the guardians', per medium; `own`: the grants that count."""
        standing: list[No] = []
        for wanted in self.wanted if self.said.noes else ():
            matching = [grant for grant in own if not grant.misses(wanted)]
            spoken = [
                grant
                for grant in self.said.grants
                if grant.voice is Voice.REPRESENTATIVE and grant not in matching and not grant.misses(wanted)
            ]
            for voice in (Voice.OWN, Voice.REPRESENTATIVE, Voice.OUTSIDER):
                noes = [no for no in self.said.noes if no.voice is voice and no.matches(wanted)]
                found = self.said.standing_noes(noes, (*matching, *spoken))
                if found and not (not matching and self._answered_since(found, wanted)):
                    standing.append(found[-1])
        return standing

    def _answered_since(self, noes: Sequence[No], wanted: Wanted) -> bool:
        """Tell whether a child's answer, given below the floor, took all the noes back."""
        return any(
            (self.floor_day is None or answer.asked_on < self.floor_day)
            and all(self.said.answer_lifts(answer, no, wanted) for no in noes)
            for answer in self.said.answers
        )

    def guardian_noes(self) -> list[No]:
        """Return the latest standing no of each guardian, per medium; it counts from anyone in that role."""
        standing: list[No] = []
        by_guardian = self.by_guardian()
        for wanted in self.wanted if self.said.noes else ():
            speakers: dict[str, list[No]] = {}
            for no in self.said.noes:
                if no.voice is Voice.GUARDIAN and no.matches(wanted):
                    speakers.setdefault(no.speaker, []).append(no)
            for speaker, noes in speakers.items():
                matching = [grant for grant in by_guardian.get(speaker, ()) if not grant.misses(wanted)]
                standing += self.said.standing_noes(noes, matching)[-1:]
        return standing

    def say_no(self, noes: Iterable[No], *, child: bool, answer_code: str = "CHILD_REFUSED") -> None:
        """Add R5, R7 or R8 for standing noes: R5 for a child's own, else by how the no was said."""
        latest: dict[str, No] = {}
        for no in noes:
            code = {NoKind.REVOKED: "REVOKED", NoKind.REFUSED: "REFUSED", NoKind.ANSWER: answer_code}[no.kind]
            if child and no.voice is Voice.OWN:
                code = "CHILD_REFUSED"
            if code not in latest or latest[code].day < no.day:
                latest[code] = no
        for code, no in latest.items():
            if code == "CHILD_REFUSED":
                self.add(code)
            else:
                self.add(code, date=no.day.isoformat(), channel=self.ask.channel_id)
            if code == "REVOKED" and any(self._turned_up_late(grant, no) for grant in self.said.grants):
                self.add("PREDATES_REVOCATION", date=no.day.isoformat())

    def _turned_up_late(self, grant: Grant, no: No) -> bool:
        """Tell whether a form was signed by the day of a withdrawal but recorded after it."""
        recorded = aware(grant.consent.recorded_at)
        late = recorded > aware(no.recorded_at) or local_day(recorded, self.case.facts.jurisdiction) > no.day
        return grant.voice is not Voice.GUARDIAN and grant.day <= no.day and late


class _Living(_Judgment):
    """Somebody alive on the day."""

    def judge(self) -> Finding:
        """Return the rows that apply."""
        view, floor = self.who.view, self.policy.guardian_floor_age
        below = is_below(view, floor, self.at)
        if below is None:
            self.add("AGE_UNKNOWN", age=floor)
        if view.capacity is not Capacity.FULL and not any(
            grant.voice is Voice.REPRESENTATIVE for grant in self.said.grants
        ):
            self.add("CAPACITY_CHECK")
        if below:
            return self._child()
        return self._grown(age_unknown=below is None)

    def _child(self) -> Finding:
        noes = self.personal_noes(())
        self.say_no(noes, child=True)
        refusing = self.guardian_noes()
        if refusing:
            self.add("GUARDIAN_REFUSED")
        signed = self.by_guardian()
        required = self.case.required_signers(self.who)
        entitled = sorted(required & signed.keys())
        coverage = Coverage()
        if not signed:
            self.add("GUARDIAN_MISSING", age=self.policy.guardian_floor_age)
        elif not entitled:
            self.add("SIGNER_NOT_ENTITLED")
        else:
            covers = [self._cover(signed[guardian]) for guardian in entitled]
            if self.policy.guardians_required == "one":
                coverage = min(covers, key=Coverage.badness)
            else:
                coverage = merged(covers)
                if required - signed.keys() - {no.speaker for no in refusing}:
                    self.add("GUARDIAN_SECOND_MISSING")
        answered = self._child_answer(refused=bool(noes))
        return self._finding(coverage, granted=coverage.granted and answered)

    def _child_answer(self, *, refused: bool) -> bool:
        """Add R14 or R50 by the child's latest answer; a child that refused was asked."""
        if refused:
            return False
        answers = [answer for answer in self.said.answers if self.ask.channel_id not in answer.not_channels]
        latest = max(answers, key=lambda row: (row.asked_on, row.answer is Answer.NOT_CAPABLE, row.id), default=None)
        capable = is_below(self.who.view, self.policy.assent_capable_from, self.at) is not True
        if latest is None or (latest.answer is Answer.NOT_CAPABLE and capable):
            self.add("CHILD_NOT_ASKED")
            return False
        if self._stale(latest):
            self.add("ASSENT_STALE", date=latest.asked_on.isoformat())
        return True

    def _stale(self, answer: Assent) -> bool:
        if self.at > add_months(answer.asked_on, self.policy.assent_max_age_months):
            return True
        birthdays = (turns(self.who.view, age) for age in {*REASK_AT, self.policy.assent_capable_from})
        return any(birthday is not None and answer.asked_on < birthday <= self.at for birthday in birthdays)

    def _grown(self, *, age_unknown: bool) -> Finding:
        own = self.counting()
        noes = self.personal_noes(own)
        self.say_no(noes, child=False)
        guardians = self.by_guardian()
        confirmed_since = any(self.floor_day is not None and day >= self.floor_day for day in self.said.own_form_days)
        youth = self.floor_day is not None and is_below(self.who.view, self.policy.youth_review_below, self.at) is True
        refusing = self.guardian_noes()
        held = [no for no in refusing if age_unknown or self._said_of_a_child(no, own)]
        refusing = refusing if youth else held
        coverage = self._cover(own, note=youth and not refusing and not self._guardian_backs())
        if refusing and not held and coverage.granted:
            self.add("YOUTH_MATURITY", years=age_at(self.who.view, self.at))
        elif refusing:
            self.add("GUARDIAN_REFUSED")
        if noes:  # the state is a no, not a tick that is missing
            coverage = coverage.without(Miss)
        if own:
            if PersonKind.EMPLOYEE in self.who.kinds and self.ask.purpose is Purpose.MARKETING:
                self.add("EMPLOYEE_BASIS")
            return self._finding(coverage, granted=coverage.granted)
        if guardians and age_unknown:
            return self._finding(merged([self._cover(grants) for grants in guardians.values()]), granted=False)
        if guardians and not confirmed_since and self.floor_day is not None:
            return self._turned(self.floor_day, guardians)
        return self._finding(Coverage(), granted=False, unbacked=reason(self._unbacked(), self.who.id))

    def _said_of_a_child(self, no: No, own: Sequence[Grant]) -> bool:
        """Tell whether a no is about a record that alone may be a child's: joined with a grown one's, it still holds.

        Until whoever is grown says yes and is known to be the same by then: a merge keeps all noes (rules.md 3.5).
        """
        floor = self.policy.guardian_floor_age
        grown = {one.id: is_below(one, floor, self.at) is False for one in self.who.records}
        if grown.get(no.subject_record, False):
            return False
        days = (self.said.joined(no.subject_record, each) for each, is_grown in grown.items() if is_grown)
        since = min(days, default=date.max)
        wanted = [one for one in self.wanted if no.matches(one)]
        return not any(grant.day > max(no.day, since) and not any(grant.misses(one) for one in wanted) for grant in own)

    def _turned(self, birthday: date, guardians: dict[str, list[Grant]]) -> Finding:
        """Add R15 or R48: the guardians spoke, and the person, who has turned the floor age, has not yet."""
        params = {"age": self.policy.guardian_floor_age, "date": birthday.isoformat()}
        if (self.at - birthday).days > self.policy.turned_age_grace_days:
            self.add("TURNED_AGE_EXPIRED", **params)
            return self._finding(Coverage(), granted=False)
        self.add("TURNED_AGE_RECONFIRM", **params)
        return self._finding(merged([self._cover(grants) for grants in guardians.values()]), granted=False)

    def _unbacked(self) -> str:
        """Return R16, or the row that replaces it for a public role or an employee with no no on file."""
        kinds = self.who.kinds
        if self.said.any_no or not kinds or not kinds <= {PersonKind.PUBLIC, PersonKind.EMPLOYEE}:
            return "NO_CONSENT"
        return "PUBLIC_ROLE" if PersonKind.PUBLIC in kinds else "EMPLOYEE_BASIS"

    def _cover(self, grants: Sequence[Grant], *, note: bool = False) -> Coverage:
        return cover(self.case, self.who, self.said, grants, self.wanted, self.ask, note=note)

    def _guardian_backs(self) -> bool:
        """Tell whether one entitled guardian's form, with its proof, covers what is asked."""
        signed = self.by_guardian()
        return any(
            not {"EVIDENCE_MISSING", "EVIDENCE_ALTERED"} & {row.code for row in backing.reasons}
            for guardian in self.case.required_signers(self.who) & signed.keys()
            if (backing := self._cover(signed[guardian])).granted
        )

    def _finding(self, coverage: Coverage, *, granted: bool, unbacked: Reason | None = None) -> Finding:
        for row in coverage.reasons:
            if row not in self.rows:
                self.rows.append(row)
        said_no = any(row.rule in SAID_NO for row in self.rows)
        name_mode = NameMode.NONE if said_no else coverage.name_mode
        return Finding(tuple(self.rows), unbacked, granted and not said_no, name_mode)


class _Dead(_Judgment):
    """Somebody who died on or before the day: only R7, R8, R10 and R56 (and R1, R24) are asked."""

    def judge(self) -> Finding:
        """Return the rows that apply."""
        died_young = is_below(self.who.view, self.policy.guardian_floor_age, self._last_day()) is not False
        own = self.counting()
        self.say_no(self.personal_noes(own), child=False, answer_code="REFUSED")
        grants = list(own)
        if died_young:
            self.say_no(self.guardian_noes(), child=False, answer_code="REFUSED")
            grants += [grant for grant in self.said.grants if grant.voice is Voice.GUARDIAN]
        found = []
        for wanted in self.wanted:
            noes = [no for no in self.said.noes if no.matches(wanted)]
            found.append([grant for grant in grants if self._in_life(grant, wanted, noes)])
        protected_year = _death_year(self.who.view) + PROTECTED_YEARS
        if all(found) or self.case.facts.jurisdiction is not Jurisdiction.NO or self.at.year > protected_year:
            self.add("DECEASED_ASK_KIN")
        else:
            self.add("DECEASED_PROTECTED", date=f"{protected_year:04d}-12-31")
        name_mode = narrowest(widest(allowed_name(grant) for grant in covering) for covering in found)
        return Finding(tuple(self.rows), None, granted=False, name_mode=name_mode)

    def _in_life(self, grant: Grant, wanted: Wanted, noes: Sequence[No]) -> bool:
        """Tell whether a grant given in life covers what is asked; that its end has passed does not matter."""
        return grant.day <= self._last_day() and not grant.misses(wanted) and self.said.alive(grant, noes)

    def _last_day(self) -> date:
        view = self.who.view
        if view.deceased_on is not None:
            return view.deceased_on
        return date(max(date.min.year, min(_death_year(view), self.at.year)), 12, 31)


def _died_by(view: Person, at: date) -> bool:
    """Tell whether somebody has died on or before a day; of a year alone its first day counts."""
    if view.deceased_on is not None:
        return view.deceased_on <= at
    return view.deceased_year is not None and view.deceased_year <= at.year


def _death_year(view: Person) -> int:
    """Return the year of death; where day and year disagree the later one, which protects longer."""
    years = (view.deceased_year, None if view.deceased_on is None else view.deceased_on.year)
    return max(year for year in years if year is not None)
