"""What must come down, by when: the tasks that a withdrawal leaves for what it names, whatever the judge says.

What any other change makes wrong is found by judging what is out (`still_out`); `removals` carries the tasks out.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from consent_db import channels, people, photos, policy
from consent_db.clock import now_utc
from consent_db.ids import new_id
from consent_db.records import Appearance, AppearanceKind, AppearanceState, ChannelKind, ScopeKind, TakedownTask
from consent_db.revocation import Archive, affected
from consent_db.rows import APPEARANCE, ASSET, DISTRIBUTION, PERSON, PUBLICATION, TASK, by_ids, query, select
from consent_db.versions import versions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Asset, Channel, Distribution, Publication, Withdrawal
    from consent_db.revocation import Affected

_SATURDAY = 5
OPEN: Final = ("open", "asked")
IS_OPEN: Final = "state IN ('open', 'asked')"
"""In which states a task waits, and the same as a condition."""


def tasks(register: Register, *, open_only: bool = False) -> tuple[TakedownTask, ...]:
    """All tasks, the most urgent first."""
    where = f"WHERE {IS_OPEN} " if open_only else ""
    return select(register, TASK, where + "ORDER BY due_on IS NULL, due_on, id")


def pictures(register: Register, withdrawal: Withdrawal) -> tuple[Asset, ...]:
    """The pictures a withdrawal, recorded or not yet, touches for certain (revocation.affected), by id."""
    archive = _archive(register, withdrawal)
    return tuple(archive.assets[asset_id] for asset_id in affected(withdrawal, archive, now=now_utc()).assets)


def touched(register: Register, withdrawal: Withdrawal) -> Affected:
    """All that a withdrawal, recorded or not yet, touches (revocation.affected)."""
    return affected(withdrawal, _archive(register, withdrawal), now=now_utc())


def write_for(register: Register, action: Action, withdrawal: Withdrawal) -> None:
    """Store a task for each live publication and open hand-over a withdrawal touches, inside its action.

    Who asks only for no new use leaves nothing to take down, and neither does a withdrawal that is completed.
    """
    if withdrawal.wants == "stop_new_use" or withdrawal.completed_at is not None:
        return
    archive = _archive(register, withdrawal, only_out=True)
    found = affected(withdrawal, archive, now=now_utc())
    due_on = due(register, withdrawal)
    out = {one.id: one for one in archive.publications}
    copies = {one.id: one for one in archive.distributions}
    left = [_take_down(withdrawal, out[one], archive.channels, due_on) for one in found.publications]
    left += [_ask_unit(copies[one], due_on) for one in found.distributions]
    for task in left:
        action.insert("takedown_task", TASK.to_row(task) | {"withdrawal_id": withdrawal.id})


def place_subject(register: Register, action: Action, withdrawal: Withdrawal) -> None:
    """Say that the subject is in each picture named, and in its versions, unless known to be; where, nobody knows yet.

    Who asks for a picture to be taken down says to be in it, whoever was named there: the judge hears a no of those
    whom a picture shows.
    """
    same = people.pool(register, withdrawal.subject_id)
    known = versions(register)
    for asset_id in withdrawal.scope.assets:
        family = known.of((asset_id,))
        named = by_ids(register, APPEARANCE, "asset_id", family)
        if any(one.person_id in same and one.state is not AppearanceState.REJECTED for one in named):
            continue
        for version in sorted(family):
            shown = Appearance(
                id=new_id(),
                asset_id=version,
                kind=AppearanceKind.BODY,
                person_id=withdrawal.subject_id,
                state=AppearanceState.CONFIRMED,
                decided_by=withdrawal.received_by,
                decided_at=action.at,
            )
            action.insert("appearance", APPEARANCE.to_row(shown) | {"engine_version": ""})
        photos.doubt(register, action, (asset_id,), photos.LOOKED)


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


def act_on(publication: Publication, places: Mapping[str, Channel]) -> str:
    """What is to be done about a publication that must come down whole: only a medium can take its own paper back."""
    kind = places[publication.channel_id].kind if publication.channel_id in places else ChannelKind.OTHER
    if kind is ChannelKind.PRESS:
        return "ask_platform"
    return "stop_reprint" if kind is ChannelKind.PRINT or publication.placement == "print_edition" else "delete"


def _archive(register: Register, withdrawal: Withdrawal, *, only_out: bool = False) -> Archive:
    """The part of the register in which a withdrawal may touch anything; `only_out`: pictures that went somewhere."""
    ids = people.pictures_of(register, (withdrawal.subject_id,))
    if only_out:
        went = query(register, "SELECT asset_id FROM publication UNION SELECT asset_id FROM distribution")
        ids &= {row[0] for row in went}
    if withdrawal.scope.assets:
        ids |= versions(register).of(withdrawal.scope.assets)
    return Archive(
        assets={one.id: one for one in by_ids(register, ASSET, "id", ids)},
        appearances=by_ids(register, APPEARANCE, "asset_id", ids),
        people={one.id: one for one in by_ids(register, PERSON, "id", people.pool(register, withdrawal.subject_id))},
        channels={one.id: one for one in channels.channels(register)},
        publications=by_ids(register, PUBLICATION, "asset_id", ids),
        distributions=by_ids(register, DISTRIBUTION, "asset_id", ids),
    )


def _ask_unit(copy: Distribution, due_on: date) -> TakedownTask:
    return TakedownTask(
        id=new_id(),
        cause="revocation",
        action="ask_unit",
        distribution_id=copy.id,
        asset_id=copy.asset_id,
        due_on=due_on,
    )


def _take_down(
    withdrawal: Withdrawal, publication: Publication, places: Mapping[str, Channel], due_on: date
) -> TakedownTask:
    return TakedownTask(
        id=new_id(),
        cause="revocation",
        action=_act(withdrawal, publication, places),
        publication_id=publication.id,
        asset_id=publication.asset_id,
        due_on=due_on,
    )


def _act(withdrawal: Withdrawal, publication: Publication, places: Mapping[str, Channel]) -> str:
    """What to do about one publication that is touched."""
    if withdrawal.scope.kind is ScopeKind.NAME:
        return "unlink"
    act = act_on(publication, places)
    return "blur" if act == "delete" and withdrawal.wants == "blur" else act
