"""The queue of the naming loop: groups without a name, pairs that may be one person, and possible faces; pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from consent_db.records import AppearanceState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.groups import FaceGroup, SuggestedMerge
    from consent_db.records import Appearance


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to decide: whose faces these are, whether two groups are one person, or whether this is a face."""

    id: str
    kind: Literal["name", "merge", "possible"]
    faces: tuple[Appearance, ...]
    suggested: tuple[str, ...] = ()
    other_id: str = ""
    other_faces: tuple[Appearance, ...] = ()

    @property
    def face_ids(self) -> frozenset[str]:
        """The faces it is about, those of the other group too."""
        return frozenset(face.id for face in (*self.faces, *self.other_faces))


@dataclass(frozen=True, slots=True)
class Queue:
    """What is left to do, and how far it is done."""

    tasks: tuple[Task, ...]
    groups_done: int
    groups: int
    faces_named: int
    faces: int
    strangers: int


def is_open(face: Appearance) -> bool:
    """Whether nobody has said yet who or what this is."""
    return face.state is not AppearanceState.CONFIRMED and face.ignore_reason is None and not face.stranger


def build(groups: Sequence[FaceGroup], merges: Sequence[SuggestedMerge], possible: Sequence[Appearance]) -> Queue:
    """Sure pairs to join first (they save work), then groups by size, doubtful pairs, and possible faces one by one."""
    by_id = {group.id: group for group in groups}
    tasks: list[Task] = []
    done = named = faces = all_groups = strangers = 0
    naming: list[Task] = []
    for group in groups:
        open_faces = tuple(face for face in group.faces if face.sure and is_open(face))
        counted = [face for face in group.faces if face.sure and face.ignore_reason is None]
        faces += len(counted)
        named += sum(face.state is AppearanceState.CONFIRMED for face in counted)
        strangers += sum(face.stranger for face in counted)
        if not counted:
            continue
        all_groups += 1
        if not open_faces:
            done += 1
            continue
        offered = Counter(face.person_id for face in open_faces if face.person_id is not None)
        for face in open_faces:
            offered.update(face.suggested_alternatives)
        if group.person_id is not None:
            offered[group.person_id] += len(open_faces)
        ranked = tuple(person_id for person_id, _ in offered.most_common())
        naming.append(Task(group.id, "name", open_faces, ranked))
    doubtful: list[Task] = []
    for pair in merges:
        first, second = by_id.get(pair.first_id), by_id.get(pair.second_id)
        if first is None or second is None or (first.person_id and second.person_id):
            continue
        ours = tuple(face for face in first.faces if face.ignore_reason is None)
        theirs = tuple(face for face in second.faces if face.ignore_reason is None)
        if ours and theirs and any(is_open(face) for face in (*ours, *theirs)):
            task = Task(f"{first.id}+{second.id}", "merge", ours, (), second.id, theirs)
            (tasks if pair.band == "strong" else doubtful).append(task)
    tasks += sorted(naming, key=lambda task: -len(task.faces))
    tasks += doubtful
    tasks += [Task(face.id, "possible", (face,)) for face in possible if is_open(face)]
    return Queue(tuple(tasks), done, all_groups, named, faces, strangers)


def held(shown: Task, tasks: Sequence[Task], *, typed: bool) -> Task | None:
    """Give what is asked, as it was shown, where only the machine sees it otherwise now: nobody names faces unseen.

    None where it must be shown anew: somebody decided about one of the faces, or a name is no longer offered.
    """
    now = next((task for task in tasks if task.id == shown.id), None)
    if now is None and shown.kind == "name":
        now = next((task for task in tasks if task.kind == "name" and shown.face_ids <= task.face_ids), None)
    if now is None or shown.kind == "possible":
        return None
    if not shown.face_ids <= now.face_ids or not set(shown.suggested) <= set(now.suggested):
        return None
    # Names to offer at last, and nothing typed: Enter would have done nothing so far.
    offered = now.suggested if not shown.suggested and not typed else shown.suggested
    return replace(now, faces=shown.faces, other_faces=shown.other_faces, suggested=offered)
