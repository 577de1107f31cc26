"""The scanner's folder: which files are new and whole, and the pages of the forms among them kept in the register.

No file in it is ever changed, moved or deleted.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from consent_db import folders, returned_pages
from consent_db.errors import Problem
from consent_db.ids import new_id
from consent_db.rows import query
from ui.aside import aside
from ui.paper_intake import SUFFIXES, new_page

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed
    from consent_db.returned_pages import NewPage
    from exports.forms.incoming import Intake
    from exports.forms.reader import KnownPage, PageReading
    from exports.forms.reference import PageCode

SETTLES_S: Final = 4.0
"""So long a file must stay as it is before it counts as whole: scanners write page after page."""
MOST_FILES: Final = 2000
"""Of the newest in the folder; a folder with more is no scanner's."""

_MOST_BEFORE: Final = 20
"""Pages without a form after which a file is taken for something else."""

Stamp = tuple[int, int]
"""Size in bytes and time of the last change (ns): what tells without reading whether a file is as it was."""


@dataclass(slots=True)
class Memory:
    """What was read already, on this machine.

    `left` are the files that lay there when the folder was chosen, by a hash of their names; `read` the files that
    were read, by hash, with the hash of the first page that was kept of each ("" where it held no form).
    """

    left: dict[str, Stamp] = field(default_factory=dict)
    read: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, file: Path) -> Memory:
        """What was remembered; nothing where it cannot be read: pages that are known are not kept twice anyway."""
        try:
            told = json.loads(file.read_text(encoding="utf-8"))
            left = {str(name): (int(stamp[0]), int(stamp[1])) for name, stamp in told["left"].items()}
            return cls(left=left, read={str(one): str(page) for one, page in told["read"].items()})
        except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
            return cls()

    def save(self, file: Path) -> None:
        """Write it in one step; a disk that is full costs no more than reading a file twice."""
        draft = file.with_name(f"{file.name}.{new_id()}.part")
        try:
            draft.write_text(json.dumps({"left": self.left, "read": self.read}), encoding="utf-8")
            draft.replace(file)
        except OSError:
            draft.unlink(missing_ok=True)


@dataclass(slots=True)
class Watched:
    """What is known of the files between two looks: since when each is as it is, and what was seen in it."""

    since: dict[str, tuple[Stamp, float]] = field(default_factory=dict)
    hashes: dict[str, tuple[Stamp, str]] = field(default_factory=dict)
    faulty: dict[str, tuple[Stamp, Problem]] = field(default_factory=dict)
    without: dict[str, Stamp] = field(default_factory=dict)
    """Files in which no form was found: what else was scanned is nobody's business here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a look at the folder gave; `growing` files are looked at again soon."""

    reachable: bool = True
    local: bool = False
    service: str = ""
    """The folder's service that copies it to the internet."""
    pages: int = 0
    growing: int = 0
    without: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    changed: tuple[Changed, ...] = ()


def listed(folder: Path) -> dict[str, Stamp]:
    """The scans and pictures in a folder, the newest last; raises OSError where it cannot be read."""
    found: dict[str, Stamp] = {}
    with os.scandir(folder) as entries:
        for one in entries:
            if one.name.startswith((".", "~")) or Path(one.name).suffix.lower() not in SUFFIXES:
                continue
            try:
                if one.is_file():
                    told = one.stat()
                    found[one.name] = (told.st_size, told.st_mtime_ns)
            except OSError:  # gone since it was listed
                continue
    newest = sorted(found, key=lambda name: (found[name][1], name))[-MOST_FILES:]
    return {name: found[name] for name in newest}


def found_in(folder: Path) -> dict[str, Stamp]:
    """What lies in a folder that is being chosen; raises Problem `scan_folder_gone`."""
    try:
        return listed(folder)
    except OSError as error:
        raise Problem("scan_folder_gone", folder=str(folder)) from error


def begin(there: Mapping[str, Stamp], memory_file: Path) -> int:
    """Remember what lies in a folder now, so that only what comes is read; gives how many files that is."""
    memory = Memory.load(memory_file)
    memory.left = {_key(name): stamp for name, stamp in there.items()}
    memory.save(memory_file)
    return len(there)


def look(
    register: Register,
    folder: Path,
    memory_file: Path,
    watched: Watched,
    *,
    actor: Actor,
    anyway: bool = False,
    settles_s: float = SETTLES_S,
    now: Callable[[], float] = time.monotonic,
) -> Generator[int, None, Looked]:
    """Read what is new and whole, and keep the pages of each file that holds a form; yields the pages kept so far.

    With `anyway` the files in which no form was found are kept too: some page may be so damaged that only a person
    sees what it is.
    """
    # Whatever touches the folder is asked aside: one on a network that hangs would keep the window from closing.
    try:
        there = yield from aside(listed, folder)
    except OSError:
        return Looked(reachable=False)
    memory = Memory.load(memory_file)
    local, service = yield from aside(_lies, folder)
    growing, whole = _sorted_out(there, memory, watched, settles_s, now())
    fresh = []
    for name in whole:
        is_new = yield from _is_new(register, folder / name, there[name], memory, watched, anyway=anyway)
        if is_new:
            fresh.append(name)
    yield 0
    keeper = _Keeper(register, folder.name, actor)
    if fresh:
        # Loaded here: a folder in which nothing happens costs nothing.
        from exports.forms import known_pages
        from exports.forms.incoming import Intake

        known = known_pages.of(register)
        with Intake() as intake:
            for name in fresh:
                keeper.first = ""
                yield from _take(intake, folder / name, known, keeper, watched, there[name], anyway=anyway)
                if name not in watched.faulty or keeper.first:
                    memory.read[watched.hashes[name][1]] = keeper.first
                    memory.save(memory_file)
    return Looked(
        local=local,
        service=service,
        pages=keeper.pages,
        growing=len(growing),
        without=tuple(sorted(name for name in watched.without if name in there)),
        problems=tuple(problem for name, (_, problem) in sorted(watched.faulty.items()) if name in there),
        changed=tuple(keeper.changes),
    )


