"""How far the forms of one speaker cover what is asked, and what is wrong with the best of them (R17-R25, R49-R52)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from consent_db.days import age_at
from consent_db.decision_table import RULES, SEVERITY, reason
from consent_db.names import narrowest, widest
from consent_db.records import NameMode
from consent_db.statements import Miss, Voice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from consent_db.case import Ask, Case
    from consent_db.identities import Identity
    from consent_db.records import Consent, Reason
    from consent_db.statements import Grant, Statements, Wanted


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the forms of one speaker, or of several together, amount to for one use."""

    reasons: tuple[Reason, ...] = ()
    granted: bool = False
    name_mode: NameMode = NameMode.NONE

    def without(self, rules: Iterable[int]) -> Coverage:
        """Return the same less the reasons of these rules."""
        dropped = frozenset(rules)
        return replace(self, reasons=tuple(row for row in self.reasons if row.rule not in dropped))

    def badness(self) -> tuple[int, bool, tuple[int, ...], int]:
        """Return the key by which the best of several speakers is found, least first."""
        worst = max((SEVERITY[row.outcome] for row in self.reasons), default=0)
        rules = tuple(sorted(row.rule for row in self.reasons))
        return worst, not self.granted, rules, -tuple(NameMode).index(self.name_mode)


def merged(coverages: Iterable[Coverage]) -> Coverage:
    """Return what several speakers' forms amount to where each of them must have said yes: ticks are intersected."""
    each = tuple(coverages)
    reasons = tuple(row for coverage in each for row in coverage.reasons)
    return Coverage(reasons, all(one.granted for one in each), narrowest(one.name_mode for one in each))


def cover(
    case: Case,
    who: Identity,
    said: Statements,
    grants: Sequence[Grant],
    wanted: Iterable[Wanted],
    ask: Ask,
    *,
    note: bool,
) -> Coverage:
    """Judge one speaker's grants: every medium asked for needs an item that covers all of it at once.

    With `note` a form without a maturity note is a reason to look again (rules.md R49). No grants: not granted.
    """
    if not grants:
        return Coverage()
    return merged(_cover_medium(case, who, said, grants, one, ask, note=note) for one in wanted)


def allowed_name(grant: Grant) -> NameMode:
    """Return how much of the name a grant allows, after any name withdrawal."""
    return grant.item.name_mode if grant.names else NameMode.NONE


def _cover_medium(
    case: Case, who: Identity, said: Statements, grants: Sequence[Grant], wanted: Wanted, ask: Ask, *, note: bool
) -> Coverage:
    misses = [(grant, grant.misses(wanted)) for grant in grants]
    matching = [grant for grant, missed in misses if not missed]
    noes = [no for no in said.noes if no.matches(wanted)]
    if not matching and any((no.voice, no.speaker) == (Voice.GUARDIAN, grants[0].speaker) for no in noes):
        return Coverage()  # not merely silent: a guardian's no is reported as such (R6)
    if not matching:
        return Coverage(_missed(who, said, misses, wanted, case.at))
    alive = [grant for grant in matching if said.alive(grant, noes)]
    valid = [grant for grant in alive if grant.in_force(case.at)]
    if valid:
        return _best_form(case, who, valid, ask, note=note)
    return Coverage(_lapsed(who, alive, case.at) if alive else ())


def _lapsed(who: Identity, alive: Sequence[Grant], at: date) -> tuple[Reason, ...]:
    """Return R17 or R18: the latest grant decides which."""
    latest = max(alive, key=lambda grant: (grant.day, grant.ended(at), grant.consent.valid_until or date.min))
    if latest.ended(at) and latest.consent.valid_until is not None:
        return (reason("EXPIRED", who.id, date=latest.consent.valid_until.isoformat()),)
    return (reason("NOT_YET_VALID", who.id, date=latest.starts().isoformat()),)


