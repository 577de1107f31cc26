"""The grouping recipes that others use, to measure ours against: Euclidean distance on the 128 numbers."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import pdist, squareform

Codes = NDArray[np.float64]
Labels = NDArray[np.intp]


def dbscan(codes: Codes, *, radius: float = 0.5, at_least: int = 3) -> Labels:
    """DBSCAN; what it calls noise is a group of its own."""
    near = squareform(pdist(codes)) <= radius
    core = near.sum(axis=1) >= at_least
    _, labels = connected_components(csr_matrix(near & core & core[:, None]), directed=False)
    labels = labels.astype(np.intp)
    for face in np.nonzero(~core & (near & core).any(axis=1))[0]:
        labels[face] = labels[np.nonzero(near[face] & core)[0][0]]
    return labels


def chinese_whispers(codes: Codes, *, radius: float = 0.5) -> Labels:
    """Return what dlib's own clustering example gives."""
    import dlib

    return np.array(dlib.chinese_whispers_clustering([dlib.vector(code) for code in codes], radius), np.intp)


def average_linkage(codes: Codes, *, radius: float = 0.5) -> Labels:
    """UPGMA, cut at the radius."""
    return fcluster(linkage(codes, "average"), radius, "distance").astype(np.intp)


def complete_linkage(codes: Codes, *, radius: float = 0.5) -> Labels:
    """Complete linkage, cut at the radius."""
    return fcluster(linkage(codes, "complete"), radius, "distance").astype(np.intp)


def hdbscan(codes: Codes) -> Labels:
    """HDBSCAN with clusters of two and more, excess of mass; noise is a group of its own (Campello et al. 2013)."""
    distance = squareform(pdist(codes))
    core = np.partition(distance, 1, axis=1)[:, 1]
    reach = np.maximum(distance, np.maximum(core[:, None], core[None]))
    np.fill_diagonal(reach, 0)
    tree = linkage(squareform(reach, checks=False), "single")
    count = len(codes)
    sizes = np.concatenate([np.ones(count), tree[:, 3]])
    children: dict[int, list[int]] = {}
    points: dict[int, list[int]] = {0: []}
    stability: dict[int, float] = {0: 0.0}
    birth = {0: 0.0}
    walk = [(2 * count - 2, 0)]
    while walk:
        node, cluster = walk.pop()
        if node < count:
            points[cluster].append(node)
            continue
        left, right, width, _ = tree[node - count]
        density = 1 / max(width, 1e-12)
        sides = [int(left), int(right)]
        large = [side for side in sides if sizes[side] >= 2]
        gone = sizes[node] if len(large) == 2 else sum(sizes[side] for side in sides if side not in large)
        stability[cluster] += (density - birth[cluster]) * gone
        for side in sides:
            if len(large) == 2:
                new = len(points)
                points[new], stability[new], birth[new] = [], 0.0, density
                children.setdefault(cluster, []).append(new)
                walk.append((side, new))
            else:
                walk.append((side, cluster))
    labels = -1 - np.arange(count)
    best, chosen = dict(stability), dict.fromkeys(points, True)
    for cluster in sorted(points, reverse=True):
        below = sum(best[child] for child in children.get(cluster, []))
        if cluster == 0 or below > stability[cluster]:
            best[cluster], chosen[cluster] = below, False
    _mark(0, labels, chosen=chosen, children=children, points=points)
    return labels.astype(np.intp)


def _mark(
    root: int,
    labels: NDArray[np.int_],
    *,
    chosen: dict[int, bool],
    children: dict[int, list[int]],
    points: dict[int, list[int]],
) -> None:
    """Give every point below a chosen cluster that cluster's number."""
    walk = [(root, -1)]
    while walk:
        cluster, taken = walk.pop()
        number = cluster if taken < 0 and chosen[cluster] else taken
        if number >= 0:
            labels[points[cluster]] = number
        walk += [(child, number) for child in children.get(cluster, [])]


RECIPES: dict[str, Callable[[Codes], Labels]] = {
    "DBSCAN .5, min 3": dbscan,
    "Chinese whispers .5": chinese_whispers,
    "average linkage .5": average_linkage,
    "complete linkage .5": complete_linkage,
    "HDBSCAN, min 2": hdbscan,
}
