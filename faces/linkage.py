"""Average linkage of face codes under constraints: the numeric heart of grouping. Pure."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Codes = NDArray[np.float64] | NDArray[np.float32]
Flags = NDArray[np.bool_]

NEVER = -9.0
"""Below any likeness: the two must not meet."""

_ROWS = 1024  # compared at a time, so that memory stays bounded


def unit(codes: Floats) -> Floats:
    """Return codes (N, 128) scaled to length one: a code's length says more about the picture than about the person."""
    lengths = np.linalg.norm(codes, axis=1, keepdims=True)
    return np.asarray(codes / np.where(lengths > 0, lengths, 1))


def crowding(codes: Codes, means: Codes, own: NDArray[np.intp], *, ranks: tuple[int, int], at_least: float) -> Floats:
    """Return for each unit code (N) how alike it is to its nearest strangers.

    Strangers are the clusters, given by the means (K, 128) of their unit codes, but for the code's `own` (-1: none).
    The mean of the given ranks is taken, each value no less than `at_least`, which stands in for missing strangers.
    """
    found = np.empty(len(codes))
    for start in range(0, len(codes), _ROWS):
        likeness = codes[start : start + _ROWS] @ means.T
        inside = np.nonzero(own[start : start + _ROWS] >= 0)[0]
        likeness[inside, own[start + inside]] = NEVER
        found[start : start + _ROWS] = nearest_mean(likeness, ranks=ranks, at_least=at_least)
    return found


def nearest_mean(likeness: Codes, *, ranks: tuple[int, int], at_least: float) -> Floats:
    """Return for each row (N, K) the mean of its values of the given ranks, largest first, each at least so much."""
    first, last = ranks
    largest = np.asarray(likeness)
    if largest.shape[1] > last:
        largest = np.partition(largest, largest.shape[1] - last, axis=1)[:, -last:]
    nearest = np.sort(largest, axis=1)[:, ::-1][:, first:last]
    values = np.full((len(likeness), last - first), at_least)
    values[:, : nearest.shape[1]] = np.maximum(nearest, at_least)
    return np.asarray(values.mean(axis=1))


def agglomerate(sums: Floats, counts: Floats, apart: Flags, *, offsets: Floats, floor: float) -> list[list[int]]:
    """Merge the likest two clusters until none are as alike as `floor`; return the clusters as sorted index lists.

    A cluster is the sum (K, 128) of its members' unit codes and their count; two clusters' likeness is the mean cosine
    over all pairs of members, less the mean `offset` of both. `apart` (K, K) marks clusters that must never share one.
    """
    members = [[index] for index in range(len(sums))]
    if len(sums) < 2:
        return members
    means = sums / counts[:, None]
    table = (means @ means.T - offsets[:, None] - offsets[None]).astype(np.float32)
    table[apart] = NEVER
    np.fill_diagonal(table, NEVER)
    sizes = counts.astype(np.float32)
    nearest = table.argmax(axis=1)
    value = table[np.arange(len(table)), nearest]
    while True:
        keep = int(value.argmax())
        if value[keep] < floor:
            return [sorted(group) for group in members if group]
        gone = int(nearest[keep])
        keep, gone = min(keep, gone), max(keep, gone)
        row = (table[keep] * sizes[keep] + table[gone] * sizes[gone]) / (sizes[keep] + sizes[gone])
        row[(table[keep] <= NEVER / 2) | (table[gone] <= NEVER / 2)] = NEVER
        row[keep] = NEVER
        sizes[keep] += sizes[gone]
        members[keep] += members[gone]
        members[gone] = []
        table[keep] = table[:, keep] = row
        table[gone] = table[:, gone] = NEVER
        for stale in np.nonzero((nearest == keep) | (nearest == gone))[0]:
            nearest[stale] = table[stale].argmax()
        better = row > table[np.arange(len(table)), nearest]
        nearest[better] = keep
        nearest[keep] = row.argmax()
        value = table[np.arange(len(table)), nearest]
