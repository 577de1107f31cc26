"""Searches a folder: new, changed, moved, missing pictures, their faces and groups, committed one at a time."""

from __future__ import annotations

import os
import time
from collections import deque
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from consent_db import events, face_codes, people, photos, picture_files, policy, pools, scans, upkeep
from consent_db.errors import Problem
from consent_db.paths import local_path, stored_path
from consent_db.picture_files import FileFacts
from consent_db.records import Actor
from consent_db.run_lock import RunLock
from faces.changes import PASSING, Todo, compare, is_unchanged
from faces.event_dates import date_event
from faces.photo_files import FoundFile, find, sha256_of
from faces.progress import IndexSummary, Progress
from faces.raw_pairs import shows_the_same
from faces.refill import Refill
from faces.scan_records import scanned_picture

__all__ = ["IndexSummary", "Progress", "index_folder"]

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from concurrent.futures import Executor

    from consent_db.connection import Register
    from consent_db.records import Policy
    from faces.refill import Lack
    from faces.scanning import Workers
    from faces.worker import Failure, Job, Scan

_EVERY_SECONDS: Final = 0.1
_ENOUGH_TO_TELL: Final = 3  # before so many pictures the remaining time is a guess


def index_folder(
    register: Register | Callable[[], Register],
    folder: Path,
    *,
    event_id: str | None = None,
    workers: int | None = None,
    executor: Executor | None = None,
    actor: Actor | None = None,
) -> Generator[Progress, None, None]:
    """Search `folder`; closing the generator cancels, what is finished stays, a rerun goes on where this one stopped.

    `register` is open in the calling thread, or opens one here. Raises Problem: folder_missing, not_a_folder,
    no_permission, folder_vanished (nothing is marked missing), workers_unavailable; StoreProblem: index_running,
    unknown_event, disk_full and the other troubles of a store. A bad picture only becomes a line of `unreadable`.
    """
    from faces.scanning import Workers

    actor = actor or Actor()
    with _opened(register) as store, RunLock(store) as lock, Workers(workers=workers, executor=executor) as pool:
        run = _Run(store, folder, event_id=event_id, actor=actor, lock=lock, workers=pool)
        yield from run.steps()


@contextmanager
def _opened(register: Register | Callable[[], Register]) -> Iterator[Register]:
    if callable(register):
        with register() as opened:
            yield opened
    else:
        yield register


