"""Logging several pictures of the grid as published: only the clear ones, unless all of them are out already."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from consent_db import actions, appearances, consents, people, photos, publications, publishing, takedowns
from consent_db.connection import open_register
from consent_db.records import Outcome, Person
from tests.ui.checking import ACTOR, active, add_kari, put_in_order
from tests.ui.test_check_publishing import withdrawal
from ui import clearance
from ui.pages.publish_dialog import PublishDialog

LINK = "https://example.org/albums/1"


@pytest.fixture
def page(program, stored, settle):
    """Three clear pictures of Kari, one of Ola, who was never asked, and one nobody looked over."""
    register = program.register
    add_kari(register)
    people.add(register, Person(id="ola", first_name="Ola", last_name="Berg", adult_declared=True), actor=ACTOR)
    ids = {name: stored(register, f"{name}.jpg", faces=1, person="kari") for name in ("a1", "a2", "a3", "new")}
    ids["no"] = stored(register, "no.jpg", faces=1, person="ola")
    put_in_order(register, ids["a1"])
    for name in ("a2", "a3", "no"):
        photos.set_people_check(register, [ids[name]], photos.asset(register, ids["a1"]).people_check, actor=ACTOR)
        photos.update_texts(register, ids[name], {"alt_text": {"en": "Somebody"}}, actor=ACTOR)
    program.desk.choose_channel("facebook")
    main = program.open_main()
    main.show_page("pictures")
    settle(program)
    made = main.pages["pictures"]
    made.names = {asset_id: name for name, asset_id in ids.items()}
    made.ids = ids
    return made


@pytest.fixture
def opened(program, page, settle):
    """Select pictures by name and press the bar's button."""

    def choose(*names):
        page.grid.clearSelection()
        page.grid.select_again([page.ids[name] for name in names])
        assert page.bar.isVisibleTo(page)
        press(page.bar, "Log as published …")
        dialog = active(PublishDialog)
        assert not dialog.save.isEnabled()  # nothing is known yet
        settle(program)
        return dialog

    return choose


def press(place, words):
    (found,) = [one for one in place.findChildren(QPushButton) if one.accessibleName() == words]
    found.click()


def listed(dialog):
    return [(one.name.whole, one.shape.outcome) for one in dialog.head.list.rows if one.isVisibleTo(dialog)]


def logged(program, page):
    return sorted(page.names[one.asset_id] for one in publications.publications(program.register))


def test_an_album_is_logged_in_one_act_and_taken_back_in_one(program, page, opened, settle):
    dialog = opened("a1", "a2", "a3")
    assert "3" in dialog.head.answer.text()
    assert dialog.head.shape.outcome is Outcome.CLEAR
    assert (listed(dialog), dialog.head.out.isVisibleTo(dialog)) == ([], False)
    dialog.link.setText(LINK)
    dialog.caption.setPlainText("Kari and the others")
    assert not dialog.save.isEnabled()
    settle(program)
    pause_for_the_words(program, dialog, settle)
    assert dialog.save.text() == "Log 3 pictures"
    assert "Kari" in dialog.names.text()
    dialog.save.click()
    settle(program)

    found = publications.publications(program.register)
    assert logged(program, page) == ["a1", "a2", "a3"]
    assert {(one.url, one.caption_used, one.names_used) for one in found} == {(LINK, "Kari and the others", ("Kari",))}
    assert {one.verdict_snapshot["outcome"] for one in found} == {"CLEAR"}
    program.desk.undo(page)
    settle(program)
    assert publications.publications(program.register) == ()


def test_of_a_mixed_selection_the_clear_ones_are_logged_after_saying_so(program, page, opened, settle):
    dialog = opened("no", "a1", "new", "a2")
    assert dialog.head.answer.text() == "2 of 4 pictures are clear to publish"
    assert dialog.head.why.text() == "2 pictures are not logged:"
    assert listed(dialog) == [("no.jpg", Outcome.BLOCKED), ("new.jpg", Outcome.REVIEW)]
    assert "Ola" in dialog.head.list.rows[0].why.text()
    assert dialog.save.text() == dialog.save.accessibleName() == "Log 2 pictures"
    dialog.save.click()
    settle(program)
    assert logged(program, page) == ["a1", "a2"]
    assert takedowns.tasks(program.register) == ()


