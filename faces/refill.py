"""Brings back what a register lacks of pictures it knows: small images and codes of a file that was made anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from consent_db import face_codes, images, pools, scans
from consent_db.errors import Problem
from faces.changes import PASSING
from faces.scan_records import scanned_picture

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from consent_db.connection import Register
    from consent_db.records import Actor, Policy
    from faces.worker import Failure, Scan

_GONE: Final = frozenset({"missing", "file_changed"})
"""Reasons that say that the file is no longer the one that was searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """What is missing of a known picture that was searched by this engine."""

    asset_id: str
    sha256: str
    images: bool
    codes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a second look at a known picture came to: the pools that got codes, why it failed, or another picture."""

    pools: frozenset[str] = frozenset()
    problem: Problem | None = None
    is_other: bool = False


class Refill:
    """Tells what the pictures of one search lack, and stores that and nothing else."""

    def __init__(self, register: Register, *, policy: Policy, code_version: str, actor: Actor) -> None:
        self.register = register
        self.policy = policy
        self.code_version = code_version
        self.actor = actor
        self._without_codes: dict[str, set[str]] = {}
        """The pictures without codes, by pool."""
        self._taken: set[str] = set()

    def lacks(self, pictures: Iterable[tuple[str, str]]) -> dict[str, Lack]:
        """Give what is missing, by asset id, of those of the pictures (asset id, sha256) that are not taken yet.

        Barred pictures lack no images, and those whose pool is closed or expired no codes.
        """
        asked = {asset_id: sha256 for asset_id, sha256 in pictures if asset_id not in self._taken}
        no_images = images.never_filled(self.register, asked)
        no_codes: set[str] = set()
        for pool_id in set(pools.of_assets(self.register, asked).values()):
            if pool_id not in self._without_codes:
                self._without_codes[pool_id] = face_codes.assets_without_codes(
                    self.register, pool_id, policy=self.policy, model_id=self.code_version
                )
            no_codes |= self._without_codes[pool_id] & asked.keys()
        return {
            asset_id: Lack(
                asset_id=asset_id,
                sha256=asked[asset_id],
                images=asset_id in no_images,
                codes=asset_id in no_codes,
            )
            for asset_id in no_images | no_codes
        }

    def take(self, lack: Lack) -> None:
        """Note that one file of the picture is going to be looked into: its copies need not be."""
        self._taken.add(lack.asset_id)

    def finish(self, lack: Lack, result: Scan | Failure, path: Path) -> Outcome:
        """Store what a picture lacked, and nothing where its file cannot be read or is another one by now."""
        from faces.worker import Failure

        if isinstance(result, Failure):
            if result.code in PASSING:
                return Outcome(is_other=result.code in _GONE)
            if lack.images:  # no later search is to try in vain
                images.note_filled(self.register, lack.asset_id)
            return Outcome(problem=Problem(result.code, **result.params))
        if result.sha256 != lack.sha256:
            return Outcome(is_other=True)
        pool_id = scans.save_again(
            self.register,
            scanned_picture(result, path),
            lack.asset_id,
            with_images=lack.images,
            policy=self.policy,
            actor=self.actor,
        )
        return Outcome(pools=frozenset({pool_id} if pool_id is not None else ()))
