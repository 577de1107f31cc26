"""Pages that came back: they wait in the register, picture and all, until somebody files or dismisses them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from consent_db.clock import from_instant
from consent_db.errors import StoreProblem
from consent_db.evidence import MAX_BYTES
from consent_db.form_answers import Answers
from consent_db.ids import new_id
from consent_db.paths import shown_path, stored_path
from consent_db.rows import chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed

_COLUMNS: Final = (
    "id, pile_id, position, file, number, ref, side, sha256, mime, reading, answers, state, person_id, evidence_id,"
    " decided_by, decided_at, version"
)
_LONGEST_NAME: Final = 200


class PageState(StrEnum):
    """How far a page has come; an approved one without evidence still waits for the other sides of its form."""

    WAITING = "waiting"
    APPROVED = "approved"
    DISMISSED = "dismissed"


_LEFT: Final = (
    "(state = 'approved' AND evidence_id IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM returned_page AS o WHERE o.ref = p.ref AND o.state = 'waiting'))"
)
"""Approved while the other side of its form is not here, of a page `p`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPage:
    """One page as it came in: the picture as it is kept, and what was read on it (`PageReading.to_json`)."""

    content: bytes = field(repr=False)
    mime: str
    file: str = ""
    number: int = 1
    ref: str | None = None
    side: int | None = None
    reading: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedPage:
    """One page without its picture (see `image`); `answers` are None until somebody corrected what was read.

    `again`: the very same picture, or the same side of the same form, was filed already or waits before this one.
    """

    id: str
    pile_id: str
    position: int
    file: str
    number: int
    ref: str | None
    side: int | None
    sha256: str
    mime: str
    reading: Mapping[str, Any] = field(hash=False)
    answers: Answers | None = field(hash=False)
    state: PageState
    person_id: str | None
    evidence_id: str | None
    decided_by: str
    decided_at: datetime | None
    version: int
    again: bool = False

    @property
    def filed(self) -> bool:
        """Whether its statements are recorded; the picture lies in their evidence then."""
        return self.evidence_id is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """Pages that came in together, in their order."""

    id: str
    name: str
    added_at: datetime
    added_by: str
    pages: tuple[ReturnedPage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What one write to a page changed, and the version the page has by it: not by what others wrote after it."""

    changed: Changed
    version: int


def add_pile(register: Register, name: str, pages: Sequence[NewPage], *, actor: Actor) -> Changed:
    """Keep pages that came in together; the pile's id is in `changed.ids["returned_pile"]`.

    Not undone: paper that was taken in stays until somebody dismisses it. Raises StoreProblem `form_pages_none`,
    `evidence_empty`, `evidence_too_large`.
    """
    if not pages:
        raise StoreProblem("form_pages_none")
    with register.action(actor, "form_pages_added", undoable=False, count=len(pages)) as action:
        row = {"id": new_id(), "name": _name(name), "added_at": action.instant, "added_by": str(actor.role)}
        action.insert("returned_pile", row)
        _add(action, str(row["id"]), pages, start=0)
    return action.changed


def add_pages(register: Register, pile_id: str, pages: Sequence[NewPage], *, actor: Actor) -> Changed:
    """Add pages at the end of a pile, so that a long one is kept page by page; raises also `form_pile_unknown`."""
    with register.action(actor, "form_pages_added", undoable=False, count=len(pages)) as action:
        if not query(register, "SELECT 1 FROM returned_pile WHERE id = ?", (pile_id,)):
            raise StoreProblem("form_pile_unknown")
        sql = "SELECT coalesce(max(position) + 1, 0) FROM returned_page WHERE pile_id = ?"
        _add(action, pile_id, pages, start=query(register, sql, (pile_id,))[0][0])
    return action.changed


def waiting(register: Register) -> tuple[Pile, ...]:
    """The piles that hold a page nobody has decided on, or one that waits for another side; the oldest first.

    Pages that were filed or dismissed are left out.
    """
    where = "WHERE state <> 'dismissed' AND evidence_id IS NULL ORDER BY pile_id, position"
    by_pile: dict[str, list[ReturnedPage]] = {}
    for one in _pages(register, where):
        by_pile.setdefault(one.pile_id, []).append(one)
    rows: list[tuple[Any, ...]] = []
    for chunk in chunks(by_pile):
        sql = f"SELECT id, name, added_at, added_by FROM returned_pile WHERE id IN ({marks(chunk)})"
        rows += query(register, sql, chunk)
    return tuple(
        Pile(id=row[0], name=row[1], added_at=from_instant(row[2]), added_by=row[3], pages=tuple(by_pile[row[0]]))
        for row in sorted(rows, key=lambda row: (row[2], row[0]))
    )


def count_waiting(register: Register) -> int:
    """How many pages wait for a person: those nobody decided on, and approved ones whose other side is not here."""
    return int(query(register, f"SELECT count(*) FROM returned_page AS p WHERE state = 'waiting' OR {_LEFT}")[0][0])


def page(register: Register, page_id: str) -> ReturnedPage:
    """One page, whatever became of it; raises StoreProblem `form_page_unknown`."""
    found = _pages(register, "WHERE id = ?", (page_id,))
    if not found:
        raise StoreProblem("form_page_unknown")
    return found[0]


def of_form(register: Register, ref: str) -> tuple[ReturnedPage, ...]:
    """Every page that came back of one form, dismissed ones too, in the order in which they came."""
    return _pages(register, "WHERE ref = ? ORDER BY id", (ref,))


def image(register: Register, page_id: str) -> bytes:
    """The picture of a page, checked against its hash.

    Raises StoreProblem `form_page_unknown`, `form_page_gone` (filed or dismissed), `form_page_altered`.
    """
    sql = (
        "SELECT p.sha256, i.content, p.file, p.state = 'dismissed' OR p.evidence_id IS NOT NULL FROM returned_page AS p"
        " LEFT JOIN returned_image AS i ON i.page_id = p.id WHERE p.id = ?"
    )
    found = query(register, sql, (page_id,))
    if not found:
        raise StoreProblem("form_page_unknown")
    sha256, content, file, decided = found[0]
    if decided:
        raise StoreProblem("form_page_gone", file=file)
    content = content or b""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise StoreProblem("form_page_altered", file=file)
    return bytes(content)


def set_reading(
    register: Register,
    page_id: str,
    *,
    ref: str | None,
    side: int | None,
    reading: Mapping[str, Any],
    actor: Actor,
    version: int | None = None,
) -> Changed:
    """Put another reading in place of the first one, as after somebody typed the reference; answers are dropped.

    Raises StoreProblem `form_page_unknown`, and `changed_meanwhile` where it waits no longer or `version` is not its.
    """
    values = {"ref": ref, "side": side, "reading": as_json(reading), "answers": "{}"}
    return _set(register, page_id, values, label="form_read_again", actor=actor, version=version).changed


def set_answers(
    register: Register, page_id: str, answers: Answers, *, actor: Actor, version: int | None = None
) -> Kept:
    """Keep what somebody corrected on a page that waits.

    Raises as `set_reading` does, and Refused for a newcomer who could never be stored.
    """
    answers.require_storable()
    values = {"answers": as_json(answers.to_json())}
    return _set(register, page_id, values, label="form_answers", actor=actor, version=version)


def reopen(register: Register, page_id: str, *, actor: Actor, version: int | None = None) -> Kept:
    """Let a page that was approved wait again, as long as its form is not filed; raises as `set_reading` does."""
    values = {"state": PageState.WAITING, "decided_by": "", "decided_at": None}
    return _set(
        register, page_id, values, label="form_reopened", actor=actor, version=version, state=PageState.APPROVED
    )


def dismiss(register: Register, page_ids: Iterable[str], *, actor: Actor) -> Changed:
    """Delete the pictures of pages for good, with all that was read on them and what their files were called.

    What stays says that they came, and when.

    All or none: raises StoreProblem `form_page_unknown`, and `changed_meanwhile` where one of them is filed or
    dismissed already.
    """
    wanted = sorted(set(page_ids))
    with register.action(actor, "form_dismissed", undoable=False, count=len(wanted)) as action:
        for page_id in wanted:
            one = page(register, page_id)
            if one.filed or one.state is PageState.DISMISSED:
                raise StoreProblem("changed_meanwhile", table="returned_page", id=page_id)
            let_go(action, page_id, {"state": PageState.DISMISSED, "file": "", "decided_by": str(actor.role)})
            left = "SELECT 1 FROM returned_page WHERE pile_id = ? AND state <> 'dismissed' LIMIT 1"
            if not query(register, left, (one.pile_id,)):
                action.update("returned_pile", one.pile_id, {"name": ""})
    return action.changed


def let_go(action: Action, page_id: str, values: Mapping[str, Any]) -> None:
    """Delete the picture of a page and all that was read on it, inside the action that decides on it."""
    gone = {"reading": "{}", "answers": "{}", "decided_at": action.instant}
    action.update("returned_page", page_id, gone | dict(values))
    if action.read("returned_image", page_id) is not None:  # one that was lost must not keep its page for ever
        action.delete("returned_image", page_id)


def _add(action: Action, pile_id: str, pages: Sequence[NewPage], *, start: int) -> None:
    for position, one in enumerate(pages, start=start):
        if not one.content:
            raise StoreProblem("evidence_empty", file=one.file)
        if len(one.content) > MAX_BYTES:
            raise StoreProblem("evidence_too_large", file=one.file, most_mb=MAX_BYTES // 1_000_000)
        row = {
            "id": new_id(),
            "pile_id": pile_id,
            "position": position,
            "file": _name(one.file),
            "number": one.number,
            "ref": one.ref,
            "side": one.side,
            "sha256": hashlib.sha256(one.content).hexdigest(),
            "mime": one.mime,
            "reading": as_json(one.reading),
        }
        page_id = action.insert("returned_page", row)
        action.insert("returned_image", {"page_id": page_id, "content": one.content})


def _set(
    register: Register,
    page_id: str,
    values: Mapping[str, Any],
    *,
    label: str,
    actor: Actor,
    version: int | None,
    state: PageState = PageState.WAITING,
) -> Kept:
    with register.action(actor, label, undoable=False, page=page_id) as action:
        one = page(register, page_id)
        if one.state is not state or one.filed:
            raise StoreProblem("changed_meanwhile", table="returned_page", id=page_id)
        action.update("returned_page", page_id, values, expected_version=version)
        now = page(register, page_id).version
    return Kept(changed=action.changed, version=now)


def _pages(register: Register, where: str, values: Sequence[object] = ()) -> tuple[ReturnedPage, ...]:
    rows = query(register, f"SELECT {_COLUMNS} FROM returned_page {where}", values)
    again = _again(register, [row[0] for row in rows])
    return tuple(
        ReturnedPage(
            id=row[0],
            pile_id=row[1],
            position=row[2],
            file=row[3],
            number=row[4],
            ref=row[5],
            side=row[6],
            sha256=row[7],
            mime=row[8],
            reading=json.loads(row[9]),
            answers=_answers(row[10]),
            state=PageState(row[11]),
            person_id=row[12],
            evidence_id=row[13],
            decided_by=row[14],
            decided_at=None if row[15] is None else from_instant(row[15]),
            version=row[16],
            again=row[0] in again,
        )
        for row in rows
    )


def _answers(told: str) -> Answers | None:
    """Answers as they were kept; those of a program that keeps them otherwise are asked for again."""
    try:
        return Answers.from_json(json.loads(told))
    except (KeyError, TypeError, ValueError):
        return None


def _again(register: Register, ids: Sequence[str]) -> set[str]:
    """Those of some pages that came before: another one decides already, waits longer, or is a proof as it is."""
    found: set[str] = set()
    for chunk in chunks(ids):
        sql = (
            "SELECT p.id FROM returned_page AS p JOIN returned_page AS o ON o.sha256 = p.sha256 AND o.id <> p.id"
            f" WHERE p.id IN ({marks(chunk)}) AND {_BEFORE}"
            " UNION SELECT p.id FROM returned_page AS p JOIN returned_page AS o"
            " ON o.ref = p.ref AND o.side = p.side AND o.id <> p.id"
            f" WHERE p.id IN ({marks(chunk)}) AND {_BEFORE}"
            " UNION SELECT p.id FROM returned_page AS p JOIN evidence AS e ON e.sha256 = p.sha256"
            f" WHERE p.id IN ({marks(chunk)}) AND e.id IS NOT p.evidence_id"
        )
        found.update(row[0] for row in query(register, sql, (*chunk, *chunk, *chunk)))
    return found


_BEFORE: Final = "(o.state = 'approved' OR (o.state = 'waiting' AND p.state = 'waiting' AND o.id < p.id))"


def _name(text: str) -> str:
    """The last part of a file's name as it can be shown and stored, whatever it holds."""
    return shown_path(stored_path(Path(Path(text).name)))[:_LONGEST_NAME] if text else ""


def as_json(told: Mapping[str, Any]) -> str:
    """JSON as a page's columns hold it; escaped, since a text may hold what UTF-8 cannot."""
    return json.dumps(told, separators=(",", ":"), allow_nan=False)
