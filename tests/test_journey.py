"""The whole story through the real window: a folder, a name, a signed form, an answer, and a withdrawal."""

import pytest
from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from skimage.data import astronaut

from consent_db import consents, people, photos, takedowns
from consent_db.connection import open_register
from consent_db.records import ConsentMedia, Outcome, Purpose, Reveals
from ui import app as ui_app
from ui import i18n
from ui.pages.add_pictures import AddPicturesDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.withdraw_dialog import WithdrawDialog


@pytest.fixture
def pictures(tmp_path):
    """One real face (public domain, ships with scikit-image), one picture of nobody, and one that is broken."""
    folder = tmp_path / "Kurs mars"
    folder.mkdir()
    portrait = Image.fromarray(astronaut())
    portrait.save(folder / "IMG_0001.jpg", quality=95, exif=_exif("Ola Foto"))
    Image.linear_gradient("L").resize((640, 480)).convert("RGB").save(folder / "IMG_0002.png")
    whole = (folder / "IMG_0001.jpg").read_bytes()
    (folder / "IMG_0003.jpg").write_bytes(whole[: len(whole) // 2])
    return folder


@pytest.fixture
def program(qapp, tmp_path):
    i18n.install(qapp, "nb")
    register = open_register(tmp_path / "register", passphrase="en lang setning", create=True, scrypt_n=2)
    ui_app.set_up(register, "nb")
    made = ui_app.Program(qapp, register, dark=False)
    yield made
    for window in QApplication.topLevelWidgets():
        window.close()
    made.close()


def test_from_a_folder_to_an_answer_and_back(qtbot, program, pictures, tmp_path):
    window = program.open_main()
    wait_for(program)
    assert window.today.stack.currentWidget() is window.today.welcome
    window.show_page("pictures")
    wait_for(program)
    assert window.pictures.stack.currentWidget() is window.pictures.empty

    # Choose a folder, say which event, and watch it being searched.
    window.pictures.take_dropped((pictures,))
    dialog = active(AddPicturesDialog)
    assert dialog.title.text() == "Kurs mars"
    assert dialog.fields.reveals.currentData() == Reveals.MEMBERSHIP
    ended = []
    program.runs.ended.connect(ended.append)
    dialog.start.click()
    assert program.runs.running
    assert window.run_bar.isVisible()
    qtbot.waitUntil(lambda: bool(ended), timeout=90_000)
    assert ended[0].new == 2
    wait_for(program)
    assert not window.run_bar.isVisible()
    assert len(window.pictures.model.ids) == 2
    assert window.pictures.filters.not_searched.text() == "1 fil er ikke gjennomsøkt"
    first, second = (
        next(row.id for row in photos.asset_rows(program.register) if name in row.file)
        for name in ("IMG_0001", "IMG_0002")
    )
    assert window.pictures.badges.outcomes == {first: Outcome.REVIEW, second: Outcome.REVIEW}

    # Say who it is.
    window.show_page("faces")
    wait_for(program)
    while window.faces.task.kind != "name":
        window.faces.skip()
    wait_for(program)
    assert QApplication.focusWidget() is window.faces.name.field or not window.isActiveWindow()
    QTest.keyClicks(window.faces.name.field, "Eileen Collins")
    QTest.keyClick(window.faces.name.field, Qt.Key.Key_Return)
    wait_for(program)
    (eileen,) = people.people(program.register)
    assert eileen.name == "Eileen Collins"

    # The officer asks: may we post this? Not yet.
    window.show_page("pictures")
    wait_for(program)
    check = window.open_check(tuple(window.pictures.model.ids), first)
    wait_for(program)
    assert check.outcome("facebook") is Outcome.BLOCKED
    assert check.view.has_picture

    # Age, then the signed form with its scan.
    check.acts.do("edit", check.facts, named_card(check))
    person_dialog = active(QDialog)
    person_dialog.adult.setChecked(True)
    person_dialog.save.click()
    wait_for(program)
    scan = tmp_path / "skjema.pdf"
    scan.write_bytes(b"%PDF-1.7 underskrevet")
    check.acts.do("consent", check.facts, named_card(check))
    form = active(ConsentDialog)
    (ticks,) = form.items
    assert ticks.where.yes == ticks.where.no == ticks.media.ticked == ticks.purposes.ticked == ()
    form.act.click()
    assert form.fault.text()
    ticks.where.rows["facebook"].yes.click()
    ticks.media.tick(ConsentMedia.PHOTO)
    ticks.purposes.tick(Purpose.INFORM)
    form.special.tick("special")  # the course shows membership, which nobody had to say
    form.scans.add((scan,))
    form.act.click()
    wait_for(program)
    said = consents.of_person(program.register, eileen.id)
    assert consents.proof(program.register, said.consents[0].evidence[0].id) == scan.read_bytes()
    assert check.outcome("facebook") is Outcome.REVIEW

    # Everyone is framed: now it is clear, where she said yes and nowhere else.
    for card in [card for card in check._cards if card.appearance is not None and card.appearance.person_id is None]:
        check.acts.do("not_a_face", check.facts, card)
        wait_for(program)
    check._asked("complete", "*PEOPLE_NOT_CONFIRMED")
    wait_for(program)
    assert check.outcome("facebook") is Outcome.CLEAR
    assert check.outcome("instagram") is Outcome.BLOCKED
    check.choose_channel("facebook")
    assert check.panel.headline.text() == "Klart til publisering: Facebook"

    # She takes it back, in the same number of steps, and the picture turns at once.
    check.acts.do("withdraw", check.facts, named_card(check))
    withdrawal = active(WithdrawDialog)
    wait_for(program)
    assert "1 bilde" in withdrawal.effect.text()
    withdrawal.act.click()
    wait_for(program)
    assert check.outcome("facebook") is Outcome.BLOCKED
    assert check.panel.headline.text() == "Skal ikke publiseres: Facebook"
    assert {reason.code for reason in check.verdicts["facebook"].reasons} >= {"REVOKED"}
    (taken_back,) = consents.of_person(program.register, eileen.id).withdrawals
    assert [asset.id for asset in takedowns.pictures(program.register, taken_back)] == [first]
    window.show_page("pictures")
    window.pictures.channel.setCurrentIndex(window.pictures.channel.findData("facebook"))
    wait_for(program)
    assert window.pictures.badges.outcomes[first] is Outcome.BLOCKED

    # A withdrawal is a statement: Ctrl+Z does not take it back.
    program.desk.undo(window)
    wait_for(program, dialogs=True)
    assert consents.of_person(program.register, eileen.id).withdrawals == (taken_back,)
    assert check.outcome("facebook") is Outcome.BLOCKED

    # The same file, opened from the file manager, is known by its content.
    copy = tmp_path / "kopi.jpg"
    copy.write_bytes((pictures / "IMG_0001.jpg").read_bytes())
    opened = window.open_check((copy,), copy)
    wait_for(program)
    assert opened.item == first
    assert opened.outcome("facebook") is Outcome.BLOCKED
    stranger = tmp_path / "ukjent.png"
    Image.linear_gradient("L").resize((320, 200)).convert("RGB").save(stranger)
    opened.open_on((stranger,))
    wait_for(program)
    assert opened.outcome("facebook") is Outcome.REVIEW
    assert opened.verdicts["facebook"].headline == "NOT_SCANNED"
    assert opened.foot.new.isVisible()


def named_card(check):
    return next(card for card in check._cards if card.appearance is not None and card.appearance.person_id)


def active(kind):
    """The dialog that is open."""
    (found,) = [window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()]
    return found


def wait_for(program, *, dialogs=False):
    """Until nothing runs; the loop lets the lanes have Python's lock while it waits."""
    calm = 0
    for _ in range(2000):
        loop = QEventLoop()
        QTimer.singleShot(15, loop.quit)
        loop.exec()
        calm = 0 if program.runner.busy else calm + 1
        if calm > 8:
            break
    else:
        pytest.fail("jobs are still running")
    messages = [window for window in QApplication.topLevelWidgets() if window.inherits("QMessageBox")]
    shown = [message.text() for message in messages if message.isVisible()]
    assert dialogs or not shown, shown
    for message in messages:
        message.close()


def _exif(artist):
    exif = Image.Exif()
    exif[0x013B] = artist
    return exif
