"""Which pictures are versions of one another: edited, cropped or covered copies, through however many steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db.rows import query

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from consent_db.connection import Register


class Versions:
    """Families of pictures by `derived_from`, from the id of each picture that has one to the id it was made from."""

    def __init__(self, derived_from: Mapping[str, str]) -> None:
        self._joined: dict[str, set[str]] = {}
        for made, original in derived_from.items():
            family = self._joined.get(made, {made}) | self._joined.get(original, {original})
            self._joined |= dict.fromkeys(family, family)

    def of(self, asset_ids: Iterable[str]) -> set[str]:
        """Give these pictures and every other version of them, originals and copies alike."""
        return {one for asset_id in asset_ids for one in self._joined.get(asset_id, {asset_id})}


def versions(register: Register) -> Versions:
    """Read which pictures of a register are versions of one another."""
    return Versions(dict(query(register, "SELECT id, derived_from FROM asset WHERE derived_from IS NOT NULL")))
