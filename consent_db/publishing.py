"""Logs that a picture was published: judged again inside the very write, refused unless it is clear, or out already."""

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
from consent_db.records import AppearanceState, Jurisdiction, NameMode, Outcome, TakedownTask
from consent_db.reliance import relied_on
from consent_db.rows import PUBLICATION, TASK
from consent_db.verdict import judge
from consent_db.verdict_snapshot import snapshot

if TYPE_CHECKING:
    from datetime import date

    from consent_db.action import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Facts, Publication, Use, Verdict

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
    ids = (asset_id, *photos.same_bytes(register, asset_id))
    known = facts.for_assets(register, ids)
    judged = [Judged(known[one], use, at, judge(known[one], use, at)) for one in ids]
    return max(judged, key=lambda each: SEVERITY[each.verdict.outcome])


def publish(register: Register, new: Publication, use: Use, *, actor: Actor, already_out: bool = False) -> Changed:
    """Log a publication with the answer it rests on: on its day and today, with the very words that went out.

    Where either answer is not CLEAR it is refused (`not_clear`, and the log says that it was tried), unless it is
    `already_out`: then it is logged as it is, with a task to take it down. Raises also `bad_link`, `published_later`,
    `unknown_asset`, and Refused where the record names what is not there.
    """
    if not links.fits(new.url):
        raise StoreProblem("bad_link")
    moment = new.published_at or clock.now_utc()
    refused = False
    with register.action(actor, "published", asset=new.asset_id, channel=new.channel_id) as action:
        country = facts.for_asset(register, new.asset_id).jurisdiction
        today = clock.today(country)
        if clock.local_day(moment, country) > today:
            raise StoreProblem("published_later")
        words = (new.caption_used, *new.names_used)
        use = replace(use, channel_id=new.channel_id, placement=new.placement, texts=(*use.texts, *words))
        then, now = (judge_now(register, new.asset_id, use, day) for day in (clock.local_day(moment, country), today))
        refused = not already_out and any(each.verdict.outcome is not Outcome.CLEAR for each in (then, now))
        if refused:
            action.refused("asset", new.asset_id)
        else:
            _write(register, action, replace(new, published_at=moment), then, now, actor)
    if refused:
        worst = max((then, now), key=lambda each: SEVERITY[each.verdict.outcome])
        raise StoreProblem("not_clear", reason=worst.verdict.headline, **{str(worst.verdict.outcome).lower(): True})
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


def _write(register: Register, action: Action, new: Publication, then: Judged, now: Judged, actor: Actor) -> None:
    stored = replace(
        new,
        url=new.url.strip(),
        posted_by=new.posted_by or actor.officer_id,
        verdict_snapshot=snapshot(then.facts, then.use, then.day, then.verdict),
        policy_version=then.verdict.policy_version,
        relied_on_item_ids=relied_on(then.facts, then.use, then.day),
    )
    _accept(register, stored)
    action.insert("publication", PUBLICATION.to_row(stored))
    wrong = next((each for each in (now, then) if each.verdict.outcome is not Outcome.CLEAR), None)
    if wrong is not None and not _only_lapsed(then, now):
        action.insert("takedown_task", TASK.to_row(_task(stored, wrong, now.day)))


def _accept(register: Register, new: Publication) -> None:
    """Raise Refused where a publication names what is not there."""
    faults = Faults()
    PUBLICATION.from_json(PUBLICATION.to_json(new), "", faults)
    check("publications", new, "", Known(register), faults, Jurisdiction.NO)
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
