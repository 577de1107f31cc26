"""`export-register`: writes the whole register as a portable document."""

from __future__ import annotations

from pathlib import Path

import click

from ui.commandline.session import Session, answer, shown_path


@click.command("export-register")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--no-evidence", is_flag=True, help="Hashes of the scans only, no scans beside the file.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, file: Path, *, no_evidence: bool, as_json: bool) -> None:
    """Write the portable register FILE, with the scans beside it unless told otherwise."""
    from consent_db import portable

    with session.needed_register() as register:
        scans = portable.write_document(register, file.absolute(), evidence=not no_evidence)
    session.note("note.exported", file=shown_path(file))
    if scans:
        session.note("note.scans_unencrypted", n=scans, folder=shown_path(file.absolute().parent))
    if as_json:
        answer({"file": shown_path(file)})
