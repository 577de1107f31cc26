"""Takes in returned forms in the background: opens the files, reads each page, and keeps it before the next is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from consent_db import form_prints, policy, returned_pages
from consent_db.errors import Problem, StoreProblem
from consent_db.returned_pages import NewPage
from ui.models.returned import UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed
    from consent_db.returned_pages import ReturnedPage
    from exports.forms.incoming import IncomingPage
    from exports.forms.reader import PageReading

SUFFIXES: Final = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".heif", ".webp")
MOST_FILES: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeProgress:
    """So many pages are kept, of the file with this number."""

    pages: int
    file: int
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeSummary:
    """How many pages came in, and what was wrong with files that did not."""

    pages: int = 0
    problems: tuple[Problem, ...] = ()


def files_in(chosen: Sequence[Path]) -> tuple[Path, ...]:
    """The files themselves, and of each folder the scans and pictures in it, by name; at most `MOST_FILES`."""
    found: list[Path] = []
    for one in chosen:
        if not one.is_dir():
            found.append(one)
            continue
        inside = (path for path in one.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
        found += sorted(inside, key=lambda path: [_natural(part) for part in path.relative_to(one).parts])
    return tuple(dict.fromkeys(found))[:MOST_FILES]


def _natural(name: str) -> tuple[tuple[int, str], ...]:
    """`IMG_9` before `IMG_10`, since two photographs of one sheet belong side by side."""
    parts: list[tuple[int, str]] = []
    digits = ""
    for sign in name.casefold() + "\0":
        if sign.isdecimal():
            digits += sign
            continue
        if digits:
            parts.append((int(digits), ""))
            digits = ""
        parts.append((-1, sign))
    return tuple(parts)


def take_in(
    register: Register, chosen: Sequence[Path], *, actor: Actor
) -> Generator[IntakeProgress, None, IntakeSummary]:
    """Read files into one pile, page by page; whatever ends this, every page read by then is kept.

    A file that cannot be opened is named in the summary, and the others are read.
    """
    from exports.forms import known_pages, reader
    from exports.forms.incoming import Intake, pixels

    files = files_in(chosen)
    name = chosen[0].name if len(chosen) == 1 else chosen[0].parent.name if chosen else ""
    known = known_pages.of(register)
    problems: list[Problem] = []
    pile_id, count = "", 0
    if not files:
        problems.append(StoreProblem("form_pages_none"))
    with Intake() as intake:
        for number, file in enumerate(files, start=1):
            yield IntakeProgress(pages=count, file=number, files=len(files))
            try:
                for page in intake.pages(file):
                    reading = reader.read_page(pixels(page), known)
                    kept = new_page(page, reading)
                    if pile_id:
                        returned_pages.add_pages(register, pile_id, [kept], actor=actor)
                    else:
                        changed = returned_pages.add_pile(register, name, [kept], actor=actor)
                        pile_id = changed.ids["returned_pile"][0]
                    count += 1
                    yield IntakeProgress(pages=count, file=number, files=len(files))
            except Problem as problem:
                problems.append(problem)
    return IntakeSummary(pages=count, problems=tuple(problems))


def new_page(page: IncomingPage, reading: PageReading) -> NewPage:
    """A page that came in, with what was read on it, as the register keeps it."""
    ref, side = _place(reading)
    return NewPage(
        content=page.image,
        mime=page.mime,
        file=page.file,
        number=page.number,
        ref=ref,
        side=side,
        reading=reading.to_json(),
    )


def _place(reading: PageReading) -> tuple[str | None, int | None]:
    """Which side of which form a page is; nothing where its code is not to be trusted."""
    if reading.code is None or UNREADABLE & set(reading.problems):
        return None, None
    return reading.code.ref, reading.code.page


def read_again(register: Register, page: ReturnedPage, ref: str, side: int, *, actor: Actor) -> Changed:
    """Read a page as a side of the form whose printed reference a person typed; a code on the page is believed first.

    Raises StoreProblem `form_reference_unknown` where this register printed no such form, or not that many sides.
    """
    from exports.forms import known_pages, reader
    from exports.forms.incoming import pixels
    from exports.forms.reference import PageCode, unit_tag

    printed = form_prints.by_ref(register, ref)
    unit = policy.unit(register)
    if printed is None or unit is None or not 1 <= side <= printed.pages:
        raise StoreProblem("form_reference_unknown", ref=ref)
    hint = PageCode(unit_tag=unit_tag(unit.id), ref=ref, page=side, pages=printed.pages, token=printed.token)
    found = reader.read_page(pixels(returned_pages.image(register, page.id)), known_pages.of(register), hint=hint)
    told, at = (ref, side) if found.code == hint else _place(found)  # a code that can be read says more than a hand
    return returned_pages.set_reading(
        register, page.id, ref=told, side=at, reading=found.to_json(), actor=actor, version=page.version
    )
