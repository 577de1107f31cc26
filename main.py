"""Klarert: may this picture be published? Starts the commands, or the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.commandline.session import Session


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; without a command, open the window (commands.md)."""
    from ui.commandline.program import run

    return run(arguments, open_window=open_window)


def open_window(session: Session) -> int:
    """Open the window on the session's register; raises Problem where this machine cannot show one."""
    from ui.commandline.window_libraries import require_window

    require_window()
    # Imported only here: worker processes load this module, and must never load Qt.
    from ui.app import run

    return run(
        session.directory,
        passphrase=session.passphrase,
        language=session.language,
        files=session.files,
        practice=session.practice,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
