"""Where pictures were published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db.rows import PUBLICATION, select

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Publication


def publications(register: Register, *, asset_id: str | None = None) -> tuple[Publication, ...]:
    """All publications, or one picture's, the latest first."""
    where, values = ("WHERE asset_id = ? ", (asset_id,)) if asset_id is not None else ("", ())
    return select(register, PUBLICATION, where + "ORDER BY published_at DESC, id DESC", values)