def _missed(
    who: Identity, said: Statements, misses: Sequence[tuple[Grant, tuple[Miss, ...]]], wanted: Wanted, at: date
) -> tuple[Reason, ...]:
    """Return R19 to R23 for the grant that comes nearest, looked for in the order of the table."""
    nearest = min((missed for _, missed in misses), key=lambda missed: tuple(miss in missed for miss in Miss))
    near = [grant for grant, missed in misses if missed == nearest]
    grants = [grant for grant, _ in misses]
    return tuple(_miss(who, said, miss, near, grants, wanted, at) for miss in nearest)


def _miss(
    who: Identity,
    said: Statements,
    miss: Miss,
    near: Sequence[Grant],
    grants: Sequence[Grant],
    wanted: Wanted,
    at: date,
) -> Reason:
    if miss is Miss.CHANNEL:
        covered = sorted({channel for grant in grants for channel in _channels_left(said, grant, wanted, at)})
        return reason("CHANNEL_NOT_COVERED", who.id, channel=wanted.channel_id, covered=tuple(covered))
    if miss is Miss.EVENT:
        items = [grant.item for grant in near]
        kinds = {value for item in items for value in (item.event_id, item.event_type) if value is not None}
        ends = {day.isoformat() for item in items for day in (item.captured_from, item.captured_to) if day is not None}
        return reason("EVENT_NOT_COVERED", who.id, covered=(*sorted(str(kind) for kind in kinds), *sorted(ends)))
    if miss is Miss.PURPOSE:
        return reason("PURPOSE_NOT_COVERED", who.id, purpose=wanted.purpose.value)
    if miss is Miss.MEDIA:
        return reason("MEDIA_NOT_COVERED", who.id, media=wanted.medium.value)
    units = sorted({grant.consent.org_unit_id for grant in near if grant.consent.org_unit_id is not None})
    return reason("UNIT_NOT_COVERED", who.id, unit=units[0], units=tuple(units))


def _channels_left(said: Statements, grant: Grant, wanted: Wanted, at: date) -> list[str]:
    """Return the channels a grant still covers on the day, for the sentence that says what the yes is for."""
    if not grant.in_force(at):
        return []
    if not said.noes:
        return list(grant.item.channels)
    left = []
    for channel_id in grant.item.channels:
        there = replace(wanted, channel_id=channel_id)
        if said.alive(grant, [no for no in said.noes if no.matches(there)]):
            left.append(channel_id)
    return left


def _best_form(case: Case, who: Identity, valid: Sequence[Grant], ask: Ask, *, note: bool) -> Coverage:
    """Return what is wrong with the best single form; a name may be taken from any form as good as that one."""
    judged = [(_defects(case, grant.consent, ask, note=note), grant) for grant in valid]
    least = min((_weight(codes) for codes, _ in judged))
    best = [(codes, grant) for codes, grant in judged if _weight(codes) == least]
    reasons = tuple(reason(code, who.id, **_params(case, who, code)) for code in best[0][0])
    return Coverage(reasons, granted=True, name_mode=widest(allowed_name(grant) for _, grant in best))


def _defects(case: Case, form: Consent, ask: Ask, *, note: bool) -> tuple[str, ...]:
    codes = []
    if any(proof.altered for proof in form.evidence):
        codes.append("EVIDENCE_ALTERED")
    if note and not form.maturity_note.strip():
        codes.append("YOUTH_MATURITY")
    if ask.exposes and not form.special_category:
        codes.append("SPECIAL_CATEGORY")
    if case.policy.evidence_required and not any(proof.sha256.strip() for proof in form.evidence):
        codes.append("EVIDENCE_MISSING")
    return tuple(codes)


def _weight(codes: Sequence[str]) -> tuple[int, int, tuple[int, ...]]:
    worst = max((SEVERITY[RULES[code][1]] for code in codes), default=0)
    return worst, len(codes), tuple(RULES[code][0] for code in codes)


def _params(case: Case, who: Identity, code: str) -> dict[str, object]:
    return {"years": age_at(who.view, case.at)} if code == "YOUTH_MATURITY" else {}
