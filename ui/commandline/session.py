"""What every command needs: which register, which key, which language, and how it reports."""

from __future__ import annotations

import json
import locale
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consent_db.records import Actor, Role
from exports.wording import known_language, problem_text, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from consent_db.connection import Register
    from consent_db.errors import Problem


@dataclass(slots=True)
class Session:
    """One run of the program from the command line."""

    directory: Path
    passphrase: str | None = None
    language: str | None = None
    files: tuple[Path, ...] = ()
    practice: bool = False
    """Whether the window opens on the made-up branch first."""
    actor: Actor = field(default_factory=lambda: Actor(officer_id="officer", role=Role.OFFICER))

    @property
    def lang(self) -> str:
        """The language to answer in: the one asked for, else the system's, else bokmål."""
        if self.language is not None:
            return self.language
        return known_language(os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0])

    @contextmanager
    def register(self) -> Iterator[Register]:
        """The register, set up on first use; for commands that write."""
        from consent_db import policy
        from consent_db.connection import open_register, register_exists
        from consent_db.records import Jurisdiction

        is_new = not register_exists(self.directory)
        with open_register(self.directory, passphrase=self.passphrase, create=True) as register:
            self.warn(*register.warnings)
            if is_new:
                jurisdiction = Jurisdiction.SE if self.lang == "sv" else Jurisdiction.NO
                policy.first_run(register, jurisdiction=jurisdiction, lang=self.lang, actor=self.actor)
                self.note("note.register_created", directory=self.directory)
            yield register

    @contextmanager
    def existing_register(self) -> Iterator[Register | None]:
        """The register if there is one, else None with a note: reading never creates one (commands.md)."""
        from consent_db.connection import open_register, register_exists

        if not register_exists(self.directory):
            self.note("note.no_register", directory=self.directory)
            yield None
            return
        with open_register(self.directory, passphrase=self.passphrase) as register:
            self.warn(*register.warnings)
            yield register

    @contextmanager
    def needed_register(self) -> Iterator[Register]:
        """The register, for a command that makes no sense without one; raises StoreProblem where there is none."""
        from consent_db.connection import open_register

        with open_register(self.directory, passphrase=self.passphrase) as register:
            self.warn(*register.warnings)
            yield register

    def warn(self, *problems: Problem) -> None:
        """Say each problem on standard error."""
        for problem in problems:
            click.echo(_printable(problem_text(problem, self.lang)), err=True)

    def note(self, key: str, **params: object) -> None:
        """Say one sentence on standard error."""
        click.echo(_printable(text(key, self.lang, **params)), err=True)

    def words(self, key: str, **params: object) -> str:
        """A sentence in the language of this run."""
        return text(key, self.lang, **params)

    def say(self, sentence: str) -> None:
        """Say one line on standard output."""
        click.echo(_printable(sentence))


def answer(document: object) -> None:
    """Write the one JSON document of a command on standard output."""
    click.echo(json.dumps(document, ensure_ascii=True, indent=2))


def shown_path(path: Path | str) -> str:
    """An absolute path as text that any JSON or terminal can carry."""
    return str(Path(os.path.abspath(path)))  # noqa: PTH100  (keeps links as the user wrote them)


def _printable(sentence: str) -> str:
    return sentence.encode("utf-8", "replace").decode("utf-8")
