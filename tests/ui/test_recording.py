"""A signed form is recorded as it stands on the paper: every tick, by keyboard, with its scan, nothing by itself."""

import hashlib
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from consent_db import consents, evidence, facts, people
from consent_db.records import (
    Actor,
    ConsentItem,
    ConsentMedia,
    ConsentRole,
    Decision,
    EventType,
    Method,
    NameMode,
    Outcome,
    Purpose,
    Role,
)
from tests.ui.recording import opened, said
from ui.models import standing
from ui.pages.assent_dialog import AssentDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.same_sheet import SameSheetDialog
from ui.pages.withdraw_dialog import WithdrawDialog

PDF = b"%PDF-1.7 signed"


def test_every_tick_of_a_form_is_stored_as_it_was_ticked(office, ask, settle, tmp_path):
    scan = tmp_path / "skjema.pdf"
    scan.write_bytes(PDF)
    today = office.desk.today()
    form = ask(ConsentDialog, "kari")
    form.scans.add((scan,))
    form.signed.setDate(form.signed.date().addDays(-10))
    form.method.setCurrentIndex(form.method.findData(Method.VERBAL_WITNESSED))
    form.witness.setText("Vitne Vik")
    form.place.setText("Bodø")
    ticks = form.items[0]
    ticks.media.tick(ConsentMedia.PHOTO, ConsentMedia.VOICE)
    ticks.which.setCurrentIndex(next(at for at in range(ticks.which.count()) if ticks.which.itemData(at)[0] == "e1"))
    ticks.taken_from.set_day(date(2026, 1, 1))
    ticks.taken_to.set_day(today)
    ticks.where.rows["facebook"].yes.click()
    ticks.where.rows["instagram"].no.click()
    ticks.purposes.tick(Purpose.INFORM, Purpose.EDUCATION)
    ticks.name_modes.button(1).click()
    ticks.share.click()
    ticks.units.setText("Region Nord, Forbundet , Region Nord")
    form.special.tick("special")
    form.biometric.no.click()
    form.until.setDate(form.until.date().addDays(-1))
    form.act.click()
    settle(office)
    (stored,) = said(office, "kari").consents
    shared = ConsentItem(
        channels=("facebook",),
        media=(ConsentMedia.PHOTO, ConsentMedia.VOICE),
        purposes=(Purpose.INFORM, Purpose.EDUCATION),
        name_mode=NameMode.FIRST,
        event_id="e1",
        captured_from=date(2026, 1, 1),
        captured_to=today,
        share_units=("Region Nord", "Forbundet"),
    )
    yes, no = stored.items
    assert yes == shared
    assert (no.decision, no.channels, no.media, no.event_id) == (
        Decision.REFUSE, ("instagram",), shared.media, "e1",
    )  # fmt: skip
    signed = today - timedelta(days=10)
    usual = consents.usual_end(office.register, people.person(office.register, "kari"), signed)
    assert (stored.signed_at, stored.valid_from, stored.valid_until) == (signed, signed, usual - timedelta(days=1))
    assert (stored.role, stored.method, stored.witness_name, stored.place) == (
        ConsentRole.SELF, Method.VERBAL_WITNESSED, "Vitne Vik", "Bodø",
    )  # fmt: skip
    assert (stored.special_category, stored.biometric, stored.maturity_note) == (True, False, "")
    assert stored.evidence[0].sha256 == hashlib.sha256(PDF).hexdigest()
    assert evidence.read(office.register, stored.evidence[0].id) == PDF
    assert PDF not in (office.register.directory / "register.db").read_bytes()


def test_nothing_is_answered_beforehand_and_a_touched_end_stays(office, ask):
    form = ask(ConsentDialog, "kari")
    assert form.consent().items == ()
    assert (form.consent().special_category, form.consent().biometric) == (False, None)
    form.act.click()
    assert form.boxes["0.where"].fault.text()
    form.items[0].where.rows["facebook"].yes.click()
    form.act.click()
    assert not form.boxes["0.where"].fault.text()
    assert form.boxes["0.media"].fault.text()
    assert form.boxes["0.purposes"].fault.text()
    end = form.until.day
    form.signed.setDate(form.signed.date().addMonths(-1))
    assert form.until.day < end, "the usual end follows the day of the signature"
    form.until.setDate(form.until.date().addDays(3))
    chosen = form.until.day
    form.signed.setDate(form.signed.date().addMonths(-1))
    assert form.until.day == chosen
    assert not said(office, "kari").consents


