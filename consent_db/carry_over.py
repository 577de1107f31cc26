"""What an edited picture takes over from the one it replaces: names as suggestions, badges, whom people framed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from consent_db.ids import new_id
from consent_db.kinds import dumps
from consent_db.overlap import match, moved_box
from consent_db.records import Appearance, AppearanceState, IgnoreReason, Marker
from consent_db.rows import APPEARANCE, by_ids, query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.connection import Register


def carry_over(
    register: Register,
    old_asset_id: str,
    asset_id: str,
    *,
    size_px: tuple[int, int],
    found: Mapping[int, dict[str, Any]],
) -> list[dict[str, Any]]:
    """Write into the rows of the faces that were `found` what is known of them, and give rows for everybody else.

    Nobody is confirmed by this. A face that only the search of the old picture found is not looked for again.
    """
    (width, height), *_ = query(register, "SELECT width, height FROM asset WHERE id = ?", (old_asset_id,))
    by_hand = {
        row[0]
        for row in query(
            register,
            "SELECT id FROM appearance WHERE asset_id = ? AND engine_version = '' AND score IS NULL",
            (old_asset_id,),
        )
    }
    old = [one for one in by_ids(register, APPEARANCE, "asset_id", (old_asset_id,)) if _lasts(one, by_hand)]
    boxes = {one.id: moved_box(one.box, (width or 0, height or 0), size_px) if one.box else None for one in old}
    placed = [(one, box) for one in old if (box := boxes[one.id]) is not None]
    places = list(found)
    pairs = match([tuple(json.loads(found[place]["box"])) for place in places], [box for _, box in placed])
    seen: set[str] = set()
    for position, index in pairs.items():
        one = placed[index][0]
        seen.add(one.id)
        found[places[position]].update(_known(one))
    return [
        {
            "id": new_id(),
            "asset_id": asset_id,
            "box": dumps(list(box)) if (box := boxes[one.id]) else None,
            "prominence": str(one.prominence),
            **dict.fromkeys(("landmarks", "score", "sharpness")),
            "sure": 1,
            "engine_version": "",
            **_known(one),
            "kind": str(one.kind),
        }
        for one in old
        if one.id not in seen
    ]


def _lasts(one: Appearance, by_hand: set[str]) -> bool:
    """Tell whether somebody said something about an appearance that an edit of the picture must not lose."""
    if one.marker is Marker.NO_PHOTO:
        return one.ignore_reason is not IgnoreReason.BLURRED
    named = one.state in (AppearanceState.CONFIRMED, AppearanceState.SUGGESTED)
    return one.ignore_reason is None and (named or one.id in by_hand)


def _known(one: Appearance) -> dict[str, Any]:
    if one.person_id is None or one.state not in (AppearanceState.CONFIRMED, AppearanceState.SUGGESTED):
        return {"marker": str(one.marker)}
    return {
        "state": "suggested",
        "person_id": one.person_id,
        "suggestion_score_band": "medium",
        "marker": str(one.marker),
    }
