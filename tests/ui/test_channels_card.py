"""The channels in the window: added, shared, ordered, switched off, and never lost to another program."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from consent_db import channels, policy, publications
from consent_db.connection import open_register
from consent_db.records import Actor, Channel, ChannelKind, Jurisdiction, Owner, Publication
from tests.consent_db.one_child import PICTURE, fill
from tests.published import put_out

ACTOR = Actor()
PASSPHRASE = "en lang setning"


@pytest.fixture
def card(program, settle):
    window = program.open_main()
    window.show_page("settings")
    settle(program)
    return window.settings_page.channels


def stored(program, channel_id):
    return channels.channel(program.register, channel_id)


def add(program, card, settle, name, **chosen):
    dialog = card.edit("")
    dialog.name.setText(name)
    for field, value in chosen.items():
        getattr(dialog, field).setCurrentIndex(getattr(dialog, field).findData(value))
    dialog.save.click()
    settle(program)
    return next(one for one in channels.channels(program.register) if one.name == name)


def test_the_first_sets_of_the_two_countries(program, card, start):
    shown = {card.list.item(row).text(): card.list.item(row).checkState() for row in range(card.list.count())}
    assert len(shown) == 14
    assert [name for name, state in shown.items() if state is Qt.CheckState.Unchecked] == ["TikTok"]
    swedish = channels.first_set(Jurisdiction.SE, "sv")
    assert {one.id for one in swedish} == {one.id for one in channels.channels(program.register)}
    assert [one.id for one in swedish if not one.active] == ["linkedin", "snapchat"]


def test_an_own_channel_that_shares_in_a_ring(program, card, settle):
    own = add(program, card, settle, "Lederbloggen", kind=ChannelKind.BLOG, owner=Owner.PRIVATE)
    assert (own.kind, own.owner) == (ChannelKind.BLOG, Owner.PRIVATE)
    assert card.list.chosen == own.id
    assert "private account" in card.list.item(14).toolTip()

    for one, to in ((own.id, "facebook"), ("facebook", own.id)):
        dialog = card.edit(one)
        dialog.shares.tick(to)
        dialog.save.click()
        settle(program)
    assert stored(program, "facebook").auto_shares_to == (own.id,)
    assert stored(program, own.id).auto_shares_to == ("facebook",)
    assert "is also posted on Lederbloggen" in card.list.item(1).toolTip()


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("url", "javascript:alert(document.cookie)", "web address"),
        ("url", "https://", "web address"),
        ("name", "", "Give the channel a name"),
        ("name", " FACEBOOK ", "already a channel"),
        ("name", "Ne\u202ett", "at most 60 characters"),
    ],
)
def test_what_cannot_be_stored_is_said_in_the_dialog(program, card, settle, field, text, said):
    dialog = card.edit("website")
    getattr(dialog, field).setText(text)
    dialog.save.click()
    settle(program)
    assert said in dialog.fault.text()
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert stored(program, "website").name == "Nettsiden"


def test_a_name_of_ten_thousand_characters_is_cut_as_it_is_typed(program, card, settle):
    assert len(add(program, card, settle, "x" * 60).name) == 60
    dialog = card.edit("")
    dialog.name.insert("y" * 10_000)
    assert len(dialog.name.text()) == channels.LONGEST_NAME


def test_a_tick_changes_only_the_tick(program, card, settle, folder):
    with open_register(folder, passphrase=PASSPHRASE) as other:
        channels.update(other, replace(channels.channel(other, "x"), url="https://x.example/nord"), actor=ACTOR)
    card.list.item(3).setCheckState(Qt.CheckState.Unchecked)
    settle(program)
    changed = stored(program, "x")
    assert (changed.active, changed.url) == (False, "https://x.example/nord")
    assert "x" not in [one.id for one in program.desk.channels()]


def test_a_dialog_overwrites_nothing_of_another_program(program, card, settle, folder):
    dialog = card.edit("x")
    with open_register(folder, passphrase=PASSPHRASE) as other:
        channels.update(other, replace(channels.channel(other, "x"), url="https://x.example/nord"), actor=ACTOR)
    dialog.ephemeral.setChecked(True)
    dialog.save.click()
    settle(program)
    assert (stored(program, "x").url, stored(program, "x").ephemeral) == ("https://x.example/nord", True)

    dialog = card.edit("x")
    with open_register(folder, passphrase=PASSPHRASE) as other:
        channels.update(other, replace(channels.channel(other, "x"), name="X (Twitter)"), actor=ACTOR)
    dialog.name.setText("Twitter")
    dialog.save.click()
    settle(program)
    assert "changed in the meantime" in dialog.fault.text()
    assert stored(program, "x").name == "X (Twitter)"


def test_a_channel_that_is_gone_is_not_ticked(program, card, settle, folder, monkeypatch):
    shown = []
    monkeypatch.setattr("ui.errors.show", lambda problem, _parent: shown.append(problem.code))
    with open_register(folder, passphrase=PASSPHRASE) as other:
        channels.delete(other, "x", actor=ACTOR)
    card.list.item(3).setCheckState(Qt.CheckState.Unchecked)
    settle(program)
    assert shown == ["unknown_channel"]
    assert "X" not in [card.list.item(row).text() for row in range(card.list.count())]
    assert card.edit("x") is None


def test_switched_off_it_keeps_its_publications_and_is_judged_when_asked(program, card, settle, tmp_path):
    fill(program.register, tmp_path)
    published = Publication(id="p1", asset_id=PICTURE, channel_id="facebook", posted_by="kari")
    put_out(program.register, published)
    card.refresh()
    row = card.list.ids.index("facebook")
    card.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    settle(program)
    assert not stored(program, "facebook").active
    assert [one.id for one in publications.publications(program.register)] == ["p1"]

    dialog = card.edit("facebook")
    dialog.delete.click()
    assert "Switch it off instead" in dialog.fault.text()
    assert stored(program, "facebook")


@pytest.mark.parametrize("answer", ["Yes", "Cancel"])
def test_what_nothing_refers_to_can_be_deleted_and_brought_back(program, card, settle, monkeypatch, answer):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton[answer])
    own = add(program, card, settle, "Prøve")
    card.edit(own.id).delete.click()
    settle(program)
    left = [one.id for one in channels.channels(program.register)]
    assert (own.id in left) is (answer == "Cancel")
    if answer == "Yes":
        program.desk.undo(program.main)
        settle(program)
        assert stored(program, own.id) == own


def test_the_keyboard_moves_ticks_and_opens(program, card, settle):
    card.list.setFocus()
    card.list.choose("facebook")
    QTest.keyClick(card.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(program)
    assert card.list.ids[:2] == ("facebook", "website")
    assert card.list.chosen == "facebook"
    assert [one.id for one in channels.channels(program.register)][:2] == ["facebook", "website"]
    QTest.keyClick(card.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # there is nothing above
    QTest.keyClick(card.list, Qt.Key.Key_Space)
    settle(program)
    assert not stored(program, "facebook").active
    card.down.click()
    settle(program)
    assert card.list.ids[:2] == ("website", "facebook")


def test_a_click_on_the_tick_ticks_and_one_on_the_name_does_not(program, card, settle):
    card.list.setMinimumWidth(400)
    cell = card.list.visualItemRect(card.list.item(1))
    QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    settle(program)
    assert stored(program, "facebook").active
    tick = QPoint(cell.left() + 18, cell.center().y())
    QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    settle(program)
    assert not stored(program, "facebook").active


def test_every_control_has_a_name(program, card):
    dialog = card.edit("website")
    for field in ("name", "kind", "url", "owner", "audience", "recallable", "responsible", "shares"):
        assert getattr(dialog, field).accessibleName(), field
    assert isinstance(stored(program, "website"), Channel)
    assert policy.unit(program.register)
