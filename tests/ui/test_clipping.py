"""On the smallest screen no text is cut off, nothing lies over its neighbour, and nothing is outside its window."""

import pytest
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from consent_db.connection import open_register
from exports.wording import LANGUAGES
from tests.ui import made_up
from tests.ui.grown import grown, speak_grown
from tests.ui.measuring import faults
from tests.ui.scenes import Scenes
from ui import i18n
from ui.app import Program


@pytest.fixture(scope="module")
def branch(qapp, tmp_path_factory):
    """One program on the made-up branch for all languages; it keeps its scenes between tests."""
    i18n.install(qapp, "nb")
    directory = made_up.make(tmp_path_factory.mktemp("made_up"))
    program = Program(qapp, open_register(directory, passphrase=made_up.PASSPHRASE), dark=False)
    program.open_main()
    yield program
    program.close()
    i18n.install(qapp, "en")


SCREEN_PX, TITLE_PX = (1024, 700), 32


def wrong(program):
    found = []
    for name, top in Scenes(program).all():
        found += [f"{name}: {fault}" for fault in dict.fromkeys(faults(top))]
        width, height = top.width(), top.height() + TITLE_PX
        if isinstance(top, QDialog) and (width > SCREEN_PX[0] or height > SCREEN_PX[1]):
            found.append(f"{name}: {width}x{height} with its title on a screen of 1024x700")
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_has_the_room_it_needs(branch, lang):
    branch.speak(lang)

    assert wrong(branch) == []


@pytest.mark.parametrize("size", [(1440, 900), (2560, 1440)])
def test_the_places_have_room_on_large_screens_too(branch, size):
    branch.speak("nn")
    scenes = Scenes(branch, width_px=size[0], height_px=size[1])

    assert [f"{name}: {fault}" for name, top in scenes.pages() for fault in dict.fromkeys(faults(top))] == []


def test_the_places_have_room_where_nothing_is_in_them_yet(qapp, tmp_path):
    program = Program(qapp, open_register(made_up.make_empty(tmp_path), passphrase=made_up.PASSPHRASE), dark=False)
    found = []
    try:
        for lang in LANGUAGES:
            i18n.install(qapp, lang)
            program.speak(lang)
            pages = Scenes(program).pages()
            found += [f"{lang} {name}: {fault}" for name, top in pages for fault in dict.fromkeys(faults(top))]
    finally:
        program.close()

    assert found == []


def test_texts_two_fifths_longer_have_room_too(branch, qapp):
    longer = speak_grown(branch, qapp)
    try:
        assert wrong(branch) == []
    finally:
        qapp.removeTranslator(longer)


def test_the_measure_sees_what_is_cut_off_and_what_overlaps(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 100)
    inside = QWidget(window)
    layout = QHBoxLayout(inside)
    cut, pressed = QLabel("A text that is longer than its place"), QPushButton("Also longer than its place")
    layout.addWidget(cut)
    layout.addWidget(pressed)
    inside.setGeometry(0, 0, 300, 100)
    window.show()
    layout.setEnabled(False)
    cut.setGeometry(0, 0, 60, 20)
    pressed.setGeometry(40, 0, 60, 30)
    outside = QLabel("far out", window)
    outside.setGeometry(290, 10, 90, 20)
    outside.show()

    found = "\n".join(faults(window))
    assert "QLabel “A text that is longer than its place”: needs" in found
    assert "QPushButton “Also longer than its place”: needs" in found
    assert "lies over" in found
    assert "“far out”: lies at" in found


@pytest.mark.parametrize(
    ("text", "longer"),
    [
        ("Save", "Savesa"),
        ("{name} is gone", "{name} is gone isg"),
        ("…", "…"),
        ("Choose a file …", "Choose a file choose …"),
    ],
)
def test_the_longer_language_keeps_what_is_filled_in(text, longer):
    assert grown(text) == longer
