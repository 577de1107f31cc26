"""`backup`: a consistent encrypted copy of the register."""

from __future__ import annotations

from pathlib import Path

import click

from exports.wording import problem_text
from ui.commandline.session import Session, answer


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, file: Path, *, as_json: bool) -> None:
    """Write an encrypted copy of the register to FILE and open it once to prove it."""
    from consent_db import backup

    with session.needed_register() as register:
        warnings = backup.backup(register, file.absolute())
    session.warn(*warnings)
    if as_json:
        answer({"ok": True, "problems": [problem_text(problem, session.lang) for problem in warnings]})
    else:
        session.say(session.words("note.backed_up", file=file))
