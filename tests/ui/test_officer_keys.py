"""An officer who uses keys alone: from a name to a recorded form, with the focus always where the eyes are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from consent_db.records import ConsentRole, ScopeKind
from tests.ui.people_page import Told, no, yes
from tests.ui.recording import opened
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.withdraw_dialog import WithdrawDialog
from ui.widgets.basics import button, row


@pytest.fixture
def page(program, settle):
    """The page of people, with a child and her mother on it."""
    told = Told(program)
    told.child("nora", "Nora")
    told.adult("ingrid", "Ingrid", "Solvang")
    told.guardian("nora", "ingrid")
    window = program.open_main()
    window.resize(1024, 700)
    window.activateWindow()
    window.show_page("people")
    settle(program)
    return window.people


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def find(page, program, settle, name):
    """Search for somebody by keys and go into the card."""
    page.search.setFocus()
    QTest.keyClicks(page.search, name)
    press(Qt.Key.Key_Return)
    settle(program)
    press(Qt.Key.Key_Return)
    settle(program)


def focused(page):
    """The button that has the focus, or gets it when the window is used again."""
    return page.window().focusWidget().text().strip()


@pytest.mark.parametrize("kind", ["plain", "filled", "tonal", "danger", "danger-filled", "link", "bare"])
@pytest.mark.parametrize("dark", [False, True])
def test_a_button_of_every_kind_shows_that_it_has_the_focus(program, qtbot, kind, dark):
    program.theme.choose(dark)
    window = QWidget()
    first, second = (button(program.theme, name, kind=kind) for name in ("Here", "There"))
    window.setLayout(row(first, second))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    first.setFocus()
    without = second.grab().toImage()
    second.setFocus()
    assert second.hasFocus()
    assert second.grab().toImage() != without
    program.theme.choose(False)


def test_enter_goes_from_the_name_to_what_can_be_done_and_tab_through_it(page, program, settle):
    find(page, program, settle, "nora")
    assert focused(page) == "Record signed form …"
    press(Qt.Key.Key_Tab)
    assert focused(page) == "The child's answer …"
    press(Qt.Key.Key_Tab)
    assert focused(page) == "Print form …"
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.card.day


def test_the_focus_comes_back_to_the_button_when_the_form_is_recorded_and_the_card_is_built_anew(page, program, settle):
    find(page, program, settle, "ingrid")
    press(Qt.Key.Key_Space)
    (form,) = opened(ConsentDialog)
    part = form.items[0]
    part.media.tick("photo")
    next(iter(part.where.rows.values())).set_answer(True)
    part.purposes.tick("inform")
    form.record()
    settle(program)
    assert not opened(ConsentDialog)
    assert focused(page) == "Record signed form …"
    assert page.card.profile.facts.consents


def test_answers_given_by_keys_stay_in_sight(page, program, settle):
    find(page, program, settle, "ingrid")
    press(Qt.Key.Key_Space)
    (form,) = opened(ConsentDialog)
    rows = list(form.items[0].where.rows.values())
    rows[0].setFocus()
    for place, one in enumerate(rows):
        press(Qt.Key.Key_J)
        shown = form.pane.viewport().rect()
        following = rows[min(place + 1, len(rows) - 1)]
        box = following.rect().translated(following.mapTo(form.pane.viewport(), following.rect().topLeft()))
        assert shown.contains(box), f"row {place + 1} is out of sight"
        assert one.answer is True


def test_a_form_opens_whole_on_the_screen(page, program, settle):
    find(page, program, settle, "ingrid")
    press(Qt.Key.Key_Space)
    (form,) = opened(ConsentDialog)
    assert form.screen().availableGeometry().contains(form.geometry())


def test_tab_goes_from_what_is_withdrawn_to_the_pictures_and_space_ticks_one(page, program, settle, stored):
    stored(program.register, "one.jpg", person="nora")
    find(page, program, settle, "nora")
    page.ask("withdraw")
    (dialog,) = opened(WithdrawDialog)
    dialog.scope.setCurrentIndex(dialog.scope.findData(ScopeKind.ASSETS))
    settle(program)
    dialog.scope.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.pictures
    press(Qt.Key.Key_Space)
    assert len(dialog.pictures.ticked) == 1


def test_a_long_list_of_channels_is_a_number_in_the_headline_and_named_in_the_table(page, program, settle):
    told = Told(program)
    told.form("ingrid", yes(*told.channels[:-1]))
    page.show_person("ingrid")
    page.refresh()
    settle(program)
    state = page.card.state
    assert state.title.startswith(f"Yes to {len(told.channels) - 1} of {len(told.channels)} channels until ")
    assert state.subtitle.startswith(f"Not {told.names[told.channels[-1]]}.")
    told.form("ingrid", yes(*told.channels), ago=1)
    page.refresh()
    settle(program)
    assert page.card.state.title.startswith(f"Yes to all {len(told.channels)} channels until ")


def test_the_headline_asks_for_what_is_missing_where_both_guardians_agreed(page, program, settle):
    told = Told(program)
    told.adult("henrik", "Henrik", "Solvang")
    told.guardian("nora", "henrik")
    told.form("nora", yes(*told.channels), by="ingrid", role=ConsentRole.GUARDIAN)
    told.form("nora", yes(told.channels[0]), no(*told.channels[1:]), by="henrik", role=ConsentRole.GUARDIAN)
    page.show_person("nora")
    settle(program)
    assert page.card.state.title == "It is not recorded that Nora was asked and said yes."
