"""Who appears in a picture, and the naming acts: confirm, reject, ignore, set aside, add what no detector sees.

Every act fails closed: where it makes "I looked, everyone is framed" doubtful, the picture falls back to `searched`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from consent_db import face_codes, gallery, images, people, photos, still_out
from consent_db.biometrics import refuses
from consent_db.clock import now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.kinds import dumps
from consent_db.policy import policy
from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    Changed,
    IgnoreReason,
    Marker,
    PeopleCheck,
    Prominence,
)
from consent_db.rows import APPEARANCE, PERSON, by_ids, chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Person

_UNNAMED: Final = {"person_id": None, "suggestion_score_band": None, "suggested_alternatives": "[]"}


def of_asset(register: Register, asset_id: str) -> tuple[Appearance, ...]:
    """List the appearances of one picture, ignored ones too, oldest first."""
    return of_assets(register, (asset_id,))


def of_assets(register: Register, asset_ids: Iterable[str]) -> tuple[Appearance, ...]:
    """List the appearances of several pictures, by picture."""
    return by_ids(register, APPEARANCE, "asset_id", asset_ids)


def by_id(register: Register, appearance_ids: Iterable[str]) -> tuple[Appearance, ...]:
    """Give appearances; raises StoreProblem("unknown_appearance") when one is missing."""
    wanted = set(appearance_ids)
    found = by_ids(register, APPEARANCE, "id", wanted)
    missing = wanted - {one.id for one in found}
    if missing:
        raise StoreProblem("unknown_appearance", appearance=min(missing))
    return found


def of_person(register: Register, person_id: str) -> tuple[Appearance, ...]:
    """List where a person is confirmed, by whichever of their records."""
    named = by_ids(register, APPEARANCE, "person_id", people.pool(register, person_id))
    return tuple(one for one in named if one.state is AppearanceState.CONFIRMED)


def rejected(register: Register, appearance_ids: Iterable[str]) -> dict[str, frozenset[str]]:
    """Give for each appearance the people it was said not to be."""
    found: dict[str, frozenset[str]] = {}
    for part in chunks(appearance_ids):
        for face, person in query(
            register,
            f"SELECT appearance_id, person_id FROM rejected_match WHERE appearance_id IN ({marks(part)})",
            part,
        ):
            found[face] = found.get(face, frozenset()) | {person}
    return found


def confirm(
    register: Register,
    appearance_ids: Collection[str],
    person_id: str,
    *,
    actor: Actor,
    asked: bool = False,
    newcomer: Person | None = None,
) -> Changed:
    """Record that a person said who this is; `newcomer` is somebody nobody had in the register, stored in the same act.

    Raises Refused for a newcomer who cannot be stored, StoreProblem: unknown_appearance, unknown_person, and, until the
    officer was `asked`: lookalikes_ask (several faces of somebody with a look-alike), rejected_before (several faces,
    one of which was said not to be this person), twice_in_one_picture (the person is already named in the same picture,
    which is a mirror, a screen or a mistake).
    """
    with register.action(actor, "confirm") as action:
        chosen = by_id(register, appearance_ids)
        if newcomer is None:
            person_id = _living(register, person_id)
        else:
            people.check_new(register, newcomer)
        if not asked:
            _ask_first(register, chosen, person_id)
        rules = policy(register)
        action.tell(person=person_id, count=len(chosen))
        if newcomer is not None:
            action.insert("person", PERSON.to_row(newcomer))
        doubtful: dict[str, list[str]] = {}
        for one in chosen:
            values: dict[str, Any] = _UNNAMED | {
                "person_id": person_id,
                "state": "confirmed",
                "stranger": 0,
                "sure": 1,
                **_decided(actor),
            }
            if one.ignore_reason not in (None, IgnoreReason.BLURRED):
                values["ignore_reason"] = None
            doubtful.setdefault(one.asset_id, []).append(one.id)
            action.update("appearance", one.id, values)
        photos.doubt(register, action, doubtful, (PeopleCheck.CONFIRMED_NONE,))
        if refuses(register, person_id, policy=rules, at=now_utc()):
            face_codes.forget(register, action, [one.id for one in chosen])
        still_out.write_for(register, action, asset_ids=doubtful, appearance_ids=[one.id for one in chosen])
    face_codes.purge(register)
    gallery.keep(register, policy=rules, only=[one.id for one in chosen])
    images.drop_barred(register, (one.asset_id for one in chosen))
    return action.changed


def reject(register: Register, appearance_id: str, person_id: str, *, actor: Actor) -> Changed:
    """Record "not this person", for ever: no search suggests it again. Other suggestions move up."""
    return reject_all(register, (appearance_id,), person_id, actor=actor)


def reject_all(register: Register, appearance_ids: Collection[str], person_id: str, *, actor: Actor) -> Changed:
    """Record "not this person" of several faces in one act; raises StoreProblem("unknown_appearance")."""
    with register.action(actor, "reject", person=person_id) as action:
        chosen = by_id(register, appearance_ids)
        before = rejected(register, appearance_ids)
        action.tell(**({"appearance": chosen[0].id} if len(chosen) == 1 else {"count": len(chosen)}))
        for one in chosen:
            if person_id not in before.get(one.id, frozenset()):
                action.insert("rejected_match", {"appearance_id": one.id, "person_id": person_id})
            action.update("appearance", one.id, _without(one, person_id, actor))
    return action.changed


def _without(one: Appearance, person_id: str, actor: Actor) -> dict[str, Any]:
    others = [other for other in one.suggested_alternatives if other != person_id]
    if one.person_id == person_id and one.state is AppearanceState.SUGGESTED and others:
        return {"person_id": others[0], "suggested_alternatives": dumps(others[1:]), "suggestion_score_band": "weak"}
    if one.person_id == person_id:
        return _UNNAMED | {"state": "rejected", **_decided(actor)}
    return {"suggested_alternatives": dumps(others)}


def unassign(register: Register, appearance_ids: Collection[str], *, actor: Actor) -> Changed:
    """Take names, suggestions and "stranger" off; the faces stand in the naming queue again."""
    with register.action(actor, "unassign") as action:
        chosen = by_id(register, appearance_ids)
        action.tell(count=len(chosen))
        for one in chosen:
            values = _UNNAMED | {"state": "unassigned", "stranger": 0, "decided_by": "", "decided_at": None}
            action.update("appearance", one.id, values)
    return action.changed


def ignore(
    register: Register, appearance_ids: Collection[str], reason: IgnoreReason | None, *, actor: Actor
) -> Changed:
    """Leave appearances out of the judgment for a reason; None takes them back in.

    Raises StoreProblem("named_cannot_be_ignored") for a confirmed person as not_recognisable or too_small.
    """
    with register.action(actor, "ignore", reason=reason and str(reason)) as action:
        chosen = by_id(register, appearance_ids)
        named = [one for one in chosen if one.state is AppearanceState.CONFIRMED]
        if named and reason in (IgnoreReason.NOT_RECOGNISABLE, IgnoreReason.TOO_SMALL):
            raise StoreProblem("named_cannot_be_ignored", appearance=named[0].id)
        action.tell(count=len(chosen))
        for one in chosen:
            value = str(reason) if reason is not None else None
            action.update("appearance", one.id, {"ignore_reason": value, **_decided(actor)})
        if reason is None:
            photos.doubt(register, action, {one.asset_id for one in chosen}, (PeopleCheck.CONFIRMED_NONE,))
        else:
            known = {one.asset_id for one in chosen if one.person_id is not None}
            photos.doubt(register, action, known, (PeopleCheck.CONFIRMED_COMPLETE,))
    return action.changed


def stranger(register: Register, appearance_ids: Collection[str], *, actor: Actor) -> Changed:
    """Take faces out of the naming queue; they are judged as unassigned still."""
    with register.action(actor, "stranger") as action:
        chosen = by_id(register, appearance_ids)
        action.tell(count=len(chosen))
        _set_aside(action, chosen, actor)
    return action.changed


def others_are_strangers(register: Register, asset_id: str, *, actor: Actor) -> Changed:
    """Set everybody aside whom nobody named in this picture."""
    with register.action(actor, "others_are_strangers", asset=asset_id) as action:
        photos.asset(register, asset_id)
        unnamed = [
            one
            for one in of_asset(register, asset_id)
            if one.state is not AppearanceState.CONFIRMED and one.ignore_reason is None and not one.stranger
        ]
        _set_aside(action, unnamed, actor)
    return action.changed


def add(register: Register, new: Appearance, *, actor: Actor) -> Changed:
    """Add a face drawn by hand, or a person without a face (box None); its id is in `Changed` when `new.id` is empty.

    Raises StoreProblem: unknown_asset, unknown_person, bad_box (outside the picture). A check of the picture that said
    nobody or everybody was framed no longer holds.
    """
    new = replace(new, id=new.id or new_id(), decided_by=actor.officer_id, decided_at=now_utc())
    with register.action(actor, "appearance_added", asset=new.asset_id) as action:
        asset = photos.asset(register, new.asset_id)
        _check_box(new, asset.width, asset.height)
        if new.person_id is not None:
            new = replace(new, person_id=_living(register, new.person_id))
        action.insert("appearance", APPEARANCE.to_row(new) | {"engine_version": ""})
        photos.doubt(register, action, (new.asset_id,), photos.LOOKED)
        still_out.write_for(register, action, asset_ids=(new.asset_id,), appearance_ids=(new.id,))
    images.drop_barred(register, (new.asset_id,))
    return action.changed


def delete(register: Register, appearance_id: str, *, actor: Actor) -> Changed:
    """Delete what was drawn by hand.

    Raises StoreProblem: found_by_search (ignore that instead), appearance_in_use (an exception was recorded for it).
    """
    with register.action(actor, "appearance_deleted") as action:
        (one,) = by_id(register, (appearance_id,))
        sql = "SELECT engine_version = '' AND score IS NULL FROM appearance WHERE id = ?"
        if not query(register, sql, (one.id,))[0][0]:
            raise StoreProblem("found_by_search", appearance=appearance_id)
        if query(register, "SELECT 1 FROM exception_grant WHERE appearance_id = ?", (one.id,)):
            raise StoreProblem("appearance_in_use", appearance=appearance_id)
        action.tell(asset=one.asset_id)
        _detach(register, action, appearance_id)
        action.delete("appearance", appearance_id)
        photos.doubt(register, action, (one.asset_id,), photos.LOOKED)
    return action.changed


def set_marker(register: Register, appearance_id: str, marker: Marker, *, actor: Actor) -> Changed:
    """Record that somebody wears a no-photo badge, or not."""
    return _set(register, appearance_id, {"marker": str(marker)}, "marker", actor)


def set_prominence(register: Register, appearance_id: str, prominence: Prominence, *, actor: Actor) -> Changed:
    """Record how much an appearance stands out."""
    return _set(register, appearance_id, {"prominence": str(prominence)}, "prominence", actor)


def _set(register: Register, appearance_id: str, values: dict[str, Any], label: str, actor: Actor) -> Changed:
    with register.action(actor, label, appearance=appearance_id) as action:
        (one,) = by_id(register, (appearance_id,))
        action.update("appearance", appearance_id, values)
        still_out.write_for(register, action, asset_ids=(one.asset_id,), appearance_ids=(appearance_id,))
    return action.changed


def _set_aside(action: Action, chosen: Iterable[Appearance], actor: Actor) -> None:
    for one in chosen:
        action.update("appearance", one.id, _UNNAMED | {"state": "unassigned", "stranger": 1, **_decided(actor)})


def _decided(actor: Actor) -> dict[str, Any]:
    return {"decided_by": actor.officer_id, "decided_at": to_instant(now_utc())}


def _living(register: Register, person_id: str) -> str:
    """Follow merges to the record that counts; raises StoreProblem `unknown_person`."""
    return people.person(register, people.original(register, person_id)).id


def _ask_first(register: Register, chosen: Collection[Appearance], person_id: str) -> None:
    if len(chosen) > 1:
        same = by_ids(register, PERSON, "id", people.pool(register, person_id))
        if any(one.lookalike_group_id for one in same):
            raise StoreProblem("lookalikes_ask", person=person_id)
        no = [face for face, people in rejected(register, [one.id for one in chosen]).items() if person_id in people]
        if no:
            raise StoreProblem("rejected_before", person=person_id, count=len(no))
    ids = {one.id for one in chosen}
    faces = [one for one in chosen if one.kind is AppearanceKind.FACE]
    named = [
        one
        for one in of_assets(register, {one.asset_id for one in faces})
        if one.kind is AppearanceKind.FACE
        and one.person_id == person_id
        and one.state is AppearanceState.CONFIRMED
        and one.ignore_reason is None
        and one.id not in ids
    ]
    pictures = Counter(one.asset_id for one in faces) + Counter({one.asset_id for one in named})
    twice = [asset for asset, count in pictures.items() if count > 1]
    if twice:
        raise StoreProblem("twice_in_one_picture", person=person_id, asset=min(twice), count=len(twice))


def _check_box(new: Appearance, width: int | None, height: int | None) -> None:
    if new.box is None:
        return
    x, y, box_width, box_height = new.box
    inside = x >= 0 and y >= 0 and box_width > 0 and box_height > 0
    if inside and width and height:
        inside = x + box_width <= width and y + box_height <= height
    if not inside:
        raise StoreProblem("bad_box", box=list(new.box))


def _detach(register: Register, action: Action, appearance_id: str) -> None:
    """Drop what points at an appearance that goes away."""
    for (person,) in query(register, "SELECT person_id FROM rejected_match WHERE appearance_id = ?", (appearance_id,)):
        action.delete("rejected_match", (appearance_id, person))
