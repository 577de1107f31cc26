"""What each side of a form says, block by block, and the hash of its text that tells one version from the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exports.forms.content_adult import adult
from exports.forms.order import FormCode
from exports.forms.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from exports.forms.blocks import Side
    from exports.forms.order import FormOrder

_FORMS: Mapping[FormCode, Callable[[FormOrder, Words], tuple[Side, ...]]] = {FormCode.ADULT: adult}


def content(order: FormOrder) -> tuple[Side, ...]:
    """Everything that the form says, side by side, in the order's language."""
    return _FORMS[order.code](order, Words(order))
