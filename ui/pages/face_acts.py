"""What the keys of the naming loop do: each is one act that can be undone, and puts the question back if it fails."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from consent_db import appearances, groups
from consent_db.records import IgnoreReason
from ui.pages.identify import answer_merge, name_faces, others_aside, write_asking
from ui.pages.names import NEW

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Changed, Person
    from ui.desk import Desk
    from ui.pages.faces import FacesPage


class FaceActs(QObject):
    """Acts on what the page asks about now; nothing is decided about faces that have not been in view."""

    def __init__(self, desk: Desk, page: FacesPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def name(self, person_id: str, typed: str) -> None:
        """These faces are this person."""
        page, task = self._page, self._page.task
        if task is None or task.kind == "merge" or page.grid.look_on():
            return
        faces = [face.id for face in task.faces]
        person = page.person(person_id)
        called = typed if person_id == NEW or person is None else person.name
        name_faces(
            self._desk,
            faces,
            person_id,
            typed,
            parent=page,
            then=partial(page.named, task),
            said=self.tr("{name} got a name on %n face(s)", "", len(faces)).format(name=called),
            undone=lambda: page.take_up(task),
            must_ask=person is not None and _has_double(person) and typed != person.name,
        )
        page.done_with(task)

    def skip(self) -> None:
        """Leave this one for later."""
        self._page.skip()

    def not_this_person(self) -> None:
        """The suggestion is wrong, for ever: nobody is asked again whether this is them."""
        page, task = self._page, self._page.task
        person = page.person(task.suggested[0]) if task is not None and task.suggested else None
        if task is None or task.kind != "name" or person is None:
            return
        faces, person_id, actor = tuple(face.id for face in task.faces), person.id, self._desk.actor
        self._desk.write(
            lambda register: appearances.reject_all(register, faces, person_id, actor=actor),
            said=self.tr("Not {name}: that will not be suggested again").format(name=person.name),
            parent=page,
        )

    def stranger(self) -> None:
        """Nobody we know: out of the queue, still judged as an unknown face."""
        task = self._page.task
        if task is None or task.kind == "merge":
            return
        faces = self._chosen()
        self._apply(
            lambda register: appearances.stranger(register, faces, actor=self._desk.actor),
            self.tr("%n face(s) set aside as strangers", "", len(faces)),
            faces,
        )

    def ignore(self, reason: IgnoreReason) -> None:
        """Not recognisable, or no face at all; the marked ones only, where some are marked."""
        page, task = self._page, self._page.task
        if task is None:
            return
        if task.kind == "merge":
            if reason is IgnoreReason.NOT_A_FACE:
                self.answer(same=False)
            return
        if not page.grid.marked_ids and page.grid.look_on():
            return
        faces = self._chosen()
        actor = self._desk.actor
        said = (
            self.tr("%n frame(s) dismissed as no face", "", len(faces))
            if reason is IgnoreReason.NOT_A_FACE
            else self.tr("%n face(s) marked as not recognisable", "", len(faces))
        )
        self._apply(lambda register: appearances.ignore(register, faces, reason, actor=actor), said, faces)

    def others_are_strangers(self) -> None:
        """Everybody without a name in the current face's picture is a stranger, this group excepted."""
        page, task = self._page, self._page.task
        crop = page.grid.current
        if crop is None or task is None or task.kind == "merge":
            return
        mine = {face.id for face in task.faces}
        self._desk.write(
            lambda register: others_aside(register, crop.asset_id, mine, actor=self._desk.actor),
            said=self.tr("Everyone else in the picture is a stranger"),
            parent=page,
        )

    def split(self) -> None:
        """The marked faces get a group of their own."""
        page, task = self._page, self._page.task
        marked = page.grid.marked_ids
        if task is None or task.kind != "name" or not 0 < len(marked) < len(task.faces):
            return
        self._desk.write(
            lambda register: groups.split(register, task.id, marked, actor=self._desk.actor),
            said=self.tr("%n face(s) moved to a group of their own", "", len(marked)),
            parent=page,
        )

    def answer(self, same: bool) -> None:
        """Two groups are one person, or two."""
        page, task = self._page, self._page.task
        if task is None or task.kind != "merge" or page.grid.look_on():
            return
        first, second = task.id.split("+")[0], task.other_id
        write_asking(
            self._desk,
            partial(answer_merge, first_id=first, second_id=second, same=same, actor=self._desk.actor),
            parent=page,
            then=lambda _changed: page.settled(task),
            said=self.tr("Two groups became one") if same else self.tr("Kept as two people"),
            undone=lambda: page.take_up(task),
        )
        page.done_with(task)

    def _chosen(self) -> tuple[str, ...]:
        task = self._page.task
        assert task is not None
        return self._page.grid.marked_ids or tuple(face.id for face in task.faces)

    def _apply(self, act: Callable[[Register], Changed], said: str, faces: tuple[str, ...]) -> None:
        page, task = self._page, self._page.task
        assert task is not None
        self._desk.write(
            act,
            said=said,
            parent=page,
            then=lambda _changed: page.settled(task),
            failed=lambda _problem: page.take_up(task),
        )
        if len(faces) == len(task.faces):
            page.done_with(task)


def _has_double(person: Person) -> bool:
    return person.lookalike_group_id is not None
