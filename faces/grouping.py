"""Groups the faces of one event: tight groups that never mix people unasked, and suggested merges between them. Pure.

How alike two faces are is the cosine of their codes, less how alike both are to the strangers around them: children and
blurred faces resemble everybody, so they need more to be joined. Groups grow by average linkage over all their members.

Calling it: once per pool (the faces of one event, or of one folder's batch), after its pictures are scanned:

    result = group(faces_of_the_pool, kept=groups_of_the_pool_so_far, cannot=rejected_pairs, lookalikes=pairs)

Every face is in exactly one group of the result, alone if need be. Faces of a kept group stay together (unless a person
has since said otherwise, by confirming, rejecting or a `cannot` pair); new faces join kept groups or found new ones,
and kept groups may be joined with each other. So adding pictures costs what their event costs, whatever else the
register holds. The order of what is passed does not matter.

A group's `person_id` says that a person confirmed one of its faces; for its other faces the name is a suggestion, never
a decision (faces/suggestions.py). Possible faces (not `sure`), and faces under 24 pixels, join nothing unless a person
put them there; faces under 48 pixels join groups of several good faces, but found none and pull nobody.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from consent_db.errors import StoreBug
from faces.dlib_network import CODE_SIZE
from faces.linkage import NEVER, Flags, Floats, agglomerate, crowding, unit

Band = Literal["weak", "medium", "strong"]

TOO_SMALL_PX: Final = 24  # below this a code says nothing (TAR .24 at FAR 1e-3 for 16 px)
SMALL_PX: Final = 48  # from here on a face is as good as full size

_SAME: Final = 0.94  # alike enough, strangers or not, to count as one person when looking for strangers
_STRANGERS: Final = (2, 12)  # ranks of the nearest strangers; the first two may be parts of the same person
_CROWDED: Final = 0.91  # what strangers are taken to be like at least, so that few strangers never loosen the rule
_JOIN: Final = 0.023  # how much liker than its strangers a face or group has to be
_OTHERS: Final = (0, 5)  # ranks of the nearest other groups, for a face that is alone
_OTHERS_AT_LEAST: Final = 0.92  # what they are taken to be like at least
_ATTACH: Final = 0.021  # how much liker than to them a face alone has to be to a group
_ATTACH_SMALL: Final = 0.025  # the same for a small face (wrong for 1 of 300 of 24 to 48 pixels)
BANDS: Final[tuple[Band, ...]] = ("strong", "medium", "weak")
_SUGGEST: Final[dict[Band, float]] = {"strong": 0.016, "medium": 0.01, "weak": 0.003}  # right in about 5, 2 and 1 of 10
_ASK_ABOUT: Final = 2  # merges suggested for a group, at most, from its own side
_BLOCK: Final = 4000  # clusters joined at a time


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face of a pool: its code (128 numbers), its height in pixels and what people have said about it.

    `person_id` is a confirmed person, `rejected` the people it was said not to be.
    """

    id: str
    asset_id: str
    code: NDArray[np.float32]
    face_px: int
    sure: bool = True
    person_id: str | None = None
    rejected: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """Faces taken for one person, ids sorted; `person_id` if one of them is confirmed."""

    ids: tuple[str, ...]
    person_id: str | None = None


@dataclass(frozen=True, slots=True)
class SuggestedMerge:
    """Two groups that may be one person: for a person to say."""

    first: Group
    second: Group
    band: Band


@dataclass(frozen=True, slots=True)
class Grouping:
    """A partition of the faces, larger groups first, and merges to ask about, the likest first."""

    groups: tuple[Group, ...]
    merges: tuple[SuggestedMerge, ...]


def group(
    faces: Iterable[Face],
    *,
    kept: Iterable[Iterable[str]] = (),
    cannot: Iterable[tuple[str, str]] = (),
    lookalikes: Iterable[tuple[str, str]] = (),
) -> Grouping:
    """Group the faces of one pool; see the module for how it is called.

    `kept` are the ids of groups so far (ids of faces that are gone are passed over), `cannot` pairs of face ids that a
    person said are not the same, `lookalikes` pairs of person ids whose faces are never joined unasked. No group holds
    two faces of one picture, two faces that were said to differ, two confirmed people, or a face and a person it was
    said not to be. Raises StoreBug where an id stands twice.
    """
    pool = _Pool(faces, cannot=cannot, lookalikes=lookalikes)
    pool.seed(kept)
    pool.grow()
    pool.attach()
    return pool.result()


