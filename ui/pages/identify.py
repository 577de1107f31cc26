"""Naming faces from any page: somebody known or new, and asking once more where the store wants a person to be sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from consent_db import appearances, groups
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.records import Changed, Person
from ui import errors
from ui.jobs import once
from ui.models.naming import is_open
from ui.pages.names import NEW, split_name

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from consent_db.connection import Register
    from consent_db.records import Actor
    from ui.desk import Desk

ASK_FIRST = frozenset({"lookalikes_ask", "rejected_before", "twice_in_one_picture", "told_apart"})
"""Problems that a person may answer with yes, do it."""


def name_faces(
    desk: Desk,
    faces: Sequence[str],
    person_id: str,
    typed: str,
    *,
    parent: QWidget,
    then: Callable[[str], object] | None = None,
    said: str = "",
    undone: Callable[[], object] | None = None,
    must_ask: bool = False,
) -> None:
    """Confirm who the faces are; NEW makes a person of the typed name in the same act.

    `then` gets the person's id; `undone` is called when nothing was written after all. With `must_ask` the officer is
    asked once more even about a single face: the person has a look-alike, and nobody typed which of them it is.
    """
    wanted = tuple(faces)
    actor = desk.actor
    target = new_id() if person_id == NEW else person_id
    first, last = split_name(typed)
    made = Person(id=target, first_name=first, last_name=last, lang=desk.unit().lang)
    newcomer = made if person_id == NEW else None

    def act(register: Register, *, asked: bool = False) -> Changed:
        if must_ask and not asked:
            raise StoreProblem("lookalikes_ask", person=target)
        return appearances.confirm(register, wanted, target, actor=actor, asked=asked, newcomer=newcomer)

    def done(_changed: Changed) -> None:
        if then is not None:
            then(target)

    write_asking(desk, act, parent=parent, then=done, said=said, undone=undone)


def others_aside(register: Register, asset_id: str, mine: Collection[str], *, actor: Actor) -> Changed:
    """Set everybody aside whom nobody named in a picture, but for these faces."""
    others = [one.id for one in appearances.of_asset(register, asset_id) if one.id not in mine and is_open(one)]
    return appearances.stranger(register, others, actor=actor)


def answer_merge(
    register: Register, *, first_id: str, second_id: str, same: bool, actor: Actor, asked: bool = False
) -> Changed:
    """Join two groups of faces, or record that they are two people."""
    if same:
        return groups.merge(register, first_id, second_id, actor=actor, asked=asked)
    return groups.dismiss_merge(register, first_id, second_id, actor=actor)


def write_asking(
    desk: Desk,
    act: Callable[..., Changed],
    *,
    parent: QWidget,
    then: Callable[[Changed], object] | None = None,
    said: str = "",
    undone: Callable[[], object] | None = None,
) -> None:
    """Do a write that may want a second yes: `act(register, asked=...)`."""

    def give_up() -> None:
        if undone is not None and isValid(parent):
            undone()

    def finished(changed: Changed) -> None:
        if desk.changes.stopped:
            return
        desk.changes.publish(changed)
        if said:
            desk.wrote.emit(said, changed)
        if then is not None and isValid(parent):
            then(changed)

    def failed(problem: BaseException) -> None:
        if not isValid(parent) or not isinstance(problem, StoreProblem) or problem.code not in ASK_FIRST:
            errors.show(problem, parent if isValid(parent) else desk.window)
            give_up()
            return
        answer = QMessageBox.question(
            parent,
            QCoreApplication.translate("identify", "Are you sure?"),
            errors.sentence(problem),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        if answer is not QMessageBox.StandardButton.Yes:
            give_up()
            return
        desk.write(
            lambda register: act(register, asked=True),
            then=then,
            said=said,
            parent=parent,
            failed=lambda _problem: give_up(),
        )

    desk.runner.start("write", once(lambda register: act(register)), finished=finished, failed=failed)
