"""Logging a picture as published from the check window: only while it is clear, with what the answer rested on."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from consent_db import actions, clock, consents, photos, publications, takedowns
from consent_db.connection import open_register
from consent_db.ids import new_id
from consent_db.records import Outcome, Scope, ScopeKind, Withdrawal
from tests.ui.checking import ACTOR, active, add_kari, card_of, put_in_order
from ui.pages.publish_dialog import PublishDialog
from ui.pages.removal_dialog import RemovalDialog
from ui.pages.withdraw_dialog import WithdrawDialog


@pytest.fixture
def window(program, stored, settle):
    add_kari(program.register)
    asset_id = stored(program.register, "IMG_1.jpg", faces=1, person="kari")
    put_in_order(program.register, asset_id)
    program.desk.choose_channel("facebook")
    main = program.open_main()
    made = main.open_check((asset_id,), asset_id)
    settle(program)
    return made


def test_a_clear_picture_is_logged_shown_and_taken_back(program, window, settle):
    assert window.outcome("facebook") is Outcome.CLEAR
    assert window.foot.log.isEnabled()
    window.foot.log.click()
    dialog = active(PublishDialog)
    settle(program)
    assert dialog.save.isEnabled()
    dialog.link.setText("https://example.org/posts/1")
    dialog.caption.setPlainText("Kari tells about the year")
    dialog.judge()
    settle(program)
    assert "Kari" in dialog.names.text()
    dialog.save.click()
    settle(program)

    (logged,) = publications.publications(program.register)
    assert logged.verdict_snapshot["outcome"] == "CLEAR"
    assert logged.relied_on_item_ids == ("c-kari",)
    assert (logged.names_used, logged.url) == (("Kari",), "https://example.org/posts/1")
    assert "Published on Facebook" in window.panel.card(f"@{logged.id}").accessibleName()
    assert window.foot.where.isVisible()
    assert window.foot.where.whole.startswith("Published on Facebook ")
    window.foot.where.click()
    assert window.chosen == f"@{logged.id}"
    window.choose_channel("website")
    assert window.foot.where.isVisible(), "it is out, whichever channel is asked about"

    program.desk.undo(window)
    settle(program)
    assert not window.foot.where.isVisible()
    assert publications.publications(program.register) == ()
    assert f"@{logged.id}" not in window.panel._frames


@pytest.mark.parametrize("has_agreed", [True, False])
def test_only_of_somebody_who_agreed_a_withdrawal_is_offered_first(program, stored, settle, has_agreed):
    add_kari(program.register, channels=("facebook",) if has_agreed else ())
    asset_id = stored(program.register, "IMG_1.jpg", faces=1, person="kari")
    put_in_order(program.register, asset_id)
    window = program.open_main().open_check((asset_id,), asset_id)
    settle(program)
    card = card_of(window, "kari")
    red = [
        one.text() for one in window.panel.card(card.key).findChildren(QPushButton) if one.property("kind") == "danger"
    ]
    menu = window.panel.card(card.key).more_menu(program.theme)
    said = [act for act in menu.actions() if act.text() == "Does not want to be shown …"]
    assert (len(red), len(said)) == ((1, 0) if has_agreed else (0, 1))
    if not has_agreed:
        said[0].trigger()
        assert active(WithdrawDialog).person.id == "kari"


def test_a_blocked_channel_cannot_be_logged_and_a_link_must_be_one(program, window, settle):
    window.choose_channel("instagram")
    assert window.outcome("instagram") is Outcome.BLOCKED
    assert not window.foot.log.isEnabled()
    assert window.foot.log.toolTip()
    window.choose_channel("facebook")
    window.foot.log.click()
    dialog = active(PublishDialog)
    settle(program)
    dialog.link.setText("javascript:alert(1)")
    dialog.save.click()
    assert dialog.fault.text()
    settle(program)
    assert publications.publications(program.register) == ()
    dialog.reject()


def test_a_full_name_in_the_text_stops_the_logging_as_it_is_typed(program, window, settle):
    window.foot.log.click()
    dialog = active(PublishDialog)
    settle(program)
    dialog.caption.setPlainText("Kari Nordmann tells about the year")
    assert not dialog.save.isEnabled()
    dialog.judge()
    settle(program)
    assert not dialog.save.isEnabled()
    assert "Kari" in dialog.head.why.text()
    dialog.reject()


def test_a_withdrawal_elsewhere_between_showing_and_logging_is_refused_and_audited(
    program, window, settle, folder, monkeypatch
):
    told = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    monkeypatch.setattr(QMessageBox, "open", lambda box: told.append(box.text()))
    window.foot.log.click()
    dialog = active(PublishDialog)
    settle(program)
    with open_register(folder, passphrase="en lang setning") as other:
        consents.withdraw(other, withdrawal(program), actor=ACTOR)
    dialog.save.click()
    settle(program)

    assert publications.publications(program.register) == ()
    assert told
    assert not dialog.save.isEnabled()
    assert program.register.value("SELECT count(*) FROM audit WHERE action = 'published_refused'") == 1
    dialog.reject()


def test_what_is_out_already_and_not_clear_gets_a_task_at_once(program, window, settle):
    window.choose_channel("instagram")
    window.foot.out.click()
    dialog = active(PublishDialog)
    settle(program)
    dialog.day.set_day(program.desk.today() - timedelta(days=3))
    dialog.judge()
    settle(program)
    assert dialog.save.isEnabled()
    dialog.save.click()
    settle(program)

    (logged,) = publications.publications(program.register)
    assert logged.verdict_snapshot["outcome"] == "BLOCKED"
    (task,) = takedowns.tasks(program.register, open_only=True)
    assert task.publication_id == logged.id
    actions.undo(program.register, ACTOR)
    assert takedowns.tasks(program.register) == ()


def test_a_day_to_come_is_refused_in_the_dialog(program, window, settle):
    window.foot.out.click()
    dialog = active(PublishDialog)
    settle(program)
    dialog.day.set_day(program.desk.today() + timedelta(days=1))
    dialog.judge()
    settle(program)
    dialog.save.click()
    assert dialog.fault.text()
    dialog.reject()


def test_somebody_in_the_picture_wants_it_removed(window):
    window.foot.gone.click()
    dialog = active(RemovalDialog)
    assert list(dialog.people) == ["kari"]
    dialog.people["kari"].click()
    named = active(WithdrawDialog)
    assert named._assets == (window.item,)
    named.reject()
    window.foot.gone.click()
    active(RemovalDialog).somebody.click()
    active(WithdrawDialog).reject()


def test_two_records_of_one_file_are_as_good_as_the_worse(program, window, settle):
    from consent_db.records import Asset
    from consent_db.rows import ASSET

    first = photos.asset(program.register, window.item)
    with program.register.action(ACTOR, "test") as action:
        action.insert("asset", ASSET.to_row(Asset(id="twin", sha256=first.sha256)))
    program.changes.poll()
    window.judge()
    assert window.outcome("facebook") is Outcome.REVIEW
    assert not window.foot.log.isEnabled()
    assert "2" in window.bar.about.whole


def withdrawal(program):
    return Withdrawal(
        id=new_id(),
        subject_id="kari",
        by_person_id="kari",
        received_at=program.desk.today(),
        recorded_at=clock.now_utc(),
        scope=Scope(kind=ScopeKind.ALL),
    )
