"""What the commands that list records have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ui.commandline.session import Session, answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from consent_db.connection import Register


def list_command(
    name: str,
    help_text: str,
    *,
    read: Callable[[Register], Iterable[Any]],
    line: Callable[[Any], str],
    more: Callable[[Register], Callable[[Any], dict[str, Any]]] | None = None,
) -> click.Command:
    """A command that lists what `read` finds: as JSON by the keys of the portable register, or one `line` a record.

    `more` gives further JSON keys of a record.
    """

    @click.command(name, help=help_text)
    @click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
    @click.pass_obj
    def command(session: Session, *, as_json: bool) -> None:
        from consent_db.rows import to_json

        with session.existing_register() as register:
            found = () if register is None else tuple(read(register))
            if as_json:
                further = more(register) if register is not None and more is not None else lambda _record: {}
                answer([to_json(record) | further(record) for record in found])
                return
            for record in found:
                session.say(line(record))

    return command
