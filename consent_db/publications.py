"""Where pictures were published, and to whom copies were handed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from consent_db.checks import Known, check
from consent_db.clock import now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.faults import Faults, Refused
from consent_db.records import Jurisdiction
from consent_db.rows import BY_KEY, DISTRIBUTION, PUBLICATION, by_ids, select

if TYPE_CHECKING:
    from collections.abc import Iterable

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Distribution, Publication


def publications(register: Register, *, asset_id: str | None = None) -> tuple[Publication, ...]:
    """All publications, or one picture's, the latest first."""
    where, values = ("WHERE asset_id = ? ", (asset_id,)) if asset_id is not None else ("", ())
    return select(register, PUBLICATION, where + "ORDER BY published_at DESC, id DESC", values)


def live(register: Register, asset_ids: Iterable[str]) -> tuple[Publication, ...]:
    """Publications of these pictures that are still out: neither removed nor expired."""
    now = now_utc()
    found = by_ids(register, PUBLICATION, "asset_id", asset_ids)
    return tuple(one for one in found if one.removed_at is None and (one.expires_at is None or one.expires_at > now))


def handed_over(register: Register, asset_ids: Iterable[str]) -> tuple[Distribution, ...]:
    """Copies of these pictures that another unit still has."""
    found = by_ids(register, DISTRIBUTION, "asset_id", asset_ids)
    return tuple(one for one in found if one.confirmed_deleted_at is None)


def distributions(register: Register, *, asset_id: str | None = None) -> tuple[Distribution, ...]:
    """All hand-overs, or one picture's, the latest first."""
    where, values = ("WHERE asset_id = ? ", (asset_id,)) if asset_id is not None else ("", ())
    return select(register, DISTRIBUTION, where + "ORDER BY sent_at DESC, id DESC", values)


def record(register: Register, new: Publication, *, actor: Actor) -> Changed:
    """Log a publication under the officer's name; raises Refused where it names what is not there."""
    new = replace(new, posted_by=new.posted_by or actor.officer_id, published_at=new.published_at or now_utc())
    with register.action(actor, "published", asset=new.asset_id, channel=new.channel_id) as action:
        accept(register, new)
        action.insert("publication", PUBLICATION.to_row(new))
    return action.changed


def record_distribution(register: Register, new: Distribution, *, actor: Actor) -> Changed:
    """Log a copy handed to another unit; raises Refused where it names what is not there."""
    new = replace(new, sent_by=new.sent_by or actor.officer_id, sent_at=new.sent_at or now_utc())
    with register.action(actor, "handed_over", asset=new.asset_id) as action:
        _accept(register, "distributions", new)
        action.insert("distribution", DISTRIBUTION.to_row(new))
    return action.changed


def set_removed(register: Register, publication_id: str, *, actor: Actor) -> Changed:
    """Say that a publication is gone; raises StoreProblem `unknown_publication`."""
    with register.action(actor, "publication_removed", publication=publication_id) as action:
        found = select(register, PUBLICATION, "WHERE id = ?", (publication_id,))
        if not found:
            raise StoreProblem("unknown_publication")
        if found[0].removed_at is None:
            action.update("publication", publication_id, {"removed_at": to_instant(now_utc())})
    return action.changed


def accept(register: Register, new: Publication) -> None:
    """Raise Refused where a publication names what is not there."""
    _accept(register, "publications", new)


def _accept(register: Register, key: str, new: Any) -> None:  # noqa: ANN401 - a Publication or a Distribution
    faults = Faults()
    BY_KEY[key].from_json(BY_KEY[key].to_json(new), "", faults)
    check(key, new, "", Known(register), faults, Jurisdiction.NO)
    if len(faults):
        raise Refused("record_refused", faults=faults.found())
