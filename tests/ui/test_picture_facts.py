"""What is known of a picture is saved field by field, can be undone, and overwrites nobody else's words."""

import pytest
from PySide6.QtWidgets import QMessageBox

from consent_db import photos
from consent_db.connection import open_register
from consent_db.records import Origin, Outcome
from tests.ui.checking import ACTOR, active, add_kari, put_in_order
from ui.pages.picture_facts import PictureFactsDialog


@pytest.fixture
def window(program, stored, settle):
    add_kari(program.register)
    asset_id = stored(program.register, "IMG_1.jpg", faces=1, person="kari")
    put_in_order(program.register, asset_id)
    program.desk.choose_channel("facebook")
    made = program.open_main().open_check((asset_id,), asset_id)
    settle(program)
    return made


@pytest.fixture
def told(monkeypatch):
    found = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: found.append(box.text()))
    monkeypatch.setattr(QMessageBox, "open", lambda box: found.append(box.text()))
    return found


def stored_asset(program, window):
    return photos.asset(program.register, window.item)


def test_each_fact_is_saved_when_it_is_left_judged_and_undone(program, window, settle):
    window.texts.all_facts.click()
    dialog = active(PictureFactsDialog)
    dialog.origin.setCurrentIndex(dialog.origin.findData(Origin.EXTERNAL))
    dialog.origin.activated.emit(dialog.origin.currentIndex())
    settle(program)
    assert window.verdicts["facebook"].headline == "SOURCE_MISSING"
    dialog.source.setText("  Scanpix ")
    dialog.source.editingFinished.emit()
    settle(program)
    assert stored_asset(program, window).source_text == "Scanpix"
    assert window.verdicts["facebook"].headline == "PERMISSION_UNKNOWN"
    dialog.licence.setCurrentIndex(dialog.licence.findData("permission"))
    dialog.licence.activated.emit(dialog.licence.currentIndex())
    settle(program)
    assert window.outcome("facebook") is Outcome.CLEAR

    dialog.restricted.setChecked(True)
    settle(program)
    assert window.verdicts["facebook"].headline == "RESTRICTED"
    program.desk.undo(window)
    settle(program)
    assert window.outcome("facebook") is Outcome.CLEAR
    assert not dialog.restricted.isChecked()


def test_alternative_text_is_kept_per_language_and_keywords_as_a_list(program, window, settle):
    window.acts.picture_facts()
    dialog = active(PictureFactsDialog)
    dialog.alt["nn"].setText("Ei kvinne ved vindauget")
    dialog.alt["nn"].editingFinished.emit()
    settle(program)
    dialog.alt["en"].setText("")
    dialog.alt["en"].editingFinished.emit()
    settle(program)
    assert stored_asset(program, window).alt_text == {"nn": "Ei kvinne ved vindauget"}
    dialog.keywords.setText("kurs, kurs ,  vindu,")
    dialog.keywords.editingFinished.emit()
    settle(program)
    assert stored_asset(program, window).keywords == ("kurs", "vindu")


def test_a_link_that_is_none_and_a_licence_from_elsewhere(program, window, settle):
    photos.update_texts(program.register, window.item, {"licence": "cc-by-3.0"}, actor=ACTOR)
    window.acts.picture_facts()
    dialog = active(PictureFactsDialog)
    assert dialog.licence.currentData() == "cc-by-3.0"
    dialog.link.setText("file:///etc/passwd")
    dialog.link.editingFinished.emit()
    settle(program)
    assert dialog.fault.text()
    assert stored_asset(program, window).source_url == ""
    dialog.link.setText("https://example.org/x")
    dialog.close()
    settle(program)


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten_and_what_was_typed_stays(
    program, window, settle, folder, told
):
    with open_register(folder, passphrase="en lang setning") as other:
        photos.update_texts(other, window.item, {"caption": "fra en annen"}, actor=ACTOR)
    window.texts.caption.setPlainText("min egen tekst")
    window.texts.save_now()
    settle(program)
    assert told
    assert stored_asset(program, window).caption == "fra en annen"
    assert window.texts.caption.toPlainText() == "min egen tekst"

    window.texts.caption.setPlainText("min egen tekst, etter å ha lest den andre")
    window.texts.save_now()
    settle(program)
    assert stored_asset(program, window).caption == "min egen tekst, etter å ha lest den andre"


def test_typing_on_after_a_pause_keeps_the_cursor_and_warns_of_nothing(program, window, settle, told):
    field = window.texts.caption
    field.setPlainText("Kari ")
    window.texts.save_now()
    settle(program)
    assert field.toPlainText() == "Kari "
    field.insertPlainText("")
    field.setPlainText("Kari ved vinduet")
    window.texts.save_now()
    settle(program)
    assert stored_asset(program, window).caption == "Kari ved vinduet"
    assert told == []


def test_known_photographers_are_suggested(program, window):
    window.texts.photographer.setFocus()
    window.texts._known.setStringList(list(photos.creators(program.register)))
    assert window.texts.photographer.completer().model().stringList() == ["Ola Foto"]


def test_the_source_gives_way_in_a_narrow_window_and_comes_when_it_is_asked_for(program, window, settle):
    window.show()
    window.resize(1024, 700)
    window.splitter.setSizes([580, 440])
    settle(program)
    assert not window.texts.source.isVisible()
    window._asked("source", "*SOURCE_MISSING")
    assert window.texts.source.isVisible()


def test_the_dialog_closes_when_the_picture_is_taken_away(program, window, monkeypatch):
    from consent_db.errors import StoreProblem
    from consent_db.records import Changed

    window.acts.picture_facts()
    dialog = active(PictureFactsDialog)

    def gone(*_args, **_more):
        raise StoreProblem("unknown_asset", asset="x")

    monkeypatch.setattr(photos, "asset", gone)
    program.changes.publish(Changed())
    assert not dialog.isVisible()