def test_words_that_are_not_allowed_take_a_picture_out_as_they_are_typed(program, page, opened, settle):
    dialog = opened("a1", "a2")
    dialog.caption.setPlainText("Kari Nordmann on tour")
    assert not dialog.save.isEnabled()
    pause_for_the_words(program, dialog, settle)
    assert len(listed(dialog)) == 2
    assert not dialog.save.isEnabled()
    assert dialog.logged == ()
    dialog.caption.setPlainText("Kari on tour")
    assert not dialog.save.isEnabled()
    pause_for_the_words(program, dialog, settle)
    assert dialog.save.isEnabled()
    dialog.reject()


def test_where_none_is_clear_nothing_can_be_logged(program, page, opened, settle):
    dialog = opened("no", "new")
    assert "Nothing" in dialog.head.why.text()
    assert not dialog.save.isEnabled()
    dialog.save.click()
    dialog._save()  # even if a key reached it
    settle(program)
    assert publications.publications(program.register) == ()
    dialog.reject()


def test_what_is_out_already_is_logged_whole_and_said_to_come_down_before(program, page, opened, settle):
    dialog = opened("a1", "no")
    dialog.head.out.click()
    assert "1" in dialog.head.why.text()
    assert dialog.head.why.text().endswith("at once.")
    assert dialog.save.text() == "Log 2 pictures"
    dialog.day.set_day(program.desk.today() - timedelta(days=3))
    pause_for_the_words(program, dialog, settle)
    said = []
    program.desk.wrote.connect(lambda words, _changed: said.append(words))
    dialog.save.click()
    settle(program)

    assert logged(program, page) == ["a1", "no"]
    (task,) = takedowns.tasks(program.register, open_only=True)
    assert page.names[task.asset_id] == "no"
    assert any("1 picture must come down" in words for words in said)
    actions.undo(program.register, ACTOR)
    assert (publications.publications(program.register), takedowns.tasks(program.register)) == ((), ())


def test_one_picture_of_the_grid_that_is_out_already_can_be_logged_as_it_is(program, page, opened, settle):
    dialog = opened("no")
    assert "Ola" in dialog.head.why.text()
    assert not dialog.save.isEnabled()
    dialog.head.out.click()
    dialog.save.click()
    settle(program)
    assert len(takedowns.tasks(program.register, open_only=True)) == 1


def test_a_tick_does_not_outlive_what_it_was_about(program, page, opened, settle):
    dialog = opened("a1", "new")
    dialog.head.out.click()
    photos.set_people_check(
        program.register, [page.ids["new"]], photos.asset(program.register, page.ids["a1"]).people_check, actor=ACTOR
    )
    tell(program)
    settle(program)
    assert dialog.head.shape.outcome is Outcome.CLEAR
    assert (dialog.head.out.isChecked(), dialog.already_out) == (False, False)
    dialog.reject()


def test_a_withdrawal_while_the_dialog_is_open_is_shown_and_takes_its_pictures_out(
    program, page, opened, settle, folder
):
    dialog = opened("a1", "a2")
    assert dialog.save.isEnabled()
    with open_register(folder, passphrase="en lang setning") as other:
        consents.withdraw(other, withdrawal(program), actor=ACTOR)
    program.changes.poll()
    assert not dialog.save.isEnabled()
    settle(program)
    assert [outcome for _, outcome in listed(dialog)] == [Outcome.BLOCKED, Outcome.BLOCKED]
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_a_withdrawal_in_the_very_moment_leaves_nothing_written_and_shows_how_it_stands(
    program, page, opened, settle, folder, monkeypatch
):
    told = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: told.append(box.text()))
    dialog = opened("a1", "a2", "no")
    with open_register(folder, passphrase="en lang setning") as other:
        consents.withdraw(other, withdrawal(program), actor=ACTOR)
    dialog.save.click()
    settle(program)

    assert publications.publications(program.register) == ()
    assert any("2 of the pictures" in one for one in told)
    assert dialog.isVisible()
    assert len(listed(dialog)) == 3
    assert not dialog.save.isEnabled()
    tried = "SELECT count(*) FROM audit WHERE action = 'published_refused'"
    assert program.register.value(tried) == 2
    dialog.reject()


