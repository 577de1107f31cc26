"""`import`: reads a portable register, all or nothing."""

from __future__ import annotations

from pathlib import Path

import click

from ui.commandline.session import Session, answer


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, file: Path, *, as_json: bool) -> None:
    """Read the portable register FILE into the register, or refuse it whole with every fault named."""
    from consent_db import portable

    document = portable.read_document(file)
    with session.register() as register:
        result = portable.load(register, document, file.absolute().parent, actor=session.actor)
    if result.policy_kept:
        session.note("note.policy_kept")
    warnings = []
    for one in result.lowered:
        said = session.words("note.protection_lowered", path=one.path, id=one.id[:80])
        session.note("note.protection_lowered", path=one.path, id=one.id[:80])
        warnings.append({"path": one.path, "id": one.id, "text": said})
    if as_json:
        answer({"imported": dict(result.imported), "unchanged": result.unchanged, "warnings": warnings})
        return
    for table, count in result.imported.items():
        session.say(f"{table}: {count}")