class _Pool:
    """The faces of one call, by index in the order of their ids, and the clusters they form."""

    def __init__(
        self, faces: Iterable[Face], *, cannot: Iterable[tuple[str, str]], lookalikes: Iterable[tuple[str, str]]
    ) -> None:
        self.faces = sorted(faces, key=lambda face: face.id)
        self.index = {face.id: position for position, face in enumerate(self.faces)}
        if len(self.index) != len(self.faces):
            raise StoreBug("a face stands twice in one pool")
        self.codes = unit(np.array([face.code for face in self.faces], np.float64).reshape(-1, CODE_SIZE))
        self.cannot = [(self.index[a], self.index[b]) for a, b in cannot if a in self.index and b in self.index]
        self.lookalikes = frozenset(person for pair in lookalikes for person in pair)
        self.strong = np.array([_trusted(face) and face.face_px >= SMALL_PX for face in self.faces], bool)
        self.crowding = np.zeros(len(self.faces))
        self.clusters: list[list[int]] = []

    def seed(self, kept: Iterable[Iterable[str]]) -> None:
        """Start from the kept groups, each split only where people have said so, and unite what is confirmed as one.

        A face without a name stays with named ones only as far as it is like them (`grow`, `attach`): it may be there
        because of a name that was taken back.
        """
        left = set(range(len(self.faces)))
        for ids in kept:
            members = sorted(self.index[face_id] for face_id in ids if face_id in self.index)
            if not left.issuperset(members):
                raise StoreBug("a face stands in two groups")
            left.difference_update(members)
            named = [member for member in members if self.faces[member].person_id is not None]
            if named:
                left.update(set(members).difference(named))
            self.clusters += self._parts([[member] for member in named or members])
        self.clusters += [[member] for member in sorted(left)]
        by_person: dict[str | None, list[list[int]]] = defaultdict(list)
        for cluster in self.clusters:
            by_person[self._person(cluster)].append(cluster)
        self.clusters = by_person.pop(None, [])
        for clusters in by_person.values():
            self.clusters += self._parts(clusters)

    def _parts(self, clusters: list[list[int]]) -> list[list[int]]:
        """Join the clusters into as few as their conflicts allow."""
        if len(clusters) < 2:
            return clusters
        apart = self._apart(clusters)
        if not apart.any():
            return [sorted(member for cluster in clusters for member in cluster)]
        counts = np.array([len(cluster) for cluster in clusters], float)
        sums = np.array([self.codes[cluster].sum(axis=0) for cluster in clusters])
        none = np.zeros(len(clusters))
        return _merged(clusters, agglomerate(sums, counts, apart, offsets=none, floor=NEVER / 2))

    def grow(self) -> None:
        """Join clusters of faces that are good enough to judge by, by average linkage."""
        able = [cluster for cluster in self.clusters if self.strong[cluster].any()]
        others = [cluster for cluster in self.clusters if not self.strong[cluster].any()]
        people = self._linked(able, floor=_SAME)
        own = np.full(len(self.faces), -1)
        for position, cluster in enumerate(people):
            own[cluster] = position
        means = self._means(people)
        self.crowding = crowding(self.codes, means, own, ranks=_STRANGERS, at_least=_CROWDED)
        self.clusters = self._linked(able, floor=_JOIN) + others

    def _linked(self, clusters: list[list[int]], *, floor: float) -> list[list[int]]:
        """Average linkage in blocks, so that memory stays bounded by the square of a block and the groups so far."""
        done: list[list[int]] = []
        for start in range(0, len(clusters), _BLOCK):
            block = done + clusters[start : start + _BLOCK]
            sums = [self.codes[strong].sum(axis=0) for strong in self._judged(block)]
            counts = [len(strong) for strong in self._judged(block)]
            apart = self._apart(block) | self._ask_first(block)
            offsets = self._offsets(block)
            found = agglomerate(np.array(sums), np.array(counts, float), apart, offsets=offsets, floor=floor)
            done = _merged(block, found)
        return done

    def attach(self) -> None:
        """Let faces that stayed alone, the small ones too, join the group they belong to; they change nothing in it.

        A group of several good faces is a surer yardstick than one face, so that less likeness will do.
        """
        groups = [cluster for cluster in self.clusters if np.count_nonzero(self.strong[cluster]) > 1]
        alone = [cluster for cluster in self.clusters if len(cluster) == 1 and self._may_join(cluster[0])]
        if not groups or not alone:
            return
        means = unit(self._means(groups))
        codes = self.codes[[cluster[0] for cluster in alone]]
        likeness = codes @ means.T
        nearest, own = likeness.argmax(axis=1), np.arange(len(groups))
        likeness -= crowding(codes, means, nearest, ranks=_OTHERS, at_least=_OTHERS_AT_LEAST)[:, None] / 2
        likeness -= crowding(means, means, own, ranks=_OTHERS, at_least=_OTHERS_AT_LEAST)[None] / 2
        everyone = alone + groups
        apart = self._apart(everyone) | self._ask_first(everyone)
        likeness[apart[: len(alone), len(alone) :]] = NEVER
        best = likeness.argmax(axis=1)
        value = likeness[np.arange(len(alone)), best]
        needed = np.where(self.strong[[cluster[0] for cluster in alone]], _ATTACH, _ATTACH_SMALL)
        joined = set()
        for row in np.argsort(-value, kind="stable"):
            target = len(alone) + int(best[row])
            if value[row] >= needed[row] and not apart[row, target]:
                everyone[target].append(alone[row][0])
                apart[:, target] |= apart[:, row]
                joined.add(alone[row][0])
        self.clusters = [sorted(cluster) for cluster in self.clusters if len(cluster) > 1 or cluster[0] not in joined]

    def result(self) -> Grouping:
        """Return the clusters as groups, and what to ask about them."""
        order = sorted(self.clusters, key=lambda cluster: (-len(cluster), cluster))
        groups = tuple(Group(tuple(self.faces[i].id for i in cluster), self._person(cluster)) for cluster in order)
        return Grouping(groups, tuple(self._merges(order, groups)))

    def _merges(self, clusters: list[list[int]], groups: Sequence[Group]) -> list[SuggestedMerge]:
        asked = [i for i, cluster in enumerate(clusters) if self.strong[cluster].any() or self._may_join(cluster[0])]
        if len(asked) < 2:
            return []
        chosen = [clusters[i] for i in asked]
        likeness = self._likeness(chosen, chosen)
        likeness[self._apart(chosen)] = NEVER
        np.fill_diagonal(likeness, NEVER)
        doubtful = np.array([not self.strong[cluster].any() for cluster in chosen]) | self._ask_first(chosen).any(
            axis=1
        )
        near = np.argsort(-likeness, axis=1, kind="stable")[:, :_ASK_ABOUT]
        pairs = {(min(a, int(b)), max(a, int(b))) for a in range(len(chosen)) for b in near[a]}
        found = []
        for a, b in sorted(pairs, key=lambda pair: (-likeness[pair], pair)):
            band = _band(float(likeness[a, b]), doubtful=bool(doubtful[a] or doubtful[b]))
            if band is not None:
                found.append(SuggestedMerge(groups[asked[a]], groups[asked[b]], band))
        return found

    def _judged(self, clusters: list[list[int]]) -> list[list[int]]:
        """The faces a cluster is judged by: those that are good enough, or all where none is."""
        return [[i for i in cluster if self.strong[i]] or cluster for cluster in clusters]

    def _means(self, clusters: list[list[int]]) -> Floats:
        means = [self.codes[judged].mean(axis=0) for judged in self._judged(clusters)]
        return np.array(means).reshape(-1, CODE_SIZE)

    def _offsets(self, clusters: list[list[int]]) -> Floats:
        return np.array([self.crowding[judged].mean() / 2 for judged in self._judged(clusters)])

    def _likeness(self, some: list[list[int]], others: list[list[int]]) -> Floats:
        offsets = self._offsets(some)[:, None] + self._offsets(others)[None]
        return np.asarray(self._means(some) @ self._means(others).T - offsets)

    def _may_join(self, member: int) -> bool:
        return _trusted(self.faces[member]) and self.faces[member].face_px >= TOO_SMALL_PX

    def _person(self, cluster: list[int]) -> str | None:
        return next((self.faces[i].person_id for i in cluster if self.faces[i].person_id is not None), None)

    def _apart(self, clusters: list[list[int]]) -> Flags:
        """Mark (K, K) the pairs of clusters that must not be one group."""
        apart = np.zeros((len(clusters), len(clusters)), bool)
        holder = {member: position for position, cluster in enumerate(clusters) for member in cluster}
        by_asset: dict[str, set[int]] = defaultdict(set)
        by_person: dict[str, set[int]] = defaultdict(set)
        rejecting: dict[str, set[int]] = defaultdict(set)
        for member, position in holder.items():
            face = self.faces[member]
            by_asset[face.asset_id].add(position)
            if face.person_id is not None:
                by_person[face.person_id].add(position)
            for person in face.rejected:
                rejecting[person].add(position)
        for together in by_asset.values():
            for a, b in combinations(together, 2):
                apart[a, b] = apart[b, a] = True
        for person, named in by_person.items():
            unwilling = rejecting[person].union(*(who for other, who in by_person.items() if other != person))
            pair = np.ix_(sorted(named), sorted(unwilling))
            apart[pair] = True
            apart.T[pair] = True
        for a, b in self.cannot:
            if a in holder and b in holder:
                apart[holder[a], holder[b]] = apart[holder[b], holder[a]] = True
        np.fill_diagonal(apart, False)
        return apart

    def _ask_first(self, clusters: list[list[int]]) -> Flags:
        """Mark (K, K) every pair with someone who has a look-alike."""
        asks = np.array([self._person(cluster) in self.lookalikes for cluster in clusters], bool)
        marked = asks[:, None] | asks[None]
        np.fill_diagonal(marked, False)
        return np.asarray(marked)


def _trusted(face: Face) -> bool:
    return face.sure or face.person_id is not None


def _merged(clusters: list[list[int]], found: list[list[int]]) -> list[list[int]]:
    return [sorted(member for position in positions for member in clusters[position]) for positions in found]


def _band(likeness: float, *, doubtful: bool) -> Band | None:
    for band in BANDS:
        if likeness >= _SUGGEST[band]:
            return "weak" if doubtful else band
    return None
