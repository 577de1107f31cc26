"""A spreadsheet saved as text, as other systems write it, read into rows: encoding, separator and quotes are found."""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Final

from consent_db.errors import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import Protocol

    class _Reader(Protocol):
        """What the standard library's csv.reader gives."""

        line_num: int

        def __iter__(self) -> Iterator[list[str]]: ...


MAX_BYTES: Final = 10_000_000
"""Some 100,000 people; whoever has a larger file picked the wrong one."""
MAX_CELL: Final = 2_000
MAX_COLUMNS: Final = 200

_SEPARATORS: Final = (";", "\t", ",", "|")
_LOOKED_AT: Final = 50
"""Rows that tell which separator a file has."""
_SAID: Final = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_BINARY: Final = re.compile(r"[\x00\x01-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty; `line` is the line of the file on which it starts, counted from 1."""

    line: int
    cells: tuple[str, ...]


def read_file(path: Path) -> tuple[Row, ...]:
    """The rows of a file; raises StoreProblem `missing_file`, `unreadable_file` and what `rows` raises."""
    if not path.exists():
        raise StoreProblem("missing_file", file=str(path))
    try:
        if not path.is_file():
            raise StoreProblem("unreadable_file", file=str(path))
        with path.open("rb") as opened:
            raw = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise StoreProblem("unreadable_file", file=str(path)) from error
    return rows(raw)


def rows(raw: bytes) -> tuple[Row, ...]:
    """Pure: the rows of a file's bytes, every cell one line without control characters.

    Raises StoreProblem `table_too_large`, `table_is_workbook` (an Excel or LibreOffice file), `table_not_text`,
    `table_empty`.
    """
    if len(raw) > MAX_BYTES:
        raise StoreProblem("table_too_large", most_mb=MAX_BYTES // 1_000_000)
    text = _decoded(raw)
    lines = text.splitlines(keepends=True)
    if not any(line.strip() for line in lines):
        raise StoreProblem("table_empty")
    if max(map(len, lines)) > MAX_CELL * MAX_COLUMNS:
        raise StoreProblem("table_not_text")
    said = _SAID.fullmatch(lines[0])
    if said:
        lines[0] = "\n"
    separator = said.group(1) if said else _separator(lines)
    return _parsed(lines, separator)


def clean(cell: str) -> str:
    """One line of text: no control characters, no marks that turn the reading direction, blanks once."""
    kept = (
        " " if letter.isspace() else letter
        for letter in unicodedata.normalize("NFC", cell)
        if letter.isspace() or unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    return " ".join("".join(kept).split())


def _decoded(raw: bytes) -> str:
    """The text of the bytes: UTF-8 with or without its mark, UTF-16, else Windows-1252."""
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise StoreProblem("table_is_workbook")
    encodings: tuple[str, ...] = ("utf-8-sig", "cp1252")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ("utf-16",)
    elif _every_other_is_zero(raw[1:400:2]):
        encodings = ("utf-16-le",)
    elif _every_other_is_zero(raw[0:400:2]):
        encodings = ("utf-16-be",)
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _BINARY.search(text) is None:
            return text
        break
    raise StoreProblem("table_not_text")


def _every_other_is_zero(half: bytes) -> bool:
    return len(half) > 1 and half.count(0) > len(half) * 0.8


def _separator(lines: Sequence[str]) -> str:
    """What stands between the cells: what splits most rows into equally many, the first of its kind in a tie.

    A comma in "Nordmann, Kari" separates nothing where something else does, and where nothing does every row is one
    cell if the first row has no comma.
    """
    shown = [line for line in lines if line.strip()][:_LOOKED_AT]
    best, best_share = "", 0.0
    for separator in _SEPARATORS:
        try:
            widths = [len(cells) for cells in csv.reader(shown, delimiter=separator, strict=False)]
        except csv.Error:
            continue
        if not widths or widths[0] < 2:
            continue
        share = sum(width == widths[0] for width in widths) / len(widths)
        if share > best_share:
            best, best_share = separator, share
    names_only = best == "," and all(_is_last_first(line) for line in shown)
    return "\x1f" if not best or names_only else best


def _is_last_first(line: str) -> bool:
    """Whether a line is "Nordmann, Kari" and nothing else."""
    return line.count(",") == 1 and ", " in line and '"' not in line and not any(one.isdigit() for one in line)


def _parsed(lines: Sequence[str], separator: str) -> tuple[Row, ...]:
    """The rows; where a quote is never closed, quotes are read as letters, so that it swallows no further line."""
    text = "".join(lines)
    try:
        found = _read(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        try:
            found = _read(csv.reader(StringIO(text, newline=""), delimiter=separator, quoting=csv.QUOTE_NONE))
        except csv.Error as error:
            raise StoreProblem("table_not_text") from error
        found = [Row(row.line, tuple(_unquoted(cell) for cell in row.cells)) for row in found]
    if not found:
        raise StoreProblem("table_empty")
    return tuple(found)


def _read(reader: _Reader) -> list[Row]:
    found: list[Row] = []
    start = 1
    for cells in reader:
        if len(cells) > MAX_COLUMNS:
            raise StoreProblem("table_not_text")
        shown = tuple(clean(cell) for cell in cells)
        while shown and not shown[-1]:
            shown = shown[:-1]
        if shown:
            found.append(Row(start, shown))
        start = reader.line_num + 1
    return found


def _unquoted(cell: str) -> str:
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return clean(cell[1:-1].replace('""', '"')) if quoted else cell
