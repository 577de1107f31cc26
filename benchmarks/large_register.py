"""Makes the register of a large branch in half a minute, encrypted as any: for whoever measures what it can carry.

usage: python -m benchmarks.large_register DIRECTORY [--pictures N] [--people N] [--statements N] [--scans N]

The same numbers give the same register (all but its keys). Its rows are written straight into the tables, without the
log, so nothing in it can be undone; the passphrase is `PASSPHRASE`. A directory that has one already is left as it is.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from benchmarks.made_up_branch import Branch, Size
from consent_db import evidence, policy
from consent_db.action import stored
from consent_db.connection import Register, open_register
from consent_db.faults import Faults
from consent_db.records import Actor, Jurisdiction, Role
from consent_db.rows import BY_KEY, CONSENT_ITEM

PASSPHRASE: Final = "en setning for målinger"
LARGE: Final = Size(
    people=2_000, statements=5_000, pictures=50_000, appearances=150_000, scans=1_000, scan_bytes=200_000
)
EVENTS: Final = 60
_WHOLE: Final = {
    "decision": "grant",
    "channels": ["facebook", "instagram", "website", "print", "room"],
    "media": ["photo", "video", "voice"],
    "purposes": ["inform", "marketing"],
    "name_mode": "full",
}


class LargeBranch(Branch):
    """A made-up branch that met sixty times and asked nearly everybody, so that many pictures may be shown."""

    def __init__(self, size: Size, folder: Path) -> None:
        super().__init__(size, folder)
        self._events = [f"e{number}" for number in range(EVENTS)]

    def _consent(self, number: int, scans: list[dict[str, Any]]) -> dict[str, Any]:
        """First a whole yes of every adult and of everybody who speaks for a child, then what the branch makes up."""
        made = super()._consent(number, scans)
        pairs = [(one, one) for one in self._adults]
        pairs += [(child, guardian) for child, spoken_by in self._guardians.items() for guardian in spoken_by]
        if number >= len(pairs):
            return made
        subject, speaker = pairs[number]
        made |= {"subject_id": subject, "speaker_id": speaker, "role": "self" if subject == speaker else "guardian"}
        made |= {"special_category": True, "items": [_WHOLE], "valid_from": made["signed_at"], "org_unit_id": None}
        made["valid_until"] = (date.fromisoformat(made["signed_at"]) + timedelta(days=700)).isoformat()
        made["evidence"] = made["evidence"] or [{"sha256": f"{number:064x}"}]
        made.pop("supersedes_id", None)
        return made


def make(directory: Path, size: Size = LARGE) -> Path:
    """Make the register of a branch of this size, unless the directory has one; gives the directory."""
    if (directory / "keys.json").exists():
        return directory
    with (
        tempfile.TemporaryDirectory() as place,
        open_register(directory, passphrase=PASSPHRASE, create=True, scrypt_n=2) as register,
    ):
        policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=Actor(role=Role.OFFICER))
        document = LargeBranch(size, Path(place)).document()
        with register.transaction():
            register.execute("PRAGMA defer_foreign_keys = ON")
            register.execute("DELETE FROM channel")
            _write(register, document, Path(place))
        register.execute("ANALYZE")
    return directory


def _write(register: Register, document: Mapping[str, Any], folder: Path) -> None:
    register.execute("UPDATE org_unit SET id = ?, name = ?", (document["org_unit"]["id"], document["org_unit"]["name"]))
    keys = json.loads(register.value("SELECT keys FROM policy ORDER BY version DESC LIMIT 1")) | document["policy"]
    register.execute("UPDATE policy SET keys = ?", (json.dumps(keys),))
    proofs: dict[str, str] = {}
    for key, shape in BY_KEY.items():
        faults = Faults()
        records = [shape.from_json(one, key, faults) for one in document[key]]
        assert not len(faults), key
        if key == "consents":
            for consent in records:
                _consent(register, consent, folder, proofs)
            continue
        rows = [shape.to_row(one) for one in records]
        if key == "publications":
            rows = [row | {"removal_proof_id": None} for row in rows]
        if key == "appearances":  # the document lets one rejected face name nobody; the window counts by these columns
            rows = [row | {"sure": 1} for row in rows]
        _insert(register, shape.table, rows)
        if key == "assets":
            _insert(register, "asset_file", (_file(row) for row in rows if row["file"]))


def _consent(register: Register, consent: Any, folder: Path, proofs: dict[str, str]) -> None:  # noqa: ANN401
    shape = BY_KEY["consents"]
    _insert(register, shape.table, [shape.to_row(consent)])
    items = [
        CONSENT_ITEM.to_row(item) | {"consent_id": consent.id, "position": place}
        for place, item in enumerate(consent.items)
    ]
    _insert(register, "consent_item", items)
    for place, proof in enumerate(consent.evidence):
        if proof.sha256 not in proofs:
            proofs[proof.sha256] = f"v{len(proofs):06}"
            content = (folder / proof.file).read_bytes() if proof.file else None
            row = {"id": proofs[proof.sha256], "sha256": proof.sha256, "file": proof.file, "content": content}
            _insert(register, "evidence", [row | {"mime": evidence.kind_of(content) if content else ""}])
        link = {"consent_id": consent.id, "evidence_id": proofs[proof.sha256], "position": place}
        _insert(register, "consent_evidence", [link])


def _file(asset: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": f"f{asset['id']}",
        "asset_id": asset["id"],
        "path": f"/bilder/{asset['file']}",
        "folder": "/bilder/kurs",
        "size_bytes": 5_000_000,
        "mtime_ns": 1,
        "sha256": asset["sha256"],
    }


def _insert(register: Register, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    listed = list(rows)
    if listed:
        columns = ", ".join(f'"{name}"' for name in listed[0])
        marks = ", ".join("?" * len(listed[0]))
        register.connection.executemany(
            f'INSERT INTO "{table}" ({columns}) VALUES ({marks})',
            [tuple(stored(value) for value in row.values()) for row in listed],
        )


def main() -> None:
    """Make one and say how long it took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("directory", type=Path)
    for name in ("people", "statements", "pictures", "appearances", "scans"):
        parser.add_argument(f"--{name}", type=int, default=getattr(LARGE, name))
    given = vars(parser.parse_args())
    directory = given.pop("directory")
    start = time.perf_counter()
    make(directory, replace(LARGE, **given))
    print(
        f"{directory}: {time.perf_counter() - start:.0f} s, {(directory / 'register.db').stat().st_size / 1e6:.0f} MB"
    )


if __name__ == "__main__":
    main()