def _sorted_out(
    there: Mapping[str, Stamp], memory: Memory, watched: Watched, settles_s: float, now: float
) -> tuple[list[str], list[str]]:
    """The files that may still grow, and those that have stayed as they are for long enough."""
    growing: list[str] = []
    whole: list[str] = []
    for name in set(watched.since) - set(there):
        for known in (watched.since, watched.hashes, watched.faulty, watched.without):
            known.pop(name, None)
    for name, stamp in there.items():
        if memory.left.get(_key(name)) == stamp:
            continue
        before = watched.since.get(name)
        if before is None or before[0] != stamp:
            watched.since[name] = before = (stamp, now)
        (whole if stamp[0] and now - before[1] >= settles_s else growing).append(name)
    return growing, whole


def _lies(folder: Path) -> tuple[bool, str]:
    """Whether a folder lies on this machine, and the service that copies it elsewhere."""
    return not folders.is_network(folder), folders.synchronised_by(folder) or ""


def _is_new(
    register: Register, file: Path, stamp: Stamp, memory: Memory, watched: Watched, *, anyway: bool
) -> Generator[int, None, bool]:
    """Whether a file was not read yet, by its content: scanners use a name again, and people rename."""
    fault = watched.faulty.get(file.name)
    if fault is not None and fault[0] == stamp:
        return anyway
    known = watched.hashes.get(file.name)
    if known is None or known[0] != stamp:
        try:
            known = (stamp, (yield from aside(_sha256, file)))
        except OSError:
            return False  # the next look tries again
        watched.hashes[file.name] = known
    page = memory.read.get(known[1])
    if page == "":
        watched.without[file.name] = stamp
        return anyway
    # What was read into a register that an older backup has replaced since is read once more.
    return page is None or not _is_kept(register, page)


class _Keeper:
    """Keeps pages in the register, all of one look in one pile; `first` is the hash of the first one of a file."""

    def __init__(self, register: Register, name: str, actor: Actor) -> None:
        self._register = register
        self._name = name
        self._actor = actor
        self._pile_id = ""
        self.first = ""
        self.pages = 0
        self.changes: list[Changed] = []

    def keep(self, pages: list[NewPage]) -> None:
        """Add pages; one that is there already, such as after a power cut, is not added twice."""
        self.first = self.first or hashlib.sha256(pages[0].content).hexdigest()
        new = [one for one in pages if not _is_kept(self._register, hashlib.sha256(one.content).hexdigest())]
        if not new:
            return
        if self._pile_id:
            changed = returned_pages.add_pages(self._register, self._pile_id, new, actor=self._actor)
        else:
            changed = returned_pages.add_pile(self._register, self._name, new, actor=self._actor)
            self._pile_id = changed.ids["returned_pile"][0]
        self.changes.append(changed)
        self.pages += len(new)


def _take(
    intake: Intake,
    file: Path,
    known: Callable[[PageCode], KnownPage],
    keeper: _Keeper,
    watched: Watched,
    stamp: Stamp,
    *,
    anyway: bool,
) -> Generator[int, None, None]:
    """Read a file, and keep its pages as soon as one of them is a form; what is something else is not kept at all."""
    from exports.forms import reader
    from exports.forms.incoming import MOST_BYTES, pixels

    watched.faulty.pop(file.name, None)
    watched.without.pop(file.name, None)
    held: list[NewPage] = []
    ours = anyway
    try:
        if stamp[0] > MOST_BYTES:
            raise Problem("evidence_too_large", file=file.name, most_mb=MOST_BYTES // 1_000_000)
        try:
            content = yield from aside(file.read_bytes)
        except OSError as error:
            raise Problem("cannot_read_or_write", file=file.name) from error
        for page in intake.pages(content, file.name):
            reading = reader.read_page(pixels(page), known)
            held.append(new_page(page, reading))
            ours = ours or _is_ours(reading)
            if ours:
                keeper.keep(held)
                held = []
            elif len(held) >= _MOST_BEFORE:
                break
            yield keeper.pages
    except Problem as problem:
        watched.faulty[file.name] = (stamp, problem)
    if held:
        watched.without[file.name] = stamp


def _is_ours(reading: PageReading) -> bool:
    """Whether a page shows a code or the corner marks of a form, of whatever branch or version."""
    told = {"two_references", "other_version", "other_branch", "unknown_reference", "forged_reference"}
    return reading.code is not None or reading.homography is not None or bool(told & set(reading.problems))


def _key(name: str) -> str:
    """A name may name somebody, and what is remembered is not encrypted."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()


def _is_kept(register: Register, page_sha256: str) -> bool:
    return bool(query(register, "SELECT 1 FROM returned_page WHERE sha256 = ? LIMIT 1", (page_sha256,)))


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
