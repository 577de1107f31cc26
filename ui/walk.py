"""The pictures one check window walks through: by id, or files that are looked up and looked at; and their facts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from consent_db import facts, photos
from faces.suffixes import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from consent_db.connection import Register
    from consent_db.errors import Problem
    from consent_db.records import Facts
    from faces.examine import Examined
    from ui.desk import Desk

_CHUNK = 500
Item = str | Path
"""A picture by its id in the register, or a file that may be in none."""


class Walk(QObject):
    """`looked` tells that a file was looked up or looked at, `failed` that it could not be.

    A file opened alone is one of its folder: `widened` tells when the pictures beside it can be walked through too.
    """

    looked = Signal(object)
    widened = Signal()
    failed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._items: list[Item] = []
        self._examined: dict[Path, Examined] = {}
        self._opened_as: dict[str, Path] = {}
        self.place = 0

    def open_on(self, items: Sequence[Item], show: Item | None = None) -> None:
        """Walk through these, beginning with `show`."""
        self._items = list(items)
        self.place = self._items.index(show) if show in self._items else 0
        if len(self._items) == 1 and isinstance(self._items[0], Path):
            self._look_beside(self._items[0])

    def _look_beside(self, opened: Path) -> None:
        def steps(_register: Register) -> Generator[None, None, list[Path]]:
            found = []
            for number, one in enumerate(_files(opened.parent)):
                if one.suffix.lower() in SUFFIXES and not one.name.startswith("."):
                    found.append(one)
                if number % _CHUNK == 0:
                    yield None
            return sorted(found, key=lambda one: one.name.casefold())

        def arrived(found: list[Path]) -> None:
            (shown,) = self._items if len(self._items) == 1 else (None,)
            if opened not in found or opened not in (shown, self._opened_as.get(str(shown))):
                return  # the folder could not be read, or the window shows something else by now
            self.place = found.index(opened)
            self._items = [shown if shown is not None and one == opened else one for one in found]
            self.widened.emit()

        self._desk.runner.start("read", steps, finished=arrived, owner=self)

    def __len__(self) -> int:
        return len(self._items)

    @property
    def item(self) -> Item | None:
        """The picture shown: its id, or its path while it is in no register."""
        return self._items[self.place] if self._items else None

    @property
    def file_names(self) -> tuple[str, ...]:
        """The name of the very file that was opened, which goes out with the picture (rules.md R24)."""
        item = self.item
        path = item if isinstance(item, Path) else self._opened_as.get(item or "")
        return () if path is None else (path.name,)

    @property
    def problem(self) -> Problem | None:
        """Why the file shown could not be read."""
        found = self._examined.get(self.item) if isinstance(self.item, Path) else None
        return None if found is None else found.problem

    @property
    def may_be_added(self) -> bool:
        """Whether the file shown was looked at and is in no register."""
        return isinstance(self.item, Path) and self.item in self._examined and self.problem is None

    def step(self, by: int) -> bool:
        """Go to another picture; False where there is no other."""
        if len(self._items) < 2:
            return False
        self.place = (self.place + by) % len(self._items)
        return True

    def look_up(self, path: Path) -> None:
        """Which picture of the register is a file, and if none, what is on it?"""

        def steps(register: Register) -> Generator[None, None, Examined]:
            from faces.examine import examine

            found = examine(register, path)
            yield None
            return found

        self._desk.runner.start(
            "pixels",
            steps,
            finished=lambda found: self._looked_up(path, found),
            failed=lambda problem: self.failed.emit(path, problem),
            owner=self,
        )

    def _looked_up(self, path: Path, found: Examined) -> None:
        self._examined[path] = found
        if found.asset_id is not None:
            self._opened_as[found.asset_id] = path
            self._items = [found.asset_id if item == path else item for item in self._items]
            self.looked.emit(found.asset_id)
        else:
            self.looked.emit(path)

    def records(self) -> list[Facts]:
        """What is known of the picture shown: several records where the register holds its file several times."""
        item = self.item
        if isinstance(item, str):
            ids = (item, *photos.same_bytes(self._desk.register, item))
            found = facts.for_assets(self._desk.register, ids)
            return [found[one] for one in ids]
        if item is None or item not in self._examined:
            return []
        from faces.examine import facts_of_unknown

        unit, every = self._desk.unit(), {channel.id: channel for channel in self._desk.channels()}
        unknown = facts_of_unknown(
            self._examined[item],
            policy=self._desk.policy(),
            channels=every,
            jurisdiction=unit.jurisdiction,
            unit_id=unit.id,
        )
        return [unknown]


def _files(folder: Path) -> Iterator[Path]:
    """The files of a folder; none of one that cannot be read."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file():
                    yield Path(entry.path)
    except OSError:
        return
