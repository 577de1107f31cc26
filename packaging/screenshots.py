"""Pictures of every page and dialog: `screenshots.py FOLDER [--lang nb …] [--size 1024x700 …] [--scheme light …]`.

Builds a made-up branch (nobody in it exists, its pictures are drawn), opens everything offscreen in four languages,
light and dark, on three sizes of screen, and saves FOLDER/LANG-SCHEME-SIZE/SCENE.png and, for each scene, one contact
sheet FOLDER/sheets/SCENE.png with all of them beside each other.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[1]
SIZES = ("1024x700", "1440x900", "2560x1440")
SCHEMES = ("light", "dark")
_SHEET_CELL_PX = 760


def main(arguments: list[str]) -> int:
    """Save the pictures and say how many there are."""
    asked = _asked(arguments)
    with tempfile.TemporaryDirectory(prefix="klarert-screens-") as made_up:
        screen = Path(made_up, "screen.json")
        screen.write_text(json.dumps({"screens": [_screen(asked.size)]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        os.environ["KLARERT_CONFIG"] = str(Path(made_up, "config"))
        count = _save(asked, Path(made_up))
    print(f"{count} pictures in {asked.folder}")
    return 0


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", nargs="+", default=["nb", "nn", "sv", "en"], choices=["nb", "nn", "sv", "en"])
    parser.add_argument("--scheme", nargs="+", default=list(SCHEMES), choices=SCHEMES)
    parser.add_argument("--size", nargs="+", default=list(SIZES), type=_fits)
    parser.add_argument("--only", default="", help="scenes whose name this regular expression matches")
    return parser.parse_args(arguments)


def _fits(size: str) -> str:
    if not re.fullmatch(r"\d{3,5}x\d{3,5}", size):
        message = f"{size} is no size such as 1024x700"
        raise argparse.ArgumentTypeError(message)
    return size


def _screen(sizes: list[str]) -> dict[str, str | int]:
    """A screen on which the largest window has room; without it Qt's own is 800 pixels wide."""
    wide, high = (max(_size(one)[side] for one in sizes) for side in (0, 1))
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"name": "screen", "x": 0, "y": 0, "width": wide + 100, "height": high + 100, **dots}


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _save(asked: argparse.Namespace, made_up: Path) -> int:
    sys.path.insert(0, str(ROOT))
    # Only here: Qt reads the platform when it is loaded.
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from tests.ui.made_up import make, make_empty

    qInstallMessageHandler(_heard)
    app = QApplication([])
    saved: dict[str, list[Path]] = {}
    _save_register(app, make(made_up), asked, saved)
    _save_register(app, make_empty(made_up), asked, saved, before="empty-")
    for name, files in saved.items():
        _sheet(files, asked.folder / "sheets" / f"{name}.png")
    return sum(map(len, saved.values()))


def _save_register(
    app: QApplication, directory: Path, asked: argparse.Namespace, saved: dict[str, list[Path]], *, before: str = ""
) -> None:
    """Everything on one register; what is `before` the names tells that it is the empty one, which has pages alone."""
    from consent_db.connection import open_register
    from tests.ui.made_up import PASSPHRASE
    from tests.ui.scenes import Scenes
    from ui import i18n
    from ui.app import Program

    program = Program(app, open_register(directory, passphrase=PASSPHRASE), dark=False)
    try:
        for lang in asked.lang:
            i18n.install(app, lang)
            program.speak(lang)
            for scheme in asked.scheme:
                program.theme.choose(scheme == "dark")
                for size in asked.size:
                    _use()
                    width_px, height_px = _size(size)
                    folder = asked.folder / f"{lang}-{scheme}-{size}"
                    folder.mkdir(parents=True, exist_ok=True)
                    scenes = Scenes(program, width_px=width_px, height_px=height_px, calm_ms=150)
                    for scene, shown in scenes.pages() if before else scenes.all():
                        name = before + scene
                        if re.search(asked.only, name):
                            target = folder / f"{name}.png"
                            shown.grab().save(str(target))
                            saved.setdefault(name, []).append(target)
                    print(folder.name, flush=True)
    finally:
        program.close()


def _use() -> None:
    """Press a key as somebody does who sits there: a window that nobody uses is locked after ten minutes."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QGuiApplication, QKeyEvent

    for window in QGuiApplication.topLevelWindows():
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier))


def _heard(_kind: object, _where: object, said: str) -> None:
    if "propagateSizeHints" not in said:  # offscreen, for every dialog
        print(said, file=sys.stderr)


def _sheet(files: list[Path], target: Path) -> None:
    """One picture with all of a scene's beside each other, each with its name above it."""
    from PIL import Image, ImageDraw, ImageFont

    across = min(4, len(files))
    cells = []
    for file in files:
        with Image.open(file) as whole:
            shown = whole.convert("RGB")
        shown.thumbnail((_SHEET_CELL_PX, _SHEET_CELL_PX))
        cells.append(shown)
    high = max(cell.height for cell in cells) + 26
    lines = -(-len(cells) // across)
    made = Image.new("RGB", (across * (_SHEET_CELL_PX + 10) + 10, lines * high + 10), "#8A8D91")
    pen = ImageDraw.Draw(made)
    for number, (file, cell) in enumerate(zip(files, cells, strict=True)):
        left, top = 10 + number % across * (_SHEET_CELL_PX + 10), 4 + number // across * high
        pen.text((left, top), file.parent.name, fill="#FFFFFF", font=ImageFont.load_default(14))
        made.paste(cell, (left, top + 20))
    target.parent.mkdir(parents=True, exist_ok=True)
    made.save(target)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
