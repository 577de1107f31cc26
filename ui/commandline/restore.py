"""`restore`: puts a backup back and keeps the replaced register aside."""

from __future__ import annotations

from pathlib import Path

import click

from exports.wording import problem_text
from ui.commandline.session import Session, answer


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--recovery-key-file", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=None)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, file: Path, *, recovery_key_file: Path | None, as_json: bool) -> None:
    """Put the backup FILE back in the register's folder."""
    from consent_db import backup

    recovery_key = None if recovery_key_file is None else recovery_key_file.read_text(encoding="utf-8")
    warnings = backup.restore(
        file.absolute(), session.directory, passphrase=session.passphrase, recovery_key=recovery_key
    )
    session.warn(*warnings)
    if as_json:
        answer({"ok": True, "problems": [problem_text(problem, session.lang) for problem in warnings]})
    else:
        session.say(session.words("note.restored", folder=session.directory))