def test_a_form_is_answered_with_the_keyboard_alone(office, ask, settle):
    form = ask(ConsentDialog, "kari")
    rows = form.items[0].where.rows
    first, second, third, fourth = list(rows)[:4]
    rows[first].setFocus()
    QTest.keyClick(rows[first], Qt.Key.Key_J)
    QTest.keyClick(rows[second], Qt.Key.Key_N)
    QTest.keyClick(rows[third], Qt.Key.Key_Y)
    QTest.keyClick(rows[third], Qt.Key.Key_Delete)
    QTest.keyClick(rows[fourth], Qt.Key.Key_Space)
    assert form.items[0].where.yes == (first, fourth)
    assert form.items[0].where.no == (second,)
    assert rows[second].accessibleName().endswith(": no")
    assert rows[third].accessibleName().endswith(": not answered")
    form.activateWindow()
    rows[second].setFocus()
    QTest.keyClick(rows[second], Qt.Key.Key_Up)
    assert form.focusWidget() is rows[first]


def test_a_form_that_only_refuses_is_a_no_to_everything_it_names(office, ask, settle):
    form = ask(ConsentDialog, "kari")
    refuse = next(one for one in form.items[0].findChildren(QPushButton) if one.text() == "No to all of them")
    refuse.click()
    form.act.click()
    settle(office)
    (item,) = said(office, "kari").consents[0].items
    assert (item.decision, set(item.media), set(item.purposes)) == (Decision.REFUSE, set(ConsentMedia), set(Purpose))
    assert set(item.channels) == {one.id for one in office.desk.channels()}


def test_what_one_set_of_ticks_cannot_hold_is_added(office, ask, settle):
    form = ask(ConsentDialog, "kari")
    first, second = form.items[0], form.add_item()
    third = form.add_item()
    for part, medium, channel in ((first, ConsentMedia.PHOTO, "facebook"), (second, ConsentMedia.VIDEO, "website")):
        part.media.tick(medium)
        part.where.rows[channel].yes.click()
        part.purposes.tick(Purpose.INFORM)
    second.which.setCurrentIndex(second.which.findData((None, EventType.COURSE)))
    place = next(at for at in range(second.which.count()) if second.which.itemData(at)[1] is EventType.COURSE)
    second.which.setCurrentIndex(place)
    third.left_out.emit()
    form.act.click()
    settle(office)
    stored = said(office, "kari").consents[0].items
    assert [(one.channels, one.media, one.event_type) for one in stored] == [
        (("facebook",), (ConsentMedia.PHOTO,), None),
        (("website",), (ConsentMedia.VIDEO,), EventType.COURSE),
    ]


def test_the_other_guardian_signs_on_the_same_sheet_with_ticks_of_their_own(office, ask, settle, tmp_path):
    scan = tmp_path / "skjema.pdf"
    scan.write_bytes(PDF)
    form = ask(ConsentDialog, "mio")
    assert form.consent().role is ConsentRole.GUARDIAN
    assert form.consent().speaker_id == "kari"
    answer(form, yes=("facebook",))
    form.scans.add((scan,))
    form.act.click()
    settle(office)
    (asked,) = opened(SameSheetDialog)
    asked.offers[0].click()
    settle(office)
    (other,) = opened(ConsentDialog)
    assert other.consent().speaker_id == "ola"
    assert other.consent().items == ()
    assert [proof.sha256 for proof in other.scans.kept] == [hashlib.sha256(PDF).hexdigest()]
    answer(other, yes=("facebook",))
    other.act.click()
    settle(office)
    assert not opened(SameSheetDialog), "both have signed"
    both = said(office, "mio").consents
    assert {one.speaker_id for one in both} == {"kari", "ola"}
    assert both[0].evidence == both[1].evidence
    assert office.register.value("SELECT count(*) FROM evidence") == 1


@pytest.mark.parametrize(("person_id", "years_ago", "shown"), [("per", 0, True), ("per", 2, False), ("kari", 0, False)])
def test_maturity_is_asked_for_from_15_to_17_at_the_day_of_the_signature(office, ask, person_id, years_ago, shown):
    form = ask(ConsentDialog, person_id)
    form.signed.setDate(form.signed.date().addYears(-years_ago))
    assert form.boxes["maturity"].isVisibleTo(form) is shown
    form.maturity.setText("Snakket lenge med oss")
    assert form.consent().maturity_note == ("Snakket lenge med oss" if shown else "")
    assert form.consent().maturity_assessed_by == (office.desk.actor.officer_id if shown else "")


def test_below_the_floor_a_form_of_the_childs_own_says_what_it_is_worth(office, ask):
    form = ask(ConsentDialog, "mio")
    assert "15" not in form.boxes["speaker"].hint.text()
    form.speaker.setCurrentIndex(0)
    assert "15" in form.boxes["speaker"].hint.text()
    assert "18" in form.boxes["biometric"].hint.text()


