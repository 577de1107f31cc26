"""Suggests names for faces from the faces people have confirmed; a suggestion never decides anything. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from faces.dlib_network import CODE_SIZE
from faces.grouping import BANDS, SMALL_PX, TOO_SMALL_PX, Band, Face
from faces.linkage import NEVER, Floats, crowding, unit

_STRANGERS: Final = (0, 5)  # ranks of the nearest other people
_CROWDED: Final = 0.92  # what they are taken to be like at least, so that few known people never loosen the rule
_LIKELY: Final[dict[Band, float]] = {"strong": 0.03, "medium": 0.02, "weak": 0.006}  # wrong for 1, 2, 15 of 100 faces
_CLOSE: Final = 0.012  # candidates nearer to each other than this are offered together


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A person a face may be, and others it may be as well (then nobody can tell from the face alone)."""

    face_id: str
    person_id: str
    band: Band
    alternatives: tuple[str, ...] = ()


class KnownPeople:
    """The confirmed faces to compare with; built once, used for any number of faces."""

    def __init__(self, codes: Mapping[str, NDArray[np.float32]]) -> None:
        """Take the codes (N, 128) of each person's confirmed faces; a person without codes is passed over."""
        self.ids = sorted(person for person, rows in codes.items() if len(rows))
        self.index = {person: position for position, person in enumerate(self.ids)}
        self.means = np.zeros((0, CODE_SIZE))
        if self.ids:
            rows = np.concatenate([codes[person] for person in self.ids])
            starts = np.cumsum([0] + [len(codes[person]) for person in self.ids[:-1]])
            self.means = unit(np.add.reduceat(unit(rows), starts, axis=0).astype(np.float64))
        own = np.arange(len(self.ids))
        self.crowding = crowding(self.means, self.means, own, ranks=_STRANGERS, at_least=_CROWDED)


def suggest(
    faces: Iterable[Face],
    known: KnownPeople,
    *,
    groups: Iterable[Iterable[str]] = (),
    lookalikes: Iterable[tuple[str, str]] = (),
) -> dict[str, Suggestion]:
    """Return a suggestion for each unconfirmed face that resembles somebody known.

    `faces` are the faces of one pool, the confirmed ones too; the faces of a group are judged together. A person is
    never suggested where one of them was said not to be that person, nor to a face beside that person in one picture.
    Where several people come close, or have a look-alike, they stand in `alternatives`. Faces under 24 pixels and
    possible faces get weak suggestions only.
    """
    by_id = {face.id: face for face in faces}
    subjects = _subjects(by_id, groups)
    if not subjects or not known.ids:
        return {}
    twins: dict[str, set[str]] = defaultdict(set)
    for one, other in lookalikes:
        twins[one].add(other)
        twins[other].add(one)
    beside: dict[str, set[str]] = defaultdict(set)
    for face in by_id.values():
        if face.person_id is not None:
            beside[face.asset_id].add(face.person_id)
    means = unit(np.array([_mean(members) for members in subjects]))
    likeness = means @ known.means.T
    found: dict[str, Suggestion] = {}
    best = likeness.argmax(axis=1)
    crowd = crowding(means, known.means, best, ranks=_STRANGERS, at_least=_CROWDED)
    likeness -= (crowd[:, None] + known.crowding[None]) / 2
    for members, row in zip(subjects, likeness, strict=True):
        ruled_out = set().union(*(face.rejected for face in members))
        row[[known.index[person] for person in ruled_out if person in known.index]] = NEVER
        for face in members:
            if face.person_id is None:
                suggestion = _suggestion(face, row, known, beside=beside[face.asset_id], twins=twins)
                if suggestion is not None:
                    found[face.id] = suggestion
    return found


def _subjects(by_id: Mapping[str, Face], groups: Iterable[Iterable[str]]) -> list[list[Face]]:
    left = dict(sorted(by_id.items()))
    subjects = [[left.pop(face_id) for face_id in sorted(ids) if face_id in left] for ids in groups]
    subjects += [[face] for face in left.values()]
    return [members for members in subjects if any(face.person_id is None for face in members)]


def _mean(members: Sequence[Face]) -> Floats:
    judged = [face for face in members if face.sure and face.face_px >= SMALL_PX] or members
    return np.asarray(unit(np.array([face.code for face in judged], np.float64)).mean(axis=0))


def _suggestion(
    face: Face, row: Floats, known: KnownPeople, *, beside: set[str], twins: Mapping[str, set[str]]
) -> Suggestion | None:
    scores = row.copy()
    scores[[known.index[person] for person in beside if person in known.index]] = NEVER
    best = int(scores.argmax())
    band = next((band for band in BANDS if scores[best] >= _LIKELY[band]), None)
    if band is None:
        return None
    person = known.ids[best]
    near = scores >= max(scores[best] - _CLOSE, _LIKELY["weak"])
    others = {known.ids[i] for i in np.nonzero(near)[0]} | (twins.get(person, set()) - face.rejected - beside)
    others.discard(person)
    if not face.sure or face.face_px < TOO_SMALL_PX:
        band = "weak"
    elif others and band == "strong":
        band = "medium"
    return Suggestion(face.id, person, band, tuple(sorted(others)))
