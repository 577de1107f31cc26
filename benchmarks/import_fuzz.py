"""Throws documents at `import` that nobody should send, and checks that each is taken whole or refused in words.

usage: python -m benchmarks.import_fuzz [--cases N] [--seed N]

Every case meets a register that holds tests/data/full_register.json. Refused means: at least one JSON path with a
sentence, and a register that exports the same bytes as before. Accepted means: what the register exports then goes into
an empty one and comes out the same.
"""

import argparse
import copy
import json
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from consent_db import portable, portable_files
from consent_db.connection import Register, open_register
from consent_db.portable import ImportRefused
from consent_db.records import Actor
from exports.wording import fault_text

FULL = Path(__file__).parents[1] / "tests" / "data" / "full_register.json"
PASSPHRASE = "en setning for prøver"
WRONG: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        1.5,
        2**63,
        10**400,
        "",
        " ",
        "x",
        "\x00",
        "\ud800",
        "a\nb",
        "x" * 100_001,
        "2026-02-30",
    ),
    *("2026-1-1", "0000-00-00", "2026-01-01T25:00:00Z", "9999-12-31", "nobody", [], [None], ["x"], [[]], [1, 2, 3, 4]),
    *({}, {"x": 1}, {"kind": "all"}, {"": {}}),
)
_RINGS: tuple[tuple[str, str], ...] = (
    *(("people", "merged_into_id"), ("assets", "derived_from"), ("consents", "supersedes_id")),
    *(("assents", "supersedes_id"), ("withdrawals", "supersedes_id")),
)
_POINTERS = frozenset(
    {
        *(
            "responsible_person_id",
            "default_photographer_id",
            "merged_into_id",
            "child_id",
            "guardian_id",
            "subject_id",
        ),
        *("speaker_id", "supersedes_id", "by_person_id", "event_id", "derived_from", "asset_id", "person_id"),
        *("channel_id", "appearance_id", "removal_proof_id"),
    }
)


@dataclass(frozen=True)
class Case:
    """One document as the bytes of a file; `at` is the path that must be among the faults, None where any may be."""

    name: str
    raw: bytes | Callable[[], bytes]
    must_refuse: bool = False
    at: str | None = None

    @property
    def content(self) -> bytes:
        """The bytes, made when they are asked for: all cases at once take hundreds of megabytes."""
        return self.raw if isinstance(self.raw, bytes) else self.raw()


def cases(chance: random.Random) -> list[Case]:
    """Every case, in an order of chance."""
    full = json.loads(FULL.read_text(encoding="utf-8"))
    made = [*_unknown_keys(full), *_dangling(full), *_rings(full), *_changed(full), *_doubled(full), *_files(full)]
    made += _wrong_values(full)
    chance.shuffle(made)
    return made


