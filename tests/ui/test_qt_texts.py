"""Qt's own dialogs speak the language that was asked for, or English where it is not known; never a third one."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel

from ui import i18n


@pytest.fixture
def speak(qapp):
    yield lambda lang: i18n.install(qapp, lang)
    i18n.install(qapp, "en")


ASKED = (
    *(("QPlatformTheme", text) for text in ("Cancel", "Save", "Open", "&Yes")),
    *(("QFileDialog", text) for text in ("&Save", "&Open", "File &name:")),
    ("QPrintDialog", "Print"),
    ("QLineEdit", "&Undo"),
)


@pytest.mark.parametrize(
    ("lang", "wanted"),
    [
        ("nb", ["Avbryt", "Lagre", "Åpne", "&Ja", "&Lagre", "&Åpne", "Fil&navn:", "Skriv ut", "&Angre"]),
        ("nn", ["Avbryt", "Lagra", "Opna", "&Ja", "&Lagra", "&Opna", "Fil&namn:", "Skriv ut", "&Angra"]),
        ("sv", ["Avbryt", "Spara", "Öppna", "&Ja", "&Spara", "&Öppna", "Fil&namn:", "Skriv ut", "&Ångra"]),
        ("en", [text for _, text in ASKED]),
    ],
)
def test_the_standard_buttons_are_in_the_language_asked_for(speak, lang, wanted):
    speak("nn")  # what was spoken before leaves nothing behind
    speak(lang)
    assert [QCoreApplication.translate(context, text) for context, text in ASKED] == wanted
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
    assert {one.text().replace("&", "") for one in box.buttons()} == {wanted[0], wanted[1]}
    box.deleteLater()


def test_bokmal_is_never_nynorsk(speak, qtbot):
    """Every text of the print dialog; a nynorsk form that bokmål has not gives itself away."""
    nynorsk = QTranslator()
    assert nynorsk.load("qtbase_nn", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    tree = ET.parse(i18n.FOLDER / "qtbase_nb.ts").getroot()
    ours = {
        (one.findtext("name"), message.findtext("source")): message.findtext("translation")
        for one in tree.iter("context")
        for message in one.iter("message")
    }
    theirs = {nynorsk.translate(*key) for key in ours} - set(ours.values()) - {""}
    assert len(theirs) > 90

    speak("nb")
    dialog = QPrintDialog(QPrinter())
    qtbot.addWidget(dialog)
    texts = {one.text() for kind in (QAbstractButton, QLabel) for one in dialog.findChildren(kind)}
    assert len(texts) > 8
    assert texts & set(ours.values())
    assert not texts & theirs


def test_the_places_of_what_qt_fills_in_are_kept():
    for message in ET.parse(i18n.FOLDER / "qtbase_nb.ts").getroot().iter("message"):
        source, said = message.findtext("source"), message.findtext("translation")
        assert said
        assert ("%1" in source) == ("%1" in said), source
        assert source.count("\n") == said.count("\n"), source


def test_the_compiled_file_is_in_step(tmp_path):
    release = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    source, made = i18n.FOLDER / "qtbase_nb.ts", tmp_path / "made.qm"
    subprocess.run([release, "-silent", str(source), "-qm", str(made)], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()
