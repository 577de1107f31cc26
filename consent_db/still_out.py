"""What is still out although the judge takes it down today, and the tasks which that leaves (rules.md R90)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from consent_db import channels, facts, people, policy
from consent_db.clock import now_utc, today
from consent_db.days import local_day
from consent_db.identities import Identities
from consent_db.ids import new_id
from consent_db.records import Jurisdiction, Outcome, Purpose, TakedownTask, Use
from consent_db.revocation import MUST_GO, is_live, still_live
from consent_db.rows import PUBLICATION, TASK, by_ids, query, select
from consent_db.takedowns import IS_OPEN, act_on, working_days_after
from consent_db.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from consent_db.action import Action
    from consent_db.connection import Register
    from consent_db.records import Facts, Publication, Verdict

_CAUSES: Final = {
    1: "protected",
    3: "objection",
    4: "error",
    5: "refusal",
    6: "refusal",
    7: "revocation",
    8: "refusal",
    17: "expiry",
}
"""What a task says its cause is, by the rule that takes the publication down; the first that applies."""

_PARTS: Final = ("blur", "unlink")
_GOES: Final = (
    f"SELECT publication_id FROM takedown_task WHERE publication_id IS NOT NULL AND {IS_OPEN} AND action NOT IN (?, ?)"
)
"""What an open task takes down whole, not only a face or a name of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StillOut:
    """One publication that is out and should not be; `must_go` is false where the branch renews or removes (R17)."""

    publication: Publication
    cause: str
    must_go: bool
    due_on: date
    asked: bool = True
    """Whether anybody waits for it: a withdrawal may ask for no new use only."""
    settled: bool = False
    """Whether the withdrawals that take it down are said to be dealt with, as far as was known where they reached."""
    about: frozenset[str] = frozenset()
    """Ids of the people (as they are now) and the appearances for whose sake it must go."""


def still_out(
    register: Register, *, on: date | None = None, asset_ids: Collection[str] | None = None
) -> tuple[StillOut, ...]:
    """Judge everything that is out, or what is out of some pictures, on a day (today): what must go, by id."""
    unit = policy.unit(register)
    at = on or today(unit.jurisdiction if unit else Jurisdiction.NO)
    now = now_utc()
    with register.snapshot():
        posts = (
            select(register, PUBLICATION) if asset_ids is None else by_ids(register, PUBLICATION, "asset_id", asset_ids)
        )
        live = [post for post in posts if is_live(post, now)]
        known = facts.for_assets(register, {post.asset_id for post in live})
    days = policy.policy(register).takedown_days
    found = []
    for post in live:
        verdict = judge(known[post.asset_id], _use(post), at)
        cause = cause_of(verdict)
        due_on = due(cause, at, days)
        task = still_live(post, verdict, now=now, due_on=due_on)
        if task is not None:
            must_go = bool(task.params["must_go"])
            said = known[post.asset_id].withdrawals
            asked = cause != "revocation" or any(row.wants != "stop_new_use" for row in said)
            settled = cause == "revocation" and all(row.completed_at is not None for row in said)
            about = _about(known[post.asset_id], verdict)
            found.append(
                StillOut(
                    publication=post,
                    cause=cause,
                    must_go=must_go,
                    due_on=due_on,
                    asked=asked,
                    settled=settled,
                    about=about,
                )
            )
    return tuple(sorted(found, key=lambda one: one.publication.id))


def cause_of(verdict: Verdict) -> str:
    """What a task says is the cause of taking down what got this answer."""
    rules = {row.rule for row in verdict.reasons}
    return next((cause for rule, cause in _CAUSES.items() if rule in rules), "error")


def due(cause: str, at: date, takedown_days: int) -> date:
    """The last day for it: the policy's working days on, the same day for a protected person."""
    return at if cause == "protected" else working_days_after(at, takedown_days)


def write_for(
    register: Register,
    action: Action,
    person_ids: Collection[str] | None = None,
    *,
    asset_ids: Collection[str] | None = None,
    refusing: Collection[str] = (),
    appearance_ids: Collection[str] = (),
) -> None:
    """Store, inside the action in which somebody said no, became protected or was named, a task for what must go.

    Of these people's pictures, of these pictures, or of all: an import may bring noes, publications and names together.
    A withdrawal leaves tasks of its own in its moment (takedowns.write_for). What had a task already gets no second,
    unless it must go for the sake of these people (of `refusing` where all pictures are looked at) or appearances, and
    no open task takes all of it down: that a face was covered for one person does not answer what another says.
    """
    published = {row[0] for row in query(register, "SELECT asset_id FROM publication WHERE removed_at IS NULL")}
    if person_ids is not None:
        published &= people.pictures_of(register, person_ids)
    if asset_ids is not None:
        published &= set(asset_ids)
    if not published:
        return
    unit = policy.unit(register)
    has_task = {row[0] for row in query(register, "SELECT publication_id FROM takedown_task")}
    goes = {row[0] for row in query(register, _GOES, _PARTS)}
    speaking = {people.original(register, one) for one in (*(person_ids or ()), *refusing)}
    speaking |= set(appearance_ids)
    places = {one.id: one for one in channels.channels(register)}
    at = local_day(action.at, unit.jurisdiction if unit else Jurisdiction.NO)
    for one in still_out(register, on=at, asset_ids=published):
        out = one.publication.id
        waits = out not in has_task or (out not in goes and not speaking.isdisjoint(one.about))
        waits = waits and (not one.settled or not one.about.isdisjoint(appearance_ids))
        if one.must_go and one.asked and waits:
            task = TakedownTask(
                id=new_id(),
                cause=one.cause,
                action=act_on(one.publication, places),
                publication_id=out,
                asset_id=one.publication.asset_id,
                due_on=one.due_on,
            )
            action.insert("takedown_task", TASK.to_row(task))


def _use(post: Publication) -> Use:
    """What it was published for, as the answer of that day keeps it."""
    purpose = (post.verdict_snapshot or {}).get("purpose")
    known = next((each for each in Purpose if each.value == purpose), Purpose.INFORM)
    return Use(channel_id=post.channel_id, purpose=known)


def _about(known: Facts, verdict: Verdict) -> frozenset[str]:
    rows = [row for row in verdict.reasons if row.rule in MUST_GO and row.outcome is Outcome.BLOCKED]
    shown = {row.appearance_id for row in rows if row.appearance_id is not None}
    root = Identities(known.people, known.jurisdiction).root
    named = {root(one.person_id) for one in known.appearances if one.id in shown and one.person_id is not None}
    return frozenset(shown | named | {row.person_id for row in rows if row.person_id is not None})
