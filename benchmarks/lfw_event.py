"""A folder of photographs of known people, searched by the real engine into a register that can be used again."""

import hashlib
import json
import os
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from consent_db import policy
from consent_db.connection import Register, open_register
from consent_db.records import Actor, Jurisdiction, Role
from faces.detector import ENGINE_VERSION
from faces.encoder import CODE_VERSION
from faces.index import index_folder

PASSPHRASE: Final = "en setning for målinger"
PICTURES: Final = 400
SEED: Final = 1


def chosen_pictures(root: Path, *, pictures: int = PICTURES, seed: int = SEED) -> dict[str, str]:
    """Give file and person of whole people in a seeded order, until there are so many pictures."""
    labels: dict[str, str] = json.loads((root / "labels.json").read_text())["lfw"]
    people = sorted(set(labels.values()))
    random.Random(seed).shuffle(people)
    found: dict[str, str] = {}
    for person in people:
        found |= {file: person for file in sorted(labels) if labels[file] == person}
        if len(found) >= pictures:
            break
    return dict(list(found.items())[:pictures])


def searched_register(root: Path, truth: dict[str, str], *, refresh: bool = False) -> Path:
    """Give a folder with `pictures` and a `register` that has searched them, made once for each engine and list."""
    key = hashlib.sha256("\n".join([ENGINE_VERSION, CODE_VERSION, *truth]).encode()).hexdigest()[:16]
    owner = os.getuid() if hasattr(os, "getuid") else ""
    place = Path(tempfile.gettempdir()) / f"klarert-naming-{owner}-{key}"
    if refresh:
        shutil.rmtree(place, ignore_errors=True)
    for file in truth:
        copied = place / "pictures" / Path(file).name
        if not copied.exists():
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / file, copied)
    if not (place / "searched").exists():
        shutil.rmtree(place / "register", ignore_errors=True)
        with open_register(place / "register", passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
            policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=Actor(role=Role.OFFICER))
            _search(register, place / "pictures")
        (place / "searched").touch()
    return place


def _search(register: Register, folder: Path) -> None:
    last = None
    for last in index_folder(register, folder, actor=Actor()):
        print(f"\r{last.done} of {last.total} pictures searched", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    assert last is not None
    assert last.summary is not None
    assert not last.summary.unreadable
