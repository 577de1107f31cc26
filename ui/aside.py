"""Asks what may hang, such as a folder on a network, in a thread that nobody has to wait for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_T = TypeVar("_T")
_LOOK_S: Final = 0.05


def aside(ask: Callable[..., _T], *told: object) -> Generator[int, None, _T]:
    """Call `ask(*told)` and give what it returns or raises; yields while it takes, and may be left at any of these.

    What was left goes on until the system answers, and ends with the program: it must change nothing.
    """
    found: list[_T] = []
    wrong: list[BaseException] = []

    def run() -> None:
        try:
            found.append(ask(*told))
        except BaseException as problem:  # noqa: BLE001  raised where it was asked
            wrong.append(problem)

    thread = threading.Thread(target=run, name="aside", daemon=True)
    thread.start()
    thread.join(_LOOK_S)
    while thread.is_alive():
        yield 0
        thread.join(_LOOK_S)
    if wrong:
        raise wrong[0]
    return found[0]
