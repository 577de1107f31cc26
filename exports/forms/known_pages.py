"""What the register knows of the code on a returned page: its layout, or why it is not to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from exports.forms.reader import KnownPage
    from exports.forms.reference import PageCode


def of(register: Register | None) -> Callable[[PageCode], KnownPage]:
    """A function for `reader.read_page` that asks this register; without one every reference is unknown."""
    raise NotImplementedError
