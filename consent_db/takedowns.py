"""What must come down, by when: the tasks that a withdrawal, a refusal or an expiry leaves."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from consent_db import channels, people, policy, publications
from consent_db.clock import now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.records import ChannelKind, Media, ScopeKind, TakedownTask
from consent_db.rows import ASSET, TASK, by_ids, chunks, marks, query, select

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Asset, Changed, Channel, Distribution, Publication, Withdrawal

_SATURDAY = 5


def tasks(register: Register, *, open_only: bool = False) -> tuple[TakedownTask, ...]:
    """All tasks, the most urgent first."""
    where = "WHERE state IN ('open', 'asked') " if open_only else ""
    return select(register, TASK, where + "ORDER BY due_on IS NULL, due_on, id")


def set_state(register: Register, task_id: str, state: str, *, actor: Actor, note: str | None = None) -> Changed:
    """Say how far a task has come (open, asked, done, impossible); raises StoreProblem `unknown_task`."""
    found = select(register, TASK, "WHERE id = ?", (task_id,))
    if not found or state not in ("open", "asked", "done", "impossible"):
        raise StoreProblem("unknown_task")
    values: dict[str, object] = {"state": state, "done_at": to_instant(now_utc()) if state == "done" else None}
    if note is not None:
        values["note"] = note
    with register.action(actor, "task_state", task=task_id, state=state) as action:
        action.update("takedown_task", task_id, values)
    return action.changed


def pictures(register: Register, withdrawal: Withdrawal) -> tuple[Asset, ...]:
    """The pictures a withdrawal touches: those that show the person for certain, within its scope."""
    shown: set[str] = set()
    for chunk in chunks(people.pool(register, withdrawal.subject_id)):
        sql = f"SELECT asset_id FROM appearance WHERE state = 'confirmed' AND person_id IN ({marks(chunk)})"
        shown.update(row[0] for row in query(register, sql, chunk))
    scope = withdrawal.scope
    if scope.kind is ScopeKind.ASSETS:
        # a named picture is meant whether or not anyone has confirmed the face yet
        shown = set(scope.assets)
    found = by_ids(register, ASSET, "id", shown)
    if scope.kind is not ScopeKind.MEDIA:
        return found
    media = {"photo": {Media.PHOTO, Media.ILLUSTRATION}, "video": {Media.VIDEO}, "voice": {Media.VIDEO, Media.AUDIO}}
    wanted = {medium for one in scope.media for medium in media[str(one)]}
    return tuple(asset for asset in found if asset.media in wanted)


def write_for(register: Register, action: Action, withdrawal: Withdrawal) -> None:
    """Store a task for each live publication and open hand-over a withdrawal touches, inside its action.

    Who asks only for no new use, or withdraws face codes, leaves nothing to take down.
    """
    if withdrawal.wants == "stop_new_use" or withdrawal.scope.kind is ScopeKind.BIOMETRIC:
        return
    if withdrawal.completed_at is not None:
        return
    ids = [asset.id for asset in pictures(register, withdrawal)]
    places = {channel.id: channel for channel in channels.channels(register)}
    due_on = due(register, withdrawal)
    for publication in publications.live(register, ids):
        act = _act(register, withdrawal, publication, places)
        if act is not None:
            task = TakedownTask(
                id=new_id(), cause="revocation", action=act, publication_id=publication.id,
                asset_id=publication.asset_id, due_on=due_on,
            )  # fmt: skip
            action.insert("takedown_task", TASK.to_row(task) | {"withdrawal_id": withdrawal.id})
    if withdrawal.scope.kind in (ScopeKind.CHANNELS, ScopeKind.NAME):
        return
    for copy in publications.handed_over(register, ids):
        task = _ask_unit(copy, due_on)
        action.insert("takedown_task", TASK.to_row(task) | {"withdrawal_id": withdrawal.id})


def due(register: Register, withdrawal: Withdrawal) -> date:
    """The last day for taking down: the policy's working days after receipt, the same day for a protected person.

    Public holidays count as working days: that is never too late.
    """
    same = people.pool(register, withdrawal.subject_id)
    if any(people.person(register, person_id).protected for person_id in same):
        return withdrawal.received_at
    return working_days_after(withdrawal.received_at, policy.policy(register).takedown_days)


def working_days_after(day: date, count: int) -> date:
    """The day `count` working days on, Saturdays and Sundays left out."""
    while count > 0 and day < date.max:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day


def _ask_unit(copy: Distribution, due_on: date) -> TakedownTask:
    return TakedownTask(
        id=new_id(),
        cause="revocation",
        action="ask_unit",
        distribution_id=copy.id,
        asset_id=copy.asset_id,
        due_on=due_on,
    )


def _act(
    register: Register, withdrawal: Withdrawal, publication: Publication, places: Mapping[str, Channel]
) -> str | None:
    """What to do about one publication; None when the scope leaves it alone."""
    scope = withdrawal.scope
    if scope.kind is ScopeKind.SHARING:
        return None
    if scope.kind is ScopeKind.CHANNELS and not reached(publication.channel_id, places) & set(scope.channels):
        return None
    if scope.kind is ScopeKind.NAME:
        return "unlink" if publication.names_used or publication.caption_used else None
    kind = places[publication.channel_id].kind if publication.channel_id in places else ChannelKind.OTHER
    if kind is ChannelKind.PRINT or publication.placement == "print_edition":
        return "stop_reprint"
    if kind is ChannelKind.PRESS:
        return "ask_platform"
    return "blur" if withdrawal.wants == "blur" else "delete"


def reached(channel_id: str, places: Mapping[str, Channel]) -> set[str]:
    """The channel and everything it shares to, each once; rings end."""
    found: set[str] = set()
    waiting = [channel_id]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += places[one].auto_shares_to if one in places else ()
    return found
