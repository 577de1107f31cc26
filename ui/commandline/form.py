"""`form`: forms, the poster, the list and the letter as a PDF, each form with its own reference in the register."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from exports.wording import LANGUAGES
from ui.commandline.session import Session, answer, shown_path

if TYPE_CHECKING:
    from datetime import date

    from consent_db.connection import Register

KINDS = ("adult", "child", "withdrawal", "notice", "attendance", "letter")
_FOR_A_PERSON = ("adult", "child", "withdrawal", "letter")


@dataclass(frozen=True, slots=True)
class _Made:
    pdf: bytes
    pages: int
    refs: tuple[str, ...] = ()


@click.command("form")
@click.argument("kind", type=click.Choice(KINDS))
@click.option(
    "--out", "file", required=True, type=click.Path(path_type=Path), help="The PDF; an existing one is replaced."
)
@click.option("--event", "title", help="Title of the event that it is about.")
@click.option("--person", "person_ids", multiple=True, help="Id of a person; repeat it for several.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the paper (the person's, else the branch's).")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(
    session: Session,
    kind: str,
    file: Path,
    title: str | None,
    person_ids: tuple[str, ...],
    lang: str | None,
    *,
    as_json: bool,
) -> None:
    """Write a paper of KIND as a PDF: blank, or one for each PERSON; every form has a reference of its own.

    A letter goes to everybody outside who has to take something down; with nothing to take down it is blank.
    """
    if person_ids and kind not in _FOR_A_PERSON:
        raise click.UsageError(f"--person does not go with {kind}.")
    if kind == "attendance" and title is None:
        raise click.UsageError("attendance needs --event.")
    if title is not None and kind == "withdrawal":
        raise click.UsageError("--event does not go with withdrawal.")
    from exports.whole_file import write_whole

    with session.needed_register() as register:
        from consent_db import policy
        from consent_db.clock import today
        from consent_db.records import Jurisdiction

        own = policy.unit(register)
        day = today(own.jurisdiction if own is not None else Jurisdiction.NO)
        event_id = None if title is None else _event(register, title)
        target = file.absolute()
        _require_place(target)
        made = _made(session, register, kind, event_id, tuple(dict.fromkeys(person_ids)), lang or "", day)
        write_whole(target, made.pdf)
    if as_json:
        answer({"file": shown_path(file), "pages": made.pages, "refs": list(made.refs)})
        return
    session.say(session.words("form.written", file=shown_path(file), n=made.pages))
    from exports.forms.reference import shown

    for ref in made.refs:
        session.say(shown(ref))


def _require_place(target: Path) -> None:
    """Find out before any reference is given away that nothing can be written there."""
    from consent_db.errors import StoreProblem

    if not target.parent.is_dir():
        raise StoreProblem("folder_missing", folder=str(target.parent))
    if target.is_dir():
        raise StoreProblem("unwritable_file", file=str(target))


def _event(register: Register, title: str) -> str:
    from consent_db import events
    from consent_db.errors import StoreProblem

    found = events.by_title(register, title)
    if found is None:
        raise StoreProblem("unknown_event", title=title)
    return found.id


def _made(
    session: Session,
    register: Register,
    kind: str,
    event_id: str | None,
    person_ids: tuple[str, ...],
    lang: str,
    day: date,
) -> _Made:
    if kind == "notice":
        return _notice(register, event_id, lang, day)
    if kind == "attendance":
        assert event_id is not None
        return _attendance(session, register, event_id, lang, day)
    if kind == "letter":
        return _letter(session, register, event_id, person_ids, lang, day)
    from exports.forms.issue import Wish, issue
    from exports.forms.order import FormCode

    code = {"adult": FormCode.ADULT, "child": FormCode.CHILD, "withdrawal": FormCode.WITHDRAW}[kind]
    wishes = [Wish(code=code, lang=lang, event_id=event_id, person_id=one) for one in person_ids or (None,)]
    issued = issue(register, wishes, today=day, actor=session.actor)
    return _Made(issued.pdf, issued.pages, tuple(one.ref for one in issued.prints))


def _notice(register: Register, event_id: str | None, lang: str, day: date) -> _Made:
    from exports.forms.order import FormCode, order_for
    from exports.forms.poster import groups_faces, write_notice

    order = order_for(register, FormCode.NOTICE, lang=lang, event_id=event_id, today=day)
    return _Made(write_notice(order, grouping=groups_faces(register, event_id)), 1)


def _attendance(session: Session, register: Register, event_id: str, lang: str, day: date) -> _Made:
    from exports.forms.attendance_sheet import issue_attendance, left_out

    issued = issue_attendance(register, event_id, lang=lang, today=day, actor=session.actor)
    hidden = left_out(register, event_id)
    if hidden:
        session.note("note.left_off_the_list", n=hidden)
    return _Made(issued.pdf, issued.pages, tuple(one.ref for one in issued.prints))


def _letter(
    session: Session, register: Register, event_id: str | None, person_ids: tuple[str, ...], lang: str, day: date
) -> _Made:
    from exports.letters import letter_order, letters_for, write_letters
    from exports.pdf_pages import PdfPages

    letters = letters_for(register, today=day, person_ids=person_ids, event_id=event_id)
    if not letters:
        session.note("note.letter_blank")
    orders = [letter_order(register, one, lang=lang, today=day) for one in letters or (None,)]
    pdf = write_letters(orders)
    with PdfPages(pdf) as document:
        return _Made(pdf, len(document.sheets))
