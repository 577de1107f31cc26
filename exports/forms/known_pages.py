"""What the register knows of the code on a returned page: its layout, or why it is not to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db import form_prints, policy
from exports.forms import reference
from exports.forms.layout import FormLayout
from exports.forms.order import READ_BACK
from exports.forms.reader import KnownPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from exports.forms.reference import PageCode


def of(register: Register | None) -> Callable[[PageCode], KnownPage]:
    """A function for `reader.read_page` that asks this register; without one every reference is unknown."""

    def known(code: PageCode) -> KnownPage:
        return KnownPage(problem="unknown_reference") if register is None else _known(register, code)

    return known


def _known(register: Register, code: PageCode) -> KnownPage:
    unit = policy.unit(register)
    if unit is None or code.unit_tag != reference.unit_tag(unit.id):
        return KnownPage(problem="other_branch")
    printed = form_prints.by_ref(register, code.ref)
    if printed is None:
        return KnownPage(problem="unknown_reference")
    if (code.token, code.pages) != (printed.token, printed.pages):
        return KnownPage(problem="forged_reference")
    if printed.code not in READ_BACK:
        return KnownPage(problem="not_for_reading")
    try:
        sides = FormLayout.from_json(dict(printed.layout)).pages
    except (KeyError, TypeError, ValueError):
        return KnownPage(problem="other_version")
    layout = next((side for side in sides if side.number == code.page), None)
    if layout is None:
        return KnownPage(problem="forged_reference")
    is_older = printed.version != form_prints.current_version(register, printed.code, printed.lang)
    return KnownPage(layout=layout, problem="older_version" if is_older else "")
