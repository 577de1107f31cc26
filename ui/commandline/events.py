"""`events`: the list of events in the register."""

from __future__ import annotations

import click

from ui.commandline.session import Session, answer


@click.command("events")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, *, as_json: bool) -> None:
    """List the events of the register."""
    from consent_db import events
    from consent_db.rows import to_json

    with session.existing_register() as register:
        found = () if register is None else events.events(register)
        if as_json:
            answer([to_json(record) for record in found])
            return
        for record in found:
            session.say(f"{record.id}  {record.title}  {record.start or ''} {record.end or ''}".rstrip())
