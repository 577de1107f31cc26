"""What somebody wrote beside a box without ticking it is read by a person before the page can be approved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import consents, returned_pages
from consent_db.records import ScopeKind
from tests.ui import returned_pile
from tests.ui.reading import said
from ui.widgets.forms_bar import RETURNED


@pytest.fixture
def written(office, settle):
    """The first side of a form on which something was written in one place; gives the view."""

    def made(wish, place):
        register = office.register
        returned_pile.adults(register, "Fatou Jallow")
        returned_pile.waiting(register, office.desk.today(), wish)
        page = returned_pages.waiting(register)[0].pages[0]
        reading = dict(page.reading) | {"fields": dict(page.reading["fields"]) | {place: True}}
        returned_pages.set_reading(
            register, page.id, ref=page.ref, side=page.side, reading=reading, actor=returned_pile.ACTOR
        )
        office.main.show_page("forms")
        office.main.forms.show_view(RETURNED)
        settle(office)
        view = office.main.forms.returned
        view.list.choose(page.id)
        settle(office)
        return view

    return made


def approve(view, program, settle):
    view.window().activateWindow()
    assert QTest.qWaitForWindowActive(view.window())
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(program)


def test_a_child_that_said_yes_and_wrote_where_not_is_heard(office, written, settle):
    view = written(("CHILD", "mio", None), "child:not_here")
    approve(view, office, settle)
    assert "Something is written beside a box that is not ticked." in view.foot.said.text()
    view.answers.hands.not_here.tick("facebook")
    approve(view, office, settle)
    (page,) = [one for pile in returned_pages.waiting(office.register) for one in pile.pages if one.side == 1]
    assert page.state is returned_pages.PageState.APPROVED
    assert page.answers.channels == ("facebook",)


def test_words_that_say_nothing_more_are_said_to_be_read(office, written, settle):
    view = written(("CHILD", "mio", None), "child:not_here")
    view.answers.hands.words_read.tick("read")
    approve(view, office, settle)
    (page,) = [one for pile in returned_pages.waiting(office.register) for one in pile.pages if one.side == 1]
    assert page.answers.words_read
    assert page.state is returned_pages.PageState.APPROVED


def test_a_place_that_is_written_on_a_withdrawal_counts_without_its_tick(office, written, settle):
    view = written(("WITHDRAW", "fatou", None), "channels")
    assert view.answers.hands.words_read.isHidden()  # everything is withdrawn anyway
    view.answers.hands.settle(dict(view.answers.ticks.ticks) | {"what:all": False, "what:name": True})
    assert not view.answers.hands.words_read.isHidden()
    approve(view, office, settle)
    assert "Something is written" in said(view)
    view.answers.hands.where.tick("facebook")
    approve(view, office, settle)
    found = consents.of_person(office.register, "fatou").withdrawals
    assert ScopeKind.CHANNELS in {one.scope.kind for one in found}
