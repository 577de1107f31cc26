"""`verify`: checks every page, hash, audit link and foreign key of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from exports.wording import problem_text
from ui.commandline.program import FAILED
from ui.commandline.session import Session, answer

if TYPE_CHECKING:
    from consent_db.errors import Problem


@click.command("verify")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, *, as_json: bool) -> int:
    """Check the whole register and name what is wrong."""
    from consent_db import backup

    with session.existing_register() as register:
        problems: tuple[Problem, ...] = ()
        if register is not None:
            told = len(register.warnings)
            problems = backup.verify(register)
            session.warn(*register.warnings[told:])  # a file that was found broken on the way and made anew
    if as_json:
        answer({"ok": not problems, "problems": [problem_text(problem, session.lang) for problem in problems]})
    elif not problems:
        session.say(session.words("note.verified"))
    else:
        session.warn(*problems)
    return FAILED if problems else 0
