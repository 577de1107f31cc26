"""The further filters of the grid: somebody's pictures, what has to be done, when, film, and the order."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import appearances, consents, people, photos
from consent_db.clock import now_utc
from consent_db.decision_table import RULES, SEVERITY
from consent_db.errors import StoreProblem
from consent_db.records import (
    Actor,
    Consent,
    ConsentItem,
    ConsentMedia,
    ConsentRole,
    Decision,
    Jurisdiction,
    Method,
    Person,
    Purpose,
)
from ui import errors
from ui.models import reason_kinds
from ui.models.reason_kinds import CODES, ReasonKind
from ui.models.selection import WITHOUT_DAY, Filter, Order, month_of, months, narrowed

ACTOR = Actor()


def refusal(person_id, day):
    item = ConsentItem(
        decision=Decision.REFUSE, channels=("facebook",), media=(ConsentMedia.PHOTO,), purposes=(Purpose.INFORM,)
    )
    return Consent(
        id=f"no-{person_id}",
        subject_id=person_id,
        speaker_id=person_id,
        role=ConsentRole.SELF,
        method=Method.PAPER,
        signed_at=day,
        recorded_at=now_utc(),
        items=(item,),
    )


@pytest.fixture
def page(program, stored, settle):
    """Three pictures: Kari, Ola and nobody known, of which the last was taken first."""
    register = program.register
    for name in ("Kari Nes", "Ola Lie"):
        first, last = name.split()
        known = Person(id=first.lower(), first_name=first, last_name=last, adult_declared=True)
        people.add(register, known, actor=ACTOR)
    ids = [
        stored(register, "b.jpg", person="kari"),
        stored(register, "c.jpg", person="ola"),
        stored(register, "a.jpg"),
    ]
    taken = ("2026-05-31T23:30:00Z", "2026-07-01T10:00:00Z", "2025-03-04T10:00:00Z")
    with register.action(ACTOR, "test") as action:
        for asset_id, moment in zip(ids, taken, strict=True):
            action.update("asset", asset_id, {"captured_at": moment, "captured_at_source": "exif"})
    window = program.open_main()
    window.resize(1440, 900)
    window.show_page("pictures")
    shown = window.pages["pictures"]
    settle(program)
    choose(shown.channel, "facebook")
    settle(program)
    return shown, dict(zip(("kari", "ola", "nobody"), ids, strict=True))


def choose(choice, value):
    place = choice.findData(value)
    assert place >= 0, [choice.itemText(one) for one in range(choice.count())]
    choice.setCurrentIndex(place)


def opened(page, settle, program):
    page.filters.more.click()
    settle(program)
    return page.choices.more


def test_the_further_filters_are_closed_and_read_nothing_until_they_are_opened(page):
    shown, _ids = page

    assert not shown.choices.more.isVisible()
    assert shown.choices._reasons.known == {}
    assert shown.choices.more.who.count() == 0


def test_the_pictures_of_a_person_are_found_by_typing_the_name(program, page, settle):
    shown, ids = page
    more = opened(shown, settle, program)
    assert [more.who.itemText(one) for one in range(more.who.count())] == ["Kari Nes", "Ola Lie"]

    more.who.setEditText("ola lie")
    settle(program)

    assert list(shown.model.ids) == [ids["ola"]]
    assert "1" in shown.filters.more.text()

    more.clear.click()
    settle(program)
    assert set(shown.model.ids) == set(ids.values())
    assert shown.filters.more.text() == "More filters"


def test_part_of_one_name_finds_the_person_and_words_that_name_nobody_do_not_stay(program, page, settle):
    shown, _ids = page
    more = opened(shown, settle, program)
    more.who.lineEdit().setText("ol")
    QTest.keyClick(more.who.lineEdit(), Qt.Key.Key_Return)
    settle(program)
    assert more.who.currentText() == "Ola Lie"
    assert more.chosen == 1
    more.who.lineEdit().setText("nobody of that name")
    QTest.keyClick(more.who.lineEdit(), Qt.Key.Key_Return)
    settle(program)
    assert more.who.currentText() == ""
    assert more.chosen == 0


def test_the_count_of_the_selected_goes_with_the_pictures_that_a_filter_hides(program, page, settle):
    shown, _ids = page
    shown.grid.selectAll()
    assert not shown.bar.isHidden()
    shown.filters.search.setText("no picture is called so")
    settle(program)
    assert shown.grid.selected_ids == []
    assert shown.bar.isHidden()


def test_the_pictures_of_one_person_are_never_shown_as_those_of_another(program, page, settle, monkeypatch):
    shown, ids = page
    more = opened(shown, settle, program)
    choose(more.who, "kari")
    settle(program)
    assert list(shown.model.ids) == [ids["kari"]]

    def unreadable(*_args):
        raise StoreProblem("register_busy")

    told = []
    monkeypatch.setattr(errors, "show", lambda problem, _parent=None: told.append(problem.code))
    monkeypatch.setattr(people, "pictures_of", unreadable)
    choose(more.who, "ola")
    settle(program)
    assert told == ["register_busy"]
    assert list(shown.model.ids) == []


def test_a_picture_that_gets_the_name_comes_in_and_one_that_loses_it_goes(program, page, settle):
    shown, ids = page
    more = opened(shown, settle, program)
    choose(more.who, "ola")
    settle(program)
    (face,) = appearances.of_asset(program.register, ids["nobody"])

    program.changes.publish(appearances.confirm(program.register, [face.id], "ola", actor=ACTOR))
    settle(program)

    assert set(shown.model.ids) == {ids["ola"], ids["nobody"]}


def test_what_has_to_be_done_is_counted_and_finds_the_pictures(program, page, settle):
    shown, ids = page
    more = opened(shown, settle, program)
    offered = [more.reason.itemText(one) for one in range(more.reason.count())]
    assert "Faces without a name  1" in offered
    assert "Consent is missing  2" in offered
    assert not any(one.startswith("Somebody said no") for one in offered)

    choose(more.reason, ReasonKind.NO_NAME)
    settle(program)

    assert list(shown.model.ids) == [ids["nobody"]]


def test_a_new_no_changes_what_is_found_and_shows_no_old_reason(program, page, settle):
    shown, ids = page
    more = opened(shown, settle, program)
    choose(more.reason, ReasonKind.NO_CONSENT)
    settle(program)
    assert set(shown.model.ids) == {ids["kari"], ids["ola"]}
    day = program.desk.today() - timedelta(days=1)

    program.changes.publish(consents.record(program.register, refusal("kari", day), actor=ACTOR))
    assert ids["kari"] not in shown.choices._reasons.known  # in the same turn
    settle(program)

    assert list(shown.model.ids) == [ids["ola"]]
    choose(more.reason, ReasonKind.SAID_NO)
    settle(program)
    assert list(shown.model.ids) == [ids["kari"]]


def test_months_are_those_of_the_country_and_the_order_can_be_turned(program, page, settle):
    shown, ids = page
    assert list(shown.model.ids) == [ids["nobody"], ids["kari"], ids["ola"]]
    more = opened(shown, settle, program)
    assert [more.month.itemData(one) for one in range(more.month.count())] == ["", "2026-07", "2026-06", "2025-03"]

    choose(more.order, Order.NEWEST)
    assert list(shown.model.ids) == [ids["ola"], ids["kari"], ids["nobody"]]
    choose(more.order, Order.NAME)
    assert list(shown.model.ids) == [ids["nobody"], ids["kari"], ids["ola"]]
    choose(more.month, "2026-06")
    assert list(shown.model.ids) == [ids["kari"]]


def test_film_is_found_and_left_out(program, page, settle):
    shown, ids = page
    with program.register.action(ACTOR, "test") as action:
        action.update("asset", ids["kari"], {"media": "video"})
    program.changes.publish(action.changed)
    more = opened(shown, settle, program)

    choose(more.film, "film")
    assert list(shown.model.ids) == [ids["kari"]]
    choose(more.film, "photo")
    assert ids["kari"] not in shown.model.ids


def test_closing_the_further_filters_leaves_nothing_out(program, page, settle):
    shown, ids = page
    more = opened(shown, settle, program)
    choose(more.month, "2026-06")
    choose(more.who, "ola")
    settle(program)
    assert list(shown.model.ids) == []

    shown.filters.more.click()
    settle(program)

    assert not more.isVisible()
    assert set(shown.model.ids) == set(ids.values())


def test_they_can_be_reached_and_used_with_the_keyboard(program, page, settle):
    shown, ids = page
    shown.filters.more.setFocus()
    QTest.keyClick(shown.filters.more, Qt.Key.Key_Space)
    settle(program)
    more = shown.choices.more
    assert more.isVisible()

    more.month.setFocus()
    QTest.keyClick(more.month, Qt.Key.Key_Down)

    assert list(shown.model.ids) == [ids["ola"]]


def test_a_picture_that_was_deleted_from_the_register_while_reasons_are_looked_for_stops_nothing(
    program, page, settle, monkeypatch
):
    shown, ids = page
    reasons = shown.choices._reasons
    reasons.ask("facebook", ["gone", *ids.values()])
    shown.badges.outcomes["gone"] = shown.badges.outcomes[ids["nobody"]]
    settle(program)

    reasons.ask("facebook", ["gone", *ids.values()])
    settle(program)

    assert reasons.waiting == 0
    assert reasons.known["gone"] == frozenset()
    assert ReasonKind.NO_NAME in reasons.known[ids["nobody"]]


def test_every_code_that_keeps_a_picture_from_being_clear_has_one_kind():
    held = [code for codes in CODES.values() for code in codes]

    assert sorted(held) == sorted(code for code, (_rule, outcome) in RULES.items() if SEVERITY[outcome])
    assert CODES.keys() == set(ReasonKind)
    assert len({reason_kinds.words(kind) for kind in ReasonKind}) == len(ReasonKind)


def test_a_picture_without_a_time_has_no_month_and_comes_last(program, page):
    rows = list(photos.asset_rows(program.register))
    rows = [one._replace(captured_at=None) if one.file.endswith("c.jpg") else one for one in rows]
    rows.sort(key=lambda one: one.order)
    undated = rows[-1].id

    assert list(months(rows, Jurisdiction.NO)) == ["2026-06", "2025-03", WITHOUT_DAY]
    assert narrowed(rows, Filter(order=Order.NEWEST), {})[-1] == undated
    assert narrowed(rows, Filter(month=WITHOUT_DAY), {}) == [undated]


@pytest.mark.parametrize(
    ("moment", "month"),
    [
        ("2026-06-30T21:59:00Z", "2026-06"),
        ("2026-06-30T22:00:00Z", "2026-07"),
        ("2026-06-15T22:00:00Z", "2026-06"),
        ("2026-01-01T00:00:00Z", "2026-01"),
        ("no moment at all", WITHOUT_DAY),
    ],
)
def test_a_month_ends_at_midnight_of_the_country(moment, month):
    assert month_of(moment, Jurisdiction.NO) == month
