"""`read-forms`: what returned forms say, as a proposal; nothing is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consent_db.errors import Problem
from exports.wording import problem_text
from ui.commandline.session import Session, answer, shown_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from consent_db.connection import Register
    from exports.forms.incoming import Intake
    from exports.forms.reader import KnownPage, PageReading
    from exports.forms.reference import PageCode


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One page, or a file that gave none (`page` is None then); `problems`: code and sentence."""

    file: str
    page: int | None
    ref: str | None = None
    form: str | None = None
    person: str | None = None
    ticks: Mapping[str, bool | None]
    signed: bool | None = None
    problems: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> dict[str, object]:
        return {
            "file": self.file,
            "page": self.page,
            "ref": self.ref,
            "form": self.form,
            "person": self.person,
            "ticks": dict(self.ticks),
            "signed": self.signed,
            "problems": [{"code": code, "text": text} for code, text in self.problems],
        }


@click.command("read-forms")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(session: Session, files: tuple[Path, ...], *, as_json: bool) -> int:
    """Read returned forms in FILES (PDF, JPEG, PNG, TIFF, HEIC): the reference, the ticks, whether it is signed."""
    from exports.forms import known_pages
    from exports.forms.incoming import Intake

    with session.existing_register() as register, Intake() as intake:
        desk = _Desk(session, register, known_pages.of(register))
        found = [entry for file in files for entry in desk.read(intake, file)]
    if as_json:
        answer([entry.to_json() for entry in found])
    else:
        for entry in found:
            _say(session, entry)
    return 1 if all(entry.page is None for entry in found) else 0


class _Desk:
    """Reads file after file against one register."""

    def __init__(self, session: Session, register: Register | None, known: Callable[[PageCode], KnownPage]) -> None:
        self._session = session
        self._register = register
        self._known = known
        self._seen: set[tuple[str, int]] = set()

    def read(self, intake: Intake, file: Path) -> Iterator[_Entry]:
        """Every page of a file, and at the end what kept others from being read."""
        from exports.forms.incoming import pixels
        from exports.forms.reader import read_page

        shown = shown_path(file)
        try:
            for page in intake.pages(file.absolute()):
                yield self._entry(shown, page.number, read_page(pixels(page), self._known))
        except Problem as problem:
            said = problem_text(problem, self._session.lang)
            yield _Entry(file=shown, page=None, ticks={}, problems=((problem.code, said),))

    def _entry(self, file: str, number: int, reading: PageReading) -> _Entry:
        from consent_db import form_prints
        from exports.forms.reader import Tick

        code = reading.code
        # Of a reference that is another branch's or forged, nothing here is told.
        ours = self._register is not None and code is not None and bool(reading.ticks)
        printed = form_prints.by_ref(self._register, code.ref) if ours and self._register and code else None
        codes = list(reading.problems)
        if printed is not None and code is not None:
            if (code.ref, code.page) in self._seen:
                codes.append("page_again")
            self._seen.add((code.ref, code.page))
        meant = {Tick.YES: True, Tick.NO: False, Tick.ASK: None}
        return _Entry(
            file=file,
            page=number,
            ref=None if code is None else code.ref,
            form=None if printed is None else printed.code,
            person=None if printed is None else printed.person_id,
            ticks={one: meant[tick] for one, tick in reading.ticks.items()},
            signed=self._signed(reading),
            problems=tuple((one, self._session.words(f"page_problem.{one}")) for one in codes),
        )

    def _signed(self, reading: PageReading) -> bool | None:
        """Whether any signature field is filled; None where that cannot be told, or the page has none."""
        if reading.code is None or not reading.fields:
            return None
        layout = self._known(reading.code).layout
        signatures = [reading.fields.get(one.id) for one in layout.fields if one.kind == "signature"] if layout else []
        if any(signatures):
            return True
        return None if not signatures or None in signatures else False


def _say(session: Session, entry: _Entry) -> None:
    from exports.forms.reference import shown

    if entry.page is None:
        session.say(f"{entry.file}  {' '.join(text for _, text in entry.problems)}")
        return
    parts = [session.words("read_forms.page", page=entry.page)]
    if entry.ref is not None:
        parts.append(shown(entry.ref))
    if entry.ticks:
        yes = [one for one, tick in entry.ticks.items() if tick]
        asked = [one for one, tick in entry.ticks.items() if tick is None]
        signed = {True: "signed", False: "unsigned", None: "signed_unsure"}[entry.signed]
        parts.append(session.words("read_forms.yes", ticks=", ".join(yes) or "–"))
        if asked:
            parts.append(session.words("read_forms.ask", ticks=", ".join(asked)))
        parts.append(session.words(f"read_forms.{signed}"))
    session.say(f"{entry.file}  {'; '.join(parts)}")
    for _, text in entry.problems:
        session.say(f"    {text}")