def test_a_change_elsewhere_that_concerns_none_of_them_asks_nothing_anew(program, page, opened, settle, monkeypatch):
    dialog = opened("a1", "a2")
    people.add(program.register, Person(id="eva", first_name="Eva"), actor=ACTOR)
    shown = appearances.of_asset(program.register, page.ids["no"])
    asked = []
    monkeypatch.setattr(clearance, "answer", lambda *given: asked.append(given))
    program.changes.publish(appearances.unassign(program.register, [shown[0].id], actor=ACTOR))
    assert dialog.save.isEnabled()
    settle(program)
    assert asked == []
    dialog.reject()


def test_what_is_being_logged_is_not_logged_twice_nor_left_half_way(program, page, opened, settle):
    dialog = opened("a1", "a2")
    dialog.save.click()
    assert not dialog.cancel.isEnabled()
    dialog.reject()
    dialog.close()
    assert dialog.isVisible()
    dialog.judge()  # as a change elsewhere or a letter typed would
    dialog._answered(dialog._asked(), dialog._answers)
    assert not dialog.save.isEnabled()
    dialog._save()
    settle(program)
    assert logged(program, page) == ["a1", "a2"]


def test_many_are_answered_in_portions_and_only_the_last_question_counts(program, page, opened, settle, monkeypatch):
    monkeypatch.setattr(clearance, "_PORTION", 1)
    done = []
    dialog = opened("a1", "a2", "no")
    dialog._clearance.progressed.connect(done.append)
    dialog.judge()
    dialog.caption.setPlainText("Kari Nordmann on tour")
    dialog.judge()
    settle(program)
    assert done == [1, 2]
    assert [one.outcome for one in dialog._answers] == [Outcome.BLOCKED] * 3
    assert not dialog.save.isEnabled()
    dialog.judge()
    dialog.reject()  # what is asked when it closes is answered to nobody
    settle(program)


def test_more_than_a_few_are_counted(program, page, opened, settle, monkeypatch):
    dialog = opened("no", "a1")
    (blocked,) = [one for one in dialog._answers if one.outcome is Outcome.BLOCKED]
    dialog.head.list.show_pictures([(blocked.outcome, f"{n}.jpg", "why") for n in range(11)])
    assert len(listed(dialog)) == 8
    assert dialog.head.list.more.text() == "and 3 more"
    dialog.reject()


def test_pictures_that_are_gone_are_said_and_nothing_can_be_logged(program, page, settle, monkeypatch):
    dialog = page.acts.publish((page.ids["a1"], "nowhere"), "facebook")
    settle(program)
    assert dialog.head.answer.text()
    assert not dialog.save.isEnabled()
    dialog.reject()
    assert page.acts.publish((), "facebook") is None
    assert page.acts.publish((page.ids["a1"],), "nowhere") is None


def test_a_mistake_of_the_program_is_told_and_nothing_can_be_logged(program, page, opened, settle, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: told.append(box.text()))
    dialog = opened("a1", "a2")
    monkeypatch.setattr(publishing, "judge_each", lambda *_: 1 // 0)
    dialog.judge()
    settle(program)
    assert told
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_control_and_enter_log_nothing_before_the_answer_is_known(program, page, opened, settle, qtbot):
    dialog = opened("a1", "a2")
    dialog.caption.setPlainText("Kari Nordmann")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert publications.publications(program.register) == ()
    dialog.reject()


def pause_for_the_words(program, dialog, settle):
    """What is typed is judged when the typing stops."""
    if dialog._timer.isActive():
        dialog.judge()
    settle(program)


def tell(program):
    """Say that somebody wrote: this connection's own writes are not polled."""
    from consent_db.records import Changed

    program.changes.publish(Changed())
