"""Files returned forms: what a person approved becomes statements with the pages as their proof, all or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.records import Changed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from consent_db.connection import Register
    from consent_db.form_answers import Answers
    from consent_db.form_proposal import Proposal
    from consent_db.records import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What approving a page did: `filed` where the form is recorded now, else the sides that it still waits for."""

    changed: Changed
    filed: bool
    waits_for: tuple[int, ...] = ()
    subject_id: str = ""
    statements: tuple[str, ...] = ()


def preview(register: Register, page_id: str, answers: Answers, *, alone: bool = False) -> Proposal:
    """What approving a page with these answers would record now, and what is still open; only reads."""
    raise NotImplementedError


def approve(
    register: Register,
    page_id: str,
    answers: Answers,
    *,
    actor: Actor,
    prove: Callable[[Sequence[bytes]], bytes],
    version: int | None = None,
    alone: bool = False,
) -> Filed:
    """Approve one page; when all sides of its form are, record what it says, with one PDF of the pages as proof.

    `prove` makes that PDF (`exports.forms.proof.pdf`). With `alone` one side of a child's form is filed without the
    other, which may come later. Raises StoreProblem `form_questions_open` (its `questions`), `changed_meanwhile`.
    """
    raise NotImplementedError
