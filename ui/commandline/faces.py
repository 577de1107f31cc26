"""`faces`: detects faces in pictures; reads and writes no register."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consent_db.errors import Problem
from exports.wording import problem_text
from ui.commandline.session import Session, answer, shown_path

if TYPE_CHECKING:
    from faces.worker import Failure, Scan


@click.command("faces")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--workers", type=click.IntRange(1, 64), default=None, help="Processes that look for faces.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, files: tuple[Path, ...], *, workers: int | None, as_json: bool) -> int:
    """Find the faces in FILES."""
    from faces.scanning import scan_all
    from faces.worker import Failure, Job

    jobs = [Job(path=os.fspath(file.absolute()), want_codes=False, want_images=False) for file in files]
    found: list[dict[str, object]] = [{} for _ in jobs]
    for number, result in scan_all(jobs, workers=workers):
        found[number] = _failed(result, session.lang) if isinstance(result, Failure) else _scanned(result)
    failed = sum(entry["error"] is not None for entry in found)
    if as_json:
        answer(found)
    else:
        for entry in found:
            session.say(f"{entry['file']}  {entry['error'] or len(entry['faces'])}")  # type: ignore[arg-type]
    return 1 if failed == len(found) else 0


def _scanned(scan: Scan) -> dict[str, object]:
    return {
        "file": shown_path(scan.path),
        "width": scan.width_px,
        "height": scan.height_px,
        "faces": [{"box": list(face.box), "score": round(face.score, 4), "sure": face.sure} for face in scan.faces],
        "error": None,
    }


def _failed(failure: Failure, lang: str) -> dict[str, object]:
    return {
        "file": shown_path(failure.path),
        "width": None,
        "height": None,
        "faces": [],
        "error": problem_text(Problem(failure.code, **failure.params), lang),
    }
