"""`index`: finds new, changed and moved pictures below a folder, their faces and groups."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consent_db.errors import StoreProblem
from exports.wording import problem_text
from ui.commandline.session import Session, answer, shown_path

if TYPE_CHECKING:
    from faces.index import IndexSummary, Progress


@click.command("index")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--event", "title", help="Title of the event the pictures belong to; made when it is new.")
@click.option("--type", "event_type", default=None, help="Type of a new event, such as course or meeting.")
@click.option("--workers", type=click.IntRange(1, 64), default=None, help="Processes that look for faces.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(
    session: Session,
    folder: Path,
    *,
    title: str | None,
    event_type: str | None,
    workers: int | None,
    as_json: bool,
) -> None:
    """Find the pictures below FOLDER and the faces in them."""
    from consent_db import events
    from consent_db.records import EventType
    from faces.index import index_folder

    if event_type is not None and event_type not in set(EventType):
        raise click.BadParameter(", ".join(EventType), param_hint="--type")
    if not folder.is_dir():
        raise StoreProblem("folder_missing", folder=str(folder))
    summary: IndexSummary | None = None
    with session.register() as register:
        event_id = None
        if title is not None:
            event_id = events.reuse_or_add(
                register, title, event_type=EventType(event_type or EventType.OTHER), actor=session.actor
            )
        shown_at = 0.0
        for progress in index_folder(
            register, folder.absolute(), event_id=event_id, workers=workers, actor=session.actor
        ):
            summary = progress.summary or summary
            if time.monotonic() - shown_at > 1 or progress.summary is not None:
                shown_at = time.monotonic()
                _show(session, progress)
    assert summary is not None
    session.warn(*summary.warnings)
    if as_json:
        answer(
            {
                "found": summary.found,
                "new": summary.new,
                "unchanged": summary.unchanged,
                "moved": summary.moved,
                "missing": summary.missing,
                "faces": summary.faces,
                "groups": summary.groups,
                "unreadable": [
                    {"file": shown_path(file), "reason": problem.code} for file, problem in summary.unreadable
                ],
                "seconds": round(summary.seconds, 2),
            }
        )
        return
    for file, problem in summary.unreadable:
        session.say(f"{shown_path(file)}: {problem_text(problem, session.lang)}")
    counts = {name: getattr(summary, name) for name in ("found", "new", "unchanged", "moved", "missing")}
    session.say(session.words("note.index_done", **counts, faces=summary.faces, groups=summary.groups))


def _show(session: Session, progress: Progress) -> None:
    if progress.total:
        session.note("progress.index", done=progress.done, total=progress.total)
