"""Every page and dialog opens in every language, small and large, light and dark, and each control has a name."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
)

from consent_db import events, people, photos
from consent_db.errors import Problem
from consent_db.records import Actor, Event, Person, PersonKind
from exports.wording import LANGUAGES
from ui.pages.add_pictures import AddPicturesDialog
from ui.pages.assent_dialog import AssentDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.event_dialog import EventDialog
from ui.pages.guardian_dialog import GuardianDialog
from ui.pages.name_dialog import NameDialog
from ui.pages.person_dialog import PersonDialog
from ui.pages.picture_acts import LookThroughDialog
from ui.pages.unsearched import UnsearchedDialog
from ui.pages.withdraw_dialog import WithdrawDialog

ACTOR = Actor()
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QProgressBar, QSlider)


@pytest.fixture
def filled(program, stored):
    register = program.register
    events.add(register, Event(id="e1", title="Kurs & møte"), actor=ACTOR)
    people.add(register, Person(id="kari", first_name="Kari", last_name="Nordmann", adult_declared=True), actor=ACTOR)
    child = Person(
        id="mio", first_name="Mio", kind=PersonKind.CHILD, birth_date=program.desk.today().replace(year=2018)
    )
    people.add(register, child, actor=ACTOR)
    stored(register, "IMG_1.jpg", faces=2, person="kari")
    stored(register, "IMG_2.jpg", faces=0)
    return program


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_opens_in_every_language(start, settle, stored, lang):
    program = start(lang)
    stored(program.register, "IMG_1.jpg", faces=2)
    window = program.open_main()
    window.resize(1024, 700)
    for place in window.pages:
        window.show_page(place)
        settle(program)
        assert not window.grab().isNull()
    check = window.open_check(tuple(window.pictures.model.ids), window.pictures.model.ids[0])
    settle(program)
    assert check.panel.headline.text().endswith(program.desk.channels()[0].name)


@pytest.mark.parametrize("dark", [False, True])
def test_both_schemes(filled, settle, dark):
    window = filled.open_main()
    window.show_page("people")
    settle(filled)
    filled.theme.choose(dark)
    window.resize(1440, 900)

    assert filled.theme.tokens.dark is dark
    assert not window.grab().isNull()


def test_every_control_has_a_name(filled, settle, qtbot):
    program = filled
    window = program.open_main()
    for place in window.pages:
        window.show_page(place)
        settle(program)
    check = window.open_check(tuple(window.pictures.model.ids), window.pictures.model.ids[0])
    settle(program)
    kari, mio = people.person(program.register, "kari"), people.person(program.register, "mio")
    unread = photos.Unsearched(path=window_path(), problem=Problem("truncated", file="x"), size_bytes=1)
    dialogs = [
        AddPicturesDialog(program.desk, window_path(), window),
        ConsentDialog(program.desk, kari, window),
        WithdrawDialog(program.desk, kari, window),
        AssentDialog(program.desk, mio, window),
        GuardianDialog(program.desk, mio, window),
        PersonDialog(program.desk, window),
        EventDialog(program.desk, events.event(program.register, "e1"), window),
        NameDialog(program.desk, window, lambda *_: None, without_face=True),
        UnsearchedDialog(program.desk, [unread], window),
        LookThroughDialog(program.desk, window.pictures.model.ids, window, nobody=False),
    ]
    for dialog in dialogs:
        dialog.show()
    settle(program)

    nameless = [
        f"{type(top).__name__}: {type(control).__name__} {control.objectName()}"
        for top in (window, check, *dialogs)
        for kind in CONTROLS
        for control in top.findChildren(kind)
        if control.isVisibleTo(top) and not said_name(control) and not is_part_of_qt(control)
    ]
    assert nameless == []
    for dialog in dialogs:
        dialog.reject() if isinstance(dialog, QDialog) else dialog.close()
    settle(program)


def said_name(control):
    """What a screen reader says: the name that was set, else the words on a button."""
    return control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")


def is_part_of_qt(control):
    """Inner parts of a control that has a name: the editor of a date, the list of a drop-down, a clear button."""
    return control.objectName().startswith("qt_") or any(
        isinstance(parent, QComboBox | QDateEdit | QLineEdit | QAbstractItemView)
        or parent.inherits("QComboBoxPrivateContainer")
        for parent in ancestors(control)
    )


def ancestors(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


def window_path():
    from pathlib import Path

    return Path("/bilder/Kurs mars")


def test_no_window_opens_larger_than_the_screen(start, settle, stored):
    program = start("sv")
    stored(program.register, "IMG_1.jpg", faces=1)
    main_window = program.open_main()
    main_window.show_page("pictures")
    settle(program)
    check = main_window.open_check(tuple(main_window.pictures.model.ids), main_window.pictures.model.ids[0])
    settle(program)
    for window in (main_window, check):
        framed = window.size() + QSize(16, 40)  # the window system puts a frame and a title around it
        assert framed == window.screen().availableSize()