def test_the_wheel_scrolls_and_turns_no_answer(office, ask):
    form = ask(ConsentDialog, "mio")
    form.act.setFocus()
    for field in (form.speaker, form.method, form.signed, form.until):
        before = form.consent()
        field.clearFocus()
        wheel = QWheelEvent(
            QPointF(5, 5), field.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, wheel)
        after = form.consent()
        assert (after.speaker_id, after.method, after.signed_at, after.valid_until) == (
            before.speaker_id, before.method, before.signed_at, before.valid_until,
        )  # fmt: skip


@pytest.mark.parametrize(("years_ago", "offered"), [(0, False), (2, True)])
def test_too_young_to_answer_is_offered_below_seven_only(office, ask, years_ago, offered):
    asked = ask(AssentDialog, "mio")
    asked.asked.setDate(asked.asked.date().addYears(-years_ago))
    assert (asked.answer.count() == 4) is offered
    assert "7" in asked.boxes["answer"].hint.text()


def test_a_childs_answer_with_its_drawing_and_limits(office, ask, settle, tmp_path):
    drawing = tmp_path / "tegning.pdf"
    drawing.write_bytes(PDF)
    asked = ask(AssentDialog, "mio")
    asked.act.click()
    assert asked.boxes["answer"].fault.text()
    asked.answer.setCurrentIndex(asked.answer.findData("partial"))
    asked.act.click()
    assert asked.boxes["not_channels"].fault.text()
    asked.not_channels.tick("facebook")
    asked.limits.setText("Ikke når jeg bader")
    asked.scans.add((drawing,))
    asked.act.click()
    settle(office)
    (stored,) = said(office, "mio").assents
    assert (stored.answer, stored.not_channels, stored.limits_text) == ("partial", ("facebook",), "Ikke når jeg bader")
    assert consents.proof_of(office.register, "assent", stored.id).sha256 == hashlib.sha256(PDF).hexdigest()


def test_withdrawing_takes_no_more_steps_than_recording(office, settle):
    """rules.md 2.3, Article 7(3): clicks and keys from the person card, counted by doing them."""
    steps = {"consent": 0, "withdraw": 0}
    card = office.desk.window.people.card

    def click(kind, widget):
        steps[kind] += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    office.desk.window.show_page("people")
    settle(office)
    office.desk.window.people.show_person("kari")
    settle(office)
    for kind, dialog_kind in (("consent", ConsentDialog), ("withdraw", WithdrawDialog)):
        text = {"consent": "Record", "withdraw": "Withdraw"}[kind]
        (start,) = [
            one for one in card.findChildren(QPushButton) if one.text().strip().startswith(text) and one.isVisible()
        ]
        click(kind, start)
        settle(office)
        (dialog,) = opened(dialog_kind)
        if kind == "consent":
            ticks = dialog.items[0]
            for box in (ticks.media._boxes[0][1], ticks.purposes._boxes[0][1]):
                dialog.pane.ensureWidgetVisible(box)
                click(kind, box)
            click(kind, ticks.where.rows["facebook"].yes)
        click(kind, dialog.act)
        settle(office)
    assert len(said(office, "kari").consents) == len(said(office, "kari").withdrawals) == 1
    assert steps["withdraw"] <= steps["consent"]
    assert steps["withdraw"] == 2
    (place,) = [
        one
        for one in standing.places(
            facts.for_person(office.register, "kari"), office.desk.channels(), office.desk.today()
        )
        if one.channel.id == "facebook"
    ]
    assert place.outcome is Outcome.BLOCKED


def test_one_escape_does_not_throw_away_a_form_that_was_filled_in(office, ask):
    empty = ask(ConsentDialog, "kari")
    QTest.keyClick(empty, Qt.Key.Key_Escape)
    assert not empty.isVisible()
    form = ask(ConsentDialog, "kari")
    QTest.keyClicks(form.place, "Bodø")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert "Escape" in form.fault.text()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_who_recorded_is_who_acts(office, ask, settle):
    office.desk.actor = Actor(officer_id="anne", role=Role.OFFICER)
    form = ask(ConsentDialog, "kari")
    answer(form, yes=("facebook",))
    form.act.click()
    settle(office)
    assert said(office, "kari").consents[0].recorded_by == "officer"


def answer(form, *, yes=(), no=()):
    """Tick what a short form has."""
    ticks = form.items[0]
    ticks.media.tick(ConsentMedia.PHOTO)
    ticks.purposes.tick(Purpose.INFORM)
    ticks.where.fill(yes=yes, no=no)
