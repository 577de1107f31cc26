"""`recovery-key`: writes a key that opens the register and its backups on any machine."""

from __future__ import annotations

from pathlib import Path

import click

from ui.commandline.session import Session, answer, shown_path


@click.command("recovery-key")
@click.option("--out", "file", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, file: Path, *, as_json: bool) -> None:
    """Add a recovery key to the register and write it to FILE, to be printed and locked away."""
    from consent_db import backup

    with session.needed_register() as register:
        backup.write_recovery_key(register, file.absolute())
    if as_json:
        answer({"file": shown_path(file)})
    else:
        session.say(session.words("note.recovery_key", file=file))
