"""References that lead back to where they start, found once for a whole table: pure, and in linear time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


def in_rings(leads_to: Mapping[str, Collection[str]]) -> dict[str, int]:
    """The ids that can be reached from themselves, each with the number of its ring.

    Rings that share an id are one (Tarjan's strongly connected components, without recursion).
    """
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    waiting: list[str] = []
    is_waiting: set[str] = set()
    found: dict[str, int] = {}
    for start in leads_to:
        if start in order:
            continue
        path = [(start, iter(leads_to[start]))]
        order[start] = lowest[start] = len(order)
        waiting.append(start)
        is_waiting.add(start)
        while path:
            here, following = path[-1]
            deeper = next((one for one in following if one not in order or one in is_waiting), None)
            if deeper is None:
                path.pop()
                if path:
                    above = path[-1][0]
                    lowest[above] = min(lowest[above], lowest[here])
                if lowest[here] == order[here]:
                    ring = _until(waiting, here)
                    is_waiting.difference_update(ring)
                    if len(ring) > 1 or here in leads_to.get(here, ()):
                        found.update(dict.fromkeys(ring, order[here]))
            elif deeper in order:
                lowest[here] = min(lowest[here], order[deeper])
            else:
                order[deeper] = lowest[deeper] = len(order)
                waiting.append(deeper)
                is_waiting.add(deeper)
                path.append((deeper, iter(leads_to.get(deeper, ()))))
    return found


def _until(waiting: list[str], last: str) -> list[str]:
    """Take from the end up to and including `last`."""
    taken: list[str] = []
    while not taken or taken[-1] != last:
        taken.append(waiting.pop())
    return taken
