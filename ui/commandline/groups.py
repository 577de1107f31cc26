"""`groups`: the groups of unnamed and named faces."""

from __future__ import annotations

import click

from consent_db.errors import StoreProblem
from ui.commandline.session import Session, answer, shown_path


@click.command("groups")
@click.option("--event", "title", default=None, help="Only the pictures of this event.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, *, title: str | None, as_json: bool) -> None:
    """List the groups of faces."""
    from consent_db import events, groups, people, photos

    with session.existing_register() as register:
        if register is None:
            if as_json:
                answer([])
            return
        event_id = None
        if title is not None:
            event = events.by_title(register, title)
            if event is None:
                raise StoreProblem("unknown_event", title=title)
            event_id = event.id
        found = groups.groups(register, event_id=event_id)
        file_of = photos.paths(register, {face.asset_id for group in found for face in group.faces})
        if as_json:
            answer(
                [
                    {
                        "group": group.id,
                        "person": group.person_id,
                        "faces": [
                            {
                                "file": shown_path(file_of[face.asset_id]) if face.asset_id in file_of else None,
                                "box": list(face.box) if face.box else None,
                                "state": face.state,
                            }
                            for face in group.faces
                        ],
                    }
                    for group in found
                ]
            )
            return
        names = {person.id: person.name for person in people.people(register)}
        for group in found:
            session.say(f"{group.id}  {len(group.faces):4d}  {names.get(group.person_id or '', '-')}")