class _Run:
    """One search, from the list of files to the summary."""

    def __init__(
        self,
        register: Register,
        folder: Path,
        *,
        event_id: str | None,
        actor: Actor,
        lock: RunLock,
        workers: Workers,
    ) -> None:
        from faces.detector import ENGINE_VERSION
        from faces.encoder import CODE_VERSION

        self.register = register
        self.folder = folder
        self.event_id = event_id
        self.actor = actor
        self.lock = lock
        self.workers = workers
        self.engine_version = ENGINE_VERSION
        self.policy: Policy = policy.policy(register)
        self.refill = Refill(register, policy=self.policy, code_version=CODE_VERSION, actor=actor)
        self.started = time.monotonic()
        self.counts = dict.fromkeys(("new", "unchanged", "moved", "copies", "edited"), 0)
        self.unreadable: list[tuple[Path, Problem]] = []
        self.asset_ids: set[str] = set()
        self.touched_pools: set[str] = set()
        self.todo: deque[Todo] = deque()
        self.raws: deque[Todo] = deque()
        """Raw files beside a picture of the same name: looked into when all pictures are done."""
        self.jobs: dict[Job, Todo] = {}

    def steps(self) -> Generator[Progress, None, None]:
        """Do everything, in order."""
        self.creator = ""
        if self.event_id is not None:
            photographer = events.event(self.register, self.event_id).default_photographer_id
            self.creator = people.person(self.register, photographer).name if photographer else ""
        face_codes.enforce(self.register, policy=self.policy, actor=self.actor)
        upkeep.tidy(self.register, self.lock)
        root = self.folder.resolve()
        self.known = picture_files.known_files(self.register, root, self.engine_version)
        files = yield from self._find()
        self.pool_id = pools.pool_of(self.register, event_id=self.event_id, folder=root, actor=self.actor)
        self._compare(root, files)
        yield from self._search()
        self._check_root()
        self._attach_films()
        self._mark_missing()
        warnings = self._join_event()
        yield from self._group()
        yield self._done(sum(found.kind != "folder" for found in files), warnings)

    def _find(self) -> Generator[Progress, None, list[FoundFile]]:
        files: list[FoundFile] = []
        shown_at = 0.0
        for found in find(self.folder):
            files.append(found)
            if found.reason is None and not is_unchanged(found, self.known.get(stored_path(found.path))):
                self.workers.warm_up()
            if time.monotonic() - shown_at > _EVERY_SECONDS:
                shown_at = time.monotonic()
                self.lock.beat()
                yield Progress(done=0, total=len(files), seconds_left=None, file=found.path.parent, phase="finding")
        return files

    def _compare(self, root: Path, files: list[FoundFile]) -> None:
        """Tell what is unchanged from what is to be looked into."""
        pictures = [known for known in self.known.values() if known.part == "picture" and known.searched]
        lacks = self.refill.lacks((known.asset_id, known.sha256) for known in pictures)
        self.changes = changes = compare(
            self.register,
            root,
            files,
            known=self.known,
            engine_version=self.engine_version,
            lacks=lacks,
        )
        self.todo, self.raws = deque(changes.todo), deque(changes.raws)
        for todo in changes.todo:
            if todo.lack is not None:
                self.refill.take(todo.lack)
        for known in changes.unchanged:
            self._count("again", known.asset_id)
        for found, problem in changes.refused:
            self._note(found, problem)
        self.unreadable += changes.failed_before
        is_closed = not face_codes.is_open(self.register, self.pool_id, policy=self.policy)
        if self.event_id is None and changes.has_new_paths and is_closed and self.policy.face_codes != "off":
            pools.start_batch(self.register, self.pool_id, actor=self.actor)

    def _search(self) -> Generator[Progress, None, None]:
        again = [todo.known for todo in self.todo if todo.known is not None]
        back = [known for known in (*self.changes.unchanged, *again) if known.missing]
        if back:
            picture_files.mark_found(self.register, back, actor=self.actor)
        self.want_codes = face_codes.is_open(self.register, self.pool_id, policy=self.policy)
        self.total = len(self.todo) + len(self.raws)
        started = time.monotonic()
        yield Progress(done=0, total=self.total, seconds_left=None, file=None, phase="searching")
        while self.todo or self.raws:
            if not self.todo:
                self.todo, self.raws = self.raws, self.todo
            for step in self.workers.run(self._jobs()):
                self.lock.beat()
                file: Path | None = None
                if step is not None:
                    todo = self.jobs.pop(step[0])
                    file = todo.found.path
                    self._finish(todo, step[1])
                done = self.total - len(self.todo) - len(self.raws) - len(self.jobs)
                spent = time.monotonic() - started
                left = spent / done * (self.total - done) if done >= _ENOUGH_TO_TELL else None
                yield Progress(done=done, total=self.total, seconds_left=left, file=file, phase="searching")

    def _jobs(self) -> Iterator[Job | None]:
        """Give the jobs; a copy or moved file of a known picture is recorded here without a job."""
        from faces.worker import Job

        while self.todo:
            todo = self.todo.popleft()
            self.lock.beat()
            if self._attach_known(todo):
                yield None
                continue
            want_codes = self.want_codes if todo.lack is None else todo.lack.codes
            job = Job(
                path=str(todo.found.path),
                want_codes=want_codes and not todo.is_raw_of_pair,
                want_images=not todo.is_raw_of_pair,
                sha256=todo.sha256,
            )
            self.jobs[job] = todo
            yield job

    def _attach_known(self, todo: Todo) -> bool:
        """Record a file whose bytes are known; True when that was it, and there is no need to look into it."""
        found = todo.found
        if todo.is_raw_of_pair or todo.lack is not None or found.size_bytes not in self.changes.sizes:
            return False
        try:
            todo.sha256 = sha256_of(found.path)
        except OSError:
            return False  # the worker names the reason
        asset_id = picture_files.searched_asset(self.register, todo.sha256, self.engine_version)
        if asset_id is None:
            return False
        facts = FileFacts(path=found.path, size_bytes=found.size_bytes, mtime_ns=found.mtime_ns, sha256=todo.sha256)
        kind = picture_files.attach_known(
            self.register, facts, asset_id=asset_id, gone=self._gone(todo.sha256), actor=self.actor
        )
        self._count(kind, asset_id)
        todo.lack = self.refill.lacks([(asset_id, todo.sha256)]).get(asset_id)
        if todo.lack is None:
            return True
        self.refill.take(todo.lack)
        return False

    def _gone(self, sha256: str) -> set[str]:
        """Give the stored paths with these bytes where no file is any more: this file's old names."""
        known = picture_files.paths_with(self.register, sha256)
        return {path for path in known if path in self.changes.lost or not os.path.lexists(local_path(path))}

    def _count(self, kind: str, asset_id: str) -> None:
        self.asset_ids.add(asset_id)
        names = {"new": "new", "edited": "edited", "again": "unchanged", "moved": "moved", "copy": "copies"}
        self.counts[names[kind]] += 1
        if kind == "edited":
            self.counts["new"] += 1

    def _finish(self, todo: Todo, result: Scan | Failure) -> None:
        from faces.worker import Failure

        if todo.lack is not None and self._finish_again(todo, todo.lack, result):
            return
        if isinstance(result, Failure):
            self._failed(todo, result)
        elif todo.is_raw_of_pair:
            self._finish_raw(todo, result)
        else:
            self._save(todo, result)

    def _finish_again(self, todo: Todo, lack: Lack, result: Scan | Failure) -> bool:
        """Store what a known picture lacks; False when the file is no longer that picture."""
        self._check_root()
        outcome = self.refill.finish(lack, result, todo.found.path)
        self.touched_pools |= outcome.pools
        if outcome.problem is not None:
            self.unreadable.append((todo.found.path, outcome.problem))
            self.asset_ids.add(lack.asset_id)
            return True
        if outcome.is_other:
            return False
        if todo.known is not None:  # an attached file was counted when it was attached
            self._count("again", lack.asset_id)
        return True

    def _save(self, todo: Todo, scan: Scan) -> None:
        saved = scans.save_scan(
            self.register,
            scanned_picture(scan, todo.found.path),
            event_id=self.event_id,
            pool_id=self.pool_id,
            creator_name=self.creator,
            policy=self.policy,
            gone=self._gone(scan.sha256) | set(self.changes.lost),
            actor=self.actor,
        )
        self.changes.sizes.add(scan.size_bytes)
        if any(face.code is not None for face in scan.faces):
            self.touched_pools.add(saved.pool_id)
        self._count(saved.kind, saved.asset_id)

    def _finish_raw(self, todo: Todo, scan: Scan) -> None:
        """Tie a raw file to the picture of its name if both show the same; else it is a picture of its own."""
        asset_id = photos.by_path(self.register, todo.found.partner) if todo.found.partner else None
        if asset_id is not None and shows_the_same(self.register, scan, asset_id):
            self._attach_part(todo.found, "raw", scan.sha256, asset_id)
        else:
            self.todo.append(Todo(replace(todo.found, partner=None)))
            self.total += 1

    def _attach_part(self, found: FoundFile, part: str, sha256: str, asset_id: str) -> None:
        facts = FileFacts(
            path=found.path, size_bytes=found.size_bytes, mtime_ns=found.mtime_ns, sha256=sha256, part=part
        )
        picture_files.attach_known(self.register, facts, asset_id=asset_id, gone=self._gone(sha256), actor=self.actor)
        self._count("copy", asset_id)

    def _failed(self, todo: Todo, failure: Failure) -> None:
        self._check_root()
        self._note(todo.found, Problem(failure.code, **failure.params))

    def _note(self, found: FoundFile, problem: Problem) -> None:
        """List a file as not searched, once in the register and in this summary."""
        self.unreadable.append((found.path, problem))
        stored = stored_path(found.path)
        note = (found.size_bytes, found.mtime_ns, problem.code, self.engine_version)
        if self.changes.notes.get(stored) == note:
            return
        picture_files.note_unsearched(
            self.register,
            found.path,
            problem,
            size_bytes=found.size_bytes,
            mtime_ns=found.mtime_ns,
            engine_version=self.engine_version,
            replaced=problem.code not in PASSING or problem.code == "missing",
            actor=self.actor,
        )

    def _attach_films(self) -> None:
        """Tie the film of a Live Photo to its picture; one without is a video, which is not searched."""
        for found in self.changes.films:
            known = self.known.get(stored_path(found.path))
            asset_id = photos.by_path(self.register, found.partner) if found.partner else None
            is_same = is_unchanged(found, known)
            if asset_id is None:
                if found.reason is None:
                    self._note(found, Problem("unsupported_format", file=str(found.path), format="video"))
            elif known is not None and is_same and known.asset_id == asset_id:
                self._count("again", known.asset_id)
            else:
                self._attach_film(found, asset_id)

    def _attach_film(self, found: FoundFile, asset_id: str) -> None:
        try:
            sha256 = sha256_of(found.path)
        except OSError:
            self._note(found, Problem("not_readable", file=str(found.path)))
            return
        self._attach_part(found, "live_video", sha256, asset_id)

    def _check_root(self) -> None:
        """Stop when the folder itself is gone: an unplugged disk says nothing about its pictures."""
        try:
            with os.scandir(self.folder) as listing:
                next(listing, None)
        except OSError as error:
            raise Problem("folder_vanished", folder=str(self.folder)) from error

    def _mark_missing(self) -> None:
        still = picture_files.still_lost(self.register, self.changes.lost)
        if any(not known.missing for known in still):
            picture_files.mark_missing(self.register, still, actor=self.actor)
        self.missing = len(still)
        picture_files.forget_unsearched(self.register, self.changes.stale_notes, actor=self.actor)

    def _join_event(self) -> list[Problem]:
        if self.event_id is None:
            return []
        if picture_files.join_event(self.register, self.asset_ids, self.event_id, actor=self.actor):
            self.touched_pools.add(self.pool_id)
        date_event(self.register, self.event_id, self.asset_ids, actor=self.actor)
        count = picture_files.in_other_event(self.register, self.asset_ids, self.event_id)
        return [Problem("in_other_event", count=count)] if count else []

    def _group(self) -> Generator[Progress, None, None]:
        from faces.naming import regroup

        if self.pool_id not in self.touched_pools and face_codes.has_ungrouped(
            self.register, self.pool_id, policy=self.policy
        ):
            self.touched_pools.add(self.pool_id)
        for pool in sorted(self.touched_pools):
            yield Progress(done=self.total, total=self.total, seconds_left=None, file=None, phase="grouping")
            self.lock.beat()
            regroup(self.register, pool, policy=self.policy, actor=self.actor)

    def _done(self, found: int, warnings: list[Problem]) -> Progress:
        faces, possible = scans.count_faces(self.register, self.asset_ids)
        summary = IndexSummary(
            found=found,
            missing=self.missing,
            faces=faces,
            possible_faces=possible,
            groups=scans.count_groups(self.register, self.asset_ids),
            unreadable=tuple(self.unreadable),
            warnings=tuple(warnings),
            seconds=time.monotonic() - self.started,
            **self.counts,
        )
        return Progress(done=self.total, total=self.total, seconds_left=0.0, file=None, phase="done", summary=summary)
