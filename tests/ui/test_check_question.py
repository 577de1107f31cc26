"""What the check window is asked: another day, purpose, place and names; and why, per face and channel."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from consent_db import appearances, channels, clock, people
from consent_db.records import (
    Appearance,
    AppearanceState,
    Channel,
    ChannelKind,
    Facts,
    Jurisdiction,
    Marker,
    Media,
    NameMode,
    Outcome,
    Person,
    Prominence,
    Purpose,
    Use,
)
from tests.consent_db.story import TODAY, adult, photo
from tests.ui.checking import ACTOR, active, add_kari, card_of, put_in_order
from ui.models import check
from ui.models.question import Question, name_texts, next_change, placement, placements
from ui.pages.face_channels import FaceChannelsDialog

ENDS = date(clock.today(Jurisdiction.NO).year + 1, 1, 1)


@pytest.fixture
def window(program, stored, settle):
    add_kari(program.register, until=ENDS)
    ids = [stored(program.register, f"IMG_{n}.jpg", faces=1, person="kari") for n in (1, 2)]
    for asset_id, kind in zip(ids, ("meeting", "congress"), strict=True):
        put_in_order(program.register, asset_id, kind)
    program.desk.choose_channel("facebook")
    made = program.open_main().open_check(tuple(ids), ids[0])
    made.show()
    settle(program)
    return made


def test_the_answer_says_when_it_changes_and_what_it_rests_on(window):
    assert window.outcome("facebook") is Outcome.CLEAR
    assert "expires on" in window.panel.ahead.text()
    assert str(ENDS.year) in window.panel.ahead.text()
    assert "version 1" in window.panel.by_rules.text()
    spoken = " ".join(one.text() for one in labels_of(window.panel.card(card_of(window, "kari").key)))
    assert "Form signed" in spoken
    assert "first name only" in spoken


def test_a_day_after_the_end_is_blocked_marked_and_cannot_be_logged(program, window, settle):
    window.question.ask_on(ENDS)
    assert window.outcome("facebook") is Outcome.CLEAR
    window.question.ask_on(ENDS + timedelta(days=1))
    assert window.verdicts["facebook"].headline == "EXPIRED"
    assert window.notice.isVisible()
    assert not window.foot.log.isEnabled()
    assert not window.foot.out.isEnabled()
    window.step(1)
    settle(program)
    assert window.verdicts["facebook"].headline == "EXPIRED"
    assert window.notice.isVisible()
    window.notice.today.click()
    assert window.outcome("facebook") is Outcome.CLEAR
    assert not window.notice.isVisible()
    assert window.foot.log.isEnabled()


def test_a_day_before_the_form_was_signed_shows_what_held_then(window):
    window.question.ask_on(date(ENDS.year - 2, 6, 1))
    assert window.verdicts["facebook"].headline == "NO_CONSENT"
    assert "held" in window.notice.text.text()


def test_purpose_and_names_are_part_of_the_question(window):
    choose(window.question.purpose, Purpose.MARKETING)
    assert window.verdicts["facebook"].headline == "PURPOSE_NOT_COVERED"
    choose(window.question.purpose, Purpose.INFORM)
    choose(window.question.names, NameMode.FULL)
    assert window.verdicts["facebook"].headline == "NAME_NOT_ALLOWED"
    choose(window.question.names, NameMode.FIRST)
    assert window.outcome("facebook") is Outcome.CLEAR


def test_the_place_follows_the_channel_and_is_kept_where_it_exists(window):
    choose(window.question.placement, "story")
    assert window.answer.use.placement == "story"
    window.choose_channel("newsletter")
    assert window.answer.use.placement == "newsletter_issue"
    assert not window.question.placement.isVisible()
    window.choose_channel("facebook")
    assert window.answer.use.placement == "story"


def test_sharing_on_the_responsible_person_and_the_other_channel_are_said(program, window):
    people.add(program.register, Person(id="ola", first_name="Ola", last_name="Vakt"), actor=ACTOR)
    facebook = channels.channel(program.register, "facebook")
    from dataclasses import replace

    changed = replace(facebook, auto_shares_to=("instagram",), responsible_person_id="ola")
    program.changes.publish(channels.update(program.register, changed, actor=ACTOR))
    assert window.outcome("facebook") is Outcome.BLOCKED
    assert "Instagram" in window.panel.by_rules.text()
    assert "Ola is responsible" in window.panel.by_rules.text()
    spoken = " ".join(one.text() for one in labels_of(window.panel.card(card_of(window, "kari").key)))
    assert "This is about Instagram" in spoken


def test_one_face_in_every_channel_as_a_table(window):
    window._asked("channels", card_of(window, "kari").key)
    table = active(FaceChannelsDialog).lines
    assert set(table) == set(window.answers)
    assert table["facebook"][0] is Outcome.CLEAR
    assert table["instagram"][0] is Outcome.BLOCKED
    assert "Instagram" in table["instagram"][1]
    active(FaceChannelsDialog).reject()


def test_a_badge_and_how_much_somebody_stands_out_are_set_on_the_card(program, window, settle):
    key = card_of(window, "kari").key
    window._asked("mark", key)
    settle(program)
    assert window.verdicts["facebook"].headline == "OPT_OUT_MARK"
    window._asked("unmark", key)
    settle(program)
    window._asked("prominence:background", key)
    settle(program)
    (shown,) = appearances.of_asset(program.register, window.item)
    assert (shown.marker, shown.prominence) == (Marker.NONE, Prominence.BACKGROUND)
    assert window.outcome("facebook") is Outcome.CLEAR


def test_midnight_is_noticed(program, window, monkeypatch):
    monkeypatch.setattr(program.desk, "today", lambda: ENDS + timedelta(days=1))
    program.changes.ticked.emit()
    assert window.verdicts["facebook"].headline == "EXPIRED"
    assert not window.notice.isVisible()


def test_the_name_of_the_very_file_that_was_opened_counts(program, window, settle, tmp_path, monkeypatch):
    from faces import examine

    named = tmp_path / "Kari_Nordmann.jpg"
    named.write_bytes(b"not looked at")
    found = examine.Examined(path=named, asset_id=window.item)
    monkeypatch.setattr(examine, "examine", lambda _register, _path: found)
    window.open_on([Path(named)])
    settle(program)
    assert window.verdicts["facebook"].headline == "NAME_NOT_ALLOWED"
    assert window.bar.file_name.text() == "Kari_Nordmann.jpg"


def test_a_picture_that_was_taken_away_meanwhile_says_so(window):
    window._walk._items = ["gone"]
    window._walk.place = 0
    window.judge()
    assert window.panel.headline.text()
    assert window.answers == {}
    assert not window.foot.log.isVisible()


def test_more_channels_than_fit_are_one_click_away_and_the_chosen_one_always_shows(program, window, settle):
    window.resize(1024, 700)
    window.choose_channel("course_material")
    hidden = [one for one in window.channels._cells.values() if not one.isVisible()]
    assert hidden
    assert window.channels.cell("course_material").isVisible()
    window.channels._more.click()
    assert all(one.isVisible() for one in window.channels._cells.values())


# what is asked, without a window


def test_every_kind_of_channel_has_places_and_an_unknown_one_falls_back():
    for kind in ChannelKind:
        channel = Channel(id="x", kind=kind, name="x")
        assert placements(channel)
        assert placement(channel, "nowhere") == placements(channel)[0]


def test_nobody_protected_suggested_or_ignored_is_named():
    shown = photo().shows(adult("ola", first_name="Ola", last_name="Berg"), adult("kari", protected=True)).facts()
    unsure = Appearance(id="s", asset_id="a1", person_id="per", state=AppearanceState.SUGGESTED)
    shown = Facts(**{name: getattr(shown, name) for name in Facts.__dataclass_fields__} | {
        "appearances": (*shown.appearances, unsure),
        "people": {**shown.people, "per": Person(id="per", first_name="Per")},
    })  # fmt: skip
    assert name_texts(shown, NameMode.FULL) == ("Ola Berg",)
    assert name_texts(shown, NameMode.FIRST) == ("Ola",)
    assert name_texts(shown, NameMode.NONE) == name_texts(shown, None) == ()


def test_the_next_change_is_the_first_day_with_another_outcome():
    shown = photo().shows(adult("ola").consented("facebook")).facts()
    change = next_change(shown, Use(channel_id="facebook"), TODAY)
    assert change.day == date(2027, 1, 2)
    assert change.outcome is Outcome.BLOCKED
    assert change.reason.code == "EXPIRED"
    assert next_change(shown, Use(channel_id="facebook"), change.day) is None
    assert next_change(photo(id="").shows(adult("ola")).facts(), Use(channel_id="facebook"), TODAY) is None


def test_of_several_records_each_channel_takes_the_worst():
    good = photo().shows(adult("ola").consented("facebook")).facts()
    bad = photo(media=Media.PHOTO, creator_name="").shows(adult("ola").consented("facebook")).facts()
    (answer,) = check.answers([good, bad], [good.channels["facebook"]], Question(), TODAY).values()
    assert answer.verdict.outcome is Outcome.REVIEW
    assert answer.facts is bad


def labels_of(widget):
    from PySide6.QtWidgets import QLabel

    return widget.findChildren(QLabel)


def choose(choice, value):
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def test_the_first_and_the_last_day_of_the_calendar_are_answered(window):
    for day in (date(1752, 9, 14), date(9999, 12, 31)):
        window.question.ask_on(day)
        assert window.day == day
        assert window.outcome("facebook") is Outcome.BLOCKED


def test_the_menu_of_a_card_does_what_it_says(program, window, settle):
    card = window.panel.card(card_of(window, "kari").key)
    menu = card.more_menu(program.desk.theme)
    marked = next(one for one in menu.actions() if one.text() == "Wears a no-photo badge")
    assert marked.isCheckable()
    assert not marked.isChecked()
    marked.trigger()
    settle(program)
    assert window.verdicts["facebook"].headline == "OPT_OUT_MARK"
