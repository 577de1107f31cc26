"""Logs that pictures were published: judged again inside the very write, refused unless clear, or out already."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from consent_db import clock, facts, links, photos, still_out, takedowns
from consent_db.case import Case
from consent_db.checks import Known, check
from consent_db.decision_table import SEVERITY
from consent_db.errors import StoreProblem
from consent_db.faults import Faults, Refused
from consent_db.ids import new_id
from consent_db.records import AppearanceState, Changed, Jurisdiction, NameMode, Outcome, TakedownTask
from consent_db.reliance import relied_on
from consent_db.rows import PUBLICATION, TASK
from consent_db.verdict import judge
from consent_db.verdict_snapshot import snapshot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from consent_db.action import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Facts, Publication, Use, Verdict

_EXPIRED: Final = 17


@dataclass(frozen=True, slots=True)
class Judged:
    """One answer with what it was given on."""

    facts: Facts
    use: Use
    day: date
    verdict: Verdict


def judge_now(register: Register, asset_id: str, use: Use, at: date) -> Judged:
    """Judge a picture from one state of the register; one held several times is as good as the worst of them.

    Raises StoreProblem `unknown_asset`.
    """
    return _worst(_records(register, (asset_id,))[asset_id], use, at)


def judge_each(
    register: Register, asset_ids: Sequence[str], use: Use, days: Sequence[date]
) -> dict[str, tuple[Judged, ...]]:
    """Judge several pictures as judge_now does, each on all of these days, all from one state of the register.

    Raises StoreProblem `unknown_asset`.
    """
    known = _records(register, asset_ids)
    return {one: tuple(_worst(known[one], use, day) for day in days) for one in asset_ids}


def publish(register: Register, new: Publication, use: Use, *, actor: Actor, already_out: bool = False) -> Changed:
    """Log a publication with the answer it rests on: on its day and today, with the very words that went out.

    Where either answer is not CLEAR it is refused (`not_clear`, and the log says that it was tried), unless it is
    `already_out`: then it is logged as it is, with a task to take it down. Raises also `bad_link`, `published_later`,
    `unknown_asset`, and Refused where the record names what is not there.
    """
    return publish_all(register, (new,), use, actor=actor, already_out=already_out)


def publish_all(
    register: Register, new: Sequence[Publication], use: Use, *, actor: Actor, already_out: bool = False
) -> Changed:
    """Log what went out together in one act, each as `publish` does: all of them, or none where one is refused.

    Raises as `publish` does; of several `not_all_clear` with their `count`, and the log says of each that it was tried.
    """
    if not new:
        return Changed()
    if not all(links.fits(one.url) for one in new):
        raise StoreProblem("bad_link")
    about = {"asset": new[0].asset_id} if len(new) == 1 else {"pictures": len(new)}
    refused: list[Judged] = []
    with register.action(actor, "published", **about, channel=new[0].channel_id) as action:
        known = _records(register, [one.asset_id for one in new])
        country = known[new[0].asset_id][0].jurisdiction
        moment, today = clock.now_utc(), clock.today(country)
        judged = []
        for one in new:
            stored = replace(one, published_at=one.published_at or moment)
            judged.append((stored, *_then_and_now(stored, known[one.asset_id], use, today, country)))
        if not already_out:
            for one, then, now in judged:
                worst = max((then, now), key=_severity)
                if worst.verdict.outcome is not Outcome.CLEAR:
                    action.refused("asset", one.asset_id)
                    refused.append(worst)
        if not refused:
            there = Known(register)
            for one, then, now in judged:
                _write(action, one, then, now, actor, there)
    if refused and len(new) > 1:
        raise StoreProblem("not_all_clear", count=len(refused))
    if refused:
        verdict = refused[0].verdict
        raise StoreProblem("not_clear", reason=verdict.headline, **{str(verdict.outcome).lower(): True})
    return action.changed


def names_in(shown: Facts, text: str, at: date) -> dict[str, NameMode]:
    """Return who of those confirmed in a picture a text names, and with how much of the name (rules.md R24)."""
    case = Case(shown, at)
    roots = {
        case.identities.root(row.person_id)
        for row in shown.appearances
        if row.state is AppearanceState.CONFIRMED and row.person_id is not None
    }
    people = [case.identities.of(root) for root in sorted(roots)]
    texts = case.names((text,), people)
    return {who.id: mode for who in people if (mode := texts.named(who)) is not NameMode.NONE}


def _records(register: Register, asset_ids: Iterable[str]) -> dict[str, tuple[Facts, ...]]:
    """Read of each picture what is known of it and of every other record with its bytes; raises `unknown_asset`."""
    with register.snapshot():
        same = {one: (one, *photos.same_bytes(register, one)) for one in asset_ids}
        known = facts.for_assets(register, {record for records in same.values() for record in records})
    return {one: tuple(known[record] for record in records) for one, records in same.items()}


def _worst(records: Iterable[Facts], use: Use, at: date) -> Judged:
    return max((Judged(one, use, at, judge(one, use, at)) for one in records), key=_severity)


def _severity(judged: Judged) -> int:
    return SEVERITY[judged.verdict.outcome]


def _then_and_now(
    new: Publication, records: tuple[Facts, ...], use: Use, today: date, country: Jurisdiction
) -> tuple[Judged, Judged]:
    """Judge the very words that went out, on the day they did and today; raises `published_later`."""
    day = today if new.published_at is None else clock.local_day(new.published_at, country)
    if day > today:
        raise StoreProblem("published_later")
    words = (new.caption_used, *new.names_used)
    use = replace(use, channel_id=new.channel_id, placement=new.placement, texts=(*use.texts, *words))
    now = _worst(records, use, today)
    return (now if day == today else _worst(records, use, day)), now


def _write(action: Action, new: Publication, then: Judged, now: Judged, actor: Actor, known: Known) -> None:
    stored = replace(
        new,
        url=new.url.strip(),
        posted_by=new.posted_by or actor.officer_id,
        verdict_snapshot=snapshot(then.facts, then.use, then.day, then.verdict),
        policy_version=then.verdict.policy_version,
        relied_on_item_ids=relied_on(then.facts, then.use, then.day),
    )
    _accept(stored, known)
    action.insert("publication", PUBLICATION.to_row(stored))
    wrong = next((each for each in (now, then) if each.verdict.outcome is not Outcome.CLEAR), None)
    if wrong is not None and not _only_lapsed(then, now):
        action.insert("takedown_task", TASK.to_row(_task(stored, wrong, now.day)))


def _accept(new: Publication, known: Known) -> None:
    """Raise Refused where a publication names what is not there."""
    faults = Faults()
    PUBLICATION.from_json(PUBLICATION.to_json(new), "", faults)
    check("publications", new, "", known, faults, Jurisdiction.NO)
    if len(faults):
        raise Refused("record_refused", faults=faults.found())


def _only_lapsed(then: Judged, now: Judged) -> bool:
    """Tell whether all was well when it went out and a yes has ended since: renew or remove (rules.md, R17 live)."""
    rules = {row.rule for row in now.verdict.reasons if row.outcome is not None}
    return then.verdict.outcome is Outcome.CLEAR and rules == {_EXPIRED}


def _task(out: Publication, wrong: Judged, today: date) -> TakedownTask:
    """Return what is to be done about a publication that should not be out."""
    cause = still_out.cause_of(wrong.verdict)
    return TakedownTask(
        id=new_id(),
        cause=cause,
        action=takedowns.act_on(out, wrong.facts.channels),
        publication_id=out.id,
        asset_id=out.asset_id,
        due_on=still_out.due(cause, today, wrong.facts.policy.takedown_days),
    )
