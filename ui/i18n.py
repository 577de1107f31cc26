"""The interface's language: which one, and its translators (source texts are English; nb lies under nn)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from exports.wording import LANGUAGES, known_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).with_name("translations")
LANGUAGE_NAMES = {"nb": "Norsk bokmål", "nn": "Norsk nynorsk", "sv": "Svenska", "en": "English"}

# Qt does not fall back from one language to its neighbour by itself; the last installed is asked first.
_STACKS = {"nb": ("nb",), "nn": ("nb", "nn"), "sv": ("sv",), "en": ("en",)}
# Qt ships no bokmål: the texts of its dialogs lie beside ours, and what is not among them is English.
_QT_STACKS = {"nb": ("en", "nb"), "nn": ("nn",), "sv": ("sv",), "en": ("en",)}


def choose(wanted: str | None) -> str:
    """The interface language: what was asked for, else the system's, else Norwegian bokmål."""
    return known_language(wanted or QLocale.system().name())


def install(app: QApplication, lang: str) -> None:
    """Make every text of the window appear in `lang`; what Qt's own dialogs do not know in it is English."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)  # else it is found again until an event loop gets to deleting it
        translator.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name in _QT_STACKS[lang]:
        own = QTranslator(app)
        folder = str(FOLDER) if name == "nb" else qt_folder
        if own.load(str(Path(folder, f"qtbase_{name}.qm"))):
            app.installTranslator(own)
        else:
            own.deleteLater()
    for name in _STACKS[lang]:
        translator = QTranslator(app)
        if not translator.load(str(FOLDER / f"klarert_{name}.qm")):
            message = f"no translation for {name}"
            raise FileNotFoundError(message)
        app.installTranslator(translator)
    QLocale.setDefault(QLocale({"nb": "nb_NO", "nn": "nn_NO", "sv": "sv_SE", "en": "en_GB"}[lang]))


assert tuple(LANGUAGE_NAMES) == LANGUAGES
