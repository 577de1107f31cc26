"""The program's front door on the command line: options, commands, exit statuses (commands.md)."""

from __future__ import annotations

import importlib
import logging
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consent_db.errors import Problem, StoreProblem
from exports.wording import LANGUAGES
from ui.commandline.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DONE, FAILED, WRONG_USAGE = 0, 1, 2

COMMANDS = {
    "index": "ui.commandline.index",
    "faces": "ui.commandline.faces",
    "groups": "ui.commandline.groups",
    "check": "ui.commandline.check",
    "people": "ui.commandline.people",
    "events": "ui.commandline.events",
    "tasks": "ui.commandline.tasks",
    "publications": "ui.commandline.publications",
    "import": "ui.commandline.import_register",
    "import-people": "ui.commandline.import_people",
    "form": "ui.commandline.form",
    "read-forms": "ui.commandline.read_forms",
    "export-register": "ui.commandline.export_register",
    "verify": "ui.commandline.verify",
    "backup": "ui.commandline.backup",
    "restore": "ui.commandline.restore",
    "recovery-key": "ui.commandline.recovery_key",
}
"""Each command lives in a module of its own, as `command`, and is loaded only when it is asked for."""


class LazyCommands(click.Group):
    """A group that imports one command at a time: `check` must not pay for the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of commands.md."""
        return [*COMMANDS, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command by name."""
        if cmd_name not in COMMANDS:
            return super().get_command(ctx, cmd_name)
        command: click.Command = importlib.import_module(COMMANDS[cmd_name]).command
        return command


def run(arguments: Sequence[str], *, open_window: Callable[[Session], int]) -> int:
    """Run one command line and return its exit status; one sentence on failure, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    session = Session(directory=Path())
    try:
        files = _pictures(arguments)
        status = _program(open_window).main(
            args=list(arguments) if files is None else [*arguments[: len(arguments) - len(files)], "_open", *files],
            prog_name="main.py",
            standalone_mode=False,
            obj=session,
        )
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as wrong:
        wrong.show()
        return WRONG_USAGE
    except click.ClickException as failed:
        failed.show()
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        session.note("note.interrupted")
        return FAILED
    except Problem as problem:
        session.warn(problem)
        return FAILED
    except Exception:  # noqa: BLE001  (a bug of ours: the sentence names the file with the details)
        session.warn(StoreProblem("bug", file=str(_keep_details())))
        return FAILED
    return status if isinstance(status, int) else DONE


def _pictures(arguments: Sequence[str]) -> list[str] | None:
    """The trailing arguments when they are files and no command stands before them ("Open with ...").

    Raises StoreProblem `missing_file` for one that is not there.
    """
    rest = list(arguments)
    while rest and rest[0].startswith("--") and rest[0] != "--help":
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    if not rest or rest[0] in COMMANDS or _is_a_word(rest[0]):
        return None
    for one in rest:
        if not Path(one).is_file():
            raise StoreProblem("missing_file", file=one)
    return rest


def _is_a_word(argument: str) -> bool:
    """Whether an argument can only be meant as a command or an option: no file, and not written like one."""
    path = Path(argument)
    return path.name == argument and not path.suffix and not path.is_file()


def _program(open_window: Callable[[Session], int]) -> click.Group:
    @click.group(
        cls=LazyCommands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
    )
    @click.option(
        "--register", "directory", type=click.Path(file_okay=False, path_type=Path), help="Folder of the register."
    )
    @click.option("--passphrase-file", type=click.Path(path_type=Path), help="File that holds the passphrase.")
    @click.option("--language", type=click.Choice(LANGUAGES))
    @click.pass_context
    def program(
        context: click.Context, directory: Path | None, passphrase_file: Path | None, language: str | None
    ) -> int | None:
        """May this picture be published? Without a command the window opens; with picture files, the check window."""
        session: Session = context.obj
        session.language = language
        session.directory = _register_directory(directory)
        session.passphrase = _passphrase(passphrase_file)
        if context.invoked_subcommand is None:
            return open_window(session)
        return None

    @program.command("_open", hidden=True)
    @click.argument("files", nargs=-1, type=click.Path(path_type=Path))
    @click.pass_obj
    def open_files(session: Session, files: tuple[Path, ...]) -> int:
        """Open the check window on pictures."""
        session.files = files
        return open_window(session)

    @program.command("practice")
    @click.pass_obj
    def practise(session: Session) -> int:
        """Open the window on a made-up branch, for courses; it has a register of its own."""
        session.practice = True
        return open_window(session)

    return program


def _register_directory(given: Path | None) -> Path:
    from consent_db.connection import default_directory

    return given.absolute() if given is not None else default_directory()


def _passphrase(file: Path | None) -> str | None:
    if file is None:
        return os.environ.get("KLARERT_PASSPHRASE") or None
    try:
        return file.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise StoreProblem("passphrase_file_unreadable", file=str(file)) from error


def _keep_details() -> Path:
    """Write the running exception to the log file of this user and return its path."""
    import platformdirs

    logging.raiseExceptions = False
    folder = Path(platformdirs.user_log_dir("Klarert", appauthor=False))
    file = folder / "errors.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8", errors="replace") as log:
            traceback.print_exc(file=log)
    except OSError:
        return Path("-")
    return file
