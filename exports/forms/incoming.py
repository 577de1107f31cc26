"""Takes in what came back: scans, photographs and PDF files become single pages, each small enough to be kept.

Files come from anywhere, so they are opened in a child process with bounded memory, and what hangs is ended.
"""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from consent_db.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from types import TracebackType
    from typing import Self

    import numpy as np
    from numpy.typing import NDArray

MOST_PAGES: Final = 200
"""Of one file; more is not a pile of forms."""
MOST_BYTES: Final = 300_000_000
SECONDS_AT_MOST: Final = 30.0
"""For opening a file, and for each page of it."""
_START_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingPage:
    """One page as it is kept for evidence: an upright JPEG of at most about 1.5 MB; `number` counts from 1."""

    file: str
    number: int
    image: bytes
    mime: str
    sha256: str
    width_px: int
    height_px: int


class Intake:
    """Opens files one after another in one child process; use in a `with`, in one thread."""

    def __init__(self, *, seconds: float = SECONDS_AT_MOST) -> None:
        self._seconds = seconds
        self._child: BaseProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def pages(self, source: Path | bytes, name: str = "") -> Iterator[IncomingPage]:
        """Yield the pages of a PDF, TIFF or picture one after another; `name` is what messages call it.

        Raises Problem: `missing_file`, `cannot_read_or_write`, `evidence_empty`, `evidence_too_large`,
        `evidence_locked`, `evidence_not_a_scan`, `form_file_unreadable`, `form_pages_too_many`, `form_file_too_hard`;
        after the last page, when the others have been given, `form_pages_unreadable` with their numbers.
        """
        name = name or (source.name if isinstance(source, Path) else "")
        _check(source, name)
        sent = str(source) if isinstance(source, Path) else source
        count = self._ask("open", sent, name)
        if count > MOST_PAGES:
            raise Problem("form_pages_too_many", file=name, pages=count, most=MOST_PAGES)
        lost: list[int] = []
        for number in range(1, count + 1):
            try:
                if self._line is None:
                    self._ask("open", sent, name)
                image, width, height = self._ask("page", number - 1, name)
            except Problem as problem:
                if count == 1 or problem.code not in {"form_file_unreadable", "form_file_too_hard"}:
                    raise
                lost.append(number)
                continue
            yield IncomingPage(
                file=name,
                number=number,
                image=image,
                mime="image/jpeg",
                sha256=hashlib.sha256(image).hexdigest(),
                width_px=width,
                height_px=height,
            )
        if len(lost) == count:
            raise Problem("form_file_unreadable", file=name)
        if lost:
            raise Problem("form_pages_unreadable", file=name, pages=[str(one) for one in lost], n=len(lost))

    def _ask(self, *question: object) -> Any:  # noqa: ANN401  whatever the child answers
        """Ask the child; raises the Problem it came to, or `form_file_too_hard` when it hung or died."""
        line = self._started()
        name = question[-1]
        try:
            line.send(question)
            if not line.poll(self._seconds):
                raise EOFError
            answer = line.recv()
        except (EOFError, OSError) as error:
            self._end()
            raise Problem("form_file_too_hard", file=name) from error
        if isinstance(answer, Problem):
            raise answer
        return answer

    def _started(self) -> Connection:
        if self._line is not None:
            return self._line
        from exports.forms import open_file

        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        child = context.Process(target=open_file.serve, args=(theirs,), daemon=True)
        try:
            child.start()
        except OSError as error:  # no memory, or no more processes: one that never started cannot be ended either
            self._end()
            raise Problem("workers_unavailable") from error
        finally:
            theirs.close()
        self._child = child
        try:
            if self._line.poll(_START_SECONDS) and self._line.recv() == "ready":
                return self._line
        except (EOFError, OSError):
            pass
        self._end()
        raise Problem("workers_unavailable")

    def _end(self) -> None:
        child, line, self._child, self._line = self._child, self._line, None, None
        if line is not None:
            line.close()
        if child is not None:
            with contextlib.suppress(OSError):
                child.kill()
            child.join(5)


def pages(source: Path | bytes, name: str = "") -> Iterator[IncomingPage]:
    """The pages of one file, see `Intake.pages`; for several files, one Intake is quicker."""
    with Intake() as intake:
        yield from intake.pages(source, name)


def pixels(page: IncomingPage | bytes) -> NDArray[np.uint8]:
    """The pixels of a page that was kept: RGB; raises Problem `scan_unreadable`."""
    import cv2
    import numpy as np

    image = page.image if isinstance(page, IncomingPage) else page
    found = cv2.imdecode(np.frombuffer(image, np.uint8), cv2.IMREAD_COLOR) if image else None
    if found is None:
        raise Problem("scan_unreadable", file=page.file if isinstance(page, IncomingPage) else "")
    return np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGB), np.uint8)


def _check(source: Path | bytes, name: str) -> None:
    """Refuse what need not be opened to be refused."""
    if isinstance(source, Path):
        if not source.is_file():
            raise Problem("missing_file", file=str(source))
        try:
            size = source.stat().st_size
        except OSError as error:
            raise Problem("cannot_read_or_write", file=str(source)) from error
    else:
        size = len(source)
    if size == 0:
        raise Problem("evidence_empty", file=name)
    if size > MOST_BYTES:
        raise Problem("evidence_too_large", file=name, most_mb=MOST_BYTES // 1_000_000)
