"""Suggests names for faces from the faces people have confirmed; a suggestion never decides anything. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from faces.dlib_network import CODE_SIZE
from faces.grouping import BANDS, SMALL_PX, TOO_SMALL_PX, Band, Face
from faces.linkage import Floats, crowding, nearest_mean, unit

_STRANGERS: Final = (0, 5)  # ranks of the nearest other people
_CROWDED: Final = 0.92  # what they are taken to be like at least, so that few known people never loosen the rule
_LIKELY: Final[dict[Band, float]] = {"strong": 0.03, "medium": 0.02, "weak": 0.006}  # wrong for 1, 2, 15 of 100 faces
_ROWS: Final = 1024  # compared at a time, so that memory stays bounded
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
        self._means = np.zeros((0, CODE_SIZE), np.float32)
        if self.ids:
            rows = np.concatenate([codes[person] for person in self.ids])
            starts = np.cumsum([0] + [len(codes[person]) for person in self.ids[:-1]])
            self._means = unit(np.add.reduceat(unit(rows), starts, axis=0)).astype(np.float32)
        self._crowding = np.full(len(self.ids), np.nan)

    def likeness(self, means: NDArray[np.float32]) -> list[dict[str, float]]:
        """Return for each unit code (N, 128) the people it resembles, by how much more than other people."""
        table = means @ self._means.T
        first, last = _STRANGERS
        others = nearest_mean(table, ranks=(first + 1, last + 1), at_least=_CROWDED)  # the best is not a stranger
        table -= (others / 2).astype(np.float32)[:, None]
        near = table >= _LIKELY["weak"] + _CROWDED / 2
        crowd = self._crowding_of(np.nonzero(near.any(axis=0))[0])
        found = []
        for row, here in zip(table, near, strict=True):
            people = np.nonzero(here)[0]
            scores = row[people] - crowd[people] / 2
            likely = scores >= _LIKELY["weak"]
            found.append({self.ids[i]: float(s) for i, s in zip(people[likely], scores[likely], strict=True)})
        return found

    def _crowding_of(self, wanted: NDArray[np.intp]) -> Floats:
        """How alike each wanted person is to the nearest others; worked out once."""
        new = wanted[np.isnan(self._crowding[wanted])]
        if len(new):
            self._crowding[new] = crowding(self._means[new], self._means, new, ranks=_STRANGERS, at_least=_CROWDED)
        return self._crowding


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
    means = unit(np.array([_mean(members) for members in subjects])).astype(np.float32)
    found: dict[str, Suggestion] = {}
    for start in range(0, len(subjects), _ROWS):
        rows = subjects[start : start + _ROWS]
        for members, scores in zip(rows, known.likeness(means[start : start + _ROWS]), strict=True):
            for person in set().union(*(face.rejected for face in members)):
                scores.pop(person, None)
            for face in members:
                if face.person_id is None:
                    suggestion = _suggestion(face, scores, beside=beside[face.asset_id], twins=twins)
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
    face: Face, scores: Mapping[str, float], *, beside: set[str], twins: Mapping[str, set[str]]
) -> Suggestion | None:
    allowed = {person: score for person, score in scores.items() if person not in beside}
    if not allowed:
        return None
    person = max(allowed, key=lambda one: (allowed[one], one))
    band = next(band for band in BANDS if allowed[person] >= _LIKELY[band])
    others = {one for one, score in allowed.items() if score >= allowed[person] - _CLOSE}
    others |= twins.get(person, set()) - face.rejected - beside
    others.discard(person)
    if not face.sure or face.face_px < TOO_SMALL_PX:
        band = "weak"
    elif others and band == "strong":
        band = "medium"
    return Suggestion(face.id, person, band, tuple(sorted(others)))
