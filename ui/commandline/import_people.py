"""`import-people`: names, children's birth dates and contacts from a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ui.commandline.session import Session, answer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from consent_db.people_import import Plan


@click.command("import-people")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Also when so many people look like the whole member register.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, file: Path, *, yes: bool, as_json: bool) -> None:
    """Read the people of FILE (CSV) into the register; what is not needed is not stored."""
    from consent_db import people_import, people_table, policy
    from consent_db.clock import today
    from consent_db.records import Jurisdiction

    rows = people_table.read_file(file)
    people_import.require_names(rows)
    with session.register() as register:
        own = policy.unit(register)
        day = today(own.jurisdiction if own else Jurisdiction.NO)
        plan, _changed = people_import.load(register, rows, actor=session.actor, today=day, may_be_many=yes)
    rejected = [{"line": one.line, "reason": session.words(f"people_import.{one.reason}")} for one in plan.rejected]
    _say_what_was_left_out(session, plan)
    if as_json:
        answer({"new": len(plan.new), "unchanged": plan.unchanged, "rejected": rejected})
        return
    counts = {"new": str(len(plan.new)), "unchanged": str(plan.unchanged), "rejected": str(len(rejected))}
    session.say(session.words("note.people_imported", **counts))
    for line in rejected:
        session.say(session.words("people_import.line", **line))


def _say_what_was_left_out(session: Session, plan: Plan) -> None:
    if plan.numbers:
        session.note("note.numbers_not_read", columns=_named(session, plan.numbers))
    if plan.not_stored:
        session.note("note.columns_not_stored", columns=_named(session, plan.not_stored))
    if plan.adult_births:
        session.note("note.adult_births")


def _named(session: Session, headings: Iterable[str]) -> list[str]:
    """Headings as written; a column without one by its place."""
    return [
        session.words("people_import.column", n=one[1:]) if one.startswith("#") and one[1:].isdigit() else one[:60]
        for one in headings
    ]