def _nodes(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:  # noqa: ANN401 - JSON
    yield path, value
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _nodes(inner, (*path, key))


def _shown(path: tuple[Any, ...]) -> str:
    said = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return said.removeprefix(".")


def _with(full: dict[str, Any], path: tuple[Any, ...], change: Callable[[Any, Any], None]) -> bytes:
    """The document with a change made to what holds the last step of a path."""
    made = copy.deepcopy(full)
    target: Any = made
    for step in path[:-1]:
        target = target[step]
    change(target, path[-1] if path else None)
    return json.dumps(made).encode()


def _replaced(full: dict[str, Any], path: tuple[Any, ...], wrong: object) -> bytes:
    return _with(full, path, lambda target, key: target.__setitem__(key, wrong))


def _unknown_keys(full: dict[str, Any]) -> Iterator[Case]:
    free = ("notice_given", "verdict_snapshot", "alt_text")
    for path, value in _nodes(full):
        if isinstance(value, dict) and not any(step in free for step in path):
            raw = _with(full, (*path, "surprise"), lambda target, key: target.update({key: 1}))
            yield Case("unknown key", raw, must_refuse=True, at=_shown((*path, "surprise")))


def _dangling(full: dict[str, Any]) -> Iterator[Case]:
    for path, value in _nodes(full):
        if path and path[-1] in _POINTERS and isinstance(value, str):
            raw = _with(full, path, lambda target, key: target.update({key: "nobody-at-all"}))
            yield Case("dangling id", raw, must_refuse=True, at=_shown(path))


def _rings(full: dict[str, Any]) -> Iterator[Case]:
    for key, name in _RINGS:
        made = copy.deepcopy(full)
        records = [copy.deepcopy(made[key][0]) | {"id": f"ring-{place}"} for place in range(3)]
        for place, record in enumerate(records):
            record[name] = f"ring-{(place + 1) % 3}"
        first = len(made[key])
        made[key] += records
        yield Case("ring", json.dumps(made).encode(), must_refuse=True, at=f"{key}[{first}].{name}")
    made = copy.deepcopy(full)
    names = ("a", "b", "c")
    made["people"] += [{"id": one} for one in names]
    first = len(made["guardianships"])
    made["guardianships"] += [
        {"id": f"ring-{one}", "child_id": one, "guardian_id": other}
        for one, other in zip(names, (*names[1:], names[0]), strict=True)
    ]
    at = f"guardianships[{first}].guardian_id"
    yield Case("ring of guardians", json.dumps(made).encode(), must_refuse=True, at=at)


def _changed(full: dict[str, Any]) -> Iterator[Case]:
    for key, name, value in (
        *(("consents", "place", "elsewhere"), ("consents", "items", [{"decision": "refuse", "channels": ["fb"]}])),
        *(("assents", "answer", "yes"), ("withdrawals", "scope", {"kind": "name"}), ("withdrawals", "wants", "remove")),
    ):
        raw = _replaced(full, (key, 0, name), value)
        yield Case("changed statement", raw, must_refuse=True, at=f"{key}[0]")


def _doubled(full: dict[str, Any]) -> Iterator[Case]:
    for key, value in full.items():
        if isinstance(value, list):
            raw = _with(full, (key, 0), lambda target, place: target.append(target[place]))
            yield Case("id twice", raw, must_refuse=True, at=f"{key}[{len(value)}].id")


def _wrong_values(full: dict[str, Any]) -> Iterator[Case]:
    for path, value in _nodes(full):
        for wrong in WRONG if path else ():
            if wrong != value:
                yield Case(f"wrong value at {_shown(path)}", partial(_replaced, full, path, wrong))


def _files(full: dict[str, Any]) -> Iterator[Case]:
    text = json.dumps(full)
    deep = "[" * 100_000 + "]" * 100_000
    for name, raw in (
        *(("empty file", b""), ("no object", b"[]"), ("a word", b"null"), ("cut off", text[:-9].encode())),
        *(
            ("more behind", text.encode() + b"{}"),
            ("utf-16", text.encode("utf-16")),
            ("latin-1", '{"å":1}'.encode("cp1252")),
        ),
        *(
            ("NaN", b'{"format": NaN}'),
            ("Infinity", b'{"format": -Infinity}'),
            ("key twice", b'{"format": 1, "format": 2}'),
        ),
        *(
            ("100,000 deep", deep.encode()),
            ("deep inside", text[:-1].encode() + b', "policy": ' + deep.encode() + b"}"),
        ),
        *(
            ("too many digits", b'{"format": ' + b"9" * 10_000 + b"}"),
            ("another format", b'{"format": "klarert-register/2"}'),
        ),
        ("infinite by exponent", text.replace('"width": 6000', '"width": 1e999').encode()),
        ("only a mark", b"\xef\xbb\xbf"),
    ):
        yield Case(name, raw, must_refuse=True)
    yield Case("with a mark", b"\xef\xbb\xbf" + text.encode())


class Arena:
    """A register that holds the full document, brought back to it after every case that changed it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._empty, self._full = folder / "empty", folder / "full"
        open_register(self._empty, passphrase=PASSPHRASE, create=True, scrypt_n=2).close()
        shutil.copytree(self._empty, self._full)
        with open_register(self._full, passphrase=PASSPHRASE) as register:
            portable.load(register, json.loads(FULL.read_text(encoding="utf-8")), folder, actor=Actor())
        self._register = self._copy(self._full)
        self._before = _bytes(self._register)
        self.refused = self.accepted = 0

    def meet(self, case: Case) -> None:
        """Raises AssertionError where a case is neither refused in words without a trace, nor taken whole."""
        file = self._folder / "case.json"
        file.write_bytes(case.content)
        try:
            portable.load(self._register, portable_files.read_document(file), self._folder, actor=Actor())
        except ImportRefused as problem:
            self._refused(case, problem)
            return
        assert not case.must_refuse, f"{case.name}: taken in"
        self.accepted += 1
        out = portable.dump(self._register)
        self._register.close()
        self._register = self._copy(self._empty)
        portable.load(self._register, json.loads(json.dumps(out)), self._folder, actor=Actor())
        assert portable.dump(self._register) == out, f"{case.name}: does not come out as it went in"
        self._register.close()
        self._register = self._copy(self._full)

    def _refused(self, case: Case, problem: ImportRefused) -> None:
        self.refused += 1
        assert problem.faults, f"{case.name}: refused without a fault"
        for lang in ("nb", "sv"):
            lines = [fault_text(fault, lang) for fault in problem.faults]
            assert all(line.isprintable() and ": " in line for line in lines), f"{case.name}: {lines}"
        paths = [fault.path for fault in problem.faults]
        assert case.at is None or case.at in paths, f"{case.name}: {case.at} is not among {paths}"
        assert _bytes(self._register) == self._before, f"{case.name}: refused, and still something was written"

    def _copy(self, of: Path) -> Register:
        there = self._folder / "arena"
        shutil.rmtree(there, ignore_errors=True)
        shutil.copytree(of, there)
        return open_register(there, passphrase=PASSPHRASE)

    def close(self) -> None:
        """Close the register."""
        self._register.close()


def _bytes(register: Register) -> str:
    """Everything the register holds, not only what it would export."""
    tables = [row[0] for row in register.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return repr([register.rows(f'SELECT * FROM "{table}"') for table in tables])


def main() -> None:
    """Print how many cases were refused and accepted, and how long the slowest took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--cases", type=int, default=0, help="how many; 0: all")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chosen = cases(random.Random(arguments.seed))
    slowest = (0.0, "")
    with tempfile.TemporaryDirectory() as folder:
        arena = Arena(Path(folder))
        for case in chosen[: arguments.cases or None]:
            start = time.perf_counter()
            arena.meet(case)
            slowest = max(slowest, (time.perf_counter() - start, case.name))
        arena.close()
    print(
        f"{arena.refused} refused with their paths and nothing written, {arena.accepted} taken and brought out the same"
    )
    print(f"slowest: {slowest[0] * 1000:.0f} ms ({slowest[1]})")


if __name__ == "__main__":
    main()
